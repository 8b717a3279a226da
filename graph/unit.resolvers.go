package graph

import (
	"context"
	"duban/snapshot"
)

func (r *queryResolver) Unit(ctx context.Context, id *string, name *string) (*snapshot.Unit, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.Unit, error) { return found(p.Unit(id, name)) })
}

func (r *queryResolver) Units(ctx context.Context, filter *snapshot.UnitFilter, orderBy []*snapshot.UnitOrder, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.Unit], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.UnitConnection, error) {
		return p.Units(filter, orderBy, first, after, last, before)
	})
}
