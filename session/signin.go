package session

import (
	"context"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"duban/ent"
	"duban/ent/session"
	"duban/ent/token"
	"duban/ent/user"
	"duban/supervision"
	"duban/viewer"
)

// appLifetime is how long an app stays signed in.
const appLifetime = 30 * 24 * time.Hour

// SignedIn is somebody who has just come in.
type SignedIn struct {
	// Viewer is who asks from now on, with the request's own address and language.
	Viewer viewer.Viewer
	// Token is the app's secret if one was wanted; else a cookie was set.
	Token string
}

// SignIn lets somebody in by login and password, in a browser by a cookie or in an
// app by a token.
func (d *Desk) SignIn(ctx context.Context, login, password string, wantsToken bool) (*SignedIn, error) {
	login = fold(login)
	if err := typed(login, password); err != nil {
		return nil, err
	}
	if err := visitOf(ctx).carries(wantsToken); err != nil {
		return nil, err
	}
	a, err := d.reserve(ctx, login)
	if err != nil {
		return nil, err
	}
	u, err := d.store.Client.User.Query().Where(user.Login(login)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, fmt.Errorf("signing in: %w", err)
	}
	if u == nil {
		u = &ent.User{}
	}
	right, err := d.passwords.check(ctx, password, u.PasswordHash)
	if err != nil {
		return nil, fmt.Errorf("signing in: %w", err)
	}
	if !right || !d.admits(u) {
		if err := d.recordFailure(d.asProgram(ctx), "signInFailed", u); err != nil {
			return nil, err
		}
		return nil, wrong()
	}
	return d.admit(ctx, u, wantsToken, func(ctx context.Context, tx *ent.Tx) error {
		// The password may have been changed, or the user shut out, while it was checked.
		same, err := tx.User.Query().Where(user.ID(u.ID), user.PasswordHash(u.PasswordHash), user.Active(true)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("looking again: %w", err)
		}
		if !same {
			return wrong()
		}
		return d.forgive(ctx, tx, a.account)
	})
}

func wrong() error {
	return supervision.Refuse(supervision.Invalid, "登录名或密码不正确。", "login or password is wrong")
}

// fold writes a login in one way.
func fold(login string) string { return strings.ToLower(norm.NFKC.String(strings.TrimSpace(login))) }

// typed refuses what nobody's login and password can be.
func typed(login, password string) error {
	switch {
	case login == "":
		return supervision.Refuse(supervision.Required, "请输入登录名。", "a login is needed", "login")
	case password == "":
		return supervision.Refuse(supervision.Required, "请输入密码。", "a password is needed", "password")
	case len(login) > 4*longest || len(password) > 4*longest:
		return wrong()
	}
	return nil
}

// carries refuses a sign-in whose answer cannot carry what was asked for.
func (v *visit) carries(wantsToken bool) error {
	if wantsToken || v.answer != nil {
		return nil
	}
	return supervision.Refuse(supervision.Invalid, "此连接无法保存登录状态，请用普通请求登录，或申请令牌。",
		"this connection cannot carry a cookie: sign in by an ordinary request, or ask for a token", "wantsToken")
}

// admit begins a session or an app's token for u, together with what also does.
// The browser's session before it ends.
func (d *Desk) admit(ctx context.Context, u *ent.User, wantsToken bool, also func(context.Context, *ent.Tx) error) (*SignedIn, error) {
	visit, asked := visitOf(ctx), viewer.Of(ctx)
	who := viewerOf(u)
	who.Address, who.RequestID, who.English = asked.Address, asked.RequestID, asked.English
	secret := newSecret()
	err := d.do(viewer.In(ctx, who), "signIn", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		if err := also(ctx, tx); err != nil {
			return nil, err
		}
		if err := d.begin(ctx, tx, u.ID, secret, wantsToken); err != nil {
			return nil, err
		}
		if e := visit.entry; e != nil && e.kind == bySession && !wantsToken {
			if _, err := tx.Session.Delete().Where(session.ID(e.id)).Exec(ctx); err != nil {
				return nil, fmt.Errorf("ending the session before: %w", err)
			}
		}
		return []supervision.Line{{Action: "signIn", ObjectID: u.ID}}, nil
	})
	if err != nil {
		return nil, err
	}
	if wantsToken {
		return &SignedIn{Viewer: who, Token: tokenPrefix + secret}, nil
	}
	if visit.entry != nil {
		d.forgetEntry(visit.entry.id)
	}
	visit.setCookie(secret)
	return &SignedIn{Viewer: who}, nil
}

// begin saves a session or an app's token, and clears away those that are over.
func (d *Desk) begin(ctx context.Context, tx *ent.Tx, userID, secret string, wantsToken bool) error {
	now := d.now()
	if _, err := tx.Token.Delete().Where(token.BySignIn(true), token.Or(token.ExpiresAtLT(now), token.RevokedAtNotNil())).Exec(ctx); err != nil {
		return fmt.Errorf("clearing away apps that are signed out: %w", err)
	}
	if _, err := tx.Session.Delete().Where(session.Or(session.ExpiresAtLT(now), session.SeenAtLT(now.Add(-idle)))).Exec(ctx); err != nil {
		return fmt.Errorf("clearing away sessions that are over: %w", err)
	}
	if wantsToken {
		return tx.Token.Create().SetUserID(userID).SetName("登录的应用").SetMayWrite(true).SetBySignIn(true).
			SetHash(digest(secret)).SetCreatedAt(now).SetExpiresAt(now.Add(appLifetime)).Exec(ctx)
	}
	return tx.Session.Create().SetUserID(userID).SetHash(digest(secret)).
		SetCreatedAt(now).SetSeenAt(now).SetExpiresAt(now.Add(lifetime)).Exec(ctx)
}

// SignOut ends the session or the token by which the viewer came in; for the
// anonymous there is nothing to end.
func (d *Desk) SignOut(ctx context.Context) error {
	visit := visitOf(ctx)
	e := visit.entry
	if e == nil {
		return nil
	}
	err := d.do(ctx, "signOut", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		var err error
		if e.kind == bySession {
			_, err = tx.Session.Delete().Where(session.ID(e.id)).Exec(ctx)
		} else {
			err = tx.Token.Update().Where(token.ID(e.id), token.RevokedAtIsNil()).SetRevokedAt(d.now()).Exec(ctx)
		}
		if err != nil {
			return nil, fmt.Errorf("ending a %s: %w", e.kind, err)
		}
		return []supervision.Line{{Action: "signOut", ObjectID: e.viewer.UserID}}, nil
	})
	if err != nil {
		return err
	}
	d.forgetEntry(e.id)
	if e.kind == bySession && visit.answer != nil {
		visit.setCookie("")
	}
	return nil
}

// endSessions ends a user's sessions and apps, but for the one that is kept. With
// all, its tokens for programs end too.
func (d *Desk) endSessions(ctx context.Context, tx *ent.Tx, userID, keep string, all bool) error {
	if _, err := tx.Session.Delete().Where(session.UserID(userID), session.IDNEQ(keep)).Exec(ctx); err != nil {
		return fmt.Errorf("ending sessions: %w", err)
	}
	tokens := tx.Token.Update().Where(token.UserID(userID), token.IDNEQ(keep), token.RevokedAtIsNil()).SetRevokedAt(d.now())
	if !all {
		tokens.Where(token.BySignIn(true))
	}
	if err := tokens.Exec(ctx); err != nil {
		return fmt.Errorf("ending tokens: %w", err)
	}
	return nil
}
