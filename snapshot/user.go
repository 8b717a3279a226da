package snapshot

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"duban/ent"
	"duban/ent/token"
	"duban/ent/user"
	"duban/rules"
	"duban/viewer"
)

// User is somebody who signs in.
type User struct {
	ID, Name string
	Role     viewer.Role
	Unit     *Unit
	Leader   *Leader
	Active   bool
	Demo     bool
	Version  int

	login string
}

// Login is the name to sign in with; empty for others than the user and administrators.
func (u *User) Login(ctx context.Context) string {
	if v := viewer.Of(ctx); rules.MayRead(v, "User.login", rules.Part{Own: v.UserID == u.ID}) {
		return u.login
	}
	return ""
}

var byID = order[*User]{"user", func(b []byte, u *User) []byte { return append(b, u.ID...) }}

// Users lists the users, for administrators.
func (p *Picture) Users(ctx context.Context, first *int, after *string, last *int, before *string) (*UserConnection, error) {
	var users []*User
	if seesAccounts(viewer.Of(ctx)) {
		users = p.newest.users
	}
	return pointer(page(users, byID, window{first, after, last, before}))
}

// Token is a key for programs, as it was read.
type Token struct {
	ID, Name             string
	User                 *User
	MayWrite             bool
	CreatedAt, ExpiresAt time.Time
	UsedAt, RevokedAt    *time.Time
}

// Tokens lists the viewer's keys for programs, newest first; an administrator sees
// everybody's. They are read from the database, since each use changes them.
func (v *Viewer) Tokens(ctx context.Context) ([]*Token, error) {
	var tokens []*Token
	err := v.picture.eachToken(ctx, v.picture.library.store.Client.Token.Query(), func(t *Token) { tokens = append(tokens, t) })
	return tokens, err
}

// findTokens finds tokens by id, as far as the viewer may see them.
func (p *Picture) findTokens(ctx context.Context, ids []string, found map[string]Node) error {
	if len(ids) == 0 || !viewer.Of(ctx).SignedIn() {
		return nil
	}
	return p.eachToken(ctx, p.library.store.Client.Token.Query().Where(token.IDIn(ids...)), func(t *Token) { found[t.ID] = t })
}

// eachToken reads those of the tokens that the viewer may see.
func (p *Picture) eachToken(ctx context.Context, query *ent.TokenQuery, do func(*Token)) error {
	if v := viewer.Of(ctx); seesAccounts(v) {
		query.Where(token.HasUserWith(user.DistrictID(p.directory.district.ID)))
	} else {
		query.Where(token.UserID(v.UserID))
	}
	stored, err := query.Order(token.ByCreatedAt(sql.OrderDesc()), token.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("reading tokens: %w", err)
	}
	for _, s := range stored {
		if owner := of[*User](p.newest, s.UserID); owner != nil {
			do(&Token{
				ID: s.ID, Name: s.Name, User: owner, MayWrite: s.MayWrite, CreatedAt: s.CreatedAt.UTC(), ExpiresAt: s.ExpiresAt.UTC(),
				UsedAt: utc(s.UsedAt), RevokedAt: utc(s.RevokedAt),
			})
		}
	}
	return nil
}
