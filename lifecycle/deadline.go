package lifecycle

import (
	"errors"
	"time"
)

// Deadline (完成时间) is the day a task is due, as set and as extended since.
type Deadline struct {
	Kind DeadlineKind
	// DueOn is nil where no day is set; an approved extension moves it.
	DueOn *Date
	// OriginalDueOn is the day first set and never changes.
	OriginalDueOn *Date
	AsWritten     string
}

// Why a later day may not be asked for.
var (
	ErrNoDueDay      = errors.New("the task has no due day to extend")
	ErrDueDayReached = errors.New("an extension is asked for before the due day")
	ErrNotLater      = errors.New("the new day must be after the due day")
)

// Overdue reports whether an open task's due day has passed: it is not overdue on the day itself.
func (d Deadline) Overdue(s Status, today Date) bool {
	return d.DueOn != nil && *d.DueOn < today && s.Open()
}

// DueInDays counts the days from today to the due day, negative when past; ok is false where no day is set.
func (d Deadline) DueInDays(today Date) (days int, ok bool) {
	if d.DueOn == nil {
		return 0, false
	}
	return int(*d.DueOn - today), true
}

// MayExtend reports whether a later day may still be asked for (延期申请): until the day before it is due.
func (d Deadline) MayExtend(today Date) bool { return d.DueOn != nil && today < *d.DueOn }

// CheckExtension says why an extension to the day to may not be asked for
// today, or nil: ErrNoDueDay, ErrDueDayReached or ErrNotLater.
func (d Deadline) CheckExtension(to, today Date) error {
	switch {
	case d.DueOn == nil:
		return ErrNoDueDay
	case !d.MayExtend(today):
		return ErrDueDayReached
	case to <= *d.DueOn:
		return ErrNotLater
	}
	return nil
}

// MayClose reports whether a task with such a deadline may be closed today:
// what is ongoing (持续推进) runs to the last day of its plan's year.
func MayClose(k DeadlineKind, planYear int, today Date) bool {
	return k != Ongoing || today >= NewDate(planYear, time.December, 31)
}
