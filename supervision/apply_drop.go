package supervision

import (
	"context"
	"fmt"
	"slices"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/extension"
	"duban/ent/instruction"
	"duban/ent/reminder"
	"duban/ent/report"
	"duban/lifecycle"
)

// droppedBecause is the reason that the trace gives.
const droppedBecause = "新分解表不再列出"

// drop sees to the lines that the paper prints no longer. A draft on which nothing
// has happened goes with its line. Everything else stays, with all that was
// reported; what is still open is given up, which the office can reverse.
func (t *tasks) drop(before []standing) {
	printed, told := map[string]bool{}, map[string]bool{}
	for _, r := range t.after.rows {
		printed[r.TaskID] = true
	}
	for _, s := range before {
		if s.said == nil || t.matched[s.row.ID] {
			continue
		}
		d := RowDifference{Kind: RowDropped, Number: s.said.Number, Content: s.said.Content, Changes: []Change{}}
		if k := s.task; !printed[k.ID] && !told[k.ID] {
			told[k.ID] = true
			d.Changes = list(t.giveUp(k))
		}
		t.difference.add(d)
	}
	t.dropThemes()
}

// giveUp ends a task that is printed no longer, and tells what changes.
func (t *tasks) giveUp(k *ent.Task) []Change {
	l := Line{Action: t.verb, ObjectID: k.ID, PlanID: t.plan.ID, TaskID: k.ID}
	if k.Status == lifecycle.Draft && !t.active[k.ID] {
		l.Changes = []Change{step("number", k.Number, ""), step("content", k.Content, ""), became("because", droppedBecause)}
		t.lines = append(t.lines, l)
		t.after.tasks = slices.DeleteFunc(t.after.tasks, func(x *ent.Task) bool { return x.ID == k.ID })
		return nil
	}
	next, possible := lifecycle.Terminate.LeadsTo(k.Status)
	if !possible {
		return nil
	}
	change := step("status", string(k.Status), string(next))
	k.Status, k.UpdatedAt = next, t.now
	k.Version++
	l.Changes = []Change{change, became("because", droppedBecause)}
	t.lines = append(t.lines, l)
	return []Change{change}
}

// revive takes up a task again that was given up because a paper had left it out.
func (t *tasks) revive(it *item, was *standing) []Change {
	before := t.givenUp[it.task.ID]
	if was != nil || it.task.Status != lifecycle.Terminated || before == "" {
		return nil
	}
	change := step("status", string(it.task.Status), string(before))
	it.task.Status, it.task.UpdatedAt = before, t.now
	it.task.Version++
	return []Change{change}
}

// dropThemes takes out the headings that a paper printed and nothing stands under any more.
func (t *tasks) dropThemes() {
	for {
		below := treeOf(t.after.tasks).below
		n := len(t.after.tasks)
		t.after.tasks = slices.DeleteFunc(t.after.tasks, func(k *ent.Task) bool {
			return k.Kind == lifecycle.Theme && t.printed[k.ID] && len(below[k.ID]) == 0
		})
		if len(t.after.tasks) == n {
			return
		}
	}
}

// readGivenUp finds the tasks that were given up because a paper had left them out,
// and what they were before.
func (p *paper) readGivenUp(ctx context.Context) error {
	p.givenUp = map[string]lifecycle.Status{}
	var ids []string
	for _, k := range p.after.tasks {
		if k.Status == lifecycle.Terminated {
			ids = append(ids, k.ID)
		}
	}
	for some := range slices.Chunk(ids, batch) {
		lines, err := p.tx.Event.Query().Where(event.TaskIDIn(some...)).Order(ent.Asc(event.FieldSeq)).All(ctx)
		if err != nil {
			return fmt.Errorf("reading why tasks were given up: %w", err)
		}
		for _, l := range lines {
			for _, c := range l.Changes {
				if c.Field != "status" {
					continue
				}
				delete(p.givenUp, l.TaskID)
				if l.Action == p.verb && text(c.To) == string(lifecycle.Terminated) {
					p.givenUp[l.TaskID] = lifecycle.Status(text(c.From))
				}
			}
		}
	}
	return nil
}

// readActive finds the tasks of the plan on which something has happened, other
// than that they were read and edited.
func (p *paper) readActive(ctx context.Context) error {
	p.active = map[string]bool{}
	if p.isNew {
		return nil
	}
	for what, ids := range map[string]func(context.Context) ([]string, error){
		"reports":      p.tx.Report.Query().Where(report.PlanID(p.plan.ID)).Unique(true).Select(report.FieldTaskID).Strings,
		"extensions":   p.tx.Extension.Query().Where(extension.PlanID(p.plan.ID)).Unique(true).Select(extension.FieldTaskID).Strings,
		"reminders":    p.tx.Reminder.Query().Where(reminder.PlanID(p.plan.ID)).Unique(true).Select(reminder.FieldTaskID).Strings,
		"instructions": p.tx.Instruction.Query().Where(instruction.PlanID(p.plan.ID)).Unique(true).Select(instruction.FieldTaskID).Strings,
	} {
		found, err := ids(ctx)
		if err != nil {
			return fmt.Errorf("reading on which tasks there are %s: %w", what, err)
		}
		for _, id := range found {
			p.active[id] = true
		}
	}
	for _, k := range p.after.tasks {
		if k.Kind == lifecycle.Subtask && k.ParentID != nil {
			p.active[*k.ParentID] = true
		}
	}
	return nil
}
