package snapshot

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/lifecycle"
	"duban/store/storetest"
)

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
