package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/event"
	"duban/lifecycle"
)

// Steering is a step of the office's own.
type Steering struct {
	TaskID          string
	To              lifecycle.Status
	Because         string
	ExpectedVersion *int
}

// ChangeTaskState suspends (暂停), resumes (恢复), gives up (终止) or reopens a task,
// with a reason. A task resumed goes back to where it was suspended.
func (o *Office) ChangeTaskState(ctx context.Context, in Steering) (changed *ent.Task, err error) {
	err = o.do(ctx, "changeTaskState", func(ctx context.Context, d *deed) error {
		var c checks
		c.reason(in.Because, true)
		switch in.To {
		case lifecycle.Suspended, lifecycle.Terminated, lifecycle.InProgress:
		default:
			c.add(invalid("只能暂停、恢复、终止或重新打开。", "a task can be suspended, resumed, given up or reopened only", "to"))
		}
		m, err := d.ruled(ctx, in.TaskID, in.ExpectedVersion, &c)
		if err != nil {
			return err
		}
		a := steering(in.To, m.Status)
		if err := d.can(a, m); err != nil {
			return err
		}
		next, _ := a.LeadsTo(m.Status)
		if a == lifecycle.Resume {
			if next, err = d.beforeSuspension(ctx, m); err != nil {
				return err
			}
		}
		changes := because(in.Because)
		if m.ClosedOn != nil {
			changes = append(changes, step("closedOn", day(m.ClosedOn), ""))
		}
		err = d.moveTo(ctx, m, next, func(u *ent.TaskUpdateOne) { u.ClearClosedOn() }, changes...)
		changed = m.Task
		return err
	})
	return changed, err
}

// steering tells which action a wish for a status is.
func steering(to, from lifecycle.Status) lifecycle.Action {
	switch to {
	case lifecycle.Suspended:
		return lifecycle.Suspend
	case lifecycle.Terminated:
		return lifecycle.Terminate
	}
	if from == lifecycle.Suspended {
		return lifecycle.Resume
	}
	return lifecycle.Reopen
}

// beforeSuspension finds in the trace where a suspended task goes back to.
func (d *deed) beforeSuspension(ctx context.Context, m *matter) (lifecycle.Status, error) {
	lines, err := d.tx.Event.Query().Where(event.TaskID(m.ID), event.Action(d.verb)).Order(ent.Desc(event.FieldSeq)).All(ctx)
	if err != nil {
		return "", fmt.Errorf("reading the trace: %w", err)
	}
	for _, l := range lines {
		for _, c := range l.Changes {
			if c.Field == "status" && c.From != nil && c.To != nil && *c.To == string(lifecycle.Suspended) {
				return lifecycle.ResumedFrom(lifecycle.Status(*c.From)), nil
			}
		}
	}
	return "", fmt.Errorf("reading the trace: it does not say when task %s was suspended", m.ID)
}
