package snapshot

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/lifecycle"
)

func TestASharedTaskCountsOnceInTotalAndOnceUnderEachLeader(t *testing.T) {
	p, ctx := pictured(t, &grow(1, 12, 4).directory, grow(1, 12, 4).plan(2021, 200))
	stats, err := p.TaskStats(ctx, []TaskDimension{OfLeader}, nil)
	if err != nil {
		t.Fatal(err)
	}
	sum, parts, shared := 0, 0, 0
	for _, g := range stats.Groups {
		sum += g.Count
	}
	for _, item := range p.newest.items {
		parts += max(1, len(item.Leaders))
		if len(item.Leaders) > 1 {
			shared++
		}
	}
	if stats.Total != 200 || stats.All.Count != 200 || len(p.newest.items) != 200 {
		t.Errorf("200 items count as %d, %d and %d", stats.Total, stats.All.Count, len(p.newest.items))
	}
	if shared == 0 || sum != parts || sum <= stats.Total {
		t.Errorf("groups add up to %d; the items have %d leaders or none, and %d are shared", sum, parts, shared)
	}
}

func TestWorkloadCountsEachItemOnce(t *testing.T) {
	g := grow(7, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 300))
	reached := 0
	for _, u := range p.newest.units {
		load, err := u.Workload(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		var want Workload
		for _, item := range p.newest.items {
			own := item.Part(u.ID)
			all := item.PartThroughGroups(u.ID)
			if all == nil {
				continue
			}
			want.Total++
			want.ResponsibleRows += len(item.Rows)
			switch {
			case own == nil:
				want.ThroughGroups++
			case own.Role == lifecycle.Lead:
				want.Lead++
			case own.Role == lifecycle.CoLead:
				want.CoLead++
			default:
				want.Support++
			}
			if own != nil {
				want.NamedRows += len(item.Rows)
			}
			if item.Overdue {
				want.Overdue++
			}
			if item.Light.Cause == lifecycle.ReasonDueSoon {
				want.DueSoon++
			}
			if item.Status == lifecycle.Closed {
				want.Closed++
			}
		}
		if diff := cmp.Diff(want, load); diff != "" {
			t.Errorf("%s (-want +got):\n%s", u.Name, diff)
		}
		if load.Lead+load.CoLead+load.Support+load.ThroughGroups != load.Total {
			t.Errorf("%s: %+v does not add up", u.Name, load)
		}
		reached += load.ThroughGroups
	}
	if reached == 0 {
		t.Error("nothing is reached through a group: the test sees too little")
	}
}

func TestOpeningGroups(t *testing.T) {
	g := grow(3, 12, 2)
	p, _ := pictured(t, &g.directory, g.plan(2021, 300))
	opened, left := 0, 0
	for _, task := range p.newest.tasks {
		named := task.Assignments(nil, false)
		seen := map[string]bool{}
		for _, a := range task.Assignments(nil, true) {
			if seen[a.Unit.ID] {
				t.Fatalf("%s is there twice in %s", a.Unit.ID, task.ID)
			}
			seen[a.Unit.ID] = true
			if a.ViaGroup == nil {
				if !slices.Contains(named, a) || len(a.Unit.Members) > 0 {
					t.Fatalf("%s is neither a part of its own nor opened", a.ID)
				}
				continue
			}
			opened++
			if !slices.Contains(a.ViaGroup.Members, a.Unit) || a.IsPrincipal || a.ID != task.Part(a.ViaGroup.ID).ID+":"+a.Unit.ID {
				t.Fatalf("%+v is no member's part", a)
			}
			if task.Part(a.Unit.ID) != nil {
				t.Fatalf("%s has a part of its own in %s", a.Unit.ID, task.ID)
			}
		}
		for _, a := range named {
			for _, m := range a.Unit.Members {
				if !seen[m.ID] {
					t.Fatalf("%s is lost in %s", m.ID, task.ID)
				}
				if task.Part(m.ID) != nil {
					left++
				}
			}
			if len(a.Unit.Members) == 0 && !seen[a.Unit.ID] {
				t.Fatalf("%s, which cannot be opened, is lost in %s", a.Unit.ID, task.ID)
			}
		}
		for _, lead := range task.LeadUnits {
			if slices.Contains(task.SupportingUnits(false), lead) || slices.Contains(task.SupportingUnits(true), lead) {
				t.Fatalf("%s leads %s and supports it", lead.ID, task.ID)
			}
		}
	}
	if opened == 0 || left == 0 {
		t.Errorf("%d parts opened, %d left to members themselves: the test sees too little", opened, left)
	}
}

func TestLeadsComeFirstAndTheFirstIsThePrincipal(t *testing.T) {
	g := grow(5, 12, 2)
	p, _ := pictured(t, &g.directory, g.plan(2021, 200))
	for _, task := range p.newest.tasks {
		parts := task.Assignments(nil, false)
		for i, a := range parts {
			if i > 0 && a.Role.Leads() && !parts[i-1].Role.Leads() {
				t.Errorf("%s: a lead stands behind a supporter", task.ID)
			}
			if a.IsPrincipal != (i == 0 && a.Role.Leads()) {
				t.Errorf("%s: part %d is principal: %v", task.ID, i, a.IsPrincipal)
			}
		}
		if leads := len(task.Assignments([]lifecycle.Role{lifecycle.Lead, lifecycle.CoLead}, false)); leads != len(task.LeadUnits) {
			t.Errorf("%s has %d leading parts and %d leading units", task.ID, leads, len(task.LeadUnits))
		}
	}
}

func TestPrintedOrder(t *testing.T) {
	g := grow(9, 12, 2)
	p, _ := pictured(t, &g.directory, g.plan(2021, 200))
	at := map[*Task]int{}
	var last *Task
	for i, task := range p.newest.tasks {
		at[task] = i
		if task.Kind != lifecycle.Item {
			continue
		}
		if last != nil && last.place.anchor >= task.place.anchor {
			t.Errorf("%s stands before %s", last.Number, task.Number)
		}
		last = task
	}
	for _, task := range p.newest.tasks {
		if task.Parent != nil && at[task.Parent] > at[task] && len(task.below) > 0 {
			t.Errorf("%s stands behind its part %s", task.Parent.ID, task.ID)
		}
		for i, up := range task.Path() {
			if i == 0 && up.Parent != nil || task.Path()[len(task.Path())-1] != task.Parent {
				t.Errorf("the path of %s is not outermost first", task.ID)
			}
		}
	}
}

func TestAThemeStandsForItsItems(t *testing.T) {
	g := grow(11, 12, 2)
	p, _ := pictured(t, &g.directory, g.plan(2021, 200))
	for _, theme := range p.newest.themes {
		sum, measured, items := 0, 0, 0
		worst := int64(unknown)
		for _, task := range p.newest.items {
			if !slices.Contains(task.Path(), theme) {
				continue
			}
			items++
			worst = min(worst, task.Light.rank())
			if task.Percent != nil {
				sum += *task.Percent
				measured++
			}
		}
		switch {
		case items == 0:
			if theme.Light.Cause != lifecycle.ReasonNoItems || theme.Percent != nil {
				t.Errorf("%s without items: %+v", theme.ID, theme.Light)
			}
			continue
		case theme.Light.rank() != worst:
			t.Errorf("%s shows %s, the worst of its items is %d", theme.ID, theme.Light.Color, worst)
		}
		if *theme.PercentOf != measured {
			t.Errorf("%s: mean of %d, want %d", theme.ID, *theme.PercentOf, measured)
		}
		if measured > 0 && *theme.Percent != (2*sum+measured)/(2*measured) {
			t.Errorf("%s: %d%%, the mean is %d/%d", theme.ID, *theme.Percent, sum, measured)
		}
	}
}
