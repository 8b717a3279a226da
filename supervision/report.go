package supervision

import (
	"context"
	"fmt"
	"strconv"

	"duban/ent"
	"duban/ent/reminder"
	"duban/ent/report"
	"duban/ent/unit"
	"duban/lifecycle"
	"duban/rules"
)

// Lengths of texts, in characters.
const (
	mostProgress = 4000
	mostReason   = 1000
	mostKey      = 64
)

// Reporting is a report to file.
type Reporting struct {
	TaskID         string
	UnitID         *string // the viewer's own if nil
	Percent        *int
	Progress       string
	Problems       string
	NextSteps      string
	IdempotencyKey *string
}

// ReportProgress files a report on a unit's part (反馈). The same key of the same
// user makes one report, and answers it again.
func (o *Office) ReportProgress(ctx context.Context, in Reporting) (filed *ent.Report, err error) {
	err = o.do(ctx, "reportProgress", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		unitID, _, err := d.acting(ctx, m, in.UnitID)
		if err != nil {
			return err
		}
		if err := in.check(); err != nil {
			return err
		}
		var again bool
		if filed, again, err = d.filedBefore(ctx, in, m.ID, unitID); err != nil || again {
			return err
		}
		if err := d.can(lifecycle.FileReport, m); err != nil {
			return err
		}
		filed, err = d.tx.Report.Create().SetPlanID(m.PlanID).SetTaskID(m.ID).SetUnitID(unitID).SetAuthorID(d.viewer.UserID).
			SetOnBehalf(d.onBehalf()).SetNillablePercent(in.Percent).SetProgress(in.Progress).SetProblems(in.Problems).SetNextSteps(in.NextSteps).
			SetState(lifecycle.ReportSubmitted).SetNillableIdempotencyKey(in.IdempotencyKey).Save(ctx)
		if err != nil {
			return fmt.Errorf("filing the report: %w", err)
		}
		if err := d.answerReminders(ctx, m.ID, unitID); err != nil {
			return err
		}
		name, err := d.unitName(ctx, unitID)
		if err != nil {
			return err
		}
		changes := append(d.forUnit(name), became("state", string(filed.State)))
		if in.Percent != nil {
			changes = append(changes, became("percent", strconv.Itoa(*in.Percent)))
		}
		return d.save(ctx, m, filed.ID, nil, changes...)
	})
	return filed, err
}

func (in Reporting) check() error {
	var c checks
	if in.Percent != nil && (*in.Percent < 0 || *in.Percent > 100) {
		c.add(invalid("进度应在 0 到 100 之间。", "a percent from 0 to 100 is expected", "percent"))
	}
	c.words(in.Progress, mostProgress, "progress")
	c.maybeWords(in.Problems, mostProgress, "problems")
	c.maybeWords(in.NextSteps, mostProgress, "nextSteps")
	if in.IdempotencyKey != nil {
		c.words(*in.IdempotencyKey, mostKey, "idempotencyKey")
	}
	return c.err()
}

// filedBefore finds the report that the same user filed with the same key.
func (d *deed) filedBefore(ctx context.Context, in Reporting, taskID, unitID string) (*ent.Report, bool, error) {
	if in.IdempotencyKey == nil {
		return nil, false, nil
	}
	before, err := d.tx.Report.Query().Where(report.AuthorID(d.viewer.UserID), report.IdempotencyKey(*in.IdempotencyKey)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, false, nil
	case err != nil:
		return nil, false, fmt.Errorf("looking for the key: %w", err)
	case before.TaskID != taskID || before.UnitID != unitID:
		return nil, false, invalid("此键已用于另一份反馈。", "this key was used for another report", "idempotencyKey")
	}
	return before, true, nil
}

// answerReminders marks the open reminders that urge the unit, or a group it stands
// behind, as answered.
func (d *deed) answerReminders(ctx context.Context, taskID, unitID string) error {
	groups, err := d.groupsOf(ctx, unitID)
	if err != nil {
		return err
	}
	urged := []string{unitID}
	for g := range groups {
		urged = append(urged, g)
	}
	err = d.tx.Reminder.Update().Where(reminder.TaskID(taskID), reminder.AnsweredAtIsNil(), reminder.HasUnitsWith(unit.IDIn(urged...))).
		SetAnsweredAt(d.now).Exec(ctx)
	if err != nil {
		return fmt.Errorf("answering reminders: %w", err)
	}
	return nil
}

// report finds a report of the viewer's district with its task. One that the
// viewer may not read is not there.
func (d *deed) report(ctx context.Context, id string) (*ent.Report, *matter, error) {
	missing := notFound("份反馈", "report", "reportId")
	r, err := d.tx.Report.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, nil, d.missing(missing)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the report: %w", err)
	}
	m, err := d.supervised(ctx, r.TaskID, "Task.reports", missing)
	return r, m, err
}

// supervised finds the task of something that the viewer reads there as field.
func (d *deed) supervised(ctx context.Context, taskID, field string, missing *Refusal) (*matter, error) {
	m, err := d.task(ctx, taskID)
	if err != nil {
		if Refusals(err) != nil {
			err = d.missing(missing)
		}
		return nil, err
	}
	s, err := d.shareOf(ctx, m, d.viewer.UnitID)
	if err != nil {
		return nil, err
	}
	leadsAbove, err := d.leadsAbove(ctx, m)
	if err != nil {
		return nil, err
	}
	if !rules.MayRead(d.viewer, field, rules.Part{Role: s.Role, LeadsAbove: leadsAbove}) {
		return nil, d.missing(missing)
	}
	return m, nil
}

// Withdrawing names a report to take back.
type Withdrawing struct{ ReportID string }

// WithdrawReport takes back a report that has not been reviewed.
func (o *Office) WithdrawReport(ctx context.Context, in Withdrawing) (taken *ent.Report, err error) {
	err = o.do(ctx, "withdrawReport", func(ctx context.Context, d *deed) error {
		r, m, err := d.report(ctx, in.ReportID)
		if err != nil {
			return err
		}
		unitID, err := d.standing(ctx, r.UnitID)
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{Own: unitID == d.viewer.UnitID}); err != nil {
			return err
		}
		if r.State != lifecycle.ReportSubmitted {
			return illegal("反馈已经处理，不能撤回。", "the report has been reviewed or taken back already")
		}
		taken, err = d.tx.Report.UpdateOne(r).SetState(lifecycle.ReportWithdrawn).Save(ctx)
		if err != nil {
			return fmt.Errorf("taking the report back: %w", err)
		}
		return d.save(ctx, m, r.ID, nil, step("state", string(r.State), string(taken.State)))
	})
	return taken, err
}
