package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"duban/glossary"
	"duban/lifecycle"
)

// Task (任务) is a theme, an item or a subtask: one tree by parent.
type Task struct{ ent.Schema }

func (Task) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Task) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), maybeKey("parent"),
		field.String("kind").GoType(lifecycle.TaskKind("")),
		field.String("category").GoType(glossary.Category("")),
		field.String("number").NotEmpty(),
		words("content"),
		field.Int("position"), // printed order in the plan; a subtask's place under its item
		field.String("deadline_kind").GoType(lifecycle.DeadlineKind("")).Default(string(lifecycle.Unspecified)),
		day("due_on"), day("original_due_on"),
		words("deadline_as_written"),
		field.JSON("targets", []glossary.Target{}).Default([]glossary.Target{}),
		field.JSON("marks", []glossary.Mark{}).Default([]glossary.Mark{}),
		field.JSON("milestones", []glossary.Milestone{}).Default([]glossary.Milestone{}),
		field.String("status").GoType(lifecycle.Status("")).Default(string(lifecycle.Draft)),
		day("issued_on"), day("closed_on"),
		field.Int("percent").Optional().Nillable(), // as last accepted
		day("accepted_on"),                         // day of the last accepted report
		field.Int("version").Default(1),
		field.Time("updated_at"),
	}
}

func (Task) Edges() []ent.Edge {
	return []ent.Edge{
		of("plan", Plan.Type),
		edge.To("subtasks", Task.Type).From("parent").Unique().Field("parent_id"),
		edge.To("units", Unit.Type).Through("assignments", Assignment.Type),
		edge.From("leaders", Leader.Type).Ref("tasks").Through("task_leaders", TaskLeader.Type),
	}
}

func (Task) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id", "position"), index.Fields("parent_id")}
}

// Assignment (责任分工) is a unit's part in a task.
type Assignment struct{ ent.Schema }

func (Assignment) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Assignment) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), field.String("task_id").NotEmpty(), field.String("unit_id").NotEmpty(),
		field.String("role").GoType(lifecycle.Role("")),
		field.Int("position").Default(0), // 1 is the first named; the principal of several leads
		field.String("signboard").Default(""),
		words("as_written"),
		field.String("source").GoType(glossary.AssignmentSource("")),
		field.Time("acknowledged_at").Optional().Nillable(),
	}
}

func (Assignment) Edges() []ent.Edge {
	return []ent.Edge{
		of("plan", Plan.Type),
		edge.To("task", Task.Type).Unique().Required().Field("task_id"),
		edge.To("unit", Unit.Type).Unique().Required().Field("unit_id"),
	}
}

func (Assignment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("task_id", "unit_id").Unique(), index.Fields("unit_id"), index.Fields("plan_id")}
}

// TaskLeader says that a leader answers for a task; several do so jointly (共同负责).
type TaskLeader struct{ ent.Schema }

func (TaskLeader) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (TaskLeader) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), field.String("task_id").NotEmpty(), field.String("leader_id").NotEmpty(),
		field.Int("position").Default(0),
	}
}

func (TaskLeader) Edges() []ent.Edge {
	return []ent.Edge{
		of("plan", Plan.Type),
		edge.To("task", Task.Type).Unique().Required().Field("task_id"),
		edge.To("leader", Leader.Type).Unique().Required().Field("leader_id"),
	}
}

func (TaskLeader) Indexes() []ent.Index {
	return []ent.Index{index.Fields("task_id", "leader_id").Unique(), index.Fields("leader_id"), index.Fields("plan_id")}
}
