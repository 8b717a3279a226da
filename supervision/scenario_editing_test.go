package supervision

import (
	"context"
	"testing"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
)

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
	{name: "who leads the item reads a report on a subtask, which stays its unit's", code: "NOT_ALLOWED", as: education, do: withdraw(0),
		given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"})}, {officer, assign(school+".1", health+"*")}, {officer, acknowledge(school+".1", health)}, {health, file(school+".1", 50)}})},
	{name: "who supports the item does not", code: "NOT_FOUND input.reportId", as: finance, do: withdraw(0),
		given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"})}, {education, file(school+".1", 50)}})},
	{name: "setting an item's leaders sets its subtasks'", given: after(underWay(school), []given{{education, breakDown(school, Piece{Content: "一"})}}), as: officer, do: lead(school, wangXinbei), events: 1,
		then: func(t *testing.T, w *world) {
			if l := w.task(school + ".1").QueryLeaders().OnlyX(t.Context()); l.Name != wangXinbei {
				t.Errorf("the subtask's leader is %s", l.Name)
			}
		}},
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
