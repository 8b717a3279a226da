package snapshot

import (
	"context"

	"duban/glossary"
	"duban/lifecycle"
)

// TaskFilter are conditions on tasks, all of which must hold; a list within one means any of them.
type TaskFilter struct {
	And, Or        []*TaskFilter
	Not            *TaskFilter
	IDs            []string
	PlanID         *string
	Year           *int
	Kind           []lifecycle.TaskKind
	Category       []glossary.Category
	SectionID      *string
	ParentID       *string
	ThemeID        *string
	Status         []lifecycle.Status
	Light          []lifecycle.Color
	LightCause     []lifecycle.ReasonCode
	Overdue        *bool
	Open           *bool
	DueFrom, DueTo *lifecycle.Date
	DeadlineKind   []lifecycle.DeadlineKind
	Assignment     *AssignmentFilter
	CoLed          *bool
	LeaderID       []string
	LeaderName     []string
	JointlyLed     *bool
	HasTarget      *bool
	HasFindings    *bool
	Mark           []glossary.Mark
	Search         *string
}

// AssignmentFilter are conditions that one assignment must meet together.
type AssignmentFilter struct {
	UnitID        []string
	UnitName      []string
	UnitKind      []glossary.UnitKind
	Role          []lifecycle.Role
	ThroughGroups bool
	Acknowledged  *bool
}

// UnitFilter are conditions on units, all of which must hold.
type UnitFilter struct {
	Kind     []glossary.UnitKind
	Search   *string
	MemberOf *string
	Leads    *bool
}

// mentions reports whether a condition stands anywhere in the filter.
func (f *TaskFilter) mentions(condition func(*TaskFilter) bool) bool {
	if f == nil {
		return false
	}
	if condition(f) || f.Not.mentions(condition) {
		return true
	}
	for _, inside := range [...][]*TaskFilter{f.And, f.Or} {
		for _, g := range inside {
			if g.mentions(condition) {
				return true
			}
		}
	}
	return false
}

func namesPlan(f *TaskFilter) bool { return f.PlanID != nil || f.Year != nil }

func choosesKind(f *TaskFilter) bool { return f.Kind != nil || f.IDs != nil || f.ParentID != nil }

// admits reports whether tasks of the plan can pass at all.
func (f *TaskFilter) admits(p *Plan) bool {
	switch {
	case f == nil:
		return true
	case f.PlanID != nil && *f.PlanID != p.ID, f.Year != nil && *f.Year != p.Year:
		return false
	}
	for _, g := range f.And {
		if !g.admits(p) {
			return false
		}
	}
	for _, g := range f.Or {
		if g.admits(p) {
			return true
		}
	}
	return f.Or == nil
}

// scope gives the plans that a filter speaks of: the newest, unless it names others.
func (p *Picture) scope(ctx context.Context, f *TaskFilter) ([]*Plan, error) {
	if !f.mentions(namesPlan) {
		return p.newest.alone, nil
	}
	var plans []*Plan
	for _, head := range p.plans {
		if !f.admits(head) {
			continue
		}
		plan, err := p.open(ctx, head.ID)
		if err != nil {
			return nil, err
		}
		if plans == nil {
			plans = plan.alone // of one, which append leaves alone
			continue
		}
		plans = append(plans, plan)
	}
	return plans, nil
}
