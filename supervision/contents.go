package supervision

import (
	"cmp"
	"context"
	"fmt"
	"reflect"
	"slices"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/finding"
	"duban/ent/row"
	"duban/ent/section"
	"duban/ent/sectionleader"
	"duban/ent/task"
	"duban/ent/taskleader"
	"duban/lifecycle"
)

// contents is what a paper makes of a plan, as it is stored. Subtasks are in it too,
// since they follow their items.
type contents struct {
	sections []*ent.Section
	heads    []*ent.SectionLeader
	tasks    []*ent.Task
	leaders  []*ent.TaskLeader
	parts    []*ent.Assignment
	rows     []*ent.Row
	findings []*ent.Finding
}

// contents reads what a plan holds, in its order.
func (d *deed) contents(ctx context.Context, planID string) (contents, error) {
	var c contents
	err := errorsOf(
		into(ctx, &c.sections, "sections", d.tx.Section.Query().Where(section.PlanID(planID)).Order(ent.Asc("position", "id")).All),
		into(ctx, &c.heads, "leaders of sections", d.tx.SectionLeader.Query().Where(sectionleader.PlanID(planID)).Order(ent.Asc("position", "id")).All),
		into(ctx, &c.tasks, "tasks", d.tx.Task.Query().Where(task.PlanID(planID)).Order(ent.Asc("position", "id")).All),
		into(ctx, &c.leaders, "leaders of tasks", d.tx.TaskLeader.Query().Where(taskleader.PlanID(planID)).Order(ent.Asc("position", "id")).All),
		into(ctx, &c.parts, "units' parts", d.tx.Assignment.Query().Where(assignment.PlanID(planID)).Order(ent.Asc("position", "id")).All),
		into(ctx, &c.rows, "rows", d.tx.Row.Query().Where(row.PlanID(planID)).Order(ent.Asc("position", "id")).All),
		into(ctx, &c.findings, "findings", d.tx.Finding.Query().Where(finding.PlanID(planID)).Order(ent.Asc("position", "id")).All),
	)
	return c, err
}

func into[T any](ctx context.Context, list *[]*T, what string, all func(context.Context) ([]*T, error)) func() error {
	return func() error {
		found, err := all(ctx)
		if err != nil {
			return fmt.Errorf("reading %s: %w", what, err)
		}
		*list = found
		return nil
	}
}

// errorsOf runs steps until one fails.
func errorsOf(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// copy gives contents whose things can be changed without changing c's.
func (c contents) copy() contents {
	return contents{
		sections: copies(c.sections), heads: copies(c.heads), tasks: copies(c.tasks), leaders: copies(c.leaders),
		parts: copies(c.parts), rows: copies(c.rows), findings: copies(c.findings),
	}
}

func copies[T any](list []*T) []*T {
	all := make([]*T, len(list))
	for i, x := range list {
		all[i] = new(*x)
	}
	return all
}

// rewriting is what makes a plan's contents into others. Its JSON is how applying a
// paper is taken back.
type rewriting struct {
	Sections replacing[ent.Section]
	Heads    replacing[ent.SectionLeader]
	Tasks    replacing[ent.Task]
	Leaders  replacing[ent.TaskLeader]
	Parts    replacing[ent.Assignment]
	Rows     replacing[ent.Row]
	Findings replacing[ent.Finding]

	Renumbered []string `json:",omitempty"` // rows that have another number
}

// replacing is what happens to the things of one type.
type replacing[T any] struct {
	Remove []string `json:",omitempty"` // ids
	Put    []*T     `json:",omitempty"` // new ones, and others as they are to be
}

func (r replacing[T]) size() int { return len(r.Remove) + len(r.Put) }

// size is how many things are removed and stored.
func (r rewriting) size() int {
	return r.Sections.size() + r.Heads.size() + r.Tasks.size() + r.Leaders.size() + r.Parts.size() + r.Rows.size() + r.Findings.size() + len(r.Renumbered)
}

// rewrite tells what makes one state of a plan into another.
func rewrite(from, to contents) rewriting {
	r := rewriting{
		Sections: replace(from.sections, to.sections, func(x *ent.Section) string { return x.ID }),
		Heads:    replace(from.heads, to.heads, func(x *ent.SectionLeader) string { return x.ID }),
		Tasks:    replace(from.tasks, to.tasks, func(x *ent.Task) string { return x.ID }),
		Leaders:  replace(from.leaders, to.leaders, func(x *ent.TaskLeader) string { return x.ID }),
		Parts:    replace(from.parts, to.parts, func(x *ent.Assignment) string { return x.ID }),
		Rows:     replace(from.rows, to.rows, func(x *ent.Row) string { return x.ID }),
		Findings: replace(from.findings, to.findings, func(x *ent.Finding) string { return x.ID }),
	}
	numbers := map[string]string{}
	for _, x := range from.rows {
		numbers[x.ID] = x.Number
	}
	for _, x := range r.Rows.Put {
		if was, before := numbers[x.ID]; before && was != x.Number {
			r.Renumbered = append(r.Renumbered, x.ID)
		}
	}
	depth := depths(to.tasks)
	slices.SortStableFunc(r.Tasks.Put, func(a, b *ent.Task) int { return depth[a.ID] - depth[b.ID] })
	slices.SortStableFunc(r.Sections.Put, func(a, b *ent.Section) int {
		return cmp.Compare(len(text(a.ParentID)), len(text(b.ParentID))) // sections are two levels deep
	})
	above := depths(from.tasks)
	slices.SortStableFunc(r.Tasks.Remove, func(a, b string) int { return above[b] - above[a] })
	return r
}

// empty reports whether nothing happens.
func (r rewriting) empty() bool {
	return r.Sections.empty() && r.Heads.empty() && r.Tasks.empty() && r.Leaders.empty() && r.Parts.empty() && r.Rows.empty() && r.Findings.empty()
}

func (r replacing[T]) empty() bool { return len(r.Remove)+len(r.Put) == 0 }

func replace[T any](from, to []*T, id func(*T) string) replacing[T] {
	var r replacing[T]
	before := make(map[string]*T, len(from))
	for _, x := range from {
		before[id(x)] = x
	}
	for _, x := range to {
		if was := before[id(x)]; was == nil || !same(was, x) {
			r.Put = append(r.Put, x)
		}
		delete(before, id(x))
	}
	for _, x := range from {
		if before[id(x)] != nil {
			r.Remove = append(r.Remove, id(x))
		}
	}
	return r
}

// same reports whether two things of ent are stored alike.
func same[T any](a, b *T) bool {
	x, y := reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem()
	for i := range x.NumField() {
		if f := x.Type().Field(i); f.IsExported() && f.Name != "Edges" && !reflect.DeepEqual(x.Field(i).Interface(), y.Field(i).Interface()) {
			return false
		}
	}
	return true
}

// depths tells how many tasks stand above each.
func depths(tasks []*ent.Task) map[string]int {
	byID, depth := map[string]*ent.Task{}, map[string]int{}
	for _, t := range tasks {
		byID[t.ID] = t
	}
	for _, t := range tasks {
		for up := byID[text(t.ParentID)]; up != nil && depth[t.ID] <= len(tasks); up = byID[text(up.ParentID)] {
			depth[t.ID]++
		}
	}
	return depth
}

// tree finds tasks by their ids, and what stands under them.
type tree struct {
	byID  map[string]*ent.Task
	below map[string][]*ent.Task
}

func treeOf(tasks []*ent.Task) tree {
	t := tree{map[string]*ent.Task{}, map[string][]*ent.Task{}}
	for _, x := range tasks {
		t.byID[x.ID] = x
		if x.ParentID != nil {
			t.below[*x.ParentID] = append(t.below[*x.ParentID], x)
		}
	}
	return t
}

// above lists the themes over a task, outermost first.
func (t tree) above(x *ent.Task) []*ent.Task {
	var path []*ent.Task
	for up := t.byID[text(x.ParentID)]; up != nil && len(path) <= len(t.byID); up = t.byID[text(up.ParentID)] {
		if up.Kind == lifecycle.Theme {
			path = append(path, up)
		}
	}
	slices.Reverse(path)
	return path
}
