package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"duban/ent"
	"duban/ent/membership"
	"duban/glossary"
	"duban/lifecycle"
	"duban/store"
)

// Gathering is all the members that a group is to have.
type Gathering struct {
	GroupID         string
	ExpectedVersion int
	MemberIds       []string
	Complete        bool            // whether these are all
	FromOn          *lifecycle.Date // today if nil
}

// SetGroupMembers sets a group's members from a day on. Who leaves counts until
// the day before.
func (o *Office) SetGroupMembers(ctx context.Context, in Gathering) (set *ent.Unit, err error) {
	err = o.do(ctx, "setGroupMembers", func(ctx context.Context, d *deed) error {
		g, err := d.oneUnit(ctx, in.GroupID, &in.ExpectedVersion, "groupId")
		if err != nil {
			return err
		}
		if g.Kind != glossary.Group {
			return invalid("该单位不是组合单位。", "that unit is not a group", "groupId")
		}
		members, err := d.checkMembers(ctx, g, in.MemberIds)
		if err != nil {
			return err
		}
		from := d.today
		if in.FromOn != nil {
			from = *in.FromOn
		}
		set, err = d.gather(ctx, g, members, in.Complete, from)
		return err
	})
	return set, err
}

func (d *deed) checkMembers(ctx context.Context, g *ent.Unit, ids []string) ([]*ent.Unit, error) {
	around, err := d.groupsOf(ctx, g.ID)
	if err != nil {
		return nil, err
	}
	var c checks
	var members []*ent.Unit
	for i, id := range ids {
		at := []string{"memberIds", strconv.Itoa(i)}
		u, err := d.unit(ctx, id, at...)
		switch {
		case err != nil:
			if err := c.take(err); err != nil {
				return nil, err
			}
		case u.ID == g.ID || around[u.ID]:
			c.add(invalid("组合单位不能包含自己。", "a group cannot stand behind itself", at...))
		case slices.Contains(ids[:i], id):
			c.add(invalid("成员重复。", "the member is named twice", at...))
		default:
			members = append(members, u)
		}
	}
	return members, c.err()
}

// gather makes these the group's members from a day on.
func (d *deed) gather(ctx context.Context, g *ent.Unit, members []*ent.Unit, complete bool, from lifecycle.Date) (*ent.Unit, error) {
	stored, err := d.tx.Membership.Query().Where(membership.GroupID(g.ID)).Order(ent.Asc(membership.FieldPosition, membership.FieldID)).WithMember().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the members: %w", err)
	}
	var before, after []string
	for _, s := range stored {
		if s.ToOn == nil {
			before = append(before, s.Edges.Member.Name)
			if !slices.ContainsFunc(members, func(u *ent.Unit) bool { return u.ID == s.MemberID }) {
				if err := d.leave(ctx, s, from); err != nil {
					return nil, err
				}
			}
		}
	}
	for i, u := range members {
		after = append(after, u.Name)
		at := slices.IndexFunc(stored, func(s *ent.Membership) bool { return s.MemberID == u.ID })
		switch {
		case at < 0:
			err = d.tx.Membership.Create().SetDistrictID(d.district).SetGroupID(g.ID).SetMemberID(u.ID).SetPosition(i + 1).SetFromOn(from).Exec(ctx)
		case stored[at].ToOn != nil && *stored[at].ToOn < from: // comes back; that it was away before is in the trace
			err = d.tx.Membership.UpdateOne(stored[at]).SetPosition(i + 1).SetFromOn(from).ClearToOn().Exec(ctx)
		default:
			err = d.tx.Membership.UpdateOne(stored[at]).SetPosition(i + 1).ClearToOn().Exec(ctx)
		}
		if err != nil {
			return nil, fmt.Errorf("adding member %s: %w", u.Name, err)
		}
	}
	saved, err := d.tx.Unit.UpdateOne(g).SetMembersComplete(complete).AddVersion(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("changing the group: %w", err)
	}
	d.record(g.ID, "", "", changed(step("members", spell(before), spell(after)),
		step("membersComplete", strconv.FormatBool(g.MembersComplete), strconv.FormatBool(complete)), step("fromOn", "", from.String()))...)
	return saved, store.TouchDirectory(ctx, d.tx, d.district)
}

// leave ends a membership on a day; one that would not have begun by then never was.
func (d *deed) leave(ctx context.Context, s *ent.Membership, on lifecycle.Date) (err error) {
	if s.FromOn != nil && *s.FromOn >= on {
		err = d.tx.Membership.DeleteOne(s).Exec(ctx)
	} else {
		err = d.tx.Membership.UpdateOne(s).SetToOn(on).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("taking a member out: %w", err)
	}
	return nil
}
