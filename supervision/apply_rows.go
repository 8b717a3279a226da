package supervision

import (
	"fmt"
	"slices"

	"duban/ent"
	"duban/intake"
	"duban/lifecycle"
)

// layRows lays the paper's rows over those of the table, with their tasks.
func (p *paper) layRows(told func(rows int)) error {
	codes := map[string]string{}
	for _, s := range p.after.sections {
		codes[s.ID] = s.Code
	}
	before := p.standings()
	found := match(before, func(r *ent.Row) string { return codes[r.SectionID] }, p.draft.Rows)
	p.matched = map[string]bool{}
	for _, was := range found {
		if was != nil {
			p.matched[was.row.ID] = true
		}
	}
	p.claim(found)
	p.claimUnprinted(before)
	t := p.newTasks(before)
	rows := make([]*ent.Row, 0, len(p.draft.Rows))
	for i := range p.draft.Rows {
		r, was := &p.draft.Rows[i], found[i]
		s, it := p.sections[r.Section], p.items[r.Number]
		if s == nil {
			return fmt.Errorf("reading row %s: there is no section %s", r.Number, r.Section)
		}
		changes := rowChanges(r, was)
		if r.SameAs == "" {
			changes = slices.Concat(changes, t.lay(it), t.revive(it, was))
		}
		p.tell(r, was != nil, it.task.ID, changes)
		laid := &ent.Row{CreatedAt: p.now, PlanID: p.plan.ID, SectionID: s.ID}
		if was != nil && was.row.SectionID == s.ID {
			laid = was.row
		} else {
			laid.ID = p.id(ent.TypeRow)
		}
		writeRow(laid, r, p.draft.Document, it.task.ID, i+1)
		rows = append(rows, laid)
		told(1)
	}
	p.after.rows = append(rows, p.ownRows(before, rows, codes)...)
	p.dropSections()
	t.finish(before)
	return nil
}

// claim finds for each item the task that it was before. The line that printed a
// task first has the better claim to it.
func (p *paper) claim(found []*standing) {
	taken := map[string]bool{}
	for _, first := range []bool{true, false} {
		for i, was := range found {
			r := &p.draft.Rows[i]
			it := p.items[r.Number]
			if was == nil || it.task != nil || r.SameAs != "" || taken[was.task.ID] {
				continue
			}
			if printedFirst := was.said == nil || was.said.SameAs == ""; printedFirst == first {
				it.task, taken[was.task.ID] = was.task, true
				if was.said != nil {
					it.basis = p.basis[was.said.Number]
				}
			}
		}
	}
}

// claimUnprinted finds the tasks of rows that come back after a paper had left them
// out, or that the office has had without a line, by their wording.
func (p *paper) claimUnprinted(before []standing) {
	printed := map[string]bool{}
	for _, s := range before {
		printed[s.task.ID] = true
	}
	unprinted := map[string][]*ent.Task{}
	for _, k := range p.after.tasks {
		if k.Kind == lifecycle.Item && !printed[k.ID] {
			unprinted[folded(k.Content)] = append(unprinted[folded(k.Content)], k)
		}
	}
	for _, it := range p.order {
		if k := unprinted[folded(it.Content)]; it.task == nil && len(k) > 0 {
			it.task, unprinted[folded(it.Content)] = k[0], k[1:]
		}
	}
}

func writeRow(laid *ent.Row, r *intake.Row, document, taskID string, position int) {
	laid.TaskID, laid.Number, laid.SerialNo, laid.Position = taskID, r.Number, r.SerialNo, position
	laid.ContentAsWritten, laid.LeadAsWritten, laid.UnitsAsWritten = r.AsWritten.Content, r.AsWritten.Lead, r.AsWritten.Units
	laid.DeadlineAsWritten, laid.LeaderAsWritten, laid.Remark = r.AsWritten.Deadline, r.AsWritten.Leader, r.Remark
	laid.Document, laid.Line, laid.TableNo, laid.RowNo, laid.Quote = document, r.Source.Line, r.Source.Table, r.Source.Row, r.Source.Quote
}

// rowChanges tells how a row differs from the line that it was, apart from its task.
// A cell that is worded otherwise and says the same is no difference.
func rowChanges(r *intake.Row, was *standing) []Change {
	if was == nil {
		return nil
	}
	changes := changed(step("number", was.row.Number, r.Number))
	if was.said != nil {
		changes = append(changes, changed(step("sameAs", was.said.SameAs, r.SameAs))...)
	}
	if folded(was.row.Remark) != folded(r.Remark) {
		changes = append(changes, step("remark", was.row.Remark, r.Remark))
	}
	return changes
}

// tell notes the difference that a row makes, and what the trace keeps of it.
func (p *paper) tell(r *intake.Row, known bool, taskID string, changes []Change) {
	if p.isNew {
		p.difference.add(RowDifference{Kind: RowAdded, Number: r.Number, Content: r.Content, Changes: []Change{}})
		return
	}
	kind := RowChanged
	switch {
	case !known:
		kind = RowAdded
		changes = append([]Change{became("number", r.Number), became("content", r.Content)}, changes...)
	case len(changes) == 0:
		p.difference.Unchanged++
		return
	}
	p.difference.add(RowDifference{Kind: kind, Number: r.Number, Content: r.Content, Changes: changes})
	p.lines = append(p.lines, Line{Action: p.verb, ObjectID: taskID, PlanID: p.plan.ID, TaskID: taskID, Changes: changes})
}

// ownRows keeps the lines that the office has added: they follow the printed ones,
// and give way where the paper needs their number.
func (p *paper) ownRows(before []standing, rows []*ent.Row, codes map[string]string) []*ent.Row {
	numbers, last := map[string]bool{}, map[string]int{}
	for _, r := range rows {
		numbers[r.Number] = true
		last[r.SectionID] = max(last[r.SectionID], r.SerialNo)
	}
	var own []*ent.Row
	for _, s := range before {
		if s.said != nil || p.matched[s.row.ID] {
			continue
		}
		r := s.row
		if numbers[r.Number] {
			last[r.SectionID]++
			was := r.Number
			r.SerialNo, r.Number = last[r.SectionID], fmt.Sprintf("%s-%d", codes[r.SectionID], last[r.SectionID])
			if s.task.Number == was {
				s.task.Number = r.Number
				s.task.Version++
			}
			p.lines = append(p.lines, Line{Action: p.verb, ObjectID: s.task.ID, PlanID: p.plan.ID, TaskID: s.task.ID, Changes: changed(step("number", was, r.Number))})
		}
		last[r.SectionID] = max(last[r.SectionID], r.SerialNo)
		r.Position = len(rows) + len(own) + 1
		numbers[r.Number] = true
		own = append(own, r)
	}
	return own
}

// dropSections takes out the sections in which nothing is printed any more.
func (p *paper) dropSections() {
	used := map[string]bool{}
	for _, r := range p.after.rows {
		used[r.SectionID] = true
	}
	for _, s := range p.draft.Sections {
		used[p.sections[s.Code].ID] = true
	}
	for _, s := range p.after.sections {
		if used[s.ID] && s.ParentID != nil {
			used[*s.ParentID] = true
		}
	}
	p.after.sections = slices.DeleteFunc(p.after.sections, func(s *ent.Section) bool { return !used[s.ID] })
	p.after.heads = slices.DeleteFunc(p.after.heads, func(h *ent.SectionLeader) bool { return !used[h.SectionID] })
}
