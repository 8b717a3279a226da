package session

import (
	"context"
	"errors"
	"fmt"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/leader"
	"duban/ent/unit"
	"duban/ent/user"
	"duban/glossary"
	"duban/lifecycle"
	"duban/supervision"
	"duban/viewer"
)

// demoPassword opens every account of the demonstration (演示). It is public.
const demoPassword = "duban-demo-2021"

// Account is one of the demonstration's, with all that is needed to try it.
type Account struct {
	Login, Password string
	Role            viewer.Role
	Name            string // whom it stands for
}

var demoLogins = []string{"demo-admin", "demo-office", "demo-leader", "demo-town", "demo-bureau", "demo-analyst"}

// isPublic reports whether u is everybody's to try, and so nobody's to change.
func isPublic(u *ent.User) bool { return u.Demo && slices.Contains(demoLogins, u.Login) }

func demoStays() error {
	return supervision.Refuse(supervision.NotAllowed, "演示账户供所有人使用，不能修改，也不能修改其他用户。", "accounts of the demonstration are everybody's: they stay as they are and change no others")
}

var errNoDemo = errors.New("making demonstration accounts: this server is not a demonstration")

// Demo makes the demonstration's accounts where they are missing, before anybody
// is served: one of each role, with the leader who answers for the most tasks, and of the towns and the
// departments that lead any the one that is in the most. Accounts for which the district has nobody are
// left out.
func (d *Desk) Demo(ctx context.Context) error {
	if !d.options.Demo {
		return errNoDemo
	}
	ctx = d.asProgram(ctx)
	there, err := d.readDemo(ctx)
	if err != nil {
		return err
	}
	wanted, err := d.demoUsers(ctx)
	if err != nil {
		return fmt.Errorf("making demonstration accounts: %w", err)
	}
	wanted = slices.DeleteFunc(wanted, func(in NewUser) bool {
		return slices.ContainsFunc(there, func(a Account) bool { return a.Login == in.Login })
	})
	hash, err := d.passwords.hash(ctx, demoPassword)
	if err != nil {
		return fmt.Errorf("making demonstration accounts: %w", err)
	}
	for _, in := range wanted {
		if _, err := d.create(ctx, in, hash, true); err != nil {
			return fmt.Errorf("making the demonstration account %s: %w", in.Login, err)
		}
	}
	d.demo, err = d.readDemo(ctx)
	return err
}

// DemoCast makes an account for every leader and every unit that has a part and
// nobody to stand for it yet, so that an invented year is of many hands. They have no
// password and are shut out: nobody can sign in to them, and they are shown so.
func (d *Desk) DemoCast(ctx context.Context) error {
	if !d.options.Demo {
		return errNoDemo
	}
	ctx = d.asProgram(ctx)
	here := d.options.DistrictID
	users, err := d.store.Client.User.Query().Where(user.DistrictID(here)).All(ctx)
	if err != nil {
		return fmt.Errorf("listing the accounts that are there: %w", err)
	}
	var represented []string
	for _, u := range users {
		for _, id := range []*string{u.UnitID, u.LeaderID} {
			if id != nil {
				represented = append(represented, *id)
			}
		}
	}
	units, err := d.store.Client.Unit.Query().
		Where(unit.DistrictID(here), unit.KindNEQ(glossary.Group), unit.MergedIntoIDIsNil(), unit.HasAssignments(), unit.IDNotIn(represented...)).
		Order(unit.ByPosition(), unit.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("looking for units without an account: %w", err)
	}
	leaders, err := d.store.Client.Leader.Query().Where(leader.DistrictID(here), leader.HasTaskLeaders(), leader.IDNotIn(represented...)).
		Order(leader.ByPosition(), leader.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("looking for leaders without an account: %w", err)
	}
	var cast []NewUser
	for _, u := range units {
		cast = append(cast, NewUser{Login: "cast-" + u.ID, Name: u.Name, Role: viewer.Unit, UnitID: &u.ID})
	}
	for _, l := range leaders {
		cast = append(cast, NewUser{Login: "cast-" + l.ID, Name: l.Name, Role: viewer.Leader, LeaderID: &l.ID})
	}
	for _, in := range cast {
		if _, err := d.create(ctx, in, "", true); err != nil {
			return fmt.Errorf("making an account for %s: %w", in.Name, err)
		}
	}
	return nil
}

// DemoAccounts lists the accounts that Demo has made or found; none where there is
// no demonstration.
func (d *Desk) DemoAccounts() []Account { return d.demo }

func (d *Desk) readDemo(ctx context.Context) ([]Account, error) {
	users, err := d.store.Client.User.Query().Where(user.DistrictID(d.options.DistrictID), user.Demo(true), user.LoginIn(demoLogins...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("listing demonstration accounts: %w", err)
	}
	slices.SortFunc(users, func(a, b *ent.User) int {
		return slices.Index(demoLogins, a.Login) - slices.Index(demoLogins, b.Login)
	})
	all := make([]Account, len(users))
	for i, u := range users {
		all[i] = Account{Login: u.Login, Password: demoPassword, Role: u.Role, Name: u.Name}
	}
	return all, nil
}

func (d *Desk) demoUsers(ctx context.Context) ([]NewUser, error) {
	all := []NewUser{
		{Login: "demo-admin", Name: "系统管理员", Role: viewer.Admin},
		{Login: "demo-office", Name: "区督查室", Role: viewer.Office},
		{Login: "demo-analyst", Name: "数据分析员", Role: viewer.Analyst},
	}
	most := entsql.OrderDesc()
	leaders, err := d.store.Client.Leader.Query().Where(leader.DistrictID(d.options.DistrictID), leader.HasTaskLeaders()).
		Order(leader.ByTaskLeadersCount(most), leader.ByPosition(), leader.ByID()).Limit(1).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("looking for a leader: %w", err)
	}
	for _, l := range leaders {
		all = append(all, NewUser{Login: "demo-leader", Name: l.Name, Role: viewer.Leader, LeaderID: &l.ID})
	}
	for _, wanted := range []struct {
		login string
		kind  glossary.UnitKind
	}{{"demo-town", glossary.Town}, {"demo-bureau", glossary.Department}} {
		units, err := d.store.Client.Unit.Query().
			Where(unit.DistrictID(d.options.DistrictID), unit.KindEQ(wanted.kind), unit.MergedIntoIDIsNil(), unit.HasAssignmentsWith(assignment.RoleIn(lifecycle.Lead, lifecycle.CoLead))).
			Order(unit.ByAssignmentsCount(most), unit.ByPosition(), unit.ByID()).Limit(1).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("looking for a unit: %w", err)
		}
		for _, u := range units {
			all = append(all, NewUser{Login: wanted.login, Name: u.Name, Role: viewer.Unit, UnitID: &u.ID})
		}
	}
	return all, nil
}
