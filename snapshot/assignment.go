package snapshot

import (
	"time"

	"duban/glossary"
	"duban/lifecycle"
)

// Assignment (责任分工) is a unit's part in a task, by its own name or, with
// ViaGroup, as a member of a group.
type Assignment struct {
	ID             string
	Task           *Task
	Unit           *Unit
	Role           lifecycle.Role
	Position       int
	IsPrincipal    bool
	Signboard      *string
	AsWritten      string
	Source         glossary.AssignmentSource
	ViaGroup       *Unit
	AcknowledgedAt *time.Time
}
