package graph

import (
	"context"
	"duban/snapshot"
)

func (r *queryResolver) Findings(ctx context.Context, filter *snapshot.FindingFilter, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.Finding], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.FindingConnection, error) {
		return p.Findings(ctx, filter, first, after, last, before)
	})
}
