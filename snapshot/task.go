package snapshot

import (
	"context"
	"slices"
	"time"

	"duban/glossary"
	"duban/lifecycle"
	"duban/viewer"
)

// Deadline (完成时间) is by when a task is due.
type Deadline = lifecycle.Deadline

// Task (任务) is a theme, an item or a subtask.
type Task struct {
	ID               string
	Plan             *Plan
	Kind             lifecycle.TaskKind
	Category         glossary.Category
	Number, Content  string
	Parent           *Task
	Rows             []*Row
	LeadUnits        []*Unit
	Leaders          []*Leader
	Deadline         Deadline
	Targets          []glossary.Target
	Milestones       []glossary.Milestone
	Marks            []glossary.Mark
	Status           lifecycle.Status
	Light            Light
	Percent          *int // of an item as last accepted, of a theme the mean
	PercentOf        *int
	ScheduledPercent *int
	Overdue          bool
	DueInDays        *int
	IssuedOn         *lifecycle.Date
	ClosedOn         *lifecycle.Date
	Findings         []*Finding
	Version          int
	CreatedAt        time.Time
	UpdatedAt        time.Time

	at    int   // index in the plan's printed order
	place place // what that order is made of
	facts lifecycle.Facts

	subtasks         []*Task
	below            []*Task       // all that is under it, in printed order
	parts            []*Assignment // leads first, then in the paper's order
	opened           []*Assignment // parts with groups replaced by their members
	supporting       []*Unit
	openedSupporting []*Unit
	reports          []*Report // newest first, as are the three below
	extensions       []*Extension
	reminders        []*Reminder
	instructions     []*Instruction
}

// Path lists the themes and items above the task, outermost first.
func (t *Task) Path() []*Task {
	depth := 0
	for up := t.Parent; up != nil; up = up.Parent {
		depth++
	}
	path := make([]*Task, depth)
	for up := t.Parent; up != nil; up = up.Parent {
		depth--
		path[depth] = up
	}
	return path
}

// Subtasks lists the task's parts in printed order.
func (t *Task) Subtasks(kind []lifecycle.TaskKind) []*Task {
	if kind == nil {
		return t.subtasks
	}
	return only(t.subtasks, func(s *Task) bool { return slices.Contains(kind, s.Kind) })
}

// Assignments lists the units' parts in the task.
func (t *Task) Assignments(role []lifecycle.Role, throughGroups bool) []*Assignment {
	parts := t.parts
	if throughGroups {
		parts = t.opened
	}
	if role == nil {
		return parts
	}
	return only(parts, func(a *Assignment) bool { return slices.Contains(role, a.Role) })
}

// SupportingUnits lists the units that support the task (配合单位).
func (t *Task) SupportingUnits(throughGroups bool) []*Unit {
	if throughGroups {
		return t.openedSupporting
	}
	return t.supporting
}

// Reports lists the units' reports (反馈) that the viewer may read, newest first.
func (t *Task) Reports(ctx context.Context, first *int, after *string, last *int, before *string) (ReportConnection, error) {
	var reports []*Report
	if t.open(ctx) {
		reports = t.reports
	}
	return page(reports, newestReport, window{first, after, last, before})
}

// LatestReport is the newest report that the viewer may read, or nil.
func (t *Task) LatestReport(ctx context.Context) *Report {
	if len(t.reports) == 0 || !t.open(ctx) {
		return nil
	}
	return t.reports[0]
}

// Extensions lists requests for a later day (延期申请), newest first.
func (t *Task) Extensions(ctx context.Context) []*Extension {
	if len(t.extensions) == 0 || !t.open(ctx) {
		return nil
	}
	return t.extensions
}

// Reminders lists the office's reminders (催办), newest first.
func (t *Task) Reminders(ctx context.Context) []*Reminder {
	if len(t.reminders) == 0 || !t.open(ctx) {
		return nil
	}
	return t.reminders
}

// Instructions lists the leaders' instructions (批示), newest first.
func (t *Task) Instructions(ctx context.Context) []*Instruction {
	if len(t.instructions) == 0 || !t.open(ctx) {
		return nil
	}
	return t.instructions
}

// History reads the task's trace (留痕), newest first, from the database.
func (t *Task) History(ctx context.Context, first *int, after *string, last *int, before *string) (*EventConnection, error) {
	return t.history(ctx, window{first, after, last, before})
}

// Actions lists what the viewer may do to the task now.
func (t *Task) Actions(ctx context.Context) []lifecycle.Action {
	return t.Plan.library.options.Actions(viewer.Of(ctx), t)
}

// Facts are what the rulebook judges the task by.
func (t *Task) Facts() lifecycle.Facts { return t.facts }

// Part gives the part that the unit has in the task by its own name, or nil.
func (t *Task) Part(unitID string) *Assignment { return partOf(t.parts, unitID) }

// PartThroughGroups gives the unit's part, be it by its own name or as a member of a group, or nil.
func (t *Task) PartThroughGroups(unitID string) *Assignment {
	if own := t.Part(unitID); own != nil {
		return own
	}
	return partOf(t.opened, unitID)
}

// WaitingReport gives the newest report that waits for the office, or nil.
func (t *Task) WaitingReport() *Report {
	return first(t.reports, func(r *Report) bool { return r.State == lifecycle.ReportSubmitted })
}

// WaitingExtension gives the request for a later day that waits for a decision, or nil.
func (t *Task) WaitingExtension() *Extension {
	return first(t.extensions, func(e *Extension) bool { return e.State == lifecycle.ExtensionRequested })
}

// Unacknowledged reports whether a unit with a part of its own has not taken note of it.
func (t *Task) Unacknowledged() bool {
	return slices.ContainsFunc(t.parts, func(a *Assignment) bool { return a.AcknowledgedAt == nil })
}

// AnsweredBy reports whether the leader answers for the task.
func (t *Task) AnsweredBy(leaderID string) bool {
	return slices.ContainsFunc(t.Leaders, func(l *Leader) bool { return l.ID == leaderID })
}

func partOf(parts []*Assignment, unitID string) *Assignment {
	return first(parts, func(a *Assignment) bool { return a.Unit.ID == unitID })
}

// first gives the first element that is wanted, or nil.
func first[T any](all []*T, wanted func(*T) bool) *T {
	for _, x := range all {
		if wanted(x) {
			return x
		}
	}
	return nil
}

// only keeps the elements that are wanted, in a list of its own.
func only[T any](all []T, wanted func(T) bool) []T {
	var kept []T
	for _, x := range all {
		if wanted(x) {
			kept = append(kept, x)
		}
	}
	return kept
}
