package snapshot

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/extension"
	"duban/ent/finding"
	"duban/ent/instruction"
	"duban/ent/plan"
	"duban/ent/reminder"
	"duban/ent/report"
	"duban/ent/row"
	"duban/ent/section"
	"duban/ent/sectionleader"
	"duban/ent/task"
	"duban/ent/taskleader"
)

// records are a plan's rows as they are stored, a statement each.
type records struct {
	plan           *ent.Plan
	sections       []*ent.Section
	sectionLeaders []*ent.SectionLeader
	rows           []*ent.Row
	tasks          []*ent.Task
	assignments    []*ent.Assignment
	taskLeaders    []*ent.TaskLeader
	findings       []*ent.Finding
	reports        []*ent.Report
	extensions     []*ent.Extension
	reminders      []*ent.Reminder
	urged          map[string][]string // the units of each reminder
	instructions   []*ent.Instruction
}

// reading collects the first error of several statements.
type reading struct{ err error }

func readAll[T any](ctx context.Context, r *reading, what string, all func(context.Context) ([]T, error)) []T {
	if r.err != nil {
		return nil
	}
	read, err := all(ctx)
	if err != nil {
		r.err = fmt.Errorf("reading %s: %w", what, err)
	}
	return read
}

// readPlan reads everything of a plan that its picture is made of.
func readPlan(ctx context.Context, c *ent.Client, of *ent.Plan) (records, error) {
	var r reading
	id := of.ID
	read := records{
		plan: of,
		sections: readAll(ctx, &r, "sections", c.Section.Query().Where(section.PlanID(id)).
			Order(section.ByPosition(), section.ByID()).All),
		sectionLeaders: readAll(ctx, &r, "leaders of sections", c.SectionLeader.Query().Where(sectionleader.PlanID(id)).
			Order(sectionleader.ByPosition(), sectionleader.ByID()).All),
		rows: readAll(ctx, &r, "rows", c.Row.Query().Where(row.PlanID(id)).
			Order(row.ByPosition(), row.ByID()).All),
		tasks: readAll(ctx, &r, "tasks", c.Task.Query().Where(task.PlanID(id)).
			Order(task.ByPosition(), task.ByID()).All),
		assignments: readAll(ctx, &r, "assignments", c.Assignment.Query().Where(assignment.PlanID(id)).
			Order(assignment.ByPosition(), assignment.ByID()).All),
		taskLeaders: readAll(ctx, &r, "leaders of tasks", c.TaskLeader.Query().Where(taskleader.PlanID(id)).
			Order(taskleader.ByPosition(), taskleader.ByID()).All),
		findings: readAll(ctx, &r, "findings", c.Finding.Query().Where(finding.PlanID(id)).
			Order(finding.ByPosition(), finding.ByID()).All),
		reports: readAll(ctx, &r, "reports", c.Report.Query().Where(report.PlanID(id)).
			Order(report.ByCreatedAt(sql.OrderDesc()), report.ByID(sql.OrderDesc())).All),
		extensions: readAll(ctx, &r, "extensions", c.Extension.Query().Where(extension.PlanID(id)).
			Order(extension.ByCreatedAt(sql.OrderDesc()), extension.ByID(sql.OrderDesc())).All),
		instructions: readAll(ctx, &r, "instructions", c.Instruction.Query().Where(instruction.PlanID(id)).
			Order(instruction.ByCreatedAt(sql.OrderDesc()), instruction.ByID(sql.OrderDesc())).All),
	}
	read.takeReminders(&r, readAll(ctx, &r, "reminders", c.Reminder.Query().Where(reminder.PlanID(id), withUnitID).
		Order(reminder.ByCreatedAt(sql.OrderDesc()), reminder.ByID(sql.OrderDesc())).All))
	return read, r.err
}

const unitIDColumn = "unit_id"

// withUnitID reads the units of reminders in the same statement, a line for each:
// loading the edge would list every reminder's id in a second.
func withUnitID(s *sql.Selector) {
	units := sql.Table(reminder.UnitsTable)
	s.LeftJoin(units).On(s.C(reminder.FieldID), units.C(reminder.UnitsPrimaryKey[0]))
	s.AppendSelectAs(units.C(reminder.UnitsPrimaryKey[1]), unitIDColumn)
}

// takeReminders gathers the lines that withUnitID has read.
func (r *records) takeReminders(read *reading, lines []*ent.Reminder) {
	r.urged = map[string][]string{}
	for _, line := range lines {
		units, taken := r.urged[line.ID]
		if !taken {
			r.reminders = append(r.reminders, line)
		}
		value, err := line.Value(unitIDColumn)
		if err != nil && read.err == nil {
			read.err = fmt.Errorf("reading the units of reminder %s: %w", line.ID, err)
		}
		switch unitID := value.(type) {
		case string:
			units = append(units, unitID)
		case []byte:
			units = append(units, string(unitID))
		}
		r.urged[line.ID] = units
	}
}

// readPlans lists the headings of plans, newest year first.
func readPlans(ctx context.Context, c *ent.Client, districtID string) ([]*ent.Plan, error) {
	var r reading
	plans := readAll(ctx, &r, "plans", c.Plan.Query().Where(plan.DistrictID(districtID)).
		Order(plan.ByYear(sql.OrderDesc())).All)
	return plans, r.err
}
