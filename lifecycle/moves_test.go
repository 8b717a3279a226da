package lifecycle_test

import (
	"slices"
	"testing"

	"duban/lifecycle"
)

func TestMoves(t *testing.T) {
	for _, c := range []struct {
		name       string
		from, next lifecycle.Status
		want       bool
	}{
		{"a draft is issued", lifecycle.Draft, lifecycle.Issued, true},
		{"a draft cannot be acknowledged before it is issued", lifecycle.Draft, lifecycle.InProgress, false},
		{"a draft cannot be closed unseen", lifecycle.Draft, lifecycle.Closed, false},
		{"a draft cannot be suspended", lifecycle.Draft, lifecycle.Suspended, false},
		{"an issued task gets in progress", lifecycle.Issued, lifecycle.InProgress, true},
		{"an issued task never becomes a draft again", lifecycle.Issued, lifecycle.Draft, false},
		{"closure cannot be requested of what nobody acknowledged", lifecycle.Issued, lifecycle.ClosureRequested, false},
		{"closure is requested of a task in progress", lifecycle.InProgress, lifecycle.ClosureRequested, true},
		{"a task in progress is not closed without a request", lifecycle.InProgress, lifecycle.Closed, false},
		{"a task in progress cannot be issued anew", lifecycle.InProgress, lifecycle.Issued, false},
		{"a request for closure is granted", lifecycle.ClosureRequested, lifecycle.Closed, true},
		{"a request for closure is returned", lifecycle.ClosureRequested, lifecycle.InProgress, true},
		{"a suspended task goes back to issued", lifecycle.Suspended, lifecycle.Issued, true},
		{"a suspended task goes back to work", lifecycle.Suspended, lifecycle.InProgress, true},
		{"a suspended task does not go back to a request for closure", lifecycle.Suspended, lifecycle.ClosureRequested, false},
		{"a suspended task cannot be closed", lifecycle.Suspended, lifecycle.Closed, false},
		{"a suspended task can be terminated", lifecycle.Suspended, lifecycle.Terminated, true},
		{"a closed task is reopened", lifecycle.Closed, lifecycle.InProgress, true},
		{"a closed task cannot be terminated", lifecycle.Closed, lifecycle.Terminated, false},
		{"a terminated task is reopened", lifecycle.Terminated, lifecycle.InProgress, true},
		{"a terminated task cannot be closed", lifecycle.Terminated, lifecycle.Closed, false},
		{"an unknown status goes nowhere", "OVERDUE", lifecycle.InProgress, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.from.CanBecome(c.next); got != c.want {
				t.Errorf("%s to %s: %t, want %t", c.from, c.next, got, c.want)
			}
		})
	}
}

func TestEveryOpenStatusCanBeSuspendedAndTerminated(t *testing.T) {
	for _, s := range lifecycle.OpenStatuses {
		if !s.CanBecome(lifecycle.Suspended) || !s.CanBecome(lifecycle.Terminated) {
			t.Errorf("%s cannot be suspended and terminated", s)
		}
	}
}

func TestOpenIsWhatUnitsStillWorkOn(t *testing.T) {
	open := map[lifecycle.Status]bool{lifecycle.Issued: true, lifecycle.InProgress: true, lifecycle.ClosureRequested: true}
	for _, s := range lifecycle.Statuses {
		if s.Open() != open[s] {
			t.Errorf("%s.Open() = %t", s, s.Open())
		}
	}
}

func TestRankFollowsTheCourseOfLife(t *testing.T) {
	life := []lifecycle.Status{
		"UNKNOWN", lifecycle.Draft, lifecycle.Issued, lifecycle.InProgress, lifecycle.ClosureRequested,
		lifecycle.Closed, lifecycle.Suspended, lifecycle.Terminated,
	}
	for i, s := range life {
		if s.Rank() != i-1 {
			t.Errorf("%s.Rank() = %d, want %d", s, s.Rank(), i-1)
		}
	}
}

func TestActions(t *testing.T) {
	for _, c := range []struct {
		name   string
		action lifecycle.Action
		in     lifecycle.Status
		want   lifecycle.Status // empty: not possible
	}{
		{"the office edits a draft", lifecycle.Edit, lifecycle.Draft, lifecycle.Draft},
		{"a closed task is not edited", lifecycle.Edit, lifecycle.Closed, ""},
		{"issuing moves a draft", lifecycle.Issue, lifecycle.Draft, lifecycle.Issued},
		{"nothing is issued twice", lifecycle.Issue, lifecycle.Issued, ""},
		{"acknowledging sets an issued task in progress", lifecycle.Acknowledge, lifecycle.Issued, lifecycle.InProgress},
		{"a second unit acknowledges without moving the task", lifecycle.Acknowledge, lifecycle.InProgress, lifecycle.InProgress},
		{"a late acknowledgement does not undo a request for closure", lifecycle.Acknowledge, lifecycle.ClosureRequested, lifecycle.ClosureRequested},
		{"a draft is not acknowledged", lifecycle.Acknowledge, lifecycle.Draft, ""},
		{"a task is broken down only once acknowledged", lifecycle.BreakDown, lifecycle.Issued, ""},
		{"a supporter may report before the lead acknowledges", lifecycle.FileReport, lifecycle.Issued, lifecycle.Issued},
		{"nothing is reported of a suspended task", lifecycle.FileReport, lifecycle.Suspended, ""},
		{"nothing is reported of a closed task", lifecycle.FileReport, lifecycle.Closed, ""},
		{"a report filed before is reviewed while suspended", lifecycle.ReviewReport, lifecycle.Suspended, lifecycle.Suspended},
		{"no later day is asked for when closure is requested", lifecycle.RequestExtension, lifecycle.ClosureRequested, ""},
		{"an extension asked for before is decided then", lifecycle.DecideExtension, lifecycle.ClosureRequested, lifecycle.ClosureRequested},
		{"units are urged to acknowledge", lifecycle.Urge, lifecycle.Issued, lifecycle.Issued},
		{"units are not urged while the office checks", lifecycle.Urge, lifecycle.ClosureRequested, ""},
		{"a leader instructs on a suspended task", lifecycle.Instruct, lifecycle.Suspended, lifecycle.Suspended},
		{"closure is requested in progress", lifecycle.RequestClosure, lifecycle.InProgress, lifecycle.ClosureRequested},
		{"closure is not requested twice", lifecycle.RequestClosure, lifecycle.ClosureRequested, ""},
		{"the office closes what was requested", lifecycle.Close, lifecycle.ClosureRequested, lifecycle.Closed},
		{"the office closes nothing unasked", lifecycle.Close, lifecycle.InProgress, ""},
		{"the office returns a request for closure", lifecycle.Return, lifecycle.ClosureRequested, lifecycle.InProgress},
		{"an issued task is suspended", lifecycle.Suspend, lifecycle.Issued, lifecycle.Suspended},
		{"a suspended task is not suspended again", lifecycle.Suspend, lifecycle.Suspended, ""},
		{"only a suspended task resumes", lifecycle.Resume, lifecycle.InProgress, ""},
		{"a suspended task is terminated", lifecycle.Terminate, lifecycle.Suspended, lifecycle.Terminated},
		{"a draft is not terminated", lifecycle.Terminate, lifecycle.Draft, ""},
		{"a closed task is reopened", lifecycle.Reopen, lifecycle.Closed, lifecycle.InProgress},
		{"a terminated task is reopened", lifecycle.Reopen, lifecycle.Terminated, lifecycle.InProgress},
		{"an open task is not reopened", lifecycle.Reopen, lifecycle.InProgress, ""},
		{"an unknown action is never possible", "DELETE", lifecycle.Draft, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := c.action.LeadsTo(c.in)
			if got != c.want || ok != (c.want != "") || ok != c.action.PossibleIn(c.in) {
				t.Errorf("%s in %s leads to %q, %t; want %q", c.action, c.in, got, ok, c.want)
			}
		})
	}
}

func TestEveryMoveIsMadeByAnActionAndEveryActionMakesALegalMove(t *testing.T) {
	type move struct{ from, next lifecycle.Status }
	made := map[move]bool{}
	for _, a := range lifecycle.Actions {
		possible := false
		for _, s := range lifecycle.Statuses {
			next, ok := a.LeadsTo(s)
			if !ok {
				continue
			}
			possible = true
			made[move{s, next}] = true
			if next != s && !s.CanBecome(next) {
				t.Errorf("%s takes a task from %s to %s, which is no move", a, s, next)
			}
		}
		if !possible {
			t.Errorf("%s is possible in no status", a)
		}
	}
	for _, before := range lifecycle.OpenStatuses {
		made[move{lifecycle.Suspended, lifecycle.ResumedFrom(before)}] = true
	}
	for _, s := range lifecycle.Statuses {
		for _, next := range lifecycle.Statuses {
			if s.CanBecome(next) && !made[move{s, next}] {
				t.Errorf("no action takes a task from %s to %s", s, next)
			}
		}
	}
}

func TestAcknowledgement(t *testing.T) {
	for _, c := range []struct {
		name     string
		in, want lifecycle.Status
		by       lifecycle.Role
	}{
		{"the lead's sets an issued task in progress", lifecycle.Issued, lifecycle.InProgress, lifecycle.Lead},
		{"one co-lead's is enough", lifecycle.Issued, lifecycle.InProgress, lifecycle.CoLead},
		{"a supporter's moves nothing", lifecycle.Issued, lifecycle.Issued, lifecycle.Support},
		{"the other co-lead's moves nothing any more", lifecycle.InProgress, lifecycle.InProgress, lifecycle.CoLead},
		{"a late one does not undo a request for closure", lifecycle.ClosureRequested, lifecycle.ClosureRequested, lifecycle.CoLead},
		{"none moves a draft", lifecycle.Draft, lifecycle.Draft, lifecycle.Lead},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.in.AcknowledgedBy(c.by); got != c.want {
				t.Errorf("%s acknowledged by %s is %s, want %s", c.in, c.by, got, c.want)
			}
		})
	}
}

func TestASuspendedTaskGoesBackToWhereItWas(t *testing.T) {
	for before, want := range map[lifecycle.Status]lifecycle.Status{
		lifecycle.Issued:           lifecycle.Issued,
		lifecycle.InProgress:       lifecycle.InProgress,
		lifecycle.ClosureRequested: lifecycle.InProgress,
	} {
		got := lifecycle.ResumedFrom(before)
		if got != want || !lifecycle.Suspended.CanBecome(got) {
			t.Errorf("suspended in %s it resumes as %s, want %s", before, got, want)
		}
	}
}

func TestListsNameEachWordOnce(t *testing.T) {
	if n := len(slices.Compact(slices.Sorted(slices.Values(lifecycle.Statuses)))); n != 7 || len(lifecycle.Statuses) != 7 {
		t.Errorf("%d statuses, %d of them distinct, want 7", len(lifecycle.Statuses), n)
	}
	if n := len(slices.Compact(slices.Sorted(slices.Values(lifecycle.Actions)))); n != 17 || len(lifecycle.Actions) != 17 {
		t.Errorf("%d actions, %d of them distinct, want 17", len(lifecycle.Actions), n)
	}
}
