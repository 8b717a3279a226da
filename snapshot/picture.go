package snapshot

import (
	"context"

	"duban/lifecycle"
)

// Picture is what one request sees: one version of everything, however long it asks.
type Picture struct{}

// Today is the day that lights and overdue tasks are reckoned with.
func (p *Picture) Today() lifecycle.Date { return 0 }

// District gives the district.
func (p *Picture) District() (*District, error) { return nil, errNoDistrict }

// Node gives the object with this id, or nil if there is none that the viewer may see.
func (p *Picture) Node(ctx context.Context, id string) (Node, error) { return nil, errNoPlan }

// Nodes gives objects in the order of their ids.
func (p *Picture) Nodes(ctx context.Context, ids []string) ([]Node, error) { return nil, errIDs }

// Plan gives a plan by id or by year, the newest without either, or nil.
func (p *Picture) Plan(id *string, year *int) *Plan { return nil }

// Plans lists all plans, newest year first.
func (p *Picture) Plans(first *int, after *string, last *int, before *string) (*PlanConnection, error) {
	return nil, errNoPlan
}

// Task gives a task by id, or by a printed number of the year's plan, or nil.
func (p *Picture) Task(ctx context.Context, id, number *string, year *int) (*Task, error) {
	return nil, errNoPlan
}

// Tasks lists the tasks of a filter.
func (p *Picture) Tasks(ctx context.Context, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (*TaskConnection, error) {
	return nil, errNoPlan
}

// TaskStats counts the tasks that the same filter lists.
func (p *Picture) TaskStats(ctx context.Context, groupBy []TaskDimension, filter *TaskFilter) (*TaskStats, error) {
	return nil, errDimensions
}

// Unit gives a unit by id or by any name it goes by, or nil.
func (p *Picture) Unit(id, name *string) *Unit { return nil }

// Units lists the district's units.
func (p *Picture) Units(filter *UnitFilter, orderBy []*UnitOrder, first *int, after *string, last *int, before *string) (*UnitConnection, error) {
	return nil, errNoPlan
}

// Leader gives a leader by id, or by name or another spelling of it, or nil.
func (p *Picture) Leader(id, name *string) *Leader { return nil }

// Leaders lists the leaders in the paper's order.
func (p *Picture) Leaders(search *string, first *int, after *string, last *int, before *string) (*LeaderConnection, error) {
	return nil, errNoPlan
}

// Findings lists the doubts about a plan's paper (疑点), in the paper's order.
func (p *Picture) Findings(ctx context.Context, filter *FindingFilter, first *int, after *string, last *int, before *string) (*FindingConnection, error) {
	return nil, errNoPlan
}

// Events reads the whole trace of the district (留痕), newest first, for the office and administrators.
func (p *Picture) Events(ctx context.Context, filter *EventFilter, first *int, after *string, last *int, before *string) (*EventConnection, error) {
	return nil, errNoPlan
}

// Users lists the users, for administrators.
func (p *Picture) Users(ctx context.Context, first *int, after *string, last *int, before *string) (*UserConnection, error) {
	return nil, errNoPlan
}

// Viewer gives who is asking, or nil when nobody has signed in.
func (p *Picture) Viewer(ctx context.Context) *Viewer { return nil }
