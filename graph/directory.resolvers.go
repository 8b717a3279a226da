package graph

import (
	"context"
	"duban/graph/model"
	"duban/supervision"
)

func (r *mutationResolver) CreateUnit(ctx context.Context, input supervision.UnitCreating) (*model.UnitPayload, error) {
	return r.unit(ctx)(r.Office.CreateUnit(ctx, input))
}

func (r *mutationResolver) UpdateUnit(ctx context.Context, input supervision.UnitEditing) (*model.UnitPayload, error) {
	return r.unit(ctx)(r.Office.UpdateUnit(ctx, input))
}

func (r *mutationResolver) SetGroupMembers(ctx context.Context, input supervision.Gathering) (*model.UnitPayload, error) {
	return r.unit(ctx)(r.Office.SetGroupMembers(ctx, input))
}

func (r *mutationResolver) MergeUnits(ctx context.Context, input supervision.Merging) (*model.UnitPayload, error) {
	return r.unit(ctx)(r.Office.MergeUnits(ctx, input))
}

func (r *mutationResolver) CreateLeader(ctx context.Context, input supervision.LeaderCreating) (*model.LeaderPayload, error) {
	return r.leader(ctx)(r.Office.CreateLeader(ctx, input))
}

func (r *mutationResolver) UpdateLeader(ctx context.Context, input supervision.LeaderEditing) (*model.LeaderPayload, error) {
	return r.leader(ctx)(r.Office.UpdateLeader(ctx, input))
}
