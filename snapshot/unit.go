package snapshot

import (
	"context"

	"duban/glossary"
	"duban/lifecycle"
)

// Unit (单位) is a body with all the names it goes by, or a group that stands for its members.
type Unit struct {
	ID, Name            string
	Kind                glossary.UnitKind
	Aliases, Signboards []string
	Pinyin              string
	Members             []*Unit
	MembersComplete     bool
	Groups              []*Unit
	Version             int

	plan *Plan
}

// Tasks lists the tasks that the unit has a part in.
func (u *Unit) Tasks(ctx context.Context, role []lifecycle.Role, throughGroups bool, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (TaskConnection, error) {
	return TaskConnection{}, errNoPlan
}

// Workload counts what the unit carries in a plan, the newest if none is named.
func (u *Unit) Workload(ctx context.Context, planID *string) (Workload, error) {
	return Workload{}, errNoPlan
}

// Workload counts the distinct items that a unit or leader carries in one plan.
type Workload struct {
	Lead, CoLead, Support, ThroughGroups int
	Overdue, DueSoon, Closed, Total      int
	NamedRows, ResponsibleRows           int
}
