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
	"duban/ent/membership"
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

var editing = []scenario{
	{name: "the office creates an item in a section", as: officer, events: 1,
		do: create(Creating{SectionID: key("2.1"), ParentID: key("T2"), Category: glossary.KeyTask, Content: " 购置校车 ", Deadline: &Term{Kind: lifecycle.MonthsEnd, DueOn: ptr(october(3))}}, education, finance),
		then: func(t *testing.T, w *world) {
			k := w.task("2.1-3")
			if k.Kind != lifecycle.Item || k.Content != "购置校车" || k.DueOn.String() != "2022-10-31" || k.DeadlineAsWritten != "10月底" || *k.ParentID != w.id("T2") || k.Status != lifecycle.Draft {
				t.Errorf("created: %v", k)
			}
			if r := k.QueryPlan().QueryTasks().CountX(t.Context()); r != 5 {
				t.Errorf("%d tasks", r)
			}
			partsAre("2.1-3", "牵头 区教育局；配合 区财政局")(t, w)
		}},
	{name: "without units and deadline it is a theme", as: officer, do: create(Creating{Category: glossary.KeyTask, Content: "新主题"}), events: 1,
		then: func(t *testing.T, w *world) {
			if k := w.task("T3"); k.Kind != lifecycle.Theme {
				t.Errorf("created: %v", k)
			}
		}},
	{name: "an item needs a lead", as: officer, code: "REQUIRED input.units",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateTask(ctx, Creating{PlanID: w.plan, Category: glossary.KeyTask, Content: "无头", Units: []Naming{{UnitID: w.unit(finance)}}})
			return err
		}},
	{name: "a dated deadline needs its day", as: officer, do: create(Creating{Category: glossary.KeyTask, Content: "无期", Deadline: &Term{Kind: lifecycle.OnDate}}, education), code: "REQUIRED input.deadline.dueOn"},
	{name: "an ongoing one has none", as: officer, do: create(Creating{Category: glossary.KeyTask, Content: "有期", Deadline: &Term{Kind: lifecycle.Ongoing, DueOn: ptr(october(3))}}, education), code: "INVALID input.deadline.dueOn"},
	{name: "an item stands under no item", as: officer, do: create(Creating{Category: glossary.KeyTask, Content: "错位", ParentID: key(school), Deadline: &Term{Kind: lifecycle.Ongoing}}, education), code: "INVALID input.parentId"},
	{name: "a unit creates nothing", as: education, do: create(Creating{Category: glossary.KeyTask, Content: "自派"}, education), code: "NOT_ALLOWED"},

	{name: "the office changes wording", as: officer, do: edit(school, func(_ *world, in *Editing) { in.Content = key("建成两所学校") }), events: 1,
		then: lastSays("content 建成学校→建成两所学校")},
	{name: "changing nothing does nothing", as: officer, do: edit(school, func(_ *world, in *Editing) { in.Content = key("建成学校") }), then: expect(school, lifecycle.Draft, 1, nil, nil)},
	{name: "an edit of what others have changed is refused", as: officer, code: "STALE_VERSION input.expectedVersion",
		do: edit(school, func(_ *world, in *Editing) { in.ExpectedVersion--; in.Content = key("旧") })},
	{name: "the office sets leaders", as: officer, do: lead(school, wangXinbei), events: 1, then: lastSays("leaders 区林杰、王心北→王心北")},
	{name: "a leader is not named twice", as: officer, do: lead(school, wangXinbei, wangXinbei), code: "INVALID input.leaderIds.1"},
	{name: "an item leaves its theme", as: officer, do: edit(school, func(_ *world, in *Editing) { in.ParentID = Under("") }), events: 1, then: lastSays("parent T2→")},
	{name: "a theme does not stand below itself", as: officer, do: edit("T1", func(w *world, in *Editing) { in.ParentID = Under(w.id("T2")) }), code: "INVALID input.parentId"},
	{name: "a closed task keeps its wording", given: after(underWay(school), []given{{education, requestClosure(school)}, {officer, closeTask(school)}}),
		as: officer, do: edit(school, func(_ *world, in *Editing) { in.Content = key("改") }), code: "ILLEGAL_TRANSITION"},
	{name: "a leader edits nothing", as: ouLinjie, do: edit(school, func(_ *world, in *Editing) { in.Content = key("改") }), code: "NOT_ALLOWED"},

	{name: "the office sets units", as: officer, do: assign(school, youth, finance+"*", education+"*"), events: 1,
		then: partsAre(school, "牵头 区财政局、区教育局；配合 区少年宫")},
	{name: "a unit that stays has still acknowledged", given: underWay(school), as: officer, do: assign(school, education+"*", health), events: 1,
		then: func(t *testing.T, w *world) {
			partsAre(school, "牵头 区教育局；配合 区卫生局")(t, w)
			if a := w.task(school).QueryAssignments().Order(ent.Asc("position")).FirstX(t.Context()); a.AcknowledgedAt == nil || a.Source != glossary.Listed {
				t.Errorf("the unit that stayed: %v", a)
			}
		}},
	{name: "units without a lead are refused", as: officer, do: assign(school, education), code: "REQUIRED input.units"},
	{name: "a unit is not assigned twice", as: officer, do: assign(school, education+"*", education), code: "INVALID input.units.1.unitId"},
	{name: "a theme has no units", as: officer, do: assign(heading, education+"*"), code: "ILLEGAL_TRANSITION"},

	{name: "a lead breaks an item down", given: underWay(school), as: education, events: 3,
		do: func(ctx context.Context, w *world) error {
			return breakDown(school, Piece{Content: "选址"}, Piece{Content: "拨款", UnitID: key(w.unit(finance)), DueOn: ptr(october(1))})(ctx, w)
		},
		then: func(t *testing.T, w *world) {
			own, other := w.task(school+".1"), w.task(school+".2")
			if own.Status != lifecycle.InProgress || other.Status != lifecycle.Issued || other.OriginalDueOn.String() != "2022-10-01" || own.DueOn != nil || other.Kind != lifecycle.Subtask {
				t.Errorf("subtasks: %v, %v", own, other)
			}
			if l := other.QueryTaskLeaders().CountX(t.Context()); l != 2 {
				t.Errorf("%d leaders", l)
			}
			partsAre(school+".2", "牵头 区财政局")(t, w)
		}},
	{name: "subtasks are numbered on", given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"}, Piece{Content: "二"})}}), as: education, do: breakDown(school, Piece{Content: "三"}), events: 2,
		then: expect(school+".3", lifecycle.InProgress, 1, nil, nil)},
	{name: "a subtask is due by its item's day", given: underWay(school), as: education, do: breakDown(school, Piece{Content: "拖", DueOn: ptr(october(31) + 1)}), code: "INVALID input.subtasks.0.dueOn"},
	{name: "a subtask is not broken down further", given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"})}}), as: education, do: breakDown(school+".1", Piece{Content: "再分"}), code: "ILLEGAL_TRANSITION"},
	{name: "a supporter breaks nothing down", given: underWay(school), as: finance, do: breakDown(school, Piece{Content: "一"}), code: "NOT_ALLOWED"},
	{name: "a draft is not broken down", as: education, do: breakDown(school, Piece{Content: "一"}), code: "ILLEGAL_TRANSITION"},
	{name: "a subtask's unit reports on it", given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"})}}), as: education, do: file(school+".1", 50), events: 1},
	{name: "setting an item's leaders sets its subtasks'", given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"})}}), as: officer, do: lead(school, wangXinbei), events: 1,
		then: func(t *testing.T, w *world) {
			if l := w.task(school + ".1").QueryLeaders().OnlyX(t.Context()); l.Name != wangXinbei {
				t.Errorf("the subtask's leader is %s", l.Name)
			}
		}},
}

func (w *world) findings(code glossary.FindingCode) []*ent.Finding {
	return w.store.Client.Finding.Query().Where(finding.PlanID(w.plan), finding.CodeEQ(code)).AllX(w.Context())
}

func ptr[T any](v T) *T { return &v }

func updateUnit(name string, change func(*UnitEditing)) wish {
	return func(ctx context.Context, w *world) error {
		in := UnitEditing{UnitID: w.unit(name), ExpectedVersion: 1}
		change(&in)
		_, err := w.UpdateUnit(ctx, in)
		return err
	}
}

func members(complete bool, names ...string) wish {
	return func(ctx context.Context, w *world) error {
		g := w.store.Client.Unit.GetX(ctx, w.unit("各镇（街）"))
		in := Gathering{GroupID: g.ID, ExpectedVersion: g.Version, Complete: complete}
		for _, n := range names {
			in.MemberIds = append(in.MemberIds, w.unit(n))
		}
		_, err := w.SetGroupMembers(ctx, in)
		return err
	}
}

func merge(from, into string) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.MergeUnits(ctx, Merging{FromUnitID: w.unit(from), IntoUnitID: w.unit(into)})
		return err
	}
}

var directing = []scenario{
	{name: "the office adds a unit", as: officer, events: 1,
		do: func(ctx context.Context, w *world) error {
			u, err := w.CreateUnit(ctx, UnitCreating{Name: "区林业局", Kind: glossary.Department, Aliases: []string{"林业局"}})
			if err == nil && u.Pinyin != "qlyj" {
				return fmt.Errorf("spelt %s", u.Pinyin)
			}
			return err
		}},
	{name: "a name in use is taken, an alias too", as: officer, code: "TAKEN input.name",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateUnit(ctx, UnitCreating{Name: "教育局", Kind: glossary.Department})
			return err
		}},
	{name: "a unit of no kind is refused", as: officer, code: "INVALID input.kind",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateUnit(ctx, UnitCreating{Name: "天宫", Kind: "HEAVEN"})
			return err
		}},
	{name: "a unit adds no unit", as: education, code: "NOT_ALLOWED",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateUnit(ctx, UnitCreating{Name: "天宫", Kind: glossary.Town})
			return err
		}},
	{name: "a unit renamed keeps its old name as alias", as: officer, do: updateUnit(youth, func(in *UnitEditing) { in.Name = key("区青少年宫"); in.Kind = ptr(glossary.PublicInstitution) }), events: 1,
		then: lastSays("name 区少年宫→区青少年宫; kind OTHER→PUBLIC_INSTITUTION; aliases →区少年宫")},
	{name: "an edit of a unit that others have changed is refused", as: officer, code: "STALE_VERSION input.expectedVersion",
		do: updateUnit(youth, func(in *UnitEditing) { in.ExpectedVersion = 7; in.Name = key("区青少年宫") })},
	{name: "a group with members stays one", as: officer, do: updateUnit("各镇（街）", func(in *UnitEditing) { in.Kind = ptr(glossary.Town) }), code: "INVALID input.kind"},

	{name: "a new member counts from today, one that leaves no more", as: officer, do: members(false, health), events: 1,
		then: func(t *testing.T, w *world) {
			var got []string
			for _, m := range w.store.Client.Membership.Query().Where(membership.DistrictID(w.district)).WithMember().Order(ent.Asc("id")).AllX(t.Context()) {
				got = append(got, m.Edges.Member.Name+" "+day(m.FromOn)+"–"+day(m.ToOn))
			}
			if want := []string{"棠下镇 –2022-03-01", "区卫生局 2022-03-01–"}; !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		}},
	{name: "who left its group has no part through it", given: []given{{officer, issue(teachers)}, {officer, members(false, health)}}, as: town, do: acknowledge(teachers), code: "NOT_ALLOWED"},
	{name: "who joined it has", given: []given{{officer, issue(teachers)}, {officer, members(false, health)}}, as: health, do: acknowledge(teachers), events: 1},
	{name: "a group does not stand behind itself", as: officer, do: members(false, "各镇（街）"), code: "INVALID input.memberIds.0"},
	{name: "only a group has members", as: officer, code: "INVALID input.groupId",
		do: func(ctx context.Context, w *world) error {
			_, err := w.SetGroupMembers(ctx, Gathering{GroupID: w.unit(education), ExpectedVersion: 1})
			return err
		}},

	{name: "a merged unit's parts and names go to the other", given: underWay(school), as: officer, do: merge(youth, health), events: 3, then: partsAre(school, "牵头 区教育局；配合 区卫生局、区财政局")},
	{name: "where both have a part the greater stays", given: underWay(teachers), as: officer, do: merge(education, finance), events: 4,
		then: func(t *testing.T, w *world) {
			partsAre(teachers, "牵头 区财政局；配合 各镇（街）")(t, w)
			partsAre(school, "牵头 区财政局；配合 区少年宫")(t, w)
			if a := w.task(teachers).QueryAssignments().Order(ent.Asc("position")).FirstX(t.Context()); a.AcknowledgedAt == nil {
				t.Error("what the one had acknowledged is forgotten")
			}
			if u := w.store.Client.User.GetX(t.Context(), w.people[education].UserID); *u.UnitID != w.unit(finance) {
				t.Error("the merged unit's user was left behind")
			}
		}},
	{name: "a merged unit is not there any more", given: []given{{officer, merge(youth, health)}}, as: officer, do: merge(youth, finance), code: "NOT_FOUND input.fromUnitId"},
	{name: "many units may be merged into one", given: []given{{officer, merge(youth, health)}}, as: officer, do: merge(finance, health), events: 4},
	{name: "a unit is not merged with itself", as: officer, do: merge(youth, youth), code: "INVALID input.intoUnitId"},
	{name: "a group and a unit are not one", as: officer, do: merge("各镇（街）", health), code: "INVALID input.intoUnitId"},
	{name: "the merged unit's report is its successor's to take back", given: after(underWay(school), []given{{youth, file(school, 5)}, {officer, merge(youth, health)}}), as: health, do: withdraw(0), events: 1},

	{name: "the office adds a leader", as: officer, events: 1,
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateLeader(ctx, LeaderCreating{Name: "曾德彪", Aliases: []string{"曾德標"}})
			return err
		}},
	{name: "a leader's name is taken once", as: officer, code: "TAKEN input.aliases.0",
		do: func(ctx context.Context, w *world) error {
			_, err := w.CreateLeader(ctx, LeaderCreating{Name: "曾德彪", Aliases: []string{wangXinbei}})
			return err
		}},
	{name: "a leader renamed keeps the old spelling", as: officer, events: 1, then: lastSays("name 王心北→王新北; aliases →王心北"),
		do: func(ctx context.Context, w *world) error {
			_, err := w.UpdateLeader(ctx, LeaderEditing{LeaderID: w.leader(wangXinbei), ExpectedVersion: 1, Name: key("王新北")})
			return err
		}},
	{name: "an edit of a leader that others have changed is refused", as: officer, code: "STALE_VERSION input.expectedVersion",
		do: func(ctx context.Context, w *world) error {
			_, err := w.UpdateLeader(ctx, LeaderEditing{LeaderID: w.leader(wangXinbei), Name: key("王新北")})
			return err
		}},
}

// decide decides the finding at a position of the paper.
func decide(position int, choice string, alike bool) wish {
	return func(ctx context.Context, w *world) error {
		_, err := w.DecideFinding(ctx, Answering{FindingID: w.finding(position).ID, Choice: choice, Note: "按文件", Alike: alike})
		return err
	}
}

// doubted puts another doubt about the school into the plan, at position 3.
func doubted(code glossary.FindingCode, assumed string, options ...string) []given {
	return []given{{"系统", func(ctx context.Context, w *world) error {
		return w.store.Client.Finding.Create().SetPlanID(w.plan).SetTaskID(w.id(school)).SetCode(code).SetSeverity(glossary.Ask).
			SetQuote(assumed).SetAssumed(assumed).SetOptions(options).SetKey(string(code)).SetPosition(3).Exec(ctx)
	}}}
}

var deciding = []scenario{
	{name: "an unknown unit is a known one", as: officer, do: decide(1, education, false), events: 4, then: partsAre(school, "牵头 区教育局；配合 区财政局")},
	{name: "an unknown unit stays a new one", as: officer, do: decide(1, youth, false), events: 1, then: lastSays("note →按文件")},
	{name: "a decision is kept, and remembered for the next paper", as: officer, do: decide(2, "不设时限", false), events: 1,
		then: func(t *testing.T, w *world) {
			if f := w.finding(2); *f.Choice != "不设时限" || f.DecidedBy != officer || f.DecisionNote != "按文件" || f.DecidedAt == nil {
				t.Errorf("decided: %v", f)
			}
			rulings, err := w.Decisions(t.Context(), w.district)
			if err != nil || len(rulings) != 2 || rulings[1].Choice != "不设时限" {
				t.Errorf("remembered: %v, %v", rulings, err)
			}
		}},
	{name: "units that may lead together do", given: doubted(glossary.PossibleCoLead, education, education, "区教育局、区财政局"), as: officer, do: decide(3, "区教育局、区财政局", false), events: 1,
		then: partsAre(school, "牵头 区教育局、区财政局；配合 区少年宫")},
	{name: "they do not, and nothing changes", given: doubted(glossary.PossibleCoLead, education, education, "区教育局、区财政局"), as: officer, do: decide(3, education, false), events: 1,
		then: expect(school, lifecycle.Draft, 1, nil, nil)},
	{name: "a lead that the paper does not list goes", given: doubted(glossary.LeadNotListed, education, education, finance), as: officer, do: decide(3, finance, false), events: 1,
		then: partsAre(school, "牵头 区财政局；配合 区少年宫")},
	{name: "an answer that names no known unit changes nothing", given: doubted(glossary.LeadMissing, education, education), as: officer, do: decide(3, "待定", false), events: 1,
		then: partsAre(school, "牵头 区教育局；配合 区少年宫、区财政局")},
	{name: "damaged text is mended", given: doubted(glossary.TextDamaged, "建成学校", "建成学校", "加快建成学校"), as: officer, do: decide(3, "加快建成学校", false), events: 1,
		then: lastSays("choice →加快建成学校; note →按文件; content 建成学校→加快建成学校")},
	{name: "a draft's deadline is the text's", given: doubted(glossary.DeadlineDiffersFromText, "10月底", "10月底", "12月20日"), as: officer, do: decide(3, "12月20日", false), events: 1,
		then: lastSays("choice →12月20日; note →按文件; dueOn 2022-10-31→2022-12-20; deadlineKind MONTH_END→DATE")},
	{name: "the original day of what was handed out stays", given: after(doubted(glossary.DeadlineDiffersFromText, "10月底", "10月底", "12月20日"), underWay(school)), as: officer, do: decide(3, "12月20日", false), events: 1,
		then: dueOn("2022-10-31")},
	{name: "a lost heading is found", given: doubted(glossary.ParentLost, "无标题", "无标题"), as: officer, do: decide(3, "六、文化惠民", false), events: 1,
		then: func(t *testing.T, w *world) {
			over := w.task(school).QueryParent().OnlyX(t.Context())
			if over.Content != "六、文化惠民" || over.Number != "T3" || over.Position+1 != w.task(school).Position {
				t.Errorf("under %v at %d", over, w.task(school).Position)
			}
		}},
	{name: "an inferred heading was none", given: doubted(glossary.ParentInferred, "扩大学位", "扩大学位", "无标题"), as: officer, do: decide(3, "无标题", false), events: 1,
		then: func(t *testing.T, w *world) {
			if over := w.task(school).QueryParent().OnlyX(t.Context()); over.Number != "T1" {
				t.Errorf("under %v", over)
			}
		}},
	{name: "two spellings are two people", given: doubted(glossary.LeaderSpelling, wangXinbei, wangXinbei, "王心兆", "不是同一人"), as: officer, do: decide(3, "不是同一人", false), events: 2,
		then: lastSays("choice →不是同一人; note →按文件; leaders 区林杰、王心北→区林杰、王心兆")},
	{name: "the other spelling is right", given: doubted(glossary.LeaderSpelling, wangXinbei, wangXinbei, "王心兆", "不是同一人"), as: officer, do: decide(3, "王心兆", false), events: 2,
		then: func(t *testing.T, w *world) { w.leader("王心兆") }},
	{name: "all doubts that are the same one are decided at once", given: after(doubted(glossary.NumberingGap, ""), doubted(glossary.NumberingGap, "")), as: officer, events: 2,
		do: func(ctx context.Context, w *world) error {
			first := w.findings(glossary.NumberingGap)[0]
			_, err := w.DecideFinding(ctx, Answering{FindingID: first.ID, Choice: "原文如此", Alike: true})
			return err
		},
		then: func(t *testing.T, w *world) {
			for _, f := range w.findings(glossary.NumberingGap) {
				if f.Choice == nil {
					t.Errorf("%s is undecided", f.ID)
				}
			}
		}},
	{name: "a doubt is not decided without an answer", as: officer, do: decide(2, " ", false), code: "REQUIRED input.choice"},
	{name: "a unit decides no doubt", as: education, do: decide(2, "不设时限", false), code: "NOT_ALLOWED"},
}
