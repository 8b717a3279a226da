package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"duban/viewer"
)

// User is somebody who signs in, with one role.
type User struct{ ent.Schema }

func (User) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (User) Fields() []ent.Field {
	return []ent.Field{
		key("district"), maybeKey("unit"), maybeKey("leader"),
		field.String("login").NotEmpty(),
		field.String("name").NotEmpty(),
		field.String("role").GoType(viewer.Role("")),
		field.String("password_hash").Default("").Sensitive(),
		field.Bool("active").Default(true),
		field.Bool("demo").Default(false),
		field.Int("version").Default(1),
	}
}

func (User) Edges() []ent.Edge {
	return []ent.Edge{of("district", District.Type), maybe("unit", Unit.Type), maybe("leader", Leader.Type)}
}

func (User) Indexes() []ent.Index {
	return []ent.Index{index.Fields("login").Unique(), index.Fields("district_id"), index.Fields("unit_id"), index.Fields("leader_id")}
}

// Session is a signed-in browser; only the hash of its secret is kept.
type Session struct{ ent.Schema }

func (Session) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Session) Fields() []ent.Field {
	return []ent.Field{
		key("user"),
		field.String("hash").Unique().Immutable().Sensitive(),
		field.Time("seen_at"),
		field.Time("expires_at"),
	}
}

func (Session) Edges() []ent.Edge { return []ent.Edge{of("user", User.Type)} }

func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id"), index.Fields("expires_at")}
}

// Token is a key for programs, or a signed-in app; only its hash is kept.
type Token struct{ ent.Schema }

func (Token) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Token) Fields() []ent.Field {
	return []ent.Field{
		key("user"),
		field.String("name").NotEmpty(),
		field.String("hash").Unique().Immutable().Sensitive(),
		field.Bool("may_write").Default(false),
		field.Bool("by_sign_in").Default(false).Immutable(), // an app's: ends with its user's sessions
		field.Time("expires_at"),
		field.Time("used_at").Optional().Nillable(),
		field.Time("revoked_at").Optional().Nillable(),
	}
}

func (Token) Edges() []ent.Edge { return []ent.Edge{of("user", User.Type)} }

func (Token) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id")} }

// SignInAttempt is a try to sign in that has failed or is under way, for a while.
// What was typed as a login may be somebody's password, so it is kept as a hash.
type SignInAttempt struct{ ent.Schema }

func (SignInAttempt) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{
		field.String("account").NotEmpty().Immutable(),
		field.String("address").Default("").Immutable(),
	}
}

func (SignInAttempt) Indexes() []ent.Index {
	return []ent.Index{index.Fields("account", "created_at"), index.Fields("address", "created_at"), index.Fields("created_at")}
}
