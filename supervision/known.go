package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/leader"
	"duban/ent/membership"
	"duban/ent/ruling"
	"duban/ent/unit"
	"duban/intake"
)

// Directory gives what a district knows of its units and leaders, to read a paper with.
func (o *Office) Directory(ctx context.Context, districtID string) (intake.Directory, error) {
	var dir intake.Directory
	c := o.store.Client
	units, err := c.Unit.Query().Where(unit.DistrictID(districtID), unit.MergedIntoIDIsNil()).Order(ent.Asc(unit.FieldPosition, unit.FieldID)).All(ctx)
	if err != nil {
		return dir, fmt.Errorf("reading the units: %w", err)
	}
	today := o.today()
	behind, err := c.Membership.Query().Where(membership.DistrictID(districtID), membership.Or(membership.ToOnIsNil(), membership.ToOnGT(today))).
		Order(ent.Asc(membership.FieldPosition, membership.FieldID)).WithMember().All(ctx)
	if err != nil {
		return dir, fmt.Errorf("reading the members of groups: %w", err)
	}
	members := map[string][]string{}
	for _, m := range behind {
		members[m.GroupID] = append(members[m.GroupID], m.Edges.Member.Name)
	}
	for _, u := range units {
		dir.Units = append(dir.Units, intake.Unit{Name: u.Name, Kind: u.Kind, Aliases: u.Aliases, Signboards: u.Signboards,
			Members: members[u.ID], MembersComplete: u.MembersComplete})
	}
	leaders, err := c.Leader.Query().Where(leader.DistrictID(districtID)).Order(ent.Asc(leader.FieldPosition, leader.FieldID)).All(ctx)
	if err != nil {
		return dir, fmt.Errorf("reading the leaders: %w", err)
	}
	for _, l := range leaders {
		dir.Leaders = append(dir.Leaders, intake.Leader{Name: l.Name, Aliases: l.Aliases})
	}
	return dir, nil
}

// Decisions gives what a district has decided about doubts so far, to read a paper with.
func (o *Office) Decisions(ctx context.Context, districtID string) ([]intake.Decision, error) {
	rulings, err := o.store.Client.Ruling.Query().Where(ruling.DistrictID(districtID)).Order(ent.Asc(ruling.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the rulings: %w", err)
	}
	var all []intake.Decision
	for _, r := range rulings {
		all = append(all, intake.Decision{Key: r.Key, Choice: r.Choice, Note: r.Note})
	}
	return all, nil
}
