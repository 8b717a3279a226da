package lifecycle_test

import (
	"testing"

	"duban/lifecycle"
)

func TestScheduled(t *testing.T) {
	for _, c := range []struct {
		name               string
		issued, due, today string
		want               int
	}{
		{"nothing is due before the day of issue", "2021-03-15", "2021-11-30", "2021-03-01", 0},
		{"nothing is due on the day of issue", "2021-03-15", "2021-11-30", "2021-03-15", 0},
		{"219 of 260 days are 84 percent", "2021-03-15", "2021-11-30", "2021-10-20", 84},
		{"219 of 230 days are 95 percent", "2021-03-15", "2021-10-31", "2021-10-20", 95},
		{"an extension to 280 days lowers it to 78", "2021-03-15", "2021-12-20", "2021-10-20", 78},
		{"half the time is half the work", "2021-01-01", "2021-01-11", "2021-01-06", 50},
		{"a part of a percent is not yet due", "2021-01-01", "2021-01-04", "2021-01-02", 33},
		{"the day before the due day is not yet all", "2021-03-15", "2021-11-30", "2021-11-29", 99},
		{"all is due on the due day", "2021-03-15", "2021-11-30", "2021-11-30", 100},
		{"and stays so after", "2021-03-15", "2021-11-30", "2022-11-30", 100},
		{"what is issued on its due day is due at once", "2021-11-30", "2021-11-30", "2021-11-30", 100},
		{"what is issued after its due day is due at once", "2021-12-10", "2021-11-30", "2021-12-10", 100},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lifecycle.Scheduled(day(c.issued), day(c.due), day(c.today)); got != c.want {
				t.Errorf("%d, want %d", got, c.want)
			}
		})
	}
}

func TestBehind(t *testing.T) {
	reported := lifecycle.Facts{
		Deadline: due("2021-11-30"), IssuedOn: on("2021-03-15"), Percent: new(62), LastAcceptedOn: on("2021-09-28"),
	}
	ahead, unreported, unnumbered, undated, unissued := reported, reported, reported, reported, reported
	ahead.Percent = new(90)
	unreported.LastAcceptedOn = nil
	unnumbered.Percent = nil
	undated.Deadline = lifecycle.Deadline{Kind: lifecycle.Unspecified}
	unissued.IssuedOn = nil
	for _, c := range []struct {
		name  string
		facts lifecycle.Facts
		want  int
		ok    bool
	}{
		{"84 scheduled and 62 done are 22 behind", reported, 22, true},
		{"84 scheduled and 90 done are 6 ahead", ahead, -6, true},
		{"without an accepted report it is not known", unreported, 0, false},
		{"nor when the report named no percent", unnumbered, 0, false},
		{"nor without a due day", undated, 0, false},
		{"nor without a day of issue", unissued, 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, ok := c.facts.Behind(day("2021-10-20")); got != c.want || ok != c.ok {
				t.Errorf("%d, %t; want %d, %t", got, ok, c.want, c.ok)
			}
		})
	}
}
