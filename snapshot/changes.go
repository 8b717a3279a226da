package snapshot

import "context"

// PlanChangeKind is how much is known of a change.
type PlanChangeKind string

// How much is known of a change.
const (
	Changed PlanChangeKind = "CHANGED"
	Resync  PlanChangeKind = "RESYNC"
)

// PlanChange is one change of a plan.
type PlanChange struct {
	Kind    PlanChangeKind
	PlanID  string
	Version int
	TaskIDs []string
}

// Changes tells what changes from now on, of one plan or, with an empty planID,
// of all. A reader too slow for it is told to read again what it shows.
func (l *Library) Changes(ctx context.Context, planID string) <-chan *PlanChange { return nil }
