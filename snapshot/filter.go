package snapshot

import (
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
