package snapshot

import (
	"context"
	"slices"
	"sync"

	"duban/lifecycle"
	"duban/viewer"
)

const maxDimensions = 3

// TaskStats are numbers over the tasks of a filter.
type TaskStats struct {
	Total  int
	All    TaskStatsGroup
	Groups []TaskStatsGroup
}

// TaskStatsGroup is one group of tasks, counted.
type TaskStatsGroup struct {
	Keys                     []StatsKey
	Count                    int
	Closed, Overdue          int
	Green, Yellow, Red, Grey int
	AveragePercent           *float64

	percents, measured int
}

// StatsKey is what a group stands for in one dimension.
type StatsKey struct {
	Dimension TaskDimension
	Value     string
	Node      Node

	rank             int64 // in the dimension's own order
	chinese, english string
}

// Label gives the key's value for people, in the language of the request.
func (k StatsKey) Label(ctx context.Context) string {
	if viewer.Of(ctx).English {
		return k.english
	}
	return k.chinese
}

func (g *TaskStatsGroup) add(t *Task) {
	g.Count++
	if t.Status == lifecycle.Closed {
		g.Closed++
	}
	if t.Overdue {
		g.Overdue++
	}
	switch t.Light.Color {
	case lifecycle.Green:
		g.Green++
	case lifecycle.Yellow:
		g.Yellow++
	case lifecycle.Red:
		g.Red++
	case lifecycle.Grey:
		g.Grey++
	}
	if t.Percent != nil {
		g.percents += *t.Percent
		g.measured++
	}
}

func (g *TaskStatsGroup) average() {
	if g.measured > 0 {
		g.AveragePercent = new(float64(g.percents) / float64(g.measured))
	}
}

// TaskStats counts the tasks that the same filter lists.
func (p *Picture) TaskStats(ctx context.Context, groupBy []TaskDimension, filter *TaskFilter) (*TaskStats, error) {
	plans, err := p.scope(ctx, filter)
	if err != nil {
		return nil, err
	}
	return stats(plans, groupBy, filter)
}

// stats counts the tasks of a filter. What a dashboard asks, all items by one
// dimension, is counted once for a picture.
func stats(plans []*Plan, groupBy []TaskDimension, f *TaskFilter) (*TaskStats, error) {
	if len(groupBy) > maxDimensions {
		return nil, errDimensions
	}
	if f == nil && len(plans) == 1 && len(groupBy) < 2 {
		var by TaskDimension
		if len(groupBy) == 1 {
			by = groupBy[0]
		}
		counted, _ := plans[0].counted.LoadOrStore(by, sync.OnceValue(func() *TaskStats {
			return tally(plans[0].items, groupBy)
		}))
		return counted.(func() *TaskStats)(), nil
	}
	return tally(find(plans, f, nil), groupBy), nil
}

// tally counts tasks by each combination of keys that occurs.
func tally(tasks []*Task, groupBy []TaskDimension) *TaskStats {
	s := &TaskStats{Total: len(tasks)}
	type combination [maxDimensions]string
	groups := map[combination]*TaskStatsGroup{}
	keys := make([][]StatsKey, len(groupBy))
	for _, t := range tasks {
		s.All.add(t)
		for i, by := range groupBy {
			keys[i] = dimensions[by](keys[i][:0], t)
		}
		combine(keys, nil, func(picked []StatsKey) {
			var values combination
			for i, k := range picked {
				values[i] = k.Value
			}
			g := groups[values]
			if g == nil {
				g = &TaskStatsGroup{Keys: slices.Clone(picked)}
				for i := range g.Keys {
					g.Keys[i].Dimension = groupBy[i]
				}
				groups[values] = g
			}
			g.add(t)
		})
	}
	s.All.average()
	for _, g := range groups {
		g.average()
		s.Groups = append(s.Groups, *g)
	}
	slices.SortFunc(s.Groups, func(a, b TaskStatsGroup) int { return slices.CompareFunc(a.Keys, b.Keys, StatsKey.compare) })
	return s
}

// combine picks one key of each dimension, in every way there is.
func combine(keys [][]StatsKey, picked []StatsKey, do func([]StatsKey)) {
	if len(keys) == 0 {
		if len(picked) > 0 {
			do(picked)
		}
		return
	}
	for _, k := range keys[0] {
		combine(keys[1:], append(picked, k), do)
	}
}
