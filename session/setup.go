package session

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/district"
	"duban/ent/user"
	"duban/store"
	"duban/supervision"
	"duban/viewer"
)

// SetUpPath is where on the pages the one-time link leads. The secret stands after
// the #, which browsers send to nobody.
func SetUpPath(secret string) string { return "/setup#" + secret }

// FirstLink gives, at a server's first start, the secret of the one-time link by
// which the first administrator is made. It is empty when there is an
// administrator or a link has been given already.
func (d *Desk) FirstLink(ctx context.Context) (string, error) {
	ctx = d.asProgram(ctx)
	given, err := d.store.Client.District.Query().Where(district.ID(d.options.DistrictID), district.SetupHashNEQ("")).Exist(ctx)
	if err != nil {
		return "", fmt.Errorf("looking for a set-up link: %w", err)
	}
	if given {
		return "", nil
	}
	secret, err := d.Link(ctx)
	if supervision.Refusals(err) != nil {
		return "", nil
	}
	return secret, err
}

// Link gives the secret of a new one-time link; the one before opens nothing any
// more. It is refused where there is an administrator.
func (d *Desk) Link(ctx context.Context) (string, error) {
	ctx, place, err := d.asCommand(ctx)
	if err != nil {
		return "", err
	}
	secret := newSecret()
	err = d.do(ctx, "setUpLink", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		there, err := tx.User.Query().Where(user.DistrictID(place), user.RoleEQ(viewer.Admin), user.Active(true), user.Demo(false)).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("looking for an administrator: %w", err)
		}
		if there {
			return nil, supervision.Refuse(supervision.NotAllowed, "已有管理员，请用 duban user reset 重置其密码。",
				"there is an administrator: give a new password by duban user reset")
		}
		if err := tx.District.UpdateOneID(place).SetSetupHash(digest(secret)).Exec(ctx); err != nil {
			return nil, fmt.Errorf("keeping the set-up link: %w", err)
		}
		return []supervision.Line{{Action: "setUpLink", ObjectID: place}}, nil
	})
	if err != nil {
		return "", err
	}
	return secret, nil
}

// FirstAdministrator is whom the one-time link makes.
type FirstAdministrator struct{ Secret, Login, Name, Password string }

// SetUp makes the first administrator, once, and lets that person in.
func (d *Desk) SetUp(ctx context.Context, in FirstAdministrator) (*SignedIn, error) {
	login := fold(in.Login)
	if err := gather(checkLogin(login), checkName(in.Name), weak(in.Password, login, "password")); err != nil {
		return nil, err
	}
	if err := visitOf(ctx).carries(false); err != nil {
		return nil, err
	}
	place, err := d.store.Client.District.Query().Where(district.SetupHash(digest(in.Secret))).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, usedUp()
	}
	if err != nil {
		return nil, fmt.Errorf("setting up: %w", err)
	}
	hash, err := d.passwords.hash(ctx, in.Password)
	if err != nil {
		return nil, fmt.Errorf("setting up: %w", err)
	}
	program := viewer.Of(d.asProgram(ctx))
	program.DistrictID, program.Name = place.ID, in.Name
	var first *ent.User
	err = d.do(viewer.In(ctx, program), "setUp", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		used, err := tx.District.Update().Where(district.ID(place.ID), district.SetupHash(digest(in.Secret))).SetSetupHash("").Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("using up the link: %w", err)
		}
		if used == 0 {
			return nil, usedUp()
		}
		first, err = tx.User.Create().SetDistrictID(place.ID).SetLogin(login).SetName(in.Name).SetRole(viewer.Admin).SetPasswordHash(hash).Save(ctx)
		if err != nil {
			return nil, taken(err)
		}
		if err := store.TouchDirectory(ctx, tx, place.ID); err != nil {
			return nil, err
		}
		return []supervision.Line{{Action: "setUp", ObjectID: first.ID, Changes: []supervision.Change{step("login", "", login), step("name", "", in.Name), step("role", "", string(viewer.Admin))}}}, nil
	})
	if err != nil {
		return nil, err
	}
	return d.admit(ctx, first, false, func(context.Context, *ent.Tx) error { return nil })
}

func usedUp() error {
	return supervision.Refuse(supervision.Invalid, "此链接无效或已使用。可在服务器上运行 duban user link 重新生成。",
		"this link is not valid or has been used: duban user link on the server makes a new one", "secret")
}
