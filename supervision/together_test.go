package supervision

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent/report"
	"duban/store"
	"duban/store/storetest"
)

// together runs a wish of somebody so many times at once and counts the answers.
func (w *world) together(n int, as string, do func(context.Context, int) error) map[string]int {
	answers := make([]string, n)
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			answers[i] = refusal(do(w.as(as), i))
		})
	}
	close(start)
	all.Wait()
	counted := map[string]int{}
	for _, a := range answers {
		counted[a]++
	}
	return counted
}

func TestOfTwentyWhoEditATaskAtOnceOneDoes(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		id := w.id(school)
		got := w.together(20, officer, func(ctx context.Context, i int) error {
			words := fmt.Sprintf("建成 %d 所学校", i)
			_, err := w.UpdateTask(ctx, Editing{TaskID: id, ExpectedVersion: 1, Content: &words})
			if r := Refusals(err); len(r) == 1 && r[0].ObjectID != id {
				return fmt.Errorf("the refusal speaks of %q", r[0].ObjectID)
			}
			return err
		})
		if want := map[string]int{"": 1, "STALE_VERSION input.expectedVersion": 19}; !cmp.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		w.seamless(t)
	}, store.Options{Now: func() time.Time { return c.now }})
}

func TestTheSameKeyAtOnceMakesOneReport(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		for _, g := range underWay(school) {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		id, ids := w.id(school), make([]string, 10)
		got := w.together(10, education, func(ctx context.Context, i int) error {
			r, err := w.ReportProgress(ctx, Reporting{TaskID: id, Progress: "一", IdempotencyKey: key("k")})
			if err == nil {
				ids[i] = r.ID
			}
			return err
		})
		if !cmp.Equal(got, map[string]int{"": 10}) || len(slices.Compact(ids)) != 1 {
			t.Errorf("answers %v, reports %v", got, ids)
		}
		if n := s.Client.Report.Query().Where(report.TaskID(id)).CountX(t.Context()); n != 1 {
			t.Errorf("%d reports", n)
		}
		if k := w.task(school); k.Version != 4 {
			t.Errorf("version %d", k.Version)
		}
		w.seamless(t)
	}, store.Options{Now: func() time.Time { return c.now }})
}

func TestWhoWritesAtOnceLeavesATraceWithoutGaps(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		for _, g := range underWay(school) {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		id, before := w.id(school), w.task(school).Version
		got := w.together(30, education, func(ctx context.Context, i int) error {
			if i%3 == 0 { // not allowed, which leaves a line too
				_, err := w.CloseTask(ctx, Closing{TaskID: id})
				return err
			}
			_, err := w.ReportProgress(ctx, Reporting{TaskID: id, Progress: "一"})
			return err
		})
		if want := map[string]int{"": 20, "NOT_ALLOWED": 10}; !cmp.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		if v := w.task(school).Version; v != before+20 {
			t.Errorf("version %d became %d", before, v)
		}
		w.seamless(t)
	}, store.Options{Now: func() time.Time { return c.now }})
}

// seamless checks that the trace is whole.
func (w *world) seamless(t *testing.T) {
	t.Helper()
	all, err := w.VerifyTrace(t.Context())
	if err != nil || len(all) != 1 || all[0].BrokenAt != 0 {
		t.Fatalf("verified: %+v, %v", all, err)
	}
	if n := w.store.Client.Event.Query().CountX(t.Context()); n != all[0].Lines {
		t.Errorf("%d lines, of which %d were verified", n, all[0].Lines)
	}
}
