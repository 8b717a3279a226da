package lifecycle

import "fmt"

// phrase is what a reason is called and says in both languages.
type phrase struct {
	word             Word
	chinese, english func(Reason) string
}

var (
	onCourse = Word{"正常", "on course"}
	unknown  = Word{"无依据", "nothing to judge by"}
	closed   = Word{"已办结", "closed"}
)

var phrases = map[ReasonCode]phrase{
	ReasonOverdue: {Word{"逾期", "overdue"},
		func(r Reason) string { return fmt.Sprintf("逾期 %d 天%s", r.Days, r.doneInChinese()) },
		func(r Reason) string { return count(r.Days, "day") + " overdue" + r.doneInEnglish() }},
	ReasonFarBehind: {Word{"严重滞后", "far behind"}, behindInChinese, behindInEnglish},
	ReasonDueSoon:   {Word{"临期", "due soon"}, dueInChinese, dueInEnglish},
	ReasonBehind:    {Word{"滞后", "behind"}, behindInChinese, behindInEnglish},

	ReasonNeverReported: {unknown, neverInChinese, neverInEnglish},
	ReasonReportTooOld: {unknown,
		func(r Reason) string { return fmt.Sprintf("最近反馈 %s，已过 %d 天", r.dayInChinese(), r.Days) },
		func(r Reason) string {
			return "last report on " + r.dayInEnglish() + ", " + count(r.Days, "day") + " ago"
		}},
	ReasonNotIssued:  {unknown, always("尚未交办"), always("not issued yet")},
	ReasonSuspended:  {unknown, always("已暂停"), always("suspended")},
	ReasonTerminated: {unknown, always("已终止"), always("terminated")},
	ReasonNoItems:    {unknown, always("尚无任务"), always("no items yet")},

	ReasonOnSchedule: {onCourse,
		func(r Reason) string {
			return fmt.Sprintf("与进度相符：应 %d%%，实 %d%%", r.Scheduled, r.Percent)
		},
		func(r Reason) string {
			return fmt.Sprintf("on schedule: %d%% scheduled, %d%% done", r.Scheduled, r.Percent)
		}},
	ReasonRecentlyReported: {onCourse,
		func(r Reason) string { return "最近反馈 " + r.dayInChinese() },
		func(r Reason) string { return "last report on " + r.dayInEnglish() }},

	ReasonClosedLate: {closed,
		func(r Reason) string { return fmt.Sprintf("逾期 %d 天办结", r.Days) },
		func(r Reason) string { return "closed " + count(r.Days, "day") + " late" }},
	ReasonClosedEarly: {closed,
		func(r Reason) string { return fmt.Sprintf("提前 %d 天办结", r.Days) },
		func(r Reason) string { return "closed " + count(r.Days, "day") + " early" }},
	ReasonClosedOnTime: {closed, always("按期办结"), always("closed on time")},
	ReasonClosed:       {closed, always("已办结"), always("closed")},
}

func always(words string) func(Reason) string { return func(Reason) string { return words } }

func behindInChinese(r Reason) string {
	return fmt.Sprintf("落后进度 %d 点：应 %d%%，实 %d%%", r.behind(), r.Scheduled, r.Percent)
}

func behindInEnglish(r Reason) string {
	return fmt.Sprintf("%s behind: %d%% scheduled, %d%% done", count(r.behind(), "point"), r.Scheduled, r.Percent)
}

func dueInChinese(r Reason) string {
	if r.Days == 0 {
		return "今天到期" + r.doneInChinese()
	}
	return fmt.Sprintf("%d 天后到期%s", r.Days, r.doneInChinese())
}

func dueInEnglish(r Reason) string {
	if r.Days == 0 {
		return "due today" + r.doneInEnglish()
	}
	return "due in " + count(r.Days, "day") + r.doneInEnglish()
}

func neverInChinese(r Reason) string {
	if r.On == 0 {
		return "尚无采纳的反馈"
	}
	return "尚无采纳的反馈，交办于 " + r.dayInChinese()
}

func neverInEnglish(r Reason) string {
	if r.On == 0 {
		return "no report accepted yet"
	}
	return "no report accepted yet, issued on " + r.dayInEnglish()
}

func (r Reason) doneInChinese() string {
	switch {
	case r.HasPercent:
		return fmt.Sprintf("，完成 %d%%", r.Percent)
	case !r.Reported:
		return "，尚无反馈"
	}
	return ""
}

func (r Reason) doneInEnglish() string {
	switch {
	case r.HasPercent:
		return fmt.Sprintf(", %d%% done", r.Percent)
	case !r.Reported:
		return ", no report yet"
	}
	return ""
}

func (r Reason) dayInChinese() string {
	if r.thisYear() {
		return r.On.Time().Format("1月2日")
	}
	return r.On.Time().Format("2006年1月2日")
}

func (r Reason) dayInEnglish() string {
	if r.thisYear() {
		return r.On.Time().Format("January 2")
	}
	return r.On.Time().Format("January 2, 2006")
}

// thisYear reports whether On lies in the year of the day that the light was judged on.
func (r Reason) thisYear() bool { return r.On.Year() == (r.On + Date(r.Days)).Year() }

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
