package snapshot

import (
	"time"

	"duban/lifecycle"
)

// Report (反馈) is a unit's word on its part of a task.
type Report struct {
	ID                            string
	Task                          *Task
	Unit                          *Unit
	Author                        *User
	OnBehalf                      bool
	Percent                       *int
	Progress, Problems, NextSteps string
	State                         lifecycle.ReportState
	ReturnedBecause               *string
	CreatedAt                     time.Time
	ReviewedAt                    *time.Time
}

// Extension (延期申请) asks for a later day.
type Extension struct {
	ID             string
	Task           *Task
	RequestedBy    *Unit
	From           *lifecycle.Date
	To             lifecycle.Date
	Reason         string
	State          lifecycle.ExtensionState
	WithLeader     bool
	DecidedBecause *string
	CreatedAt      time.Time
	DecidedAt      *time.Time
}

// Reminder (催办) urges units, on record.
type Reminder struct {
	ID         string
	Task       *Task
	Level      lifecycle.ReminderLevel
	Units      []*Unit
	Text       string
	Author     *User
	CreatedAt  time.Time
	AnsweredAt *time.Time
}

// Instruction (批示) is a leader's word on a task.
type Instruction struct {
	ID        string
	Task      *Task
	Leader    *Leader
	Text      string
	CreatedAt time.Time
}

var newestReport = order[*Report]{"report", func(b []byte, r *Report) []byte {
	return append(appendInt(b, ^r.CreatedAt.UnixMicro()), r.ID...)
}}
