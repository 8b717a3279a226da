package snapshot

import (
	"context"
	"time"

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
	if v := viewer.Of(ctx); v.Role == viewer.Admin || v.Role == viewer.System || v.UserID == u.ID {
		return u.login
	}
	return ""
}

// Token is a key for programs.
type Token struct {
	ID, Name             string
	User                 *User
	MayWrite             bool
	CreatedAt, ExpiresAt time.Time
	UsedAt, RevokedAt    *time.Time
}
