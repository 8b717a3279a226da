package snapshot

import (
	"context"

	"duban/viewer"
)

// open reports whether the viewer may read the task's supervision: reports,
// extensions, reminders, instructions and history. A unit reads those of the
// tasks it takes part in, be it through a group.
func (t *Task) open(ctx context.Context) bool {
	switch v := viewer.Of(ctx); v.Role {
	case viewer.Admin, viewer.Office, viewer.Leader, viewer.Analyst, viewer.System:
		return true
	case viewer.Unit:
		return t.PartThroughGroups(v.UnitID) != nil
	}
	return false
}

// visible reports whether the viewer may see an object of a plan or the directory.
// Lines of the trace and tokens are found only for who may see them.
func visible(ctx context.Context, n Node) bool {
	switch n := n.(type) {
	case *Report:
		return n.Task.open(ctx)
	case *Extension:
		return n.Task.open(ctx)
	case *Reminder:
		return n.Task.open(ctx)
	case *Instruction:
		return n.Task.open(ctx)
	case *User:
		return viewer.Of(ctx).SignedIn()
	}
	return true
}

// seesTrace reports whether the viewer may read the whole trace of the district.
func seesTrace(v viewer.Viewer) bool {
	return v.Role == viewer.Admin || v.Role == viewer.Office || v.Role == viewer.System
}

// seesAccounts reports whether the viewer may list users and everybody's tokens.
func seesAccounts(v viewer.Viewer) bool {
	return v.Role == viewer.Admin || v.Role == viewer.System
}
