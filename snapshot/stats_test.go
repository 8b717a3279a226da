package snapshot

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"duban/glossary"
	"duban/lifecycle"
)

var allDimensions = []TaskDimension{
	OfPlan, OfSection, OfCategory, OfTheme, OfStatus, OfLight, OfLightCause, OfLeader, OfLeadUnit,
	OfSupportingUnit, OfUnit, OfUnitKind, OfDueMonth, OfDeadlineKind,
}

// meaning gives the filter that lists a group's tasks, or a look at each task where no filter says it.
func meaning(k StatsKey) (f *TaskFilter, look func(*Task) bool) {
	units := func(roles ...lifecycle.Role) *TaskFilter {
		if k.Value == "" {
			return &TaskFilter{Not: &TaskFilter{Assignment: &AssignmentFilter{Role: roles}}}
		}
		return &TaskFilter{Assignment: &AssignmentFilter{UnitID: []string{k.Value}, Role: roles}}
	}
	switch k.Dimension {
	case OfPlan:
		return &TaskFilter{PlanID: &k.Value}, nil
	case OfCategory:
		return &TaskFilter{Category: []glossary.Category{glossary.Category(k.Value)}}, nil
	case OfTheme:
		if k.Value == "" {
			return nil, func(t *Task) bool { return append(t.Path(), t)[0].Kind != lifecycle.Theme }
		}
		return &TaskFilter{Or: []*TaskFilter{{ThemeID: &k.Value}, {IDs: []string{k.Value}}}}, nil
	case OfStatus:
		return &TaskFilter{Status: []lifecycle.Status{lifecycle.Status(k.Value)}}, nil
	case OfLight:
		return &TaskFilter{Light: []lifecycle.Color{lifecycle.Color(k.Value)}}, nil
	case OfLightCause:
		return &TaskFilter{LightCause: []lifecycle.ReasonCode{lifecycle.ReasonCode(k.Value)}}, nil
	case OfLeader:
		if k.Value == "" {
			return nil, func(t *Task) bool { return len(t.Leaders) == 0 }
		}
		return &TaskFilter{LeaderID: []string{k.Value}}, nil
	case OfLeadUnit:
		return units(lifecycle.Lead, lifecycle.CoLead), nil
	case OfSupportingUnit:
		return units(lifecycle.Support), nil
	case OfUnit:
		return units(lifecycle.Lead, lifecycle.CoLead, lifecycle.Support), nil
	case OfUnitKind:
		if k.Value == "" {
			return units(lifecycle.Lead, lifecycle.CoLead, lifecycle.Support), nil
		}
		return &TaskFilter{Assignment: &AssignmentFilter{UnitKind: []glossary.UnitKind{glossary.UnitKind(k.Value)}}}, nil
	case OfDueMonth:
		if k.Value == "" {
			return nil, func(t *Task) bool { return t.Deadline.DueOn == nil }
		}
		first, err := lifecycle.ParseDate(k.Value + "-01")
		if err != nil {
			panic(err)
		}
		return &TaskFilter{DueFrom: &first, DueTo: new(lifecycle.MonthEnd(first.Year(), first.Month()))}, nil
	case OfDeadlineKind:
		return &TaskFilter{DeadlineKind: []lifecycle.DeadlineKind{lifecycle.DeadlineKind(k.Value)}}, nil
	}
	return nil, func(t *Task) bool {
		if len(t.Rows) == 0 {
			return k.Value == ""
		}
		return t.Rows[0].Section.ID == k.Value
	}
}

func TestGroupsCountWhatTheSameFilterLists(t *testing.T) {
	g := grow(41, 10, 3)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 90), g.plan(2020, 30))
	groups := 0
	rapid.Check(t, func(t *rapid.T) {
		f := drawFilter(t, p, 1)
		if rapid.Bool().Draw(t, "without filter") {
			f = nil
		}
		by := rapid.SliceOfNDistinct(rapid.SampledFrom(allDimensions), 0, maxDimensions, func(d TaskDimension) TaskDimension { return d }).Draw(t, "by")
		stats, err := p.TaskStats(ctx, by, f)
		if err != nil {
			t.Fatal(err)
		}
		plans, err := p.scope(ctx, f)
		if err != nil {
			t.Fatal(err)
		}
		listed := find(plans, f, nil)
		check(t, stats.All, listed)
		if stats.Total != len(listed) || len(stats.All.Keys) != 0 {
			t.Fatalf("total %d of %d, keys %v", stats.Total, len(listed), stats.All.Keys)
		}
		covered := map[*Task]bool{}
		for i, group := range stats.Groups {
			groups++
			all := []*TaskFilter{}
			if f != nil {
				all = append(all, f)
			}
			looks := []func(*Task) bool{}
			for j, k := range group.Keys {
				if k.Dimension != by[j] || k.chinese == "" || k.english == "" {
					t.Fatalf("%v: key %+v", by, k)
				}
				if (k.Value != "" && k.Node != nil) && k.Node.NodeID() != k.Value {
					t.Fatalf("%v: key %+v leads elsewhere", by, k)
				}
				means, look := meaning(k)
				if means != nil {
					all = append(all, means)
				} else {
					looks = append(looks, look)
				}
			}
			var tasks []*Task
			for _, task := range listed {
				in := true
				for _, means := range all {
					in = in && naive(means, task)
				}
				for _, look := range looks {
					in = in && look(task)
				}
				if in {
					tasks = append(tasks, task)
					covered[task] = true
				}
			}
			check(t, group, tasks)
			if group.Count == 0 {
				t.Fatalf("%v: group %v is empty", by, group.Keys)
			}
			if i > 0 && !inOwnOrder(stats.Groups[i-1].Keys, group.Keys) {
				t.Fatalf("%v: %v stands behind %v", by, group.Keys, stats.Groups[i-1].Keys)
			}
		}
		if len(by) > 0 && len(covered) != len(listed) {
			t.Fatalf("%v: %d of %d tasks are in a group", by, len(covered), len(listed))
		}
	})
	if groups == 0 {
		t.Error("no groups: the test sees nothing")
	}
}

// inOwnOrder reports whether each dimension's keys go the way of its own order.
func inOwnOrder(a, b []StatsKey) bool {
	for i := range a {
		if c := cmp.Compare(ownPlace(a[i]), ownPlace(b[i])); c != 0 {
			return c < 0
		}
	}
	return false
}

// ownPlace gives a key's place in its dimension's own order, the key of none last.
func ownPlace(k StatsKey) int {
	if k.Value == "" {
		return 1 << 40
	}
	switch n := k.Node.(type) {
	case *Plan:
		return -n.Year
	case *Section:
		return -n.Plan.Year*10000 + slices.Index(n.Plan.sections, n)
	case *Task:
		return -n.Plan.Year*10000 + slices.Index(n.Plan.tasks, n)
	case *Unit:
		return slices.Index(n.plan.units, n)
	case *Leader:
		return slices.Index(n.plan.leaders, n)
	}
	switch k.Dimension {
	case OfDueMonth:
		year, month, _ := strings.Cut(k.Value, "-")
		y, _ := strconv.Atoi(year)
		m, _ := strconv.Atoi(month)
		return y*100 + m
	case OfStatus:
		return slices.Index(lifecycle.Statuses, lifecycle.Status(k.Value))
	case OfLight:
		return slices.Index(lifecycle.Colors, lifecycle.Color(k.Value))
	case OfLightCause:
		return slices.Index(lifecycle.ReasonCodes, lifecycle.ReasonCode(k.Value))
	case OfCategory:
		return slices.Index([]string{"KEY_INDICATOR", "KEY_TASK", "LIVELIHOOD_PROJECT"}, k.Value)
	case OfDeadlineKind:
		return slices.Index([]string{"DATE", "MONTH_END", "ONGOING", "UNSPECIFIED"}, k.Value)
	case OfUnitKind:
		return slices.Index([]string{"DEPARTMENT", "PARTY_ORGAN", "OFFICE", "TOWN", "SUBDISTRICT", "BRANCH", "MASS_ORGANIZATION",
			"PUBLIC_INSTITUTION", "COMPANY", "TASK_FORCE", "COURT", "GROUP", "OTHER"}, k.Value)
	}
	panic("no own order: " + k.Dimension)
}

func check(t *rapid.T, g TaskStatsGroup, tasks []*Task) {
	var want TaskStatsGroup
	sum, measured := 0, 0
	for _, task := range tasks {
		want.Count++
		if task.Status == lifecycle.Closed {
			want.Closed++
		}
		if task.Overdue {
			want.Overdue++
		}
		*map[lifecycle.Color]*int{"GREEN": &want.Green, "YELLOW": &want.Yellow, "RED": &want.Red, "GREY": &want.Grey}[task.Light.Color]++
		if task.Percent != nil {
			sum += *task.Percent
			measured++
		}
	}
	if g.Count != want.Count || g.Closed != want.Closed || g.Overdue != want.Overdue || g.Green != want.Green || g.Yellow != want.Yellow || g.Red != want.Red || g.Grey != want.Grey {
		t.Fatalf("%v: got %+v, want %+v", g.Keys, g, want)
	}
	if (g.AveragePercent == nil) != (measured == 0) || measured > 0 && *g.AveragePercent != float64(sum)/float64(measured) {
		t.Fatalf("%v: mean %v of %d/%d", g.Keys, g.AveragePercent, sum, measured)
	}
}

func TestAtMostThreeDimensions(t *testing.T) {
	g := grow(42, 10, 3)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 9))
	_, err := p.TaskStats(ctx, allDimensions[:4], nil)
	var refusal *Refusal
	if !errors.As(err, &refusal) || refusal.Code != BadUserInput {
		t.Errorf("got %v", err)
	}
}

func TestLabelsSpeakTheLanguageOfTheRequest(t *testing.T) {
	g := grow(43, 10, 3)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 60))
	english := office
	english.English = true
	stats, err := p.TaskStats(ctx, []TaskDimension{OfStatus}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, group := range stats.Groups {
		k := group.Keys[0]
		if k.Value == "IN_PROGRESS" && (k.Label(ctx) != "办理中" || k.Label(as(ctx, english)) != "in progress") {
			t.Errorf("IN_PROGRESS is called %s and %s", k.Label(ctx), k.Label(as(ctx, english)))
		}
	}
	light := p.newest.items[0].Light
	if light.Word(ctx) == light.Word(as(ctx, english)) || light.Reason(ctx) == light.Reason(as(ctx, english)) || light.Reason(ctx) == "" {
		t.Errorf("a light says %q in Chinese and %q in English", light.Reason(ctx), light.Reason(as(ctx, english)))
	}
}

func TestEveryWordHasALabelInItsPlace(t *testing.T) {
	for i, s := range lifecycle.Statuses {
		if rankIn(statuses, s) != int64(i) {
			t.Errorf("%s has no label, or not in its place", s)
		}
	}
	for i, c := range lifecycle.Colors {
		if rankIn(colors, c) != int64(i) {
			t.Errorf("%s has no label, or not in its place", c)
		}
	}
	for i, c := range lifecycle.ReasonCodes {
		if rankIn(causes, c) != int64(i) {
			t.Errorf("%s has no label, or not in its place", c)
		}
	}
}
