package lifecycle_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"
	_ "time/tzdata"

	"duban/lifecycle"
)

func TestMonthEnd(t *testing.T) {
	for _, c := range []struct {
		name  string
		year  int
		month time.Month
		want  string
	}{
		{"10月底 is the 31st", 2021, time.October, "2021-10-31"},
		{"11月底 is the 30th", 2021, time.November, "2021-11-30"},
		{"12月底 is the year's last day", 2021, time.December, "2021-12-31"},
		{"2月底 of a common year", 2021, time.February, "2021-02-28"},
		{"2月底 of a leap year", 2024, time.February, "2024-02-29"},
		{"a century is no leap year", 2100, time.February, "2100-02-28"},
		{"unless 400 divides it", 2000, time.February, "2000-02-29"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lifecycle.MonthEnd(c.year, c.month); got != day(c.want) {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestNeighbouringDays(t *testing.T) {
	for _, c := range []struct{ name, day, next string }{
		{"inside a month", "2021-10-20", "2021-10-21"},
		{"over a month's end", "2021-10-31", "2021-11-01"},
		{"over a year's end", "2021-12-31", "2022-01-01"},
		{"into a leap day", "2024-02-28", "2024-02-29"},
		{"out of a leap day", "2024-02-29", "2024-03-01"},
		{"past February of a common year", "2023-02-28", "2023-03-01"},
		{"before the first day counted", "1969-12-31", "1970-01-01"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := day(c.day) + 1; got != day(c.next) {
				t.Errorf("the day after is %s, want %s", got, c.next)
			}
			if got := day(c.next) - 1; got != day(c.day) {
				t.Errorf("the day before is %s, want %s", got, c.day)
			}
		})
	}
}

func TestDayOfAMoment(t *testing.T) {
	for _, c := range []struct{ name, moment, want string }{
		{"a nanosecond before midnight in Beijing is the old day", "2021-10-20T23:59:59.999999999+08:00", "2021-10-20"},
		{"midnight in Beijing is the new day", "2021-10-21T00:00:00+08:00", "2021-10-21"},
		{"a server in London still has the day before", "2021-10-20T16:00:00Z", "2021-10-21"},
		{"a moment earlier Beijing has it too", "2021-10-20T15:59:59Z", "2021-10-20"},
		{"a server in New York is a day behind at noon in Beijing", "2021-10-20T23:59:00-04:00", "2021-10-21"},
		{"new year comes to Beijing first", "2020-12-31T16:00:00Z", "2021-01-01"},
		{"the leap day too", "2024-02-28T16:00:00Z", "2024-02-29"},
	} {
		t.Run(c.name, func(t *testing.T) {
			moment, err := time.Parse(time.RFC3339Nano, c.moment)
			if err != nil {
				t.Fatal(err)
			}
			if got := lifecycle.DateOf(moment, lifecycle.Beijing); got != day(c.want) {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestBeijingAgreesWithTheZoneFile(t *testing.T) {
	shanghai := zone(t, "Asia/Shanghai")
	for d := day("1992-01-01"); d < day("2100-01-01"); d++ {
		noon := d.Time().Add(12 * time.Hour)
		if _, offset := noon.In(shanghai).Zone(); offset != 8*60*60 {
			t.Fatalf("%s is %d seconds east of Greenwich", d, offset)
		}
	}
}

func TestUntilMidnight(t *testing.T) {
	for _, c := range []struct {
		name, zone, now string
		want            time.Duration
	}{
		{"at midnight a whole day is ahead", "Asia/Shanghai", "2021-10-20T00:00:00+08:00", 24 * time.Hour},
		{"a second before, a second", "Asia/Shanghai", "2021-10-20T23:59:59+08:00", time.Second},
		{"the day's zone counts, not the moment's", "Asia/Shanghai", "2021-10-20T15:30:00Z", 30 * time.Minute},
		{"over a year's end", "Asia/Shanghai", "2021-12-31T22:00:00+08:00", 2 * time.Hour},
		{"a day of 23 hours where the clock goes forward", "Europe/Berlin", "2021-03-28T00:00:00+01:00", 23 * time.Hour},
		{"a day of 25 hours where it goes back", "Europe/Berlin", "2021-10-31T00:00:00+02:00", 25 * time.Hour},
		{"where summer time skips midnight, to the day's first moment", "America/Sao_Paulo", "2018-11-03T23:30:00-03:00", 30 * time.Minute},
		{"likewise east of Greenwich", "Asia/Beirut", "2021-03-27T23:30:00+02:00", 30 * time.Minute},
	} {
		t.Run(c.name, func(t *testing.T) {
			now, err := time.Parse(time.RFC3339, c.now)
			if err != nil {
				t.Fatal(err)
			}
			zone := zone(t, c.zone)
			wait := lifecycle.UntilMidnight(now, zone)
			if wait != c.want {
				t.Errorf("%s, want %s", wait, c.want)
			}
			next := now.Add(wait)
			if got, want := lifecycle.DateOf(next, zone), lifecycle.DateOf(now, zone)+1; got != want {
				t.Errorf("after the wait it is %s, want %s", got, want)
			}
			if got, want := lifecycle.DateOf(next.Add(-1), zone), lifecycle.DateOf(now, zone); got != want {
				t.Errorf("a nanosecond less and it is %s, want %s", got, want)
			}
		})
	}
}

func TestADayIsWrittenAndReadBack(t *testing.T) {
	want := day("2024-02-29")
	var fromJSON, fromText, fromBytes lifecycle.Date
	b, err := json.Marshal(want)
	if err != nil || string(b) != `"2024-02-29"` || json.Unmarshal(b, &fromJSON) != nil || fromJSON != want {
		t.Errorf("JSON: %s, %v, %s", b, err, fromJSON)
	}
	var gql bytes.Buffer
	if want.MarshalGQL(&gql); gql.String() != `"2024-02-29"` {
		t.Errorf("GraphQL: %s", &gql)
	}
	stored, err := want.Value()
	if err != nil || fromText.Scan(stored) != nil || fromText != want {
		t.Errorf("text: %v, %v, %s", stored, err, fromText)
	}
	if fromBytes.Scan([]byte("2024-02-29")) != nil || fromBytes != want {
		t.Errorf("bytes: %s", fromBytes)
	}
}

func TestWhatIsNoDayIsRefused(t *testing.T) {
	for _, c := range []struct {
		name    string
		written any
	}{
		{"a leap day of a common year", "2023-02-29"},
		{"a 31st of a month of 30 days", "2021-11-31"},
		{"a moment", "2021-10-31T00:00:00Z"},
		{"the paper's own writing", "10月底"},
		{"nothing", ""},
		{"a number", 20211031},
		{"null", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := day("2021-01-01")
			if err := d.UnmarshalGQL(c.written); err == nil || d != day("2021-01-01") {
				t.Errorf("%v was read as %s", c.written, d)
			}
			if err := d.Scan(c.written); err == nil || d != day("2021-01-01") {
				t.Errorf("%v was scanned as %s", c.written, d)
			}
		})
	}
}

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	z, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}
