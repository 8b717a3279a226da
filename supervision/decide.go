package supervision

import (
	"context"
	"fmt"
	"strings"

	"duban/ent"
	"duban/ent/finding"
	"duban/ent/plan"
	"duban/rules"
	"duban/store"
)

const (
	mostChoice = 500
	mostNote   = 1000
)

// Answering is a decision on a doubt.
type Answering struct {
	FindingID string
	Choice    string // one of its options, or an answer of one's own
	Note      string
	Alike     bool // whether it decides all doubts of the plan that are the same one
}

// DecideFinding keeps a decision about a doubt of a plan (疑点), does to the plan what
// it clearly means, and remembers it for the next paper.
func (o *Office) DecideFinding(ctx context.Context, in Answering) (decided *ent.Finding, err error) {
	if _, _, is := inImport(in.FindingID); is {
		return o.decideInImport(ctx, in)
	}
	err = o.do(ctx, "decideFinding", func(ctx context.Context, d *deed) error {
		f, err := d.tx.Finding.Query().Where(finding.ID(in.FindingID), finding.HasPlanWith(plan.DistrictID(d.district))).Only(ctx)
		if ent.IsNotFound(err) {
			return d.missing(notFound("个疑点", "doubt", "findingId"))
		}
		if err != nil {
			return fmt.Errorf("reading the doubt: %w", err)
		}
		d.concerns = Line{ObjectID: f.ID, PlanID: f.PlanID, TaskID: text(f.TaskID)}
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		in.Choice = strings.TrimSpace(in.Choice)
		var c checks
		c.words(in.Choice, mostChoice, "choice")
		c.maybeWords(in.Note, mostNote, "note")
		if err := c.err(); err != nil {
			return err
		}
		alike := []*ent.Finding{f}
		if in.Alike && f.Key != "" {
			alike, err = d.tx.Finding.Query().Where(finding.PlanID(f.PlanID), finding.Key(f.Key)).Order(ent.Asc(finding.FieldPosition)).All(ctx)
			if err != nil {
				return fmt.Errorf("reading doubts that are the same: %w", err)
			}
		}
		for _, one := range alike {
			saved, err := d.decide(ctx, one, in)
			if err != nil {
				return err
			}
			if saved.ID == f.ID {
				decided = saved
			}
		}
		return d.rule(ctx, f.Key, in.Choice, in.Note)
	})
	return decided, err
}

// decide keeps the decision with one finding and has its effect.
func (d *deed) decide(ctx context.Context, f *ent.Finding, in Answering) (*ent.Finding, error) {
	saved, err := d.tx.Finding.UpdateOne(f).SetChoice(in.Choice).SetDecisionNote(in.Note).SetDecidedBy(d.viewer.Name).SetDecidedAt(d.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("deciding the doubt: %w", err)
	}
	changes, err := d.take(ctx, f, in.Choice)
	if err != nil {
		return nil, err
	}
	d.record(f.ID, f.PlanID, text(f.TaskID), append(changed(step("choice", text(f.Choice), in.Choice), became("note", in.Note)), changes...)...)
	if f.TaskID == nil {
		return saved, store.Touch(ctx, d.tx, f.PlanID)
	}
	return saved, store.Touch(ctx, d.tx, f.PlanID, *f.TaskID)
}
