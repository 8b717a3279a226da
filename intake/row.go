package intake

import (
	"fmt"
	"strings"

	"duban/glossary"
	"duban/lifecycle"
)

// row reads one printed row, its headings known.
func (r *reading) row(p *printed) Row {
	row := Row{
		Number: p.number, Section: p.section, SerialNo: p.serial,
		Parents: orEmpty(p.parents), Content: r.repaired(p), Marks: p.said.marks,
		Milestones: p.quarters, Source: p.place,
		AsWritten: Written{Content: p.content, Lead: p.cells[leadRole], Units: p.cells[unitsRole], Deadline: p.cells[deadlineRole], Leader: p.cells[leaderRole]},
	}
	row.Deadline = r.deadline(p)
	row.Leaders = r.leaders(p)
	row.Targets = readTargets(row.Content)
	r.assign(&row, p)
	for _, text := range p.stray {
		r.notUnderstood(p, text)
	}
	return row
}

// repaired mends the beginning of a task's text where only one reading is
// possible, and asks where there are more.
func (r *reading) repaired(p *printed) string {
	text := p.said.content
	readings, certain := damagedBeginning(text)
	if readings == nil {
		return text
	}
	f := Finding{Code: glossary.TextDamaged, Row: p.number, Quote: text, Key: key(glossary.TextDamaged, text)}
	if certain {
		f.Severity, f.Assumed, f.Message = glossary.Repaired, readings[0], "工作内容开头缺字，已补全。"
	} else {
		f.Severity, f.Assumed, f.Message = glossary.Ask, text, "工作内容开头似有缺字，未作改动，请确认。"
	}
	f.Options = append(readings, text)
	return r.decide(f)
}

// deadline reads the column, or the label in the text; what the text itself
// says of days is noted and not used.
func (r *reading) deadline(p *printed) Deadline {
	text, ok := p.cells[deadlineRole]
	if !ok {
		text, _ = p.said.part(deadlineRole)
	}
	d, understood := readDeadline(text, r.draft.Year)
	mentioned := mentionedDeadlines(p.said.content)
	if d.Kind == lifecycle.Unspecified {
		message := "没有完成时间，暂不设时限。"
		if d.AsWritten != "" && !understood {
			message = fmt.Sprintf("完成时间“%s”未能识别，暂不设时限。", d.AsWritten)
		}
		choice := r.decide(Finding{Code: glossary.DeadlineMissing, Severity: glossary.Ask, Row: p.number, Quote: p.place.Quote, Assumed: "不设时限",
			Options: append([]string{"不设时限"}, mentioned...), Message: message, Key: key(glossary.DeadlineMissing, p.said.content)})
		if chosen, ok := readDeadline(choice, r.draft.Year); ok {
			chosen.AsWritten = d.AsWritten
			return chosen
		}
		return d
	}
	for _, m := range mentioned {
		said, ok := readDeadline(m, r.draft.Year)
		if !ok || said.DueOn == nil || d.DueOn != nil && *said.DueOn == *d.DueOn {
			continue
		}
		choice := r.decide(Finding{Code: glossary.DeadlineDiffersFromText, Severity: glossary.Note, Row: p.number, Quote: p.said.content, Assumed: d.AsWritten, Options: []string{d.AsWritten, m},
			Message: fmt.Sprintf("完成时间为“%s”，而工作内容中写有“%s”；以完成时间栏为准。", d.AsWritten, m), Key: key(glossary.DeadlineDiffersFromText, p.said.content, m)})
		if choice == m {
			said.AsWritten = d.AsWritten
			d = said
		}
	}
	return d
}

// assign gives the units their parts: who leads, by tag, by column or as the
// first listed, and who supports.
func (r *reading) assign(row *Row, p *printed) {
	listed := r.mentions(p.cells[unitsRole], p)
	tag, tagged := p.said.part(leadRole)
	var leads []mention
	source := glossary.FromTag
	switch {
	case tagged:
		leads = r.mentions(tag, p)
		leads = r.reconcile(leads, listed, p)
	case p.cells[leadRole] != "":
		leads, source = r.mentions(p.cells[leadRole], p), glossary.Listed
	case len(listed) > 0:
		leads, source = listed[:1], glossary.FirstListed
		if !p.firstLeads && len(listed) > 1 {
			leads = r.chooseLead(listed, p)
		}
	default:
		r.found(Finding{Code: glossary.LeadMissing, Severity: glossary.Ask, Row: p.number, Quote: p.place.Quote,
			Message: "没有写明牵头单位。", Key: key(glossary.LeadMissing, p.said.content)})
	}
	listed = append(listed, r.mentions(p.cells[supportRole], p)...)
	if text, ok := p.said.part(supportRole); ok {
		listed = append(listed, r.mentions(text, p)...)
	}
	role := lifecycle.Lead
	if len(distinct(leads)) > 1 {
		role = lifecycle.CoLead
	}
	for _, m := range distinct(leads) {
		row.Leads = append(row.Leads, m.unit)
		row.Assignments = append(row.Assignments, Assignment{Unit: m.unit, Role: role, Signboard: boardIn(m, listed), AsWritten: m.asWritten, Source: source, Known: m.known})
	}
	r.noteRepeated(listed, p)
	for _, m := range distinct(listed) {
		if !has(leads, m.unit) {
			row.Supporters = append(row.Supporters, m.unit)
			row.Assignments = append(row.Assignments, Assignment{Unit: m.unit, Role: lifecycle.Support, Signboard: m.signboard, AsWritten: m.asWritten, Source: glossary.Listed, Known: m.known})
		}
	}
	row.Leads, row.Supporters, row.Assignments = orEmpty(row.Leads), orEmpty(row.Supporters), orEmpty(row.Assignments)
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
			r.found(Finding{Code: glossary.UnitRepeated, Severity: glossary.Repaired, Row: p.number, Quote: strings.TrimSpace(p.cells[unitsRole]), Assumed: m.unit,
				Message: fmt.Sprintf("“%s”在责任单位中重复，只计一次。", m.unit), Key: key(glossary.UnitRepeated, m.unit, p.said.content)})
		}
		seen[m.unit] = true
	}
}

func has(all []mention, unit string) bool {
	for _, m := range all {
		if m.unit == unit {
			return true
		}
	}
	return false
}

func distinct(all []mention) []mention {
	var one []mention
	for _, m := range all {
		if !has(one, m.unit) {
			one = append(one, m)
		}
	}
	return one
}
