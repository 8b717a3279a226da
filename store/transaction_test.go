package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

func TestATransactionSavesAllOrNothing(t *testing.T) {
	wrong := errors.New("the second step is refused")
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		rename := func(ctx context.Context, tx *ent.Tx) error {
			return tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx)
		}
		if err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			return errors.Join(rename(ctx, tx), wrong)
		}); !errors.Is(err, wrong) {
			t.Errorf("%v", err)
		}
		func() {
			defer func() {
				if recover() != "worse" {
					t.Error("the panic was swallowed")
				}
			}()
			s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				rename(ctx, tx)
				panic("worse")
			})
		}()
		hungUp, hangUp := context.WithCancel(ctx)
		if err := s.Tx(hungUp, func(ctx context.Context, tx *ent.Tx) error {
			defer hangUp()
			return rename(ctx, tx)
		}); !errors.Is(err, context.Canceled) {
			t.Errorf("after the caller hung up: %v", err)
		}
		if got := s.Client.Plan.GetX(ctx, w.plan.ID).Title; got != w.plan.Title {
			t.Errorf("%q was saved", got)
		}
		if err := s.Tx(ctx, rename); err != nil {
			t.Error(err)
		}
		if got := s.Client.Plan.GetX(ctx, w.plan.ID).Title; got != "改" {
			t.Errorf("%q was not saved", got)
		}
	})
}

func TestTransactionsTogetherSaveAllOrNothing(t *testing.T) {
	wrong := errors.New("the last step is refused")
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		one := func(ctx context.Context) error {
			return s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				if err := s.Tx(ctx, func(context.Context, *ent.Tx) error { return nil }); err == nil {
					t.Error("one of them took another in")
				}
				return store.Touch(ctx, tx, w.plan.ID)
			})
		}
		for _, last := range []error{wrong, nil} {
			err := s.Together(ctx, func(ctx context.Context, tx *ent.Tx) error {
				return errors.Join(one(ctx), one(ctx), last)
			})
			if !errors.Is(err, last) {
				t.Errorf("%v", err)
			}
			want := w.plan.Revision
			if last == nil {
				want++ // however many there are, it is one transaction
			}
			if got := s.Client.Plan.GetX(ctx, w.plan.ID).Revision; got != want {
				t.Errorf("ending with %v: revision %d, want %d", last, got, want)
			}
		}
	})
}

func TestATransactionHasADeadline(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		check := func(ctx context.Context, _ *ent.Tx) error {
			if _, has := ctx.Deadline(); !has {
				t.Error("there is none")
			}
			return nil
		}
		if err := errors.Join(s.Tx(storetest.System(t), check), s.Read(t.Context(), check)); err != nil {
			t.Error(err)
		}
	})
}

func TestATransactionWithinATransactionIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		nothing := func(context.Context, *ent.Tx) error { return nil }
		err := s.Tx(storetest.System(t), func(ctx context.Context, _ *ent.Tx) error { return s.Tx(ctx, nothing) })
		if err == nil {
			t.Error("it was begun")
		}
	})
}

// Reading, adding one and writing back loses nothing only if writers take turns.
func TestWritersOfADistrictTakeTurns(t *testing.T) {
	const writers, rounds = 8, 10
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s)
		ctxs := []context.Context{
			storetest.System(t),
			viewer.In(t.Context(), viewer.Viewer{Role: viewer.Office, DistrictID: w.district.ID}),
		}
		var group sync.WaitGroup
		for i := range writers {
			group.Go(func() {
				for range rounds {
					err := s.Tx(ctxs[i%len(ctxs)], func(ctx context.Context, tx *ent.Tx) error {
						task, err := tx.Task.Get(ctx, w.task.ID)
						if err != nil {
							return err
						}
						return tx.Task.UpdateOne(task).SetVersion(task.Version + 1).Exec(ctx)
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		group.Wait()
		if got := s.Client.Task.GetX(t.Context(), w.task.ID).Version; got != 1+writers*rounds {
			t.Errorf("%d of %d steps were lost", 1+writers*rounds-got, writers*rounds)
		}
	})
}

func TestWhatOthersWereInTheWayOfIsTriedAgain(t *testing.T) {
	for state, wantRuns := range map[string]int{"40001": 3, "40P01": 3, "23505": 1} {
		t.Run(state, func(t *testing.T) {
			s := storetest.Open(t, storetest.Postgres(t))
			runs := 0
			err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
				if runs++; runs == 3 {
					return nil
				}
				_, err := tx.ExecContext(ctx, fmt.Sprintf("DO $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '%s'; END $$", state))
				return fmt.Errorf("stepping: %w", err)
			})
			if runs != wantRuns || (err == nil) != (wantRuns == 3) {
				t.Errorf("run %d times: %v", runs, err)
			}
		})
	}
	t.Run("but not for ever", func(t *testing.T) {
		s := storetest.Open(t, storetest.Postgres(t))
		runs := 0
		err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
			runs++
			_, err := tx.ExecContext(ctx, "DO $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'; END $$")
			return err
		})
		if runs != 5 || !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("run %d times: %v", runs, err)
		}
	})
}

// Two districts do not wait for each other, so they can lock each other out.
func TestADeadlockIsResolved(t *testing.T) {
	s := storetest.Open(t, storetest.Postgres(t))
	ctx := storetest.System(t)
	a := s.Client.District.Create().SetName("甲区").SaveX(ctx)
	b := s.Client.District.Create().SetName("乙区").SaveX(ctx)
	var both, group sync.WaitGroup
	both.Add(2)
	runs := make(chan int, 8)
	for _, order := range [][]*ent.District{{a, b}, {b, a}} {
		group.Go(func() {
			meet := sync.OnceFunc(func() { both.Done(); both.Wait() })
			as := viewer.In(t.Context(), viewer.Viewer{Role: viewer.Office, DistrictID: order[0].ID})
			err := s.Tx(as, func(ctx context.Context, tx *ent.Tx) error {
				runs <- 1
				if err := tx.District.UpdateOne(order[0]).AddDirectoryRevision(1).Exec(ctx); err != nil {
					return err
				}
				meet()
				return tx.District.UpdateOne(order[1]).AddDirectoryRevision(1).Exec(ctx)
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if len(runs) != 3 {
		t.Errorf("%d runs, 3 are expected: one of the two had to be tried again", len(runs))
	}
	for _, d := range s.Client.District.Query().AllX(ctx) {
		if d.DirectoryRevision != 3 {
			t.Errorf("%s: revision %d, not 3", d.Name, d.DirectoryRevision)
		}
	}
}

func TestReadSeesOneMomentAndWritesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		err := s.Read(ctx, func(ctx context.Context, tx *ent.Tx) error {
			before := tx.Plan.GetX(ctx, w.plan.ID).Title
			s.Client.Plan.UpdateOne(w.plan).SetTitle("改").ExecX(ctx)
			if after := tx.Plan.GetX(ctx, w.plan.ID).Title; after != before {
				t.Errorf("%q turned into %q while reading", before, after)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		err = s.Read(ctx, func(ctx context.Context, tx *ent.Tx) error {
			return tx.Plan.UpdateOne(w.plan).SetTitle("再改").Exec(ctx)
		})
		if got := s.Client.Plan.GetX(ctx, w.plan.ID).Title; got != "改" {
			t.Errorf("%q was written while reading; the error was %v", got, err)
		}
	})
}

func TestWhoWaitsTooLongIsTold(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s)
		err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
			if err := tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx); err != nil {
				return err
			}
			late, cancel := context.WithTimeout(storetest.System(t), 50*time.Millisecond)
			defer cancel()
			blocked := s.Tx(late, func(ctx context.Context, tx *ent.Tx) error {
				return tx.Plan.UpdateOne(w.plan).SetTitle("再改").Exec(ctx)
			})
			if !errors.Is(blocked, store.ErrTimeout) {
				t.Errorf("%v is not ErrTimeout", blocked)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}
