package session

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/user"
	"duban/rules"
	"duban/store"
	"duban/supervision"
	"duban/viewer"
)

// NewUser is a user to create.
type NewUser struct {
	Login, Name      string
	Role             viewer.Role
	UnitID, LeaderID *string
}

// CreateUser makes a user and gives its first password, which is kept nowhere.
// What a demonstration's administrator makes is the demonstration's as well.
func (d *Desk) CreateUser(ctx context.Context, in NewUser) (*ent.User, string, error) {
	if err := d.allow(ctx, "createUser", rules.Part{}); err != nil {
		return nil, "", err
	}
	in.Login = fold(in.Login)
	if err := gather(checkLogin(in.Login), checkName(in.Name), checkRole(in.Role)); err != nil {
		return nil, "", err
	}
	password := newFirstPassword()
	hash, err := d.passwords.hash(ctx, password)
	if err != nil {
		return nil, "", fmt.Errorf("createUser: %w", err)
	}
	created, err := d.create(ctx, in, hash, false)
	if err != nil {
		return nil, "", err
	}
	return created, password, nil
}

// create saves a user. One without a password is shut out until it is given one.
func (d *Desk) create(ctx context.Context, in NewUser, hash string, demo bool) (created *ent.User, err error) {
	v := viewer.Of(ctx)
	err = d.do(ctx, "createUser", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		p, err := findPost(ctx, tx, v.DistrictID, in.Role, in.UnitID, in.LeaderID)
		if err != nil {
			return nil, err
		}
		byDemo, err := isDemo(ctx, tx.User)
		if err != nil {
			return nil, err
		}
		created, err = tx.User.Create().SetDistrictID(v.DistrictID).SetLogin(in.Login).SetName(in.Name).SetRole(in.Role).
			SetNillableUnitID(p.unitID()).SetNillableLeaderID(p.leaderID()).SetPasswordHash(hash).SetActive(hash != "").SetDemo(demo || byDemo).Save(ctx)
		if err != nil {
			return nil, taken(err)
		}
		if err := store.TouchDirectory(ctx, tx, v.DistrictID); err != nil {
			return nil, err
		}
		changes := append([]supervision.Change{step("login", "", in.Login), step("name", "", in.Name)}, post{}.changes(p)...)
		return []supervision.Line{{Action: "createUser", ObjectID: created.ID, Changes: changes}}, nil
	})
	return created, err
}

// UserChange is what to change in a user; what is nil stays.
type UserChange struct {
	UserID           string
	ExpectedVersion  int
	Name             *string
	Role             *viewer.Role
	UnitID, LeaderID *string
	Active           *bool
}

// UpdateUser changes a user. Shutting one out ends its sessions and tokens; other
// changes hold for them from the next request on.
func (d *Desk) UpdateUser(ctx context.Context, in UserChange) (changed *ent.User, err error) {
	if err := d.allow(ctx, "updateUser", rules.Part{}); err != nil {
		return nil, err
	}
	err = d.do(ctx, "updateUser", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		u, err := findUser(ctx, tx.User, in.UserID)
		if err != nil {
			return nil, err
		}
		if u.Version != in.ExpectedVersion {
			return nil, stale(u.ID, "expectedVersion")
		}
		next, was, will, err := in.apply(ctx, tx, u)
		if err != nil {
			return nil, err
		}
		changes := was.changes(will)
		if next.Name != u.Name {
			changes = append(changes, step("name", u.Name, next.Name))
		}
		if next.Active != u.Active {
			changes = append(changes, step("active", fmt.Sprint(u.Active), fmt.Sprint(next.Active)))
		}
		if changed = u; len(changes) == 0 {
			return nil, nil
		}
		if err := d.keepsAdministrator(ctx, tx, u, next); err != nil {
			return nil, err
		}
		if changed, err = will.save(tx.User.UpdateOneID(u.ID)).SetName(next.Name).SetActive(next.Active).AddVersion(1).Save(ctx); err != nil {
			return nil, fmt.Errorf("saving a user: %w", err)
		}
		if !next.Active {
			if err := d.endSessions(ctx, tx, u.ID, "", true); err != nil {
				return nil, err
			}
		}
		return []supervision.Line{{Action: "updateUser", ObjectID: u.ID, Changes: changes}}, store.TouchDirectory(ctx, tx, u.DistrictID)
	})
	d.forgetUser(in.UserID)
	if err != nil {
		return nil, err
	}
	return changed, nil
}

// apply gives the user as it would be, and its posts before and after.
func (in UserChange) apply(ctx context.Context, tx *ent.Tx, u *ent.User) (next ent.User, was, will post, err error) {
	next = ent.User{Name: u.Name, Role: u.Role, Active: u.Active}
	if in.Name != nil {
		next.Name = *in.Name
	}
	if in.Active != nil {
		next.Active = *in.Active
	}
	if in.Role != nil {
		next.Role = *in.Role
	}
	if err := gather(checkName(next.Name), checkRole(next.Role)); err != nil {
		return next, was, will, err
	}
	if was, err = presentPost(ctx, tx, u); err != nil {
		return next, was, will, err
	}
	unitID, leaderID := in.UnitID, in.LeaderID
	if unitID == nil && next.Role == viewer.Unit {
		unitID = u.UnitID
	}
	if leaderID == nil && next.Role == viewer.Leader {
		leaderID = u.LeaderID
	}
	will, err = findPost(ctx, tx, u.DistrictID, next.Role, unitID, leaderID)
	return next, was, will, err
}

// keepsAdministrator refuses to take its last administrator from a district. Those
// of the demonstration do not count: without it they cannot come in.
func (d *Desk) keepsAdministrator(ctx context.Context, tx *ent.Tx, u *ent.User, next ent.User) error {
	if u.Role != viewer.Admin || !u.Active || u.Demo || next.Role == viewer.Admin && next.Active {
		return nil
	}
	others, err := tx.User.Query().Where(user.DistrictID(u.DistrictID), user.RoleEQ(viewer.Admin), user.Active(true), user.Demo(false), user.IDNEQ(u.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("looking for other administrators: %w", err)
	}
	if !others {
		return supervision.Refuse(supervision.NotAllowed, "这是最后一位管理员，不能停用或改任。", "this is the last administrator, who must stay active and one")
	}
	return nil
}

// findUser gives a user of the viewer's district that may be changed. A
// demonstration's administrator, who is anybody, changes none but its own.
func findUser(ctx context.Context, users *ent.UserClient, id string) (*ent.User, error) {
	u, err := users.Query().Where(user.ID(id), user.DistrictID(viewer.Of(ctx).DistrictID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, supervision.Refuse(supervision.NotFound, "没有这个用户。", "there is no such user", "userId")
	}
	if err != nil {
		return nil, fmt.Errorf("looking for a user: %w", err)
	}
	byDemo, err := isDemo(ctx, users)
	if err != nil {
		return nil, err
	}
	if isPublic(u) || byDemo && !u.Demo {
		return nil, demoStays()
	}
	return u, nil
}

// isDemo reports whether the viewer is one of the demonstration's.
func isDemo(ctx context.Context, users *ent.UserClient) (bool, error) {
	is, err := users.Query().Where(user.ID(viewer.Of(ctx).UserID), user.Demo(true)).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("looking who asks: %w", err)
	}
	return is, nil
}

func stale(id string, path ...string) error {
	r := supervision.Refuse(supervision.StaleVersion, "内容已被他人修改，请按最新内容重试。", "somebody has changed this since you read it", path...)
	r.ObjectID = id
	return r
}

// taken names the fault of a user that could not be saved.
func taken(err error) error {
	if store.Duplicate(err) {
		return supervision.Refuse(supervision.Taken, "此登录名已被使用。", "this login is in use", "login")
	}
	return fmt.Errorf("saving a user: %w", err)
}
