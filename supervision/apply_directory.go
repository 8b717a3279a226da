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
	"duban/store"
)

// directoryChanges are what a paper adds to the directory.
type directoryChanges struct {
	freshUnits   []*ent.Unit
	freshMembers []*ent.Membership
	freshLeaders []*ent.Leader
}

// readUnits finds the units of the directory and of the draft, and thinks of those
// that are not stored yet. What is stored is the office's and stays as it is.
func (p *paper) readUnits(ctx context.Context, dir []intake.Unit) error {
	stored, err := p.tx.Unit.Query().Where(unit.DistrictID(p.district)).Order(ent.Asc(unit.FieldPosition, unit.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("reading the units: %w", err)
	}
	p.units = unitsByName(stored)
	var groups []intake.Unit
	add := func(u intake.Unit) {
		if p.units[folded(u.Name)] != nil {
			return
		}
		fresh := &ent.Unit{ID: p.id(ent.TypeUnit), Name: u.Name, Kind: cmp.Or(u.Kind, glossary.OtherUnit), Aliases: u.Aliases, Signboards: u.Signboards,
			Pinyin: pinyin.Initials(u.Name), MembersComplete: u.MembersComplete, Position: len(stored) + len(p.freshUnits) + 1}
		p.freshUnits = append(p.freshUnits, fresh)
		for _, name := range slices.Concat([]string{u.Name}, u.Aliases, u.Signboards) {
			if p.units[folded(name)] == nil {
				p.units[folded(name)] = fresh
			}
		}
		if len(u.Members) > 0 {
			groups = append(groups, u)
		}
	}
	for _, u := range dir {
		add(u)
	}
	for _, r := range p.draft.Rows {
		for _, a := range r.Assignments {
			add(intake.Unit{Name: a.Unit, Kind: a.Kind})
		}
	}
	p.units = unitsByName(append(stored, p.freshUnits...))
	for _, g := range groups {
		for i, name := range g.Members {
			m := p.units[folded(name)]
			if m == nil {
				return fmt.Errorf("filling the group %s: its member %s is not in the directory", g.Name, name)
			}
			p.freshMembers = append(p.freshMembers, &ent.Membership{ID: p.id(ent.TypeMembership), GroupID: p.units[folded(g.Name)].ID, MemberID: m.ID, Position: i + 1})
		}
	}
	return nil
}

// readLeaders does for leaders as readUnits does for units.
func (p *paper) readLeaders(ctx context.Context, dir []intake.Leader) error {
	stored, err := p.tx.Leader.Query().Where(leader.DistrictID(p.district)).Order(ent.Asc(leader.FieldPosition, leader.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("reading the leaders: %w", err)
	}
	p.leaders = leadersByName(stored)
	add := func(l intake.Leader) {
		if p.leaders[folded(l.Name)] != nil {
			return
		}
		fresh := &ent.Leader{ID: p.id(ent.TypeLeader), Name: l.Name, Aliases: l.Aliases, Pinyin: pinyin.PersonInitials(l.Name),
			Position: len(stored) + len(p.freshLeaders) + 1}
		p.freshLeaders = append(p.freshLeaders, fresh)
		for _, name := range append([]string{l.Name}, l.Aliases...) {
			if p.leaders[folded(name)] == nil {
				p.leaders[folded(name)] = fresh
			}
		}
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
	p.leaders = leadersByName(append(stored, p.freshLeaders...))
	return nil
}

// saveDirectory stores the units, members and leaders that are new.
func (p *paper) saveDirectory(ctx context.Context) error {
	if len(p.freshUnits)+len(p.freshLeaders)+len(p.freshMembers) == 0 {
		return nil
	}
	var units []*ent.UnitCreate
	for _, u := range p.freshUnits {
		units = append(units, p.tx.Unit.Create().SetID(u.ID).SetDistrictID(p.district).SetName(u.Name).SetKind(u.Kind).
			SetAliases(list(u.Aliases)).SetSignboards(list(u.Signboards)).SetPinyin(u.Pinyin).SetMembersComplete(u.MembersComplete).SetPosition(u.Position))
	}
	if _, err := inBatches(ctx, p.tx.Unit.CreateBulk, units); err != nil {
		return fmt.Errorf("adding units: %w", err)
	}
	var members []*ent.MembershipCreate
	for _, m := range p.freshMembers {
		members = append(members, p.tx.Membership.Create().SetID(m.ID).SetDistrictID(p.district).SetGroupID(m.GroupID).SetMemberID(m.MemberID).SetPosition(m.Position))
	}
	if _, err := inBatches(ctx, p.tx.Membership.CreateBulk, members); err != nil {
		return fmt.Errorf("filling groups: %w", err)
	}
	var leaders []*ent.LeaderCreate
	for _, l := range p.freshLeaders {
		leaders = append(leaders, p.tx.Leader.Create().SetID(l.ID).SetDistrictID(p.district).SetName(l.Name).SetAliases(list(l.Aliases)).
			SetPinyin(l.Pinyin).SetPosition(l.Position))
	}
	if _, err := inBatches(ctx, p.tx.Leader.CreateBulk, leaders); err != nil {
		return fmt.Errorf("adding leaders: %w", err)
	}
	return store.TouchDirectory(ctx, p.tx, p.district)
}
