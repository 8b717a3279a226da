package graph

import (
	"context"
	"duban/graph/generated"
	"duban/graph/model"
	"duban/lifecycle"
	"duban/snapshot"
)

func (r *queryResolver) Node(ctx context.Context, id string) (snapshot.Node, error) {
	return read(ctx, r, func(p *snapshot.Picture) (snapshot.Node, error) { return p.Node(ctx, id) })
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]snapshot.Node, error) {
	return read(ctx, r, func(p *snapshot.Picture) ([]snapshot.Node, error) { return p.Nodes(ctx, ids) })
}

func (r *queryResolver) Today(ctx context.Context) (lifecycle.Date, error) {
	return found(r.Library.Today())
}

func (r *queryResolver) Service(ctx context.Context) (*model.Service, error) {
	return r.About(ctx)
}

func (r *subscriptionResolver) PlanChanged(ctx context.Context, planID *string) (<-chan *snapshot.PlanChange, error) {
	return r.watch(ctx, planID)
}

func (r *Resolver) Mutation() generated.MutationResolver { return &mutationResolver{r} }

func (r *Resolver) Query() generated.QueryResolver { return &queryResolver{r} }

func (r *Resolver) Subscription() generated.SubscriptionResolver { return &subscriptionResolver{r} }

type (
	mutationResolver     struct{ *Resolver }
	queryResolver        struct{ *Resolver }
	subscriptionResolver struct{ *Resolver }
)
