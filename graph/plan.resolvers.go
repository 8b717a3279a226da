package graph

import (
	"context"
	"duban/snapshot"
)

func (r *queryResolver) District(ctx context.Context) (*snapshot.District, error) {
	return read(ctx, r, (*snapshot.Picture).District)
}

func (r *queryResolver) Plan(ctx context.Context, id *string, year *int) (*snapshot.Plan, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.Plan, error) { return found(p.Plan(id, year)) })
}

func (r *queryResolver) Plans(ctx context.Context, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.Plan], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.PlanConnection, error) {
		return p.Plans(first, after, last, before)
	})
}
