package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/intake"
	"duban/lifecycle"
)

// applyParts gives units and leaders their parts in the items.
func (p *paper) applyParts(ctx context.Context) error {
	var parts []*ent.AssignmentCreate
	var leaders []*ent.TaskLeaderCreate
	for _, it := range p.order {
		parts = append(parts, p.partsOf(it)...)
		named := map[string]bool{}
		for _, name := range it.leaders {
			who := p.leaders[folded(name)].ID
			if named[who] {
				continue
			}
			named[who] = true
			leaders = append(leaders, p.tx.TaskLeader.Create().SetPlanID(p.plan.ID).SetTaskID(it.task.ID).SetLeaderID(who).SetPosition(len(named)))
		}
	}
	if _, err := inBatches(ctx, p.tx.Assignment.CreateBulk, parts); err != nil {
		return fmt.Errorf("adding units' parts: %w", err)
	}
	if _, err := inBatches(ctx, p.tx.TaskLeader.CreateBulk, leaders); err != nil {
		return fmt.Errorf("adding tasks' leaders: %w", err)
	}
	return nil
}

// partsOf lists an item's units, each once: leads first, then in the paper's order.
func (p *paper) partsOf(it *item) []*ent.AssignmentCreate {
	named := map[string]bool{}
	var leads, supporters []intake.Assignment
	for _, a := range it.parts {
		if a.Role.Leads() && !named[p.units[folded(a.Unit)].ID] {
			named[p.units[folded(a.Unit)].ID] = true
			leads = append(leads, a)
		}
	}
	for _, a := range it.parts {
		if !named[p.units[folded(a.Unit)].ID] {
			named[p.units[folded(a.Unit)].ID] = true
			supporters = append(supporters, a)
		}
	}
	var parts []*ent.AssignmentCreate
	for i, a := range append(leads, supporters...) {
		role := lifecycle.Support
		if i < len(leads) {
			role = leadRole(len(leads))
		}
		parts = append(parts, p.tx.Assignment.Create().SetPlanID(p.plan.ID).SetTaskID(it.task.ID).SetUnitID(p.units[folded(a.Unit)].ID).
			SetRole(role).SetPosition(i+1).SetSignboard(a.Signboard).SetAsWritten(a.AsWritten).SetSource(a.Source))
	}
	return parts
}

// leadRole is the role of each of so many units that lead.
func leadRole(leads int) lifecycle.Role {
	if leads > 1 {
		return lifecycle.CoLead
	}
	return lifecycle.Lead
}

func (p *paper) applyFindings(ctx context.Context) error {
	printed := map[string]*intake.Row{}
	for i := range p.draft.Rows {
		printed[p.draft.Rows[i].Number] = &p.draft.Rows[i]
	}
	var fresh []*ent.FindingCreate
	for i, f := range p.draft.Findings {
		c := p.tx.Finding.Create().SetPlanID(p.plan.ID).SetCode(f.Code).SetSeverity(f.Severity).
			SetMessage(f.Message).SetQuote(f.Quote).SetAssumed(f.Assumed).SetOptions(list(f.Options)).SetKey(f.Key).SetPosition(i + 1)
		if r := printed[f.Row]; r != nil {
			c.SetRowID(p.rows[r.Number].ID).SetTaskID(p.printedBy(r).task.ID)
		}
		if choice, decided := p.decided[f.Key]; decided {
			c.SetChoice(choice.Choice).SetDecisionNote(choice.Note).SetDecidedBy(p.viewer.Name).SetDecidedAt(p.now)
		}
		fresh = append(fresh, c)
	}
	if _, err := inBatches(ctx, p.tx.Finding.CreateBulk, fresh); err != nil {
		return fmt.Errorf("adding findings: %w", err)
	}
	return nil
}
