package story

import (
	"fmt"
	"strings"

	"duban/ent"
	"duban/lifecycle"
)

// topic is how people speak of a kind of work.
type topic struct {
	marks    []string    // found in the content of such a task
	stages   [4][]string // what is reported early, midway, late and at the end
	problems []string
	next     []string
}

// about finds the topic of a task by what its content says; the last one fits any.
func about(t *ent.Task) *topic {
	if said, is := indicators[t.Number]; is {
		return said
	}
	if t.Number == "2.3-24" {
		return road
	}
	for _, one := range topics {
		for _, mark := range one.marks {
			if strings.Contains(t.Content, mark) {
				return one
			}
		}
	}
	return topics[len(topics)-1]
}

// road is the work that the demonstration shows from near.
var road = &topic{
	marks: []string{"银洲湖高速"},
	stages: [4][]string{
		{"两镇完成征地公告和实物量清点。"}, {"棠下段交地 3.7 公里，杜阮段交地 2.6 公里，桩基施工全面展开。"},
		{"两镇累计交地 10.0 公里（共 13.6 公里），桩基施工按节点推进。"}, {"按计划完成，交由施工单位使用。"},
	},
	problems: []string{"棠下段尚有 3 户补偿标准未谈妥。"},
	next:     []string{"加快剩余用地交付，每周通报交地里程。"},
}

// pick chooses one of the words for the item, always the same for the same use.
func pick(i *item, words []string, use string) string {
	return words[i.chance(len(words), "words "+use)]
}

// report writes what a lead reports on a day.
func (t *topic) report(i *item, on lifecycle.Date, percent int) text {
	if t.marks == nil && t.problems == nil { // an indicator: what the figures of the quarter say
		quarter := max(0, (int(on.Month())-1)/3-1)
		return text{progress: t.stages[quarter][0], next: "密切监测运行情况，按季分析研判。"}
	}
	stage := min(3, percent*3/85)
	if percent >= 100 {
		stage = 3
	} else if stage == 3 {
		stage = 2
	}
	said := text{progress: pick(i, t.stages[stage], on.String()) + pick(i, steps[stage], on.String())}
	if stage < 3 {
		said.next = pick(i, t.next, on.String())
		if i.chance(3, "problem"+on.String()) == 0 {
			said.problems = pick(i, t.problems, on.String())
		}
	}
	return said
}

// support writes what a supporting unit reports.
func (t *topic) support(i *item) text { return text{progress: pick(i, supports, "support")} }

// poor is a report that the office will return.
func (t *topic) poor(i *item) text { return text{progress: pick(i, poor, "poor")} }

// done says what was achieved, when closure is asked for.
func (t *topic) done(i *item) string {
	if t.marks == nil && t.problems == nil {
		return t.stages[3][0]
	}
	return pick(i, t.stages[3], "done") + "有关材料已整理归档，申请办结。"
}

// steps end the sentences of any topic, by stage.
var steps = [4][]string{
	{"已明确分管同志和经办科室。", "已制定实施方案，细化到月。", "已召开协调会，明确分工和时间节点。", "责任分工已落实到科室和镇（街）。"},
	{"各配合单位衔接顺畅。", "按月调度，进度总体可控。", "已建立问题清单，逐项销号。", "近期召开一次推进会，研究解决难点。"},
	{"正对照目标查漏补缺。", "收尾工作有序推进。", "已组织一次内部核验。", "剩余事项已列出清单，逐周推进。"},
	{"各项指标达到要求。", "已通过内部验收。", "成果已在全区推广。", "后续转入常态管理。"},
}

var supports = []string{
	"已按分工提供相关资料，配合牵头单位完成现场核查。", "本单位承担部分已按计划完成，后续继续做好保障。",
	"已安排专人对接，涉及本单位的审批事项即来即办。", "已参加牵头单位组织的联席会议，议定事项正在落实。",
}

var poor = []string{"工作正在推进中。", "按计划开展相关工作，进展顺利。", "已开展有关工作，具体情况另报。"}

var returns = []string{
	"内容过于笼统，请写明完成的数量、时间和存在问题。", "未对照目标任务说明完成情况，请补充数据后重报。",
	"未说明下一步安排，请补充时间节点。", "与上次反馈内容基本相同，请写明本期新进展。",
}

var closings = []string{"经核对佐证材料，目标任务已完成，同意办结。", "现场核查属实，同意办结。", "材料齐全，同意办结。", "已完成年度目标，同意办结，转入常态化工作。"}

// figures makes the words of an indicator from those of the first quarter, the half
// year and three quarters. They are invented.
func figures(name string, quarters ...string) *topic {
	t := &topic{}
	for n, period := range []string{"一季度", "上半年", "1—9月"} {
		t.stages[n] = []string{fmt.Sprintf("%s%s %s。", period, name, quarters[n])}
	}
	t.stages[3] = t.stages[2]
	return t
}

var indicators = map[string]*topic{
	"1-1": figures("地区生产总值增长", "15.8%", "11.2%", "7.6%"),
	"1-2": figures("规上工业增加值增长", "24.1%", "15.3%", "9.1%"),
	"1-3": figures("固定资产投资增长", "12.6%", "8.9%", "6.2%"),
	"1-4": figures("社会消费品零售总额增长", "18.4%", "11.7%", "7.2%"),
	"1-5": figures("一般公共预算收入增长", "14.9%", "8.8%", "5.4%"),
	"1-6": figures("外贸进出口总额增长", "9.5%", "6.0%", "3.8%"),
	"1-7": figures("居民人均可支配收入增长", "13.1%", "10.4%", "7.9%"),
	"1-8": figures("城镇登记失业率", "2.5%", "2.4%", "2.4%"),
}
