package intake

import (
	"fmt"
	"slices"
	"strings"

	"duban/glossary"
)

const (
	sameTask = "同一任务"
	twoTasks = "不同任务"
)

// matchDuplicates finds tasks that are printed in several sections: same
// headings, same wording, same leads. With a note that leaders share it, it is
// one task; without one, it is asked and stays two.
func (r *reading) matchDuplicates() {
	first := map[string]int{}
	for i := range r.draft.Rows {
		row := &r.draft.Rows[i]
		leads := slices.Clone(row.Leads)
		slices.Sort(leads)
		k := plain(strings.Join(row.Parents, "\n") + "\x00" + row.Content + "\x00" + strings.Join(leads, "\n"))
		at, seen := first[k]
		if !seen || plain(row.Content) == "" {
			first[k] = i
			continue
		}
		original := &r.draft.Rows[at]
		f := Finding{Code: glossary.DuplicateTask, Severity: glossary.Repaired, Row: row.Number, Quote: row.Content, Assumed: sameTask, Options: []string{sameTask, twoTasks},
			Message: fmt.Sprintf("与 %s 是同一任务，由几位领导共同负责，只登记一次。", original.Number), Key: key(glossary.DuplicateTask, row.Content)}
		if r.rows[i].said.joint == "" || r.rows[at].said.joint == "" {
			f.Severity, f.Assumed = glossary.Ask, twoTasks
			f.Message = fmt.Sprintf("与 %s 文字相同，但没有写明共同负责，暂按两项登记。", original.Number)
		}
		if r.decide(f) != sameTask {
			continue
		}
		row.SameAs = original.Number
		r.noteDifferences(original, row, r.rows[at], r.rows[i])
	}
}

func (r *reading) noteDifferences(a, b *Row, printedA, printedB *printed) {
	var differ []string
	add := func(what string, x, y []string) {
		for _, s := range missing(x, y) {
			differ = append(differ, fmt.Sprintf("%s“%s”只见于 %s", what, s, b.Number))
		}
		for _, s := range missing(y, x) {
			differ = append(differ, fmt.Sprintf("%s“%s”只见于 %s", what, s, a.Number))
		}
	}
	add("配合单位", a.Supporters, b.Supporters)
	add("领导", a.Leaders, b.Leaders)
	add("标记", marksOf(a), marksOf(b))
	if a.Deadline.Kind != b.Deadline.Kind || a.Deadline.DueOn != nil && *a.Deadline.DueOn != *b.Deadline.DueOn {
		differ = append(differ, fmt.Sprintf("完成时间 %s 为“%s”，%s 为“%s”", a.Number, a.Deadline.AsWritten, b.Number, b.Deadline.AsWritten))
	}
	if plain(printedA.said.joint) != plain(printedB.said.joint) {
		differ = append(differ, fmt.Sprintf("%s 写“%s”，%s 写“%s”", a.Number, printedA.said.joint, b.Number, printedB.said.joint))
	}
	if differ == nil {
		return
	}
	r.found(Finding{Code: glossary.DuplicatesDiffer, Severity: glossary.Ask, Row: b.Number, Quote: b.Source.Quote, Assumed: "合并各行的单位和领导，编号和时限以首行为准",
		Message: "同一任务的几行不一致：" + strings.Join(differ, "；") + "。", Options: []string{"合并各行的单位和领导，编号和时限以首行为准"}, Key: key(glossary.DuplicatesDiffer, b.Content, strings.Join(differ, ""))})
}

func marksOf(r *Row) []string {
	var s []string
	for _, m := range r.Marks {
		s = append(s, string(m))
	}
	return s
}

// missing are those of y that x lacks.
func missing(x, y []string) []string {
	var m []string
	for _, s := range y {
		if !slices.Contains(x, s) {
			m = append(m, s)
		}
	}
	return m
}

// Tasks are the distinct tasks of the draft, in order: a task that several rows
// print is the first of them, with the units, leaders and marks of all.
func (d *Draft) Tasks() []Row {
	var tasks []Row
	at := map[string]int{}
	for _, row := range d.Rows {
		i, again := at[row.SameAs]
		if row.SameAs == "" || !again {
			at[row.Number] = len(tasks)
			tasks = append(tasks, row)
			continue
		}
		t := &tasks[i]
		t.Leads = append(slices.Clone(t.Leads), missing(t.Leads, row.Leads)...)
		t.Leaders = append(slices.Clone(t.Leaders), missing(t.Leaders, row.Leaders)...)
		t.Supporters = append(slices.Clone(t.Supporters), missing(append(slices.Clone(t.Leads), t.Supporters...), row.Supporters)...)
		t.Assignments = slices.Clone(t.Assignments)
		for _, a := range row.Assignments {
			if !slices.ContainsFunc(t.Assignments, func(b Assignment) bool { return b.Unit == a.Unit }) {
				t.Assignments = append(t.Assignments, a)
			}
		}
		for _, m := range row.Marks {
			if !slices.Contains(t.Marks, m) {
				t.Marks = append(slices.Clone(t.Marks), m)
			}
		}
	}
	return tasks
}

// groupsWithoutMembers asks once for each group whose members nobody has told.
func (r *reading) groupsWithoutMembers() {
	asked := map[string]bool{}
	for _, row := range r.draft.Rows {
		for _, a := range row.Assignments {
			e, known := r.names.resolve(a.Unit)
			group := known && e.unit.Kind == glossary.Group && !(e.unit.MembersComplete && len(e.unit.Members) > 0) || !known && kindOf(a.Unit) == glossary.Group
			if !group || asked[a.Unit] {
				continue
			}
			asked[a.Unit] = true
			r.found(Finding{Code: glossary.GroupMembersUnknown, Severity: glossary.Ask, Row: row.Number, Quote: a.AsWritten, Assumed: a.Unit,
				Message: fmt.Sprintf("“%s”包括哪些单位尚未登记完整，展开统计时无法计入。", a.Unit), Key: key(glossary.GroupMembersUnknown, a.Unit)})
		}
	}
}
