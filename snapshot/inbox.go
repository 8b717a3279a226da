package snapshot

import (
	"cmp"
	"context"
	"slices"
	"time"

	"duban/lifecycle"
	"duban/viewer"
)

// Viewer is who is asking.
type Viewer struct {
	User   *User
	Unit   *Unit
	Leader *Leader

	picture *Picture
}

// Viewer gives who is asking, or nil when nobody has signed in.
func (p *Picture) Viewer(ctx context.Context) *Viewer {
	user := of[*User](p.newest, viewer.Of(ctx).UserID)
	if user == nil {
		return nil
	}
	return &Viewer{User: user, Unit: user.Unit, Leader: user.Leader, picture: p}
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

// pressing lists the kinds, the most pressing first.
var pressing = []InboxKind{
	WaitsForAnswer, WaitsForMending, WaitsForAcknowledgement, WaitsForExtension,
	WaitsForClosure, WaitsForReview, WaitsForReport, ReminderAnswered,
}

// answeredShown is for how many days a reminder's answer stays in the inbox of who urged.
const answeredShown = 7

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

// Inbox lists what waits for the viewer in the newest plan: by kind, the worst
// lights first, then the longest waiting.
func (v *Viewer) Inbox(kind []InboxKind, first *int, after *string, last *int, before *string) (InboxItemConnection, error) {
	items := v.waiting()
	if kind != nil {
		items = only(items, func(i *InboxItem) bool { return slices.Contains(kind, i.Kind) })
	}
	return page(items, mostPressing, window{first, after, last, before})
}

// InboxCounts counts what waits, by kind.
func (v *Viewer) InboxCounts() []InboxCount {
	var counts []InboxCount
	for _, i := range v.waiting() {
		if n := len(counts); n == 0 || counts[n-1].Kind != i.Kind {
			counts = append(counts, InboxCount{Kind: i.Kind})
		}
		counts[len(counts)-1].Count++
	}
	return counts
}

var mostPressing = order[*InboxItem]{"inbox", func(b []byte, i *InboxItem) []byte {
	for _, n := range i.urgency() {
		b = appendInt(b, n)
	}
	return append(append(append(b, i.Task.ID...), 0), i.objectID()...)
}}

func (i *InboxItem) urgency() [3]int64 {
	since := int64(unknown)
	if i.Since != nil {
		since = i.Since.UnixMicro()
	}
	return [...]int64{int64(slices.Index(pressing, i.Kind)), i.Task.Light.rank(), since}
}

func (i *InboxItem) objectID() string {
	switch {
	case i.Report != nil:
		return i.Report.ID
	case i.Extension != nil:
		return i.Extension.ID
	case i.Reminder != nil:
		return i.Reminder.ID
	}
	return ""
}

func (i *InboxItem) compare(j *InboxItem) int {
	a, b := i.urgency(), j.urgency()
	return cmp.Or(slices.Compare(a[:], b[:]), cmp.Compare(i.Task.ID, j.Task.ID), cmp.Compare(i.objectID(), j.objectID()))
}

// waiting lists what waits for the viewer, the most pressing first.
func (v *Viewer) waiting() []*InboxItem {
	var items []*InboxItem
	switch {
	case v.User.Role == viewer.Office:
		items = v.forOffice()
	case v.User.Role == viewer.Leader && v.Leader != nil:
		items = v.forLeader()
	case v.User.Role == viewer.Unit && v.Unit != nil:
		items = v.forUnit()
	}
	slices.SortFunc(items, (*InboxItem).compare)
	return items
}

func (v *Viewer) forOffice() (items []*InboxItem) {
	p := v.picture.newest
	for _, r := range p.submitted {
		if lifecycle.ReviewReport.PossibleIn(r.Task.Status) {
			items = append(items, &InboxItem{Kind: WaitsForReview, Task: r.Task, Report: r, Since: &r.CreatedAt})
		}
	}
	for _, e := range p.requested {
		if !e.WithLeader && lifecycle.DecideExtension.PossibleIn(e.Task.Status) {
			items = append(items, &InboxItem{Kind: WaitsForExtension, Task: e.Task, Extension: e, Since: &e.CreatedAt})
		}
	}
	for _, t := range p.byStatus[lifecycle.ClosureRequested] {
		items = append(items, &InboxItem{Kind: WaitsForClosure, Task: t, Since: &t.UpdatedAt})
	}
	for _, r := range p.reminders {
		if r.Author == v.User && r.AnsweredAt != nil && p.today-v.day(*r.AnsweredAt) < answeredShown {
			items = append(items, &InboxItem{Kind: ReminderAnswered, Task: r.Task, Reminder: r, Since: r.AnsweredAt})
		}
	}
	return items
}

func (v *Viewer) forLeader() (items []*InboxItem) {
	for _, e := range v.picture.newest.requested {
		if e.WithLeader && e.Task.AnsweredBy(v.Leader.ID) && lifecycle.DecideExtension.PossibleIn(e.Task.Status) {
			items = append(items, &InboxItem{Kind: WaitsForExtension, Task: e.Task, Extension: e, Since: &e.CreatedAt})
		}
	}
	return items
}

func (v *Viewer) forUnit() (items []*InboxItem) {
	for _, a := range slices.Concat(v.Unit.own, v.Unit.through) {
		if i := v.partWaits(a); i != nil {
			items = append(items, i)
		}
	}
	for _, r := range v.picture.newest.reminders {
		if r.AnsweredAt == nil && r.Task.Status.Open() && r.urges(v.Unit) {
			items = append(items, &InboxItem{Kind: WaitsForAnswer, Task: r.Task, Reminder: r, Since: &r.CreatedAt})
		}
	}
	return items
}

// partWaits tells what a part of the unit waits for, or nil: first to be
// acknowledged, then for a returned report to be mended, then for this month's report.
func (v *Viewer) partWaits(a *Assignment) *InboxItem {
	t, p := a.Task, v.picture.newest
	latest := t.latestOf(a.Unit)
	switch {
	case a.AcknowledgedAt == nil && lifecycle.Acknowledge.PossibleIn(t.Status):
		return &InboxItem{Kind: WaitsForAcknowledgement, Task: t, Since: v.dawn(t.IssuedOn)}
	case !lifecycle.FileReport.PossibleIn(t.Status):
	case latest != nil && latest.State == lifecycle.ReportReturned:
		return &InboxItem{Kind: WaitsForMending, Task: t, Report: latest, Since: latest.ReviewedAt}
	case t.Status == lifecycle.InProgress && a.Role.Leads():
		month := lifecycle.NewDate(p.today.Year(), p.today.Month(), 1)
		if latest == nil || v.day(latest.CreatedAt) < month {
			since := v.dawn(&month)
			if a.AcknowledgedAt != nil && a.AcknowledgedAt.After(*since) {
				since = a.AcknowledgedAt
			}
			return &InboxItem{Kind: WaitsForReport, Task: t, Since: since}
		}
	}
	return nil
}

// latestOf gives the unit's newest report that it has not taken back, or nil.
func (t *Task) latestOf(u *Unit) *Report {
	return first(t.reports, func(r *Report) bool { return r.Unit == u && r.State != lifecycle.ReportWithdrawn })
}

// urges reports whether the reminder is meant for the unit, be it through a group.
func (r *Reminder) urges(u *Unit) bool {
	return slices.ContainsFunc(r.Units, func(urged *Unit) bool { return urged == u || slices.Contains(urged.reach, u) })
}

func (v *Viewer) day(t time.Time) lifecycle.Date { return lifecycle.DateOf(t, v.picture.library.zone) }

// dawn gives the moment at which a day begins in the district.
func (v *Viewer) dawn(d *lifecycle.Date) *time.Time {
	if d == nil {
		return nil
	}
	return new(time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, v.picture.library.zone).UTC())
}
