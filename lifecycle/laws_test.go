package lifecycle_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"duban/lifecycle"
)

var (
	days = rapid.Custom(func(t *rapid.T) lifecycle.Date {
		return day("2021-01-01") + lifecycle.Date(rapid.IntRange(0, 500).Draw(t, "day"))
	})
	statuses = rapid.SampledFrom(lifecycle.Statuses)
	facts    = rapid.Custom(func(t *rapid.T) lifecycle.Facts {
		return lifecycle.Facts{
			Status:         statuses.Draw(t, "status"),
			Deadline:       deadlines.Draw(t, "deadline"),
			IssuedOn:       rapid.Ptr(days, true).Draw(t, "issuedOn"),
			ClosedOn:       rapid.Ptr(days, true).Draw(t, "closedOn"),
			Percent:        rapid.Ptr(rapid.IntRange(0, 100), true).Draw(t, "percent"),
			LastAcceptedOn: rapid.Ptr(days, true).Draw(t, "lastAcceptedOn"),
		}
	})
	deadlines = rapid.Custom(func(t *rapid.T) lifecycle.Deadline {
		kind := rapid.SampledFrom([]lifecycle.DeadlineKind{lifecycle.OnDate, lifecycle.MonthsEnd, lifecycle.Ongoing, lifecycle.Unspecified}).Draw(t, "kind")
		if kind == lifecycle.Ongoing || kind == lifecycle.Unspecified {
			return lifecycle.Deadline{Kind: kind}
		}
		d := days.Draw(t, "dueOn")
		return lifecycle.Deadline{Kind: kind, DueOn: &d, OriginalDueOn: &d}
	})
)

func TestTimeAloneNeverMakesALightBetter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, today := facts.Draw(t, "facts"), days.Draw(t, "today")
		later := today + lifecycle.Date(rapid.IntRange(1, 400).Draw(t, "days later"))
		before, after := lifecycle.Judge(f, today), lifecycle.Judge(f, later)
		if after.Color.Rank() > before.Color.Rank() {
			t.Fatalf("%s (%s) on %s became %s (%s) on %s", before.Color, before.Reason.English(), today, after.Color, after.Reason.English(), later)
		}
	})
}

func TestOnlyOpenItemsWithADueDayAreRedOrYellow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts.Draw(t, "facts")
		l := lifecycle.Judge(f, days.Draw(t, "today"))
		if (l.Color == lifecycle.Red || l.Color == lifecycle.Yellow) && (!f.Status.Open() || f.Deadline.DueOn == nil) {
			t.Fatalf("%s: %s", l.Color, l.Reason.English())
		}
	})
}

func TestOverdueIsAlwaysRedAndSaysSo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, today := facts.Draw(t, "facts"), days.Draw(t, "today")
		l := lifecycle.Judge(f, today)
		if f.Deadline.Overdue(f.Status, today) != (l.Color == lifecycle.Red && l.Reason.Code == lifecycle.ReasonOverdue) {
			t.Fatalf("%s: %s", l.Color, l.Reason.English())
		}
	})
}

func TestNothingIsBehindBeforeAReportIsAccepted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := facts.Draw(t, "facts")
		f.LastAcceptedOn = nil
		l := lifecycle.Judge(f, days.Draw(t, "today"))
		if l.Reason.Code == lifecycle.ReasonFarBehind || l.Reason.Code == lifecycle.ReasonBehind {
			t.Fatalf("%s: %s", l.Color, l.Reason.English())
		}
	})
}

func TestMoreDoneNeverMakesALightWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, today := facts.Draw(t, "facts"), days.Draw(t, "today")
		less := rapid.IntRange(0, 100).Draw(t, "less")
		more := rapid.IntRange(less, 100).Draw(t, "more")
		f.Percent = &less
		before := lifecycle.Judge(f, today)
		f.Percent = &more
		if after := lifecycle.Judge(f, today); after.Color.Rank() < before.Color.Rank() {
			t.Fatalf("%s at %d%%, %s at %d%%", before.Color, less, after.Color, more)
		}
	})
}

func TestAnExtensionNeverMakesALightWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, today := facts.Draw(t, "facts"), days.Draw(t, "today")
		first := days.Draw(t, "first due")
		second := first + lifecycle.Date(rapid.IntRange(1, 200).Draw(t, "days more"))
		f.Deadline = lifecycle.Deadline{Kind: lifecycle.OnDate, DueOn: &first, OriginalDueOn: &first}
		before := lifecycle.Judge(f, today)
		f.Deadline.DueOn = &second
		if after := lifecycle.Judge(f, today); after.Color.Rank() < before.Color.Rank() {
			t.Fatalf("%s due on %s, %s due on %s", before.Color, first, after.Color, second)
		}
	})
}

func TestAThemeIsAsBadAsItsWorstItem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		today := days.Draw(t, "today")
		var items []lifecycle.Standing
		worst, low, high := len(lifecycle.Colors), 100, 0
		for _, f := range rapid.SliceOfN(facts, 1, 12).Draw(t, "items") {
			l := lifecycle.Judge(f, today)
			items = append(items, lifecycle.Standing{Light: l, Percent: f.Percent})
			worst = min(worst, l.Color.Rank())
			if f.Percent != nil {
				low, high = min(low, *f.Percent), max(high, *f.Percent)
			}
		}
		theme := lifecycle.RollUp(items, today)
		if theme.Light.Color.Rank() != worst {
			t.Fatalf("the theme is %s, its worst item %s", theme.Light.Color, lifecycle.Colors[worst])
		}
		if theme.Percent != nil && (*theme.Percent < low || *theme.Percent > high) {
			t.Fatalf("a mean of %d lies outside %d to %d", *theme.Percent, low, high)
		}
	})
}

func TestTheLawsMeetEveryReason(t *testing.T) {
	met := map[lifecycle.ReasonCode]bool{lifecycle.ReasonNoItems: true}
	for seed := range 3000 {
		met[lifecycle.Judge(facts.Example(seed), days.Example(seed+1)).Reason.Code] = true
	}
	for _, code := range lifecycle.ReasonCodes {
		if !met[code] {
			t.Errorf("no random item was %s", code)
		}
	}
}

func TestAfterTheWaitItIsTomorrow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "seconds"), rapid.Int64Range(0, 999_999_999).Draw(t, "nanoseconds"))
		today, next := lifecycle.DateOf(now, lifecycle.Beijing), now.Add(lifecycle.UntilMidnight(now, lifecycle.Beijing))
		if got := lifecycle.DateOf(next, lifecycle.Beijing); got != today+1 {
			t.Fatalf("%s, want %s", got, today+1)
		}
		if got := lifecycle.DateOf(next.Add(-1), lifecycle.Beijing); got != today {
			t.Fatalf("a nanosecond earlier: %s, want %s", got, today)
		}
	})
}
