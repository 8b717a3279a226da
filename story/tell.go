package story

import (
	"context"
	"slices"
	"time"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
	"duban/supervision"
)

// tell adds what the courses do not say: later days, reminders, a leader's word,
// subtasks, and what goes its own way.
func (y *year) tell() {
	for _, e := range extensions {
		y.extend(e)
	}
	y.remind()
	y.guide()
	y.split()
	y.turn()
	y.leaveWaiting()
	y.settle()
}

var extensions = []extension{
	{number: "3-24", asked: day(time.July, 12), decided: day(time.July, 15), to: day(time.September, 30), outcome: lifecycle.ExtensionApproved,
		reason: "汛期水位较高，河道护岸段无法连续施工，申请顺延至汛后完成。", because: "情况属实，同意延期，请倒排工期。"},
	{number: "2.6-17", asked: day(time.September, 14), decided: day(time.September, 17), to: day(time.December, 15), outcome: lifecycle.ExtensionApproved,
		reason: "部分路段需与燃气、供水管线迁改同步实施，申请顺延半个月。", because: "同意，请与管线单位做好衔接。"},
	{number: "2.3-8", asked: day(time.September, 22), decided: day(time.September, 27), to: day(time.November, 30), outcome: lifecycle.ExtensionApproved,
		reason: "站场周边控规调整正在公示，需待批复后完成空间布局方案。", because: "同意，公示结束后一周内报送方案。"},
	{number: "2.12-6", asked: day(time.September, 9), decided: day(time.September, 13), to: day(time.December, 10), outcome: lifecycle.ExtensionApproved,
		reason: "设备到货时间推迟，安装调试需顺延。", because: "同意，请每月报送到货和安装情况。"},
	{number: "2.11-3", asked: day(time.September, 13), decided: day(time.September, 16), to: day(time.November, 30), outcome: lifecycle.ExtensionApproved, leader: "莫兆汉",
		reason: "园区选址方案正在比选，需增加一轮专家论证。", because: "同意，请抓紧论证，十一月底前定稿。"},
	{number: "2.6-2", asked: day(time.June, 15), decided: day(time.June, 18), to: day(time.September, 30), outcome: lifecycle.ExtensionRejected,
		reason: "前期手续尚在办理，申请顺延一个季度。", because: "前期手续可并联办理，按原时限推进。"},
	{number: "2.12-2", asked: day(time.September, 16), decided: day(time.September, 22), to: day(time.December, 31), outcome: lifecycle.ExtensionRejected,
		reason: "部分路段与其他工程交叉，申请顺延至年底。", because: "交叉段已于九月中旬移交，不再顺延。"},
	{number: "2.9-12", asked: day(time.September, 23), decided: day(time.September, 28), to: day(time.November, 30), outcome: lifecycle.ExtensionWithdrawn,
		reason: "评审时间未定，申请顺延。"},
	{number: "2.3-24", asked: day(time.October, 18), to: day(time.December, 20), reason: "剩余 3 户征地未签约，汛期停工 26 天，桩基工期顺延。"},
	{number: "2.5-1", asked: day(time.October, 14), to: day(time.December, 20), reason: "一所学校的室外工程受管网接驳影响，申请顺延二十天。"},
	{number: "2.8-6", asked: day(time.October, 19), to: day(time.November, 30), reason: "产业园规划需与相邻园区衔接，待联席会议后定稿。"},
	{number: "2.11-9", asked: day(time.October, 12), to: day(time.December, 31), reason: "一个项目的用地手续仍在办理，预计年底完成。", leader: "莫兆汉"},
}

// remind has the office urge: some were answered, some not.
func (y *year) remind() {
	const notice, yellow, red = lifecycle.Notice, lifecycle.YellowNotice, lifecycle.RedNotice
	for _, r := range []struct {
		number string
		level  lifecycle.ReminderLevel
		on     lifecycle.Date
		words  string
	}{
		{"2.6-3", notice, day(time.April, 6), "任务已到期，请于一周内报送进展和下一步安排。"},
		{"2.6-3", yellow, day(time.June, 8), "任务逾期超过两个月，请说明原因并提出完成时间。"},
		{"2.6-3", red, day(time.September, 14), "任务逾期超过五个月，请主要负责同志牵头研究，限期报送整改方案。"},
		{"2.6-2", yellow, day(time.July, 12), "任务已逾期，请每半月报送一次进展。"},
		{"2.3-10", notice, day(time.August, 9), "任务已到期，请报送未完成部分的计划。"},
		{"2.3-10", yellow, day(time.September, 27), "任务逾期近两个月，请于十月上旬前书面反馈。"},
		{"3-22", yellow, day(time.September, 9), "任务已到期，请报送剩余点位的完成时间。"},
		{"2.3-21", notice, day(time.October, 11), "任务已到期，请补报未完成镇（街）的创建进展。"},
		{"2.8-3", yellow, day(time.October, 13), "进度落后较多，请于十月二十二日前报送收储计划。"},
		{"2.3-24", notice, day(time.October, 15), "请于十月二十二日前报送剩余用地交付计划，写明每周交地里程。"},
		{"2.11-1", yellow, day(time.October, 12), "进度落后，请说明原因和补救措施。"},
		{"3-17", notice, day(time.July, 6), "交办以来未见签收和反馈，请尽快办理。"},
		{"3-17", red, day(time.October, 12), "交办以来仍未反馈，请主要负责同志过问。"},
		{"2.9-5", notice, day(time.September, 7), "交办以来未见反馈，请报送进展。"},
		{"2.2-2", notice, day(time.October, 9), "最近一次反馈已超过一个月，请补报。"},
		{"1-2", notice, day(time.October, 15), "请报送三季度数据。"},
		{"1-3", notice, day(time.October, 15), "请报送三季度数据。"},
		{"2.5-1", notice, day(time.June, 3), "请报送六所学校的分校进度。"},
	} {
		y.urge(r.number, r.level, working(r.on), r.words)
	}
	for _, i := range y.items {
		if i.course.kind == "far behind" && i.chance(2, "urged") == 0 {
			y.urge(i.number, yellow, working(day(time.September, 6)+lifecycle.Date(i.chance(4, "urged on"))), "进度落后于时序，请在本月反馈中说明原因和补救措施。")
		}
	}
}

// guide has leaders say a word on tasks that they answer for.
func (y *year) guide() {
	y.instruct("2.3-24", "张文新", day(time.September, 9), "请棠下镇主要负责同志牵头包户，两镇进度每周报罗军同志。")
	y.instruct("2.6-3", "罗军", day(time.June, 10), "请区建管中心列出剩余手续清单，逐项明确责任人和时间。")
	y.instruct("2.6-4", "罗军", day(time.August, 18), "请按路段倒排工期，每半月报一次形象进度。")
	y.instruct("2.3-10", "张文新", day(time.August, 12), "请区自然资源局会同两镇逐园研究，分类推进。")
	y.instruct("2.11-1", "莫兆汉", day(time.October, 13), "请逐家梳理企业培育情况，十月底前报专题材料。")
	y.instruct("2.11-9", "莫兆汉", day(time.July, 22), "请加强与镇街衔接，用地问题随报随议。")
	y.instruct("2.11-27", "莫兆汉", day(time.May, 19), "挂钩联系要见实效，企业反映的问题须有办理结果。")
	y.instruct("3-4", "区林杰", day(time.July, 8), "请做好政策宣传，确保群众应知尽知。")
	y.instruct("2.12-5", "黄文坚", day(time.August, 5), "公园提质要听取周边居民意见，先易后难。")
	y.instruct("2.8-3", "谢树浓", day(time.October, 14), "请区土地储备中心与园区办对账，按周推进。")
}

// split has leading units break items down.
func (y *year) split() {
	y.breakDown("2.3-24", day(time.April, 6),
		piece{"完成棠下段剩余 3 户征地签约", "棠下镇", day(time.October, 31), reported(day(time.October, 8), 70)},
		piece{"完成杜阮段管线迁改", "杜阮镇", day(time.September, 30), finished(day(time.September, 30))},
		piece{"交付剩余用地 3.6 公里", "棠下镇", day(time.November, 15), reported(day(time.October, 8), 70)},
		piece{"完成西江特大桥桩基 120 根", "杜阮镇", day(time.November, 30), reported(day(time.October, 11), 82)},
	)
	y.breakDown("2.6-4", day(time.April, 12),
		piece{"完成三条主干路路基工程", "", day(time.August, 31), finished(day(time.September, 6))},
		piece{"完成其余七条路施工图审查", "", day(time.October, 31), reported(day(time.September, 24), 75)},
		piece{"完成湖区清淤和护岸", "", day(time.November, 30), reported(day(time.September, 27), 60)},
	)
	y.breakDown("2.5-1", day(time.April, 20),
		piece{"紫茶小学群福校区主体封顶", "", day(time.August, 31), finished(day(time.August, 26))},
		piece{"江门外国语实验学校室外工程", "", day(time.November, 30), reported(day(time.October, 12), 84)},
	)
	y.breakDown("2.12-5", day(time.May, 11),
		piece{"完成第一批 8 个公园提质", "", day(time.July, 31), finished(day(time.July, 30))},
		piece{"完成第二批 12 个公园提质", "", day(time.October, 31), reported(day(time.October, 13), 83)},
	)
	y.breakDown("2.11-7", day(time.May, 18),
		piece{"完成 12 个已落户项目供地", "", day(time.August, 31), finished(day(time.September, 3))},
		piece{"12 个项目全部开工", "", day(time.October, 31), course{}},
	)
	y.breakDown("3-26", day(time.April, 27),
		piece{"完成改造小区居民意见征集", "", day(time.June, 30), finished(day(time.June, 25))},
		piece{"完成改造工程主体施工", "", day(time.November, 30), reported(day(time.September, 28), 80)},
	)
}

// turn lets some tasks go their own way.
func (y *year) turn() {
	y.steer("2.12-3", lifecycle.Suspended, day(time.August, 16), "上位规划正在修编，景观平台选址待规划明确后再行推进。")
	y.steer("2.11-6", lifecycle.Terminated, day(time.July, 15), "经研究，与 2.4-1 数字经济创新发展示范区合并推进，本项不再单列。")
	y.steer("2.11-30", lifecycle.InProgress, day(time.September, 24), "抽查发现仍有两类注销业务需线下办理，重新打开继续完善。")
	y.steer("2.3-5", lifecycle.Suspended, day(time.June, 8), "等待上级配套措施出台。")
	y.steer("2.3-5", lifecycle.InProgress, day(time.June, 23), "上级配套措施已印发，恢复推进。")
	back, still := y.byNumber["2.9-16"], y.byNumber["3-4"]
	y.ask(back, y.lead(back), day(time.October, 12), back.words.done(back))
	y.on(day(time.October, 14), 300, y.supervisor, "returning 2.9-16", func(ctx context.Context) error {
		_, err := y.office.ReturnTask(ctx, supervision.Returning{TaskID: back.id, Because: "未附对接活动场次和达成意向的佐证材料，请补齐后再申请。"})
		return err
	})
	y.ask(still, y.lead(still), day(time.October, 14), "门诊特定病种已扩大至 52 种以上，基层定点医疗机构报销比例已按要求执行，申请办结。")
	for _, number := range []string{"2.3-13", "2.11-17"} {
		i := y.byNumber[number]
		y.ask(i, y.lead(i), day(time.October, 18), i.words.done(i))
	}
}

// leaveWaiting files what is still to be reviewed, mended or answered at the end.
func (y *year) leaveWaiting() {
	for n, number := range []string{"1-2", "1-3", "2.3-12", "2.5-2", "2.6-4", "2.6-15", "2.8-4", "2.11-11", "2.12-1", "3-7"} {
		if i := y.byNumber[number]; i.course.closed == 0 {
			on, percent := day(time.October, 18)+lifecycle.Date(n%2), min(98, i.scheduled())
			p := &percent
			if i.course.vague {
				p = nil
			}
			y.report(i, y.lead(i), on, p, i.words.report(i, on, percent), decision{none: true})
		}
	}
	for _, number := range []string{"2.8-2", "2.4-3", "2.6-1", "2.10-2", "2.11-19"} {
		if i := y.byNumber[number]; i.course.closed == 0 {
			y.report(i, y.lead(i), day(time.October, 15), nil, i.words.poor(i), decision{because: pick(i, returns, "end"), after: 3})
		}
	}
	// Both towns of a shared road speak for their own part.
	road := y.byNumber["2.3-24"]
	y.report(road, y.units[y.unitIDs["杜阮镇"]], day(time.September, 27), new(68),
		text{progress: "杜阮段累计交地 3.9 公里（共 5.2 公里），管线迁改接近完成，西江特大桥完成桩基 98 根。", next: "加快剩余用地交付。"}, decision{accept: true, after: 1})
	y.report(road, y.lead(road), day(time.August, 26), new(48),
		text{progress: "征地工作有序推进，桩基施工加快。"}, decision{because: "未分别写明两镇完成量，请补后重报。", after: 1})
	y.takeBack(y.byNumber["2.8-4"], day(time.September, 6))
	// An answer that the office has not seen yet.
	answered := y.byNumber["2.2-2"]
	y.report(answered, y.lead(answered), day(time.October, 19), nil, answered.words.report(answered, ends, 75), decision{none: true})
}

// takeBack has the lead file a report and take it back the same day.
func (y *year) takeBack(i *item, on lifecycle.Date) {
	var filed *ent.Report
	y.on(on, 100, y.lead(i), "reporting on "+i.number, func(ctx context.Context) (err error) {
		filed, err = y.office.ReportProgress(ctx, supervision.Reporting{TaskID: i.id, Progress: pick(i, poor, "taken back")})
		return err
	})
	y.on(on, 130, y.lead(i), "taking back a report on "+i.number, func(ctx context.Context) error {
		_, err := y.office.WithdrawReport(ctx, supervision.Withdrawing{ReportID: filed.ID})
		return err
	})
}

// settle has the office decide some of the paper's doubts.
func (y *year) settle() {
	settled := []glossary.FindingCode{glossary.DuplicatesDiffer, glossary.PossibleCoLead, glossary.ParentInferred}
	decided := map[glossary.FindingCode]int{}
	for n, f := range y.findings {
		if !slices.Contains(settled, f.Code) || len(f.Options) == 0 || decided[f.Code] == 2 {
			continue
		}
		decided[f.Code]++
		y.on(working(begins+1+lifecycle.Date(n%9)), 20+n, y.supervisor, "deciding a doubt", func(ctx context.Context) error {
			_, err := y.office.DecideFinding(ctx, supervision.Answering{FindingID: f.ID, Choice: f.Options[0], Note: "已与牵头单位核对。"})
			return err
		})
	}
}
