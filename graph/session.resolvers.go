package graph

import (
	"context"
	"duban/graph/model"
	"duban/session"
	"duban/snapshot"
)

func (r *mutationResolver) SignIn(ctx context.Context, input model.SignInInput) (*model.SignInPayload, error) {
	return r.signedIn(ctx)(r.Desk.SignIn(ctx, input.Login, input.Password, wanted(input.WantsToken)))
}

func (r *mutationResolver) SignOut(ctx context.Context) (*model.SignOutPayload, error) {
	return r.signedOut(ctx, r.Desk.SignOut(ctx))
}

func (r *mutationResolver) SetUp(ctx context.Context, input session.FirstAdministrator) (*model.SignInPayload, error) {
	return r.signedIn(ctx)(r.Desk.SetUp(ctx, input))
}

func (r *mutationResolver) ChangePassword(ctx context.Context, input model.ChangePasswordInput) (*model.UserPayload, error) {
	return r.user(ctx)(plain(r.Desk.ChangePassword(ctx, input.Current, input.New)))
}

func (r *mutationResolver) CreateUser(ctx context.Context, input session.NewUser) (*model.UserPayload, error) {
	return r.user(ctx)(r.Desk.CreateUser(ctx, input))
}

func (r *mutationResolver) UpdateUser(ctx context.Context, input session.UserChange) (*model.UserPayload, error) {
	return r.user(ctx)(plain(r.Desk.UpdateUser(ctx, input)))
}

func (r *mutationResolver) ResetPassword(ctx context.Context, input model.ResetPasswordInput) (*model.UserPayload, error) {
	return r.user(ctx)(r.Desk.ResetPassword(ctx, input.UserID))
}

func (r *mutationResolver) CreateToken(ctx context.Context, input model.CreateTokenInput) (*model.TokenPayload, error) {
	return r.token(ctx)(r.Desk.CreateToken(ctx, input.Name, input.MayWrite, input.Days))
}

func (r *mutationResolver) RevokeToken(ctx context.Context, input model.RevokeTokenInput) (*model.TokenPayload, error) {
	return r.token(ctx)(plain(r.Desk.RevokeToken(ctx, input.TokenID)))
}

func (r *queryResolver) Viewer(ctx context.Context) (*snapshot.Viewer, error) {
	return r.who(ctx)
}

func (r *queryResolver) Users(ctx context.Context, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.User], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.UserConnection, error) {
		return p.Users(ctx, first, after, last, before)
	})
}
