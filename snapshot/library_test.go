package snapshot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"duban/ent"
	"duban/lifecycle"
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

func TestAPictureIsReadAlikeFromBothDatabases(t *testing.T) {
	g := grow(51, 12, 4)
	r := g.plan(2021, 80)
	byHand, ctx := pictured(t, &g.directory, r)
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, l, _ := opened(t, url, Options{})
		put(t, s, g, r)
		p, err := l.Current(as(t.Context(), office))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(portrait(ctx, byHand), portrait(as(t.Context(), office), p)); diff != "" {
			t.Errorf("what was stored (-) is read otherwise (+):\n%s", diff)
		}
	})
}

// portrait tells of each task what can be seen of it.
func portrait(ctx context.Context, p *Picture) (lines []string) {
	for _, t := range p.newest.tasks {
		line := fmt.Sprint(t.ID, t.Number, t.Kind, t.Status, t.Light.Color, t.Light.Reason(ctx), t.Overdue, t.UpdatedAt, len(t.Rows), len(t.Findings))
		for _, n := range []*int{t.Percent, t.PercentOf, t.ScheduledPercent, t.DueInDays} {
			if n != nil {
				line += fmt.Sprint(" ", *n)
			}
		}
		for _, a := range t.Assignments(nil, true) {
			line += " " + a.ID
		}
		for _, x := range t.Leaders {
			line += " " + x.ID
		}
		for _, x := range t.reports {
			line += " " + x.ID
		}
		for _, x := range t.Reminders(ctx) {
			line += fmt.Sprint(" ", x.ID, x.Units[0].ID)
		}
		for _, x := range t.Extensions(ctx) {
			line += fmt.Sprint(" ", x.ID, x.To)
		}
		for _, x := range t.Instructions(ctx) {
			line += " " + x.ID
		}
		lines = append(lines, line)
	}
	for _, u := range p.newest.units {
		lines = append(lines, fmt.Sprint(u.ID, u.Name, u.Pinyin, u.load, len(u.Members), len(u.Groups)))
	}
	return lines
}

func TestBuildingTakesAsManyStatementsForFiftyTasksAsForFiveThousand(t *testing.T) {
	counted := map[int]int64{}
	for _, items := range []int{50, 5000} {
		s, l, _ := opened(t, storetest.SQLite(t), Options{})
		g := grow(52, 20, 5)
		put(t, s, g, g.plan(2021, items))
		before := s.Statements()
		p, err := l.Current(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		counted[items] = s.Statements() - before
		if len(p.newest.items) != items {
			t.Fatalf("%d items, want %d", len(p.newest.items), items)
		}
		before = s.Statements()
		if _, err := p.Tasks(as(t.Context(), office), &TaskFilter{Search: new("产业")}, nil, nil, nil, nil, nil); err != nil || s.Statements() != before {
			t.Errorf("a list takes %d statements, %v", s.Statements()-before, err)
		}
	}
	if counted[50] != counted[5000] || counted[50] == 0 {
		t.Errorf("statements by items: %v", counted)
	}
	t.Logf("%d statements", counted[50])
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

func TestTheDayTurns(t *testing.T) {
	s, l, c := opened(t, storetest.SQLite(t), Options{})
	g := grow(55, 12, 4)
	r := g.plan(2021, 20)
	put(t, s, g, r)
	change(t, s, "tsk_2021_0", func(u *ent.TaskUpdateOne) {
		u.SetStatus(lifecycle.InProgress).SetDeadlineKind(lifecycle.OnDate).SetDueOn(today).SetIssuedOn(today - 100)
	})
	overdue := func() bool {
		p, err := l.Current(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return of[*Task](p.newest, "tsk_2021_0").Overdue
	}
	subscribed := l.Changes(t.Context(), "")
	if overdue() {
		t.Error("overdue on its due day")
	}
	c.now = time.Date(2021, time.October, 20, 23, 59, 59, 0, beijing)
	if overdue() {
		t.Error("overdue a second before midnight")
	}
	c.now = c.now.Add(time.Second)
	if !overdue() {
		t.Error("not overdue at midnight")
	}
	l.turn(today)
	if got := <-subscribed; got.Kind != Resync {
		t.Errorf("at midnight subscribers hear %+v", got)
	}
	l.turn(today + 1)
	select {
	case got := <-subscribed:
		t.Errorf("without a new day subscribers hear %+v", got)
	default:
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

func TestWritersAndReadersTogether(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{PastPlans: 1})
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

func TestPastPlansLeaveMemory(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{PastPlans: 1})
	g := grow(59, 12, 4)
	put(t, s, g, g.plan(2021, 10), g.plan(2020, 10), g.plan(2019, 10))
	reads := func(year int) int64 {
		before := s.Statements()
		ctx := l.Pin(t.Context())
		p, err := l.Current(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if n, err := p.Plan(nil, &year).TaskCount(ctx); err != nil || n != 10 {
				t.Fatalf("the plan of %d has %d tasks, %v", year, n, err)
			}
		}
		return s.Statements() - before
	}
	reads(2021)
	if reads(2021) != 0 {
		t.Error("the newest plan is read again")
	}
	if reads(2020) == 0 || reads(2020) != 0 {
		t.Error("a past plan is not kept")
	}
	if reads(2019) == 0 || reads(2020) == 0 {
		t.Error("more past plans are kept than there is room for")
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

func TestSubscribers(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(60, 12, 4)
	put(t, s, g, g.plan(2021, 30), g.plan(2020, 10))
	ctx, leave := context.WithCancel(t.Context())
	all, old, slow := l.Changes(ctx, ""), l.Changes(ctx, "pln_2020"), l.Changes(ctx, "pln_2021")
	edit := func(id string) { change(t, s, id, func(u *ent.TaskUpdateOne) { u.SetContent("改") }) }
	edit("tsk_2021_1")
	edit("tsk_2020_1")
	want := &PlanChange{Kind: Changed, PlanID: "pln_2021", Version: 3, TaskIDs: []string{"tsk_2021_1"}}
	if diff := cmp.Diff(want, <-all); diff != "" {
		t.Errorf("who asks for every plan hears (-want +got):\n%s", diff)
	}
	if got := <-old; got.PlanID != "pln_2020" {
		t.Errorf("who asks for one plan hears of %s", got.PlanID)
	}
	for i := range waiting + 5 { // nobody reads slow meanwhile
		edit(fmt.Sprint("tsk_2021_", i))
	}
	resynced := false
	for len(slow) > 0 {
		if c := <-slow; c.Kind == Resync && c.PlanID == "pln_2021" {
			resynced = true
		}
	}
	if !resynced {
		t.Error("who fell behind is not told to read again")
	}
	edit("tsk_2021_1")
	if got := <-slow; got.Kind != Changed {
		t.Errorf("who has caught up hears %+v", got)
	}
	leave()
	for range all { // ends when it is closed
	}
	l.Close()
	for range l.Changes(t.Context(), "") {
	}
}
