package snapshot

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"duban/glossary"
	"duban/lifecycle"
	"duban/pinyin"
)

// naive says as plainly as can be whether a filter lists a task.
func naive(f *TaskFilter, t *Task) bool {
	if f == nil {
		return true
	}
	yes := func(want *bool, is bool) bool { return want == nil || *want == is }
	due := t.Deadline.DueOn
	return (f.IDs == nil || slices.Contains(f.IDs, t.ID)) &&
		(f.PlanID == nil || t.Plan.ID == *f.PlanID) &&
		(f.Year == nil || t.Plan.Year == *f.Year) &&
		(f.Kind == nil || slices.Contains(f.Kind, t.Kind)) &&
		(f.Category == nil || slices.Contains(f.Category, t.Category)) &&
		(f.SectionID == nil || slices.ContainsFunc(t.Rows, func(r *Row) bool {
			return r.Section.ID == *f.SectionID || r.Section.Parent != nil && r.Section.Parent.ID == *f.SectionID
		})) &&
		(f.ParentID == nil || t.Parent != nil && t.Parent.ID == *f.ParentID) &&
		(f.ThemeID == nil || slices.ContainsFunc(t.Path(), func(up *Task) bool { return up.ID == *f.ThemeID })) &&
		(f.Status == nil || slices.Contains(f.Status, t.Status)) &&
		(f.Light == nil || slices.Contains(f.Light, t.Light.Color)) &&
		(f.LightCause == nil || slices.Contains(f.LightCause, t.Light.Cause)) &&
		yes(f.Overdue, t.Overdue) &&
		yes(f.Open, t.Status != lifecycle.Closed && t.Status != lifecycle.Terminated) &&
		(f.DueFrom == nil || due != nil && *due >= *f.DueFrom) &&
		(f.DueTo == nil || due != nil && *due <= *f.DueTo) &&
		(f.DeadlineKind == nil || slices.Contains(f.DeadlineKind, t.Deadline.Kind)) &&
		(f.Assignment == nil || naiveAssignment(f.Assignment, t)) &&
		yes(f.CoLed, len(t.LeadUnits) > 1) &&
		(f.LeaderID == nil || slices.ContainsFunc(t.Leaders, func(l *Leader) bool { return slices.Contains(f.LeaderID, l.ID) })) &&
		(f.LeaderName == nil || slices.ContainsFunc(t.Leaders, func(l *Leader) bool { return anyName(f.LeaderName, append(l.Aliases, l.Name)) })) &&
		yes(f.JointlyLed, len(t.Leaders) > 1) &&
		yes(f.HasTheme, t.Parent != nil) &&
		yes(f.HasTarget, len(t.Targets) > 0) &&
		yes(f.HasFindings, len(t.Findings) > 0) &&
		(f.Mark == nil || slices.ContainsFunc(t.Marks, func(m glossary.Mark) bool { return slices.Contains(f.Mark, m) })) &&
		(f.Search == nil || naiveSearch(*f.Search, t)) &&
		(f.Not == nil || !naive(f.Not, t)) &&
		!slices.ContainsFunc(f.And, func(g *TaskFilter) bool { return !naive(g, t) }) &&
		(f.Or == nil || slices.ContainsFunc(f.Or, func(g *TaskFilter) bool { return naive(g, t) }))
}

func anyName(wanted, names []string) bool {
	return slices.ContainsFunc(wanted, func(w string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return plainName(n) == plainName(w) })
	})
}

func naiveAssignment(f *AssignmentFilter, t *Task) bool {
	parts := t.Assignments(nil, false)
	if f.ThroughGroups {
		parts = slices.Concat(parts, t.Assignments(nil, true))
	}
	return slices.ContainsFunc(parts, func(a *Assignment) bool {
		return (f.UnitID == nil || slices.Contains(f.UnitID, a.Unit.ID)) &&
			(f.UnitName == nil || anyName(f.UnitName, slices.Concat([]string{a.Unit.Name}, a.Unit.Aliases, a.Unit.Signboards))) &&
			(f.UnitKind == nil || slices.Contains(f.UnitKind, a.Unit.Kind)) &&
			(f.Role == nil || slices.Contains(f.Role, a.Role)) &&
			(f.Acknowledged == nil || *f.Acknowledged == (a.AcknowledgedAt != nil))
	})
}

func naiveSearch(text string, t *Task) bool {
	said := []string{t.Content, t.Number}
	var read []string
	for _, r := range t.Rows {
		said = append(said, r.Number)
	}
	for _, up := range t.Path() {
		if up.Kind == lifecycle.Theme {
			said = append(said, up.Content, up.Number)
		}
	}
	for _, a := range t.Assignments(nil, false) {
		for _, n := range slices.Concat([]string{a.Unit.Name}, a.Unit.Aliases, a.Unit.Signboards) {
			said, read = append(said, n), append(read, pinyin.Initials(plain(n)))
		}
	}
	for _, l := range t.Leaders {
		for _, n := range append(l.Aliases, l.Name) {
			said, read = append(said, n), append(read, pinyin.PersonInitials(plain(n)))
		}
	}
	for _, w := range strings.Fields(plain(text)) {
		if !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(plain(s), w) }) &&
			!slices.ContainsFunc(read, func(s string) bool { return strings.Contains(s, w) }) {
			return false
		}
	}
	return true
}

// drawFilter draws a filter over what there is, and over what there is not.
func drawFilter(t *rapid.T, p *Picture, depth int) *TaskFilter {
	f := &TaskFilter{}
	oneOf := func(ids ...string) *string { return new(rapid.SampledFrom(append(ids, "none")).Draw(t, "id")) }
	var themes, parents, tasks, sections, units, unitNames, leaders, leaderNames, plans []string
	for _, x := range p.newest.tasks {
		tasks = append(tasks, x.ID)
		if len(x.subtasks) > 0 {
			parents = append(parents, x.ID)
		}
		if x.Kind == lifecycle.Theme {
			themes = append(themes, x.ID)
		}
	}
	for _, x := range p.newest.sections {
		sections = append(sections, x.ID)
	}
	for _, x := range p.newest.units {
		units, unitNames = append(units, x.ID), append(unitNames, x.Name, strings.Join(x.Aliases, "")+" ")
	}
	for _, x := range p.newest.leaders {
		leaders, leaderNames = append(leaders, x.ID), append(leaderNames, x.Name, x.Aliases[0])
	}
	for _, x := range p.plans {
		plans = append(plans, x.ID)
	}
	some := func(ids []string) []string {
		return rapid.SliceOfN(rapid.SampledFrom(append(ids, "none")), 0, 3).Draw(t, "ids")
	}
	flag := func() *bool { return new(rapid.Bool().Draw(t, "flag")) }
	day := func() *lifecycle.Date { return new(today - 60 + lifecycle.Date(rapid.IntRange(0, 130).Draw(t, "day"))) }
	set := []func(){
		func() { f.IDs = some(tasks) },
		func() { f.PlanID = oneOf(plans...) },
		func() { f.Year = new(rapid.IntRange(2019, 2021).Draw(t, "year")) },
		func() {
			f.Kind = rapid.SliceOfN(rapid.SampledFrom([]lifecycle.TaskKind{"THEME", "ITEM", "SUBTASK"}), 0, 3).Draw(t, "kind")
		},
		func() { f.Category = []glossary.Category{glossary.KeyTask} },
		func() { f.SectionID = oneOf(sections...) },
		func() { f.ParentID = oneOf(parents...) },
		func() { f.ThemeID = oneOf(themes...) },
		func() { f.Status = rapid.SliceOfN(rapid.SampledFrom(lifecycle.Statuses), 0, 3).Draw(t, "status") },
		func() { f.Light = rapid.SliceOfN(rapid.SampledFrom(lifecycle.Colors), 0, 2).Draw(t, "light") },
		func() { f.LightCause = rapid.SliceOfN(rapid.SampledFrom(lifecycle.ReasonCodes), 1, 6).Draw(t, "cause") },
		func() { f.Overdue = flag() },
		func() { f.Open = flag() },
		func() { f.DueFrom = day() },
		func() { f.DueTo = day() },
		func() { f.DueFrom, f.DueTo = day(), day() },
		func() { f.DeadlineKind = []lifecycle.DeadlineKind{lifecycle.OnDate, lifecycle.Ongoing} },
		func() { f.CoLed = flag() },
		func() { f.LeaderID = some(leaders) },
		func() { f.LeaderName = some(leaderNames) },
		func() { f.JointlyLed = flag() },
		func() { f.HasTheme = flag() },
		func() { f.HasTarget = flag() },
		func() { f.HasFindings = flag() },
		func() { f.Mark = []glossary.Mark{glossary.MunicipalKeyTask} },
		func() {
			f.Search = new(rapid.SampledFrom([]string{"", "　", "区", "产业", "产业园", "建设 学校", "qdfzggj", "2.1-", "９.1", "长堤历史街区活化", "abc", "林1", "无此词", "1+3", "t2", "o"}).Draw(t, "search"))
		},
		func() {
			a := &AssignmentFilter{ThroughGroups: rapid.Bool().Draw(t, "through")}
			if rapid.Bool().Draw(t, "by id") {
				a.UnitID = some(units)
			}
			if rapid.IntRange(0, 3).Draw(t, "by name") == 0 {
				a.UnitName = some(unitNames)
			}
			if rapid.IntRange(0, 3).Draw(t, "by kind") == 0 {
				a.UnitKind = []glossary.UnitKind{glossary.Town, glossary.Group}
			}
			if rapid.Bool().Draw(t, "by role") {
				a.Role = rapid.SliceOfN(rapid.SampledFrom([]lifecycle.Role{lifecycle.Lead, lifecycle.CoLead, lifecycle.Support}), 0, 2).Draw(t, "role")
			}
			if rapid.IntRange(0, 3).Draw(t, "by acknowledgement") == 0 {
				a.Acknowledged = flag()
			}
			f.Assignment = a
		},
	}
	for range rapid.IntRange(0, 3).Draw(t, "conditions") {
		set[rapid.IntRange(0, len(set)-1).Draw(t, "condition")]()
	}
	if depth == 0 {
		return f
	}
	for _, into := range []*[]*TaskFilter{&f.And, &f.Or} {
		if rapid.IntRange(0, 3).Draw(t, "nested") == 0 {
			*into = []*TaskFilter{}
			for range rapid.IntRange(0, 3).Draw(t, "how many") {
				*into = append(*into, drawFilter(t, p, depth-1))
			}
		}
	}
	if rapid.IntRange(0, 4).Draw(t, "not") == 0 {
		f.Not = drawFilter(t, p, depth-1)
	}
	return f
}

// mentioned reports whether the filter, or one inside it, says something.
func mentioned(f *TaskFilter, says func(*TaskFilter) bool) bool {
	if f == nil {
		return false
	}
	for _, g := range append(slices.Concat(f.And, f.Or), f.Not) {
		if mentioned(g, says) {
			return true
		}
	}
	return says(f)
}

func TestFiltersListWhatAPlainLookWould(t *testing.T) {
	g := grow(21, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 120), g.plan(2020, 60))
	old := p.past["pln_2020"]
	listed, several := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		f := drawFilter(t, p, 2)
		all := p.newest.tasks
		if mentioned(f, func(f *TaskFilter) bool { return f.PlanID != nil || f.Year != nil }) {
			all = slices.Concat(p.newest.tasks, old.tasks)
			several++
		}
		itemsOnly := !mentioned(f, func(f *TaskFilter) bool { return f.Kind != nil || f.IDs != nil || f.ParentID != nil })
		var want []string
		for _, task := range all {
			if naive(f, task) && (!itemsOnly || task.Kind == lifecycle.Item) {
				want = append(want, task.ID)
			}
		}
		listed += len(want)
		plans, err := p.scope(ctx, f)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, task := range find(plans, f, nil) {
			got = append(got, task.ID)
		}
		if !slices.Equal(want, got) {
			t.Fatalf("%s\nlists %d tasks, a plain look %d:\n%v\n%v", describe(f), len(got), len(want), got, want)
		}
		stats, err := p.TaskStats(ctx, nil, f)
		if err != nil {
			t.Fatal(err)
		}
		list, err := p.Tasks(ctx, f, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if stats.Total != len(want) || list.TotalCount != len(want) {
			t.Fatalf("%s\nlists %d tasks, counts %d, says %d", describe(f), len(want), stats.Total, list.TotalCount)
		}
	})
	if listed == 0 || several == 0 {
		t.Errorf("%d tasks listed, %d filters over several plans: the test sees too little", listed, several)
	}
}

func TestAUnitsOrLeadersTasksAreThoseOfTheSameFilter(t *testing.T) {
	g := grow(22, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 120), g.plan(2020, 60))
	rapid.Check(t, func(t *rapid.T) {
		f := drawFilter(t, p, 1)
		u := rapid.SampledFrom(p.newest.units).Draw(t, "unit")
		through := rapid.Bool().Draw(t, "through groups")
		roles := rapid.SampledFrom([][]lifecycle.Role{nil, {lifecycle.CoLead}, {lifecycle.Lead, lifecycle.Support}}).Draw(t, "roles")
		byUnit := &TaskFilter{And: []*TaskFilter{f}, Assignment: &AssignmentFilter{UnitID: []string{u.ID}, Role: roles, ThroughGroups: through}}
		want, err := p.Tasks(ctx, byUnit, nil, new(200), nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := u.Tasks(ctx, roles, through, f, nil, new(200), nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(want.Nodes(), got.Nodes()) {
			t.Fatalf("%s, %v, %s\ngot  %v\nwant %v", u.ID, roles, describe(f), ids(got.Nodes()), ids(want.Nodes()))
		}
		l := rapid.SampledFrom(p.newest.leaders).Draw(t, "leader")
		shared := rapid.SampledFrom([]*bool{nil, new(true), new(false)}).Draw(t, "shared")
		want, err = p.Tasks(ctx, &TaskFilter{And: []*TaskFilter{f}, LeaderID: []string{l.ID}, JointlyLed: shared}, nil, new(200), nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err = l.Tasks(ctx, shared, f, nil, new(200), nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(want.Nodes(), got.Nodes()) {
			t.Fatalf("%s, %s\ngot  %v\nwant %v", l.ID, describe(f), ids(got.Nodes()), ids(want.Nodes()))
		}
	})
}

func ids(tasks []*Task) (all []string) {
	for _, t := range tasks {
		all = append(all, t.ID)
	}
	return all
}

// describe writes a filter's conditions.
func describe(f *TaskFilter) string {
	text := fmt.Sprintf("%+v", *f)
	for _, g := range append(slices.Concat(f.And, f.Or), f.Not) {
		if g != nil {
			text += "\n  with " + describe(g)
		}
	}
	return text
}
