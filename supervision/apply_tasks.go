package supervision

import (
	"slices"
	"strings"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
)

// tasks lays items over the tasks of a plan. Only what the paper says otherwise
// than the one before is changed: what the office has set since stays.
type tasks struct {
	*paper
	themes
	below       map[string][]*ent.Task       // what stands under a task
	parts       map[string][]*ent.Assignment // by task, as are the leaders
	answers     map[string][]*ent.TaskLeader
	unitsByID   map[string]*ent.Unit
	leadersByID map[string]*ent.Leader
}

func (p *paper) newTasks(before []standing) *tasks {
	t := &tasks{
		paper: p, themes: p.newThemes(before), below: treeOf(p.after.tasks).below,
		parts: map[string][]*ent.Assignment{}, answers: map[string][]*ent.TaskLeader{},
		unitsByID: map[string]*ent.Unit{}, leadersByID: map[string]*ent.Leader{},
	}
	for _, u := range p.units {
		t.unitsByID[u.ID] = u
	}
	for _, l := range p.leaders {
		t.leadersByID[l.ID] = l
	}
	for _, a := range p.after.parts {
		t.parts[a.TaskID] = append(t.parts[a.TaskID], a)
	}
	for _, l := range p.after.leaders {
		t.answers[l.TaskID] = append(t.answers[l.TaskID], l)
	}
	p.after.parts, p.after.leaders = nil, nil
	return t
}

// lay makes the item's task what the paper says, and tells what changes.
func (t *tasks) lay(it *item) []Change {
	if it.task == nil {
		it.task = &ent.Task{ID: t.id(ent.TypeTask), CreatedAt: t.now, UpdatedAt: t.now, PlanID: t.plan.ID, Kind: lifecycle.Item,
			DeadlineKind: lifecycle.Unspecified, Status: lifecycle.Draft, Version: 1}
		t.after.tasks = append(t.after.tasks, it.task)
		t.setWords(it)
		t.setDeadline(it)
		t.setTheme(it)
		t.setParts(it)
		t.setLeaders(it)
		return nil
	}
	number := it.task.Number
	changes := slices.Concat(t.setWords(it), t.setDeadline(it), t.setTheme(it), t.setParts(it), t.setLeaders(it))
	if len(changes) > 0 || it.task.Number != number {
		it.task.Version++
		it.task.UpdatedAt = t.now
	}
	return changes
}

// setWords sets what the task says. Its number is the paper's, whatever happens.
func (t *tasks) setWords(it *item) []Change {
	k, b := it.task, it.basis
	k.Number = it.Number
	var changes []Change
	if b == nil || b.Content != it.Content {
		changes = append(changes, step("content", k.Content, it.Content))
		k.Content = it.Content
	}
	if category := t.category(it.Row); b == nil || k.Category != category {
		changes = append(changes, step("category", string(k.Category), string(category)))
		k.Category = category
	}
	if b == nil || targetWords(b.Targets) != targetWords(it.Targets) {
		changes = append(changes, step("targets", targetWords(k.Targets), targetWords(it.Targets)))
		k.Targets = it.Targets
	}
	if b == nil || !slices.Equal(b.marks, it.marks) {
		changes = append(changes, step("marks", join(k.Marks), join(it.marks)))
		k.Marks = it.marks
	}
	if b == nil || !slices.Equal(b.Milestones, it.Milestones) {
		changes = append(changes, step("milestones", milestoneWords(k.Milestones), milestoneWords(it.Milestones)))
		k.Milestones = it.Milestones
	}
	return changed(changes...)
}

func join[T ~string](all []T) string {
	var words []string
	for _, x := range all {
		words = append(words, string(x))
	}
	return strings.Join(words, "、")
}

func targetWords(all []glossary.Target) string {
	var words []string
	for _, x := range all {
		words = append(words, x.AsWritten)
	}
	return strings.Join(words, "、")
}

func milestoneWords(all []glossary.Milestone) string {
	var words []string
	for _, x := range all {
		words = append(words, x.Text)
	}
	return strings.Join(words, "；")
}

// setDeadline sets by when the task is due. The original day of one that was handed
// out never changes, and a later day that was granted is not taken back.
func (t *tasks) setDeadline(it *item) []Change {
	k, d := it.task, it.Deadline
	if b := it.basis; b != nil && b.Deadline.Kind == d.Kind && day(b.Deadline.DueOn) == day(d.DueOn) && folded(b.Deadline.AsWritten) == folded(d.AsWritten) {
		return nil
	}
	before := *k
	k.DeadlineKind, k.DeadlineAsWritten = d.Kind, d.AsWritten
	extended := k.DueOn != nil && k.OriginalDueOn != nil && *k.DueOn > *k.OriginalDueOn
	if granted := extended && d.DueOn != nil && *d.DueOn < *k.DueOn; !granted {
		k.DueOn = d.DueOn
	}
	if k.OriginalDueOn == nil || k.Status == lifecycle.Draft {
		k.OriginalDueOn = d.DueOn
	}
	return changed(step("deadlineAsWritten", before.DeadlineAsWritten, k.DeadlineAsWritten),
		step("deadlineKind", string(before.DeadlineKind), string(k.DeadlineKind)), step("dueOn", day(before.DueOn), day(k.DueOn)))
}

// setLeaders sets who answers for the task and its subtasks.
func (t *tasks) setLeaders(it *item) []Change {
	said := t.who(it)
	var basis, before []*ent.Leader
	if it.basis != nil {
		if basis = t.who(it.basis); leaderNames(basis) == leaderNames(said) {
			return nil
		}
	}
	for _, l := range t.answers[it.task.ID] {
		if known := t.leadersByID[l.LeaderID]; known != nil {
			before = append(before, known)
		}
	}
	said = slices.DeleteFunc(said, func(l *ent.Leader) bool { // taken out by the office
		return slices.Contains(basis, l) && !slices.Contains(before, l)
	})
	for _, l := range before {
		if !slices.Contains(said, l) && !slices.Contains(basis, l) {
			said = append(said, l) // named by the office
		}
	}
	if leaderNames(before) == leaderNames(said) {
		return nil
	}
	t.answer(it.task, said)
	for _, s := range t.below[it.task.ID] {
		if s.Kind == lifecycle.Subtask {
			t.answer(s, said)
			s.Version++
			s.UpdatedAt = t.now
		}
	}
	return changed(step("leaders", leaderNames(before), leaderNames(said)))
}

func (t *tasks) answer(k *ent.Task, leaders []*ent.Leader) {
	laid := make([]*ent.TaskLeader, len(leaders))
	for i, l := range leaders {
		at := slices.IndexFunc(t.answers[k.ID], func(a *ent.TaskLeader) bool { return a.LeaderID == l.ID })
		if at >= 0 {
			laid[i] = t.answers[k.ID][at]
		} else {
			laid[i] = &ent.TaskLeader{ID: t.id(ent.TypeTaskLeader), CreatedAt: t.now, PlanID: t.plan.ID, TaskID: k.ID, LeaderID: l.ID}
		}
		laid[i].Position = i + 1
	}
	t.answers[k.ID] = laid
}
