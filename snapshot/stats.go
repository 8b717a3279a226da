package snapshot

import (
	"context"

	"duban/viewer"
)

const maxDimensions = 3

// TaskDimension is what tasks can be grouped by.
type TaskDimension string

// What tasks can be grouped by.
const (
	OfPlan           TaskDimension = "PLAN"
	OfSection        TaskDimension = "SECTION"
	OfCategory       TaskDimension = "CATEGORY"
	OfTheme          TaskDimension = "THEME"
	OfStatus         TaskDimension = "STATUS"
	OfLight          TaskDimension = "LIGHT"
	OfLightCause     TaskDimension = "LIGHT_CAUSE"
	OfLeader         TaskDimension = "LEADER"
	OfLeadUnit       TaskDimension = "LEAD_UNIT"
	OfSupportingUnit TaskDimension = "SUPPORTING_UNIT"
	OfUnit           TaskDimension = "UNIT"
	OfUnitKind       TaskDimension = "UNIT_KIND"
	OfDueMonth       TaskDimension = "DUE_MONTH"
	OfDeadlineKind   TaskDimension = "DEADLINE_KIND"
)

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
