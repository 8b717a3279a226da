package intake

import (
	"fmt"
	"slices"
	"strings"

	"duban/glossary"
)

// reconcile compares the tagged leads with the cell of responsible units. The
// tag stands; what the cell says otherwise is asked.
func (r *reading) reconcile(leads, listed []mention, p *printed) []mention {
	if len(listed) == 0 || len(leads) == 0 {
		return leads
	}
	f := Finding{Severity: glossary.Ask, Row: p.number, Quote: strings.TrimSpace(joinTexts(p.cells[unitsRole], p.cells[supportRole])), Assumed: unitsOf(leads)}
	for _, lead := range distinct(leads) {
		if !has(listed, lead.unit) {
			group := joinedGroup(listed, listed[0].unit)
			f.Code, f.Message = glossary.LeadNotListed, fmt.Sprintf("标注的牵头单位“%s”不在责任单位之列，仍以标注为准。", lead.unit)
			f.Options = []string{f.Assumed, unitsOf(group), unitsOf(append(slices.Clone(leads), group...))}
			return r.choose(f, leads, p)
		}
	}
	first := has(leads, listed[0].unit)
	notFirst := Finding{Code: glossary.LeadNotFirst, Severity: glossary.Ask, Row: p.number, Quote: f.Quote, Assumed: f.Assumed, Options: []string{f.Assumed, listed[0].unit},
		Message: fmt.Sprintf("标注的牵头单位“%s”在责任单位中没有排在首位，仍以标注为准。", f.Assumed), Key: key(glossary.LeadNotFirst, f.Assumed, p.said.content)}
	if mixed(listed) {
		var group []mention
		for _, lead := range leads {
			group = append(group, joinedGroup(listed, lead.unit)...)
		}
		if group = distinct(group); len(group) > len(distinct(leads)) {
			if !first {
				notFirst.Severity = glossary.Note
				r.found(notFirst)
			}
			f.Code, f.Message = glossary.PossibleCoLead, fmt.Sprintf("责任单位中“%s”以顿号并列，可能共同牵头；仍以标注的“%s”为准。", unitsOf(group), f.Assumed)
			f.Options = []string{f.Assumed, unitsOf(group)}
			return r.choose(f, leads, p)
		}
	}
	if !first {
		return r.choose(notFirst, leads, p)
	}
	return leads
}

// chooseLead serves a list that neither tag nor header says the lead of: the
// first is assumed.
func (r *reading) chooseLead(listed []mention, p *printed) []mention {
	f := Finding{Code: glossary.LeadMissing, Severity: glossary.Ask, Row: p.number, Quote: strings.TrimSpace(joinTexts(p.cells[unitsRole], p.cells[supportRole])), Assumed: listed[0].unit,
		Message: fmt.Sprintf("没有写明牵头单位，暂以首位“%s”牵头。", listed[0].unit)}
	for _, m := range distinct(listed) {
		f.Options = append(f.Options, m.unit)
	}
	return r.choose(f, listed[:1], p)
}

// choose asks who leads and answers with the decision's units, if there is one.
func (r *reading) choose(f Finding, leads []mention, p *printed) []mention {
	if f.Quote == "" {
		f.Quote = p.place.Quote
	}
	f.Key = key(f.Code, f.Assumed, p.said.content)
	choice := r.decide(f)
	if choice == f.Assumed {
		return leads
	}
	var chosen []mention
	for _, piece := range r.names.pieces(choice) {
		chosen = append(chosen, r.mention(piece.text, p))
	}
	return chosen
}

// joinedGroup is the run of units around one that 、 joins together.
func joinedGroup(listed []mention, unit string) []mention {
	at := slices.IndexFunc(listed, func(m mention) bool { return m.unit == unit })
	if at < 0 {
		return nil
	}
	from, to := at, at
	for from > 0 && listed[from-1].joined {
		from--
	}
	for to+1 < len(listed) && listed[to].joined {
		to++
	}
	return listed[from : to+1]
}

// mixed reports whether a list uses both 、 and spaces, so that 、 says something.
func mixed(listed []mention) bool {
	joined, apart := false, false
	for _, m := range listed[:len(listed)-1] {
		joined, apart = joined || m.joined, apart || !m.joined
	}
	return joined && apart
}

func unitsOf(all []mention) string {
	var list []string
	for _, m := range distinct(all) {
		list = append(list, m.unit)
	}
	return strings.Join(list, "、")
}
