package story

import (
	"cmp"
	"slices"
	"time"

	"duban/lifecycle"
)

// today is the day for which the courses are laid out.
var today = ends + 1

// course is how an item goes: it reports now and then, up to a last day and a percent.
type course struct {
	kind    string
	last    lifecycle.Date // of the last report; 0 for none
	percent int            // that the last one names
	vague   bool           // reports name no percent
	closed  lifecycle.Date // 0 while open
}

// Courses by kind, for an item of any deadline.
var courses = map[string]func(*item) course{
	"steady": func(i *item) course {
		return course{last: day(time.September, 22) + lifecycle.Date(i.chance(22, "last")), percent: min(97, i.scheduled()+i.chance(18, "percent")-7)}
	},
	"due": func(i *item) course {
		return course{last: day(time.September, 22) + lifecycle.Date(i.chance(22, "last")), percent: min(96, i.scheduled()-2-i.chance(26, "percent"))}
	},
	"behind": func(i *item) course {
		return course{last: day(time.September, 13) + lifecycle.Date(i.chance(28, "last")), percent: i.scheduled() - 13 - i.chance(13, "percent")}
	},
	"far behind": func(i *item) course {
		return course{last: day(time.September, 13) + lifecycle.Date(i.chance(28, "last")), percent: i.scheduled() - 33 - i.chance(12, "percent")}
	},
	"stale": func(i *item) course {
		return course{last: day(time.August, 2) + lifecycle.Date(i.chance(24, "last")), percent: i.scheduled() - i.chance(8, "percent"), vague: i.chance(3, "vague") == 0}
	},
	"early": func(i *item) course {
		on := day(time.June, 10) + lifecycle.Date(i.chance(116, "closed"))
		if on > day(time.September, 28) { // not on the holiday, nor just after it
			on += 15
		}
		return finished(on)
	},
	"vague": func(i *item) course {
		return course{last: day(time.September, 22) + lifecycle.Date(i.chance(20, "last")), vague: true}
	},
	"silent": func(*item) course { return course{} },
}

// finished is the course of what is closed on a day.
func finished(on lifecycle.Date) course {
	on = working(on)
	return course{last: on - 7, percent: 100, closed: on}
}

// reported is the course of what was last reported on a day and stands there.
func reported(on lifecycle.Date, percent int) course { return course{last: on, percent: percent} }

// scheduled is the percent that should be done on the eve of the story's end.
func (i *item) scheduled() int {
	if i.due == nil {
		return 75
	}
	return lifecycle.Scheduled(begins, *i.due, today)
}

// set are the courses of items of which the story has more to say, and of all that
// fell due before the autumn.
var set = map[string]course{
	"2.6-3":   reported(day(time.August, 30), 80), // overdue since March
	"2.12-7":  finished(day(time.April, 9)),
	"3-11":    finished(day(time.March, 31)),
	"2.6-2":   reported(day(time.September, 24), 85), // a later day was refused
	"3-4":     reported(day(time.October, 8), 95),    // waits for closure
	"2.3-10":  reported(day(time.September, 15), 90),
	"3-1":     finished(day(time.June, 18)),
	"3-24":    finished(day(time.September, 30)), // on the later day that was granted
	"2.3-26":  finished(day(time.September, 17)),
	"2.5-3":   finished(day(time.August, 20)),
	"3-22":    reported(day(time.September, 28), 88),
	"2.2-5":   finished(day(time.September, 30)),
	"2.3-21":  reported(day(time.September, 27), 92),
	"2.9-15":  finished(day(time.September, 15)),
	"2.3-24":  reported(day(time.September, 28), 62),
	"2.3-8":   reported(day(time.September, 28), 80), // a later day was granted
	"2.12-6":  reported(day(time.September, 27), 76), // likewise
	"2.11-3":  reported(day(time.September, 28), 82), // likewise, by the leader
	"2.12-3":  reported(day(time.July, 27), 45),      // suspended
	"2.11-6":  reported(day(time.June, 25), 30),      // given up
	"2.9-4":   finished(day(time.September, 8)),      // without a due day
	"2.11-30": finished(day(time.September, 10)),     // and reopened
	"1-2":     {last: day(time.July, 19), vague: true},
	"1-3":     {last: day(time.July, 20), vague: true},
	"1-7":     {last: day(time.October, 15), vague: true},
}

// kinds are the courses that single items are dealt by hand.
var kinds = map[string]string{
	"2.2-1": "vague", "2.2-2": "stale", "2.2-3": "vague", "2.3-27": "vague", "2.11-27": "vague",
	"2.9-3": "stale", "2.9-5": "silent", "2.9-6": "vague",
	"2.8-2": "due", "2.8-3": "far behind", "2.8-6": "due", "2.12-2": "due", "2.9-12": "due",
	"2.9-16": "due", "2.3-13": "due", "2.11-17": "due", "2.11-9": "behind", "2.5-1": "steady", "2.6-17": "steady",
	"2.6-4": "behind", "2.12-5": "due", "2.11-7": "due", "3-26": "steady", "3-17": "silent", "2.11-1": "far behind",
}

// shares say how many of the items that are due this month, and of the later ones, go
// how; the rest goes as the last kind says.
var shares = []struct {
	late  bool
	kind  string
	count int
}{
	{false, "early", 41}, {false, "far behind", 9}, {false, "silent", 3}, {false, "due", 1 << 10},
	{true, "early", 5}, {true, "far behind", 3}, {true, "behind", 3}, {true, "silent", 4}, {true, "stale", 10}, {true, "steady", 1 << 10},
}

// deal gives every item its course.
func (y *year) deal() {
	pools := map[bool][]*item{}
	for _, i := range y.items {
		if c, is := set[i.number]; is {
			i.course = c
		} else if kind, is := kinds[i.number]; is {
			i.take(kind)
		} else if i.number[:2] == "1-" {
			i.course = reported(day(time.October, 14)+lifecycle.Date(i.chance(3, "last")), i.scheduled()+i.chance(9, "percent")-3)
		} else {
			late := i.due == nil || *i.due > day(time.October, 31)
			pools[late] = append(pools[late], i)
		}
	}
	for _, pool := range pools {
		slices.SortFunc(pool, func(a, b *item) int {
			return cmp.Or(cmp.Compare(a.chance(1<<20, "deal"), b.chance(1<<20, "deal")), cmp.Compare(a.number, b.number))
		})
	}
	for _, s := range shares {
		n := min(s.count, len(pools[s.late]))
		for _, i := range pools[s.late][:n] {
			i.take(s.kind)
		}
		pools[s.late] = pools[s.late][n:]
	}
}

func (i *item) take(kind string) {
	i.course = courses[kind](i)
	i.course.kind = kind
}
