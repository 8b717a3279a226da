package intake

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"duban/glossary"
	"duban/lifecycle"
)

// told is everything that a row says of its units: who is tagged or listed as
// leading, who as responsible, who as supporting.
type told struct {
	leads, units, supports []mention
	tagged                 bool // the leads are told by a tag in the text
}

// unitsTold gathers the units from the row's columns and from the labels in them.
func (r *reading) unitsTold(p *printed) told {
	var t told
	take := func(as role, list string) {
		all := r.mentions(list, p)
		switch as {
		case leadRole:
			t.leads = append(t.leads, all...)
		case supportRole:
			t.supports = append(t.supports, all...)
		default:
			t.units = append(t.units, all...)
		}
	}
	for _, as := range []role{leadRole, unitsRole, supportRole} {
		for _, part := range splitLabels(p.cells[as]) {
			if part.role == unknownRole {
				part.role = as
			}
			take(part.role, part.text)
		}
	}
	listed := t
	for _, part := range p.said.labels {
		switch part.role {
		case leadRole:
			if !t.tagged {
				t.leads, t.tagged = nil, true
			}
			take(leadRole, part.text)
		case supportRole:
			take(supportRole, part.text)
		case unitsRole:
			as := unitsRole
			if _, leads := p.said.part(leadRole); leads {
				as = supportRole // the labels tell the parts, as columns do
			}
			take(as, part.text)
		}
	}
	if t.tagged && len(listed.leads) > 0 {
		t.units = append(listed.leads, t.units...)
	}
	return t
}

// assign gives the units their parts: who leads, by tag, by column or as the
// first listed, and who supports.
func (r *reading) assign(row *Row, p *printed) {
	t := r.unitsTold(p)
	marked := slices.DeleteFunc(slices.Clone(t.units), func(m mention) bool { return !m.leads })
	leads, source := t.leads, glossary.Listed
	switch {
	case t.tagged:
		leads, source = r.reconcile(leads, t.units, p), glossary.FromTag
	case len(leads) > 0:
	case len(marked) > 0:
		leads, source = marked, glossary.FromTag
	case len(t.units) > 0:
		leads, source = t.units[:1], glossary.FirstListed
		if !p.firstLeads && !r.firstLeads && len(distinct(t.units)) > 1 {
			leads = r.chooseLead(t.units, p)
		}
	default:
		leads = r.nobodyLeads(t.supports, p)
	}
	listed := append(slices.Clone(t.units), t.supports...)
	role := lifecycle.Lead
	if len(distinct(leads)) > 1 {
		role = lifecycle.CoLead
	}
	for _, m := range distinct(leads) {
		row.Leads = append(row.Leads, m.unit)
		row.Assignments = append(row.Assignments, Assignment{Unit: m.unit, Role: role, Signboard: boardIn(m, listed), AsWritten: m.asWritten, Source: source, Known: m.known, Kind: m.kind()})
	}
	r.noteRepeated(listed, p)
	for _, m := range distinct(listed) {
		if !has(leads, m.unit) {
			row.Supporters = append(row.Supporters, m.unit)
			row.Assignments = append(row.Assignments, Assignment{Unit: m.unit, Role: lifecycle.Support, Signboard: m.signboard, AsWritten: m.asWritten, Source: glossary.Listed, Known: m.known, Kind: m.kind()})
		}
	}
	row.Leads, row.Supporters, row.Assignments = orEmpty(row.Leads), orEmpty(row.Supporters), orEmpty(row.Assignments)
}

// nobodyLeads asks who leads where no unit is said to.
func (r *reading) nobodyLeads(supports []mention, p *printed) []mention {
	f := Finding{Code: glossary.LeadMissing, Severity: glossary.Ask, Row: p.number, Quote: p.place.Quote, Message: "没有写明牵头单位。"}
	for _, m := range distinct(supports) {
		f.Options = append(f.Options, m.unit)
	}
	return r.choose(f, nil, p)
}

// boardIn is the signboard of a lead, which may stand in the list only.
func boardIn(lead mention, listed []mention) string {
	for _, m := range listed {
		if lead.signboard == "" && m.unit == lead.unit {
			return m.signboard
		}
	}
	return lead.signboard
}

func (r *reading) noteRepeated(listed []mention, p *printed) {
	seen := map[string]bool{}
	for _, m := range listed {
		if seen[m.unit] {
			r.found(Finding{Code: glossary.UnitRepeated, Severity: glossary.Repaired, Row: p.number, Quote: strings.TrimSpace(joinTexts(p.cells[unitsRole], p.cells[supportRole])), Assumed: m.unit,
				Message: fmt.Sprintf("“%s”在责任单位中重复，只计一次。", m.unit), Key: key(glossary.UnitRepeated, m.unit, p.said.content)})
		}
		seen[m.unit] = true
	}
}

func has(all []mention, unit string) bool {
	return slices.ContainsFunc(all, func(m mention) bool { return m.unit == unit })
}

func distinct(all []mention) []mention {
	seen := map[string]bool{}
	var one []mention
	for _, m := range all {
		if !seen[m.unit] {
			one = append(one, m)
		}
		seen[m.unit] = true
	}
	return one
}

var leadMark = regexp.MustCompile(`[(（](?:牵头|牵头单位|主办|主责)[)）]$`)
