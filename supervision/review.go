package supervision

import (
	"context"
	"fmt"
	"strconv"

	"duban/ent"
	"duban/ent/report"
	"duban/lifecycle"
	"duban/rules"
)

// Reviewing is a decision on a report.
type Reviewing struct {
	ReportID string
	Accept   bool
	Because  string // needed when returned
}

// ReviewReport accepts a report (采纳), or returns it with a reason (退回). Only an
// accepted report of a leading unit moves the task's percent.
func (o *Office) ReviewReport(ctx context.Context, in Reviewing) (reviewed *ent.Report, err error) {
	err = o.do(ctx, "reviewReport", func(ctx context.Context, d *deed) error {
		r, m, err := d.report(ctx, in.ReportID)
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		var c checks
		c.reason(in.Because, !in.Accept)
		if err := c.err(); err != nil {
			return err
		}
		if r.State != lifecycle.ReportSubmitted {
			return illegal("反馈已经处理或撤回。", "the report has been reviewed or taken back already")
		}
		if err := d.can(lifecycle.ReviewReport, m); err != nil {
			return err
		}
		u := d.tx.Report.UpdateOne(r).SetReviewedAt(d.now)
		if in.Accept {
			u.SetState(lifecycle.ReportAccepted)
		} else {
			u.SetState(lifecycle.ReportReturned).SetReturnedBecause(in.Because)
		}
		if reviewed, err = u.Save(ctx); err != nil {
			return fmt.Errorf("reviewing the report: %w", err)
		}
		changes := []Change{step("state", string(r.State), string(reviewed.State))}
		changes = append(changes, because(in.Because)...)
		if !in.Accept {
			return d.save(ctx, m, r.ID, nil, changes...)
		}
		return d.accept(ctx, m, r, changes)
	})
	return reviewed, err
}

// accept moves the task's percent to an accepted report's, unless the unit only
// supports or a newer report of a lead was accepted before.
func (d *deed) accept(ctx context.Context, m *matter, r *ent.Report, changes []Change) error {
	leads, err := d.ledBy(ctx, m, r)
	if err != nil {
		return err
	}
	newer := false
	if leads {
		if newer, err = d.newerAccepted(ctx, m, r); err != nil {
			return err
		}
	}
	if !leads || newer {
		return d.save(ctx, m, r.ID, nil, changes...)
	}
	filedOn := lifecycle.DateOf(r.CreatedAt, d.zone)
	if r.Percent != nil {
		changes = append(changes, step("percent", number(m.Percent), strconv.Itoa(*r.Percent)))
	}
	return d.save(ctx, m, r.ID, func(u *ent.TaskUpdateOne) {
		u.SetAcceptedOn(filedOn).SetNillablePercent(r.Percent)
	}, changes...)
}

// newerAccepted reports whether a lead's report filed after r was accepted.
func (d *deed) newerAccepted(ctx context.Context, m *matter, r *ent.Report) (bool, error) {
	after, err := d.tx.Report.Query().
		Where(report.TaskID(m.ID), report.StateEQ(lifecycle.ReportAccepted), report.CreatedAtGT(r.CreatedAt)).All(ctx)
	if err != nil {
		return false, fmt.Errorf("reading later reports: %w", err)
	}
	for _, a := range after {
		if leads, err := d.ledBy(ctx, m, a); err != nil || leads {
			return leads, err
		}
	}
	return false, nil
}

// ledBy reports whether the report's unit leads the task.
func (d *deed) ledBy(ctx context.Context, m *matter, r *ent.Report) (bool, error) {
	unitID, err := d.standing(ctx, r.UnitID)
	if err != nil {
		return false, err
	}
	s, err := d.shareOf(ctx, m, unitID)
	return s.Leads(), err
}

// number spells a number that may be unknown.
func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
