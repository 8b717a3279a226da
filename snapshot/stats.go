package snapshot

import (
	"context"
	"maps"
	"slices"

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
	tasks := find(plans, f, nil)
	if len(groupBy) < 2 && len(plans) == 1 && same(tasks, plans[0].items) {
		return plans[0].itemStats(groupBy), nil
	}
	return tally(tasks, groupBy), nil
}

// itemStats counts all items by one dimension, or by none.
func (p *Plan) itemStats(groupBy []TaskDimension) *TaskStats {
	var by TaskDimension
	if len(groupBy) > 0 {
		by = groupBy[0]
	}
	if counted, there := p.counted.Load(by); there {
		return counted.(*TaskStats)
	}
	counted, _ := p.counted.LoadOrStore(by, tally(p.items, groupBy))
	return counted.(*TaskStats)
}

// combination is the ranks of a group in the dimensions asked for.
type combination [maxDimensions]int64

// tally counts tasks by each combination of groups that occurs.
func tally(tasks []*Task, groupBy []TaskDimension) *TaskStats {
	s := &TaskStats{Total: len(tasks)}
	by := make([]dimension, len(groupBy))
	for i, d := range groupBy {
		by[i] = dimensions[d]
	}
	groups := map[combination]*TaskStatsGroup{}
	ranks := make([][]int64, len(by))
	for _, t := range tasks {
		s.All.add(t)
		for i, d := range by {
			ranks[i] = d.ranksOf(ranks[i][:0], t)
		}
		combine(ranks, 0, combination{}, func(c combination) {
			g := groups[c]
			if g == nil {
				g = &TaskStatsGroup{}
				for i, d := range by {
					key := d.keyOf(t, c[i])
					key.Dimension = groupBy[i]
					g.Keys = append(g.Keys, key)
				}
				groups[c] = g
			}
			g.add(t)
		})
	}
	s.All.average()
	order := slices.SortedFunc(maps.Keys(groups), func(a, b combination) int { return slices.Compare(a[:], b[:]) })
	for _, c := range order {
		groups[c].average()
		s.Groups = append(s.Groups, *groups[c])
	}
	return s
}

// combine picks one rank of each dimension, in every way there is.
func combine(ranks [][]int64, at int, picked combination, do func(combination)) {
	if at == len(ranks) {
		if at > 0 {
			do(picked)
		}
		return
	}
	for _, r := range ranks[at] {
		picked[at] = r
		combine(ranks, at+1, picked, do)
	}
}
