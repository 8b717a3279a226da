package supervision

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/task"
	"duban/ent/unit"
	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
	"duban/seeds"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// paper2021 reads the paper of 2021 as the seeds do, with some decisions.
func paper2021(t testing.TB, decisions ...intake.Decision) Application {
	t.Helper()
	name, content := seeds.Paper()
	read, err := intake.Read(name, content)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := seeds.Directory()
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(read, dir, decisions)
	if err != nil {
		t.Fatal(err)
	}
	return Application{District: "蓬江区", Draft: draft, Directory: dir, Decisions: decisions, Content: content}
}

func TestThePaperOf2021BecomesAPlan(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, ctx, c := New(s, shanghai), storetest.System(t), s.Client
		a := paper2021(t)
		first, err := o.ApplyDraft(ctx, a)
		if err != nil {
			t.Fatal(err)
		}
		items := c.Task.Query().Where(task.KindEQ(lifecycle.Item))
		want := map[string]int{"rows": 192, "items": 186, "drafts": 186, "due at once": 0, "leaders": 13, "units": 57,
			"groups": 9, "members": 6, "findings": len(a.Draft.Findings), "printed again": 6, "events": 1}
		got := map[string]int{
			"rows":          c.Row.Query().CountX(ctx),
			"items":         items.Clone().CountX(ctx),
			"drafts":        items.Clone().Where(task.StatusEQ(lifecycle.Draft), task.VersionEQ(1)).CountX(ctx),
			"due at once":   items.Clone().Where(task.DueOnNotNil(), task.OriginalDueOnIsNil()).CountX(ctx),
			"leaders":       c.Leader.Query().CountX(ctx),
			"units":         c.Unit.Query().Where(unit.PinyinNEQ("")).CountX(ctx),
			"groups":        c.Unit.Query().Where(unit.KindEQ(glossary.Group)).CountX(ctx),
			"members":       c.Membership.Query().CountX(ctx),
			"findings":      c.Finding.Query().CountX(ctx),
			"printed again": c.Row.Query().CountX(ctx) - items.Clone().CountX(ctx),
			"events":        c.Event.Query().Where(event.Action("applyImport"), event.ObjectID(first.PlanID)).CountX(ctx),
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("figures (-want +got):\n%s", diff)
		}
		before := everything(t, s)
		again, err := o.ApplyDraft(ctx, a)
		if err != nil || !again.Already || again.PlanID != first.PlanID || again.ImportID != first.ImportID {
			t.Errorf("applied again: %+v, %v", again, err)
		}
		if diff := cmp.Diff(before, everything(t, s)); diff != "" {
			t.Errorf("applying it again changed something:\n%s", diff)
		}
	})
}

// small is a paper of two sections: a theme in a theme, a task printed in both
// sections with differences, an unknown unit and a doubt about it.
func small() Application {
	due := lifecycle.NewDate(2022, time.October, 31)
	part := func(name string, r lifecycle.Role) intake.Assignment {
		return intake.Assignment{Unit: name, Role: r, AsWritten: name, Source: glossary.Listed}
	}
	return Application{
		District: "蓬江区",
		Directory: intake.Directory{Units: []intake.Unit{
			{Name: "区教育局", Kind: glossary.Department, Aliases: []string{"教育局"}},
			{Name: "区财政局", Kind: glossary.Department},
			{Name: "棠下镇", Kind: glossary.Town},
			{Name: "各镇（街）", Kind: glossary.Group, Members: []string{"棠下镇"}, MembersComplete: true},
		}},
		Decisions: []intake.Decision{{Key: "UNIT_UNKNOWN:区少年宫", Choice: "区少年宫", Note: "新设"}},
		Draft: &intake.Draft{
			Document: "2022.xlsx", Title: "2022 年重点工作任务分解表", Year: 2022,
			Sections: []intake.Section{
				{Code: "2", Title: "重点工作", Category: glossary.KeyTask},
				{Code: "2.1", Parent: "2", Title: "教育", Category: glossary.KeyTask, Leaders: []intake.SectionLeader{{Name: "区林杰", Role: glossary.InCharge}}},
				{Code: "2.2", Parent: "2", Title: "财政", Category: glossary.KeyTask, Leaders: []intake.SectionLeader{{Name: "王心北", Role: glossary.InCharge}}},
			},
			Rows: []intake.Row{
				{Number: "2.1-1", Section: "2.1", SerialNo: 1, Parents: []string{"办好教育", "扩大学位"}, Content: "建成学校", Leaders: []string{"区林杰"},
					Assignments: []intake.Assignment{part("区教育局", lifecycle.Lead), part("区少年宫", lifecycle.Support)},
					Deadline:    intake.Deadline{Kind: lifecycle.MonthsEnd, DueOn: &due, AsWritten: "10月底"}},
				{Number: "2.1-2", Section: "2.1", SerialNo: 2, Parents: []string{"办好教育"}, Content: "招聘教师", Leaders: []string{"区林杰"},
					Assignments: []intake.Assignment{part("教育局", lifecycle.CoLead), part("区财政局", lifecycle.CoLead), part("各镇(街)", lifecycle.Support)},
					Deadline:    intake.Deadline{Kind: lifecycle.Ongoing, AsWritten: "持续推进"}},
				{Number: "2.2-1", Section: "2.2", SerialNo: 1, Parents: []string{"办好教育", "扩大学位"}, Content: "建成学校", SameAs: "2.1-1", Leaders: []string{"区林杰", "王心北"},
					Assignments: []intake.Assignment{part("区教育局", lifecycle.Lead), part("区财政局", lifecycle.Support)}, Marks: []glossary.Mark{glossary.MunicipalKeyTask},
					Deadline: intake.Deadline{Kind: lifecycle.Unspecified}},
			},
			Findings: []intake.Finding{
				{Code: glossary.UnitUnknown, Severity: glossary.Ask, Row: "2.1-1", Key: "UNIT_UNKNOWN:区少年宫", Quote: "区少年宫", Assumed: "区少年宫", Options: []string{"区少年宫", "区教育局"}},
				{Code: glossary.DeadlineMissing, Severity: glossary.Ask, Row: "2.2-1", Key: "DEADLINE_MISSING:x"},
			},
		},
	}
}

func TestATaskIsStoredOnceHoweverOftenItIsPrinted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, ctx := New(s, shanghai), storetest.System(t)
		if _, err := o.ApplyDraft(ctx, small()); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, k := range s.Client.Task.Query().Order(ent.Asc(task.FieldPosition)).WithParent().AllX(ctx) {
			line := fmt.Sprintf("%s %s %s", k.Number, k.Kind, k.Content)
			if k.Edges.Parent != nil {
				line += " < " + k.Edges.Parent.Number
			}
			if k.Kind == lifecycle.Item {
				line += fmt.Sprint(" ", k.DeadlineKind, k.Marks)
			}
			for _, a := range k.QueryAssignments().WithUnit().Order(ent.Asc("position")).AllX(ctx) {
				line += fmt.Sprintf("; %d %s %s %s", a.Position, a.Role, a.Edges.Unit.Name, a.Edges.Unit.Kind)
			}
			for _, l := range k.QueryTaskLeaders().WithLeader().Order(ent.Asc("position")).AllX(ctx) {
				line += fmt.Sprintf("; %d %s %s", l.Position, l.Edges.Leader.Name, l.Edges.Leader.Pinyin)
			}
			got = append(got, line)
		}
		for _, r := range s.Client.Row.Query().Order(ent.Asc("position")).WithTask().WithSection().AllX(ctx) {
			got = append(got, fmt.Sprintf("row %s in %s prints %s", r.Number, r.Edges.Section.Code, r.Edges.Task.Number))
		}
		for _, f := range s.Client.Finding.Query().Order(ent.Asc("position")).WithRow().WithTask().AllX(ctx) {
			line := fmt.Sprintf("%s about %s, %s", f.Code, f.Edges.Row.Number, f.Edges.Task.Number)
			if f.Choice != nil {
				line += fmt.Sprintf(": %s by %s (%s)", *f.Choice, f.DecidedBy, f.DecisionNote)
			}
			got = append(got, line)
		}
		for _, r := range s.Client.Ruling.Query().AllX(ctx) {
			got = append(got, fmt.Sprintf("ruling %s: %s", r.Key, r.Choice))
		}
		want := []string{
			"T1 THEME 办好教育",
			"T2 THEME 扩大学位 < T1",
			"2.1-1 ITEM 建成学校 < T2 MONTH_END[MUNICIPAL_KEY_TASK]; 1 LEAD 区教育局 DEPARTMENT; 2 SUPPORT 区少年宫 OTHER; 3 SUPPORT 区财政局 DEPARTMENT; 1 区林杰 olj; 2 王心北 wxb",
			"2.1-2 ITEM 招聘教师 < T1 ONGOING[]; 1 CO_LEAD 区教育局 DEPARTMENT; 2 CO_LEAD 区财政局 DEPARTMENT; 3 SUPPORT 各镇（街） GROUP; 1 区林杰 olj",
			"row 2.1-1 in 2.1 prints 2.1-1",
			"row 2.1-2 in 2.1 prints 2.1-2",
			"row 2.2-1 in 2.2 prints 2.1-1",
			"UNIT_UNKNOWN about 2.1-1, 2.1-1: 区少年宫 by 系统 (新设)",
			"DEADLINE_MISSING about 2.2-1, 2.1-1",
			"ruling UNIT_UNKNOWN:区少年宫: 区少年宫",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func TestAPaperIsRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		as   viewer.Viewer
		mar  func(*Application)
		want string
	}{
		{"of an analyst", viewer.Viewer{Role: viewer.Analyst}, nil, "NOT_ALLOWED"},
		{"without a year", viewer.Viewer{Role: viewer.System}, func(a *Application) { a.Draft.Year = 0 }, "REQUIRED input.year"},
		{"without a row", viewer.Viewer{Role: viewer.System}, func(a *Application) { a.Draft.Rows = nil }, "INVALID"},
		{"with characters that cannot be kept", viewer.Viewer{Role: viewer.System}, func(a *Application) { a.Draft.Rows[0].Content = "a\x00b" }, "INVALID"},
		{"without a district", viewer.Viewer{Role: viewer.System}, func(a *Application) { a.District = "" }, "REQUIRED input.district"},
		{"when it points to a task that nobody prints", viewer.Viewer{Role: viewer.System}, func(a *Application) { a.Draft.Year++; a.Draft.Rows[2].SameAs = "9-9" }, "failure"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := storetest.Open(t, storetest.SQLite(t))
			o := New(s, shanghai)
			if _, err := o.ApplyDraft(storetest.System(t), small()); err != nil {
				t.Fatal(err)
			}
			a := small()
			if c.mar != nil {
				c.mar(&a)
			}
			before := everything(t, s)
			_, err := o.ApplyDraft(viewer.In(t.Context(), c.as), a)
			if got := refusal(err); got != c.want {
				t.Errorf("got %s, want %s (%v)", got, c.want, err)
			}
			if diff := cmp.Diff(before, everything(t, s)); diff != "" {
				t.Errorf("a refused paper changed something:\n%s", diff)
			}
		})
	}
}

func TestNextYearsPaperFindsTheUnitsOfThisYears(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	o, ctx := New(s, shanghai), storetest.System(t)
	if _, err := o.ApplyDraft(ctx, small()); err != nil {
		t.Fatal(err)
	}
	units, leaders := s.Client.Unit.Query().CountX(ctx), s.Client.Leader.Query().CountX(ctx)
	next := small()
	next.Draft.Year = 2023
	if _, err := o.ApplyDraft(ctx, next); err != nil {
		t.Fatal(err)
	}
	if u, l := s.Client.Unit.Query().CountX(ctx), s.Client.Leader.Query().CountX(ctx); u != units || l != leaders {
		t.Errorf("%d units and %d leaders became %d and %d", units, leaders, u, l)
	}
}

func BenchmarkApply5000Rows(b *testing.B) {
	for _, kind := range []struct {
		name string
		url  func(testing.TB) string
	}{{"SQLite", storetest.SQLite}, {"PostgreSQL", storetest.Postgres}} {
		b.Run(kind.name, func(b *testing.B) {
			s := storetest.Open(b, kind.url(b))
			o, a := New(s, shanghai), paper2021(b)
			rows := a.Draft.Rows
			a.Draft.Rows, a.Draft.Findings = nil, nil
			for copy := 0; len(a.Draft.Rows) < 5000; copy++ {
				for _, r := range rows {
					r.Number, r.Parents = fmt.Sprintf("%s-%d", r.Number, copy), append([]string{fmt.Sprint("第", copy)}, r.Parents...)
					if r.SameAs != "" {
						r.SameAs = fmt.Sprintf("%s-%d", r.SameAs, copy)
					}
					a.Draft.Rows = append(a.Draft.Rows, r)
				}
			}
			a.Content = nil
			for b.Loop() {
				a.Draft.Year++
				if _, err := o.ApplyDraft(storetest.System(b), a); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(a.Draft.Rows)), "rows/op")
		})
	}
}

// refusal spells the first refusal in err: NOT_ALLOWED, or INVALID input.to.
func refusal(err error) string {
	if err == nil {
		return ""
	}
	all := Refusals(err)
	if all == nil {
		return "failure"
	}
	return strings.TrimSpace(string(all[0].Code) + " " + strings.Join(all[0].Path, "."))
}
