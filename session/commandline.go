package session

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"duban/ent"
	"duban/ent/leader"
	"duban/ent/unit"
	"duban/ent/user"
	"duban/viewer"
)

// asCommand is a context in which whoever may start the program on the server
// keeps users, in the desk's district or in the first there is.
func (d *Desk) asCommand(ctx context.Context) (context.Context, string, error) {
	v := viewer.Of(d.asProgram(ctx))
	if v.Name == "" {
		v.Name = "命令行"
	}
	if v.DistrictID == "" {
		home, err := d.office.Found(viewer.In(ctx, v), "")
		if err != nil {
			return nil, "", err
		}
		v.DistrictID = home
	}
	return viewer.In(ctx, v), v.DistrictID, nil
}

// Add makes a user from the command line and gives the first password. A UNIT is
// named by any name of its unit, a LEADER by the leader's. Who has no name is
// called by the login.
func (d *Desk) Add(ctx context.Context, login, name, role, unitName, leaderName string) (string, error) {
	ctx, district, err := d.asCommand(ctx)
	if err != nil {
		return "", err
	}
	in := NewUser{Login: login, Name: cmp.Or(name, login), Role: viewer.Role(strings.ToUpper(role))}
	if unitName != "" {
		units, err := d.store.Client.Unit.Query().Where(unit.DistrictID(district)).Order(unit.ByID()).All(ctx)
		if err != nil {
			return "", fmt.Errorf("looking for a unit: %w", err)
		}
		named := slices.IndexFunc(units, func(u *ent.Unit) bool {
			return u.Name == unitName || slices.Contains(u.Aliases, unitName) || slices.Contains(u.Signboards, unitName)
		})
		if named < 0 {
			return "", fmt.Errorf("there is no unit %s", unitName)
		}
		in.UnitID = &units[named].ID
	}
	if leaderName != "" {
		answering, err := d.store.Client.Leader.Query().Where(leader.DistrictID(district), leader.Name(leaderName)).Only(ctx)
		if err != nil {
			return "", fmt.Errorf("looking for the leader %s: %w", leaderName, err)
		}
		in.LeaderID = &answering.ID
	}
	_, password, err := d.CreateUser(ctx, in)
	return password, err
}

// Reset gives a user, named by login, a new first password from the command line.
func (d *Desk) Reset(ctx context.Context, login string) (string, error) {
	ctx, district, err := d.asCommand(ctx)
	if err != nil {
		return "", err
	}
	u, err := d.store.Client.User.Query().Where(user.DistrictID(district), user.Login(fold(login))).Only(ctx)
	if err != nil {
		return "", fmt.Errorf("looking for the user %s: %w", login, err)
	}
	_, password, err := d.ResetPassword(ctx, u.ID)
	return password, err
}

// List writes the district's users, a line each.
func (d *Desk) List(ctx context.Context, to io.Writer) error {
	ctx, district, err := d.asCommand(ctx)
	if err != nil {
		return err
	}
	users, err := d.store.Client.User.Query().Where(user.DistrictID(district)).
		WithUnit().WithLeader().Order(user.ByLogin(), user.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("listing users: %w", err)
	}
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "LOGIN\tROLE\tSTATE\tNAME")
	for _, u := range users {
		state := "active"
		switch {
		case !u.Active:
			state = "shut out"
		case u.Demo:
			state = "demo"
		}
		p := post{unit: u.Edges.Unit, leader: u.Edges.Leader}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", u.Login, u.Role, state, strings.TrimSpace(u.Name+"  "+p.unitName()+p.leaderName()))
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("listing users: %w", err)
	}
	return nil
}
