package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/store/storetest"
)

// course is one task and those whom it concerns.
type course struct {
	*living
	office, lead, support, leader *person
	task                          string
}

const (
	number = "2.11-21" // led by 区科工商务局, supported by 杜阮镇, under 莫兆汉; due 2021-10-31
	reads  = `query($id: ID!) {task(id: $id) {status percent overdue deadline {dueOn originalDueOn} light {color cause reason}
		extensions {id state} reports {nodes {id state percent}} reminders {answeredAt} instructions {text}
		history(first: 100) {totalCount nodes {actor action}}}}`
)

func begun(t *testing.T, url string) *course {
	t.Helper()
	c := &course{living: live(t, url)}
	chief := c.begin()
	c.office = chief.hire("office", "OFFICE", nil)
	c.lead = chief.hire("kegong", "UNIT", map[string]any{"unitId": chief.id("unit", "name", "区科工商务局")})
	c.support = chief.hire("duruan", "UNIT", map[string]any{"unitId": chief.id("unit", "name", "杜阮镇")})
	c.leader = chief.hire("mozhaohan", "LEADER", map[string]any{"leaderId": chief.id("leader", "name", "莫兆汉")})
	c.task = c.office.id("task", "number", number)
	return c
}

// granted does a verb that has to succeed, and gives the id of what it made.
func (c *course) granted(p *person, verb, input, selection string, value map[string]any) string {
	c.Helper()
	payload, codes := p.do(verb, input, selection+" {id}", value)
	if codes != "" {
		c.Fatalf("%s: %v", verb, payload["userErrors"])
	}
	if made, is := payload[selection].(map[string]any); is {
		return made["id"].(string)
	}
	return ""
}

// refused tries a verb that must not succeed.
func (c *course) refused(p *person, code, verb, input string, value map[string]any) {
	c.Helper()
	if _, codes := p.do(verb, input, "", value); codes != code {
		c.Errorf("%s: answered %q, want %s", verb, codes, code)
	}
}

func (c *course) report(p *person, percent int, key string) string {
	c.Helper()
	return c.granted(p, "reportProgress", "ReportProgressInput", "report", map[string]any{"taskId": c.task, "percent": percent, "progress": "引进外资项目按计划推进。", "idempotencyKey": key})
}

func (c *course) review(report string, accept bool, because string) {
	c.Helper()
	c.granted(c.office, "reviewReport", "ReviewReportInput", "report", map[string]any{"reportId": report, "accept": accept, "because": because})
}

func (c *course) extend(month time.Month, day int) string {
	c.Helper()
	return c.granted(c.lead, "requestExtension", "RequestExtensionInput", "extension", map[string]any{
		"taskId": c.task, "to": time.Date(2021, month, day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), "reason": "外方董事会改期。"})
}

// stands checks how the task stands: status, percent, due day, and light with its reason.
func (c *course) stands(want string) {
	c.Helper()
	task := c.lead.must(reads, map[string]any{"id": c.task})["task"].(map[string]any)
	light := task["light"].(map[string]any)
	percent := "—"
	if p, known := task["percent"].(float64); known {
		percent = fmt.Sprint(p, "%")
	}
	got := fmt.Sprint(task["status"], " ", percent, " ", task["deadline"].(map[string]any)["dueOn"], " ", light["color"], " ", light["reason"])
	if got != want {
		c.Errorf("it stands\n%s, want\n%s", got, want)
	}
	if original := task["deadline"].(map[string]any)["originalDueOn"]; original != "2021-10-31" {
		c.Errorf("the original day has become %v", original)
	}
}

// waits checks what waits for somebody, by kind.
func (c *course) waits(p *person, want string) {
	c.Helper()
	var kinds []string
	for _, n := range p.must(`{viewer {inboxCounts {kind count}}}`, nil)["viewer"].(map[string]any)["inboxCounts"].([]any) {
		kinds = append(kinds, fmt.Sprint(n.(map[string]any)["kind"], " ", n.(map[string]any)["count"]))
	}
	if got := strings.Join(kinds, ", "); got != want {
		c.Errorf("there waits %q, want %q", got, want)
	}
}

// One task from issue to closure, by four accounts over HTTP, while the days go by.
func TestATaskIsCarriedFromIssueToClosure(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		c := begun(t, url)
		of := map[string]any{"taskId": c.task}
		with := func(more ...any) map[string]any {
			all := map[string]any{"taskId": c.task}
			for i := 0; i < len(more); i += 2 {
				all[more[i].(string)] = more[i+1]
			}
			return all
		}

		c.stands("DRAFT — 2021-10-31 GREY 尚未交办")
		c.refused(c.lead, "NOT_ALLOWED", "issueTasks", "IssueTasksInput", map[string]any{"taskIds": []string{c.task}})
		c.granted(c.office, "issueTasks", "IssueTasksInput", "tasks", map[string]any{"taskIds": []string{c.task}})
		c.waits(c.lead, "ACKNOWLEDGE 1")
		c.granted(c.lead, "acknowledgeTask", "AcknowledgeTaskInput", "task", of)
		c.granted(c.support, "acknowledgeTask", "AcknowledgeTaskInput", "task", of)
		c.waits(c.lead, "REPORT 1")
		c.waits(c.support, "")

		c.on(time.April, 20)
		poor := c.report(c.lead, 30, "april")
		c.waits(c.office, "REVIEW_REPORT 1")
		c.review(poor, false, "请写明到位资金。")
		c.waits(c.lead, "MEND_REPORT 1")
		c.stands("IN_PROGRESS — 2021-10-31 GREY 尚无采纳的反馈，交办于 3月22日")
		better := c.report(c.lead, 12, "april, again")
		if again := c.report(c.lead, 12, "april, again"); again != better {
			t.Errorf("the same key made %s and %s", better, again)
		}
		c.review(better, true, "")
		c.stands("IN_PROGRESS 12% 2021-10-31 GREEN 与进度相符：应 13%，实 12%")

		c.on(time.June, 1)
		c.stands("IN_PROGRESS 12% 2021-10-31 YELLOW 落后进度 19 点：应 31%，实 12%")
		c.on(time.July, 20)
		c.stands("IN_PROGRESS 12% 2021-10-31 RED 落后进度 41 点：应 53%，实 12%")
		c.granted(c.office, "urge", "UrgeInput", "reminder", with("level", "YELLOW", "text", "进度落后，请说明。"))
		c.waits(c.lead, "ANSWER_REMINDER 1, REPORT 1")
		c.review(c.report(c.lead, 80, "july"), true, "")
		c.waits(c.lead, "")
		c.waits(c.office, "REMINDER_ANSWERED 1")
		c.stands("IN_PROGRESS 80% 2021-10-31 GREEN 与进度相符：应 53%，实 80%")
		c.on(time.September, 3)
		c.stands("IN_PROGRESS 80% 2021-10-31 GREEN 与进度相符：应 73%，实 80%")
		c.on(time.September, 4)
		c.stands("IN_PROGRESS 80% 2021-10-31 GREY 最近反馈 7月20日，已过 46 天")

		c.refused(c.support, "NOT_ALLOWED", "requestExtension", "RequestExtensionInput", with("to", "2021-12-31", "reason", "想延期。"))
		first := c.extend(time.December, 31)
		c.granted(c.office, "decideExtension", "DecideExtensionInput", "extension", map[string]any{"extensionId": first, "approve": false, "because": "理由不充分。"})
		c.on(time.October, 16)
		c.review(c.report(c.lead, 85, "october"), true, "")
		c.stands("IN_PROGRESS 85% 2021-10-31 YELLOW 15 天后到期，完成 85%")
		second := c.extend(time.November, 30)
		c.refused(c.leader, "NOT_ALLOWED", "decideExtension", "DecideExtensionInput", map[string]any{"extensionId": second, "approve": true})
		c.granted(c.office, "passExtension", "PassExtensionInput", "extension", map[string]any{"extensionId": second})
		c.waits(c.leader, "DECIDE_EXTENSION 1")
		c.granted(c.leader, "decideExtension", "DecideExtensionInput", "extension", map[string]any{"extensionId": second, "approve": true})
		c.granted(c.leader, "instruct", "InstructInput", "instruction", with("text", "务必年内见效。"))
		c.stands("IN_PROGRESS 85% 2021-11-30 GREEN 与进度相符：应 82%，实 85%")

		c.on(time.November, 30)
		c.stands("IN_PROGRESS 85% 2021-11-30 YELLOW 今天到期，完成 85%")
		c.on(time.December, 1)
		c.stands("IN_PROGRESS 85% 2021-11-30 RED 逾期 1 天，完成 85%")
		c.refused(c.office, "ILLEGAL_TRANSITION", "closeTask", "CloseTaskInput", of)
		c.granted(c.lead, "requestClosure", "RequestClosureInput", "task", with("summary", "项目已动工。"))
		c.waits(c.office, "DECIDE_CLOSURE 1")
		c.granted(c.office, "returnTask", "ReturnTaskInput", "task", with("because", "尚缺验资报告。"))
		c.review(c.report(c.support, 100, "support"), true, "")
		c.stands("IN_PROGRESS 85% 2021-11-30 RED 逾期 1 天，完成 85%")
		c.on(time.December, 3)
		c.review(c.report(c.lead, 100, "december"), true, "")
		c.granted(c.lead, "requestClosure", "RequestClosureInput", "task", with("summary", "资金全部到位。"))
		c.granted(c.office, "closeTask", "CloseTaskInput", "task", of)
		c.stands("CLOSED 100% 2021-11-30 GREEN 逾期 3 天办结")
		c.on(time.December, 31)
		c.stands("CLOSED 100% 2021-11-30 GREEN 逾期 3 天办结")

		c.remembered(t)
	})
}

// remembered reads the whole course back.
func (c *course) remembered(t *testing.T) {
	want := []string{
		"office issueTasks", "kegong acknowledgeTask", "duruan acknowledgeTask",
		"kegong reportProgress", "office reviewReport", "kegong reportProgress", "office reviewReport",
		"office urge", "kegong reportProgress", "office reviewReport",
		"duruan refused", "kegong requestExtension", "office decideExtension", "kegong reportProgress", "office reviewReport",
		"kegong requestExtension", "mozhaohan refused", "office passExtension", "mozhaohan decideExtension", "mozhaohan instruct",
		"kegong requestClosure", "office returnTask", "duruan reportProgress", "office reviewReport",
		"kegong reportProgress", "office reviewReport", "kegong requestClosure", "office closeTask",
	}
	for _, p := range []*person{c.office, c.lead, c.support, c.leader} {
		history := p.must(reads, map[string]any{"id": c.task})["task"].(map[string]any)["history"].(map[string]any)
		var got []string
		for _, line := range history["nodes"].([]any) {
			got = append(got, fmt.Sprint(line.(map[string]any)["actor"], " ", line.(map[string]any)["action"]))
		}
		slices.Reverse(got) // newest first
		if d := cmp.Diff(want, got); d != "" || history["totalCount"] != float64(len(want)) {
			t.Errorf("its history (-want +got):\n%s", d)
		}
	}
	all, err := c.living.house.office.VerifyTrace(t.Context())
	if err != nil || len(all) != 1 || all[0].BrokenAt != 0 {
		t.Errorf("the trace: %+v, %v", all, err)
	}
}
