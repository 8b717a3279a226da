package snapshot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"duban/ent"
	"duban/ent/schema"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// trace stores 30 lines: of two tasks, one of the past year, and of none.
func trace(t *testing.T, s *store.Store) {
	t.Helper()
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		for seq := 1; seq <= 30; seq++ {
			c := tx.Event.Create().SetID(fmt.Sprintf("evt_%02d", seq)).SetDistrictID("dst_1").SetSeq(seq).SetActorID("usr_office").SetActor("督查室").SetAction("urge").
				SetCreatedAt(noon(today).Add(time.Duration(seq) * time.Minute)).SetChanges([]schema.Change{{Field: "status", To: new("ISSUED")}}).SetHash(fmt.Sprint(seq))
			switch seq % 3 {
			case 0:
				c.SetTaskID("tsk_2021_1").SetPlanID("pln_2021").SetObjectID("tsk_2021_1")
			case 1:
				c.SetTaskID("tsk_2020_1").SetPlanID("pln_2020").SetObjectID("asg_tsk_gone").SetAction("closeTask")
			default:
				c.SetObjectID("unt_1").SetActorID("usr_admin")
			}
			if err := c.Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheTraceIsReadByPage(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, l, _ := opened(t, url, Options{})
		g := grow(91, 12, 4)
		put(t, s, g, g.plan(2021, 10), g.plan(2020, 10))
		trace(t, s)
		ctx := l.Pin(as(t.Context(), office))
		p, err := l.Current(ctx)
		if err != nil {
			t.Fatal(err)
		}
		task := of[*Task](p.newest, "tsk_2021_1")
		for name, read := range map[string]func(first *int, after *string, last *int, before *string) (*EventConnection, error){
			"a task's": func(first *int, after *string, last *int, before *string) (*EventConnection, error) {
				return task.History(ctx, first, after, last, before)
			},
			"the district's": func(first *int, after *string, last *int, before *string) (*EventConnection, error) {
				return p.Events(ctx, nil, first, after, last, before)
			},
		} {
			total := map[string]int{"a task's": 10, "the district's": 30}[name]
			var there, back []int
			var after, before *string
			for more := true; more; {
				c, err := read(new(4), after, nil, nil)
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range c.Edges() {
					there = append(there, e.Node.Seq)
				}
				if n, err := c.TotalCount(ctx); err != nil || n != total {
					t.Fatalf("%s trace has %d lines, %v", name, n, err)
				}
				if c.PageInfo.HasPreviousPage != (after != nil) {
					t.Fatalf("%s trace: a page before the first", name)
				}
				after, more = c.PageInfo.EndCursor, c.PageInfo.HasNextPage
			}
			for more := true; more; {
				c, err := read(nil, nil, new(4), before)
				if err != nil {
					t.Fatal(err)
				}
				var seqs []int
				for _, e := range c.Nodes() {
					seqs = append(seqs, e.Seq)
				}
				back = append(seqs, back...)
				before, more = c.PageInfo.StartCursor, c.PageInfo.HasPreviousPage
			}
			if len(there) != total || !slices.Equal(there, back) || !slices.IsSortedFunc(there, func(a, b int) int { return b - a }) {
				t.Errorf("%s trace: forwards %v, backwards %v", name, there, back)
			}
		}
	})
}

func TestALineOfTheTraceLeadsToWhatItSpeaksOf(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(92, 12, 4)
	put(t, s, g, g.plan(2021, 10), g.plan(2020, 10))
	trace(t, s)
	ctx := l.Pin(as(t.Context(), office))
	p, err := l.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string][2]string{
		"evt_03": {"tsk_2021_1", "tsk_2021_1"},
		"evt_01": {"", "tsk_2020_1"}, // the part is no more
		"evt_02": {"unt_1", ""},
	} {
		node, err := p.Node(ctx, id)
		if err != nil || node == nil {
			t.Fatalf("%s: %v, %v", id, node, err)
		}
		e := node.(*Event)
		object, err := e.Object(ctx)
		if err != nil {
			t.Fatal(err)
		}
		task, err := e.Task(ctx)
		if err != nil {
			t.Fatal(err)
		}
		got := [2]string{}
		if object != nil {
			got[0] = object.NodeID()
		}
		if task != nil {
			got[1] = task.ID
		}
		if got != want || *e.Changes[0].To != "ISSUED" || e.Changes[0].From != nil {
			t.Errorf("%s leads to %v, want %v", id, got, want)
		}
	}
}

func TestTheTraceByConditions(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, l, _ := opened(t, url, Options{})
		g := grow(93, 12, 4)
		put(t, s, g, g.plan(2021, 10), g.plan(2020, 10))
		trace(t, s)
		for _, c := range []struct {
			name   string
			as     viewer.Viewer
			filter *EventFilter
			lines  int
		}{
			{"by action", office, &EventFilter{Action: []string{"closeTask"}}, 10},
			{"by nobody's action", office, &EventFilter{Action: []string{}}, 0},
			{"by actor", admin, &EventFilter{ActorID: new("usr_admin")}, 10},
			{"by task", office, &EventFilter{TaskID: new("tsk_2021_1")}, 10},
			{"from a moment on", office, &EventFilter{From: new(noon(today).Add(21 * time.Minute))}, 10},
			{"before a moment", office, &EventFilter{To: new(noon(today).Add(21 * time.Minute))}, 20},
			{"all together", office, &EventFilter{Action: []string{"urge"}, ActorID: new("usr_office"), From: new(noon(today).Add(3 * time.Minute)), To: new(noon(today).Add(4 * time.Minute))}, 1},
			{"a leader reads none", leading, nil, 0},
			{"a unit reads none", bureau, nil, 0},
			{"the anonymous read none", anonymous, nil, 0},
		} {
			t.Run(c.name, func(t *testing.T) {
				ctx := l.Pin(as(t.Context(), c.as))
				p, err := l.Current(ctx)
				if err != nil {
					t.Fatal(err)
				}
				page, err := p.Events(ctx, c.filter, nil, nil, nil, nil)
				if err != nil {
					t.Fatal(err)
				}
				if n, err := page.TotalCount(ctx); err != nil || n != c.lines || len(page.Nodes()) != c.lines {
					t.Errorf("%d lines counted, %d listed, want %d; %v", n, len(page.Nodes()), c.lines, err)
				}
			})
		}
	})
}

func TestWhoReadsATasksHistory(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(94, 12, 4)
	r := g.plan(2021, 10)
	r.assignments = slices.DeleteFunc(r.assignments, func(a *ent.Assignment) bool { return a.TaskID == "tsk_2021_1" })
	put(t, s, g, r, g.plan(2020, 10))
	trace(t, s)
	for _, c := range []struct {
		name  string
		as    viewer.Viewer
		lines int
	}{
		{"an analyst", analyst, 10}, {"a leader", leading, 10}, {"a unit without a part", bureau, 0}, {"nobody", anonymous, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := l.Pin(as(t.Context(), c.as))
			p, err := l.Current(ctx)
			if err != nil {
				t.Fatal(err)
			}
			page, err := of[*Task](p.newest, "tsk_2021_1").History(ctx, nil, nil, nil, nil)
			if err != nil || len(page.Nodes()) != c.lines {
				t.Errorf("%d lines, want %d; %v", len(page.Nodes()), c.lines, err)
			}
			line, err := p.Node(ctx, "evt_03")
			if err != nil || (line != nil) != (c.lines > 0) {
				t.Errorf("a line by id: %v, %v", line, err)
			}
			other, err := p.Node(ctx, "evt_02")
			if err != nil || other != nil {
				t.Errorf("a line of no task by id: %v, %v", other, err)
			}
		})
	}
	p, err := l.Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ctx := as(t.Context(), office)
	var refusal *Refusal
	if _, err := p.Events(ctx, nil, nil, newestReportCursor(p), nil, nil); !errors.As(err, &refusal) || refusal.Code != BadUserInput {
		t.Errorf("a cursor of another list: %v", err)
	}
	if _, err := p.Events(ctx, nil, new(201), nil, nil, nil); !errors.As(err, &refusal) || refusal.Code != PageTooLarge {
		t.Errorf("201 lines: %v", err)
	}
}

func newestReportCursor(p *Picture) *string { return new(printed.cursor(p.newest.tasks[0])) }
