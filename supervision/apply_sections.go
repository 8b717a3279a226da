package supervision

import (
	"cmp"
	"slices"
	"strings"

	"duban/ent"
	"duban/intake"
)

// laySections gives the plan the paper's sections, known by their codes. One that
// the paper has no longer goes with its last row.
func (p *paper) laySections() error {
	p.sections = map[string]*ent.Section{}
	for _, s := range p.after.sections {
		p.sections[s.Code] = s
	}
	heads := map[string][]*ent.SectionLeader{}
	for _, h := range p.after.heads {
		heads[h.SectionID] = append(heads[h.SectionID], h)
	}
	p.after.heads = nil
	named := map[string]bool{}
	for i, s := range p.draft.Sections {
		named[s.Code] = true
		laid := p.sections[s.Code]
		if laid == nil {
			laid = &ent.Section{ID: p.id(ent.TypeSection), CreatedAt: p.now, PlanID: p.plan.ID, Code: s.Code}
			p.sections[s.Code] = laid
			p.after.sections = append(p.after.sections, laid)
			p.heading("section", "", s.Code+" "+s.Title)
		} else {
			p.heading("section", s.Code+" "+laid.Title, s.Code+" "+cmp.Or(s.Title, s.Code))
		}
		laid.Title, laid.Category, laid.Position = cmp.Or(s.Title, s.Code), s.Category, i+1
		laid.ParentID = nil
		if around := p.sections[s.Parent]; around != nil {
			laid.ParentID = &around.ID
		}
		p.layHeads(laid, s.Leaders, heads[laid.ID])
	}
	for _, s := range p.after.sections {
		if !named[s.Code] {
			p.heading("section", s.Code+" "+s.Title, "")
			s.Position += len(p.draft.Sections)
		}
	}
	return nil
}

// heading notes a change of what stands around the rows.
func (p *paper) heading(field, from, to string) {
	p.difference.Headings = append(p.difference.Headings, changed(step(field, from, to))...)
}

// layHeads sets the leaders that a section's heading names.
func (p *paper) layHeads(s *ent.Section, named []intake.SectionLeader, before []*ent.SectionLeader) {
	var laid []*ent.SectionLeader
	for _, l := range named {
		who := p.leaders[folded(l.Name)].ID
		if slices.ContainsFunc(laid, func(h *ent.SectionLeader) bool { return h.LeaderID == who }) {
			continue
		}
		h := &ent.SectionLeader{ID: "", CreatedAt: p.now, PlanID: p.plan.ID, SectionID: s.ID, LeaderID: who}
		if at := slices.IndexFunc(before, func(h *ent.SectionLeader) bool { return h.LeaderID == who }); at >= 0 {
			h = before[at]
		} else {
			h.ID = p.id(ent.TypeSectionLeader)
		}
		h.Role, h.AsWritten, h.Position = l.Role, l.AsWritten, len(laid)+1
		laid = append(laid, h)
	}
	if was, is := p.headNames(p.before.heads, s.ID), p.headNames(laid, s.ID); was != is {
		p.heading("sectionLeaders", s.Code+" "+was, s.Code+" "+is)
	}
	p.after.heads = append(p.after.heads, laid...)
}

func (p *paper) headNames(heads []*ent.SectionLeader, sectionID string) string {
	byID := map[string]string{}
	for _, l := range p.leaders {
		byID[l.ID] = l.Name
	}
	var names []string
	for _, h := range heads {
		if h.SectionID == sectionID {
			names = append(names, byID[h.LeaderID])
		}
	}
	return strings.Join(names, "、")
}
