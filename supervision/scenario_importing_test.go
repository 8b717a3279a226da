package supervision

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/finding"
	"duban/ent/paperimport"
	"duban/ent/plan"
	"duban/ent/row"
	"duban/ent/section"
	"duban/ent/task"
	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// Ways in which the small paper changes.
type change func(*intake.Draft)

func reworded(row int, content string) change {
	return func(d *intake.Draft) {
		d.Rows[row].Content, d.Rows[row].AsWritten.Content = content, content
	}
}

func dropped(row int) change {
	return func(d *intake.Draft) { d.Rows = slices.Delete(d.Rows, row, row+1) }
}

// inserted puts a new row in front of 2.1-1, which moves the numbers after it.
func inserted(d *intake.Draft) {
	first := d.Rows[0]
	first.Content, first.Parents, first.SameAs = "制定规划", []string{"办好教育"}, ""
	first.Assignments = first.Assignments[:1]
	d.Rows = slices.Insert(d.Rows, 0, first)
	for i := range 3 {
		d.Rows[i].Number, d.Rows[i].SerialNo = fmt.Sprint("2.1-", i+1), i+1
	}
	d.Rows[3].SameAs = "2.1-2"
}

func due(row int, month time.Month, day int) change {
	on := lifecycle.NewDate(2022, month, day)
	return func(d *intake.Draft) {
		d.Rows[row].Deadline = intake.Deadline{Kind: lifecycle.OnDate, DueOn: &on, AsWritten: fmt.Sprintf("%d月%d日", month, day)}
	}
}

func shared(row int, parts ...intake.Assignment) change {
	return func(d *intake.Draft) { d.Rows[row].Assignments = parts }
}

func leadBy(name string) intake.Assignment {
	return intake.Assignment{Unit: name, Role: lifecycle.Lead, AsWritten: name, Source: glossary.FromTag}
}

func supportBy(name string) intake.Assignment {
	return intake.Assignment{Unit: name, Role: lifecycle.Support, AsWritten: name, Source: glossary.Listed}
}

// paperOf is the small paper, changed.
func paperOf(changes ...change) Application {
	a := small()
	for _, c := range changes {
		c(a.Draft)
	}
	a.District = ""
	return a
}

// lay lays the small paper, changed, over the plan.
func lay(changes ...change) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.ApplyDraft(ctx, paperOf(changes...))
		return err
	}
}

// undo undoes the import that changed the plan last.
func undo(ctx context.Context, w *world) error {
	last := w.store.Client.PaperImport.Query().Where(paperimport.PlanID(w.plan), paperimport.State(string(ImportApplied)), paperimport.AppliedRevisionGT(0)).
		Order(ent.Desc(paperimport.FieldAppliedAt, paperimport.FieldID)).FirstX(ctx)
	_, err := w.UndoImport(ctx, Undoing{ImportID: last.ID})
	return err
}

// waits puts a paper there that has been read and waits to be applied.
func waits(changes ...change) given {
	return given{"系统", func(ctx context.Context, w *world) error {
		a := paperOf(changes...)
		draft, err := json.Marshal(a.Draft)
		if err != nil {
			return err
		}
		return w.store.Client.PaperImport.Create().SetDistrictID(w.district).SetDocument("2022.xlsx").SetYear(2022).SetSha256("x").
			SetState(string(ImportRead)).SetAuthor(officer).SetContent([]byte("x")).SetDraft(draft).Exec(ctx)
	}}
}

// waiting is the import that was brought in last.
func (w *world) waiting() *ent.PaperImport {
	return w.store.Client.PaperImport.Query().Where(paperimport.DistrictID(w.district)).Order(ent.Desc(paperimport.FieldID)).FirstX(w.Context())
}

func begin(ctx context.Context, w *world) error {
	_, err := w.ApplyImport(ctx, Applying{ImportID: w.waiting().ID})
	return err
}

func finish(ctx context.Context, w *world) error { return w.FinishImport(ctx, w.waiting().ID) }

func discard(ctx context.Context, w *world) error {
	_, err := w.DiscardImport(ctx, Discarding{ImportID: w.waiting().ID})
	return err
}

func bring(content string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.TakeIn(ctx, Paper{Document: "C:\\文件\\2023年.txt", Content: []byte(content)})
		return err
	}
}

// differs tells what the paper would change, a line a row.
func (w *world) differs(t *testing.T, changes ...change) []string {
	t.Helper()
	d, err := w.Compare(w.as(officer), paperOf(changes...))
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{}
	for _, c := range d.Headings {
		lines = append(lines, fmt.Sprintf("%s %s→%s", c.Field, text(c.From), text(c.To)))
	}
	for _, r := range d.Rows {
		line := fmt.Sprintf("%s %s", r.Kind, r.Number)
		for _, c := range r.Changes {
			line += fmt.Sprintf("; %s %s→%s", c.Field, text(c.From), text(c.To))
		}
		lines = append(lines, line)
	}
	return append(lines, fmt.Sprintf("%d+%d−%d=%d", d.Added, d.Changed, d.Dropped, d.Unchanged))
}

// nowNothing says that a paper has become the plan: it changes nothing more.
func nowNothing(changes ...change) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		if got := w.differs(t, changes...); len(got) != 1 || !strings.HasPrefix(got[0], "0+0−0") {
			t.Errorf("applied, it would still change %q", got)
		}
	}
}

func both(one, other func(*testing.T, *world)) func(*testing.T, *world) {
	return func(t *testing.T, w *world) { one(t, w); other(t, w) }
}

// tasksAre tells what tasks there are, in printed order.
func tasksAre(want ...string) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		var got []string
		for _, k := range w.store.Client.Task.Query().Where(task.PlanID(w.plan)).Order(ent.Asc(task.FieldPosition, task.FieldID)).AllX(t.Context()) {
			got = append(got, k.Number+" "+k.Content)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("tasks (-want +got):\n%s", diff)
		}
	}
}

var reportedSchool = after(underWay(school), []given{{education, file(school, 60)}, {officer, review(0, true, "")}})

var importing = []scenario{
	{name: "the office brings a paper in", as: officer, do: bring("x"), events: 1, apart: true, then: func(t *testing.T, w *world) {
		if i := w.waiting(); i.State != "READING" || i.Document != "2023年.txt" || i.Author != officer || string(i.Content) != "x" {
			t.Errorf("taken in: %s %s %s", i.State, i.Document, i.Author)
		}
	}},
	{name: "an empty paper is not taken in", as: officer, do: bring(""), code: "REQUIRED input.content"},
	{name: "an administrator brings no paper in", as: keeper, do: bring("x"), code: "NOT_ALLOWED"},
	{name: "a unit brings no paper in", as: education, do: bring("x"), code: "NOT_ALLOWED"},
	{name: "nobody known brings a paper in", as: nobody, do: bring("x"), code: "NOT_ALLOWED"},

	{name: "an import is applied in the background", given: []given{waits(reworded(0, "建成两所学校")), {officer, begin}}, as: officer, do: lay(), // the import waits for its turn
		then: func(t *testing.T, w *world) {
			if i := w.waiting(); i.State != "APPLYING" {
				t.Errorf("begun: %s", i.State)
			}
		}},
	{name: "an analyst applies nothing", given: []given{waits()}, as: analyst, do: begin, code: "NOT_ALLOWED"},
	{name: "a leader puts nothing away", given: []given{waits()}, as: ouLinjie, do: discard, code: "NOT_ALLOWED"},
	{name: "a unit undoes nothing", as: education, do: undo, code: "NOT_ALLOWED"},
	{name: "an import is put away", given: []given{waits()}, as: officer, do: discard, events: 1, apart: true, then: lastSays("state READ→DISCARDED; document →2022.xlsx")},
	{name: "what was put away is not applied", given: []given{waits(), {officer, discard}}, as: officer, do: begin, code: "ILLEGAL_TRANSITION"},
	{name: "what was put away is not put away again", given: []given{waits(), {officer, discard}}, as: officer, do: discard, code: "ILLEGAL_TRANSITION"},
	{name: "what is applied is not applied again", given: []given{waits(), {officer, begin}, {officer, finish}}, as: officer, do: begin, code: "ILLEGAL_TRANSITION"},
	{name: "what is applied is not put away", given: []given{waits(), {officer, begin}, {officer, finish}}, as: officer, do: discard, code: "ILLEGAL_TRANSITION"},
	{name: "another district's import is not there", as: officer, code: "NOT_FOUND input.importId", do: func(ctx context.Context, w *world) error {
		_, err := w.ApplyImport(ctx, Applying{ImportID: "imp_0"})
		return err
	}},
	{name: "two copies must be told apart first", as: officer, do: begin, code: "REQUIRED", given: []given{waits(func(d *intake.Draft) {
		d.Findings = append(d.Findings, intake.Finding{Code: glossary.DuplicateTask, Severity: glossary.Ask, Row: "2.1-2", Key: "DUPLICATE_TASK:x"})
	})}},

	{name: "the same paper changes nothing", given: reportedSchool, as: officer, do: lay(), then: expect(school, lifecycle.InProgress, 5, nil, nil)},
	{name: "the same paper undoes no edit", given: []given{{officer, func(ctx context.Context, w *world) error {
		_, err := w.UpdateTask(ctx, Editing{TaskID: w.id(school), ExpectedVersion: 1, Content: key("建成三所学校")})
		return err
	}}}, as: officer, do: lay(), then: expect(school, lifecycle.Draft, 2, nil, nil)},
	{name: "a reworded row keeps what was reported", given: reportedSchool, as: officer, do: lay(reworded(0, "建成两所学校")), events: 2,
		then: both(nowNothing(reworded(0, "建成两所学校")), func(t *testing.T, w *world) {
			k := w.task(school)
			if k.Content != "建成两所学校" || *k.Percent != 60 || k.Status != lifecycle.InProgress || k.Version != 6 {
				t.Errorf("reworded: %v", k)
			}
			lastSays("content 建成学校→建成两所学校")(t, w)
		})},
	{name: "a row in front moves the numbers, not the work", given: reportedSchool, as: officer, do: lay(inserted), events: 5,
		then: both(nowNothing(inserted), func(t *testing.T, w *world) {
			tasksAre("T1 办好教育", "2.1-1 制定规划", "T2 扩大学位", "2.1-2 建成学校", "2.1-3 招聘教师")(t, w)
			if k := w.task("2.1-2"); *k.Percent != 60 || k.ID != w.report(0).TaskID {
				t.Errorf("moved: %v", k)
			}
		})},
	{name: "a dropped draft goes", as: officer, do: lay(dropped(1)), events: 2,
		then: both(nowNothing(dropped(1)), tasksAre("T1 办好教育", "T2 扩大学位", "2.1-1 建成学校"))},
	{name: "a dropped task that was handed out is given up, not lost", given: underWay(teachers), as: officer, do: lay(dropped(1)), events: 2,
		then: both(nowNothing(dropped(1)), func(t *testing.T, w *world) {
			if k := w.task(teachers); k.Status != lifecycle.Terminated || k.QueryAssignments().CountX(t.Context()) != 3 {
				t.Errorf("given up: %v", k)
			}
		})},
	{name: "a task that comes back is the one that was given up", given: after(underWay(teachers), []given{{officer, lay(dropped(1))}}), as: officer, do: lay(), events: 2,
		then: both(nowNothing(), expect(teachers, lifecycle.InProgress, 5, nil, nil))},
	{name: "a task that the office gave up stays given up", given: after(underWay(teachers), []given{{officer, steer(teachers, lifecycle.Terminated, "撤项")}, {officer, lay(dropped(1))}}), as: officer, do: lay(), events: 2,
		then: expect(teachers, lifecycle.Terminated, 4, nil, nil)},
	{name: "a task printed in two sections stays while one prints it", given: reportedSchool, as: officer, do: lay(func(d *intake.Draft) {
		d.Rows[2].SameAs = ""
		d.Rows = d.Rows[1:]
	}), events: 2, then: func(t *testing.T, w *world) {
		if k := w.task("2.2-1"); k.ID != w.report(0).TaskID || *k.Percent != 60 {
			t.Errorf("stays: %v", k)
		}
	}},
	{name: "a draft's day is the paper's", as: officer, do: lay(due(0, time.November, 20)), events: 2, then: func(t *testing.T, w *world) {
		if k := w.task(school); k.DueOn.String() != "2022-11-20" || k.OriginalDueOn.String() != "2022-11-20" {
			t.Errorf("due %v, at first %v", k.DueOn, k.OriginalDueOn)
		}
	}},
	{name: "the original day of what was handed out stays with a new paper", given: underWay(school), as: officer, do: lay(due(0, time.November, 20)), events: 2, then: dueOn("2022-11-20")},
	{name: "a later day that was granted is not taken back", as: officer, do: lay(due(0, time.November, 20)), events: 2, then: dueOn("2022-12-15"),
		given: after(underWay(school), []given{{education, extend(school, lifecycle.NewDate(2022, time.December, 15), "雨季")}, {officer, decideExtension(0, true, "")}})},
	{name: "units change with the paper", given: underWay(school), as: officer, do: lay(shared(0, leadBy(finance), supportBy(education)), shared(2)), events: 2,
		then: both(partsAre(school, "牵头 区财政局；配合 区教育局"), func(t *testing.T, w *world) {
			for _, a := range w.task(school).QueryAssignments().WithUnit().AllX(t.Context()) {
				if (a.AcknowledgedAt != nil) != (a.Edges.Unit.Name == education) {
					t.Errorf("%s acknowledged at %v", a.Edges.Unit.Name, a.AcknowledgedAt)
				}
			}
		})},
	{name: "who leads by the office's word goes on to lead", as: officer, do: lay(shared(0, leadBy(education), supportBy(youth), supportBy(health))), events: 2,
		given: []given{{officer, func(ctx context.Context, w *world) error {
			_, err := w.AssignUnits(ctx, Assigning{TaskID: w.id(school), ExpectedVersion: 1, Units: []Naming{{UnitID: w.unit(finance), Lead: true}, {UnitID: w.unit(youth)}}})
			return err
		}}}, then: partsAre(school, "牵头 区财政局；配合 区少年宫、区卫生局")},
	{name: "a line that the office has added stays, and gives way to the paper's number", as: officer, events: 3,
		given: []given{{officer, func(ctx context.Context, w *world) error {
			s := w.section("2.1")
			_, err := w.CreateTask(ctx, Creating{PlanID: w.plan, SectionID: &s, Content: "临时任务", Category: glossary.KeyTask, Deadline: &Term{Kind: lifecycle.Ongoing}})
			return err
		}}},
		do: lay(func(d *intake.Draft) {
			more := d.Rows[1]
			more.Number, more.SerialNo, more.Content = "2.1-3", 3, "评选名师"
			d.Rows = slices.Insert(d.Rows, 2, more)
			d.Title = "2022 年重点工作任务分解表（修订）"
		}),
		then: func(t *testing.T, w *world) {
			tasksAre("T1 办好教育", "T2 扩大学位", "2.1-1 建成学校", "2.1-2 招聘教师", "2.1-3 评选名师", "2.1-4 临时任务")(t, w)
			if n := w.store.Client.Row.Query().Where(row.PlanID(w.plan), row.Number("2.1-4")).CountX(t.Context()); n != 1 {
				t.Errorf("%d lines 2.1-4", n)
			}
			if p := w.store.Client.Plan.GetX(t.Context(), w.plan); p.Title != "2022 年重点工作任务分解表（修订）" {
				t.Error(p.Title)
			}
		}},
	{name: "a section goes with its last row", as: officer, do: lay(dropped(2), func(d *intake.Draft) { d.Sections = d.Sections[:2] }), events: 2,
		then: func(t *testing.T, w *world) {
			if n := w.store.Client.Section.Query().Where(section.PlanID(w.plan)).CountX(t.Context()); n != 2 {
				t.Errorf("%d sections", n)
			}
		}},
	{name: "what was decided about a doubt stays decided", given: []given{{officer, decide(2, "10月底", false)}}, as: officer, do: lay(reworded(1, "招聘新教师")), events: 2,
		then: func(t *testing.T, w *world) {
			if n := w.store.Client.Finding.Query().Where(finding.PlanID(w.plan), finding.ChoiceNotNil()).CountX(t.Context()); n != 2 {
				t.Errorf("%d doubts are decided", n)
			}
		}},

	{name: "an import is undone", given: []given{{officer, lay(inserted, due(1, time.December, 1))}}, as: officer, do: undo, events: 1,
		then: both(nowNothing(), tasksAre("T1 办好教育", "T2 扩大学位", "2.1-1 建成学校", "2.1-2 招聘教师"))},
	{name: "the first import is undone, and there is no plan", as: officer, do: undo, events: 1, then: func(t *testing.T, w *world) {
		if n := w.store.Client.Plan.Query().Where(plan.ID(w.plan)).CountX(t.Context()); n != 0 {
			t.Error("the plan is still there")
		}
	}},
	{name: "one after the other is undone", given: []given{{officer, lay(inserted)}, {officer, undo}}, as: officer, do: undo, events: 1},
	{name: "nothing is undone once something was built on it", given: after([]given{{officer, lay(inserted)}}, underWay(teachers)), as: officer, do: undo, code: "ILLEGAL_TRANSITION"},
	{name: "what changed nothing is not undone", given: []given{{officer, lay(func(d *intake.Draft) { d.Document = "另存.xlsx" })}}, as: officer, code: "ILLEGAL_TRANSITION",
		do: func(ctx context.Context, w *world) error {
			_, err := w.UndoImport(ctx, Undoing{ImportID: w.waiting().ID})
			return err
		}},
	{name: "what agreed to a paper goes with it", given: []given{{officer, lay(inserted)}, {officer, lay(inserted, func(d *intake.Draft) { d.Document = "另存.xlsx" })}}, as: officer, do: undo, events: 1,
		then: func(t *testing.T, w *world) {
			nowNothing()(t, w)
			if d := w.differs(t, inserted); len(d) != 5 {
				t.Errorf("it would change %q", d)
			}
		}},
}

// What is undone leaves everything as it was, but for the trace, the imports, and
// how often the plan has changed.
func TestWhatIsUndoneLeavesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, &clock{})
		for _, g := range after(underWay(teachers), reportedSchool[1:1]) {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		before := remaining(everything(t, s))
		newcomer := func(d *intake.Draft) {
			d.Rows[0].Assignments = append(d.Rows[0].Assignments, supportBy("区新设局"))
			d.Rows[0].Leaders = append(d.Rows[0].Leaders, "新来者")
			d.Sections[1].Leaders = append(d.Sections[1].Leaders, intake.SectionLeader{Name: "新来者", Role: glossary.AlsoInCharge})
		}
		for _, changes := range [][]change{{inserted, newcomer}, {dropped(1)}, {due(0, time.December, 20), reworded(1, "招聘一百名教师")}, {func(d *intake.Draft) { d.Findings = nil; d.Title = "新" }}} {
			if err := lay(changes...)(w.as(officer), w); err != nil {
				t.Fatal(err)
			}
			if cmp.Equal(before, remaining(everything(t, s))) {
				t.Fatal("the paper changed nothing")
			}
			if err := undo(w.as(officer), w); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(before, remaining(everything(t, s))); diff != "" {
				t.Fatalf("undone, it has left (-before +after):\n%s", diff)
			}
		}
	})
}

// remaining leaves out what an undo does not take back.
func remaining(lines []string) []string {
	return slices.DeleteFunc(lines, func(l string) bool {
		return slices.ContainsFunc([]string{"Event ", "PaperImport ", "Plan ", "District ", "Ruling "}, func(kind string) bool { return strings.HasPrefix(l, kind) })
	})
}

// An apply that is cut at any statement changes nothing, and the import waits again.
func TestAnApplyThatIsCutChangesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		s.Client.Use(cutting)
		w := newWorld(t, s, &clock{})
		for _, g := range after(underWay(teachers), []given{waits(inserted, due(1, time.December, 1), dropped(2))}) {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		before := remaining(everything(t, s))
		events := s.Client.Event.Query().Where(event.DistrictID(w.district)).CountX(t.Context())
		for at := 1; ; at++ {
			if err := begin(w.as(officer), w); err != nil {
				t.Fatal(err)
			}
			err := w.FinishImport(context.WithValue(w.as(officer), cutKey{}, &cut{at: at}), w.waiting().ID)
			if err == nil {
				if at < 8 {
					t.Errorf("it has only %d statements", at-1)
				}
				break
			}
			if diff := cmp.Diff(before, remaining(everything(t, s))); diff != "" {
				t.Fatalf("cut at statement %d, something stayed:\n%s", at, diff)
			}
			if n := s.Client.Event.Query().Where(event.DistrictID(w.district)).CountX(t.Context()); n != events {
				t.Fatalf("cut at statement %d, the trace says so %d times", at, n-events)
			}
			if i := w.waiting(); i.State != string(ImportRead) || WhyNot(i).Chinese == "" {
				t.Fatalf("cut at statement %d, the import is %s: %q", at, i.State, i.Refusal)
			}
		}
		if i := w.waiting(); i.State != string(ImportApplied) || i.Refusal != "" {
			t.Errorf("applied: %s, %s", i.State, i.Refusal)
		}
	})
}

// A server that ends in the middle leaves work to the next, which takes up nothing
// that another still works on.
func TestTheNextServerTakesUpWhatWasLeft(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		for _, g := range []given{waits(inserted), {officer, begin}} {
			if err := g.do(w.as(g.as), w); err != nil {
				t.Fatal(err)
			}
		}
		applying := w.waiting().ID
		if err := bring("一、重点工作\n序号\t工作内容\t完成时间\t责任单位\n1\t建成学校。\t10月底\t区教育局 区财政局\n")(w.as(officer), w); err != nil {
			t.Fatal(err)
		}
		reading := w.waiting().ID
		state := func(id string) string { return s.Client.PaperImport.GetX(t.Context(), id).State }
		leftBehind := func(want ...string) {
			t.Helper()
			got, err := w.LeftBehind(t.Context())
			if err != nil || !slices.Equal(got, want) {
				t.Fatalf("left behind: %v, want %v: %v", got, want, err)
			}
		}
		for range 4 { // another server works on both
			c.now = c.now.Add(silence - Beat)
			leftBehind()
			for _, id := range []string{applying, reading} {
				if err := w.StillAt(t.Context(), id, 40); err != nil {
					t.Fatal(err)
				}
			}
		}
		if i := s.Client.PaperImport.GetX(t.Context(), applying); i.State != "APPLYING" || i.Progress != 40 {
			t.Fatalf("while another applies it: %s, %d%%", i.State, i.Progress)
		}
		c.now = c.now.Add(silence + time.Second)
		leftBehind(reading)
		leftBehind() // whoever asked first has it
		if state(applying) != "READ" || state(reading) != "READING" {
			t.Errorf("taken up: %s and %s", state(applying), state(reading))
		}
		// The other server comes back too late: nothing of it is stored.
		if err := w.FinishImport(w.as(officer), applying); Refusals(err) == nil {
			t.Errorf("applied although it was put back: %v", err)
		}
		unread := []string{reading}
		ctx := viewer.In(t.Context(), viewer.Viewer{})
		for range 2 { // a second server does it too, and nothing happens
			if err := w.ReadImport(ctx, unread[0]); err != nil {
				t.Fatal(err)
			}
		}
		i := w.waiting()
		if i.State != string(ImportRead) || i.Progress != 100 || i.Title != "2023年" || i.Year != 2023 || i.Version != 2 {
			t.Errorf("read: %s %d%% %q of %d, version %d", i.State, i.Progress, i.Title, i.Year, i.Version)
		}
	}, store.Options{Now: func() time.Time { return c.now }})
}
