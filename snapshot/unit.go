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
	reach        []*Unit                  // behind a group, groups inside it opened
	own          []*Assignment            // parts by its own name, in printed order
	through      []*Assignment            // parts as a member of a group, likewise
	whole        share                    // of own
	wholeThrough share                    // of own and through
	inRole       map[lifecycle.Role]share // of own
	load         Workload
}

// Tasks lists the tasks that the unit has a part in.
func (u *Unit) Tasks(ctx context.Context, role []lifecycle.Role, throughGroups bool, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (TaskConnection, error) {
	picture, err := u.plan.library.Current(ctx)
	if err != nil {
		return TaskConnection{}, err
	}
	return picture.list(ctx, filter, orderBy, window{first, after, last, before}, func(p *Plan) share {
		here := in(p, u, u.plan)
		if here == nil {
			return share{}
		}
		return here.carried(role, throughGroups)
	})
}

// carried gives the unit's share, by role if any is asked for.
func (u *Unit) carried(role []lifecycle.Role, throughGroups bool) share {
	throughGroups = throughGroups && len(u.through) > 0
	switch {
	case role == nil && throughGroups:
		return u.wholeThrough
	case role == nil:
		return u.whole
	case len(role) == 1 && !throughGroups:
		return u.inRole[role[0]]
	}
	inRole := func(a *Assignment) bool { return slices.Contains(role, a.Role) }
	own := tasksOf(only(u.own, inRole))
	if throughGroups {
		own = inOrder(own, tasksOf(only(u.through, inRole)))
	}
	return sharing(own)
}

// Workload counts what the unit carries in a plan, the newest if none is named.
func (u *Unit) Workload(ctx context.Context, planID *string) (Workload, error) {
	return loadIn(ctx, u.plan.library, planID, u.ID, func(u *Unit) Workload { return u.load })
}
