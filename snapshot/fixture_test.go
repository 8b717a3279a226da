package snapshot

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
	"duban/viewer"
)

// today is the day of most tests' pictures.
var today = lifecycle.NewDate(2021, time.October, 20)

var beijing = time.FixedZone("Beijing", 8*3600)

// roles in which tests ask.
var (
	admin     = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_admin", Role: viewer.Admin}
	office    = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_office", Role: viewer.Office}
	analyst   = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_analyst", Role: viewer.Analyst}
	leading   = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_leader", Role: viewer.Leader, LeaderID: "ldr_1"}
	bureau    = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_unit", Role: viewer.Unit, UnitID: "unt_1"}
	anonymous = viewer.Viewer{MayRead: true}
)

// shelf is a library without a database, for pictures made by hand.
func shelf() *Library {
	return &Library{zone: beijing, options: Options{Actions: func(viewer.Viewer, *Task) []lifecycle.Action { return nil }}}
}

// pictured gives a picture of plans, newest first, and a context that has pinned it.
func pictured(t testing.TB, d *directory, plans ...records) (*Picture, context.Context) {
	t.Helper()
	l := shelf()
	p := &Picture{library: l, edition: &edition{today: today, directory: d}, past: map[string]*Plan{}}
	for i, r := range plans {
		whole, err := build(l, d, r, today, nil)
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			p.newest = whole
			p.plans = append(p.plans, whole)
			continue
		}
		head := heading(l, r.plan)
		head.District = p.newest.District
		p.plans = append(p.plans, head)
		p.past[whole.ID] = whole
	}
	return p, as(context.WithValue(t.Context(), pinKey{}, &pin{picture: p}), office)
}

func as(ctx context.Context, v viewer.Viewer) context.Context { return viewer.In(ctx, v) }

// phrases are what invented tasks are worded with.
var phrases = []string{
	"推进城市更新", "建设产业园", "提升公共服务能力", "完善基础设施", "强化安全生产监管", "优化营商环境", "落实责任清单", "保障民生实事",
	"加快滨江新区开发", "打造“1+3”平台", "整治黑臭水体", "新建学校", "ABC 工程", "长堤历史街区活化",
}

// grower invents plans, the same for the same seed.
type grower struct {
	*rand.Rand
	directory
}

// grow invents a directory of units, leaders and users.
func grow(seed uint64, units, leaders int) *grower {
	g := &grower{Rand: rand.New(rand.NewPCG(seed, 1))}
	g.district = &ent.District{ID: "dst_1", Name: "蓬江区", DirectoryRevision: 1}
	kinds := []glossary.UnitKind{glossary.Department, glossary.Town, glossary.Subdistrict, glossary.Branch, glossary.Department}
	for i := 1; i <= units; i++ {
		u := &ent.Unit{ID: fmt.Sprintf("unt_%d", i), DistrictID: "dst_1", Name: fmt.Sprintf("区第%d发展改革局", i), Kind: kinds[i%len(kinds)], Position: i, Version: 1}
		u.Aliases, u.Signboards = []string{fmt.Sprintf("%d发改局", i)}, []string{fmt.Sprintf("区能源办（%d）", i)}
		if i > units-3 {
			u.Name, u.Kind, u.Aliases = fmt.Sprintf("各镇（街）%d", i), glossary.Group, []string{}
			u.MembersComplete = i == units
		}
		g.units = append(g.units, u)
	}
	for i, group := range g.units[units-3 : units-1] { // the last group's members are not known
		for j := range 6 {
			g.memberships = append(g.memberships, &ent.Membership{
				ID: fmt.Sprintf("mbr_%d_%d", i, j), DistrictID: "dst_1", GroupID: group.ID, MemberID: g.units[(i*4+j)%(units-3)].ID, Position: j,
			})
		}
	}
	for i := 1; i <= leaders; i++ {
		g.leaders = append(g.leaders, &ent.Leader{ID: fmt.Sprintf("ldr_%d", i), DistrictID: "dst_1", Name: fmt.Sprintf("区林%d", i), Aliases: []string{fmt.Sprintf("林%d", i)}, Position: i, Version: 1})
	}
	user := func(id string, role viewer.Role) *ent.User {
		u := &ent.User{ID: id, DistrictID: "dst_1", Login: id, Name: id, Role: role, Active: true, Version: 1}
		g.users = append(g.users, u)
		return u
	}
	user("usr_admin", viewer.Admin)
	user("usr_analyst", viewer.Analyst)
	user("usr_leader", viewer.Leader).LeaderID = new("ldr_1")
	user("usr_office", viewer.Office)
	user("usr_unit", viewer.Unit).UnitID = new("unt_1")
	g.makeReady()
	return g
}

func pick[T any](g *grower, all []T) T { return all[g.IntN(len(all))] }

func (g *grower) words() string { return pick(g, phrases) + "，" + pick(g, phrases) + "。" }

// plan invents a year's plan with so many items.
func (g *grower) plan(year, items int) records {
	id := func(kind string, n ...any) string { return fmt.Sprintf("%s_%d_", kind, year) + fmt.Sprint(n...) }
	made := lifecycle.NewDate(year, time.January, 1).Time()
	r := records{plan: &ent.Plan{ID: fmt.Sprintf("pln_%d", year), DistrictID: "dst_1", Year: year, Title: fmt.Sprint(year), Revision: 1, CreatedAt: made}}
	planID := r.plan.ID
	sections := 2 + len(g.leaders)
	for i := range sections {
		s := &ent.Section{ID: id("sec", i), PlanID: planID, Code: fmt.Sprint("2.", i), Title: "部分", Category: pick(g, []glossary.Category{glossary.KeyTask, glossary.KeyIndicator}), Position: i}
		if i > 1 {
			s.ParentID = new(id("sec", 1))
			r.sectionLeaders = append(r.sectionLeaders, &ent.SectionLeader{ID: id("scl", i), PlanID: planID, SectionID: s.ID, LeaderID: g.leaders[i-2].ID, Role: glossary.InCharge})
		}
		r.sections = append(r.sections, s)
	}
	position := 0
	var above []string
	for i := range items {
		position++
		if i%9 == 0 {
			theme := &ent.Task{ID: id("tsk_theme", i), PlanID: planID, Kind: lifecycle.Theme, Category: glossary.KeyTask, Number: fmt.Sprint("T", i/9+1), Content: g.words(),
				Position: position, DeadlineKind: lifecycle.Unspecified, Status: lifecycle.Draft, CreatedAt: made, UpdatedAt: made}
			if len(above) > 0 && g.IntN(2) == 0 {
				theme.ParentID = new(pick(g, above))
			}
			above = append(above, theme.ID)
			r.tasks = append(r.tasks, theme)
			position++
		}
		t := &ent.Task{ID: id("tsk", i), PlanID: planID, Kind: lifecycle.Item, Category: r.sections[i%sections].Category, Number: fmt.Sprintf("2.%d-%d", i%sections, i/sections+1),
			Content: g.words(), Position: position, DeadlineAsWritten: "年底", CreatedAt: made, UpdatedAt: made.Add(time.Duration(g.IntN(1000)) * time.Hour), Version: 1 + g.IntN(3)}
		if g.IntN(5) > 0 {
			t.ParentID = new(pick(g, above))
		}
		g.fate(t, year)
		r.tasks = append(r.tasks, t)
		g.parts(&r, t)
		for j := range 1 + g.IntN(6)/5 {
			number, content := t.Number, t.Content
			if j > 0 {
				number = fmt.Sprintf("9.%d-%d", j, i)
			}
			r.rows = append(r.rows, &ent.Row{ID: id("row", i, "_", j), PlanID: planID, SectionID: r.sections[(i+j)%sections].ID, TaskID: t.ID, Number: number, SerialNo: i + 1, Position: len(r.rows), ContentAsWritten: content, Quote: content})
		}
		if g.IntN(6) == 0 {
			for j := range 2 {
				s := &ent.Task{ID: id("tsk_sub", i, "_", j), PlanID: planID, ParentID: &t.ID, Kind: lifecycle.Subtask, Category: t.Category, Number: fmt.Sprint(t.Number, ".", j+1), Content: g.words(), Position: j + 1, CreatedAt: made, UpdatedAt: made}
				g.fate(s, year)
				r.tasks = append(r.tasks, s)
				r.assignments = append(r.assignments, &ent.Assignment{ID: id("asg_sub", i, "_", j), PlanID: planID, TaskID: s.ID, UnitID: pick(g, g.units).ID, Role: lifecycle.Lead, Position: 1, AsWritten: "某局", Source: glossary.Manual})
				g.supervise(&r, s)
			}
		}
		g.supervise(&r, t)
		if g.IntN(4) == 0 {
			r.findings = append(r.findings, &ent.Finding{ID: id("fnd", i), PlanID: planID, TaskID: &t.ID, Code: glossary.UnitAlias, Severity: pick(g, []glossary.Severity{glossary.Note, glossary.Ask}), Message: "疑", Key: fmt.Sprint(g.IntN(5)), Position: i, Options: []string{}})
		}
	}
	return r
}

// fate gives a task a deadline, a status and what was accepted of it.
func (g *grower) fate(t *ent.Task, year int) {
	t.Targets, t.Marks, t.Milestones = []glossary.Target{}, []glossary.Mark{}, []glossary.Milestone{}
	t.Status = pick(g, lifecycle.Statuses)
	t.DeadlineKind = pick(g, []lifecycle.DeadlineKind{lifecycle.OnDate, lifecycle.MonthsEnd, lifecycle.OnDate, lifecycle.Ongoing, lifecycle.Unspecified})
	if t.DeadlineKind == lifecycle.OnDate || t.DeadlineKind == lifecycle.MonthsEnd {
		t.DueOn = new(lifecycle.NewDate(year, time.Month(6+g.IntN(7)), 1+g.IntN(28)))
		t.OriginalDueOn = t.DueOn
	}
	if t.Status != lifecycle.Draft {
		t.IssuedOn = new(lifecycle.NewDate(year, time.February, 1+g.IntN(28)))
	}
	if t.Status == lifecycle.Closed {
		t.ClosedOn = new(lifecycle.NewDate(year, time.September, 1+g.IntN(28)))
	}
	if t.Status != lifecycle.Draft && g.IntN(3) > 0 {
		t.Percent, t.AcceptedOn = new(g.IntN(101)), new(lifecycle.NewDate(year, time.Month(7+g.IntN(4)), 1))
	}
	if g.IntN(4) == 0 {
		t.Targets = []glossary.Target{{Comparator: glossary.GTE, Value: 3, Unit: "个", AsWritten: "3个以上"}}
	}
	if g.IntN(8) == 0 {
		t.Marks = []glossary.Mark{glossary.MunicipalKeyTask}
	}
}

// parts gives a task units and leaders.
func (g *grower) parts(r *records, t *ent.Task) {
	units := g.Perm(len(g.units))[:g.IntN(5)]
	leads := 1 + g.IntN(2)
	for i, n := range units {
		a := &ent.Assignment{ID: "asg_" + t.ID + fmt.Sprint("_", i), PlanID: t.PlanID, TaskID: t.ID, UnitID: g.units[n].ID, Role: lifecycle.Support, Position: i + 1, AsWritten: g.units[n].Name, Source: glossary.Listed}
		switch {
		case leads == 1 && i == 0:
			a.Role = lifecycle.Lead
		case leads > 1 && i < leads && len(units) > 1:
			a.Role = lifecycle.CoLead
		}
		if g.IntN(2) == 0 && t.IssuedOn != nil {
			a.AcknowledgedAt = new(t.IssuedOn.Time())
		}
		r.assignments = append(r.assignments, a)
	}
	for i, n := range g.Perm(len(g.leaders))[:g.IntN(min(3, len(g.leaders)+1))] {
		r.taskLeaders = append(r.taskLeaders, &ent.TaskLeader{ID: "tkl_" + t.ID + fmt.Sprint("_", i), PlanID: t.PlanID, TaskID: t.ID, LeaderID: g.leaders[n].ID, Position: i})
	}
}

// supervise gives a task reports, a request for a later day, reminders and an instruction.
func (g *grower) supervise(r *records, t *ent.Task) {
	at := t.CreatedAt.AddDate(0, 8, 0)
	unit := func() string { return pick(g, g.units).ID }
	for i := range g.IntN(4) {
		r.reports = append(r.reports, &ent.Report{ID: "rpt_" + t.ID + fmt.Sprint("_", i), PlanID: t.PlanID, TaskID: t.ID, UnitID: unit(), AuthorID: "usr_unit", Progress: g.words(),
			State: pick(g, []lifecycle.ReportState{lifecycle.ReportSubmitted, lifecycle.ReportAccepted, lifecycle.ReportReturned, lifecycle.ReportWithdrawn}), CreatedAt: at.Add(-time.Duration(i) * time.Hour)})
	}
	if g.IntN(5) == 0 {
		r.extensions = append(r.extensions, &ent.Extension{ID: "ext_" + t.ID, PlanID: t.PlanID, TaskID: t.ID, UnitID: unit(), AuthorID: "usr_unit", ToOn: new(today + 60), Reason: "延期",
			State: pick(g, []lifecycle.ExtensionState{lifecycle.ExtensionRequested, lifecycle.ExtensionApproved}), WithLeader: g.IntN(2) == 0, CreatedAt: at})
	}
	if g.IntN(5) == 0 {
		r.reminders = append(r.reminders, &ent.Reminder{ID: "rmd_" + t.ID, PlanID: t.PlanID, TaskID: t.ID, AuthorID: "usr_office", Level: lifecycle.Notice, Text: "请尽快反馈", CreatedAt: at})
		if r.urged == nil {
			r.urged = map[string][]string{}
		}
		r.urged["rmd_"+t.ID] = []string{unit()}
	}
	if g.IntN(7) == 0 {
		r.instructions = append(r.instructions, &ent.Instruction{ID: "ins_" + t.ID, PlanID: t.PlanID, TaskID: t.ID, LeaderID: "ldr_1", Text: "抓紧", CreatedAt: at})
	}
}
