package graph

import (
	"context"
	"duban/graph/model"
	"duban/snapshot"
	"fmt"
)

func (r *mutationResolver) SignIn(ctx context.Context, input model.SignInInput) (*model.SignInPayload, error) {
	panic(fmt.Errorf("not implemented: SignIn - signIn"))
}

func (r *mutationResolver) SignOut(ctx context.Context) (*model.SignOutPayload, error) {
	panic(fmt.Errorf("not implemented: SignOut - signOut"))
}

func (r *mutationResolver) SetUp(ctx context.Context, input model.SetUpInput) (*model.SignInPayload, error) {
	panic(fmt.Errorf("not implemented: SetUp - setUp"))
}

func (r *mutationResolver) ChangePassword(ctx context.Context, input model.ChangePasswordInput) (*model.UserPayload, error) {
	panic(fmt.Errorf("not implemented: ChangePassword - changePassword"))
}

func (r *mutationResolver) CreateUser(ctx context.Context, input model.CreateUserInput) (*model.UserPayload, error) {
	panic(fmt.Errorf("not implemented: CreateUser - createUser"))
}

func (r *mutationResolver) UpdateUser(ctx context.Context, input model.UpdateUserInput) (*model.UserPayload, error) {
	panic(fmt.Errorf("not implemented: UpdateUser - updateUser"))
}

func (r *mutationResolver) ResetPassword(ctx context.Context, input model.ResetPasswordInput) (*model.UserPayload, error) {
	panic(fmt.Errorf("not implemented: ResetPassword - resetPassword"))
}

func (r *mutationResolver) CreateToken(ctx context.Context, input model.CreateTokenInput) (*model.TokenPayload, error) {
	panic(fmt.Errorf("not implemented: CreateToken - createToken"))
}

func (r *mutationResolver) RevokeToken(ctx context.Context, input model.RevokeTokenInput) (*model.TokenPayload, error) {
	panic(fmt.Errorf("not implemented: RevokeToken - revokeToken"))
}

func (r *queryResolver) Viewer(ctx context.Context) (*snapshot.Viewer, error) {
	panic(fmt.Errorf("not implemented: Viewer - viewer"))
}

func (r *queryResolver) Users(ctx context.Context, first *int, after *string, last *int, before *string) (*snapshot.Connection[*snapshot.User], error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.UserConnection, error) {
		return p.Users(ctx, first, after, last, before)
	})
}
