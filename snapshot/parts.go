package snapshot

import (
	"slices"

	"duban/lifecycle"
)

// reached lists those behind a group, through groups inside it; a group whose
// members are not known stands for itself.
func (u *Unit) reached(behind []*Unit, seen map[*Unit]bool) []*Unit {
	for _, m := range u.Members {
		switch {
		case seen[m]:
		case len(m.Members) > 0:
			seen[m] = true
			behind = m.reached(behind, seen)
		default:
			seen[m] = true
			behind = append(behind, m)
		}
	}
	return behind
}

func (b *builder) addAssignments(r *records) {
	stored := r.assignments
	made := make([]Assignment, len(stored))
	for i, s := range stored {
		a := &made[i]
		*a = Assignment{
			ID: s.ID, Role: s.Role, Position: s.Position, Signboard: written(s.Signboard), AsWritten: s.AsWritten,
			Source: s.Source, AcknowledgedAt: utc(s.AcknowledgedAt),
			Task: resolve[*Task](b, s.ID, s.TaskID), Unit: resolve[*Unit](b, s.ID, s.UnitID),
		}
		if b.lost != nil {
			return
		}
		b.nodes[a.ID] = a
		a.Task.parts = append(a.Task.parts, a)
	}
	for _, t := range b.tasks {
		b.arrange(t)
	}
}

// arrange sorts a task's parts, leads first, and opens its groups.
func (b *builder) arrange(t *Task) {
	slices.SortStableFunc(t.parts, func(a, c *Assignment) int { return a.rank() - c.rank() }) // each in the paper's order already
	opens := false
	for _, a := range t.parts {
		if a.Role.Leads() {
			a.IsPrincipal = len(t.LeadUnits) == 0
			t.LeadUnits = append(t.LeadUnits, a.Unit)
		} else {
			t.supporting = append(t.supporting, a.Unit)
		}
		opens = opens || len(a.Unit.reach) > 0
	}
	t.opened, t.openedSupporting = t.parts, t.supporting
	if opens {
		b.open(t)
	}
}

// open replaces groups by their members, less those with a part of their own; a
// unit behind two groups is reached through the first.
func (b *builder) open(t *Task) {
	t.opened, t.openedSupporting = nil, nil
	taken := map[*Unit]bool{}
	for _, a := range t.parts {
		taken[a.Unit] = true
	}
	for _, a := range t.parts {
		if len(a.Unit.reach) == 0 {
			t.opened = append(t.opened, a)
			continue
		}
		for _, member := range a.Unit.reach {
			if taken[member] {
				continue
			}
			taken[member] = true
			through := *a
			through.ID = a.ID + ":" + member.ID
			through.Unit, through.ViaGroup, through.Signboard, through.IsPrincipal = member, a.Unit, nil, false
			b.nodes[through.ID] = &through
			t.opened = append(t.opened, &through)
		}
	}
	for _, a := range t.opened {
		if a.Role == lifecycle.Support {
			t.openedSupporting = append(t.openedSupporting, a.Unit)
		}
	}
}

// rank puts leads in front.
func (a *Assignment) rank() int {
	if a.Role.Leads() {
		return 0
	}
	return 1
}

// gather gives units and leaders what they carry: their parts, in printed order,
// and their numbers.
func (b *builder) gather(*records) {
	for _, t := range b.tasks {
		for _, a := range t.parts {
			a.Unit.own = append(a.Unit.own, a)
		}
		for _, a := range t.opened {
			if a.ViaGroup != nil {
				a.Unit.through = append(a.Unit.through, a)
			}
		}
	}
	for _, u := range b.units {
		u.whole = sharing(tasksOf(u.own))
		if len(u.through) > 0 {
			u.wholeThrough = sharing(inOrder(u.whole.all, tasksOf(u.through)))
		}
		u.inRole = map[lifecycle.Role]share{}
		for _, r := range [...]lifecycle.Role{lifecycle.Lead, lifecycle.CoLead, lifecycle.Support} {
			u.inRole[r] = sharing(tasksOf(only(u.own, func(a *Assignment) bool { return a.Role == r })))
		}
		u.carry()
	}
	for _, l := range b.leaders {
		l.whole = sharing(l.tasks)
		l.carry()
	}
}

// share is what a unit or leader has a part in, in printed order.
type share struct{ all, items []*Task }

func sharing(all []*Task) share {
	for _, t := range all {
		if !isItem(t) {
			return share{all, only(all, isItem)}
		}
	}
	return share{all, all}
}

func tasksOf(parts []*Assignment) []*Task {
	tasks := make([]*Task, len(parts))
	for i, a := range parts {
		tasks[i] = a.Task
	}
	return tasks
}

// inOrder joins lists of one plan's tasks into one in printed order, each task once.
func inOrder(lists ...[]*Task) []*Task {
	if len(lists) == 1 {
		return lists[0]
	}
	all := slices.Concat(lists...)
	slices.SortFunc(all, func(a, b *Task) int { return a.at - b.at })
	return slices.Compact(all)
}
