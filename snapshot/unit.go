package snapshot

import (
	"context"
	"slices"

	"duban/glossary"
	"duban/lifecycle"
)

// Unit (单位) is a body with all the names it goes by, or a group that stands for its members.
type Unit struct {
	ID, Name            string
	Kind                glossary.UnitKind
	Aliases, Signboards []string
	Pinyin              string
	Members             []*Unit
	MembersComplete     bool
	Groups              []*Unit
	Version             int

	plan         *Plan
	at, position int
	spelled      []spelled
	collation    []byte
	reach        []*Unit       // behind a group, groups inside it opened
	own          []*Assignment // parts by its own name, in printed order
	through      []*Assignment // parts as a member of a group, likewise
	tasks        []*Task       // of own
	tasksThrough []*Task       // of own and through
	load         Workload
}

// Tasks lists the tasks that the unit has a part in.
func (u *Unit) Tasks(ctx context.Context, role []lifecycle.Role, throughGroups bool, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (TaskConnection, error) {
	picture, err := u.plan.library.Current(ctx)
	if err != nil {
		return TaskConnection{}, err
	}
	return picture.list(ctx, filter, orderBy, window{first, after, last, before}, func(p *Plan) []*Task {
		here, _ := p.nodes[u.ID].(*Unit)
		if here == nil {
			return nil
		}
		return here.carried(role, throughGroups)
	})
}

// carried lists the unit's tasks in printed order, by role if any is asked for.
func (u *Unit) carried(role []lifecycle.Role, throughGroups bool) []*Task {
	if role == nil {
		if throughGroups {
			return u.tasksThrough
		}
		return u.tasks
	}
	inRole := func(a *Assignment) bool { return slices.Contains(role, a.Role) }
	own := tasksOf(only(u.own, inRole))
	if !throughGroups || len(u.through) == 0 {
		return own
	}
	return inOrder(own, tasksOf(only(u.through, inRole)))
}

// Workload counts what the unit carries in a plan, the newest if none is named.
func (u *Unit) Workload(ctx context.Context, planID *string) (Workload, error) {
	return loadIn(ctx, u.plan.library, planID, u.ID, func(u *Unit) Workload { return u.load })
}
