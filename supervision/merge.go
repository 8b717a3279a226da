package supervision

import (
	"context"
	"fmt"
	"slices"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/membership"
	"duban/ent/reminder"
	"duban/ent/unit"
	"duban/ent/user"
	"duban/glossary"
	"duban/store"
)

// Merging names two units that are one.
type Merging struct{ FromUnitID, IntoUnitID string }

// MergeUnits makes two units one: parts, names, memberships and users of the first
// go to the second. What was filed in the first one's name stays so.
func (o *Office) MergeUnits(ctx context.Context, in Merging) (kept *ent.Unit, err error) {
	err = o.do(ctx, "mergeUnits", func(ctx context.Context, d *deed) error {
		from, err := d.oneUnit(ctx, in.FromUnitID, nil, "fromUnitId")
		if err != nil {
			return err
		}
		into, err := d.oneUnit(ctx, in.IntoUnitID, nil, "intoUnitId")
		if err != nil {
			return err
		}
		switch {
		case from.ID == into.ID:
			return invalid("不能与自己合并。", "a unit cannot be merged with itself", "intoUnitId")
		case (from.Kind == glossary.Group) != (into.Kind == glossary.Group) && from.Kind != glossary.OtherUnit:
			return invalid("组合单位与普通单位不能合并。", "a group and a unit cannot be one", "intoUnitId")
		}
		kept, err = d.merge(ctx, from, into)
		return err
	})
	return kept, err
}

func (d *deed) merge(ctx context.Context, from, into *ent.Unit) (*ent.Unit, error) {
	for _, step := range []func(context.Context, *ent.Unit, *ent.Unit) error{
		d.mergeParts, d.mergeMemberships, d.mergeReminders,
	} {
		if err := step(ctx, from, into); err != nil {
			return nil, err
		}
	}
	if err := d.tx.User.Update().Where(user.UnitID(from.ID)).SetUnitID(into.ID).AddVersion(1).Exec(ctx); err != nil {
		return nil, fmt.Errorf("moving the unit's users: %w", err)
	}
	if err := d.tx.Unit.UpdateOne(from).SetMergedIntoID(into.ID).AddVersion(1).Exec(ctx); err != nil {
		return nil, fmt.Errorf("merging the unit: %w", err)
	}
	aliases := without(union(slices.Clone(into.Aliases), append([]string{from.Name}, from.Aliases...)), into.Name)
	boards := union(slices.Clone(into.Signboards), from.Signboards)
	kept, err := d.tx.Unit.UpdateOne(into).SetAliases(list(aliases)).SetSignboards(list(boards)).AddVersion(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("giving the unit its names: %w", err)
	}
	d.record(from.ID, "", "", became("mergedInto", into.Name))
	d.record(into.ID, "", "", changed(step("aliases", spell(into.Aliases), spell(aliases)), step("signboards", spell(into.Signboards), spell(boards)))...)
	return kept, store.TouchDirectory(ctx, d.tx, d.district)
}

// mergeParts moves the unit's parts.
func (d *deed) mergeParts(ctx context.Context, from, into *ent.Unit) error {
	tasks, err := d.tx.Assignment.Query().Where(assignment.UnitID(from.ID)).Order(ent.Asc(assignment.FieldID)).Select(assignment.FieldTaskID).Strings(ctx)
	if err != nil {
		return fmt.Errorf("reading the unit's parts: %w", err)
	}
	for _, id := range tasks {
		m, err := d.task(ctx, id)
		if err != nil {
			return err
		}
		before := partNames(partsAsStored(m.parts))
		parts, err := d.mergePart(ctx, m, from, into)
		if err != nil {
			return err
		}
		if err := d.save(ctx, m, m.ID, nil, step("units", before, partNames(parts))); err != nil {
			return err
		}
	}
	return nil
}

// mergePart leaves one part of the two units in a task, the greater if both have one.
func (d *deed) mergePart(ctx context.Context, m *matter, from, into *ent.Unit) ([]part, error) {
	var stay []*ent.Assignment
	var kept *ent.Assignment
	for _, a := range m.parts { // leads first, so that the first of the two is the greater
		switch {
		case a.UnitID != from.ID && a.UnitID != into.ID:
			stay = append(stay, a)
		case kept == nil:
			kept, stay = a, append(stay, a)
		default:
			if err := d.tx.Assignment.DeleteOne(a).Exec(ctx); err != nil {
				return nil, fmt.Errorf("joining two parts: %w", err)
			}
			if kept.AcknowledgedAt == nil {
				kept.AcknowledgedAt = a.AcknowledgedAt
			}
		}
	}
	err := d.tx.Assignment.UpdateOne(kept).SetUnitID(into.ID).SetNillableAcknowledgedAt(kept.AcknowledgedAt).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("moving a part: %w", err)
	}
	kept.UnitID, kept.Edges.Unit = into.ID, into
	m.parts = stay
	parts := partsAsStored(stay)
	for i := range parts {
		if parts[i].role.Leads() {
			parts[i].role = leadRole(len(m.leads()))
		}
	}
	return parts, d.setParts(ctx, m.Task, stay, parts)
}

// mergeMemberships puts the unit that stays in place of the other, as a member and
// as a group.
func (d *deed) mergeMemberships(ctx context.Context, from, into *ent.Unit) error {
	all, err := d.tx.Membership.Query().Where(membership.Or(
		membership.MemberIDIn(from.ID, into.ID), membership.GroupIDIn(from.ID, into.ID))).All(ctx)
	if err != nil {
		return fmt.Errorf("reading memberships: %w", err)
	}
	has := map[[2]string]bool{}
	for _, s := range all {
		has[[2]string{s.GroupID, s.MemberID}] = true
	}
	for _, s := range all {
		if s.GroupID != from.ID && s.MemberID != from.ID {
			continue
		}
		if err := d.tx.Membership.DeleteOne(s).Exec(ctx); err != nil {
			return fmt.Errorf("moving a membership: %w", err)
		}
		group, member := swap(s.GroupID, from, into), swap(s.MemberID, from, into)
		if group == member || has[[2]string{group, member}] {
			continue
		}
		has[[2]string{group, member}] = true
		err := d.tx.Membership.Create().SetDistrictID(d.district).SetGroupID(group).SetMemberID(member).
			SetPosition(s.Position).SetNillableFromOn(s.FromOn).SetNillableToOn(s.ToOn).Exec(ctx)
		if err != nil {
			return fmt.Errorf("moving a membership: %w", err)
		}
	}
	return nil
}

func swap(id string, from, into *ent.Unit) string {
	if id == from.ID {
		return into.ID
	}
	return id
}

func (d *deed) mergeReminders(ctx context.Context, from, into *ent.Unit) error {
	sent, err := d.tx.Reminder.Query().Where(reminder.HasUnitsWith(unit.ID(from.ID))).WithUnits().All(ctx)
	if err != nil {
		return fmt.Errorf("reading reminders: %w", err)
	}
	for _, r := range sent {
		u := d.tx.Reminder.UpdateOne(r).RemoveUnitIDs(from.ID)
		if !slices.ContainsFunc(r.Edges.Units, func(v *ent.Unit) bool { return v.ID == into.ID }) {
			u.AddUnitIDs(into.ID)
		}
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("moving a reminder: %w", err)
		}
		if err := store.Touch(ctx, d.tx, r.PlanID, r.TaskID); err != nil {
			return err
		}
	}
	return nil
}

// standing finds the unit that one has become, through mergers.
func (d *deed) standing(ctx context.Context, unitID string) (string, error) {
	for {
		u, err := d.tx.Unit.Get(ctx, unitID)
		if err != nil {
			return "", fmt.Errorf("reading the unit: %w", err)
		}
		if u.MergedIntoID == nil {
			return u.ID, nil
		}
		unitID = *u.MergedIntoID
	}
}
