package main

import (
	"testing"
	"time"

	"duban/lifecycle"
)

func TestADayThatIsToldTurnsAtMidnightInBeijing(t *testing.T) {
	told := lifecycle.NewDate(2021, time.October, 20)
	for _, zone := range []string{"UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York"} {
		here, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			name  string
			began time.Time // in Beijing
		}{
			{"a server begun in the morning", time.Date(2026, 11, 24, 9, 0, 0, 0, lifecycle.Beijing)},
			{"a server begun just after midnight", time.Date(2026, 7, 1, 0, 0, 1, 0, lifecycle.Beijing)},
			{"a server begun just before midnight", time.Date(2026, 7, 1, 23, 59, 59, 0, lifecycle.Beijing)},
		} {
			now := c.began.In(here)
			clock := storage{Today: &told}.clock(func() time.Time { return now })
			midnight := time.Date(c.began.Year(), c.began.Month(), c.began.Day()+1, 0, 0, 0, 0, lifecycle.Beijing)
			for _, step := range []struct {
				at   time.Time
				want lifecycle.Date
			}{{c.began, told}, {midnight.Add(-time.Nanosecond), told}, {midnight, told + 1}, {midnight.Add(24*time.Hour - 1), told + 1}, {midnight.Add(24 * time.Hour), told + 2}} {
				now = step.at.In(here)
				if got := lifecycle.DateOf(clock(), lifecycle.Beijing); got != step.want {
					t.Errorf("%s in %s: at %s it is %s, want %s", c.name, zone, step.at, got, step.want)
				}
			}
		}
	}
}

func TestAServerThatIsToldNoDayGoesByTheRealOne(t *testing.T) {
	real := time.Date(2026, 11, 24, 17, 0, 0, 0, time.UTC)
	if got := (storage{}).clock(func() time.Time { return real })(); !got.Equal(real) {
		t.Errorf("it goes by %s", got)
	}
}
