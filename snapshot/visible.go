package snapshot

import (
	"context"

	"duban/lifecycle"
	"duban/rules"
	"duban/viewer"
)

// open reports whether the viewer may read the task's supervision: reports,
// extensions, reminders, instructions and history, for which the rules say the same.
func (t *Task) open(ctx context.Context) bool {
	v := viewer.Of(ctx)
	return rules.MayRead(v, "Task.reports", t.partOfViewer(v))
}

// partOfViewer is how the viewer's unit stands to the task, be it through a group.
func (t *Task) partOfViewer(v viewer.Viewer) (part rules.Part) {
	if v.UnitID == "" {
		return part
	}
	if own := t.PartThroughGroups(v.UnitID); own != nil {
		part.Role = own.Role
	}
	if t.Kind == lifecycle.Subtask && t.Parent != nil {
		above := t.Parent.PartThroughGroups(v.UnitID)
		part.LeadsAbove = above != nil && above.Role.Leads()
	}
	return part
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
func seesTrace(v viewer.Viewer) bool { return rules.MayRead(v, "Query.events", rules.Part{}) }

// seesAccounts reports whether the viewer may list users and everybody's tokens.
func seesAccounts(v viewer.Viewer) bool { return rules.MayRead(v, "Query.users", rules.Part{}) }
