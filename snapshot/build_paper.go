package snapshot

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"duban/lifecycle"
)

func (b *builder) addSections(r *records) {
	for i, stored := range r.sections {
		s := &Section{ID: stored.ID, Code: stored.Code, Title: stored.Title, Category: stored.Category, Plan: b.Plan, at: i}
		b.nodes[s.ID] = s
		b.sections = append(b.sections, s)
	}
	for i, stored := range r.sections {
		if stored.ParentID != nil {
			b.sections[i].Parent = resolve[*Section](b, stored.ID, *stored.ParentID)
		}
	}
	for _, stored := range r.sectionLeaders {
		s := resolve[*Section](b, stored.ID, stored.SectionID)
		l := resolve[*Leader](b, stored.ID, stored.LeaderID)
		if b.lost == nil {
			s.Leaders = append(s.Leaders, SectionLeader{l, stored.Role, stored.AsWritten})
			l.sections = append(l.sections, s)
		}
	}
	for _, l := range b.leaders {
		slices.SortFunc(l.sections, func(a, c *Section) int { return a.at - c.at })
	}
}

func (b *builder) addTasks(r *records) {
	stored := r.tasks
	made := make([]Task, len(stored)) // one piece of memory for all
	b.tasks = make([]*Task, len(stored))
	for i, s := range stored {
		t := &made[i]
		*t = Task{
			ID: s.ID, Plan: b.Plan, Kind: s.Kind, Category: s.Category, Number: s.Number, Content: s.Content,
			Deadline: Deadline{Kind: s.DeadlineKind, DueOn: s.DueOn, OriginalDueOn: s.OriginalDueOn, AsWritten: s.DeadlineAsWritten},
			Targets:  s.Targets, Milestones: s.Milestones, Marks: s.Marks, Status: s.Status, IssuedOn: s.IssuedOn, ClosedOn: s.ClosedOn,
			Version: s.Version, CreatedAt: s.CreatedAt.UTC(), UpdatedAt: s.UpdatedAt.UTC(),
			place: place{position: int32(s.Position)},
		}
		t.facts = lifecycle.Facts{Status: s.Status, Deadline: t.Deadline, IssuedOn: s.IssuedOn, ClosedOn: s.ClosedOn, Percent: s.Percent, LastAcceptedOn: s.AcceptedOn}
		b.nodes[t.ID] = t
		b.tasks[i] = t
		b.changed(t.UpdatedAt)
	}
	for i, s := range stored {
		if s.ParentID != nil {
			b.tasks[i].Parent = resolve[*Task](b, s.ID, *s.ParentID)
		}
	}
	for _, t := range b.tasks {
		depth := 0
		for up := t.Parent; up != nil && b.lost == nil; up = up.Parent {
			if depth++; depth > len(b.tasks) {
				b.lost = fmt.Errorf("%s stands above itself", t.ID)
			}
		}
	}
}

func (b *builder) addLeadersOfTasks(r *records) {
	for _, s := range r.taskLeaders {
		t, l := resolve[*Task](b, s.ID, s.TaskID), resolve[*Leader](b, s.ID, s.LeaderID)
		if b.lost == nil {
			t.Leaders = append(t.Leaders, l)
		}
	}
}

// inPrintedOrder gives each task its place and sorts by it.
func (b *builder) inPrintedOrder(*records) {
	for _, t := range b.tasks {
		if t.Kind == lifecycle.Theme {
			t.place.anchor = math.MaxInt32 // behind everything while it has no item
		}
	}
	for _, t := range b.tasks {
		depth := int32(0)
		anchor := t.place.position
		for up := t.Parent; up != nil; up = up.Parent {
			depth++
			if up.Kind != lifecycle.Theme {
				anchor = up.place.position
			}
		}
		t.place.depth = depth
		if t.Kind == lifecycle.Theme {
			continue
		}
		t.place.anchor = anchor
		for up := t.Parent; up != nil; up = up.Parent {
			if up.Kind == lifecycle.Theme {
				up.place.anchor = min(up.place.anchor, anchor)
			}
		}
	}
	slices.SortFunc(b.tasks, func(a, t *Task) int {
		return cmp.Or(a.place.compare(t.place), cmp.Compare(a.ID, t.ID))
	})
	for i, t := range b.tasks {
		t.at = i
		switch t.Kind {
		case lifecycle.Theme:
			b.themes = append(b.themes, t)
		case lifecycle.Item:
			b.items = append(b.items, t)
		}
		if t.Parent != nil {
			t.Parent.subtasks = append(t.Parent.subtasks, t)
		}
		for up := t.Parent; up != nil; up = up.Parent {
			up.below = append(up.below, t)
		}
		for _, l := range t.Leaders {
			l.tasks = append(l.tasks, t)
		}
	}
}

func (b *builder) addRows(stored *records) {
	for _, s := range stored.rows {
		r := &Row{
			ID: s.ID, Number: s.Number, SerialNo: s.SerialNo, ContentAsWritten: s.ContentAsWritten,
			LeadAsWritten: written(s.LeadAsWritten), UnitsAsWritten: written(s.UnitsAsWritten), DeadlineAsWritten: written(s.DeadlineAsWritten),
			LeaderAsWritten: written(s.LeaderAsWritten), Remark: written(s.Remark),
			Source:  SourceSpan{Document: s.Document, Line: counted(s.Line), Table: counted(s.TableNo), Row: counted(s.RowNo), Quote: s.Quote},
			Section: resolve[*Section](b, s.ID, s.SectionID),
			Task:    resolve[*Task](b, s.ID, s.TaskID),
		}
		if b.lost != nil {
			return
		}
		b.nodes[r.ID] = r
		r.Section.Rows = append(r.Section.Rows, r)
	}
	for _, s := range b.sections {
		for _, r := range s.Rows {
			r.Task.Rows = append(r.Task.Rows, r)
		}
		b.rowCount += len(s.Rows)
	}
	for _, t := range b.tasks {
		if t.Kind == lifecycle.Item && len(t.Rows) > 0 {
			b.printedItems++
		}
		for _, r := range t.Rows {
			b.numbers[plainName(r.Number)] = t
			for s := r.Section; s != nil; s = s.Parent {
				if n := len(s.tasks); n == 0 || s.tasks[n-1] != t {
					s.tasks = append(s.tasks, t)
				}
			}
		}
	}
	for _, t := range b.tasks {
		if number := plainName(t.Number); b.numbers[number] == nil {
			b.numbers[number] = t
		}
	}
}

func (b *builder) addFindings(r *records) {
	alike := map[string]int{}
	for _, s := range r.findings {
		alike[s.Key]++
	}
	for _, s := range r.findings {
		f := &Finding{
			ID: s.ID, Code: s.Code, Severity: s.Severity, Message: s.Message, Quote: s.Quote, Assumed: written(s.Assumed),
			Options: s.Options, Position: s.Position,
		}
		if s.Key != "" {
			f.AlikeCount = alike[s.Key] - 1
		}
		if s.RowID != nil {
			f.Row = resolve[*Row](b, s.ID, *s.RowID)
		}
		if s.TaskID != nil {
			f.Task = resolve[*Task](b, s.ID, *s.TaskID)
		}
		if b.lost != nil {
			return
		}
		if s.Choice != nil {
			f.Decision = &FindingDecision{Choice: *s.Choice, By: s.DecidedBy, Note: written(s.DecisionNote)}
			if s.DecidedAt != nil {
				f.Decision.At = s.DecidedAt.UTC()
				b.changed(f.Decision.At)
			}
		}
		if f.Row != nil {
			f.RowNumber = &f.Row.Number
			f.Row.Findings = append(f.Row.Findings, f)
			if f.Task == nil {
				f.Task = f.Row.Task
			}
		}
		if f.Task != nil {
			f.Task.Findings = append(f.Task.Findings, f)
		}
		b.nodes[f.ID] = f
		b.findings = append(b.findings, f)
	}
}

// judge sets lights and percents, of items by their facts and of themes by their items.
func (b *builder) judge(*records) {
	standings := map[*Task][]lifecycle.Standing{}
	for _, t := range b.tasks {
		if t.Kind == lifecycle.Theme {
			continue
		}
		light := lifecycle.Judge(t.facts, b.today)
		t.Light = b.phrases.light(light)
		t.Overdue = t.Deadline.Overdue(t.Status, b.today)
		t.Percent = known(t.facts.Done())
		t.ScheduledPercent = known(t.facts.Scheduled(b.today))
		t.DueInDays = known(t.Deadline.DueInDays(b.today))
		if t.Kind == lifecycle.Item {
			for up := t.Parent; up != nil; up = up.Parent {
				standings[up] = append(standings[up], lifecycle.Standing{Light: light, Percent: t.Percent})
			}
		}
	}
	for _, t := range b.themes {
		rolled := lifecycle.RollUp(standings[t], b.today)
		t.Light, t.Percent, t.PercentOf = b.phrases.light(rolled.Light), rolled.Percent, &rolled.Light.Reason.Measured
	}
}
