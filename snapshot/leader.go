package snapshot

import (
	"cmp"
	"context"
	"slices"
)

// Leader (责任领导) answers for tasks.
type Leader struct {
	ID, Name string
	Aliases  []string
	Pinyin   string
	Version  int

	plan         *Plan
	at, position int
	spelled      []spelled
	sections     []*Section // whose heading names the leader
	tasks        []*Task    // in printed order
	whole        share
	load         Workload
	sharedWith   []SharedLeader
}

// SharedLeader is another leader who answers for some of the same items.
type SharedLeader struct {
	Leader *Leader
	Count  int
}

// Sections lists the sections of the newest plan whose heading names the leader.
func (l *Leader) Sections(ctx context.Context) ([]*Section, error) {
	now, err := l.now(ctx)
	if err != nil {
		return nil, err
	}
	return now.sections, nil
}

// Tasks lists the tasks that the leader answers for.
func (l *Leader) Tasks(ctx context.Context, shared *bool, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (TaskConnection, error) {
	picture, err := l.plan.library.Current(ctx)
	if err != nil {
		return TaskConnection{}, err
	}
	return picture.list(ctx, filter, orderBy, window{first, after, last, before}, func(p *Plan) share {
		here := in(p, l, l.plan)
		switch {
		case here == nil:
			return share{}
		case shared == nil:
			return here.whole
		}
		return sharing(only(here.tasks, func(t *Task) bool { return t.shared() == *shared }))
	})
}

// shared reports whether several leaders answer for the task jointly (共同负责).
func (t *Task) shared() bool { return len(t.Leaders) > 1 }

// Workload counts what the leader carries in a plan, the newest if none is named.
func (l *Leader) Workload(ctx context.Context, planID *string) (Workload, error) {
	return loadIn(ctx, l.plan.library, planID, l.ID, func(l *Leader) Workload { return l.load })
}

// SharedWith lists with whom the leader shares items in the newest plan, most first.
func (l *Leader) SharedWith(ctx context.Context) ([]SharedLeader, error) {
	now, err := l.now(ctx)
	if err != nil {
		return nil, err
	}
	return now.sharedWith, nil
}

// now gives the leader as the newest plan knows him or her.
func (l *Leader) now(ctx context.Context) (*Leader, error) {
	picture, err := l.plan.library.Current(ctx)
	if err != nil {
		return nil, err
	}
	if now, there := picture.newest.nodes[l.ID].(*Leader); there {
		return now, nil
	}
	return l, nil
}

// rankShared sorts by how much is shared, then as the directory does.
func rankShared(count map[*Leader]int) []SharedLeader {
	var ranked []SharedLeader
	for other, n := range count {
		ranked = append(ranked, SharedLeader{other, n})
	}
	slices.SortFunc(ranked, func(a, b SharedLeader) int {
		return cmp.Or(b.Count-a.Count, a.Leader.at-b.Leader.at)
	})
	return ranked
}
