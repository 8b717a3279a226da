// Package viewer says who is asking. A viewer travels in the context; session
// puts it there, rooms that must know read it. It knows no database.
package viewer

import "context"

// Role is what a user is in the office.
type Role string

const (
	Admin     Role = "ADMIN"
	Office    Role = "OFFICE" // 督查室
	Leader    Role = "LEADER"
	Unit      Role = "UNIT"
	Analyst   Role = "ANALYST"
	Anonymous Role = ""       // nobody has signed in
	System    Role = "SYSTEM" // the program itself: seeding, the command line
)

// Viewer is who asks: a signed-in user, the program, or nobody.
type Viewer struct {
	DistrictID string
	UserID     string
	Name       string
	Role       Role
	UnitID     string // of a UNIT user
	LeaderID   string // of a LEADER user
	// MayRead is false for the anonymous while public reading is off.
	MayRead bool
	// ReadOnly is set for a token of read scope.
	ReadOnly  bool
	Address   string // where the request came from, for the trace
	RequestID string
	English   bool // messages in English, by Accept-Language
}

// SignedIn reports whether somebody known is asking.
func (v Viewer) SignedIn() bool { return v.Role != Anonymous }

type contextKey struct{}

// In returns a context that carries v.
func In(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, contextKey{}, v)
}

// Of gives the viewer of ctx; a context without one is an anonymous who may not read.
func Of(ctx context.Context) Viewer {
	v, _ := ctx.Value(contextKey{}).(Viewer)
	return v
}
