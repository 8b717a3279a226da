package graph

import (
	"context"
	"duban/graph/model"
	"duban/review"
	"duban/snapshot"
	"duban/supervision"
)

func (r *mutationResolver) CreateImport(ctx context.Context, input supervision.Bringing) (*model.ImportPayload, error) {
	return r.imported(ctx)(r.Papers.CreateImport(ctx, input))
}

func (r *mutationResolver) ApplyImport(ctx context.Context, input supervision.Applying) (*model.ImportPayload, error) {
	return r.imported(ctx)(r.Papers.ApplyImport(ctx, input))
}

func (r *mutationResolver) DiscardImport(ctx context.Context, input supervision.Discarding) (*model.ImportPayload, error) {
	return r.imported(ctx)(r.Office.DiscardImport(ctx, input))
}

func (r *mutationResolver) UndoImport(ctx context.Context, input supervision.Undoing) (*model.ImportPayload, error) {
	return r.imported(ctx)(r.Office.UndoImport(ctx, input))
}

func (r *queryResolver) Import(ctx context.Context, id string) (*review.Import, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*review.Import, error) { return r.Papers.Import(ctx, p, id) })
}

func (r *queryResolver) Imports(ctx context.Context, first *int, after *string, last *int, before *string) (*snapshot.Connection[*review.Import], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*review.ImportConnection, error) {
		return r.Papers.Imports(ctx, p, first, after, last, before)
	})
}
