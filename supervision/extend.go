package supervision

import (
	"context"
	"errors"
	"fmt"

	"duban/ent"
	"duban/ent/extension"
	"duban/lifecycle"
	"duban/rules"
)

// Extending is a later day to ask for.
type Extending struct {
	TaskID string
	To     lifecycle.Date
	Reason string
	UnitID *string // the viewer's own if nil; for the office the principal lead
}

// RequestExtension asks for a later day (申请延期), before the due day.
func (o *Office) RequestExtension(ctx context.Context, in Extending) (asked *ent.Extension, err error) {
	err = o.do(ctx, "requestExtension", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		unitID, _, err := d.acting(ctx, m, in.UnitID)
		if err != nil {
			return err
		}
		var c checks
		c.words(in.Reason, mostReason, "reason")
		if err := c.err(); err != nil {
			return err
		}
		f := d.facts(m)
		f.ExtensionWaits, err = d.tx.Extension.Query().Where(extension.TaskID(m.ID), extension.StateEQ(lifecycle.ExtensionRequested)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("looking for other requests: %w", err)
		}
		if err := possible(lifecycle.RequestExtension, f); err != nil {
			return err
		}
		if err := f.Deadline.CheckExtension(in.To, d.today); errors.Is(err, lifecycle.ErrNotLater) {
			return invalid(fmt.Sprintf("新期限应晚于 %s。", m.DueOn), err.Error(), "to")
		}
		asked, err = d.tx.Extension.Create().SetPlanID(m.PlanID).SetTaskID(m.ID).SetUnitID(unitID).SetAuthorID(d.viewer.UserID).
			SetNillableFromOn(m.DueOn).SetToOn(in.To).SetReason(in.Reason).SetState(lifecycle.ExtensionRequested).Save(ctx)
		if err != nil {
			return fmt.Errorf("asking for a later day: %w", err)
		}
		name, err := d.unitName(ctx, unitID)
		if err != nil {
			return err
		}
		return d.save(ctx, m, asked.ID, nil, append(d.forUnit(name),
			became("state", string(asked.State)), became("to", in.To.String()), became("reason", in.Reason))...)
	})
	return asked, err
}

// extension finds a request of the viewer's district with its task. One that the
// viewer may not read is not there.
func (d *deed) extension(ctx context.Context, id string) (*ent.Extension, *matter, error) {
	missing := notFound("项延期申请", "request for a later day", "extensionId")
	e, err := d.tx.Extension.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, nil, d.missing(missing)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the request: %w", err)
	}
	m, err := d.supervised(ctx, e.TaskID, "Task.extensions", missing)
	return e, m, err
}

func waiting(e *ent.Extension) error {
	if e.State != lifecycle.ExtensionRequested {
		return illegal("延期申请已经处理或撤回。", "the request has been decided or taken back already")
	}
	return nil
}

// Deciding is a decision on a later day.
type Deciding struct {
	ExtensionID string
	Approve     bool
	Because     string // needed when refused
}

// DecideExtension grants a later day, which moves the due day and leaves the
// original one, or refuses it with a reason.
func (o *Office) DecideExtension(ctx context.Context, in Deciding) (decided *ent.Extension, err error) {
	err = o.do(ctx, "decideExtension", func(ctx context.Context, d *deed) error {
		e, m, err := d.extension(ctx, in.ExtensionID)
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{Answers: d.answers(m), PassedOn: e.WithLeader}); err != nil {
			return err
		}
		var c checks
		c.reason(in.Because, !in.Approve)
		if err := c.err(); err != nil {
			return err
		}
		if err := waiting(e); err != nil {
			return err
		}
		if err := d.can(lifecycle.DecideExtension, m); err != nil {
			return err
		}
		state := lifecycle.ExtensionRejected
		if in.Approve {
			state = lifecycle.ExtensionApproved
		}
		decided, err = d.tx.Extension.UpdateOne(e).SetState(state).SetDecidedBecause(in.Because).SetDecidedAt(d.now).Save(ctx)
		if err != nil {
			return fmt.Errorf("deciding the request: %w", err)
		}
		changes := []Change{step("state", string(e.State), string(state))}
		changes = append(changes, because(in.Because)...)
		if !in.Approve {
			return d.save(ctx, m, e.ID, nil, changes...)
		}
		changes = append(changes, step("dueOn", day(m.DueOn), day(e.ToOn)))
		return d.save(ctx, m, e.ID, func(u *ent.TaskUpdateOne) { u.SetNillableDueOn(e.ToOn) }, changes...)
	})
	return decided, err
}

// day spells a day that may not be set.
func day(d *lifecycle.Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}

// Passing names a request to pass on.
type Passing struct{ ExtensionID string }

// PassExtension leaves a request to the task's leaders to decide (转领导).
func (o *Office) PassExtension(ctx context.Context, in Passing) (passed *ent.Extension, err error) {
	err = o.do(ctx, "passExtension", func(ctx context.Context, d *deed) error {
		e, m, err := d.extension(ctx, in.ExtensionID)
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		if err := waiting(e); err != nil {
			return err
		}
		switch {
		case e.WithLeader:
			return illegal("延期申请已转领导。", "the request is with the leader already")
		case len(m.leaders) == 0:
			return invalid("任务没有责任领导。", "no leader answers for the task", "extensionId")
		}
		if passed, err = d.tx.Extension.UpdateOne(e).SetWithLeader(true).Save(ctx); err != nil {
			return fmt.Errorf("passing the request on: %w", err)
		}
		return d.save(ctx, m, e.ID, nil, step("withLeader", "false", "true"))
	})
	return passed, err
}

// Revoking names a request to take back.
type Revoking struct{ ExtensionID string }

// WithdrawExtension takes back a request that has not been decided.
func (o *Office) WithdrawExtension(ctx context.Context, in Revoking) (taken *ent.Extension, err error) {
	err = o.do(ctx, "withdrawExtension", func(ctx context.Context, d *deed) error {
		e, m, err := d.extension(ctx, in.ExtensionID)
		if err != nil {
			return err
		}
		unitID, err := d.standing(ctx, e.UnitID)
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{Own: unitID == d.viewer.UnitID}); err != nil {
			return err
		}
		if err := waiting(e); err != nil {
			return err
		}
		taken, err = d.tx.Extension.UpdateOne(e).SetState(lifecycle.ExtensionWithdrawn).SetDecidedAt(d.now).Save(ctx)
		if err != nil {
			return fmt.Errorf("taking the request back: %w", err)
		}
		return d.save(ctx, m, e.ID, nil, step("state", string(e.State), string(taken.State)))
	})
	return taken, err
}
