package story_test

import (
	"context"
	"io"
	"log/slog"
	"slices"
	"testing"
	"time"

	"duban/intake"
	"duban/lifecycle"
	"duban/seeds"
	"duban/session"
	"duban/snapshot"
	"duban/store"
	"duban/store/storetest"
	"duban/story"
	"duban/supervision"
	"duban/viewer"
)

// house is a server's rooms as far as the story needs them.
type house struct {
	testing.TB
	story.Stage
	district string
	desk     *session.Desk
}

func october() time.Time { return time.Date(2021, time.October, 20, 9, 12, 0, 0, lifecycle.Beijing) }

// furnish opens a house with the seeds and the accounts, on the day that now says.
func furnish(t testing.TB, url string, now func() time.Time) *house {
	t.Helper()
	h := &house{TB: t}
	h.Clock, h.Progress = story.NewClock(now), io.Discard
	h.Store = storetest.Open(t, url, store.Options{Now: h.Clock.Now, Logger: slog.New(slog.DiscardHandler)})
	h.Office = supervision.New(h.Store, lifecycle.Beijing)
	h.Clock.Turn(story.Eve)
	defer h.Clock.Release()
	directory, err := seeds.Directory()
	h.must(err)
	decided, err := seeds.Decisions()
	h.must(err)
	name, content := seeds.Paper()
	h.Document = name
	paper, err := intake.Read(name, content)
	h.must(err)
	draft, err := intake.Interpret(paper, directory, decided)
	h.must(err)
	applied, err := h.Office.ApplyDraft(storetest.System(t), supervision.Application{
		District: "蓬江区", Draft: draft, Directory: directory, Decisions: decided, Content: content,
	})
	h.must(err)
	h.district = applied.DistrictID
	h.desk, err = session.New(h.Store, h.Office, session.Options{Now: h.Clock.Now, Demo: true, DistrictID: h.district, Logger: slog.New(slog.DiscardHandler)})
	h.must(err)
	h.must(h.desk.Demo(storetest.System(t)))
	h.must(h.desk.DemoCast(storetest.System(t)))
	return h
}

func (h *house) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

func (h *house) tell() bool {
	h.Helper()
	told, err := h.Tell(storetest.System(h))
	h.must(err)
	return told
}

// picture gives what a reader sees.
func (h *house) picture() (context.Context, *snapshot.Picture) {
	h.Helper()
	library, err := snapshot.New(h.Store, lifecycle.Beijing, snapshot.Options{Actions: supervision.ActionsOn})
	h.must(err)
	h.Cleanup(library.Close)
	ctx := library.Pin(viewer.In(h.Context(), viewer.Viewer{DistrictID: h.district, Name: "管理员", Role: viewer.Admin, MayRead: true}))
	p, err := library.Current(ctx)
	h.must(err)
	return ctx, p
}

// seen counts what occurs in the year, under the names of the schema.
type seen map[string]int

func (s seen) need(t testing.TB, what string, names []string, except ...string) {
	t.Helper()
	for _, n := range names {
		if slices.Contains(except, n) {
			continue
		}
		if s[what+" "+n] == 0 {
			t.Errorf("%s %s does not occur", what, n)
		}
	}
}

func words[T ~string](all ...T) []string {
	var s []string
	for _, one := range all {
		s = append(s, string(one))
	}
	return s
}

func TestEverythingThatCanOccurDoes(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := furnish(t, url, october)
		if !h.tell() {
			t.Fatal("no story is told of a fresh plan")
		}
		ctx, p := h.picture()
		if !p.Plan(nil, nil).Demo {
			t.Error("the plan does not say that it is a demonstration")
		}
		counts := h.count(ctx, p)
		for _, of := range []string{"item light", "item cause", "item status", "subtask cause", "report", "extension", "reminder", "inbox of all", "inbox of demo-office", "inbox of demo-leader", "inbox of demo-town", "inbox of demo-bureau"} {
			t.Log(of, counts.under(of))
		}
		if n := counts["item"]; n != 186 {
			t.Errorf("there are %d items", n)
		}
		for _, c := range []struct {
			what        string
			least, most int
		}{
			{"item status CLOSED", 50, 58}, {"item cause OVERDUE", 5, 8}, {"item cause FAR_BEHIND", 10, 18}, {"item cause DUE_SOON", 38, 55},
			{"item cause BEHIND", 3, 8}, {"item light GREY", 17, 25}, {"item light GREEN open", 30, 46},
		} {
			if n := counts[c.what]; n < c.least || n > c.most {
				t.Errorf("%s: %d, want %d to %d", c.what, n, c.least, c.most)
			}
		}
		// Every item was issued, and every one is in the paper.
		counts.need(t, "item cause", words(lifecycle.ReasonCodes...), "NOT_ISSUED", "NO_ITEMS")
		counts.need(t, "item status", words(lifecycle.Statuses...), "DRAFT")
		counts.need(t, "report", words(lifecycle.ReportSubmitted, lifecycle.ReportAccepted, lifecycle.ReportReturned, lifecycle.ReportWithdrawn))
		counts.need(t, "extension", words(lifecycle.ExtensionRequested, lifecycle.ExtensionApproved, lifecycle.ExtensionRejected, lifecycle.ExtensionWithdrawn, "passed on"))
		counts.need(t, "reminder", append(words(lifecycle.Notice, lifecycle.YellowNotice, lifecycle.RedNotice), "answered", "unanswered"))
		counts.need(t, "inbox of demo-office", words(snapshot.WaitsForReview, snapshot.WaitsForExtension, snapshot.WaitsForClosure, snapshot.ReminderAnswered))
		counts.need(t, "inbox of demo-leader", words(snapshot.WaitsForExtension))
		counts.need(t, "inbox of demo-town", words(snapshot.WaitsForAcknowledgement, snapshot.WaitsForReport, snapshot.WaitsForMending, snapshot.WaitsForAnswer))
		counts.need(t, "other", []string{"instruction", "granted with the original day", "decided finding", "undecided finding", "unacknowledged part"})
		h.verify()
	})
}

func (h *house) verify() {
	h.Helper()
	traces, err := h.Office.VerifyTrace(h.Context())
	h.must(err)
	for _, v := range traces {
		h.Logf("%d lines in the trace", v.Lines)
		if v.BrokenAt != 0 || v.Lines == 0 {
			h.Errorf("the trace: %+v", v)
		}
	}
}

func BenchmarkTelling(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		h := furnish(b, storetest.SQLite(b), october)
		b.StartTimer()
		h.tell()
	}
}
