package graph

import (
	"context"
	"duban/graph/model"
	"duban/snapshot"
	"duban/supervision"
)

func (r *mutationResolver) CreateTask(ctx context.Context, input supervision.Creating) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.CreateTask(ctx, input))
}

func (r *mutationResolver) UpdateTask(ctx context.Context, input supervision.Editing) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.UpdateTask(ctx, input))
}

func (r *mutationResolver) AssignUnits(ctx context.Context, input supervision.Assigning) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.AssignUnits(ctx, input))
}

func (r *mutationResolver) IssueTasks(ctx context.Context, input supervision.Issuing) (*model.TasksPayload, error) {
	return r.tasks(ctx)(r.Office.IssueTasks(ctx, input))
}

func (r *mutationResolver) AcknowledgeTask(ctx context.Context, input supervision.Acknowledging) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.AcknowledgeTask(ctx, input))
}

func (r *mutationResolver) BreakDownTask(ctx context.Context, input supervision.BreakingDown) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.BreakDownTask(ctx, input))
}

func (r *mutationResolver) ReportProgress(ctx context.Context, input supervision.Reporting) (*model.ReportPayload, error) {
	return r.report(ctx)(r.Office.ReportProgress(ctx, input))
}

func (r *mutationResolver) ReviewReport(ctx context.Context, input supervision.Reviewing) (*model.ReportPayload, error) {
	return r.report(ctx)(r.Office.ReviewReport(ctx, input))
}

func (r *mutationResolver) WithdrawReport(ctx context.Context, input supervision.Withdrawing) (*model.ReportPayload, error) {
	return r.report(ctx)(r.Office.WithdrawReport(ctx, input))
}

func (r *mutationResolver) RequestExtension(ctx context.Context, input supervision.Extending) (*model.ExtensionPayload, error) {
	return r.extension(ctx)(r.Office.RequestExtension(ctx, input))
}

func (r *mutationResolver) DecideExtension(ctx context.Context, input supervision.Deciding) (*model.ExtensionPayload, error) {
	return r.extension(ctx)(r.Office.DecideExtension(ctx, input))
}

func (r *mutationResolver) PassExtension(ctx context.Context, input supervision.Passing) (*model.ExtensionPayload, error) {
	return r.extension(ctx)(r.Office.PassExtension(ctx, input))
}

func (r *mutationResolver) WithdrawExtension(ctx context.Context, input supervision.Revoking) (*model.ExtensionPayload, error) {
	return r.extension(ctx)(r.Office.WithdrawExtension(ctx, input))
}

func (r *mutationResolver) Urge(ctx context.Context, input supervision.Urging) (*model.ReminderPayload, error) {
	return r.reminder(ctx)(r.Office.Urge(ctx, input))
}

func (r *mutationResolver) Instruct(ctx context.Context, input supervision.Instructing) (*model.InstructionPayload, error) {
	return r.instruction(ctx)(r.Office.Instruct(ctx, input))
}

func (r *mutationResolver) RequestClosure(ctx context.Context, input supervision.Finishing) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.RequestClosure(ctx, input))
}

func (r *mutationResolver) CloseTask(ctx context.Context, input supervision.Closing) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.CloseTask(ctx, input))
}

func (r *mutationResolver) ReturnTask(ctx context.Context, input supervision.Returning) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.ReturnTask(ctx, input))
}

func (r *mutationResolver) ChangeTaskState(ctx context.Context, input supervision.Steering) (*model.TaskPayload, error) {
	return r.task(ctx)(r.Office.ChangeTaskState(ctx, input))
}

func (r *mutationResolver) DecideFinding(ctx context.Context, input supervision.Answering) (*model.FindingPayload, error) {
	return r.finding(ctx)(r.Office.DecideFinding(ctx, input))
}

func (r *queryResolver) Events(ctx context.Context, filter *snapshot.EventFilter, first *int, after *string, last *int, before *string) (*snapshot.EventConnection, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.EventConnection, error) {
		return p.Events(ctx, filter, first, after, last, before)
	})
}
