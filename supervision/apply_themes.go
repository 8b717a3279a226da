package supervision

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/lifecycle"
)

// themes finds the headings over items, by the titles from the outermost on.
type themes struct {
	byTitles map[string]*ent.Task
	byID     map[string]*ent.Task
	printed  map[string]bool // ids of those that the paper before printed
	last     int             // number given
}

func titlesKey(titles []string) string { return strings.Join(titles, "\x00") }

// newThemes finds the headings that the paper before printed, under whatever titles
// the office has given them since, and then the others by theirs.
func (p *paper) newThemes(before []standing) themes {
	t := themes{byTitles: map[string]*ent.Task{}, printed: map[string]bool{}}
	tree := treeOf(p.after.tasks)
	t.byID = tree.byID
	note := func(titles []string, k *ent.Task) {
		if key := titlesKey(titles); t.byTitles[key] == nil {
			t.byTitles[key] = k
		}
	}
	for _, s := range before {
		if s.said == nil {
			continue
		}
		if path := tree.above(s.task); len(path) == len(s.said.Parents) {
			for i, k := range path {
				note(s.said.Parents[:i+1], k)
				t.printed[k.ID] = true
			}
		}
	}
	for _, k := range p.after.tasks {
		if k.Kind != lifecycle.Theme {
			continue
		}
		note(append(titlesOf(tree.above(k)), k.Content), k)
		if n, err := strconv.Atoi(strings.TrimPrefix(k.Number, "T")); err == nil {
			t.last = max(t.last, n)
		}
	}
	return t
}

func titlesOf(path []*ent.Task) []string {
	var titles []string
	for _, k := range path {
		titles = append(titles, k.Content)
	}
	return titles
}

// theme gives the innermost of the headings over an item, making those that are not there.
func (t *tasks) theme(it *item) *ent.Task {
	var over *ent.Task
	for i := range it.Parents {
		titles := it.Parents[:i+1]
		k := t.byTitles[titlesKey(titles)]
		if k == nil {
			t.last++
			k = &ent.Task{ID: t.id(ent.TypeTask), CreatedAt: t.now, UpdatedAt: t.now, PlanID: t.plan.ID, Kind: lifecycle.Theme, Category: t.category(it.Row),
				Number: fmt.Sprintf("T%d", t.last), Content: titles[i], DeadlineKind: lifecycle.Unspecified, Status: lifecycle.Draft, Version: 1}
			if over != nil {
				k.ParentID = &over.ID
			}
			t.byTitles[titlesKey(titles)], t.byID[k.ID] = k, k
			t.after.tasks = append(t.after.tasks, k)
		}
		t.printed[k.ID] = true
		over = k
	}
	return over
}

// setTheme puts the task under its heading.
func (t *tasks) setTheme(it *item) []Change {
	if b := it.basis; b != nil && slices.Equal(b.Parents, it.Parents) {
		return nil
	}
	before := strings.Join(titlesOf(tree{byID: t.byID}.above(it.task)), " › ")
	if over := t.theme(it); over == nil {
		it.task.ParentID = nil
	} else {
		it.task.ParentID = &over.ID
	}
	return changed(step("parents", before, strings.Join(titlesOf(tree{byID: t.byID}.above(it.task)), " › ")))
}

// finish drops what is printed no longer and puts the rest in printed order.
func (t *tasks) finish(before []standing) {
	t.drop(before)
	t.place()
	for _, k := range t.after.tasks {
		t.after.parts = append(t.after.parts, t.parts[k.ID]...)
		t.after.leaders = append(t.after.leaders, t.answers[k.ID]...)
	}
}

// place numbers the tasks in printed order, a heading before its first item; those
// that nobody prints follow in their own order. A subtask keeps its place under its item.
func (t *tasks) place() {
	position, placed := 0, map[string]bool{}
	next := func(k *ent.Task) {
		if !placed[k.ID] && k.Kind != lifecycle.Subtask {
			placed[k.ID] = true
			position++
			k.Position = position
		}
	}
	rest := slices.Clone(t.after.tasks)
	slices.SortStableFunc(rest, func(a, b *ent.Task) int { return a.Position - b.Position })
	byID := treeOf(t.after.tasks)
	for _, r := range t.after.rows {
		k := byID.byID[r.TaskID]
		for _, over := range byID.above(k) {
			next(over)
		}
		next(k)
	}
	for _, k := range rest {
		next(k)
	}
}
