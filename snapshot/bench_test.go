package snapshot

import (
	"fmt"
	"testing"

	"duban/lifecycle"
	"duban/store/storetest"
)

func BenchmarkReads(b *testing.B) {
	for _, items := range []int{250, 20_000} {
		g := grow(1, 200, 13)
		p, ctx := pictured(b, &g.directory, g.plan(2021, items))
		u, l := p.newest.units[0], p.newest.leaders[0]
		list := func(f *TaskFilter, orderBy ...*TaskOrder) func() error {
			return func() error {
				_, err := p.Tasks(ctx, f, orderBy, nil, nil, nil, nil)
				return err
			}
		}
		stats := func(f *TaskFilter, by ...TaskDimension) func() error {
			return func() error {
				_, err := p.TaskStats(ctx, by, f)
				return err
			}
		}
		p.newest.textIndex()
		byDue := &TaskOrder{ByDueOn, Ascending}
		page, err := p.Tasks(ctx, nil, []*TaskOrder{byDue}, nil, nil, nil, nil)
		if err != nil {
			b.Fatal(err)
		}
		middle := page.by.cursor(p.newest.itemsBy(*byDue)[items/2])
		for _, c := range []struct {
			name string
			read func() error
		}{
			{"all", list(nil)},
			{"all by due day", list(nil, byDue)},
			{"all by due day from the middle", func() error {
				_, err := p.Tasks(ctx, nil, []*TaskOrder{byDue}, nil, &middle, nil, nil)
				return err
			}},
			{"one unit", list(&TaskFilter{Assignment: &AssignmentFilter{UnitID: []string{u.ID}, Role: []lifecycle.Role{lifecycle.CoLead}}}, byDue)},
			{"one unit through groups", list(&TaskFilter{Assignment: &AssignmentFilter{UnitName: []string{u.Name}, ThroughGroups: true}}, byDue)},
			{"one leader", list(&TaskFilter{LeaderID: []string{l.ID}})},
			{"one section", list(&TaskFilter{SectionID: &p.newest.sections[3].ID})},
			{"one theme", list(&TaskFilter{ThemeID: &p.newest.themes[0].ID})},
			{"overdue of one unit", list(&TaskFilter{Overdue: new(true), Assignment: &AssignmentFilter{UnitID: []string{u.ID}}})},
			{"due within a week", list(&TaskFilter{DueFrom: new(today), DueTo: new(today + 7)}, byDue)},
			{"red lights", list(&TaskFilter{Light: []lifecycle.Color{lifecycle.Red}})},
			{"a word", list(&TaskFilter{Search: new("长堤")})},
			{"one character", list(&TaskFilter{Search: new("堤")})},
			{"initials", list(&TaskFilter{Search: new("qd1fzggj")})},
			{"dashboard by status", stats(nil, OfStatus)},
			{"dashboard by unit", stats(nil, OfUnit)},
			{"numbers of one unit by status", stats(&TaskFilter{Assignment: &AssignmentFilter{UnitID: []string{u.ID}}}, OfStatus)},
			{"numbers by leader and light", stats(nil, OfLeader, OfLight)},
			{"a unit's tasks", func() error {
				_, err := u.Tasks(ctx, []lifecycle.Role{lifecycle.CoLead}, true, nil, nil, nil, nil, nil, nil)
				return err
			}},
			{"a unit's workload", func() error { _, err := u.Workload(ctx, nil); return err }},
		} {
			b.Run(fmt.Sprintf("items=%d/%s", items, c.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := c.read(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func BenchmarkBuild(b *testing.B) {
	for _, items := range []int{250, 20_000} {
		g := grow(1, 200, 13)
		r := g.plan(2021, items)
		b.Run(fmt.Sprintf("items=%d/from records", items), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := build(shelf(), &g.directory, r, today, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	g := grow(1, 200, 13)
	s, l, _ := opened(b, storetest.SQLite(b), Options{})
	put(b, s, g, g.plan(2021, 250))
	b.Run("items=250/after a change, from SQLite", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			l.distrust.Add(1)
			l.changes.Add(1)
			if _, err := l.Current(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
}
