package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/ruling"
	"duban/glossary"
	"duban/intake"
)

// layFindings gives the plan the doubts about its paper. One that the paper before
// raised too stays, with what was decided about it.
func (p *paper) layFindings() error {
	rows := map[string]*ent.Row{}
	for _, r := range p.after.rows {
		rows[r.Number] = r
	}
	type doubted struct {
		code glossary.FindingCode
		key  string
	}
	before := map[doubted][]*ent.Finding{}
	for _, f := range p.after.findings {
		k := doubted{f.Code, f.Key}
		before[k] = append(before[k], f)
	}
	p.after.findings = make([]*ent.Finding, 0, len(p.draft.Findings))
	for i, f := range p.draft.Findings {
		laid := &ent.Finding{CreatedAt: p.now, PlanID: p.plan.ID, Code: f.Code, Key: f.Key}
		if k := (doubted{f.Code, f.Key}); len(before[k]) > 0 {
			laid, before[k] = before[k][0], before[k][1:]
		} else {
			laid.ID = p.id(ent.TypeFinding)
		}
		laid.Severity, laid.Message, laid.Quote, laid.Assumed, laid.Options, laid.Position = f.Severity, f.Message, f.Quote, f.Assumed, list(f.Options), i+1
		laid.RowID, laid.TaskID = nil, nil
		if r := rows[f.Row]; r != nil {
			laid.RowID, laid.TaskID = new(r.ID), new(r.TaskID)
		}
		if c, is := p.decided[f.Key]; is && (laid.Choice == nil || *laid.Choice != c.Choice) {
			keepDecision(laid, c)
		}
		p.after.findings = append(p.after.findings, laid)
	}
	return nil
}

// haveEffect does to the directory what was decided about it: reading a paper gives
// groups no members. Like a ruling, it holds even if the import is undone.
func (p *paper) haveEffect(ctx context.Context) error {
	decided := map[string]bool{}
	for _, f := range p.before.findings {
		if f.Choice != nil {
			decided[f.ID+*f.Choice] = true
		}
	}
	done := map[string]bool{}
	for _, f := range p.after.findings {
		if f.Code != glossary.GroupMembersUnknown || f.Choice == nil || decided[f.ID+*f.Choice] || done[f.Key] {
			continue
		}
		done[f.Key] = true
		changes, err := p.knowMembers(ctx, doubt{Finding: f, choice: *f.Choice})
		if err != nil {
			return fmt.Errorf("having a decision's effect: %w", err)
		}
		if changes != nil {
			p.lines = append(p.lines, Line{Action: p.verb, ObjectID: f.ID, PlanID: p.plan.ID, Changes: changes})
		}
	}
	return nil
}

// rememberRulings remembers for the next paper what was decided about this one.
func (d *deed) rememberRulings(ctx context.Context, a Application) error {
	raised := map[string]bool{}
	for _, f := range a.Draft.Findings {
		raised[f.Key] = true
	}
	for _, c := range a.Decisions {
		if !raised[c.Key] {
			continue
		}
		if err := d.rule(ctx, c.Key, c.Choice, c.Note); err != nil {
			return err
		}
	}
	return nil
}

// rule remembers a decision about a kind of doubt, in place of an earlier one. Of
// which year a paper is says nothing about the next.
func (d *deed) rule(ctx context.Context, key, choice, note string) error {
	if key == "" || key == intake.YearDecision(0).Key {
		return nil
	}
	n, err := d.tx.Ruling.Update().Where(ruling.DistrictID(d.district), ruling.Key(key)).
		SetChoice(choice).SetNote(note).SetDecidedBy(d.viewer.Name).SetDecidedAt(d.now).Save(ctx)
	if err == nil && n == 0 {
		err = d.tx.Ruling.Create().SetDistrictID(d.district).SetKey(key).
			SetChoice(choice).SetNote(note).SetDecidedBy(d.viewer.Name).SetDecidedAt(d.now).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("remembering a decision: %w", err)
	}
	return nil
}
