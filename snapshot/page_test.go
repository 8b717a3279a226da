package snapshot

import (
	"encoding/base64"
	"errors"
	"slices"
	"testing"

	"duban/lifecycle"
)

var taskFields = []TaskOrderField{ByPrinted, ByDueOn, ByStatus, ByLight, ByPercent, ByUpdatedAt, ByUnitCount}

var directions = []OrderDirection{Ascending, Descending}

// walk pages through a list from one end to the other.
func walk[T any](t *testing.T, size int, backwards bool, page func(first *int, after *string, last *int, before *string) (Connection[T], error)) (all []T) {
	t.Helper()
	var cursor *string
	for {
		var c Connection[T]
		var err error
		if backwards {
			c, err = page(nil, nil, &size, cursor)
		} else {
			c, err = page(&size, cursor, nil, nil)
		}
		if err != nil {
			t.Fatal(err)
		}
		edges, info := c.Edges(), c.PageInfo()
		for i, e := range edges {
			if i == 0 && e.Cursor() != *info.StartCursor || i == len(edges)-1 && e.Cursor() != *info.EndCursor {
				t.Fatal("the page's cursors are not those of its ends")
			}
		}
		more := info.HasNextPage
		if backwards {
			all = append(slices.Clone(c.Nodes()), all...)
			cursor, more = info.StartCursor, info.HasPreviousPage
		} else {
			all = append(all, c.Nodes()...)
			cursor = info.EndCursor
		}
		if !more && len(all) == c.TotalCount {
			return all
		}
		if !more || len(all) >= c.TotalCount {
			t.Fatalf("%d visited of %d, more: %v", len(all), c.TotalCount, more)
		}
	}
}

func TestEveryOrderVisitsEachTaskOnceBothWays(t *testing.T) {
	g := grow(31, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 150), g.plan(2020, 40))
	for _, filter := range []*TaskFilter{nil, {Overdue: new(false)}, {Or: []*TaskFilter{{Year: new(2020)}, {Year: new(2021)}}}} {
		plans, err := p.scope(ctx, filter)
		if err != nil {
			t.Fatal(err)
		}
		want := find(plans, filter, nil)
		for _, field := range taskFields {
			for _, direction := range directions {
				for _, second := range [][]*TaskOrder{nil, {{ByStatus, Descending}}, {{ByPrinted, Descending}}} {
					orderBy := append([]*TaskOrder{{field, direction}}, second...)
					pages := func(first *int, after *string, last *int, before *string) (TaskConnection, error) {
						c, err := p.Tasks(ctx, filter, orderBy, first, after, last, before)
						if err != nil {
							return TaskConnection{}, err
						}
						return *c, nil
					}
					there, back := walk(t, 7, false, pages), walk(t, 7, true, pages)
					if !slices.Equal(there, back) {
						t.Fatalf("%s %s: forwards and backwards differ", field, direction)
					}
					if sorted := slices.SortedFunc(slices.Values(there), comparePrinted); !slices.Equal(sorted, want) {
						t.Fatalf("%s %s visits %d tasks, %d are listed, or not each once", field, direction, len(there), len(want))
					}
					inOrderOf(t, field, direction, there)
				}
			}
		}
	}
}

// inOrderOf checks that values go the asked way, with the unknown last.
func inOrderOf(t *testing.T, field TaskOrderField, direction OrderDirection, tasks []*Task) {
	t.Helper()
	value := func(x *Task) (int64, bool) {
		switch field {
		case ByDueOn:
			if x.Deadline.DueOn == nil {
				return 0, false
			}
			return int64(*x.Deadline.DueOn), true
		case ByPercent:
			if x.Percent == nil {
				return 0, false
			}
			return int64(*x.Percent), true
		case ByStatus:
			return int64(slices.Index(lifecycle.Statuses, x.Status)), true
		case ByLight:
			if x.Status == lifecycle.Closed {
				return 9, true
			}
			return int64(slices.Index([]lifecycle.Color{lifecycle.Red, lifecycle.Yellow, lifecycle.Grey, lifecycle.Green}, x.Light.Color)), true
		case ByUpdatedAt:
			return x.UpdatedAt.Unix(), true
		case ByUnitCount:
			return int64(len(x.Assignments(nil, false))), true
		}
		return int64(x.at) - int64(x.Plan.Year)*10000, true
	}
	for i := 1; i < len(tasks); i++ {
		a, aKnown := value(tasks[i-1])
		b, bKnown := value(tasks[i])
		switch {
		case !aKnown && bKnown:
			t.Fatalf("%s %s: a known value behind an unknown", field, direction)
		case aKnown && bKnown && (direction == Ascending && a > b || direction == Descending && a < b):
			t.Fatalf("%s %s: %d before %d", field, direction, a, b)
		}
	}
}

func TestEveryOrderOfUnitsVisitsEachOnceBothWays(t *testing.T) {
	g := grow(32, 60, 4)
	p, _ := pictured(t, &g.directory, g.plan(2021, 150))
	for _, field := range []UnitOrderField{ByName, ByLeadCount, BySupportCount, ByTotalCount, ByOverdueCount} {
		for _, direction := range directions {
			pages := func(first *int, after *string, last *int, before *string) (UnitConnection, error) {
				c, err := p.Units(nil, []*UnitOrder{{field, direction}}, first, after, last, before)
				if err != nil {
					return UnitConnection{}, err
				}
				return *c, nil
			}
			there, back := walk(t, 7, false, pages), walk(t, 7, true, pages)
			seen := map[*Unit]bool{}
			for _, u := range there {
				seen[u] = true
			}
			if len(seen) != len(p.newest.units) || !slices.Equal(there, back) {
				t.Errorf("%s %s visits %d of %d units, or not alike both ways", field, direction, len(seen), len(p.newest.units))
			}
		}
	}
}

func TestOtherListsVisitEachOnceBothWays(t *testing.T) {
	g := grow(33, 12, 30)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 150))
	type page = func(first *int, after *string, last *int, before *string) (int, []string, PageInfo, error)
	asked := as(ctx, admin)
	lists := map[string]page{
		"leaders": func(first *int, after *string, last *int, before *string) (int, []string, PageInfo, error) {
			return told(p.Leaders(nil, first, after, last, before))
		},
		"findings": func(first *int, after *string, last *int, before *string) (int, []string, PageInfo, error) {
			return told(p.Findings(asked, nil, first, after, last, before))
		},
		"users": func(first *int, after *string, last *int, before *string) (int, []string, PageInfo, error) {
			return told(p.Users(asked, first, after, last, before))
		},
	}
	for name, list := range lists {
		var there, back []string
		var after, before *string
		total := 0
		for more := true; more; {
			n, ids, info, err := list(new(4), after, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			total, there, after, more = n, append(there, ids...), info.EndCursor, info.HasNextPage
		}
		for more := true; more; {
			_, ids, info, err := list(nil, nil, new(4), before)
			if err != nil {
				t.Fatal(err)
			}
			back, before, more = append(ids, back...), info.StartCursor, info.HasPreviousPage
		}
		if !slices.Equal(there, back) || len(there) != total || len(slices.Compact(slices.Sorted(slices.Values(there)))) != total || total < 5 {
			t.Errorf("%s: %d in all, %d forwards, %d backwards", name, total, len(there), len(back))
		}
	}
}

func told[T Node](c *Connection[T], err error) (int, []string, PageInfo, error) {
	if err != nil {
		return 0, nil, PageInfo{}, err
	}
	var ids []string
	for _, n := range c.Nodes() {
		ids = append(ids, n.NodeID())
	}
	return c.TotalCount, ids, c.PageInfo(), nil
}

func TestReportsAreNewestFirstBothWays(t *testing.T) {
	g := grow(34, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 150))
	for _, task := range p.newest.tasks {
		pages := func(first *int, after *string, last *int, before *string) (ReportConnection, error) {
			return task.Reports(ctx, first, after, last, before)
		}
		there, back := walk(t, 1, false, pages), walk(t, 1, true, pages)
		if !slices.Equal(there, back) || !slices.Equal(there, task.reports) {
			t.Fatalf("%s has %d reports, %d forwards, %d backwards", task.ID, len(task.reports), len(there), len(back))
		}
		for i := 1; i < len(there); i++ {
			if there[i].CreatedAt.After(there[i-1].CreatedAt) {
				t.Fatalf("%s: a newer report behind an older", task.ID)
			}
		}
	}
}

func TestWindowsThatAreRefused(t *testing.T) {
	g := grow(35, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 20))
	byDue, err := p.Tasks(ctx, nil, []*TaskOrder{{ByDueOn, Ascending}}, nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	other := byDue.PageInfo().EndCursor
	raw, _ := base64.RawURLEncoding.DecodeString(*other)
	raw[len(raw)-1] ^= 1
	for _, c := range []struct {
		name          string
		first, last   *int
		after, before *string
		code          Code
	}{
		{name: "a negative first", first: new(-1), code: BadUserInput},
		{name: "a negative last", last: new(-1), code: BadUserInput},
		{name: "first and last", first: new(1), last: new(1), code: BadUserInput},
		{name: "more than 200 from the front", first: new(201), code: PageTooLarge},
		{name: "more than 200 from the back", last: new(201), code: PageTooLarge},
		{name: "a cursor of another order", after: other, code: BadUserInput},
		{name: "a cursor of another order before", before: other, code: BadUserInput},
		{name: "a damaged cursor", after: new(base64.RawURLEncoding.EncodeToString(raw)), code: BadUserInput},
		{name: "an empty cursor", after: new(""), code: BadUserInput},
		{name: "no cursor at all", after: new("第一页"), code: BadUserInput},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := p.Tasks(ctx, nil, nil, c.first, c.after, c.last, c.before)
			var refusal *Refusal
			if !errors.As(err, &refusal) || refusal.Code != c.code {
				t.Fatalf("got %v, want %s", err, c.code)
			}
			if refusal.Chinese == "" || refusal.English == "" {
				t.Errorf("%+v says nothing in one of the languages", refusal)
			}
		})
	}
	for name, n := range map[string]*int{"50 unless told": nil, "none": new(0), "200 at most": new(200)} {
		c, err := p.Tasks(ctx, &TaskFilter{Kind: []lifecycle.TaskKind{lifecycle.Item}}, nil, n, nil, nil, nil)
		if want := min(20, deref(n, 50)); err != nil || len(c.Nodes()) != want || c.TotalCount != 20 {
			t.Errorf("%s: %d of %d tasks, %v", name, len(c.Nodes()), c.TotalCount, err)
		}
	}
}

func deref(n *int, otherwise int) int {
	if n == nil {
		return otherwise
	}
	return *n
}

func TestACursorOutlivesTheTaskItPointsAt(t *testing.T) {
	g := grow(36, 12, 4)
	r := g.plan(2021, 40)
	before, ctx := pictured(t, &g.directory, r)
	for _, field := range taskFields {
		orderBy := []*TaskOrder{{field, Descending}}
		page, err := before.Tasks(ctx, nil, orderBy, new(10), nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		gone := page.Nodes()[9]
		next, err := before.Tasks(ctx, nil, orderBy, nil, page.PageInfo().EndCursor, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		without := r
		without.tasks, without.rows, without.assignments, without.taskLeaders = nil, nil, nil, nil
		without.findings, without.reports, without.extensions, without.reminders, without.instructions = nil, nil, nil, nil, nil
		for _, task := range r.tasks {
			if task.ID != gone.ID && (task.ParentID == nil || *task.ParentID != gone.ID) {
				without.tasks = append(without.tasks, task)
			}
		}
		for _, a := range r.assignments {
			if of[*Task](before.newest, a.TaskID) != gone && of[*Task](before.newest, a.TaskID).Parent != gone {
				without.assignments = append(without.assignments, a)
			}
		}
		after, ctx := pictured(t, &g.directory, without)
		again, err := after.Tasks(ctx, nil, orderBy, nil, page.PageInfo().EndCursor, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(ids(again.Nodes()), ids(next.Nodes())) {
			t.Errorf("%s: after %s has gone the next page differs", field, gone.ID)
		}
	}
}
