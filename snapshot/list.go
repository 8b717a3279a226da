package snapshot

import (
	"context"
	"slices"
)

// list lists the tasks of a filter out of the plans that it speaks of. With base
// only those that it gives are looked at.
func (p *Picture) list(ctx context.Context, f *TaskFilter, orderBy []*TaskOrder, w window, base func(*Plan) share) (TaskConnection, error) {
	plans, err := p.scope(ctx, f)
	if err != nil {
		return TaskConnection{}, err
	}
	return list(plans, f, orderBy, w, base)
}

// list lists the tasks of a filter out of plans, which are newest first.
func list(plans []*Plan, f *TaskFilter, orderBy []*TaskOrder, w window, base func(*Plan) share) (TaskConnection, error) {
	if _, _, err := w.size(); err != nil {
		return TaskConnection{}, err
	}
	by, keys := taskOrder(orderBy)
	tasks := find(plans, f, base)
	switch {
	case len(keys) == 0 || len(tasks) < 2:
	case len(keys) == 1 && len(plans) == 1 && same(tasks, plans[0].items):
		tasks = plans[0].itemsBy(*keys[0])
	default:
		tasks = slices.Clone(tasks)
		slices.SortFunc(tasks, compareBy(keys))
	}
	return page(tasks, by, w)
}

// find lists in printed order the tasks of a filter out of plans.
func find(plans []*Plan, f *TaskFilter, base func(*Plan) share) []*Task {
	if len(plans) == 1 {
		return plans[0].find(f, base)
	}
	var all []*Task
	for _, plan := range plans {
		all = append(all, plan.find(f, base)...)
	}
	return all
}

// same reports whether two lists are one and the same.
func same(a, b []*Task) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// Tasks lists the tasks of a filter.
func (p *Picture) Tasks(ctx context.Context, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (*TaskConnection, error) {
	return pointer(p.list(ctx, filter, orderBy, window{first, after, last, before}, nil))
}
