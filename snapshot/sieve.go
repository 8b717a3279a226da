package snapshot

import (
	"slices"
	"sort"

	"duban/lifecycle"
)

// condition is one line of a filter, made ready for one plan.
type condition struct {
	passes func(*Task) bool
	// list gives in printed order every task that can pass, size at most how many
	// these are; without an index list is nil.
	list func() []*Task
	size int
	// exact tells that all of the list pass.
	exact bool
}

// sieve is a filter made ready for one plan: all of its conditions must hold.
type sieve []condition

func (s *sieve) test(passes func(*Task) bool) { *s = append(*s, condition{passes: passes}) }

// indexed adds a condition that exactly the tasks of these lists meet.
func (s *sieve) indexed(passes func(*Task) bool, lists ...[]*Task) {
	s.narrowed(passes, lists)
	(*s)[len(*s)-1].exact = true
}

// narrowed adds a condition that only tasks of these lists can meet.
func (s *sieve) narrowed(passes func(*Task) bool, lists [][]*Task) {
	size := 0
	for _, l := range lists {
		size += len(l)
	}
	*s = append(*s, condition{passes: passes, list: func() []*Task { return inOrder(lists...) }, size: size})
}

func (s sieve) passes(t *Task) bool {
	for i := range s {
		if !s[i].passes(t) {
			return false
		}
	}
	return true
}

// narrowest gives the condition with the shortest list, or -1 if none has one.
func (s sieve) narrowest() int {
	best := -1
	for i, c := range s {
		if c.list != nil && (best < 0 || c.size < s[best].size) {
			best = i
		}
	}
	return best
}

// find lists in printed order the tasks that pass, of base or, if that is nil, of all.
func (s sieve) find(p *Plan, base []*Task) []*Task {
	rest := s
	if base == nil {
		base = p.tasks
		if i := s.narrowest(); i >= 0 {
			base = s[i].list()
			if s[i].exact {
				rest = slices.Delete(slices.Clone(s), i, i+1)
			}
		}
	}
	if len(rest) == 0 {
		return base
	}
	return only(base, rest.passes)
}

// find lists in printed order the plan's tasks that a filter lists. With base only
// those that it gives are looked at.
func (p *Plan) find(f *TaskFilter, base func(*Plan) share) []*Task {
	items := !f.mentions(choosesKind)
	var from []*Task
	if base != nil {
		part := base(p)
		if from = part.all; items {
			from = part.items
		}
		if len(from) == 0 || f == nil {
			return from
		}
	}
	var s sieve
	if items && base == nil {
		s.indexed(isItem, p.items)
	}
	s.add(p, f)
	return s.find(p, from)
}

func isItem(t *Task) bool { return t.Kind == lifecycle.Item }

// add adds all conditions of a filter.
func (s *sieve) add(p *Plan, f *TaskFilter) {
	if f == nil {
		return
	}
	if !f.admits(p) {
		s.indexed(func(*Task) bool { return false })
		return
	}
	for _, g := range f.And {
		s.add(p, g)
	}
	if f.Or != nil {
		s.addAny(p, f.Or)
	}
	if f.Not != nil {
		var not sieve
		not.add(p, f.Not)
		s.test(func(t *Task) bool { return !not.passes(t) })
	}
	s.addNodes(p, f)
	s.addWords(p, f)
	s.addDays(p, f)
	s.addPeople(p, f)
	if f.Search != nil {
		s.addSearch(p, *f.Search)
	}
}

// addAny adds that one of several filters must let a task pass.
func (s *sieve) addAny(p *Plan, filters []*TaskFilter) {
	branches := make([]sieve, len(filters))
	size, listed := 0, true
	for i, f := range filters {
		branches[i].add(p, f)
		n := branches[i].narrowest()
		if listed = listed && n >= 0; listed {
			size += branches[i][n].size
		}
	}
	c := condition{passes: func(t *Task) bool {
		return slices.ContainsFunc(branches, func(a sieve) bool { return a.passes(t) })
	}}
	if listed {
		c.size, c.exact = size, true
		c.list = func() []*Task {
			lists := make([][]*Task, len(branches))
			for i, a := range branches {
				lists[i] = a.find(p, nil)
			}
			return inOrder(lists...)
		}
	}
	*s = append(*s, c)
}

func (s *sieve) addNodes(p *Plan, f *TaskFilter) {
	if f.IDs != nil {
		var lists [][]*Task
		for _, id := range f.IDs {
			if t, is := p.nodes[id].(*Task); is {
				lists = append(lists, []*Task{t})
			}
		}
		s.indexed(func(t *Task) bool { return slices.Contains(f.IDs, t.ID) }, lists...)
	}
	if f.SectionID != nil {
		section, _ := p.nodes[*f.SectionID].(*Section)
		var tasks []*Task
		if section != nil {
			tasks = section.tasks
		}
		s.indexed(func(t *Task) bool { return section != nil && t.printedIn(section) }, tasks)
	}
	for _, above := range []struct {
		id       *string
		directly bool
	}{{f.ParentID, true}, {f.ThemeID, false}} {
		if above.id == nil {
			continue
		}
		top, _ := p.nodes[*above.id].(*Task)
		var tasks []*Task
		if top != nil {
			if tasks = top.below; above.directly {
				tasks = top.subtasks
			}
		}
		s.indexed(func(t *Task) bool { return top != nil && t.under(top, above.directly) }, tasks)
	}
}

// printedIn reports whether a row in the section, or in one inside it, prints the task.
func (t *Task) printedIn(section *Section) bool {
	return slices.ContainsFunc(t.Rows, func(r *Row) bool {
		for s := r.Section; s != nil; s = s.Parent {
			if s == section {
				return true
			}
		}
		return false
	})
}

// under reports whether the task is part of top.
func (t *Task) under(top *Task, directly bool) bool {
	for up := t.Parent; up != nil; up = up.Parent {
		if up == top {
			return true
		}
		if directly {
			return false
		}
	}
	return false
}

func (s *sieve) addWords(p *Plan, f *TaskFilter) {
	addOf(s, f.Kind, func(t *Task) lifecycle.TaskKind { return t.Kind }, p.byKind)
	addOf(s, f.Category, (*Task).category, p.byCategory)
	addOf(s, f.Status, (*Task).status, p.byStatus)
	addOf(s, f.Light, (*Task).color, p.byColor)
	addOf(s, f.LightCause, (*Task).cause, p.byCause)
	addOf(s, f.DeadlineKind, (*Task).deadlineKind, p.byDeadlineKind)
	addWhether(s, f.Open, func(t *Task) bool { return t.Status != lifecycle.Closed && t.Status != lifecycle.Terminated })
	addWhether(s, f.CoLed, func(t *Task) bool { return len(t.LeadUnits) > 1 })
	addWhether(s, f.JointlyLed, (*Task).shared)
	addWhether(s, f.HasTarget, func(t *Task) bool { return len(t.Targets) > 0 })
	addWhether(s, f.HasFindings, func(t *Task) bool { return len(t.Findings) > 0 })
	if f.Mark != nil {
		s.test(func(t *Task) bool { return intersect(f.Mark, t.Marks) })
	}
}

// addOf adds that a task's word must be one of those wanted, if any are.
func addOf[W comparable](s *sieve, wanted []W, of func(*Task) W, index map[W][]*Task) {
	if wanted == nil {
		return
	}
	lists := make([][]*Task, len(wanted))
	for i, w := range wanted {
		lists[i] = index[w]
	}
	s.indexed(func(t *Task) bool { return slices.Contains(wanted, of(t)) }, lists...)
}

func addWhether(s *sieve, wanted *bool, is func(*Task) bool) {
	if wanted != nil {
		s.test(func(t *Task) bool { return is(t) == *wanted })
	}
}

func (s *sieve) addDays(p *Plan, f *TaskFilter) {
	if f.Overdue != nil {
		if *f.Overdue {
			s.indexed(func(t *Task) bool { return t.Overdue }, p.overdue)
		} else {
			s.test(func(t *Task) bool { return !t.Overdue })
		}
	}
	if f.DueFrom == nil && f.DueTo == nil {
		return
	}
	lo, hi := 0, len(p.byDue)
	if f.DueFrom != nil {
		lo = sort.Search(hi, func(i int) bool { return *p.byDue[i].Deadline.DueOn >= *f.DueFrom })
	}
	if f.DueTo != nil {
		hi = max(lo, sort.Search(hi, func(i int) bool { return *p.byDue[i].Deadline.DueOn > *f.DueTo }))
	}
	due := p.byDue[lo:hi]
	*s = append(*s, condition{
		passes: func(t *Task) bool {
			on := t.Deadline.DueOn
			return on != nil && (f.DueFrom == nil || *on >= *f.DueFrom) && (f.DueTo == nil || *on <= *f.DueTo)
		},
		list: func() []*Task { return inOrder(due, nil) }, size: len(due), exact: true,
	})
}

func intersect[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}
