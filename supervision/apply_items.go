package supervision

import (
	"fmt"
	"slices"

	"duban/ent"
	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
)

// item is what the rows that print a task say of it together. The first of them
// gives number, wording and deadline.
type item struct {
	*intake.Row
	parts   []intake.Assignment
	leaders []string
	marks   []glossary.Mark
	task    *ent.Task // that it is
	basis   *item     // what the paper before said of that task
}

// gatherItems gathers the items of the draft, and those of the paper before.
func (p *paper) gatherItems() (err error) {
	if p.items, p.order, err = itemsOf(p.draft); err != nil {
		return err
	}
	p.basis, _, err = itemsOf(p.said)
	return err
}

func itemsOf(draft *intake.Draft) (byNumber map[string]*item, order []*item, err error) {
	byNumber = map[string]*item{}
	for i := range draft.Rows {
		r := &draft.Rows[i]
		if r.SameAs != "" {
			it := byNumber[r.SameAs]
			if it == nil {
				return nil, nil, fmt.Errorf("reading row %s: it prints task %s, which no row before it does", r.Number, r.SameAs)
			}
			it.join(r)
			byNumber[r.Number] = it
			continue
		}
		it := &item{Row: r, parts: slices.Clone(r.Assignments), leaders: slices.Clone(r.Leaders), marks: slices.Clone(r.Marks)}
		byNumber[r.Number] = it
		order = append(order, it)
	}
	return byNumber, order, nil
}

// join adds to a task what another row that prints it says.
func (it *item) join(r *intake.Row) {
	for _, a := range r.Assignments {
		if !slices.ContainsFunc(it.parts, func(b intake.Assignment) bool { return folded(a.Unit) == folded(b.Unit) }) {
			a.Role = lifecycle.Support
			it.parts = append(it.parts, a)
		}
	}
	it.leaders = union(it.leaders, r.Leaders)
	it.marks = union(it.marks, r.Marks)
}

// who lists the leaders that an item names, each once.
func (p *paper) who(it *item) []*ent.Leader {
	var all []*ent.Leader
	for _, name := range it.leaders {
		if l := p.leaders[folded(name)]; l != nil && !slices.Contains(all, l) {
			all = append(all, l)
		}
	}
	return all
}

func (p *paper) category(r *intake.Row) glossary.Category {
	if s := p.sections[r.Section]; s != nil {
		return s.Category
	}
	return glossary.KeyTask
}
