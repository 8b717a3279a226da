package graph

import (
	"context"
	"duban/snapshot"
)

func (r *queryResolver) Leader(ctx context.Context, id *string, name *string) (*snapshot.Leader, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.Leader, error) { return found(p.Leader(id, name)) })
}

func (r *queryResolver) Leaders(ctx context.Context, search *string, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.Leader], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.LeaderConnection, error) {
		return p.Leaders(search, first, after, last, before)
	})
}
