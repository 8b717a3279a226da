package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"duban/lifecycle"
)

// Report (反馈) is a unit's word on its part of a task.
type Report struct{ ent.Schema }

func (Report) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Report) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), key("task"), key("unit"), key("author"),
		field.Bool("on_behalf").Default(false), // filed by the office for the unit
		field.Int("percent").Optional().Nillable(),
		words("progress"), words("problems"), words("next_steps"),
		field.String("state").GoType(lifecycle.ReportState("")),
		words("returned_because"),
		field.Time("reviewed_at").Optional().Nillable(),
		field.String("idempotency_key").Optional().Nillable().Immutable(),
	}
}

func (Report) Edges() []ent.Edge {
	return []ent.Edge{of("plan", Plan.Type), of("task", Task.Type), of("unit", Unit.Type), of("author", User.Type)}
}

func (Report) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("plan_id"), index.Fields("task_id"), index.Fields("unit_id"),
		index.Fields("author_id", "idempotency_key").Unique(),
	}
}

// Extension (延期申请) asks for a later day.
type Extension struct{ ent.Schema }

func (Extension) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Extension) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), key("task"), key("unit"), key("author"),
		day("from_on"), day("to_on"),
		words("reason"),
		field.String("state").GoType(lifecycle.ExtensionState("")),
		field.Bool("with_leader").Default(false), // the office has passed it on to the task's leader
		words("decided_because"),
		field.Time("decided_at").Optional().Nillable(),
	}
}

func (Extension) Edges() []ent.Edge {
	return []ent.Edge{of("plan", Plan.Type), of("task", Task.Type), of("unit", Unit.Type), of("author", User.Type)}
}

func (Extension) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id"), index.Fields("task_id"), index.Fields("unit_id"), index.Fields("author_id")}
}

// Reminder (催办) urges units, on record.
type Reminder struct{ ent.Schema }

func (Reminder) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Reminder) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), key("task"), key("author"),
		field.String("level").GoType(lifecycle.ReminderLevel("")),
		words("text"),
		field.Time("answered_at").Optional().Nillable(),
	}
}

func (Reminder) Edges() []ent.Edge {
	return []ent.Edge{of("plan", Plan.Type), of("task", Task.Type), of("author", User.Type), edge.To("units", Unit.Type)}
}

func (Reminder) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id"), index.Fields("task_id"), index.Fields("author_id")}
}

// Instruction (批示) is a leader's word on a task.
type Instruction struct{ ent.Schema }

func (Instruction) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Instruction) Fields() []ent.Field {
	return []ent.Field{key("plan"), key("task"), key("leader"), words("text")}
}

func (Instruction) Edges() []ent.Edge {
	return []ent.Edge{of("plan", Plan.Type), of("task", Task.Type), of("leader", Leader.Type)}
}

func (Instruction) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id"), index.Fields("task_id"), index.Fields("leader_id")}
}

// Change is one field's step from a value to another, in an Event.
type Change struct {
	Field string  `json:"field"`
	From  *string `json:"from,omitempty"`
	To    *string `json:"to,omitempty"`
}

// Event (留痕) is one line of the append-only trace. Its keys are plain text, not
// foreign keys: the trace outlives what it speaks of.
type Event struct{ ent.Schema }

func (Event) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Event) Fields() []ent.Field {
	return []ent.Field{
		key("district"),
		field.Int("seq").Immutable(), // 1, 2, 3 … in a district
		field.String("actor_id").Default("").Immutable(),
		field.String("actor").Immutable(), // name at the time
		field.String("action").Immutable(),
		field.String("object_id").Default("").Immutable(),
		field.String("plan_id").Default("").Immutable(),
		field.String("task_id").Default("").Immutable(),
		field.JSON("changes", []Change{}).Immutable(),
		field.String("from_address").Default("").Immutable(),
		field.String("request_id").Default("").Immutable(),
		field.String("previous_hash").Default("").Immutable(),
		field.String("hash").Immutable(),
	}
}

func (Event) Edges() []ent.Edge { return []ent.Edge{of("district", District.Type)} }

func (Event) Indexes() []ent.Index {
	return []ent.Index{index.Fields("district_id", "seq").Unique(), index.Fields("task_id", "seq"), index.Fields("object_id")}
}
