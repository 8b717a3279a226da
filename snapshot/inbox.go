package snapshot

import (
	"context"
	"time"
)

// Viewer is who is asking.
type Viewer struct {
	User   *User
	Unit   *Unit
	Leader *Leader

	picture *Picture
}

// InboxKind is the kind of a thing that waits (待办).
type InboxKind string

// The kinds of things that wait.
const (
	WaitsForAcknowledgement InboxKind = "ACKNOWLEDGE"       // 待签收
	WaitsForReport          InboxKind = "REPORT"            // 待反馈
	WaitsForMending         InboxKind = "MEND_REPORT"       // 被退回
	WaitsForAnswer          InboxKind = "ANSWER_REMINDER"   // 被催办
	WaitsForReview          InboxKind = "REVIEW_REPORT"     // 待审核
	WaitsForExtension       InboxKind = "DECIDE_EXTENSION"  // 待定延期
	WaitsForClosure         InboxKind = "DECIDE_CLOSURE"    // 待办结
	ReminderAnswered        InboxKind = "REMINDER_ANSWERED" // 催办已复
)

// InboxItem is something that waits for the viewer.
type InboxItem struct {
	Kind      InboxKind
	Task      *Task
	Report    *Report
	Extension *Extension
	Reminder  *Reminder
	Since     *time.Time
}

// InboxCount says how many things of a kind wait.
type InboxCount struct {
	Kind  InboxKind
	Count int
}

// Inbox lists what waits for the viewer, the most pressing first.
func (v *Viewer) Inbox(ctx context.Context, kind []InboxKind, first *int, after *string, last *int, before *string) (InboxItemConnection, error) {
	return InboxItemConnection{}, errNoPlan
}

// InboxCounts counts what waits, by kind.
func (v *Viewer) InboxCounts(ctx context.Context) []InboxCount { return nil }

// Tokens lists the viewer's keys for programs; an administrator sees everybody's.
func (v *Viewer) Tokens(ctx context.Context) ([]*Token, error) { return nil, errNoPlan }
