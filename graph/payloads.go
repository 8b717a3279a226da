package graph

import (
	"context"

	"duban/ent"
	"duban/graph/model"
	"duban/review"
	"duban/session"
	"duban/snapshot"
	"duban/supervision"
	"duban/viewer"
)

// settled gives what a verb did to the object id as the fresh picture shows it,
// or why it was refused. A failure stays an error.
func settled[T snapshot.Node](ctx context.Context, r *mutationResolver, id string, err error) (object T, told []*model.UserError, _ error) {
	refusals := supervision.Refusals(err)
	if err != nil && refusals == nil {
		return object, nil, err
	}
	told = make([]*model.UserError, len(refusals))
	for i, refusal := range refusals {
		told[i] = &model.UserError{Code: refusal.Code, Message: refusal.Message(viewer.Of(ctx).English), Path: refusal.Path}
		id = refusal.ObjectID
	}
	if id == "" {
		return object, told, nil
	}
	picture, err := r.Library.Renew(ctx)
	if err != nil {
		return object, nil, err
	}
	found, err := picture.Node(ctx, id)
	object, _ = found.(T)
	return object, told, err
}

// payload makes a payload of what a verb returns: one(...)(verb(...)).
func payload[E any, T snapshot.Node, P any](ctx context.Context, r *mutationResolver, id func(*E) string, fill func(T, []*model.UserError) *P) func(*E, error) (*P, error) {
	return func(done *E, err error) (*P, error) {
		changed := ""
		if err == nil {
			changed = id(done)
		}
		object, told, err := settled[T](ctx, r, changed, err)
		if err != nil {
			return nil, err
		}
		return fill(object, told), nil
	}
}

func (r *mutationResolver) task(ctx context.Context) func(*ent.Task, error) (*model.TaskPayload, error) {
	return payload(ctx, r, func(t *ent.Task) string { return t.ID }, func(t *snapshot.Task, told []*model.UserError) *model.TaskPayload {
		return &model.TaskPayload{Task: t, UserErrors: told}
	})
}

func (r *mutationResolver) report(ctx context.Context) func(*ent.Report, error) (*model.ReportPayload, error) {
	return payload(ctx, r, func(x *ent.Report) string { return x.ID }, func(x *snapshot.Report, told []*model.UserError) *model.ReportPayload {
		return &model.ReportPayload{Report: x, UserErrors: told}
	})
}

func (r *mutationResolver) extension(ctx context.Context) func(*ent.Extension, error) (*model.ExtensionPayload, error) {
	return payload(ctx, r, func(x *ent.Extension) string { return x.ID }, func(x *snapshot.Extension, told []*model.UserError) *model.ExtensionPayload {
		return &model.ExtensionPayload{Extension: x, UserErrors: told}
	})
}

func (r *mutationResolver) reminder(ctx context.Context) func(*ent.Reminder, error) (*model.ReminderPayload, error) {
	return payload(ctx, r, func(x *ent.Reminder) string { return x.ID }, func(x *snapshot.Reminder, told []*model.UserError) *model.ReminderPayload {
		return &model.ReminderPayload{Reminder: x, UserErrors: told}
	})
}

func (r *mutationResolver) instruction(ctx context.Context) func(*ent.Instruction, error) (*model.InstructionPayload, error) {
	return payload(ctx, r, func(x *ent.Instruction) string { return x.ID }, func(x *snapshot.Instruction, told []*model.UserError) *model.InstructionPayload {
		return &model.InstructionPayload{Instruction: x, UserErrors: told}
	})
}

func (r *mutationResolver) finding(ctx context.Context) func(*ent.Finding, error) (*model.FindingPayload, error) {
	return payload(ctx, r, func(x *ent.Finding) string { return x.ID }, func(x *snapshot.Finding, told []*model.UserError) *model.FindingPayload {
		return &model.FindingPayload{Finding: x, UserErrors: told}
	})
}

func (r *mutationResolver) imported(ctx context.Context) func(*ent.PaperImport, error) (*model.ImportPayload, error) {
	return payload(ctx, r, func(x *ent.PaperImport) string { return x.ID }, func(x *review.Import, told []*model.UserError) *model.ImportPayload {
		return &model.ImportPayload{Import: x, UserErrors: told}
	})
}

func (r *mutationResolver) unit(ctx context.Context) func(*ent.Unit, error) (*model.UnitPayload, error) {
	return payload(ctx, r, func(x *ent.Unit) string { return x.ID }, func(x *snapshot.Unit, told []*model.UserError) *model.UnitPayload {
		return &model.UnitPayload{Unit: x, UserErrors: told}
	})
}

func (r *mutationResolver) leader(ctx context.Context) func(*ent.Leader, error) (*model.LeaderPayload, error) {
	return payload(ctx, r, func(x *ent.Leader) string { return x.ID }, func(x *snapshot.Leader, told []*model.UserError) *model.LeaderPayload {
		return &model.LeaderPayload{Leader: x, UserErrors: told}
	})
}

// tasks is the payload of what was done to many tasks at once.
func (r *mutationResolver) tasks(ctx context.Context) func([]*ent.Task, error) (*model.TasksPayload, error) {
	return func(done []*ent.Task, err error) (*model.TasksPayload, error) {
		out := &model.TasksPayload{Tasks: []*snapshot.Task{}}
		if err != nil {
			_, out.UserErrors, err = settled[*snapshot.Task](ctx, r, "", err)
			return out, err
		}
		for _, t := range done {
			one, _, err := settled[*snapshot.Task](ctx, r, t.ID, nil)
			if err != nil {
				return nil, err
			}
			out.Tasks = append(out.Tasks, one)
		}
		return out, nil
	}
}

// user is the payload of what was done to a user, with a first password if one was made.
func (r *mutationResolver) user(ctx context.Context) func(*ent.User, string, error) (*model.UserPayload, error) {
	return func(done *ent.User, password string, err error) (*model.UserPayload, error) {
		return payload(ctx, r, func(x *ent.User) string { return x.ID }, func(x *snapshot.User, told []*model.UserError) *model.UserPayload {
			return &model.UserPayload{User: x, FirstPassword: orNull(password), UserErrors: told}
		})(done, err)
	}
}

// token is the payload of what was done to a token, with its secret if it is new.
func (r *mutationResolver) token(ctx context.Context) func(*ent.Token, string, error) (*model.TokenPayload, error) {
	return func(done *ent.Token, secret string, err error) (*model.TokenPayload, error) {
		return payload(ctx, r, func(x *ent.Token) string { return x.ID }, func(x *snapshot.Token, told []*model.UserError) *model.TokenPayload {
			return &model.TokenPayload{Token: x, Secret: orNull(secret), UserErrors: told}
		})(done, err)
	}
}

// signedIn is the payload of somebody who has come in; what is asked of the
// viewer is answered as to that person.
func (r *mutationResolver) signedIn(ctx context.Context) func(*session.SignedIn, error) (*model.SignInPayload, error) {
	return func(in *session.SignedIn, err error) (*model.SignInPayload, error) {
		if err != nil {
			_, told, err := settled[*snapshot.User](ctx, r, "", err)
			return &model.SignInPayload{UserErrors: told}, err
		}
		ctx := viewer.In(ctx, in.Viewer)
		picture, err := r.Library.Renew(ctx)
		if err != nil {
			return nil, err
		}
		return &model.SignInPayload{Viewer: picture.Viewer(ctx), Token: orNull(in.Token), UserErrors: []*model.UserError{}}, nil
	}
}

func (r *mutationResolver) signedOut(ctx context.Context, err error) (*model.SignOutPayload, error) {
	_, told, err := settled[*snapshot.User](ctx, r, "", err)
	return &model.SignOutPayload{UserErrors: told}, err
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
