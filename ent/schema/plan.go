package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"duban/glossary"
)

// Plan (分解表) is one year's table of a district: the unit of memory and of change.
type Plan struct{ ent.Schema }

func (Plan) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Plan) Fields() []ent.Field {
	return []ent.Field{
		key("district"),
		field.Int("year"),
		field.String("title").NotEmpty(),
		field.String("issuer").Default(""),
		field.String("document").Default(""), // the paper's file name
		field.Bool("demo").Default(false),    // carries an invented story
		field.Int("revision").Default(1),     // grows with each change of anything in it
	}
}

func (Plan) Edges() []ent.Edge {
	return []ent.Edge{of("district", District.Type), edge.From("sections", Section.Type).Ref("plan"), edge.From("tasks", Task.Type).Ref("plan")}
}

func (Plan) Indexes() []ent.Index { return []ent.Index{index.Fields("district_id", "year").Unique()} }

// Section is a part of the printed table: 重要指标 "1", a leader's section "2.3", 民生实事 "3".
type Section struct{ ent.Schema }

func (Section) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Section) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), maybeKey("parent"),
		field.String("code").NotEmpty(),
		field.String("title").NotEmpty(),
		field.String("category").GoType(glossary.Category("")),
		field.Int("position"),
	}
}

func (Section) Edges() []ent.Edge {
	return []ent.Edge{
		of("plan", Plan.Type),
		edge.To("subsections", Section.Type).From("parent").Unique().Field("parent_id"),
		edge.From("leaders", SectionLeader.Type).Ref("section"),
	}
}

func (Section) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id", "code").Unique(), index.Fields("parent_id")}
}

// SectionLeader is a leader named in a section's heading.
type SectionLeader struct{ ent.Schema }

func (SectionLeader) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (SectionLeader) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), key("section"), field.String("leader_id").NotEmpty(),
		field.String("role").GoType(glossary.SectionLeaderRole("")),
		words("as_written"),
		field.Int("position").Default(0),
	}
}

func (SectionLeader) Edges() []ent.Edge {
	return []ent.Edge{of("plan", Plan.Type), of("section", Section.Type), edge.To("leader", Leader.Type).Unique().Required().Field("leader_id")}
}

func (SectionLeader) Indexes() []ent.Index {
	return []ent.Index{index.Fields("section_id", "leader_id").Unique(), index.Fields("plan_id"), index.Fields("leader_id")}
}

// Row (行) is one printed line, kept as written with its place in the paper.
type Row struct{ ent.Schema }

func (Row) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Row) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), key("section"), field.String("task_id").NotEmpty(),
		field.String("number").NotEmpty(),
		field.Int("serial_no"),
		field.Int("position"),
		words("content_as_written"), words("lead_as_written"), words("units_as_written"),
		words("deadline_as_written"), words("leader_as_written"), words("remark"),
		field.String("document").Default(""),
		field.Int("line").Default(0), field.Int("table_no").Default(0), field.Int("row_no").Default(0),
		words("quote"),
	}
}

func (Row) Edges() []ent.Edge {
	return []ent.Edge{
		of("plan", Plan.Type), of("section", Section.Type),
		edge.To("task", Task.Type).Unique().Required().Field("task_id"),
	}
}

func (Row) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id", "number").Unique(), index.Fields("section_id"), index.Fields("task_id")}
}

// Finding (疑点) is what the import repaired or could not settle, and what a person decided.
type Finding struct{ ent.Schema }

func (Finding) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Finding) Fields() []ent.Field {
	return []ent.Field{
		key("plan"), maybeKey("row"), maybeKey("task"),
		field.String("code").GoType(glossary.FindingCode("")),
		field.String("severity").GoType(glossary.Severity("")),
		words("message"), words("quote"), words("assumed"),
		field.JSON("options", []string{}).Default([]string{}),
		field.String("key").Default(""),
		field.Int("position").Default(0),
		field.String("choice").Optional().Nillable(),
		field.String("decided_by").Default(""),
		field.Time("decided_at").Optional().Nillable(),
		words("decision_note"),
	}
}

func (Finding) Edges() []ent.Edge {
	return []ent.Edge{of("plan", Plan.Type), maybe("row", Row.Type), maybe("task", Task.Type)}
}

func (Finding) Indexes() []ent.Index {
	return []ent.Index{index.Fields("plan_id", "position"), index.Fields("row_id"), index.Fields("task_id")}
}

// Ruling is a decision about a kind of doubt, remembered for the district's next paper.
type Ruling struct{ ent.Schema }

func (Ruling) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (Ruling) Fields() []ent.Field {
	return []ent.Field{
		key("district"),
		field.String("key").NotEmpty().Immutable(),
		field.String("choice"),
		words("note"),
		field.String("decided_by").Default(""),
		field.Time("decided_at"),
	}
}

func (Ruling) Edges() []ent.Edge { return []ent.Edge{of("district", District.Type)} }

func (Ruling) Indexes() []ent.Index { return []ent.Index{index.Fields("district_id", "key").Unique()} }

// PaperImport is a paper that has been read and waits to be decided, applied or discarded.
type PaperImport struct{ ent.Schema }

func (PaperImport) Mixin() []ent.Mixin { return []ent.Mixin{Identified{}} }

func (PaperImport) Fields() []ent.Field {
	return []ent.Field{
		key("district"), maybeKey("plan"),
		field.String("document").NotEmpty(),
		field.String("sha256").Default(""),
		field.Int("year").Default(0),
		words("title"),
		field.String("state").Default("READING"), // READING READ FAILED APPLYING APPLIED DISCARDED UNDONE
		field.Int("progress").Default(0),         // of reading or applying, in percent
		field.String("author").Default(""),
		field.Int("asked").Default(0),    // doubts that ask
		field.Int("answered").Default(0), // those of them that are decided
		field.Bytes("content").Optional(),
		field.Bytes("draft").Optional(),   // intake.Draft as JSON
		field.Bytes("decided").Optional(), // what was decided about it, as JSON
		field.Bytes("undo").Optional(),    // what takes the apply back, as JSON
		field.Int("applied_revision").Default(0),
		words("refusal"), // why it was not read or not applied, in both languages, as JSON
		field.Int("version").Default(1),
		field.Time("applied_at").Optional().Nillable(),
		field.Time("updated_at"),
	}
}

func (PaperImport) Edges() []ent.Edge {
	return []ent.Edge{of("district", District.Type), maybe("plan", Plan.Type)}
}

func (PaperImport) Indexes() []ent.Index {
	return []ent.Index{index.Fields("district_id", "created_at"), index.Fields("plan_id")}
}
