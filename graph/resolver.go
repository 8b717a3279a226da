package graph

import (
	"context"

	"duban/graph/model"
	"duban/review"
	"duban/session"
	"duban/snapshot"
	"duban/supervision"
	"duban/viewer"
)

// Resolver answers the schema's roots: reads from the library's current picture,
// verbs through the office and the desk.
type Resolver struct {
	Library *snapshot.Library
	Office  *supervision.Office
	Desk    *session.Desk
	Papers  *review.Papers
	// About tells what a client should know of this server.
	About func(context.Context) (*model.Service, error)
}

// read asks the picture that the request has pinned, for those who may read.
func read[T any](ctx context.Context, r *queryResolver, ask func(*snapshot.Picture) (T, error)) (answer T, err error) {
	if err := mayRead(ctx); err != nil {
		return answer, err
	}
	picture, err := r.Library.Current(ctx)
	if err != nil {
		return answer, err
	}
	return ask(picture)
}

// who gives who is asking, or nil; whoever it is may know that.
func (r *queryResolver) who(ctx context.Context) (*snapshot.Viewer, error) {
	picture, err := r.Library.Current(ctx)
	if err != nil {
		return nil, err
	}
	return picture.Viewer(ctx), nil
}

// watch follows a plan, or all with an empty id, for those who may read.
func (r *subscriptionResolver) watch(ctx context.Context, planID *string) (<-chan *snapshot.PlanChange, error) {
	if err := mayRead(ctx); err != nil {
		return nil, err
	}
	if planID == nil {
		return r.Library.Changes(ctx, ""), nil
	}
	return r.Library.Changes(ctx, *planID), nil
}

// found is an answer that cannot fail.
func found[T any](v T) (T, error) { return v, nil }

// plain is a change that makes no secret.
func plain[T any](v T, err error) (T, string, error) { return v, "", err }

// wanted reads a flag with the default false.
func wanted(flag *bool) bool { return flag != nil && *flag }

// mayRead refuses those who have not signed in while public reading is off.
func mayRead(ctx context.Context) error {
	if !viewer.Of(ctx).MayRead {
		return refuse(CodeUnauthenticated, "请先登录", "sign in first")
	}
	return nil
}
