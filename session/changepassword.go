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

// ChangePassword sets the viewer's own password and ends its other sessions and
// apps. Guessing the present one is as limited as signing in.
func (d *Desk) ChangePassword(ctx context.Context, current, next string) (*ent.User, error) {
	if err := d.allow(ctx, "changePassword", rules.Part{Own: true}); err != nil {
		return nil, err
	}
	u, err := d.store.Client.User.Get(ctx, viewer.Of(ctx).UserID)
	if err != nil {
		return nil, fmt.Errorf("changePassword: %w", err)
	}
	if isPublic(u) {
		return nil, demoStays()
	}
	if err := weak(next, u.Login, "new"); err != nil {
		return nil, err
	}
	if alike(current) == alike(next) {
		return nil, supervision.Refuse(supervision.Invalid, "新密码不能与原密码相同。", "the new password must be another one", "new")
	}
	a, err := d.reserve(ctx, u.Login)
	if err != nil {
		return nil, err
	}
	right, err := d.passwords.check(ctx, current, u.PasswordHash)
	if err != nil {
		return nil, fmt.Errorf("changePassword: %w", err)
	}
	if !right {
		if err := d.recordFailure(ctx, "changePasswordFailed", u); err != nil {
			return nil, err
		}
		return nil, supervision.Refuse(supervision.Invalid, "原密码不正确。", "the present password is wrong", "current")
	}
	keep := ""
	if e := visitOf(ctx).entry; e != nil {
		keep = e.id
	}
	return d.setPassword(ctx, "changePassword", u, next, keep, a.account)
}

// ResetPassword gives a user a new first password, ends its sessions and apps, and
// unlocks its account. Tokens for programs stay: they can be revoked one by one.
func (d *Desk) ResetPassword(ctx context.Context, userID string) (*ent.User, string, error) {
	if err := d.allow(ctx, "resetPassword", rules.Part{}); err != nil {
		return nil, "", err
	}
	u, err := findUser(ctx, d.store.Client.User, userID)
	if err != nil {
		return nil, "", err
	}
	password := newFirstPassword()
	changed, err := d.setPassword(ctx, "resetPassword", u, password, "", digest(u.Login))
	if err != nil {
		return nil, "", err
	}
	return changed, password, nil
}

// setPassword saves a password that has been found good, unless another was saved
// since u was read.
func (d *Desk) setPassword(ctx context.Context, verb string, u *ent.User, password, keep, account string) (changed *ent.User, err error) {
	hash, err := d.passwords.hash(ctx, password)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", verb, err)
	}
	err = d.do(ctx, verb, func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		n, err := tx.User.Update().Where(user.ID(u.ID), user.PasswordHash(u.PasswordHash)).SetPasswordHash(hash).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("saving a password: %w", err)
		}
		if n == 0 {
			return nil, stale(u.ID)
		}
		if changed, err = tx.User.Get(ctx, u.ID); err != nil {
			return nil, fmt.Errorf("reading a user: %w", err)
		}
		if err := d.endSessions(ctx, tx, u.ID, keep, false); err != nil {
			return nil, err
		}
		if err := d.forgive(ctx, tx, account); err != nil {
			return nil, err
		}
		return []supervision.Line{{Action: verb, ObjectID: u.ID}}, store.TouchDirectory(ctx, tx, u.DistrictID)
	})
	d.forgetUser(u.ID)
	return changed, err
}
