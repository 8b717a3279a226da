package supervision

import (
	"slices"
	"strings"

	"duban/ent"
	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
)

// wordedPart is a unit's part in the words of a paper.
type wordedPart struct {
	part
	asWritten string
	source    glossary.AssignmentSource
}

// partsSaid lists an item's units, each once: leads first, then in the paper's order.
// Names that are known no longer are left out.
func (p *paper) partsSaid(it *item) []wordedPart {
	if it == nil {
		return nil
	}
	var leads, supporters []wordedPart
	named := map[string]bool{}
	add := func(list *[]wordedPart, a intake.Assignment) {
		if u := p.units[folded(a.Unit)]; u != nil && !named[u.ID] {
			named[u.ID] = true
			*list = append(*list, wordedPart{part{u, lifecycle.Support, a.Signboard}, a.AsWritten, a.Source})
		}
	}
	for _, a := range it.parts {
		if a.Role.Leads() {
			add(&leads, a)
		}
	}
	for _, a := range it.parts {
		add(&supporters, a)
	}
	return leadsFirst(leads, supporters)
}

// leadsFirst puts those who lead before those who support.
func leadsFirst(leads, supporters []wordedPart) []wordedPart {
	all := slices.Concat(leads, supporters)
	for i := range all {
		all[i].role = lifecycle.Support
		if i < len(leads) {
			all[i].role = leadRole(len(leads))
		}
	}
	return all
}

// leadRole is the role of each of so many units that lead.
func leadRole(leads int) lifecycle.Role {
	if leads > 1 {
		return lifecycle.CoLead
	}
	return lifecycle.Lead
}

// setParts sets the units' parts. A unit that stays keeps that it has acknowledged.
func (t *tasks) setParts(it *item) []Change {
	said, basis := t.partsSaid(it), t.partsSaid(it.basis)
	if it.basis != nil && sameParts(basis, said) {
		return nil
	}
	stored := t.parts[it.task.ID]
	before := t.partsStored(stored)
	if it.basis != nil {
		said = merged(basis, said, before)
	}
	laid := make([]*ent.Assignment, len(said))
	for i, s := range said {
		at := slices.IndexFunc(stored, func(a *ent.Assignment) bool { return a.UnitID == s.unit.ID })
		if at >= 0 {
			laid[i] = stored[at]
		} else {
			laid[i] = &ent.Assignment{ID: t.id(ent.TypeAssignment), CreatedAt: t.now, PlanID: t.plan.ID, TaskID: it.task.ID, UnitID: s.unit.ID}
		}
		laid[i].Role, laid[i].Position, laid[i].Signboard, laid[i].AsWritten, laid[i].Source = s.role, i+1, s.signboard, s.asWritten, s.source
	}
	t.parts[it.task.ID] = laid
	if sameParts(before, said) {
		return nil
	}
	return changed(step("units", partNames(plainParts(before)), partNames(plainParts(said))))
}

// merged joins what the paper says now to what the office has set since the paper
// before: leads that the paper leaves as they were stay the office's, and so do
// units that the office alone has named or taken out.
func merged(basis, said, stored []wordedPart) []wordedPart {
	leads := led(said)
	if sameOrder(led(basis), leads) && len(led(stored)) > 0 {
		leads = led(stored)
	}
	var supporters []wordedPart
	for _, s := range said {
		takenOut := find(basis, s) >= 0 && find(stored, s) < 0
		if find(leads, s) < 0 && !takenOut {
			supporters = append(supporters, s)
		}
	}
	for _, s := range stored {
		if find(leads, s) < 0 && find(basis, s) < 0 && find(said, s) < 0 {
			supporters = append(supporters, s)
		}
	}
	return leadsFirst(leads, supporters)
}

func led(all []wordedPart) []wordedPart {
	n := slices.IndexFunc(all, func(s wordedPart) bool { return !s.role.Leads() })
	if n < 0 {
		return all
	}
	return all[:n]
}

func find(all []wordedPart, one wordedPart) int {
	return slices.IndexFunc(all, func(s wordedPart) bool { return s.unit.ID == one.unit.ID })
}

func sameOrder(a, b []wordedPart) bool {
	return slices.EqualFunc(a, b, func(x, y wordedPart) bool { return x.unit.ID == y.unit.ID && x.signboard == y.signboard })
}

// sameParts reports whether the same units lead in the same order and the same support.
func sameParts(a, b []wordedPart) bool {
	byUnit := func(x, y wordedPart) int { return strings.Compare(x.unit.ID, y.unit.ID) }
	rest := func(all []wordedPart) []wordedPart {
		return slices.SortedFunc(slices.Values(all[len(led(all)):]), byUnit)
	}
	return sameOrder(led(a), led(b)) && sameOrder(rest(a), rest(b))
}

func plainParts(all []wordedPart) []part {
	var parts []part
	for _, s := range all {
		parts = append(parts, s.part)
	}
	return parts
}

// partsStored are stored parts, leads first.
func (t *tasks) partsStored(stored []*ent.Assignment) []wordedPart {
	var all []wordedPart
	for _, a := range stored {
		if u := t.unitsByID[a.UnitID]; u != nil {
			all = append(all, wordedPart{part{u, a.Role, a.Signboard}, a.AsWritten, a.Source})
		}
	}
	slices.SortStableFunc(all, func(a, b wordedPart) int { return rank(a.role) - rank(b.role) })
	return all
}
