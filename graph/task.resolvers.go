package graph

import (
	"context"
	"duban/snapshot"
)

func (r *queryResolver) Task(ctx context.Context, id *string, number *string, year *int) (*snapshot.Task, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.Task, error) { return p.Task(ctx, id, number, year) })
}

func (r *queryResolver) Tasks(ctx context.Context, filter *snapshot.TaskFilter, orderBy []*snapshot.TaskOrder, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.Task], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.TaskConnection, error) {
		return p.Tasks(ctx, filter, orderBy, first, after, last, before)
	})
}

func (r *queryResolver) TaskStats(ctx context.Context, groupBy []snapshot.TaskDimension, filter *snapshot.TaskFilter) (*snapshot.TaskStats, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.TaskStats, error) { return p.TaskStats(ctx, groupBy, filter) })
}
