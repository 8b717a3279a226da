package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"duban/glossary"
)

// District (区) is one government. Everything else belongs to exactly one.
type District struct{ ent.Schema }

func (District) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (District) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Unique().NotEmpty(),
		field.String("time_zone").Default("Asia/Shanghai"),
		field.Int("directory_revision").Default(1),         // grows with each change of units, groups, leaders or users
		field.String("setup_hash").Default("").Sensitive(), // of the one-time link that makes the first administrator, until it is used
	}
}

func (District) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("plans", Plan.Type).Ref("district"),
		edge.From("units", Unit.Type).Ref("district"),
		edge.From("leaders", Leader.Type).Ref("district"),
	}
}

// Unit (单位) is a body with all the names it goes by. A group (各镇（街）) is a
// unit that stands for its members.
type Unit struct{ ent.Schema }

func (Unit) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Unit) Fields() []ent.Field {
	return []ent.Field{
		key("district"),
		field.String("name").NotEmpty(),
		field.String("kind").GoType(glossary.UnitKind("")),
		field.JSON("aliases", []string{}).Default([]string{}),
		field.JSON("signboards", []string{}).Default([]string{}),
		field.String("pinyin").Default(""),
		field.Bool("members_complete").Default(false),
		field.Int("position").Default(0), // order in the directory
		maybeKey("merged_into"),          // the unit that this one turned out to be
		field.Int("version").Default(1),
	}
}

func (Unit) Edges() []ent.Edge {
	return []ent.Edge{
		of("district", District.Type),
		edge.To("merged_units", Unit.Type).From("merged_into").Unique().Field("merged_into_id"),
		edge.From("tasks", Task.Type).Ref("units").Through("assignments", Assignment.Type),
		edge.From("reminders", Reminder.Type).Ref("units"), // many to many: a unit is reminded more than once
	}
}

func (Unit) Indexes() []ent.Index {
	return []ent.Index{index.Fields("district_id", "name").Unique(), index.Fields("merged_into_id")}
}

// Membership says that a unit stands behind a group, from a day to a day.
type Membership struct{ ent.Schema }

func (Membership) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Membership) Fields() []ent.Field {
	return []ent.Field{
		key("district"), key("group"), key("member"),
		field.Int("position").Default(0),
		day("from_on"), day("to_on"),
	}
}

func (Membership) Edges() []ent.Edge {
	return []ent.Edge{of("district", District.Type), of("group", Unit.Type), of("member", Unit.Type)}
}

func (Membership) Indexes() []ent.Index {
	return []ent.Index{index.Fields("group_id", "member_id").Unique(), index.Fields("member_id"), index.Fields("district_id")}
}

// Leader (责任领导) answers for tasks.
type Leader struct{ ent.Schema }

func (Leader) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Leader) Fields() []ent.Field {
	return []ent.Field{
		key("district"),
		field.String("name").NotEmpty(),
		field.JSON("aliases", []string{}).Default([]string{}),
		field.String("pinyin").Default(""),
		field.Int("position").Default(0),
		field.Int("version").Default(1),
	}
}

func (Leader) Edges() []ent.Edge {
	return []ent.Edge{of("district", District.Type), edge.To("tasks", Task.Type).Through("task_leaders", TaskLeader.Type)}
}

func (Leader) Indexes() []ent.Index { return []ent.Index{index.Fields("district_id", "name").Unique()} }
