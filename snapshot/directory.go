package snapshot

import (
	"context"
	"fmt"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"duban/ent"
	"duban/ent/district"
	"duban/ent/leader"
	"duban/ent/membership"
	"duban/ent/unit"
	"duban/ent/user"
	"duban/lifecycle"
	"duban/pinyin"
)

// directory is what a district knows whatever the plan: as it is stored, and made
// ready to be searched.
type directory struct {
	district    *ent.District // nil before there is one
	units       []*ent.Unit
	memberships []*ent.Membership
	leaders     []*ent.Leader
	users       []*ent.User

	unitNames   [][]spelled // of each unit
	leaderNames [][]spelled
	collation   [][]byte // of each unit's name, by pinyin
}

// spelled is a name made ready to be searched.
type spelled struct{ name, initials string }

func spell(initials func(string) string, lists ...[]string) []spelled {
	var all []spelled
	for _, name := range slices.Concat(lists...) {
		all = append(all, spelled{plain(name), initials(plain(name))})
	}
	return all
}

// readDistrict gives the district with this id, or the first there is. Before
// there is any it gives one without id and name.
func readDistrict(ctx context.Context, c *ent.Client, id string) (*ent.District, error) {
	query := c.District.Query().Order(district.ByCreatedAt(), district.ByID())
	if id != "" {
		query.Where(district.ID(id))
	}
	found, err := query.First(ctx)
	if ent.IsNotFound(err) {
		return &ent.District{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the district: %w", err)
	}
	return found, nil
}

func readDirectory(ctx context.Context, c *ent.Client, of *ent.District, users []*ent.User) (*directory, error) {
	var r reading
	d := &directory{
		district: of,
		users:    users,
		units: readAll(ctx, &r, "units", c.Unit.Query().Where(unit.DistrictID(of.ID)).
			Order(unit.ByPosition(), unit.ByID()).All),
		memberships: readAll(ctx, &r, "members of groups", c.Membership.Query().Where(membership.DistrictID(of.ID)).
			Order(membership.ByPosition(), membership.ByID()).All),
		leaders: readAll(ctx, &r, "leaders", c.Leader.Query().Where(leader.DistrictID(of.ID)).
			Order(leader.ByPosition(), leader.ByID()).All),
	}
	d.makeReady()
	return d, r.err
}

// makeReady spells and collates all names.
func (d *directory) makeReady() {
	chinese, buffer := collate.New(language.Chinese), new(collate.Buffer)
	for _, u := range d.units {
		d.unitNames = append(d.unitNames, spell(pinyin.Initials, []string{u.Name}, u.Aliases, u.Signboards))
		d.collation = append(d.collation, slices.Clone(chinese.KeyFromString(buffer, u.Name)))
		buffer.Reset()
	}
	for _, l := range d.leaders {
		d.leaderNames = append(d.leaderNames, spell(pinyin.PersonInitials, []string{l.Name}, l.Aliases))
	}
}

func readUsers(ctx context.Context, c *ent.Client, districtID string) ([]*ent.User, error) {
	var r reading
	users := readAll(ctx, &r, "users", c.User.Query().Where(user.DistrictID(districtID)).Order(user.ByID()).All)
	return users, r.err
}

// stillFits reports whether the directory is what a district with these users has now.
func (d *directory) stillFits(of *ent.District, users []*ent.User) bool {
	return d.district.ID == of.ID && d.district.Name == of.Name && d.district.DirectoryRevision == of.DirectoryRevision &&
		slices.EqualFunc(d.users, users, func(a, b *ent.User) bool { return a.ID == b.ID && a.Version == b.Version })
}

// counts reports whether a member stands behind its group on the day: from the
// first day, until the day on which it leaves.
func counts(m *ent.Membership, today lifecycle.Date) bool {
	return (m.FromOn == nil || *m.FromOn <= today) && (m.ToOn == nil || today < *m.ToOn)
}
