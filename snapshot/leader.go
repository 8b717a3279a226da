package snapshot

import "context"

// Leader (责任领导) answers for tasks.
type Leader struct {
	ID, Name string
	Aliases  []string
	Pinyin   string
	Version  int

	plan *Plan
}

// SharedLeader is another leader who answers for some of the same items.
type SharedLeader struct {
	Leader *Leader
	Count  int
}

// Sections lists the sections of the newest plan whose heading names the leader.
func (l *Leader) Sections(ctx context.Context) ([]*Section, error) { return nil, errNoPlan }

// Tasks lists the tasks that the leader answers for.
func (l *Leader) Tasks(ctx context.Context, shared *bool, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (TaskConnection, error) {
	return TaskConnection{}, errNoPlan
}

// Workload counts what the leader carries in a plan, the newest if none is named.
func (l *Leader) Workload(ctx context.Context, planID *string) (Workload, error) {
	return Workload{}, errNoPlan
}

// SharedWith lists with whom the leader shares items in the newest plan, most first.
func (l *Leader) SharedWith(ctx context.Context) ([]SharedLeader, error) { return nil, errNoPlan }
