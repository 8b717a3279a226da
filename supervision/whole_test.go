package supervision

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/report"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
)

var errCut = errors.New("cut")

// cut fails the statement whose turn it is, before it is sent or after.
type cut struct {
	at, seen int
	after    bool
}

type cutKey struct{}

func cutting(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		c, armed := ctx.Value(cutKey{}).(*cut)
		if !armed {
			return next.Mutate(ctx, m)
		}
		c.seen++
		if c.seen == c.at && !c.after {
			return nil, errCut
		}
		at := c.seen
		v, err := next.Mutate(ctx, m)
		if err == nil && at == c.at {
			return nil, errCut
		}
		return v, err
	})
}

// Every wish that is granted in a scenario is first cut at each of its statements,
// before and after it: nothing of it must stay.
func TestAVerbThatIsCutLeavesNothing(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		s.Client.Use(cutting)
		cuts := 0
		for _, sc := range scenarios {
			if sc.code != "" || sc.events == 0 {
				continue
			}
			t.Run(sc.name, func(t *testing.T) {
				w := newWorld(t, s, c)
				for _, g := range sc.given {
					if err := g.do(w.as(g.as), w); err != nil {
						t.Fatal(err)
					}
				}
				before := everything(t, s, w.district)
				for at := 1; ; at++ {
					done := false
					for _, after := range []bool{false, true} {
						err := sc.do(context.WithValue(w.as(sc.as), cutKey{}, &cut{at: at, after: after}), w)
						if done = err == nil; done {
							break
						}
						if !errors.Is(err, errCut) {
							t.Fatalf("cut at statement %d: %v", at, err)
						}
						cuts++
					}
					if done {
						if at < 3 {
							t.Errorf("it has only %d statements", at-1)
						}
						return
					}
					if diff := cmp.Diff(before, everything(t, s, w.district)); diff != "" {
						t.Fatalf("cut at statement %d, something stayed:\n%s", at, diff)
					}
				}
			})
		}
		t.Logf("%d cuts", cuts)
	}, store.Options{Now: func() time.Time { return c.now }})
}

// together runs a wish of somebody so many times at once and counts the answers.
func (w *world) together(n int, as string, do func(context.Context, int) error) map[string]int {
	answers := make([]string, n)
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			answers[i] = refusal(do(w.as(as), i))
		})
	}
	close(start)
	all.Wait()
	counted := map[string]int{}
	for _, a := range answers {
		counted[a]++
	}
	return counted
}

func TestOfTwentyWhoEditATaskAtOnceOneDoes(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		id := w.id(school)
		got := w.together(20, officer, func(ctx context.Context, i int) error {
			words := fmt.Sprintf("建成 %d 所学校", i)
			_, err := w.UpdateTask(ctx, Editing{TaskID: id, ExpectedVersion: 1, Content: &words})
			if r := Refusals(err); len(r) == 1 && r[0].ObjectID != id {
				return fmt.Errorf("the refusal speaks of %q", r[0].ObjectID)
			}
			return err
		})
		if want := map[string]int{"": 1, "STALE_VERSION input.expectedVersion": 19}; !cmp.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		w.seamless(t)
	}, store.Options{Now: func() time.Time { return c.now }})
}

func TestTheSameKeyAtOnceMakesOneReport(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		for _, g := range underWay(school) {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		id, ids := w.id(school), make([]string, 10)
		got := w.together(10, education, func(ctx context.Context, i int) error {
			r, err := w.ReportProgress(ctx, Reporting{TaskID: id, Progress: "一", IdempotencyKey: key("k")})
			if err == nil {
				ids[i] = r.ID
			}
			return err
		})
		if !cmp.Equal(got, map[string]int{"": 10}) || len(slices.Compact(ids)) != 1 {
			t.Errorf("answers %v, reports %v", got, ids)
		}
		if n := s.Client.Report.Query().Where(report.TaskID(id)).CountX(t.Context()); n != 1 {
			t.Errorf("%d reports", n)
		}
		if k := w.task(school); k.Version != 4 {
			t.Errorf("version %d", k.Version)
		}
		w.seamless(t)
	}, store.Options{Now: func() time.Time { return c.now }})
}

func TestWhoWritesAtOnceLeavesATraceWithoutGaps(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		for _, g := range underWay(school) {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		id, before := w.id(school), w.task(school).Version
		got := w.together(30, education, func(ctx context.Context, i int) error {
			if i%3 == 0 { // not allowed, which leaves a line too
				_, err := w.CloseTask(ctx, Closing{TaskID: id})
				return err
			}
			_, err := w.ReportProgress(ctx, Reporting{TaskID: id, Progress: "一"})
			return err
		})
		if want := map[string]int{"": 20, "NOT_ALLOWED": 10}; !cmp.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		if v := w.task(school).Version; v != before+20 {
			t.Errorf("version %d became %d", before, v)
		}
		w.seamless(t)
	}, store.Options{Now: func() time.Time { return c.now }})
}

// seamless checks that the trace is whole.
func (w *world) seamless(t *testing.T) {
	t.Helper()
	all, err := w.VerifyTrace(t.Context())
	if err != nil || len(all) != 1 || all[0].BrokenAt != 0 {
		t.Fatalf("verified: %+v, %v", all, err)
	}
	if n := w.store.Client.Event.Query().CountX(t.Context()); n != all[0].Lines {
		t.Errorf("%d lines, of which %d were verified", n, all[0].Lines)
	}
}

func TestTheTraceSaysWhoWhatWhenAndFromWhere(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		if err := issue(school)(w.as(officer), w); err != nil {
			t.Fatal(err)
		}
		if err := closeTask(school)(w.as(ouLinjie), w); refusal(err) != "NOT_ALLOWED" {
			t.Fatal(err)
		}
		var got []string
		for _, e := range s.Client.Event.Query().Order(ent.Asc(event.FieldSeq)).AllX(t.Context()) {
			line := fmt.Sprint(e.Seq, " ", e.CreatedAt.UTC().Format(time.RFC3339), " ", e.Actor, " ", e.Action, " ", e.FromAddress, " ", e.RequestID)
			for _, c := range e.Changes {
				line += fmt.Sprintf(" %s:%s→%s", c.Field, text(c.From), text(c.To))
			}
			if e.Seq > 1 && (e.TaskID != w.id(school) || e.PlanID != w.plan || e.ObjectID != e.TaskID || e.ActorID == "") {
				t.Errorf("line %d is about %s in %s by %s", e.Seq, e.ObjectID, e.PlanID, e.ActorID)
			}
			got = append(got, line)
		}
		want := []string{
			"1 2022-03-01T01:00:00Z 系统 applyImport   document:→2022.xlsx year:→2022 rows:→3 tasks:→2",
			"2 2022-03-01T01:00:00Z 督查室 issueTasks 192.0.2.7 r1 status:DRAFT→ISSUED issuedOn:→2022-03-01",
			"3 2022-03-01T01:00:00Z 区林杰 refused 192.0.2.7 r1 verb:→closeTask",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}, store.Options{Now: func() time.Time { return c.now }})
}

func TestATraceThatWasTamperedWithIsFound(t *testing.T) {
	for _, tampered := range []struct {
		name, sql string
		at        int
	}{
		{"a word is changed", `UPDATE events SET changes = replace(CAST(changes AS TEXT), 'ISSUED', 'CLOSED') WHERE seq = 2`, 2},
		{"the actor is changed", `UPDATE events SET actor = '某人' WHERE seq = 3`, 3},
		{"the moment is changed", `UPDATE events SET created_at = '2022-02-28 01:00:00+00:00' WHERE seq = 1`, 1},
		{"a line is taken out", `DELETE FROM events WHERE seq = 2`, 2},
		{"the first line is taken out", `DELETE FROM events WHERE seq = 1`, 1},
		{"a line and its seal are forged", `UPDATE events SET actor = '某人', hash = previous_hash WHERE seq = 2`, 2},
		{"nothing is done", `SELECT 1`, 0},
	} {
		t.Run(tampered.name, func(t *testing.T) {
			c := &clock{}
			s := storetest.Open(t, storetest.SQLite(t), store.Options{Now: func() time.Time { return c.now }})
			w := newWorld(t, s, c)
			for _, g := range underWay(school) {
				if err := g.do(w.as(g.as), w); err != nil {
					t.Fatal(err)
				}
			}
			for _, statement := range []string{`DROP TRIGGER events_keep_what_was`, `DROP TRIGGER events_keep_all`, tampered.sql} {
				if _, err := s.Client.ExecContext(t.Context(), statement); err != nil {
					t.Fatal(err)
				}
			}
			all, err := w.VerifyTrace(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if all[0].BrokenAt != tampered.at || (all[0].Because == "") != (tampered.at == 0) {
				t.Errorf("broken at %d, want %d: %s", all[0].BrokenAt, tampered.at, all[0].Because)
			}
		})
	}
}

// Whatever a task's actions offer to somebody, the verb grants; what they do not
// offer, it refuses.
func TestActionsOfferWhatTheVerbsGrant(t *testing.T) {
	do := map[lifecycle.Action]wish{
		lifecycle.Issue: issue(school), lifecycle.BreakDown: breakDown(school, Piece{Content: "一"}),
		lifecycle.RequestClosure: requestClosure(school), lifecycle.RequestExtension: extend(school, october(31)+1, "雨季"),
		lifecycle.Close: closeTask(school), lifecycle.Return: giveBack(school, "未验收"), lifecycle.Instruct: instruct(school, "抓紧"),
		lifecycle.Urge: urge(school, lifecycle.Notice, "快"), lifecycle.Suspend: steer(school, lifecycle.Suspended, "缓"),
		lifecycle.Terminate: steer(school, lifecycle.Terminated, "停"), lifecycle.Edit: edit(school, func(_ *world, in *Editing) { in.Content = key("改") }),
		lifecycle.FileReport: file(school, 1),
	}
	suspended := after(underWay(school), []given{{officer, steer(school, lifecycle.Suspended, "缓")}})
	asked := after(underWay(school), []given{{education, requestClosure(school)}})
	closed := after(asked, []given{{officer, closeTask(school)}})
	for name, stage := range map[string][]given{
		"draft": nil, "issued": underWay(school)[:1], "in progress": underWay(school), "due": after(underWay(school), []given{onDay(time.October, 31)}),
		"suspended": suspended, "closure asked": asked, "closed": closed,
	} {
		t.Run(name, func(t *testing.T) {
			c := &clock{}
			s := storetest.Open(t, storetest.SQLite(t), store.Options{Now: func() time.Time { return c.now }})
			for _, who := range []string{officer, keeper, analyst, education, finance, health, ouLinjie} {
				for action, wish := range do {
					w := newWorld(t, s, c)
					for _, g := range stage {
						if err := g.do(w.as(g.as), w); err != nil {
							t.Fatal(err)
						}
					}
					if who == officer && action == lifecycle.FileReport {
						wish = file(school, 1, education)
					}
					offered := slices.Contains(Actions(w.people[who], w.facts(who)), action)
					if err := wish(w.as(who), w); (err == nil) != offered {
						t.Errorf("%s to %s: offered %v, answered %v", action, who, offered, err)
					}
				}
			}
		})
	}
}

// facts gathers what a reader's picture would.
func (w *world) facts(who string) Facts {
	k, v := w.task(school), w.people[who]
	f := Facts{Kind: k.Kind, Status: k.Status, PlanYear: 2022, Today: w.today(), Led: true,
		Deadline: lifecycle.Deadline{Kind: k.DeadlineKind, DueOn: k.DueOn, OriginalDueOn: k.OriginalDueOn}}
	for _, a := range k.QueryAssignments().AllX(w.Context()) {
		if a.UnitID == v.UnitID || who == officer && a.Role.Leads() {
			f.Part.Role = a.Role
		}
	}
	f.Part.Answers = strings.Contains(ouLinjie+wangXinbei, who)
	return f
}

func TestANullThemeTakesATaskOut(t *testing.T) {
	for _, c := range []struct {
		name  string
		given any
		want  Moving
	}{
		{"an id moves it", "tsk_1", Moving{Given: true, ID: "tsk_1"}},
		{"null takes it out", nil, Moving{Given: true}},
	} {
		var m Moving
		if err := m.UnmarshalGQL(c.given); err != nil || m != c.want {
			t.Errorf("%s: %+v, %v", c.name, m, err)
		}
	}
	if err := new(Moving).UnmarshalGQL(7); err == nil {
		t.Error("7 was taken for an id")
	}
}
