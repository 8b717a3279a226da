package snapshot

import (
	"fmt"
	"slices"

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

// dimension is one way to group tasks.
type dimension struct {
	// ranks appends the places of a task's groups in the dimension's own order; no
	// two groups have the same.
	ranks func(ranks []int64, t *Task) []int64
	// key says what a group stands for, by one of its tasks and its rank.
	key func(t *Task, rank int64) StatsKey
	// none is what tasks without a group are called, in both languages.
	none [2]string
}

func (d dimension) ranksOf(ranks []int64, t *Task) []int64 {
	if ranks = d.ranks(ranks, t); len(ranks) == 0 {
		return append(ranks, unknown) // these come last
	}
	return ranks
}

func (d dimension) keyOf(t *Task, rank int64) StatsKey {
	if rank == unknown {
		return StatsKey{chinese: d.none[0], english: d.none[1]}
	}
	return d.key(t, rank)
}

var noUnit = [2]string{"无责任单位", "no unit"}

var dimensions = map[TaskDimension]dimension{
	OfCategory:     byWord(categories, (*Task).category),
	OfStatus:       byWord(statuses, (*Task).status),
	OfLight:        byWord(colors, (*Task).color),
	OfLightCause:   byWord(causes, (*Task).cause),
	OfDeadlineKind: byWord(deadlines, (*Task).deadlineKind),
	OfPlan: {
		ranks: func(ranks []int64, t *Task) []int64 { return append(ranks, -int64(t.Plan.Year)) },
		key: func(t *Task, _ int64) StatsKey {
			return nodeKey(t.Plan, fmt.Sprintf("%d年", t.Plan.Year), fmt.Sprint(t.Plan.Year))
		},
	},
	OfSection: {
		ranks: func(ranks []int64, t *Task) []int64 {
			if len(t.Rows) == 0 {
				return ranks
			}
			return append(ranks, t.Plan.rank(t.Rows[0].Section.at))
		},
		key: func(t *Task, _ int64) StatsKey {
			s := t.Rows[0].Section
			return nodeKey(s, s.Code+" "+s.Title, s.Code+" "+s.Title)
		},
		none: [2]string{"未印入分解表", "not printed"},
	},
	OfTheme: {
		ranks: func(ranks []int64, t *Task) []int64 {
			if top := t.top(); top.Kind == lifecycle.Theme {
				ranks = append(ranks, t.Plan.rank(top.at))
			}
			return ranks
		},
		key:  func(t *Task, _ int64) StatsKey { return nodeKey(t.top(), t.top().Content, t.top().Content) },
		none: [2]string{"无主题", "no theme"},
	},
	OfDueMonth: {
		ranks: func(ranks []int64, t *Task) []int64 {
			if on := t.Deadline.DueOn; on != nil {
				ranks = append(ranks, int64(on.Year())*12+int64(on.Month()))
			}
			return ranks
		},
		key: func(t *Task, _ int64) StatsKey {
			on := t.Deadline.DueOn.Time()
			return StatsKey{Value: on.Format("2006-01"), chinese: on.Format("2006年1月"), english: on.Format("January 2006")}
		},
		none: [2]string{"无期限", "no due day"},
	},
	OfLeader: {
		ranks: func(ranks []int64, t *Task) []int64 {
			for _, l := range t.Leaders {
				ranks = append(ranks, int64(l.at))
			}
			return ranks
		},
		key: func(t *Task, rank int64) StatsKey {
			l := t.Plan.leaders[rank]
			return nodeKey(l, l.Name, l.Name)
		},
		none: [2]string{"无责任领导", "no leader"},
	},
	OfLeadUnit: {
		ranks: func(ranks []int64, t *Task) []int64 { return unitRanks(ranks, t.LeadUnits) },
		key:   unitKey, none: [2]string{"无牵头单位", "no leading unit"},
	},
	OfSupportingUnit: {
		ranks: func(ranks []int64, t *Task) []int64 { return unitRanks(ranks, t.supporting) },
		key:   unitKey, none: [2]string{"无配合单位", "no supporting unit"},
	},
	OfUnit: {
		ranks: func(ranks []int64, t *Task) []int64 { return unitRanks(unitRanks(ranks, t.LeadUnits), t.supporting) },
		key:   unitKey, none: noUnit,
	},
	OfUnitKind: {
		ranks: func(ranks []int64, t *Task) []int64 {
			for _, a := range t.parts {
				if r := rankIn(unitKinds, a.Unit.Kind); !slices.Contains(ranks, r) {
					ranks = append(ranks, r)
				}
			}
			return ranks
		},
		key:  func(_ *Task, rank int64) StatsKey { return unitKinds[rank].key() },
		none: noUnit,
	},
}

// rank makes a place in a plan into one among several plans, the newest first.
func (p *Plan) rank(at int) int64 { return -int64(p.Year)<<32 + int64(at) }

// top is the outermost task above, or the task itself.
func (t *Task) top() *Task {
	for t.Parent != nil {
		t = t.Parent
	}
	return t
}

// unitRanks takes the directory's order, which is the same for all plans of a picture.
func unitRanks(ranks []int64, units []*Unit) []int64 {
	for _, u := range units {
		ranks = append(ranks, int64(u.at))
	}
	return ranks
}

func unitKey(t *Task, rank int64) StatsKey {
	u := t.Plan.units[rank]
	return nodeKey(u, u.Name, u.Name)
}

func nodeKey(n Node, chinese, english string) StatsKey {
	return StatsKey{Value: n.NodeID(), Node: n, chinese: chinese, english: english}
}

// label is a word of the schema with what people call it.
type label[W ~string] struct {
	word             W
	chinese, english string
}

func (l label[W]) key() StatsKey {
	return StatsKey{Value: string(l.word), chinese: l.chinese, english: l.english}
}

// byWord groups tasks by one of their words, in the order of the labels.
func byWord[W ~string](labels []label[W], of func(*Task) W) dimension {
	return dimension{
		ranks: func(ranks []int64, t *Task) []int64 { return append(ranks, rankIn(labels, of(t))) },
		key:   func(_ *Task, rank int64) StatsKey { return labels[rank].key() },
	}
}

func rankIn[W ~string](labels []label[W], w W) int64 {
	for i, l := range labels {
		if l.word == w {
			return int64(i)
		}
	}
	return unknown // no word of the schema
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
