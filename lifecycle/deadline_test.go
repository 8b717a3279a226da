package lifecycle_test

import (
	"errors"
	"testing"
	"time"

	"duban/lifecycle"
)

// day reads a test's day; it panics on one that is not a day.
func day(s string) lifecycle.Date {
	d, err := lifecycle.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// on is day for an optional day: empty is none.
func on(s string) *lifecycle.Date {
	if s == "" {
		return nil
	}
	return new(day(s))
}

func due(s string) lifecycle.Deadline {
	return lifecycle.Deadline{Kind: lifecycle.OnDate, DueOn: on(s), OriginalDueOn: on(s)}
}

func TestOverdue(t *testing.T) {
	for _, c := range []struct {
		name     string
		deadline lifecycle.Deadline
		status   lifecycle.Status
		today    string
		want     bool
	}{
		{"the day before is in time", due("2021-10-31"), lifecycle.InProgress, "2021-10-30", false},
		{"the due day itself is in time", due("2021-10-31"), lifecycle.InProgress, "2021-10-31", false},
		{"the day after is overdue", due("2021-10-31"), lifecycle.InProgress, "2021-11-01", true},
		{"an unacknowledged task is overdue too", due("2021-10-31"), lifecycle.Issued, "2021-11-01", true},
		{"a request for closure does not stop the clock", due("2021-10-31"), lifecycle.ClosureRequested, "2021-11-01", true},
		{"a closed task is never overdue", due("2021-10-31"), lifecycle.Closed, "2022-11-01", false},
		{"a suspended task is not overdue", due("2021-10-31"), lifecycle.Suspended, "2021-11-01", false},
		{"a terminated task is not overdue", due("2021-10-31"), lifecycle.Terminated, "2021-11-01", false},
		{"a draft is not overdue", due("2021-10-31"), lifecycle.Draft, "2021-11-01", false},
		{"what is ongoing is never overdue", lifecycle.Deadline{Kind: lifecycle.Ongoing}, lifecycle.InProgress, "2031-01-01", false},
		{"an extension moves the day that counts",
			lifecycle.Deadline{Kind: lifecycle.OnDate, DueOn: on("2021-12-20"), OriginalDueOn: on("2021-10-31")}, lifecycle.InProgress, "2021-11-01", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.deadline.Overdue(c.status, day(c.today)); got != c.want {
				t.Errorf("overdue on %s: %t, want %t", c.today, got, c.want)
			}
		})
	}
}

func TestDueInDays(t *testing.T) {
	for _, c := range []struct {
		name       string
		due, today string
		want       int
		ok         bool
	}{
		{"eleven days ahead", "2021-10-31", "2021-10-20", 11, true},
		{"the day itself is zero days", "2021-10-31", "2021-10-31", 0, true},
		{"the past is negative", "2021-03-31", "2021-10-20", -203, true},
		{"a leap day is a day", "2024-03-01", "2024-02-28", 2, true},
		{"a common year has none", "2023-03-01", "2023-02-28", 1, true},
		{"no day, no count", "", "2021-10-20", 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, ok := due(c.due).DueInDays(day(c.today)); got != c.want || ok != c.ok {
				t.Errorf("%d, %t; want %d, %t", got, ok, c.want, c.ok)
			}
		})
	}
}

func TestExtension(t *testing.T) {
	for _, c := range []struct {
		name           string
		due, to, today string
		want           error
	}{
		{"a later day is asked for in time", "2021-10-31", "2021-12-20", "2021-10-20", nil},
		{"the day before the due day is in time", "2021-10-31", "2021-11-01", "2021-10-30", nil},
		{"the due day itself is too late", "2021-10-31", "2021-12-20", "2021-10-31", lifecycle.ErrDueDayReached},
		{"after the due day is too late", "2021-10-31", "2021-12-20", "2021-11-01", lifecycle.ErrDueDayReached},
		{"the same day is no extension", "2021-10-31", "2021-10-31", "2021-10-20", lifecycle.ErrNotLater},
		{"an earlier day is no extension", "2021-10-31", "2021-10-30", "2021-10-20", lifecycle.ErrNotLater},
		{"what has no due day has none to extend", "", "2021-12-20", "2021-10-20", lifecycle.ErrNoDueDay},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := due(c.due)
			if got := d.CheckExtension(day(c.to), day(c.today)); !errors.Is(got, c.want) {
				t.Errorf("%v, want %v", got, c.want)
			}
			if may := c.want == nil || c.want == lifecycle.ErrNotLater; d.MayExtend(day(c.today)) != may {
				t.Errorf("MayExtend = %t, want %t", !may, may)
			}
		})
	}
}

func TestMayClose(t *testing.T) {
	for _, c := range []struct {
		name  string
		kind  lifecycle.DeadlineKind
		today lifecycle.Date
		want  bool
	}{
		{"a dated item closes any day", lifecycle.OnDate, lifecycle.NewDate(2021, time.May, 4), true},
		{"so does one due at a month's end", lifecycle.MonthsEnd, lifecycle.NewDate(2021, time.May, 4), true},
		{"so does one without a day", lifecycle.Unspecified, lifecycle.NewDate(2021, time.May, 4), true},
		{"an ongoing item does not close during the year", lifecycle.Ongoing, lifecycle.NewDate(2021, time.December, 30), false},
		{"an ongoing item closes on the year's last day", lifecycle.Ongoing, lifecycle.NewDate(2021, time.December, 31), true},
		{"and after", lifecycle.Ongoing, lifecycle.NewDate(2022, time.January, 1), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lifecycle.MayClose(c.kind, 2021, c.today); got != c.want {
				t.Errorf("%t, want %t", got, c.want)
			}
		})
	}
}
