// Package snapshottest invents districts and plans, the same for the same seed,
// as large as tests and benchmarks need them. It makes records and stores them;
// what becomes of them it does not know.
package snapshottest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
	"duban/viewer"
)

// phrases are what invented tasks are worded with.
var phrases = []string{
	"推进城市更新", "建设产业园", "提升公共服务能力", "完善基础设施", "强化安全生产监管", "优化营商环境", "落实责任清单", "保障民生实事",
	"加快滨江新区开发", "打造“1+3”平台", "整治黑臭水体", "新建学校", "ABC 工程", "长堤历史街区活化",
}

// Shape is how much hangs on an item; ranges are from … to.
type Shape struct {
	Units, Leaders, Reports [2]int
	Broken                  [2]int // into subtasks: so many of so many items
	Levels                  int    // of subtasks below those
}

// Shapes of plans.
var (
	// Small has a little of everything, and items without units and leaders.
	Small = Shape{Units: [2]int{0, 4}, Leaders: [2]int{0, 2}, Reports: [2]int{0, 3}, Broken: [2]int{1, 6}, Levels: 1}
	// Full is a year as an office has it: four levels, an item and three below it.
	Full = Shape{Units: [2]int{6, 6}, Leaders: [2]int{1, 3}, Reports: [2]int{0, 12}, Broken: [2]int{1, 8}, Levels: 3}
)

// Directory is what a district knows whatever the plan.
type Directory struct {
	District    *ent.District
	Units       []*ent.Unit
	Memberships []*ent.Membership
	Leaders     []*ent.Leader
	Users       []*ent.User
}

// Plan is a plan's records.
type Plan struct {
	Plan           *ent.Plan
	Sections       []*ent.Section
	SectionLeaders []*ent.SectionLeader
	Rows           []*ent.Row
	Tasks          []*ent.Task
	Assignments    []*ent.Assignment
	TaskLeaders    []*ent.TaskLeader
	Findings       []*ent.Finding
	Reports        []*ent.Report
	Extensions     []*ent.Extension
	Reminders      []*ent.Reminder
	Urged          map[string][]string // the units of each reminder
	Instructions   []*ent.Instruction
}

// Grower invents plans, the same for the same seed.
type Grower struct {
	*rand.Rand
	Directory
	shape Shape
}

// Grow invents a directory of units, leaders and users, for plans of a shape.
func Grow(seed uint64, units, leaders int, s Shape) *Grower {
	g := &Grower{Rand: rand.New(rand.NewPCG(seed, 1)), shape: s}
	g.District = &ent.District{ID: "dst_1", Name: "蓬江区", DirectoryRevision: 1}
	kinds := []glossary.UnitKind{glossary.Department, glossary.Town, glossary.Subdistrict, glossary.Branch, glossary.Department}
	for i := 1; i <= units; i++ {
		u := &ent.Unit{ID: fmt.Sprintf("unt_%d", i), DistrictID: "dst_1", Name: fmt.Sprintf("区第%d发展改革局", i), Kind: kinds[i%len(kinds)], Position: i, Version: 1}
		u.Aliases, u.Signboards = []string{fmt.Sprintf("%d发改局", i)}, []string{fmt.Sprintf("区能源办（%d）", i)}
		if i > units-3 {
			u.Name, u.Kind, u.Aliases = fmt.Sprintf("各镇（街）%d", i), glossary.Group, []string{}
			u.MembersComplete = i == units
		}
		g.Units = append(g.Units, u)
	}
	for i, group := range g.Units[units-3 : units-1] { // the last group's members are not known
		for j := range 6 {
			g.Memberships = append(g.Memberships, &ent.Membership{
				ID: fmt.Sprintf("mbr_%d_%d", i, j), DistrictID: "dst_1", GroupID: group.ID, MemberID: g.Units[(i*4+j)%(units-3)].ID, Position: j,
			})
		}
	}
	for i := 1; i <= leaders; i++ {
		g.Leaders = append(g.Leaders, &ent.Leader{ID: fmt.Sprintf("ldr_%d", i), DistrictID: "dst_1", Name: fmt.Sprintf("区林%d", i), Aliases: []string{fmt.Sprintf("林%d", i)}, Position: i, Version: 1})
	}
	user := func(id string, role viewer.Role) *ent.User {
		u := &ent.User{ID: id, DistrictID: "dst_1", Login: id, Name: id, Role: role, Active: true, Version: 1}
		g.Users = append(g.Users, u)
		return u
	}
	user("usr_admin", viewer.Admin)
	user("usr_analyst", viewer.Analyst)
	user("usr_leader", viewer.Leader).LeaderID = new("ldr_1")
	user("usr_office", viewer.Office)
	user("usr_unit", viewer.Unit).UnitID = new("unt_1")
	return g
}

func pick[T any](g *Grower, all []T) T { return all[g.IntN(len(all))] }

func (g *Grower) within(r [2]int) int { return r[0] + g.IntN(r[1]-r[0]+1) }

func (g *Grower) words() string { return pick(g, phrases) + "，" + pick(g, phrases) + "。" }

// Plan invents a year's plan with so many items.
func (g *Grower) Plan(year, items int) Plan {
	id := func(kind string, n ...any) string { return fmt.Sprintf("%s_%d_", kind, year) + fmt.Sprint(n...) }
	made := lifecycle.NewDate(year, time.January, 1).Time()
	r := Plan{Plan: &ent.Plan{ID: fmt.Sprintf("pln_%d", year), DistrictID: "dst_1", Year: year, Title: fmt.Sprint(year), Revision: 1, CreatedAt: made}}
	planID := r.Plan.ID
	sections := 2 + len(g.Leaders)
	for i := range sections {
		s := &ent.Section{ID: id("sec", i), PlanID: planID, Code: fmt.Sprint("2.", i), Title: "部分", Category: pick(g, []glossary.Category{glossary.KeyTask, glossary.KeyIndicator}), Position: i}
		if i > 1 {
			s.ParentID = new(id("sec", 1))
			r.SectionLeaders = append(r.SectionLeaders, &ent.SectionLeader{ID: id("scl", i), PlanID: planID, SectionID: s.ID, LeaderID: g.Leaders[i-2].ID, Role: glossary.InCharge})
		}
		r.Sections = append(r.Sections, s)
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
			r.Tasks = append(r.Tasks, theme)
			position++
		}
		t := &ent.Task{ID: id("tsk", i), PlanID: planID, Kind: lifecycle.Item, Category: r.Sections[i%sections].Category, Number: fmt.Sprintf("2.%d-%d", i%sections, i/sections+1),
			Content: g.words(), Position: position, DeadlineAsWritten: "年底", CreatedAt: made, UpdatedAt: made.Add(time.Duration(g.IntN(1000)) * time.Hour), Version: 1 + g.IntN(3)}
		if g.IntN(5) > 0 {
			t.ParentID = new(pick(g, above))
		}
		g.fate(t, year)
		r.Tasks = append(r.Tasks, t)
		g.parts(&r, t)
		for j := range 1 + g.IntN(6)/5 {
			number, content := t.Number, t.Content
			if j > 0 {
				number = fmt.Sprintf("9.%d-%d", j, i)
			}
			r.Rows = append(r.Rows, &ent.Row{ID: id("row", i, "_", j), PlanID: planID, SectionID: r.Sections[(i+j)%sections].ID, TaskID: t.ID, Number: number, SerialNo: i + 1, Position: len(r.Rows), ContentAsWritten: content, Quote: content})
		}
		if g.IntN(g.shape.Broken[1]) < g.shape.Broken[0] {
			g.breakDown(&r, t, g.shape.Levels)
		}
		g.supervise(&r, t)
		if g.IntN(4) == 0 {
			r.Findings = append(r.Findings, &ent.Finding{ID: id("fnd", i), PlanID: planID, TaskID: &t.ID, Code: glossary.UnitAlias, Severity: pick(g, []glossary.Severity{glossary.Note, glossary.Ask}), Message: "疑", Key: fmt.Sprint(g.IntN(5)), Position: i, Options: []string{}})
		}
	}
	return r
}

// breakDown gives a task two subtasks, and the first of them its own, so many levels deep.
func (g *Grower) breakDown(r *Plan, t *ent.Task, levels int) {
	for j := range 2 {
		s := &ent.Task{ID: fmt.Sprint(strings.Replace(t.ID, "tsk_", "tsk_sub_", 1), "_", j), PlanID: t.PlanID, ParentID: &t.ID, Kind: lifecycle.Subtask, Category: t.Category,
			Number: fmt.Sprint(t.Number, ".", j+1), Content: g.words(), Position: j + 1, CreatedAt: t.CreatedAt, UpdatedAt: t.CreatedAt}
		g.fate(s, r.Plan.Year)
		r.Tasks = append(r.Tasks, s)
		r.Assignments = append(r.Assignments, &ent.Assignment{ID: strings.Replace(s.ID, "tsk_", "asg_", 1), PlanID: t.PlanID, TaskID: s.ID, UnitID: pick(g, g.Units).ID, Role: lifecycle.Lead, Position: 1, AsWritten: "某局", Source: glossary.Manual})
		g.supervise(r, s)
		if j == 0 && levels > 1 {
			g.breakDown(r, s, levels-1)
		}
	}
}

// fate gives a task a deadline, a status and what was accepted of it.
func (g *Grower) fate(t *ent.Task, year int) {
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
func (g *Grower) parts(r *Plan, t *ent.Task) {
	units := g.Perm(len(g.Units))[:g.within(g.shape.Units)]
	leads := 1 + g.IntN(2)
	for i, n := range units {
		a := &ent.Assignment{ID: "asg_" + t.ID + fmt.Sprint("_", i), PlanID: t.PlanID, TaskID: t.ID, UnitID: g.Units[n].ID, Role: lifecycle.Support, Position: i + 1, AsWritten: g.Units[n].Name, Source: glossary.Listed}
		switch {
		case leads == 1 && i == 0:
			a.Role = lifecycle.Lead
		case leads > 1 && i < leads && len(units) > 1:
			a.Role = lifecycle.CoLead
		}
		if g.IntN(2) == 0 && t.IssuedOn != nil {
			a.AcknowledgedAt = new(t.IssuedOn.Time())
		}
		r.Assignments = append(r.Assignments, a)
	}
	for i, n := range g.Perm(len(g.Leaders))[:min(len(g.Leaders), g.within(g.shape.Leaders))] {
		r.TaskLeaders = append(r.TaskLeaders, &ent.TaskLeader{ID: "tkl_" + t.ID + fmt.Sprint("_", i), PlanID: t.PlanID, TaskID: t.ID, LeaderID: g.Leaders[n].ID, Position: i})
	}
}

// supervise gives a task reports, a request for a later day, reminders and an instruction.
func (g *Grower) supervise(r *Plan, t *ent.Task) {
	at := t.CreatedAt.AddDate(0, 8, 0)
	unit := func() string { return pick(g, g.Units).ID }
	for i := range g.within(g.shape.Reports) {
		r.Reports = append(r.Reports, &ent.Report{ID: "rpt_" + t.ID + fmt.Sprint("_", i), PlanID: t.PlanID, TaskID: t.ID, UnitID: unit(), AuthorID: "usr_unit", Progress: g.words(),
			State: pick(g, []lifecycle.ReportState{lifecycle.ReportSubmitted, lifecycle.ReportAccepted, lifecycle.ReportReturned, lifecycle.ReportWithdrawn}), CreatedAt: at.Add(-time.Duration(i) * time.Hour)})
	}
	if g.IntN(5) == 0 {
		r.Extensions = append(r.Extensions, &ent.Extension{ID: "ext_" + t.ID, PlanID: t.PlanID, TaskID: t.ID, UnitID: unit(), AuthorID: "usr_unit", ToOn: new(lifecycle.NewDate(r.Plan.Year, time.December, 19)), Reason: "延期",
			State: pick(g, []lifecycle.ExtensionState{lifecycle.ExtensionRequested, lifecycle.ExtensionApproved}), WithLeader: g.IntN(2) == 0, CreatedAt: at})
	}
	if g.IntN(5) == 0 {
		r.Reminders = append(r.Reminders, &ent.Reminder{ID: "rmd_" + t.ID, PlanID: t.PlanID, TaskID: t.ID, AuthorID: "usr_office", Level: lifecycle.Notice, Text: "请尽快反馈", CreatedAt: at})
		if r.Urged == nil {
			r.Urged = map[string][]string{}
		}
		r.Urged["rmd_"+t.ID] = []string{unit()}
	}
	if g.IntN(7) == 0 {
		r.Instructions = append(r.Instructions, &ent.Instruction{ID: "ins_" + t.ID, PlanID: t.PlanID, TaskID: t.ID, LeaderID: "ldr_1", Text: "抓紧", CreatedAt: at})
	}
}
