package snapshot

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
	"duban/viewer"
)

// desk is a plan of single tasks, for things that wait.
type desk struct {
	*grower
	records
}

func newDesk() *desk {
	g := grow(81, 12, 2)
	d := &desk{g, g.plan(2021, 0)}
	d.urged = map[string][]string{}
	return d
}

// task adds an item that a unit has a part in, acknowledged on a day unless that is 0.
func (d *desk) task(id string, status lifecycle.Status, unitID string, role lifecycle.Role, acknowledged lifecycle.Date) {
	made := noon(today - 200)
	d.tasks = append(d.tasks, &ent.Task{ID: id, PlanID: "pln_2021", Kind: lifecycle.Item, Number: id, Content: id, Position: len(d.tasks),
		DeadlineKind: lifecycle.Unspecified, Status: status, IssuedOn: new(today - 100), CreatedAt: made, UpdatedAt: noon(today - 3)})
	a := &ent.Assignment{ID: "asg_" + id, PlanID: "pln_2021", TaskID: id, UnitID: unitID, Role: role, Position: 1, Source: glossary.Listed}
	if acknowledged != 0 {
		a.AcknowledgedAt = new(noon(acknowledged))
	}
	d.assignments = append(d.assignments, a)
	d.taskLeaders = append(d.taskLeaders, &ent.TaskLeader{ID: "tkl_" + id, PlanID: "pln_2021", TaskID: id, LeaderID: "ldr_1"})
}

func (d *desk) report(taskID, unitID string, state lifecycle.ReportState, on lifecycle.Date) {
	d.reports = slices.Insert(d.reports, 0, &ent.Report{ID: fmt.Sprint("rpt_", len(d.reports)), PlanID: "pln_2021", TaskID: taskID, UnitID: unitID, AuthorID: "usr_unit",
		State: state, CreatedAt: noon(on), ReviewedAt: new(noon(on + 1))})
}

func (d *desk) extension(taskID string, state lifecycle.ExtensionState, withLeader bool) {
	d.extensions = append(d.extensions, &ent.Extension{ID: fmt.Sprint("ext_", len(d.extensions)), PlanID: "pln_2021", TaskID: taskID, UnitID: "unt_1", AuthorID: "usr_unit",
		ToOn: new(today + 9), State: state, WithLeader: withLeader, CreatedAt: noon(today - 2)})
}

func (d *desk) reminder(taskID, author, unitID string, answered lifecycle.Date) {
	r := &ent.Reminder{ID: fmt.Sprint("rmd_", len(d.reminders)), PlanID: "pln_2021", TaskID: taskID, AuthorID: author, CreatedAt: noon(today - 9)}
	if answered != 0 {
		r.AnsweredAt = new(noon(answered))
	}
	d.reminders = append(d.reminders, r)
	d.urged[r.ID] = []string{unitID}
}

// waits lists what waits for a viewer, as "KIND task".
func (d *desk) waits(t *testing.T, v viewer.Viewer) []string {
	t.Helper()
	p, ctx := pictured(t, &d.directory, d.records)
	who := p.Viewer(as(ctx, v))
	page, err := who.Inbox(nil, nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{}
	counts := map[InboxKind]int{}
	for _, i := range page.Nodes() {
		lines = append(lines, fmt.Sprint(i.Kind, " ", i.Task.ID))
		counts[i.Kind]++
	}
	for _, c := range who.InboxCounts() {
		if counts[c.Kind] != c.Count || c.Count == 0 {
			t.Errorf("%s: %d counted, %d listed", c.Kind, c.Count, counts[c.Kind])
		}
		delete(counts, c.Kind)
	}
	if len(counts) > 0 {
		t.Errorf("not counted: %v", counts)
	}
	pages := func(first *int, after *string, last *int, before *string) (InboxItemConnection, error) {
		return who.Inbox(nil, first, after, last, before)
	}
	same := func(i, j *InboxItem) bool {
		return i.Kind == j.Kind && i.Task == j.Task && i.objectID() == j.objectID()
	}
	if there := walk(t, 1, false, pages); !slices.EqualFunc(there, page.Nodes(), same) || !slices.EqualFunc(there, walk(t, 1, true, pages), same) {
		t.Error("pages do not visit each thing once")
	}
	return lines
}

func TestWhatWaits(t *testing.T) {
	const october1 = -19 // days from today
	for _, c := range []struct {
		name string
		as   viewer.Viewer
		lay  func(*desk)
		want []string
	}{
		{"nothing waits for nobody's part", bureau, func(d *desk) { d.task("tsk_1", lifecycle.Issued, "unt_2", lifecycle.Lead, 0) }, []string{}},
		{"an issued part waits to be acknowledged", bureau, func(d *desk) { d.task("tsk_1", lifecycle.Issued, "unt_1", lifecycle.Lead, 0) }, []string{"ACKNOWLEDGE tsk_1"}},
		{"so does a supporter's part while others work", bureau, func(d *desk) { d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Support, 0) }, []string{"ACKNOWLEDGE tsk_1"}},
		{"so does a group's part, for each member", bureau, func(d *desk) { d.task("tsk_1", lifecycle.Issued, "unt_10", lifecycle.Support, 0) }, []string{"ACKNOWLEDGE tsk_1"}},
		{"until one of them has acknowledged it", bureau, func(d *desk) { d.task("tsk_1", lifecycle.Issued, "unt_10", lifecycle.Support, today-1) }, []string{}},
		{"a draft waits for nothing", bureau, func(d *desk) { d.task("tsk_1", lifecycle.Draft, "unt_1", lifecycle.Lead, 0) }, []string{}},
		{"a lead reports each month", bureau, func(d *desk) { d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.CoLead, today-50) }, []string{"REPORT tsk_1"}},
		{"a supporter need not", bureau, func(d *desk) { d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Support, today-50) }, []string{}},
		{"a closed task needs no report", bureau, func(d *desk) { d.task("tsk_1", lifecycle.Closed, "unt_1", lifecycle.Lead, today-50) }, []string{}},
		{"this month's report is enough", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.report("tsk_1", "unt_1", lifecycle.ReportSubmitted, today+october1)
		}, []string{}},
		{"last month's is not", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.report("tsk_1", "unt_1", lifecycle.ReportAccepted, today+october1-1)
		}, []string{"REPORT tsk_1"}},
		{"nor is one that was taken back", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.report("tsk_1", "unt_1", lifecycle.ReportWithdrawn, today)
		}, []string{"REPORT tsk_1"}},
		{"nor another unit's", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.report("tsk_1", "unt_2", lifecycle.ReportSubmitted, today)
		}, []string{"REPORT tsk_1"}},
		{"a returned report waits to be mended, and for nothing else", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.report("tsk_1", "unt_1", lifecycle.ReportReturned, today-40)
		}, []string{"MEND_REPORT tsk_1"}},
		{"a newer report mends it", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Support, today-50)
			d.report("tsk_1", "unt_1", lifecycle.ReportReturned, today-2)
			d.report("tsk_1", "unt_1", lifecycle.ReportSubmitted, today)
		}, []string{}},
		{"a reminder waits for the unit it names", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Support, today-50)
			d.reminder("tsk_1", "usr_office", "unt_1", 0)
			d.reminder("tsk_1", "usr_office", "unt_2", 0)
		}, []string{"ANSWER_REMINDER tsk_1"}},
		{"one to its group waits too", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_10", lifecycle.Support, today-50)
			d.reminder("tsk_1", "usr_office", "unt_10", 0)
		}, []string{"ANSWER_REMINDER tsk_1"}},
		{"an answered reminder no longer", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Support, today-50)
			d.reminder("tsk_1", "usr_office", "unt_1", today)
		}, []string{}},
		{"the most pressing comes first", bureau, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.task("tsk_2", lifecycle.Issued, "unt_1", lifecycle.Lead, 0)
			d.task("tsk_3", lifecycle.InProgress, "unt_1", lifecycle.Support, today-50)
			d.reminder("tsk_3", "usr_office", "unt_1", 0)
		}, []string{"ANSWER_REMINDER tsk_3", "ACKNOWLEDGE tsk_2", "REPORT tsk_1"}},
		{"the office reviews, decides and closes", office, func(d *desk) {
			d.task("tsk_1", lifecycle.ClosureRequested, "unt_1", lifecycle.Lead, today-50)
			d.task("tsk_2", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.report("tsk_2", "unt_1", lifecycle.ReportSubmitted, today-1)
			d.report("tsk_2", "unt_1", lifecycle.ReportAccepted, today-1)
			d.extension("tsk_2", lifecycle.ExtensionRequested, false)
			d.extension("tsk_2", lifecycle.ExtensionRejected, false)
		}, []string{"DECIDE_EXTENSION tsk_2", "DECIDE_CLOSURE tsk_1", "REVIEW_REPORT tsk_2"}},
		{"what it has passed on waits for the leader", office, func(d *desk) {
			d.task("tsk_2", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.extension("tsk_2", lifecycle.ExtensionRequested, true)
		}, []string{}},
		{"who answers for the task decides it", leading, func(d *desk) {
			d.task("tsk_2", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.extension("tsk_2", lifecycle.ExtensionRequested, true)
			d.extension("tsk_2", lifecycle.ExtensionRequested, false)
		}, []string{"DECIDE_EXTENSION tsk_2"}},
		{"another leader does not", viewer.Viewer{UserID: "usr_leader", Role: viewer.Leader}, func(d *desk) {
			d.task("tsk_2", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
			d.taskLeaders[0].LeaderID = "ldr_2"
			d.extension("tsk_2", lifecycle.ExtensionRequested, true)
		}, []string{}},
		{"who urged sees for a week that it was answered", office, func(d *desk) {
			d.task("tsk_1", lifecycle.InProgress, "unt_1", lifecycle.Support, today-50)
			d.reminder("tsk_1", "usr_office", "unt_1", today-6)
			d.reminder("tsk_1", "usr_office", "unt_1", today-7)
			d.reminder("tsk_1", "usr_admin", "unt_1", today)
		}, []string{"REMINDER_ANSWERED tsk_1"}},
		{"nothing waits for analysts", analyst, func(d *desk) { d.task("tsk_1", lifecycle.ClosureRequested, "unt_1", lifecycle.Lead, 0) }, []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDesk()
			c.lay(d)
			if diff := cmp.Diff(c.want, d.waits(t, c.as)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSinceWhenItWaits(t *testing.T) {
	d := newDesk()
	d.task("tsk_1", lifecycle.Issued, "unt_1", lifecycle.Lead, 0)
	d.task("tsk_2", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-50)
	d.task("tsk_3", lifecycle.InProgress, "unt_1", lifecycle.Lead, today-5)
	p, ctx := pictured(t, &d.directory, d.records)
	want := map[string]time.Time{
		"tsk_1": time.Date(2021, time.July, 12, 0, 0, 0, 0, beijing), // the day of issue
		"tsk_2": time.Date(2021, time.October, 1, 0, 0, 0, 0, beijing),
		"tsk_3": noon(today - 5), // acknowledged within the month
	}
	items := p.Viewer(as(ctx, bureau)).waiting()
	for _, i := range items {
		if !i.Since.Equal(want[i.Task.ID]) {
			t.Errorf("%s %s waits since %s", i.Kind, i.Task.ID, i.Since)
		}
	}
	if len(items) != len(want) {
		t.Errorf("%d things wait", len(items))
	}
}

func TestWhoIsAsking(t *testing.T) {
	d := newDesk()
	p, ctx := pictured(t, &d.directory, d.records)
	if v := p.Viewer(as(ctx, anonymous)); v != nil {
		t.Errorf("nobody is %+v", v)
	}
	if v := p.Viewer(as(ctx, bureau)); v == nil || v.User.ID != "usr_unit" || v.Unit.ID != "unt_1" || v.Leader != nil {
		t.Errorf("a unit's user is %+v", v)
	}
	if v := p.Viewer(as(ctx, leading)); v == nil || v.Leader.ID != "ldr_1" || v.Unit != nil {
		t.Errorf("a leader is %+v", v)
	}
}
