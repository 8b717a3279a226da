package supervision

import (
	"context"
	"fmt"
	"testing"
	"time"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/extension"
	"duban/ent/finding"
	"duban/ent/leader"
	"duban/ent/plan"
	"duban/ent/report"
	"duban/ent/section"
	"duban/ent/task"
	"duban/ent/unit"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// Who asks, in the scenarios.
const (
	officer    = "督查室"
	keeper     = "管理员"
	analyst    = "分析员"
	education  = "区教育局" // leads 2.1-1, co-leads 2.1-2
	finance    = "区财政局" // supports 2.1-1, co-leads 2.1-2
	youth      = "区少年宫" // supports 2.1-1
	town       = "棠下镇"  // supports 2.1-2 as a member of 各镇（街）
	health     = "区卫生局" // has no part
	ouLinjie   = "区林杰"  // answers for 2.1-1 and 2.1-2
	wangXinbei = "王心北"  // answers for 2.1-1
	nobody     = ""
)

// Tasks of the small paper.
const (
	school   = "2.1-1" // due 2022-10-31
	teachers = "2.1-2" // ongoing
	heading  = "T1"
)

// clock is what time it is in a world.
type clock struct{ now time.Time }

func on(month time.Month, day int) time.Time {
	return time.Date(2022, month, day, 9, 0, 0, 0, shanghai)
}

// world is a district with the small paper, its people, and a day.
type world struct {
	testing.TB
	*Office
	clock    *clock
	people   map[string]viewer.Viewer
	plan     string
	district string
	reports  []string // ids, in the order of filing
	asked    []string // extensions likewise
}

var worlds int

func newWorld(t testing.TB, s *store.Store, c *clock) *world {
	t.Helper()
	worlds++
	w := &world{TB: t, Office: New(s, shanghai), clock: c, people: map[string]viewer.Viewer{}}
	c.now = on(time.March, 1)
	a := small()
	a.District = fmt.Sprint("蓬江区", worlds)
	applied, err := w.ApplyDraft(storetest.System(t), a)
	if err != nil {
		t.Fatal(err)
	}
	w.plan, w.district = applied.PlanID, applied.DistrictID
	program := viewer.Viewer{Name: "系统", Role: viewer.System, DistrictID: w.district}
	ctx := viewer.In(t.Context(), program)
	s.Client.Unit.Create().SetDistrictID(w.district).SetName(health).SetKind("DEPARTMENT").SaveX(ctx)
	for name, role := range map[string]viewer.Role{officer: viewer.Office, keeper: viewer.Admin, analyst: viewer.Analyst, education: viewer.Unit, finance: viewer.Unit,
		youth: viewer.Unit, town: viewer.Unit, health: viewer.Unit, ouLinjie: viewer.Leader, wangXinbei: viewer.Leader} {
		u := s.Client.User.Create().SetDistrictID(w.district).SetLogin(fmt.Sprint(worlds, name)).SetName(name).SetRole(role)
		v := viewer.Viewer{DistrictID: w.district, Name: name, Role: role, Address: "192.0.2.7", RequestID: "r1"}
		switch role {
		case viewer.Unit:
			v.UnitID = w.unit(name)
			u.SetUnitID(v.UnitID)
		case viewer.Leader:
			v.LeaderID = w.leader(name)
			u.SetLeaderID(v.LeaderID)
		}
		v.UserID = u.SaveX(ctx).ID
		w.people[name] = v
	}
	w.people["系统"] = program
	return w
}

func (w *world) as(name string) context.Context { return viewer.In(w.Context(), w.people[name]) }

func (w *world) unit(name string) string {
	return w.store.Client.Unit.Query().Where(unit.DistrictID(w.district), unit.Name(name)).OnlyIDX(w.Context())
}

func (w *world) leader(name string) string {
	return w.store.Client.Leader.Query().Where(leader.DistrictID(w.district), leader.Name(name)).OnlyIDX(w.Context())
}

func (w *world) task(number string) *ent.Task {
	return w.store.Client.Task.Query().Where(task.PlanID(w.plan), task.Number(number)).OnlyX(w.Context())
}

func (w *world) section(code string) string {
	return w.store.Client.Section.Query().Where(section.PlanID(w.plan), section.Code(code)).OnlyIDX(w.Context())
}

func (w *world) id(number string) string { return w.task(number).ID }

func (w *world) report(i int) *ent.Report {
	return w.store.Client.Report.Query().Where(report.ID(w.reports[i])).OnlyX(w.Context())
}

func (w *world) extension(i int) *ent.Extension {
	return w.store.Client.Extension.Query().Where(extension.ID(w.asked[i])).OnlyX(w.Context())
}

func (w *world) finding(i int) *ent.Finding {
	return w.store.Client.Finding.Query().Where(finding.PlanID(w.plan), finding.Position(i)).OnlyX(w.Context())
}

func (w *world) revision() int {
	p, err := w.store.Client.Plan.Query().Where(plan.ID(w.plan)).Only(w.Context())
	if ent.IsNotFound(err) { // undone
		return 0
	}
	if err != nil {
		w.Fatal(err)
	}
	return p.Revision
}

// lines counts the lines in the trace: of deeds, and of refused attempts.
func (w *world) lines() (deeds, refused int) {
	q := w.store.Client.Event.Query().Where(event.DistrictID(w.district))
	refused = q.Clone().Where(event.Action(Refused)).CountX(w.Context())
	return q.CountX(w.Context()) - refused, refused
}

// A wish is something that somebody asks of the office.
type wish func(context.Context, *world) error

// A given is a wish of somebody, granted before the scenario begins.
type given struct {
	as string
	do wish
}

// onDay moves the world to a day.
func onDay(month time.Month, day int) given {
	return given{officer, func(_ context.Context, w *world) error { w.clock.now = on(month, day); return nil }}
}

func issue(numbers ...string) wish {
	return func(ctx context.Context, w *world) error {
		var in Issuing
		for _, n := range numbers {
			in.TaskIds = append(in.TaskIds, w.id(n))
		}
		_, err := w.IssueTasks(ctx, in)
		return err
	}
}

// of gives a pointer to the unit of a name, nil for none.
func (w *world) of(name []string) *string {
	if len(name) == 0 {
		return nil
	}
	id := w.unit(name[0])
	return &id
}

func acknowledge(number string, unit ...string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.AcknowledgeTask(ctx, Acknowledging{TaskID: w.id(number), UnitID: w.of(unit)})
		return err
	}
}

func file(number string, percent int, unit ...string) wish {
	return func(ctx context.Context, w *world) error {
		r, err := w.ReportProgress(ctx, Reporting{TaskID: w.id(number), UnitID: w.of(unit), Percent: &percent, Progress: "已封顶"})
		if err == nil {
			w.reports = append(w.reports, r.ID)
		}
		return err
	}
}

func review(i int, accept bool, because string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.ReviewReport(ctx, Reviewing{ReportID: w.reports[i], Accept: accept, Because: because})
		return err
	}
}

func extend(number string, to lifecycle.Date, reason string, unit ...string) wish {
	return func(ctx context.Context, w *world) error {
		e, err := w.RequestExtension(ctx, Extending{TaskID: w.id(number), To: to, Reason: reason, UnitID: w.of(unit)})
		if err == nil {
			w.asked = append(w.asked, e.ID)
		}
		return err
	}
}

func decideExtension(i int, approve bool, because string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.DecideExtension(ctx, Deciding{ExtensionID: w.asked[i], Approve: approve, Because: because})
		return err
	}
}

func pass(i int) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.PassExtension(ctx, Passing{ExtensionID: w.asked[i]})
		return err
	}
}

func requestClosure(number string, unit ...string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.RequestClosure(ctx, Finishing{TaskID: w.id(number), Summary: "已竣工", UnitID: w.of(unit)})
		return err
	}
}

func closeTask(number string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.CloseTask(ctx, Closing{TaskID: w.id(number)})
		return err
	}
}

func giveBack(number, because string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.ReturnTask(ctx, Returning{TaskID: w.id(number), Because: because})
		return err
	}
}

func steer(number string, to lifecycle.Status, because string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.ChangeTaskState(ctx, Steering{TaskID: w.id(number), To: to, Because: because})
		return err
	}
}

func urge(number string, level lifecycle.ReminderLevel, words string, units ...string) wish {
	return func(ctx context.Context, w *world) error {
		in := Urging{TaskID: w.id(number), Level: level, Text: words}
		for _, u := range units {
			in.UnitIds = append(in.UnitIds, w.unit(u))
		}
		_, err := w.Urge(ctx, in)
		return err
	}
}

func instruct(number, words string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.Instruct(ctx, Instructing{TaskID: w.id(number), Text: words})
		return err
	}
}

// underWay is a task handed out and acknowledged by its lead.
func underWay(number string) []given {
	return []given{{officer, issue(number)}, {education, acknowledge(number)}}
}

func after(lists ...[]given) []given {
	var all []given
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}
