package snapshot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// change does something to a task and tells of it.
func change(t testing.TB, s *store.Store, taskID string, do func(*ent.TaskUpdateOne)) {
	t.Helper()
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		u := tx.Task.UpdateOneID(taskID)
		do(u)
		saved, err := u.Save(ctx)
		if err != nil {
			return err
		}
		return store.Touch(ctx, tx, saved.PlanID, taskID)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAChangeIsSeenByTheNextReaderAndNotByWhoHoldsThePicture(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, l, _ := opened(t, url, Options{})
		g := grow(53, 12, 4)
		put(t, s, g, g.plan(2021, 20), g.plan(2020, 10))
		held := l.Pin(t.Context())
		before, err := l.Current(held)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range []string{"tsk_2021_3", "tsk_2020_3"} {
			read := func(ctx context.Context) string {
				p, err := l.Current(ctx)
				if err != nil {
					t.Fatal(err)
				}
				task, err := p.Task(ctx, &id, nil, nil)
				if err != nil || task == nil {
					t.Fatalf("%s: %v, %v", id, task, err)
				}
				return task.Content
			}
			old := read(held)
			change(t, s, id, func(u *ent.TaskUpdateOne) { u.SetContent("改过的任务") })
			if got := read(t.Context()); got != "改过的任务" {
				t.Errorf("the next reader of %s reads %q", id, got)
			}
			if got := read(held); got != old {
				t.Errorf("who holds the picture reads %q", got)
			}
			if again, err := l.Current(held); err != nil || again != before {
				t.Errorf("a pinned request has two pictures, %v", err)
			}
		}
		if _, err := l.Renew(held); err != nil {
			t.Fatal(err)
		}
		if renewed, err := l.Current(held); err != nil || renewed == before || of[*Task](renewed.newest, "tsk_2021_3").Content != "改过的任务" {
			t.Errorf("a renewed picture is the old one, %v", err)
		}
	})
}

func TestAChangedDirectoryIsSeen(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(54, 12, 4)
	put(t, s, g, g.plan(2021, 20), g.plan(2020, 10))
	ctx := as(t.Context(), office)
	p, err := l.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.open(ctx, "pln_2020"); err != nil {
		t.Fatal(err)
	}
	err = s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.Unit.UpdateOneID("unt_1").SetName("区新名局").Exec(ctx); err != nil {
			return err
		}
		return store.TouchDirectory(ctx, tx, "dst_1")
	})
	if err != nil {
		t.Fatal(err)
	}
	p, err = l.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	old, err := p.open(ctx, "pln_2020")
	if err != nil {
		t.Fatal(err)
	}
	if p.Unit(nil, new("区新名局")) == nil || old.unitNames.find("区新名局") == nil || p.Unit(nil, new("区第1发展改革局")) != nil {
		t.Error("the new name is not known everywhere")
	}
}

func TestManyReadersWaitForOneBuild(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(56, 12, 4)
	put(t, s, g, g.plan(2021, 200))
	if _, err := l.Current(t.Context()); err != nil {
		t.Fatal(err)
	}
	change(t, s, "tsk_2021_1", func(u *ent.TaskUpdateOne) { u.SetContent("一") })
	before := s.Statements()
	if _, err := l.Current(t.Context()); err != nil {
		t.Fatal(err)
	}
	alone := s.Statements() - before
	for round := range 20 {
		want := fmt.Sprint("第", round)
		change(t, s, "tsk_2021_1", func(u *ent.TaskUpdateOne) { u.SetContent(want) })
		before := s.Statements()
		var readers sync.WaitGroup
		start := make(chan struct{})
		for range 16 {
			readers.Go(func() {
				<-start
				p, err := l.Current(t.Context())
				if err != nil {
					t.Error(err)
				} else if got := of[*Task](p.newest, "tsk_2021_1").Content; got != want {
					t.Errorf("reads %s, want %s", got, want)
				}
			})
		}
		close(start)
		readers.Wait()
		if got := s.Statements() - before; got != alone {
			t.Fatalf("16 readers took %d statements, one takes %d", got, alone)
		}
	}
}

func TestAReaderDoesNotTakeABuildThatBeganBeforeItsChange(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(61, 12, 4)
	put(t, s, g, g.plan(2021, 600))
	for round := range 20 {
		want := fmt.Sprint("第", round)
		l.distrust.Add(1) // so that the build takes its time
		l.changes.Add(1)
		var early sync.WaitGroup
		early.Go(func() {
			if _, err := l.Current(t.Context()); err != nil {
				t.Error(err)
			}
		})
		change(t, s, "tsk_2021_1", func(u *ent.TaskUpdateOne) { u.SetContent(want) })
		p, err := l.Current(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got := of[*Task](p.newest, "tsk_2021_1").Content; got != want {
			t.Fatalf("reads %s after writing %s", got, want)
		}
		early.Wait()
	}
}

func TestWritersAndReadersTogether(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{Memory: 1 << 18})
	g := grow(57, 12, 4)
	put(t, s, g, g.plan(2021, 40), g.plan(2020, 20), g.plan(2019, 20))
	var all sync.WaitGroup
	done := make(chan struct{})
	for i := range 4 {
		all.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-done:
					return
				default:
				}
				ctx := l.Pin(as(t.Context(), office))
				p, err := l.Current(ctx)
				if err != nil {
					t.Error(err)
					return
				}
				first, err := p.Tasks(ctx, &TaskFilter{Year: new(2019 + (i+n)%3), Search: new("产业")}, []*TaskOrder{{ByDueOn, Descending}}, nil, nil, nil, nil)
				if err != nil {
					t.Error(err)
					return
				}
				again, err := p.Tasks(ctx, &TaskFilter{Year: new(2019 + (i+n)%3), Search: new("产业")}, []*TaskOrder{{ByDueOn, Descending}}, nil, nil, nil, nil)
				if err != nil || !slices.Equal(first.Nodes(), again.Nodes()) {
					t.Errorf("one request sees two versions, %v", err)
					return
				}
				if _, err := p.TaskStats(ctx, []TaskDimension{OfUnit}, nil); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for n := range 30 {
		id := fmt.Sprintf("tsk_%d_%d", 2019+n%3, n%20)
		change(t, s, id, func(u *ent.TaskUpdateOne) { u.SetContent(fmt.Sprint("产业", n)) })
		p, err := l.Current(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if task, err := p.Task(t.Context(), &id, nil, nil); err != nil || task.Content != fmt.Sprint("产业", n) {
			t.Errorf("a writer does not read what it wrote: %v", err)
		}
	}
	close(done)
	all.Wait()
}

func TestWhoGivesUpLeavesTheBuildToOthers(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(58, 12, 4)
	put(t, s, g, g.plan(2021, 20))
	gone, leave := context.WithCancel(t.Context())
	leave()
	if _, err := l.Current(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("who has given up gets %v", err)
	}
	if _, err := l.Current(t.Context()); err != nil {
		t.Errorf("who stays gets %v", err)
	}
}

func TestBeforeThereIsAnything(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		_, l, _ := opened(t, url, Options{})
		ctx := as(t.Context(), office)
		p, err := l.Current(ctx)
		if err != nil {
			t.Fatal(err)
		}
		tasks, err := p.Tasks(ctx, nil, nil, nil, nil, nil, nil)
		if err != nil || tasks.TotalCount != 0 {
			t.Errorf("%+v, %v", tasks, err)
		}
		if _, err := p.District(); err != errNoDistrict {
			t.Errorf("district: %v", err)
		}
		plans, err := p.Plans(nil, nil, nil, nil)
		if p.Plan(nil, nil) != nil || err != nil || plans.TotalCount != 0 {
			t.Errorf("plans: %+v, %v", plans, err)
		}
		if task, err := p.Task(ctx, nil, new("2.1-1"), nil); task != nil || err != nil {
			t.Errorf("task: %v, %v", task, err)
		}
		if n, err := p.Node(ctx, "tsk_1"); n != nil || err != nil {
			t.Errorf("node: %v, %v", n, err)
		}
	})
}
