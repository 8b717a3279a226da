package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"duban/ent"
	"duban/ent/leader"
	"duban/pinyin"
	"duban/rules"
	"duban/store"
)

// LeaderCreating is a leader to add.
type LeaderCreating struct {
	Name    string
	Aliases []string
}

// CreateLeader adds a leader.
func (o *Office) CreateLeader(ctx context.Context, in LeaderCreating) (made *ent.Leader, err error) {
	err = o.do(ctx, "createLeader", func(ctx context.Context, d *deed) error {
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		all, err := d.allLeaders(ctx)
		if err != nil {
			return err
		}
		var c checks
		name := c.name(in.Name)
		aliases := c.names(in.Aliases, name, "aliases")
		c.freeForLeader(all, "", name, aliases)
		if err := c.err(); err != nil {
			return err
		}
		made, err = d.addLeader(ctx, name, aliases, len(all)+1)
		return err
	})
	return made, err
}

func (d *deed) addLeader(ctx context.Context, name string, aliases []string, position int) (*ent.Leader, error) {
	made, err := d.tx.Leader.Create().SetDistrictID(d.district).SetName(name).SetAliases(list(aliases)).
		SetPinyin(pinyin.PersonInitials(name)).SetPosition(position).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("adding the leader: %w", err)
	}
	d.record(made.ID, "", "", became("name", name), became("aliases", spell(aliases)))
	return made, store.TouchDirectory(ctx, d.tx, d.district)
}

// LeaderEditing is what to change in a leader; what is nil stays.
type LeaderEditing struct {
	LeaderID        string
	ExpectedVersion int
	Name            *string  // the old one becomes another spelling
	Aliases         []string // all of them
}

// UpdateLeader changes a leader's name or other spellings.
func (o *Office) UpdateLeader(ctx context.Context, in LeaderEditing) (edited *ent.Leader, err error) {
	err = o.do(ctx, "updateLeader", func(ctx context.Context, d *deed) error {
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		all, err := d.allLeaders(ctx)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(all, func(l *ent.Leader) bool { return l.ID == in.LeaderID })
		if at < 0 {
			return notFound("位领导", "leader", "leaderId")
		}
		l := all[at]
		if l.Version != in.ExpectedVersion {
			return stale(l.ID)
		}
		var c checks
		name, aliases := l.Name, l.Aliases
		if in.Name != nil {
			name = c.name(*in.Name)
		}
		if in.Aliases != nil {
			aliases = c.names(in.Aliases, name, "aliases")
		}
		c.freeForLeader(all, l.ID, name, aliases)
		if err := c.err(); err != nil {
			return err
		}
		edited, err = d.rename(ctx, l, name, aliases)
		return err
	})
	return edited, err
}

// rename gives a leader a name and other spellings, the old name among them.
func (d *deed) rename(ctx context.Context, l *ent.Leader, name string, aliases []string) (*ent.Leader, error) {
	if name != l.Name {
		aliases = without(union(slices.Clone(aliases), []string{l.Name}), name)
	}
	changes := changed(step("name", l.Name, name), step("aliases", spell(l.Aliases), spell(aliases)))
	if changes == nil {
		return l, nil
	}
	saved, err := d.tx.Leader.UpdateOne(l).SetName(name).SetAliases(list(aliases)).SetPinyin(pinyin.PersonInitials(name)).AddVersion(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("changing the leader: %w", err)
	}
	d.record(l.ID, "", "", changes...)
	return saved, store.TouchDirectory(ctx, d.tx, d.district)
}

func (d *deed) allLeaders(ctx context.Context) ([]*ent.Leader, error) {
	all, err := d.tx.Leader.Query().Where(leader.DistrictID(d.district)).Order(ent.Asc(leader.FieldPosition, leader.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the leaders: %w", err)
	}
	return all, nil
}

// freeForLeader checks that no other leader goes by any of the names.
func (c *checks) freeForLeader(all []*ent.Leader, except, name string, aliases []string) {
	byName := leadersByName(all)
	for i, n := range append([]string{name}, aliases...) {
		path := []string{"name"}
		if i > 0 {
			path = []string{"aliases", strconv.Itoa(i - 1)}
		}
		if l := byName[folded(n)]; l != nil && l.ID != except {
			c.add(refuse(Taken, fmt.Sprintf("“%s”已是“%s”的姓名。", n, l.Name), fmt.Sprintf("%s is a name of %s already", n, l.Name), path...))
		}
	}
}
