package supervision

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"duban/ent"
	"duban/ent/leader"
	"duban/ent/unit"
	"duban/glossary"
	"duban/intake"
	"duban/pinyin"
)

// paper is a draft on its way into the tables.
type paper struct {
	*deed
	draft   *intake.Draft
	plan    *ent.Plan
	decided map[string]intake.Decision

	units    map[string]*ent.Unit   // by every name
	leaders  map[string]*ent.Leader // likewise
	sections map[string]*ent.Section
	themes   map[string]*ent.Task // by path of titles
	items    map[string]*item     // by the number that the task goes by
	order    []*item
	rows     map[string]*ent.Row
}

// applyUnits adds those units of the directory and of the draft that are not
// stored yet. What is stored is the office's and stays as it is.
func (p *paper) applyUnits(ctx context.Context, dir []intake.Unit) error {
	stored, err := p.tx.Unit.Query().Where(unit.DistrictID(p.district)).Order(ent.Asc(unit.FieldPosition, unit.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("reading the units: %w", err)
	}
	p.units = unitsByName(stored)
	position := len(stored)
	var fresh []*ent.UnitCreate
	var groups []intake.Unit
	add := func(u intake.Unit) {
		if p.units[folded(u.Name)] != nil {
			return
		}
		position++
		for _, name := range slices.Concat([]string{u.Name}, u.Aliases, u.Signboards) {
			p.units[folded(name)] = &ent.Unit{} // saved below
		}
		fresh = append(fresh, p.tx.Unit.Create().SetDistrictID(p.district).SetName(u.Name).
			SetKind(cmp.Or(u.Kind, glossary.OtherUnit)).SetAliases(list(u.Aliases)).SetSignboards(list(u.Signboards)).
			SetPinyin(pinyin.Initials(u.Name)).SetMembersComplete(u.MembersComplete).SetPosition(position))
		if len(u.Members) > 0 {
			groups = append(groups, u)
		}
	}
	for _, u := range dir {
		add(u)
	}
	for _, r := range p.draft.Rows {
		for _, a := range r.Assignments {
			add(intake.Unit{Name: a.Unit})
		}
	}
	saved, err := inBatches(ctx, p.tx.Unit.CreateBulk, fresh)
	if err != nil {
		return fmt.Errorf("adding units: %w", err)
	}
	p.units = unitsByName(append(stored, saved...))
	return p.applyGroups(ctx, groups)
}

func (p *paper) applyGroups(ctx context.Context, groups []intake.Unit) error {
	var members []*ent.MembershipCreate
	for _, g := range groups {
		for i, name := range g.Members {
			m := p.units[folded(name)]
			if m == nil {
				return fmt.Errorf("filling the group %s: its member %s is not in the directory", g.Name, name)
			}
			members = append(members, p.tx.Membership.Create().SetDistrictID(p.district).
				SetGroupID(p.units[folded(g.Name)].ID).SetMemberID(m.ID).SetPosition(i+1))
		}
	}
	if _, err := inBatches(ctx, p.tx.Membership.CreateBulk, members); err != nil {
		return fmt.Errorf("filling groups: %w", err)
	}
	return nil
}

// applyLeaders does for leaders as applyUnits does for units.
func (p *paper) applyLeaders(ctx context.Context, dir []intake.Leader) error {
	stored, err := p.tx.Leader.Query().Where(leader.DistrictID(p.district)).Order(ent.Asc(leader.FieldPosition, leader.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("reading the leaders: %w", err)
	}
	p.leaders = leadersByName(stored)
	position := len(stored)
	var fresh []*ent.LeaderCreate
	add := func(l intake.Leader) {
		if p.leaders[folded(l.Name)] != nil {
			return
		}
		position++
		for _, name := range append([]string{l.Name}, l.Aliases...) {
			p.leaders[folded(name)] = &ent.Leader{} // saved below
		}
		fresh = append(fresh, p.tx.Leader.Create().SetDistrictID(p.district).SetName(l.Name).SetAliases(list(l.Aliases)).
			SetPinyin(pinyin.PersonInitials(l.Name)).SetPosition(position))
	}
	for _, l := range dir {
		add(l)
	}
	for _, s := range p.draft.Sections {
		for _, l := range s.Leaders {
			add(intake.Leader{Name: l.Name})
		}
	}
	for _, r := range p.draft.Rows {
		for _, name := range r.Leaders {
			add(intake.Leader{Name: name})
		}
	}
	saved, err := inBatches(ctx, p.tx.Leader.CreateBulk, fresh)
	if err != nil {
		return fmt.Errorf("adding leaders: %w", err)
	}
	p.leaders = leadersByName(append(stored, saved...))
	return nil
}

// applySections adds the sections in printed order; one inside another follows it.
func (p *paper) applySections(ctx context.Context) error {
	p.sections = map[string]*ent.Section{}
	var heads []*ent.SectionLeaderCreate
	for i, s := range p.draft.Sections {
		c := p.tx.Section.Create().SetPlanID(p.plan.ID).SetCode(s.Code).SetTitle(cmp.Or(s.Title, s.Code)).
			SetCategory(s.Category).SetPosition(i + 1)
		if around := p.sections[s.Parent]; around != nil {
			c.SetParentID(around.ID)
		}
		saved, err := c.Save(ctx)
		if err != nil {
			return fmt.Errorf("adding section %s: %w", s.Code, err)
		}
		p.sections[s.Code] = saved
		named := map[string]bool{}
		for _, l := range s.Leaders {
			who := p.leaders[folded(l.Name)].ID
			if named[who] {
				continue
			}
			named[who] = true
			heads = append(heads, p.tx.SectionLeader.Create().SetPlanID(p.plan.ID).SetSectionID(saved.ID).SetLeaderID(who).
				SetRole(l.Role).SetAsWritten(l.AsWritten).SetPosition(len(named)))
		}
	}
	if _, err := inBatches(ctx, p.tx.SectionLeader.CreateBulk, heads); err != nil {
		return fmt.Errorf("adding leaders of sections: %w", err)
	}
	return nil
}
