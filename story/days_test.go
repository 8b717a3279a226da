package story_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/go-cmp/cmp"

	"duban/ent/event"
	"duban/ent/plan"
	"duban/ent/task"
	"duban/lifecycle"
	"duban/store/storetest"
)

func clockOn(year int, month time.Month, d int) func() time.Time {
	return func() time.Time { return time.Date(year, month, d, 9, 0, 0, 0, lifecycle.Beijing) }
}

func TestTheStoryStopsBeforeToday(t *testing.T) {
	for _, c := range []struct {
		name string
		now  func() time.Time
		told bool
		last string // the day of the last line in the trace
	}{
		{"before the day of issue nothing is told", clockOn(2021, time.March, 15), false, ""},
		{"in June it stops on the eve", clockOn(2021, time.June, 2), true, "2021-06-01"},
		{"on the eve of its end it is not told to the end", clockOn(2021, time.October, 19), true, "2021-10-18"},
		{"years later it stops at its end", clockOn(2026, time.November, 24), true, "2021-10-19"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := furnish(t, storetest.SQLite(t), c.now)
			if told := h.tell(); told != c.told {
				t.Fatalf("told: %t", told)
			}
			if now := h.Store.Now(); !now.Equal(c.now()) {
				t.Errorf("afterwards the clock says %s", now)
			}
			if !c.told {
				if n := h.Store.Client.Plan.Query().Where(plan.Demo(true)).CountX(t.Context()); n != 0 {
					t.Error("the plan is marked all the same")
				}
				return
			}
			last := h.Store.Client.Event.Query().Order(event.BySeq(sql.OrderDesc())).FirstX(t.Context())
			if got := lifecycle.DateOf(last.CreatedAt, lifecycle.Beijing).String(); got != c.last {
				t.Errorf("the last line is of %s, want %s", got, c.last)
			}
			h.picture()
			h.verify()
		})
	}
}

func TestAStoryIsToldOnce(t *testing.T) {
	h := furnish(t, storetest.SQLite(t), clockOn(2021, time.May, 1))
	if !h.tell() {
		t.Fatal("it is not told at all")
	}
	lines := h.Store.Client.Event.Query().CountX(t.Context())
	if h.tell() {
		t.Error("it is told again")
	}
	if n := h.Store.Client.Event.Query().CountX(t.Context()); n != lines {
		t.Errorf("the trace has grown from %d to %d lines", lines, n)
	}
}

func TestAPlanInUseIsLeftAlone(t *testing.T) {
	h := furnish(t, storetest.SQLite(t), october)
	one := h.Store.Client.Task.Query().Where(task.Number("2.1-1")).OnlyX(t.Context())
	h.Store.Client.Task.UpdateOne(one).SetStatus(lifecycle.Issued).ExecX(storetest.System(t))
	if h.tell() {
		t.Error("a story is told over somebody's work")
	}
}

// stops gives way under the story: it ends the context at the third month that it hears of.
type stops struct {
	end   context.CancelFunc
	heard int
}

func (s *stops) Write(b []byte) (int, error) {
	if s.heard++; s.heard == 4 {
		s.end()
	}
	return len(b), nil
}

func TestAStoryThatBreaksOffLeavesNothing(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := furnish(t, url, clockOn(2021, time.July, 1))
		before := h.Store.Client.Event.Query().CountX(t.Context())
		ctx, end := context.WithCancel(storetest.System(t))
		defer end()
		broken := h.Stage
		broken.Progress = &stops{end: end}
		if told, err := broken.Tell(ctx); told || !errors.Is(err, context.Canceled) {
			t.Fatalf("told: %t, %v", told, err)
		}
		if n := h.Store.Client.Event.Query().CountX(t.Context()); n != before {
			t.Errorf("%d lines of it are in the trace", n-before)
		}
		if n := h.Store.Client.Task.Query().Where(task.StatusNEQ(lifecycle.Draft)).CountX(t.Context()); n != 0 {
			t.Errorf("%d tasks are no drafts any more", n)
		}
		if !h.tell() {
			t.Error("it is not told from the start afterwards")
		}
		h.verify()
	})
}

func TestTheSameYearIsToldEveryTime(t *testing.T) {
	var years [2][]string
	for n := range years {
		h := furnish(t, storetest.SQLite(t), clockOn(2021, time.September, 1))
		h.tell()
		for _, e := range h.Store.Client.Event.Query().Order(event.BySeq()).AllX(t.Context()) {
			line := e.CreatedAt.String() + e.Actor + e.Action
			for _, c := range e.Changes {
				if c.To != nil && c.Field != "login" { // which holds the unit's id
					line += c.Field + *c.To
				}
			}
			years[n] = append(years[n], line)
		}
	}
	if d := cmp.Diff(years[0], years[1]); d != "" {
		t.Errorf("the second telling differs:\n%s", d)
	}
}
