package supervision

import (
	"errors"

	"duban/lifecycle"
	"duban/rules"
	"duban/viewer"
)

// Facts are what a task is asked about before anything is done to it.
type Facts struct {
	Kind     lifecycle.TaskKind
	Status   lifecycle.Status
	Deadline lifecycle.Deadline
	PlanYear int
	Today    lifecycle.Date

	// Part is how the viewer stands to the task. For the office it is that of the
	// units it acts for: Role is a leading one if any unit leads.
	Part rules.Part
	// Acknowledged tells that the viewer's unit has acknowledged its part; for the
	// office, that every unit has.
	Acknowledged bool
	// Led tells that at least one unit leads.
	Led bool
	// ReportWaits and ExtensionWaits tell of one that waits for a decision.
	ReportWaits, ExtensionWaits bool
}

// mutation names the verb behind each action.
var mutation = map[lifecycle.Action]string{
	lifecycle.Edit:             "updateTask",
	lifecycle.Issue:            "issueTasks",
	lifecycle.Acknowledge:      "acknowledgeTask",
	lifecycle.BreakDown:        "breakDownTask",
	lifecycle.FileReport:       "reportProgress",
	lifecycle.ReviewReport:     "reviewReport",
	lifecycle.RequestExtension: "requestExtension",
	lifecycle.DecideExtension:  "decideExtension",
	lifecycle.Urge:             "urge",
	lifecycle.Instruct:         "instruct",
	lifecycle.RequestClosure:   "requestClosure",
	lifecycle.Close:            "closeTask",
	lifecycle.Return:           "returnTask",
	lifecycle.Suspend:          "changeTaskState",
	lifecycle.Resume:           "changeTaskState",
	lifecycle.Terminate:        "changeTaskState",
	lifecycle.Reopen:           "changeTaskState",
}

// Actions lists what v may do to a task now, in the order in which clients offer it.
func Actions(v viewer.Viewer, f Facts) []lifecycle.Action {
	all := []lifecycle.Action{}
	for _, a := range lifecycle.Actions {
		if rules.Allowed(v, mutation[a], f.Part) && possible(a, f) == nil && worthwhile(a, f) {
			all = append(all, a)
		}
	}
	return all
}

// possible says why nobody may do the action to such a task today, or nil.
func possible(a lifecycle.Action, f Facts) error {
	if f.Kind == lifecycle.Theme && a != lifecycle.Edit {
		return illegal("主题只汇总其下任务，不单独办理。", "a theme only sums up its items")
	}
	if !a.PossibleIn(f.Status) {
		return illegal("任务当前状态不允许这一步。", "the task's status does not allow this step")
	}
	switch a {
	case lifecycle.Issue:
		if !f.Led {
			return illegal("任务没有牵头单位，不能交办。", "a task that no unit leads cannot be handed out")
		}
	case lifecycle.BreakDown:
		if f.Kind != lifecycle.Item {
			return illegal("子任务不再分解。", "a subtask is not broken down further")
		}
	case lifecycle.RequestExtension:
		if f.ExtensionWaits {
			return illegal("已有一项延期申请待决定。", "another request waits for a decision")
		}
		return extensible(f)
	case lifecycle.Close:
		if !lifecycle.MayClose(f.Deadline.Kind, f.PlanYear, f.Today) {
			return illegal("持续推进的任务到年底方可办结。", "what is ongoing is closed only at the plan's end")
		}
	}
	return nil
}

// extensible says why no later day at all may be asked for today, or nil.
func extensible(f Facts) error {
	if f.Deadline.DueOn == nil {
		return illegal("任务没有完成时限，无需延期。", lifecycle.ErrNoDueDay.Error())
	}
	err := f.Deadline.CheckExtension(*f.Deadline.DueOn+1, f.Today)
	if errors.Is(err, lifecycle.ErrDueDayReached) {
		return illegal("延期须在到期日之前申请。", err.Error())
	}
	return err
}

// worthwhile reports whether there is anything for the action to do: it is
// offered only then.
func worthwhile(a lifecycle.Action, f Facts) bool {
	switch a {
	case lifecycle.Acknowledge:
		return !f.Acknowledged
	case lifecycle.ReviewReport:
		return f.ReportWaits
	case lifecycle.DecideExtension:
		return f.ExtensionWaits
	}
	return true
}
