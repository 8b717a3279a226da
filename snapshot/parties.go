package snapshot

import "slices"

// addPeople adds conditions on units and leaders.
func (s *sieve) addPeople(p *Plan, f *TaskFilter) {
	if f.LeaderID != nil {
		s.addLeaders(each(f.LeaderID, func(id string) *Leader { return of[*Leader](p, id) }))
	}
	if f.LeaderName != nil {
		s.addLeaders(each(f.LeaderName, p.leaderNames.find))
	}
	if f.Assignment != nil {
		s.addAssignment(p, f.Assignment)
	}
}

// of gives the plan's object with this id, nil if there is none of that type.
func of[T Node](p *Plan, id string) T {
	node, _ := p.nodes[id].(T)
	return node
}

// each finds something by each of the words, once; what is not found is left out.
func each[T comparable](words []string, find func(string) T) []T {
	var none T
	found := []T{}
	for _, w := range words {
		if x := find(w); x != none && !slices.Contains(found, x) {
			found = append(found, x)
		}
	}
	return found
}

func (s *sieve) addLeaders(leaders []*Leader) {
	lists := make([][]*Task, len(leaders))
	for i, l := range leaders {
		lists[i] = l.tasks
	}
	s.indexed(func(t *Task) bool { return intersect(leaders, t.Leaders) }, lists...)
}

// addAssignment adds that one of a task's assignments must meet all conditions.
func (s *sieve) addAssignment(p *Plan, f *AssignmentFilter) {
	var byID, byName, ofKind []*Unit
	if f.UnitID != nil {
		byID = each(f.UnitID, func(id string) *Unit { return of[*Unit](p, id) })
	}
	if f.UnitName != nil {
		byName = each(f.UnitName, p.unitNames.find)
	}
	meets := func(a *Assignment) bool {
		return (byID == nil || slices.Contains(byID, a.Unit)) &&
			(byName == nil || slices.Contains(byName, a.Unit)) &&
			(f.UnitKind == nil || slices.Contains(f.UnitKind, a.Unit.Kind)) &&
			(f.Role == nil || slices.Contains(f.Role, a.Role)) &&
			(f.Acknowledged == nil || (a.AcknowledgedAt != nil) == *f.Acknowledged)
	}
	passes := func(t *Task) bool {
		return slices.ContainsFunc(t.parts, meets) ||
			f.ThroughGroups && slices.ContainsFunc(t.opened, func(a *Assignment) bool { return a.ViaGroup != nil && meets(a) })
	}
	if f.UnitKind != nil {
		ofKind = only(p.units, func(u *Unit) bool { return slices.Contains(f.UnitKind, u.Kind) })
	}
	if byID == nil && byName == nil && f.UnitKind == nil {
		s.test(passes)
		return
	}
	units := ofKind
	if byName != nil {
		units = byName
	}
	if byID != nil {
		units = byID
	}
	lists := make([][]*Task, len(units))
	for i, u := range units {
		lists[i] = u.carried(f.Role, f.ThroughGroups).all
	}
	s.narrowed(passes, lists)
}

// in gives a unit or leader, known from one plan, as another knows it, nil if it does not.
func in[T interface {
	comparable
	Node
}](p *Plan, x T, from *Plan) T {
	if p == from {
		return x
	}
	return of[T](p, x.NodeID())
}
