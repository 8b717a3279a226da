package supervision

import (
	"context"

	"duban/ent"
	"duban/lifecycle"
	"duban/rules"
)

// Finishing is closure to ask for.
type Finishing struct {
	TaskID  string
	Summary string
	UnitID  *string // the viewer's own if nil; for the office the principal lead
}

// RequestClosure asks to close a task (申请办结); what was achieved is kept in the trace.
func (o *Office) RequestClosure(ctx context.Context, in Finishing) (asked *ent.Task, err error) {
	err = o.do(ctx, "requestClosure", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		unitID, _, err := d.acting(ctx, m, in.UnitID)
		if err != nil {
			return err
		}
		var c checks
		c.words(in.Summary, mostProgress, "summary")
		if err := c.err(); err != nil {
			return err
		}
		name, err := d.unitName(ctx, unitID)
		if err != nil {
			return err
		}
		err = d.move(ctx, m, lifecycle.RequestClosure, nil, append(d.forUnit(name), became("summary", in.Summary))...)
		asked = m.Task
		return err
	})
	return asked, err
}

// Closing is a task to close.
type Closing struct {
	TaskID          string
	Because         string
	ExpectedVersion *int
}

// CloseTask closes a task for which closure was asked (办结). What is ongoing is
// closed only at the plan's end.
func (o *Office) CloseTask(ctx context.Context, in Closing) (closed *ent.Task, err error) {
	err = o.do(ctx, "closeTask", func(ctx context.Context, d *deed) error {
		var c checks
		c.reason(in.Because, false)
		m, err := d.ruled(ctx, in.TaskID, in.ExpectedVersion, &c)
		if err != nil {
			return err
		}
		err = d.move(ctx, m, lifecycle.Close, func(u *ent.TaskUpdateOne) { u.SetClosedOn(d.today) },
			append(because(in.Because), became("closedOn", d.today.String()))...)
		closed = m.Task
		return err
	})
	return closed, err
}

// Returning is a request for closure to return.
type Returning struct {
	TaskID          string
	Because         string
	ExpectedVersion *int
}

// ReturnTask returns a request for closure with a reason (退回).
func (o *Office) ReturnTask(ctx context.Context, in Returning) (returned *ent.Task, err error) {
	err = o.do(ctx, "returnTask", func(ctx context.Context, d *deed) error {
		var c checks
		c.reason(in.Because, true)
		m, err := d.ruled(ctx, in.TaskID, in.ExpectedVersion, &c)
		if err != nil {
			return err
		}
		err = d.move(ctx, m, lifecycle.Return, nil, because(in.Because)...)
		returned = m.Task
		return err
	})
	return returned, err
}

// ruled finds a task for a verb that is the office's alone: it is there, the
// viewer may, others have not changed it, and the input is in order.
func (d *deed) ruled(ctx context.Context, taskID string, expected *int, c *checks) (*matter, error) {
	m, err := d.task(ctx, taskID, "taskId")
	if err != nil {
		return nil, err
	}
	if err := d.allow(rules.Part{}); err != nil {
		return nil, err
	}
	if err := m.current(expected); err != nil {
		return nil, err
	}
	return m, c.err()
}
