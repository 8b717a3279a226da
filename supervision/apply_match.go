package supervision

import (
	"slices"
	"unicode/utf8"

	"duban/ent"
	"duban/intake"
)

// standing is a line of the table as it stands, with what the paper before said of
// it; nil for one that the office has added.
type standing struct {
	row  *ent.Row
	task *ent.Task
	said *intake.Row
}

func (s standing) wording() string {
	if s.said != nil {
		return folded(s.said.Content)
	}
	return folded(s.task.Content)
}

// alikeEnough is how much of its wording a row must keep to be the same one.
const alikeEnough = 0.5

// mostPairs bounds how many rows are held against each other by their likeness.
const mostPairs = 1_000_000

// match finds for each row of the paper the line of the table that it was before, by
// number and wording: the same wording wherever it stands now, else nearly the same
// under the same number, else in the same section. Each line is found once at most.
func match(before []standing, sectionOf func(*ent.Row) string, rows []intake.Row) []*standing {
	found := make([]*standing, len(rows))
	taken := make([]bool, len(before))
	pair := func(i, j int) {
		found[i], taken[j] = &before[j], true
	}
	byKey := func(key func(number, section, wording string) string) {
		waiting := map[string][]int{}
		for j, s := range before {
			if !taken[j] {
				k := key(s.row.Number, sectionOf(s.row), s.wording())
				waiting[k] = append(waiting[k], j)
			}
		}
		for i, r := range rows {
			k := key(r.Number, r.Section, folded(r.Content))
			if found[i] == nil && len(waiting[k]) > 0 {
				pair(i, waiting[k][0])
				waiting[k] = waiting[k][1:]
			}
		}
	}
	byKey(func(number, _, wording string) string { return number + "\x00" + wording })
	byKey(func(_, section, wording string) string { return section + "\x00" + wording })
	byKey(func(_, _, wording string) string { return wording })

	left := map[string][]int{} // of the paper before, by section
	for j, s := range before {
		if !taken[j] && s.said != nil {
			left[sectionOf(s.row)] = append(left[sectionOf(s.row)], j)
		}
	}
	nearest := func(same func(number string, r intake.Row) bool) {
		tried := 0
		for i, r := range rows {
			best, likest := -1, alikeEnough
			for _, j := range left[r.Section] {
				if tried++; found[i] != nil || taken[j] || !same(before[j].row.Number, r) || tried > mostPairs {
					continue
				}
				if likeness := alike(before[j].wording(), folded(r.Content)); likeness >= likest {
					best, likest = j, likeness+1e-9
				}
			}
			if best >= 0 {
				pair(i, best)
			}
		}
	}
	nearest(func(number string, r intake.Row) bool { return number == r.Number })
	nearest(func(string, intake.Row) bool { return true })
	return found
}

// alike tells which share of their pairs of neighbouring characters two texts have
// in common, from 0 to 1.
func alike(a, b string) float64 {
	if a == b {
		return 1
	}
	pairs := map[[2]rune]int{}
	first := neighbours(a)
	for _, p := range first {
		pairs[p]++
	}
	second := neighbours(b)
	common := 0
	for _, p := range second {
		if pairs[p] > 0 {
			pairs[p]--
			common++
		}
	}
	if len(first)+len(second) == 0 {
		return 0
	}
	return 2 * float64(common) / float64(len(first)+len(second))
}

func neighbours(text string) [][2]rune {
	all := make([][2]rune, 0, utf8.RuneCountInString(text))
	last := rune(0)
	for _, r := range text {
		if last != 0 {
			all = append(all, [2]rune{last, r})
		}
		last = r
	}
	return all
}

// standings lists the lines of the table, with what the paper before said of them.
func (p *paper) standings() []standing {
	said := map[string]*intake.Row{}
	for i := range p.said.Rows {
		said[p.said.Rows[i].Number] = &p.said.Rows[i]
	}
	tasks := treeOf(p.after.tasks).byID
	var all []standing
	for _, r := range p.after.rows {
		all = append(all, standing{r, tasks[r.TaskID], said[r.Number]})
	}
	return all
}

// sameList reports whether two lists hold the same, whatever their order.
func sameList(a, b []string) bool {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(a, b)
}
