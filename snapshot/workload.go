package snapshot

import (
	"context"

	"duban/lifecycle"
)

// Workload counts the distinct items that a unit or leader carries in one plan.
type Workload struct {
	Lead, CoLead, Support, ThroughGroups int
	Overdue, DueSoon, Closed, Total      int
	NamedRows, ResponsibleRows           int
}

// add counts an item that is carried in the way that way counts.
func (w *Workload) add(t *Task, way *int, named bool) {
	*way++
	w.Total++
	w.ResponsibleRows += len(t.Rows)
	if named {
		w.NamedRows += len(t.Rows)
	}
	if t.Overdue {
		w.Overdue++
	}
	if t.Light.Cause == lifecycle.ReasonDueSoon {
		w.DueSoon++
	}
	if t.Status == lifecycle.Closed {
		w.Closed++
	}
}

// carry counts the items that the unit has a part in.
func (u *Unit) carry() {
	w := &u.load
	for _, a := range u.own {
		if a.Task.Kind != lifecycle.Item {
			continue
		}
		way := &w.Support
		switch a.Role {
		case lifecycle.Lead:
			way = &w.Lead
		case lifecycle.CoLead:
			way = &w.CoLead
		}
		w.add(a.Task, way, true)
	}
	for _, a := range u.through {
		if a.Task.Kind == lifecycle.Item {
			w.add(a.Task, &w.ThroughGroups, false)
		}
	}
}

// carry counts the items that the leader answers for.
func (l *Leader) carry() {
	shared := map[*Leader]int{}
	for _, t := range l.tasks {
		if t.Kind != lifecycle.Item {
			continue
		}
		way := &l.load.Lead
		if t.shared() {
			way = &l.load.CoLead
		}
		l.load.add(t, way, true)
		for _, other := range t.Leaders {
			if other != l {
				shared[other]++
			}
		}
	}
	l.sharedWith = rankShared(shared)
}

// loadIn gives the workload of a unit or leader in a plan, the newest if none is named.
func loadIn[T Node](ctx context.Context, l *Library, planID *string, id string, load func(T) Workload) (Workload, error) {
	picture, err := l.Current(ctx)
	if err != nil {
		return Workload{}, err
	}
	plan := picture.newest
	if planID != nil {
		if plan, err = picture.open(ctx, *planID); err != nil {
			return Workload{}, err
		}
	}
	here, there := plan.nodes[id].(T)
	if !there {
		return Workload{}, nil
	}
	return load(here), nil
}
