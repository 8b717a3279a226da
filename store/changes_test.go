package store_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

// soon is less than the time between two looks at PostgreSQL's revisions. On a
// machine that has time a change takes less than a second; see BenchmarkHearing.
const soon = 2500 * time.Millisecond

func next(t *testing.T, changes <-chan store.Change) store.Change {
	t.Helper()
	select {
	case c, open := <-changes:
		if !open {
			t.Fatal("nothing more will be told")
		}
		return c
	case <-time.After(soon):
		t.Fatal("nothing was told")
	}
	panic("unreachable")
}

// two opens url twice, as two processes would, after a third has founded the world.
func two(t *testing.T, url string) (here, there *store.Store, w world) {
	t.Helper()
	founder, err := store.Open(t.Context(), url, store.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	w = found(t, founder)
	if err := founder.Close(); err != nil {
		t.Fatal(err)
	}
	return storetest.Open(t, url), storetest.Open(t, url), w
}

func touchPlan(t *testing.T, s *store.Store, planID string, taskIDs ...string) {
	t.Helper()
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		return store.Touch(ctx, tx, planID, taskIDs...)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestACommitIsToldBeforeItReturns(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		life, end := context.WithCancel(ctx)
		var told []store.Change
		s.Watch(life, func(c store.Change) { told = append(told, c) })

		err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			for _, id := range []string{"tsk_a", "tsk_b", "tsk_a"} {
				if err := store.Touch(ctx, tx, w.plan.ID, id); err != nil {
					return err
				}
			}
			if len(told) > 0 {
				t.Error("told before it is saved")
			}
			return store.TouchDirectory(ctx, tx, w.district.ID)
		})
		want := []store.Change{
			{PlanID: w.plan.ID, Revision: 2, TaskIDs: []string{"tsk_a", "tsk_b"}},
			{DistrictID: w.district.ID, Revision: 2},
		}
		if diff := cmp.Diff(want, told); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
		if got := s.Client.Plan.GetX(ctx, w.plan.ID).Revision; got != 2 {
			t.Errorf("three touches took the revision to %d, not to 2", got)
		}

		told = nil
		wrong := errors.New("refused after all")
		if err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			return errors.Join(store.Touch(ctx, tx, w.plan.ID), wrong)
		}); !errors.Is(err, wrong) || told != nil {
			t.Errorf("%v; told of what was not saved: %v", err, told)
		}
		touchPlan(t, s, w.plan.ID)
		if diff := cmp.Diff([]store.Change{{PlanID: w.plan.ID, Revision: 3}}, told); diff != "" {
			t.Error(diff)
		}
		end()
		touchPlan(t, s, w.plan.ID)
		if len(told) != 1 {
			t.Errorf("told after the end: %v", told)
		}
	})
}

func TestWhatNamesNoTaskMeansAll(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		for name, calls := range map[string][][]string{
			"first all": {nil, {"tsk_a"}},
			"then all":  {{"tsk_a"}, nil},
		} {
			changes := s.Changes(ctx)
			err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				for _, ids := range calls {
					if err := store.Touch(ctx, tx, w.plan.ID, ids...); err != nil {
						return err
					}
				}
				return nil
			})
			if c := next(t, changes); err != nil || c.TaskIDs != nil {
				t.Errorf("%s: %v, %v", name, c, err)
			}
		}
	})
}

func TestOnlyTxCanTouch(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	w, ctx := found(t, s), storetest.System(t)
	tx, err := s.Client.Tx(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if store.Touch(ctx, tx, w.plan.ID) == nil || store.TouchDirectory(ctx, tx, w.district.ID) == nil {
		t.Error("a change was marked that nobody would be told of")
	}
}

func TestAnotherProcessIsHeardSoon(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		here, there, w := two(t, url)
		changes := here.Changes(t.Context())
		own := there.Changes(t.Context())
		touchPlan(t, there, w.plan.ID, w.task.ID)
		want := store.Change{PlanID: w.plan.ID, Revision: 2}
		if here.Dialect() == "postgres" {
			want.TaskIDs = []string{w.task.ID}
		}
		if diff := cmp.Diff(want, next(t, changes)); diff != "" {
			t.Error(diff)
		}
		err := there.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
			return store.TouchDirectory(ctx, tx, w.district.ID)
		})
		if diff := cmp.Diff(store.Change{DistrictID: w.district.ID, Revision: 2}, next(t, changes)); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
		// Who has written hears of it once, not again from outside.
		touchPlan(t, here, w.plan.ID)
		var heard []int
		for len(heard) < 3 {
			heard = append(heard, next(t, own).Revision)
		}
		if diff := cmp.Diff([]int{2, 2, 3}, heard); diff != "" {
			t.Errorf("the writer heard: %s", diff)
		}
	})
}

func TestMoreTasksThanANotificationHolds(t *testing.T) {
	url := storetest.Postgres(t)
	here, there, w := two(t, url)
	changes := here.Changes(t.Context())
	var ids []string
	for i := range 400 {
		ids = append(ids, fmt.Sprintf("tsk_%026d", i))
	}
	touchPlan(t, there, w.plan.ID, ids...)
	if diff := cmp.Diff(store.Change{PlanID: w.plan.ID, Revision: 2}, next(t, changes)); diff != "" {
		t.Error(diff)
	}
	touchPlan(t, there, w.plan.ID, ids[:200]...)
	if c := next(t, changes); len(c.TaskIDs) != 200 {
		t.Errorf("%d of 200 tasks arrived", len(c.TaskIDs))
	}
}

func TestALostConnectionMeansThatAllMayHaveChanged(t *testing.T) {
	url := storetest.Postgres(t)
	here, there, w := two(t, url)
	changes := here.Changes(t.Context())
	const others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
	if _, err := there.Client.ExecContext(t.Context(), others); err != nil {
		t.Fatal(err)
	}
	if c := next(t, changes); !c.Resync {
		t.Errorf("%v was told, not that all may have changed", c)
	}
	touchPlan(t, there, w.plan.ID)
	if c := next(t, changes); c.Revision != 2 {
		t.Errorf("after that %v was told", c)
	}
}

// A lost message is made good by looking: here it was never sent.
func TestWhatNobodyTellsIsFound(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		here, there, w := two(t, url)
		changes := here.Changes(t.Context())
		there.Client.Plan.UpdateOne(w.plan).SetRevision(7).ExecX(storetest.System(t))
		if diff := cmp.Diff(store.Change{PlanID: w.plan.ID, Revision: 7}, later(t, changes)); diff != "" {
			t.Error(diff)
		}
		there.Client.Task.DeleteOne(w.task).ExecX(storetest.System(t))
		there.Client.Plan.DeleteOne(w.plan).ExecX(storetest.System(t))
		if diff := cmp.Diff(store.Change{PlanID: w.plan.ID}, later(t, changes)); diff != "" {
			t.Error(diff)
		}
	})
}

// later waits for what is only found by looking, every few seconds.
func later(t *testing.T, changes <-chan store.Change) store.Change {
	t.Helper()
	select {
	case c := <-changes:
		return c
	case <-time.After(10 * time.Second):
		t.Fatal("it was not found")
	}
	panic("unreachable")
}

func TestWhoFallsBehindIsToldSo(t *testing.T) {
	s := storetest.Open(t, ":memory:")
	w := found(t, s)
	changes := s.Changes(t.Context())
	for range 100 {
		touchPlan(t, s, w.plan.ID)
	}
	var last store.Change
	read := 0
	for len(changes) > 0 {
		last = <-changes
		read++
		if last.Resync && len(changes) > 0 {
			t.Error("something stands behind the Resync")
		}
	}
	if !last.Resync || read != 64 {
		t.Errorf("the last of %d is %v, not a Resync", read, last)
	}
	touchPlan(t, s, w.plan.ID)
	if c := next(t, changes); c.Revision != 102 {
		t.Errorf("after catching up: %v", c)
	}
}

func TestAChannelEndsWithItsContextAndWithTheStore(t *testing.T) {
	s, err := store.Open(t.Context(), ":memory:", store.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(t.Context())
	ended, going := s.Changes(ctx), s.Changes(t.Context())
	end()
	for range ended {
	}
	select {
	case <-going:
		t.Error("the other ended too")
	default:
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	for range going {
	}
	for range s.Changes(t.Context()) {
	}
}

func BenchmarkTouch(b *testing.B) {
	for name, url := range map[string]func(testing.TB) string{"SQLite": storetest.SQLite, "PostgreSQL": storetest.Postgres} {
		b.Run(name, func(b *testing.B) {
			s := storetest.Open(b, url(b))
			ctx := storetest.System(b)
			d := s.Client.District.Create().SetName("蓬江区").SaveX(ctx)
			p := s.Client.Plan.Create().SetDistrict(d).SetYear(2021).SetTitle("x").SaveX(ctx)
			for b.Loop() {
				if err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error { return store.Touch(ctx, tx, p.ID) }); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkHearing is the time from one process's commit to another's knowing.
func BenchmarkHearing(b *testing.B) {
	for name, url := range map[string]func(testing.TB) string{"SQLite": storetest.SQLite, "PostgreSQL": storetest.Postgres} {
		b.Run(name, func(b *testing.B) {
			url := url(b)
			there := storetest.Open(b, url)
			ctx := storetest.System(b)
			d := there.Client.District.Create().SetName("蓬江区").SaveX(ctx)
			p := there.Client.Plan.Create().SetDistrict(d).SetYear(2021).SetTitle("x").SaveX(ctx)
			here := storetest.Open(b, url)
			changes := here.Changes(ctx)
			for b.Loop() {
				if err := there.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error { return store.Touch(ctx, tx, p.ID) }); err != nil {
					b.Fatal(err)
				}
				<-changes
			}
		})
	}
}
