// Package schema is what Duban remembers, a type each: read it first. What the
// words mean is in docs/glossary.md. Ids and moments of creation are set by the
// store, so that nothing here needs a clock.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"duban/lifecycle"
)

// Identified gives a prefixed, time-sorted id ("tsk_…") and the moment of creation.
type Identified struct{ mixin.Schema }

// Fields of Identified.
func (Identified) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable().NotEmpty(),
		field.Time("created_at").Immutable(),
	}
}

// day is a calendar day, stored as text 2021-10-31 on every database.
func day(name string) ent.Field {
	return field.String(name).GoType(lifecycle.Date(0)).Optional().Nillable().
		SchemaType(map[string]string{dialect.Postgres: "varchar(10)", dialect.SQLite: "text"})
}

// words is Chinese text of any length.
func words(name string) ent.Field { return field.Text(name).Default("") }

// of is a required edge to the owner that a row belongs to for good.
func of(name string, owner any) ent.Edge {
	return edge.To(name, owner).Unique().Required().Immutable().Field(name + "_id")
}

// maybe is an optional edge.
func maybe(name string, target any) ent.Edge {
	return edge.To(name, target).Unique().Field(name + "_id")
}

func key(name string) ent.Field { return field.String(name + "_id").Immutable().NotEmpty() }

func maybeKey(name string) ent.Field { return field.String(name + "_id").Optional().Nillable() }
