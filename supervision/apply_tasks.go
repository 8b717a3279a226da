package supervision

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"duban/ent"
	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
)

// item is a task with all the rows that print it, the first of which gives number,
// wording and deadline.
type item struct {
	*intake.Row
	parts    []intake.Assignment
	leaders  []string
	marks    []glossary.Mark
	position int
	task     *ent.Task
}

// theme is a heading over items, on its way to a task.
type theme struct {
	path             []string
	category         glossary.Category
	number, position int
}

func pathKey(titles []string) string { return strings.Join(titles, "\x00") }

// applyThemes gathers items and the headings over them, gives both their place in
// printed order, and adds the headings level by level.
func (p *paper) applyThemes(ctx context.Context) error {
	p.items, p.themes = map[string]*item{}, map[string]*ent.Task{}
	seen := map[string]bool{}
	var levels [][]theme
	position, count := 0, 0
	for i := range p.draft.Rows {
		r := &p.draft.Rows[i]
		if r.SameAs != "" {
			if err := p.join(r); err != nil {
				return err
			}
			continue
		}
		for depth := range r.Parents {
			path := r.Parents[:depth+1]
			if seen[pathKey(path)] {
				continue
			}
			seen[pathKey(path)] = true
			position++
			count++
			if len(levels) == depth {
				levels = append(levels, nil)
			}
			levels[depth] = append(levels[depth], theme{path, p.category(r), count, position})
		}
		position++
		it := &item{Row: r, parts: slices.Clone(r.Assignments), leaders: slices.Clone(r.Leaders), marks: slices.Clone(r.Marks), position: position}
		p.items[r.Number] = it
		p.order = append(p.order, it)
	}
	for depth, level := range levels {
		if err := p.applyLevel(ctx, depth, level); err != nil {
			return err
		}
	}
	return nil
}

// join adds to a task what another row that prints it says.
func (p *paper) join(r *intake.Row) error {
	it := p.items[r.SameAs]
	if it == nil {
		return fmt.Errorf("reading row %s: it prints task %s, which no row before it does", r.Number, r.SameAs)
	}
	for _, a := range r.Assignments {
		if !slices.ContainsFunc(it.parts, func(b intake.Assignment) bool { return folded(a.Unit) == folded(b.Unit) }) {
			a.Role = lifecycle.Support
			it.parts = append(it.parts, a)
		}
	}
	it.leaders = union(it.leaders, r.Leaders)
	it.marks = union(it.marks, r.Marks)
	return nil
}

func (p *paper) category(r *intake.Row) glossary.Category {
	if s := p.sections[r.Section]; s != nil {
		return s.Category
	}
	return glossary.KeyTask
}

func (p *paper) applyLevel(ctx context.Context, depth int, level []theme) error {
	var fresh []*ent.TaskCreate
	for _, t := range level {
		c := p.tx.Task.Create().SetPlanID(p.plan.ID).SetKind(lifecycle.Theme).SetCategory(t.category).
			SetNumber(fmt.Sprintf("T%d", t.number)).SetContent(t.path[depth]).SetPosition(t.position)
		if depth > 0 {
			c.SetParentID(p.themes[pathKey(t.path[:depth])].ID)
		}
		fresh = append(fresh, c)
	}
	saved, err := inBatches(ctx, p.tx.Task.CreateBulk, fresh)
	if err != nil {
		return fmt.Errorf("adding themes: %w", err)
	}
	for i, t := range level {
		p.themes[pathKey(t.path)] = saved[i]
	}
	return nil
}

func (p *paper) applyItems(ctx context.Context) error {
	var fresh []*ent.TaskCreate
	for _, it := range p.order {
		c := p.tx.Task.Create().SetPlanID(p.plan.ID).SetKind(lifecycle.Item).SetCategory(p.category(it.Row)).
			SetNumber(it.Number).SetContent(it.Content).SetPosition(it.position).
			SetDeadlineKind(it.Deadline.Kind).SetNillableDueOn(it.Deadline.DueOn).SetNillableOriginalDueOn(it.Deadline.DueOn).
			SetDeadlineAsWritten(it.Deadline.AsWritten).
			SetTargets(list(it.Targets)).SetMarks(list(it.marks)).SetMilestones(list(it.Milestones))
		if over := p.themes[pathKey(it.Parents)]; over != nil {
			c.SetParentID(over.ID)
		}
		fresh = append(fresh, c)
	}
	saved, err := inBatches(ctx, p.tx.Task.CreateBulk, fresh)
	if err != nil {
		return fmt.Errorf("adding items: %w", err)
	}
	for i, it := range p.order {
		it.task = saved[i]
	}
	return nil
}

// printedBy gives the item that the row prints.
func (p *paper) printedBy(r *intake.Row) *item {
	if r.SameAs != "" {
		return p.items[r.SameAs]
	}
	return p.items[r.Number]
}

func (p *paper) applyRows(ctx context.Context) error {
	var fresh []*ent.RowCreate
	for i := range p.draft.Rows {
		r := &p.draft.Rows[i]
		s := p.sections[r.Section]
		if s == nil {
			return fmt.Errorf("reading row %s: there is no section %s", r.Number, r.Section)
		}
		fresh = append(fresh, p.tx.Row.Create().SetPlanID(p.plan.ID).SetSectionID(s.ID).SetTaskID(p.printedBy(r).task.ID).
			SetNumber(r.Number).SetSerialNo(r.SerialNo).SetPosition(i+1).
			SetContentAsWritten(r.AsWritten.Content).SetLeadAsWritten(r.AsWritten.Lead).SetUnitsAsWritten(r.AsWritten.Units).
			SetDeadlineAsWritten(r.AsWritten.Deadline).SetLeaderAsWritten(r.AsWritten.Leader).SetRemark(r.Remark).
			SetDocument(p.draft.Document).SetLine(r.Source.Line).SetTableNo(r.Source.Table).SetRowNo(r.Source.Row).SetQuote(r.Source.Quote))
	}
	saved, err := inBatches(ctx, p.tx.Row.CreateBulk, fresh)
	if err != nil {
		return fmt.Errorf("adding rows: %w", err)
	}
	p.rows = map[string]*ent.Row{}
	for _, r := range saved {
		p.rows[r.Number] = r
	}
	return nil
}
