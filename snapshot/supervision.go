package snapshot

import (
	"slices"
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

// newestReport is the order of a task's reports.
var newestReport = order[*Report]{"report", reversed(func(b []byte, r *Report) []byte {
	return append(appendInt(b, r.CreatedAt.UnixMicro()), r.ID...)
})}

func (b *builder) addReports(r *records) {
	for _, s := range r.reports {
		report := &Report{
			ID: s.ID, OnBehalf: s.OnBehalf, Percent: s.Percent, Progress: s.Progress, Problems: s.Problems, NextSteps: s.NextSteps,
			State: s.State, ReturnedBecause: written(s.ReturnedBecause), CreatedAt: s.CreatedAt.UTC(), ReviewedAt: utc(s.ReviewedAt),
			Task: resolve[*Task](b, s.ID, s.TaskID), Unit: resolve[*Unit](b, s.ID, s.UnitID), Author: resolve[*User](b, s.ID, s.AuthorID),
		}
		if b.lost != nil {
			return
		}
		b.nodes[s.ID] = report
		report.Task.reports = append(report.Task.reports, report)
		if report.State == lifecycle.ReportSubmitted {
			b.submitted = append(b.submitted, report)
		}
		b.changed(report.CreatedAt, report.ReviewedAt)
	}
}

func (b *builder) addExtensions(r *records) {
	for _, s := range r.extensions {
		extension := &Extension{
			ID: s.ID, From: s.FromOn, Reason: s.Reason, State: s.State, WithLeader: s.WithLeader,
			DecidedBecause: written(s.DecidedBecause), CreatedAt: s.CreatedAt.UTC(), DecidedAt: utc(s.DecidedAt),
			Task: resolve[*Task](b, s.ID, s.TaskID), RequestedBy: resolve[*Unit](b, s.ID, s.UnitID),
		}
		if s.ToOn != nil {
			extension.To = *s.ToOn
		}
		if b.lost != nil {
			return
		}
		b.nodes[s.ID] = extension
		extension.Task.extensions = append(extension.Task.extensions, extension)
		if extension.State == lifecycle.ExtensionRequested {
			b.requested = append(b.requested, extension)
		}
		b.changed(extension.CreatedAt, extension.DecidedAt)
	}
}

func (b *builder) addReminders(r *records) {
	for _, s := range r.reminders {
		reminder := &Reminder{
			ID: s.ID, Level: s.Level, Text: s.Text, CreatedAt: s.CreatedAt.UTC(), AnsweredAt: utc(s.AnsweredAt),
			Task: resolve[*Task](b, s.ID, s.TaskID), Author: resolve[*User](b, s.ID, s.AuthorID),
		}
		for _, unitID := range r.urged[s.ID] {
			reminder.Units = append(reminder.Units, resolve[*Unit](b, s.ID, unitID))
		}
		if b.lost != nil {
			return
		}
		slices.SortFunc(reminder.Units, func(a, c *Unit) int { return a.at - c.at })
		b.nodes[s.ID] = reminder
		reminder.Task.reminders = append(reminder.Task.reminders, reminder)
		b.reminders = append(b.reminders, reminder)
		b.changed(reminder.CreatedAt, reminder.AnsweredAt)
	}
}

func (b *builder) addInstructions(r *records) {
	for _, s := range r.instructions {
		instruction := &Instruction{
			ID: s.ID, Text: s.Text, CreatedAt: s.CreatedAt.UTC(),
			Task: resolve[*Task](b, s.ID, s.TaskID), Leader: resolve[*Leader](b, s.ID, s.LeaderID),
		}
		if b.lost != nil {
			return
		}
		b.nodes[s.ID] = instruction
		instruction.Task.instructions = append(instruction.Task.instructions, instruction)
		b.changed(instruction.CreatedAt)
	}
}
