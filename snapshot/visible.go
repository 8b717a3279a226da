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
