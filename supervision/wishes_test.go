package supervision

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/finding"
	"duban/ent/reminder"
	"duban/glossary"
	"duban/lifecycle"
)

// directory reports whether the wish is about units and leaders, not a plan.
func (sc scenario) directory() bool {
	return slices.ContainsFunc(directing, func(d scenario) bool { return d.name == sc.name })
}

func key(s string) *string { return &s }

func say(in Reporting) wish {
	return func(ctx context.Context, w *world) error {
		in.TaskID = w.id(school)
		r, err := w.ReportProgress(ctx, in)
		if err == nil {
			w.reports = append(w.reports, r.ID)
		}
		return err
	}
}

func withdraw(i int) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.WithdrawReport(ctx, Withdrawing{ReportID: w.reports[i]})
		return err
	}
}

func revoke(i int) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.WithdrawExtension(ctx, Revoking{ExtensionID: w.asked[i]})
		return err
	}
}

func create(in Creating, units ...string) wish {
	return func(ctx context.Context, w *world) error {
		in := in
		in.PlanID = w.plan
		for i, u := range units {
			in.Units = append(in.Units, Naming{UnitID: w.unit(u), Lead: i == 0})
		}
		if in.SectionID != nil {
			in.SectionID = key(w.section(*in.SectionID))
		}
		if in.ParentID != nil {
			in.ParentID = key(w.id(*in.ParentID))
		}
		_, err := w.CreateTask(ctx, in)
		return err
	}
}

// lead sets a task's leaders.
func lead(number string, leaders ...string) wish {
	return func(ctx context.Context, w *world) error {
		in := Editing{TaskID: w.id(number), ExpectedVersion: w.task(number).Version, LeaderIds: []string{}}
		for _, l := range leaders {
			in.LeaderIds = append(in.LeaderIds, w.leader(l))
		}
		_, err := w.UpdateTask(ctx, in)
		return err
	}
}

func edit(number string, change func(*world, *Editing)) wish {
	return func(ctx context.Context, w *world) error {
		in := Editing{TaskID: w.id(number), ExpectedVersion: w.task(number).Version}
		change(w, &in)
		_, err := w.UpdateTask(ctx, in)
		return err
	}
}

// assign sets a task's units; an asterisk marks those that lead.
func assign(number string, units ...string) wish {
	return func(ctx context.Context, w *world) error {
		in := Assigning{TaskID: w.id(number), ExpectedVersion: w.task(number).Version}
		for _, u := range units {
			name, leads := strings.CutSuffix(u, "*")
			in.Units = append(in.Units, Naming{UnitID: w.unit(name), Lead: leads})
		}
		_, err := w.AssignUnits(ctx, in)
		return err
	}
}

func breakDown(number string, pieces ...Piece) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.BreakDownTask(ctx, BreakingDown{TaskID: w.id(number), Subtasks: pieces})
		return err
	}
}

func expect(number string, status lifecycle.Status, version int, more func(*world) any, want any) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		if k := w.task(number); k.Status != status || k.Version != version {
			t.Errorf("%s version %d, want %s version %d", k.Status, k.Version, status, version)
		}
		if more != nil && more(w) != want {
			t.Errorf("%v, want %v", more(w), want)
		}
	}
}

func dueOn(want string) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		if k := w.task(school); k.DueOn.String() != want || k.OriginalDueOn.String() != "2022-10-31" {
			t.Errorf("due on %s, at first on %s", k.DueOn, k.OriginalDueOn)
		}
	}
}

func answered(want bool) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		if r := w.store.Client.Reminder.Query().Where(reminder.PlanID(w.plan)).OnlyX(t.Context()); (r.AnsweredAt != nil) != want {
			t.Errorf("answered at %v", r.AnsweredAt)
		}
	}
}

// lastSays compares what the last line of the trace says has changed.
func lastSays(want string) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		last := w.store.Client.Event.Query().Where(event.DistrictID(w.district)).Order(ent.Desc(event.FieldSeq)).FirstX(t.Context())
		var said []string
		for _, c := range last.Changes {
			said = append(said, fmt.Sprintf("%s %s→%s", c.Field, text(c.From), text(c.To)))
		}
		if got := strings.Join(said, "; "); got != want {
			t.Errorf("the trace says %s, want %s", got, want)
		}
	}
}

// partsAre compares a task's units, spelt as in the trace.
func partsAre(number, want string) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		parts := w.task(number).QueryAssignments().WithUnit().Order(ent.Asc("position")).AllX(t.Context())
		for i, p := range parts {
			if p.Position != i+1 {
				t.Errorf("position %d is %d", i+1, p.Position)
			}
			if p.Role.Leads() && p.Role != leadRole(strings.Count(strings.Split(want, "；")[0], "、")+1) {
				t.Errorf("%s is %s", p.Edges.Unit.Name, p.Role)
			}
		}
		if got := partNames(partsAsStored(parts)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func (w *world) findings(code glossary.FindingCode) []*ent.Finding {
	return w.store.Client.Finding.Query().Where(finding.PlanID(w.plan), finding.CodeEQ(code)).AllX(w.Context())
}

func ptr[T any](v T) *T { return &v }
