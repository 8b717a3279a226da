package snapshot

import (
	"context"
	"slices"

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
	HasTheme       *bool
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
	inside := func(g *TaskFilter) bool { return g.mentions(condition) }
	return condition(f) || slices.ContainsFunc(f.And, inside) || slices.ContainsFunc(f.Or, inside) || f.Not.mentions(condition)
}

func namesPlan(f *TaskFilter) bool { return f.PlanID != nil || f.Year != nil }

func choosesKind(f *TaskFilter) bool { return f.Kind != nil || f.IDs != nil || f.ParentID != nil }

// admits reports whether tasks of the plan can pass at all.
func (f *TaskFilter) admits(p *Plan) bool {
	admits := func(g *TaskFilter) bool { return g.admits(p) }
	return f == nil || (f.PlanID == nil || *f.PlanID == p.ID) && (f.Year == nil || *f.Year == p.Year) &&
		!slices.ContainsFunc(f.And, func(g *TaskFilter) bool { return !admits(g) }) &&
		(f.Or == nil || slices.ContainsFunc(f.Or, admits))
}

// scope gives the plans that a filter speaks of: the newest, unless it names others.
func (p *Picture) scope(ctx context.Context, f *TaskFilter) ([]*Plan, error) {
	if !f.mentions(namesPlan) {
		return []*Plan{p.newest}, nil
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
		plans = append(plans, plan)
	}
	return plans, nil
}
