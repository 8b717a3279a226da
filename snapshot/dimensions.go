package snapshot

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"duban/glossary"
	"duban/lifecycle"
)

// TaskDimension is what tasks can be grouped by.
type TaskDimension string

// What tasks can be grouped by.
const (
	OfPlan           TaskDimension = "PLAN"
	OfSection        TaskDimension = "SECTION"
	OfCategory       TaskDimension = "CATEGORY"
	OfTheme          TaskDimension = "THEME"
	OfStatus         TaskDimension = "STATUS"
	OfLight          TaskDimension = "LIGHT"
	OfLightCause     TaskDimension = "LIGHT_CAUSE"
	OfLeader         TaskDimension = "LEADER"
	OfLeadUnit       TaskDimension = "LEAD_UNIT"
	OfSupportingUnit TaskDimension = "SUPPORTING_UNIT"
	OfUnit           TaskDimension = "UNIT"
	OfUnitKind       TaskDimension = "UNIT_KIND"
	OfDueMonth       TaskDimension = "DUE_MONTH"
	OfDeadlineKind   TaskDimension = "DEADLINE_KIND"
)

// compare sorts keys of one dimension in its own order.
func (k StatsKey) compare(other StatsKey) int {
	return cmp.Or(cmp.Compare(k.rank, other.rank), strings.Compare(k.Value, other.Value))
}

// dimensions give the keys under which a task is counted, one at least.
var dimensions = map[TaskDimension]func(keys []StatsKey, t *Task) []StatsKey{
	OfPlan: func(keys []StatsKey, t *Task) []StatsKey {
		p := t.Plan
		return append(keys, key(p, -int64(p.Year), fmt.Sprintf("%d年", p.Year), fmt.Sprint(p.Year)))
	},
	OfSection: func(keys []StatsKey, t *Task) []StatsKey {
		if len(t.Rows) == 0 {
			return append(keys, none("未印入分解表", "not printed"))
		}
		s := t.Rows[0].Section
		return append(keys, key(s, int64(s.at), s.Code+" "+s.Title, s.Code+" "+s.Title))
	},
	OfCategory: func(keys []StatsKey, t *Task) []StatsKey { return append(keys, word(categories, t.Category)) },
	OfTheme: func(keys []StatsKey, t *Task) []StatsKey {
		top := t
		for top.Parent != nil {
			top = top.Parent
		}
		if top.Kind != lifecycle.Theme {
			return append(keys, none("无主题", "no theme"))
		}
		return append(keys, key(top, int64(top.at), top.Content, top.Content))
	},
	OfStatus:       func(keys []StatsKey, t *Task) []StatsKey { return append(keys, word(statuses, t.Status)) },
	OfLight:        func(keys []StatsKey, t *Task) []StatsKey { return append(keys, word(colors, t.Light.Color)) },
	OfLightCause:   func(keys []StatsKey, t *Task) []StatsKey { return append(keys, word(causes, t.Light.Cause)) },
	OfDeadlineKind: func(keys []StatsKey, t *Task) []StatsKey { return append(keys, word(deadlines, t.Deadline.Kind)) },
	OfDueMonth: func(keys []StatsKey, t *Task) []StatsKey {
		on := t.Deadline.DueOn
		if on == nil {
			return append(keys, none("无期限", "no due day"))
		}
		first := on.Time()
		return append(keys, StatsKey{
			Value: first.Format("2006-01"), rank: int64(first.Year())*12 + int64(first.Month()),
			chinese: first.Format("2006年1月"), english: first.Format("January 2006"),
		})
	},
	OfLeader: func(keys []StatsKey, t *Task) []StatsKey {
		for _, l := range t.Leaders {
			keys = append(keys, key(l, int64(l.at), l.Name, l.Name))
		}
		return orNone(keys, "无责任领导", "no leader")
	},
	OfLeadUnit: func(keys []StatsKey, t *Task) []StatsKey {
		return orNone(unitKeys(keys, t.LeadUnits), "无牵头单位", "no leading unit")
	},
	OfSupportingUnit: func(keys []StatsKey, t *Task) []StatsKey {
		return orNone(unitKeys(keys, t.supporting), "无配合单位", "no supporting unit")
	},
	OfUnit: func(keys []StatsKey, t *Task) []StatsKey {
		return orNone(unitKeys(unitKeys(keys, t.LeadUnits), t.supporting), "无责任单位", "no unit")
	},
	OfUnitKind: func(keys []StatsKey, t *Task) []StatsKey {
		for _, a := range t.parts {
			if k := word(unitKinds, a.Unit.Kind); !slices.ContainsFunc(keys, func(other StatsKey) bool { return other.Value == k.Value }) {
				keys = append(keys, k)
			}
		}
		return orNone(keys, "无责任单位", "no unit")
	},
}

func unitKeys(keys []StatsKey, units []*Unit) []StatsKey {
	for _, u := range units {
		keys = append(keys, key(u, int64(u.at), u.Name, u.Name))
	}
	return keys
}

func key(n Node, rank int64, chinese, english string) StatsKey {
	return StatsKey{Value: n.NodeID(), Node: n, rank: rank, chinese: chinese, english: english}
}

// none is the key of tasks that have nothing in a dimension; it comes last.
func none(chinese, english string) StatsKey {
	return StatsKey{rank: unknown, chinese: chinese, english: english}
}

func orNone(keys []StatsKey, chinese, english string) []StatsKey {
	if len(keys) == 0 {
		return append(keys, none(chinese, english))
	}
	return keys
}

// label is a word of the schema with what people call it.
type label[W ~string] struct {
	word             W
	chinese, english string
}

// word gives the key of one of a dimension's words, in the order of their list.
func word[W ~string](labels []label[W], w W) StatsKey {
	for i, l := range labels {
		if l.word == w {
			return StatsKey{Value: string(w), rank: int64(i), chinese: l.chinese, english: l.english}
		}
	}
	return StatsKey{Value: string(w), rank: int64(len(labels)), chinese: string(w), english: string(w)}
}

var (
	categories = []label[glossary.Category]{
		{glossary.KeyIndicator, "重要指标", "key indicators"},
		{glossary.KeyTask, "重点工作任务", "key work"},
		{glossary.LivelihoodProject, "民生实事", "livelihood projects"},
	}
	statuses = []label[lifecycle.Status]{
		{lifecycle.Draft, "未交办", "draft"},
		{lifecycle.Issued, "已交办", "issued"},
		{lifecycle.InProgress, "办理中", "in progress"},
		{lifecycle.ClosureRequested, "申请办结", "closure requested"},
		{lifecycle.Closed, "已办结", "closed"},
		{lifecycle.Suspended, "已暂停", "suspended"},
		{lifecycle.Terminated, "已终止", "terminated"},
	}
	colors = []label[lifecycle.Color]{
		{lifecycle.Red, "红灯", "red"},
		{lifecycle.Yellow, "黄灯", "yellow"},
		{lifecycle.Grey, "灰灯", "grey"},
		{lifecycle.Green, "绿灯", "green"},
	}
	causes = []label[lifecycle.ReasonCode]{
		{lifecycle.ReasonOverdue, "逾期", "overdue"},
		{lifecycle.ReasonFarBehind, "严重滞后", "far behind"},
		{lifecycle.ReasonDueSoon, "临期", "due soon"},
		{lifecycle.ReasonBehind, "滞后", "behind"},
		{lifecycle.ReasonNeverReported, "从未反馈", "never reported"},
		{lifecycle.ReasonReportTooOld, "反馈过期", "report too old"},
		{lifecycle.ReasonNotIssued, "未交办", "not issued"},
		{lifecycle.ReasonSuspended, "已暂停", "suspended"},
		{lifecycle.ReasonTerminated, "已终止", "terminated"},
		{lifecycle.ReasonNoItems, "尚无任务", "no items"},
		{lifecycle.ReasonOnSchedule, "与进度相符", "on schedule"},
		{lifecycle.ReasonRecentlyReported, "近期有反馈", "recently reported"},
		{lifecycle.ReasonClosedLate, "逾期办结", "closed late"},
		{lifecycle.ReasonClosedOnTime, "按期办结", "closed on time"},
		{lifecycle.ReasonClosed, "已办结", "closed"},
		{lifecycle.ReasonClosedEarly, "提前办结", "closed early"},
	}
	deadlines = []label[lifecycle.DeadlineKind]{
		{lifecycle.OnDate, "定日", "on a day"},
		{lifecycle.MonthsEnd, "月底", "at a month's end"},
		{lifecycle.Ongoing, "持续推进", "ongoing"},
		{lifecycle.Unspecified, "未写明", "not specified"},
	}
	unitKinds = []label[glossary.UnitKind]{
		{glossary.Department, "区政府部门", "department"},
		{glossary.PartyOrgan, "区委部门", "party organ"},
		{glossary.Office, "办公室", "office"},
		{glossary.Town, "镇", "town"},
		{glossary.Subdistrict, "街道", "subdistrict"},
		{glossary.Branch, "市局分局", "branch"},
		{glossary.MassOrganization, "群团", "mass organization"},
		{glossary.PublicInstitution, "事业单位", "public institution"},
		{glossary.Company, "企业", "company"},
		{glossary.TaskForce, "专班", "task force"},
		{glossary.Court, "法院", "court"},
		{glossary.Group, "单位组", "group"},
		{glossary.OtherUnit, "其他", "other"},
	}
)
