package graph

import (
	"context"
	"duban/graph/model"
	"duban/snapshot"
	"fmt"
)

func (r *mutationResolver) CreateTask(ctx context.Context, input model.CreateTaskInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: CreateTask - createTask"))
}

func (r *mutationResolver) UpdateTask(ctx context.Context, input model.UpdateTaskInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: UpdateTask - updateTask"))
}

func (r *mutationResolver) AssignUnits(ctx context.Context, input model.AssignUnitsInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: AssignUnits - assignUnits"))
}

func (r *mutationResolver) IssueTasks(ctx context.Context, input model.IssueTasksInput) (*model.TasksPayload, error) {
	panic(fmt.Errorf("not implemented: IssueTasks - issueTasks"))
}

func (r *mutationResolver) AcknowledgeTask(ctx context.Context, input model.AcknowledgeTaskInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: AcknowledgeTask - acknowledgeTask"))
}

func (r *mutationResolver) BreakDownTask(ctx context.Context, input model.BreakDownTaskInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: BreakDownTask - breakDownTask"))
}

func (r *mutationResolver) ReportProgress(ctx context.Context, input model.ReportProgressInput) (*model.ReportPayload, error) {
	panic(fmt.Errorf("not implemented: ReportProgress - reportProgress"))
}

func (r *mutationResolver) ReviewReport(ctx context.Context, input model.ReviewReportInput) (*model.ReportPayload, error) {
	panic(fmt.Errorf("not implemented: ReviewReport - reviewReport"))
}

func (r *mutationResolver) WithdrawReport(ctx context.Context, input model.WithdrawReportInput) (*model.ReportPayload, error) {
	panic(fmt.Errorf("not implemented: WithdrawReport - withdrawReport"))
}

func (r *mutationResolver) RequestExtension(ctx context.Context, input model.RequestExtensionInput) (*model.ExtensionPayload, error) {
	panic(fmt.Errorf("not implemented: RequestExtension - requestExtension"))
}

func (r *mutationResolver) DecideExtension(ctx context.Context, input model.DecideExtensionInput) (*model.ExtensionPayload, error) {
	panic(fmt.Errorf("not implemented: DecideExtension - decideExtension"))
}

func (r *mutationResolver) PassExtension(ctx context.Context, input model.PassExtensionInput) (*model.ExtensionPayload, error) {
	panic(fmt.Errorf("not implemented: PassExtension - passExtension"))
}

func (r *mutationResolver) WithdrawExtension(ctx context.Context, input model.WithdrawExtensionInput) (*model.ExtensionPayload, error) {
	panic(fmt.Errorf("not implemented: WithdrawExtension - withdrawExtension"))
}

func (r *mutationResolver) Urge(ctx context.Context, input model.UrgeInput) (*model.ReminderPayload, error) {
	panic(fmt.Errorf("not implemented: Urge - urge"))
}

func (r *mutationResolver) Instruct(ctx context.Context, input model.InstructInput) (*model.InstructionPayload, error) {
	panic(fmt.Errorf("not implemented: Instruct - instruct"))
}

func (r *mutationResolver) RequestClosure(ctx context.Context, input model.RequestClosureInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: RequestClosure - requestClosure"))
}

func (r *mutationResolver) CloseTask(ctx context.Context, input model.CloseTaskInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: CloseTask - closeTask"))
}

func (r *mutationResolver) ReturnTask(ctx context.Context, input model.ReturnTaskInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: ReturnTask - returnTask"))
}

func (r *mutationResolver) ChangeTaskState(ctx context.Context, input model.ChangeTaskStateInput) (*model.TaskPayload, error) {
	panic(fmt.Errorf("not implemented: ChangeTaskState - changeTaskState"))
}

func (r *mutationResolver) DecideFinding(ctx context.Context, input model.DecideFindingInput) (*model.FindingPayload, error) {
	panic(fmt.Errorf("not implemented: DecideFinding - decideFinding"))
}

func (r *queryResolver) Events(ctx context.Context, filter *snapshot.EventFilter, first *int, after *string, last *int, before *string) (*snapshot.EventConnection, error) {
	return read(ctx, r, func(p *snapshot.Picture) (*snapshot.EventConnection, error) {
		return p.Events(ctx, filter, first, after, last, before)
	})
}
