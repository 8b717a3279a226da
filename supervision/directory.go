package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/membership"
	"duban/ent/unit"
	"duban/glossary"
	"duban/pinyin"
	"duban/rules"
	"duban/store"
)

const mostName = 100

var unitKinds = []glossary.UnitKind{
	glossary.Department, glossary.PartyOrgan, glossary.Office, glossary.Town, glossary.Subdistrict, glossary.Branch,
	glossary.MassOrganization, glossary.PublicInstitution, glossary.Company, glossary.TaskForce, glossary.Court, glossary.Group, glossary.OtherUnit,
}

// UnitCreating is a unit to add.
type UnitCreating struct {
	Name                string
	Kind                glossary.UnitKind
	Aliases, Signboards []string
}

// CreateUnit adds a unit to the directory.
func (o *Office) CreateUnit(ctx context.Context, in UnitCreating) (made *ent.Unit, err error) {
	err = o.do(ctx, "createUnit", func(ctx context.Context, d *deed) error {
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		all, err := d.units(ctx)
		if err != nil {
			return err
		}
		var c checks
		name := c.name(in.Name)
		aliases, boards := c.names(in.Aliases, name, "aliases"), c.names(in.Signboards, name, "signboards")
		c.kind(in.Kind)
		c.free(all, "", name, aliases, boards)
		if err := c.err(); err != nil {
			return err
		}
		made, err = d.tx.Unit.Create().SetDistrictID(d.district).SetName(name).SetKind(in.Kind).SetAliases(aliases).SetSignboards(boards).
			SetPinyin(pinyin.Initials(name)).SetPosition(len(all) + 1).Save(ctx)
		if err != nil {
			return fmt.Errorf("adding the unit: %w", err)
		}
		d.record(made.ID, "", "", became("name", name), became("kind", string(in.Kind)), became("aliases", spell(aliases)), became("signboards", spell(boards)))
		return store.TouchDirectory(ctx, d.tx, d.district)
	})
	return made, err
}

// UnitEditing is what to change in a unit; what is nil stays.
type UnitEditing struct {
	UnitID              string
	ExpectedVersion     int
	Name                *string // the old one becomes an alias
	Kind                *glossary.UnitKind
	Aliases, Signboards []string // all of them
}

// UpdateUnit changes a unit's name, kind, aliases or signboards.
func (o *Office) UpdateUnit(ctx context.Context, in UnitEditing) (edited *ent.Unit, err error) {
	err = o.do(ctx, "updateUnit", func(ctx context.Context, d *deed) error {
		u, err := d.oneUnit(ctx, in.UnitID, &in.ExpectedVersion, "unitId")
		if err != nil {
			return err
		}
		all, err := d.units(ctx)
		if err != nil {
			return err
		}
		edited = u
		var c checks
		name, kind, aliases, boards := u.Name, u.Kind, u.Aliases, u.Signboards
		if in.Name != nil {
			name = c.name(*in.Name)
		}
		if in.Kind != nil {
			kind = *in.Kind
			c.kind(kind)
		}
		if in.Aliases != nil {
			aliases = c.names(in.Aliases, name, "aliases")
		}
		if in.Signboards != nil {
			boards = c.names(in.Signboards, name, "signboards")
		}
		if name != u.Name {
			aliases = without(union(slices.Clone(aliases), []string{u.Name}), name)
		}
		c.free(all, u.ID, name, aliases, boards)
		if err := d.checkKind(ctx, &c, u, kind); err != nil {
			return err
		}
		if err := c.err(); err != nil {
			return err
		}
		changes := changed(step("name", u.Name, name), step("kind", string(u.Kind), string(kind)),
			step("aliases", spell(u.Aliases), spell(aliases)), step("signboards", spell(u.Signboards), spell(boards)))
		if changes == nil {
			return nil
		}
		edited, err = d.tx.Unit.UpdateOne(u).SetName(name).SetKind(kind).SetAliases(list(aliases)).SetSignboards(list(boards)).
			SetPinyin(pinyin.Initials(name)).AddVersion(1).Save(ctx)
		if err != nil {
			return fmt.Errorf("changing the unit: %w", err)
		}
		d.record(u.ID, "", "", changes...)
		return store.TouchDirectory(ctx, d.tx, d.district)
	})
	return edited, err
}

// checkKind keeps a group with members a group.
func (d *deed) checkKind(ctx context.Context, c *checks, u *ent.Unit, kind glossary.UnitKind) error {
	if u.Kind != glossary.Group || kind == glossary.Group {
		return nil
	}
	has, err := d.tx.Membership.Query().Where(membership.GroupID(u.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("reading the members: %w", err)
	}
	if has {
		c.add(invalid("该组合单位已有成员，不能改为其他类别。", "a group that has had members stays one", "kind"))
	}
	return nil
}

// unit finds a unit of the district that still stands.
func (d *deed) unit(ctx context.Context, id string, path ...string) (*ent.Unit, error) {
	u, err := d.tx.Unit.Query().Where(unit.ID(id), unit.DistrictID(d.district), unit.MergedIntoIDIsNil()).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, notFound("个单位", "unit", path...)
	}
	if err != nil {
		return nil, fmt.Errorf("reading the unit: %w", err)
	}
	return u, nil
}

// oneUnit finds the unit that a verb of the office is about.
func (d *deed) oneUnit(ctx context.Context, id string, expected *int, path ...string) (*ent.Unit, error) {
	if err := d.allow(rules.Part{}); err != nil {
		return nil, err
	}
	u, err := d.unit(ctx, id, path...)
	if err != nil {
		return nil, err
	}
	if expected != nil && *expected != u.Version {
		return nil, stale(u.ID)
	}
	return u, nil
}

// units reads the district's units, merged ones too, in the directory's order.
func (d *deed) units(ctx context.Context) ([]*ent.Unit, error) {
	all, err := d.tx.Unit.Query().Where(unit.DistrictID(d.district)).Order(ent.Asc(unit.FieldPosition, unit.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the units: %w", err)
	}
	return all, nil
}

// name checks a canonical name and gives it without spaces around.
func (c *checks) name(name string) string {
	c.words(name, mostName, "name")
	return strings.TrimSpace(name)
}

// names checks other names; the canonical one is none of them.
func (c *checks) names(names []string, canonical, field string) []string {
	all := []string{}
	for i, n := range names {
		c.words(n, mostName, field, strconv.Itoa(i))
		if n = strings.TrimSpace(n); folded(n) != folded(canonical) {
			all = union(all, []string{n})
		}
	}
	return all
}

func (c *checks) kind(k glossary.UnitKind) {
	if !slices.Contains(unitKinds, k) {
		c.add(invalid("没有这种单位类别。", "there is no such kind of unit", "kind"))
	}
}

// free checks that no other unit goes by any of the names.
func (c *checks) free(all []*ent.Unit, except, name string, aliases, boards []string) {
	byName := unitsByName(all)
	taken := func(n string, path ...string) {
		if u := byName[folded(n)]; u != nil && u.ID != except {
			c.add(refuse(Taken, fmt.Sprintf("“%s”已是“%s”的名称。", n, u.Name), fmt.Sprintf("%s is a name of %s already", n, u.Name), path...))
		}
	}
	taken(name, "name")
	for i, n := range aliases {
		taken(n, "aliases", strconv.Itoa(i))
	}
	for i, n := range boards {
		taken(n, "signboards", strconv.Itoa(i))
	}
}

func spell(names []string) string { return strings.Join(names, "、") }

func without(names []string, one string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return folded(n) == folded(one) })
}

// changed leaves out the steps from a value to itself; nil if all were.
func changed(steps ...Change) []Change {
	var all []Change
	for _, s := range steps {
		if text(s.From) != text(s.To) {
			all = append(all, s)
		}
	}
	return all
}
