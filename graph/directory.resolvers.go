package graph

import (
	"context"
	"duban/graph/model"
	"fmt"
)

func (r *mutationResolver) CreateUnit(ctx context.Context, input model.CreateUnitInput) (*model.UnitPayload, error) {
	panic(fmt.Errorf("not implemented: CreateUnit - createUnit"))
}

func (r *mutationResolver) UpdateUnit(ctx context.Context, input model.UpdateUnitInput) (*model.UnitPayload, error) {
	panic(fmt.Errorf("not implemented: UpdateUnit - updateUnit"))
}

func (r *mutationResolver) SetGroupMembers(ctx context.Context, input model.SetGroupMembersInput) (*model.UnitPayload, error) {
	panic(fmt.Errorf("not implemented: SetGroupMembers - setGroupMembers"))
}

func (r *mutationResolver) MergeUnits(ctx context.Context, input model.MergeUnitsInput) (*model.UnitPayload, error) {
	panic(fmt.Errorf("not implemented: MergeUnits - mergeUnits"))
}

func (r *mutationResolver) CreateLeader(ctx context.Context, input model.CreateLeaderInput) (*model.LeaderPayload, error) {
	panic(fmt.Errorf("not implemented: CreateLeader - createLeader"))
}

func (r *mutationResolver) UpdateLeader(ctx context.Context, input model.UpdateLeaderInput) (*model.LeaderPayload, error) {
	panic(fmt.Errorf("not implemented: UpdateLeader - updateLeader"))
}
