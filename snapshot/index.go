package snapshot

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"

	"duban/glossary"
	"duban/lifecycle"
)

// indexes lead from a word or a day to tasks without looking at all of them.
type indexes struct {
	byKind         map[lifecycle.TaskKind][]*Task // all in printed order
	byCategory     map[glossary.Category][]*Task
	byStatus       map[lifecycle.Status][]*Task
	byColor        map[lifecycle.Color][]*Task
	byCause        map[lifecycle.ReasonCode][]*Task
	byDeadlineKind map[lifecycle.DeadlineKind][]*Task
	overdue        []*Task
	byDue          []*Task // those with a due day, by it

	sorted   sync.Map // TaskOrder → func() []*Task: all items in that order
	counted  sync.Map // TaskDimension → *TaskStats: all items by it
	text     atomic.Pointer[textIndex]
	indexing sync.Mutex
}

func (t *Task) category() glossary.Category          { return t.Category }
func (t *Task) status() lifecycle.Status             { return t.Status }
func (t *Task) color() lifecycle.Color               { return t.Light.Color }
func (t *Task) cause() lifecycle.ReasonCode          { return t.Light.Cause }
func (t *Task) deadlineKind() lifecycle.DeadlineKind { return t.Deadline.Kind }

// makeIndexes fills what is always needed. The text index is taken over from the
// picture before if no text has changed.
func (p *Plan) makeIndexes(before *Plan) {
	p.byKind = grouped(p.tasks, func(t *Task) lifecycle.TaskKind { return t.Kind })
	p.byCategory = grouped(p.tasks, (*Task).category)
	p.byStatus = grouped(p.tasks, (*Task).status)
	p.byColor = grouped(p.tasks, (*Task).color)
	p.byCause = grouped(p.tasks, (*Task).cause)
	p.byDeadlineKind = grouped(p.tasks, (*Task).deadlineKind)
	p.overdue = only(p.tasks, func(t *Task) bool { return t.Overdue })
	p.byDue = only(p.tasks, func(t *Task) bool { return t.Deadline.DueOn != nil })
	slices.SortStableFunc(p.byDue, func(a, b *Task) int { return cmp.Compare(*a.Deadline.DueOn, *b.Deadline.DueOn) })
	if before == nil {
		return
	}
	if text := before.text.Load(); text != nil && slices.EqualFunc(before.tasks, p.tasks, sameText) {
		p.text.Store(text)
	}
}

func grouped[W comparable](tasks []*Task, of func(*Task) W) map[W][]*Task {
	groups := map[W][]*Task{}
	for _, t := range tasks {
		groups[of(t)] = append(groups[of(t)], t)
	}
	return groups
}

// itemsBy gives all items in an order of one key, sorted when first asked for.
func (p *Plan) itemsBy(o TaskOrder) []*Task {
	if o.Direction != Descending {
		o.Direction = Ascending
	}
	return once(&p.sorted, o, func() []*Task {
		return slices.SortedFunc(slices.Values(p.items), compareBy([]*TaskOrder{&o}))
	})
}

// once makes what is kept under a key when it is first asked for.
func once[V any](kept *sync.Map, key any, make func() V) V {
	made, there := kept.Load(key)
	if !there {
		made, _ = kept.LoadOrStore(key, sync.OnceValue(make))
	}
	return made.(func() V)()
}
