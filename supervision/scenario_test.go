package supervision

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
)

// scenario is a person, a wish, and what comes of it: a refusal or none, so many
// lines in the trace, and how things stand then.
type scenario struct {
	name   string
	given  []given
	as     string
	do     wish
	code   string
	events int
	apart  bool // from the plan, which does not change
	then   func(*testing.T, *world)
}

func october(day int) lifecycle.Date { return lifecycle.NewDate(2022, time.October, day) }

var scenarios = slices.Concat(issuing, reporting, extending, closing, statuses, urging, editing, directing, deciding, importing)

var issuing = []scenario{
	{name: "the office hands a draft out", as: officer, do: issue(school), events: 1,
		then: expect(school, lifecycle.Issued, 2, func(w *world) any { return w.task(school).IssuedOn.String() }, "2022-03-01")},
	{name: "many are handed out at once", as: officer, do: issue(school, teachers), events: 2},
	{name: "all or none: one that is out already keeps the other in", given: []given{{officer, issue(school)}}, as: officer, do: issue(teachers, school),
		code: "ILLEGAL_TRANSITION input.taskIds.1", then: expect(teachers, lifecycle.Draft, 1, nil, nil)},
	{name: "a theme is not handed out", as: officer, do: issue(heading), code: "ILLEGAL_TRANSITION input.taskIds.0"},
	{name: "a task named twice is refused", as: officer, do: issue(school, school), code: "INVALID input.taskIds.1"},
	{name: "nothing to hand out is refused", as: officer, do: issue(), code: "REQUIRED input.taskIds"},
	{name: "what nobody leads is not handed out", as: officer, do: issue("A1"), code: "ILLEGAL_TRANSITION input.taskIds.0",
		given: []given{{officer, create(Creating{Content: "悬而未决", Category: "KEY_TASK", Deadline: &Term{Kind: lifecycle.Ongoing}})}}},
	{name: "a leader hands nothing out", as: ouLinjie, do: issue(school), code: "NOT_ALLOWED"},
	{name: "an administrator hands nothing out", as: keeper, do: issue(school), code: "NOT_ALLOWED"},
	{name: "an unknown task is not there", as: officer, code: "NOT_FOUND input.taskIds.0",
		do: func(ctx context.Context, w *world) error {
			_, err := w.IssueTasks(ctx, Issuing{TaskIds: []string{"tsk_0"}})
			return err
		}},

	{name: "a lead acknowledges and sets it in progress", given: []given{{officer, issue(school)}}, as: education, do: acknowledge(school), events: 1,
		then: expect(school, lifecycle.InProgress, 3, nil, nil)},
	{name: "a supporter acknowledges and moves nothing", given: []given{{officer, issue(school)}}, as: finance, do: acknowledge(school), events: 1,
		then: expect(school, lifecycle.Issued, 3, nil, nil)},
	{name: "the second lead to acknowledge moves nothing", given: after(underWay(teachers)), as: finance, do: acknowledge(teachers), events: 1,
		then: expect(teachers, lifecycle.InProgress, 4, nil, nil)},
	{name: "acknowledging twice does nothing more", given: underWay(school), as: education, do: acknowledge(school),
		then: expect(school, lifecycle.InProgress, 3, nil, nil)},
	{name: "a member acknowledges for its group", given: []given{{officer, issue(teachers)}}, as: town, do: acknowledge(teachers), events: 1},
	{name: "a draft is not acknowledged", as: education, do: acknowledge(school), code: "ILLEGAL_TRANSITION"},
	{name: "a unit without a part does not acknowledge", given: []given{{officer, issue(school)}}, as: health, do: acknowledge(school), code: "NOT_ALLOWED"},
	{name: "a unit does not acknowledge for another", given: []given{{officer, issue(school)}}, as: education, do: acknowledge(school, finance), code: "NOT_ALLOWED"},
	{name: "the office acknowledges for a unit, marked so", given: []given{{officer, issue(school)}}, as: officer, do: acknowledge(school, education), events: 1,
		then: lastSays("status ISSUED→IN_PROGRESS; unit →区教育局; onBehalf →true")},
	{name: "the office says for whom", given: []given{{officer, issue(school)}}, as: officer, do: acknowledge(school), code: "REQUIRED input.unitId"},
	{name: "the office cannot act for a unit without a part", given: []given{{officer, issue(school)}}, as: officer, do: acknowledge(school, health), code: "INVALID input.unitId"},
	{name: "nobody known acknowledges nothing", given: []given{{officer, issue(school)}}, as: nobody, do: acknowledge(school), code: "NOT_ALLOWED"},
}

var reporting = []scenario{
	{name: "a lead reports, and nothing moves yet", given: underWay(school), as: education, do: file(school, 60), events: 1,
		then: func(t *testing.T, w *world) {
			if k := w.task(school); k.Percent != nil || k.AcceptedOn != nil || k.Version != 4 {
				t.Errorf("before acceptance: %v %v version %d", k.Percent, k.AcceptedOn, k.Version)
			}
		}},
	{name: "an accepted report of a lead moves percent", given: after(underWay(school), []given{{education, file(school, 60)}, onDay(time.April, 2)}),
		as: officer, do: review(0, true, ""), events: 1,
		then: func(t *testing.T, w *world) {
			if k := w.task(school); k.Percent == nil || *k.Percent != 60 || k.AcceptedOn.String() != "2022-03-01" {
				t.Errorf("after acceptance: %v, %v", k.Percent, k.AcceptedOn)
			}
			if r := w.report(0); r.State != lifecycle.ReportAccepted || r.ReviewedAt == nil {
				t.Errorf("the report: %v", r)
			}
		}},
	{name: "an accepted report of a supporter moves nothing", given: after(underWay(school), []given{{finance, file(school, 90)}}), as: officer, do: review(0, true, ""), events: 1,
		then: func(t *testing.T, w *world) {
			if k := w.task(school); k.Percent != nil || k.AcceptedOn != nil {
				t.Errorf("a supporter moved it to %v, %v", k.Percent, k.AcceptedOn)
			}
		}},
	{name: "an older report accepted later does not turn percent back",
		given: after(underWay(school), []given{{education, file(school, 30)}, onDay(time.April, 1), {education, file(school, 70)}, {officer, review(1, true, "")}}),
		as:    officer, do: review(0, true, ""), events: 1,
		then: func(t *testing.T, w *world) {
			if k := w.task(school); *k.Percent != 70 || k.AcceptedOn.String() != "2022-04-01" {
				t.Errorf("percent went back to %d of %v", *k.Percent, k.AcceptedOn)
			}
		}},
	{name: "a report is returned with a reason", given: after(underWay(school), []given{{education, file(school, 60)}}), as: officer, do: review(0, false, "无佐证"), events: 1,
		then: func(t *testing.T, w *world) {
			if r := w.report(0); r.State != lifecycle.ReportReturned || r.ReturnedBecause != "无佐证" || w.task(school).Percent != nil {
				t.Errorf("returned: %v", r)
			}
		}},
	{name: "a report is not returned without a reason", given: after(underWay(school), []given{{education, file(school, 60)}}), as: officer, do: review(0, false, " "), code: "REQUIRED input.because"},
	{name: "a report is reviewed once", given: after(underWay(school), []given{{education, file(school, 60)}, {officer, review(0, true, "")}}), as: officer, do: review(0, false, "后悔"), code: "ILLEGAL_TRANSITION"},
	{name: "a leader reviews no report", given: after(underWay(school), []given{{education, file(school, 60)}}), as: ouLinjie, do: review(0, true, ""), code: "NOT_ALLOWED"},
	{name: "another unit's report is refused", given: underWay(school), as: health, do: file(school, 10), code: "NOT_ALLOWED"},
	{name: "a unit does not report for another", given: underWay(school), as: finance, do: file(school, 10, education), code: "NOT_ALLOWED"},
	{name: "a member reports its part through its group", given: underWay(teachers), as: town, do: file(teachers, 10), events: 1},
	{name: "the office reports for a unit, marked so", given: underWay(school), as: officer, do: file(school, 10, education), events: 1,
		then: func(t *testing.T, w *world) {
			if r := w.report(0); !r.OnBehalf || r.UnitID != w.unit(education) || r.AuthorID != w.people[officer].UserID {
				t.Errorf("on behalf: %v", r)
			}
		}},
	{name: "an analyst reports nothing", given: underWay(school), as: analyst, do: file(school, 10), code: "NOT_ALLOWED"},
	{name: "a draft takes no report", as: education, do: file(school, 10), code: "ILLEGAL_TRANSITION"},
	{name: "101 percent is too much", given: underWay(school), as: education, do: file(school, 101), code: "INVALID input.percent"},
	{name: "a report says what was done", given: underWay(school), as: education, do: say(Reporting{Progress: "  "}), code: "REQUIRED input.progress"},
	{name: "a report is not endless", given: underWay(school), as: education, do: say(Reporting{Progress: strings.Repeat("字", 4001)}), code: "INVALID input.progress"},
	{name: "a report of 4,000 characters is filed", given: underWay(school), as: education, do: say(Reporting{Progress: strings.Repeat("字", 4000)}), events: 1},
	{name: "a report holds no NUL", given: underWay(school), as: education, do: say(Reporting{Progress: "a\x00b"}), code: "INVALID input.progress"},
	{name: "the same key makes one report", given: after(underWay(school), []given{{education, say(Reporting{Progress: "一", IdempotencyKey: key("k1")})}}),
		as: education, do: say(Reporting{Progress: "一", IdempotencyKey: key("k1")}),
		then: func(t *testing.T, w *world) {
			if len(w.reports) != 2 || w.reports[0] != w.reports[1] {
				t.Errorf("two answers: %v", w.reports)
			}
		}},
	{name: "the same key of another user is another report", given: after(underWay(school), []given{{education, say(Reporting{Progress: "一", IdempotencyKey: key("k1")})}}),
		as: finance, do: say(Reporting{Progress: "一", IdempotencyKey: key("k1")}), events: 1},
	{name: "a key is not used for two tasks", given: after(underWay(school), underWay(teachers), []given{{education, say(Reporting{Progress: "一", IdempotencyKey: key("k1")})}}),
		as: education, code: "INVALID input.idempotencyKey",
		do: func(ctx context.Context, w *world) error {
			_, err := w.ReportProgress(ctx, Reporting{TaskID: w.id(teachers), Progress: "一", IdempotencyKey: key("k1")})
			return err
		}},
	{name: "a unit takes its report back", given: after(underWay(school), []given{{education, file(school, 60)}}), as: education, do: withdraw(0), events: 1},
	{name: "a unit does not take another's report back", given: after(underWay(school), []given{{education, file(school, 60)}}), as: finance, do: withdraw(0), code: "NOT_ALLOWED"},
	{name: "a report one may not read is not there", given: after(underWay(school), []given{{education, file(school, 60)}}), as: health, do: withdraw(0), code: "NOT_FOUND input.reportId"},
	{name: "an accepted report is not taken back", given: after(underWay(school), []given{{education, file(school, 60)}, {officer, review(0, true, "")}}), as: education, do: withdraw(0), code: "ILLEGAL_TRANSITION"},
}

var extending = []scenario{
	{name: "a lead asks for a later day", given: after(underWay(school), []given{onDay(time.October, 30)}), as: education, do: extend(school, october(31)+15, "雨季"), events: 1,
		then: dueOn("2022-10-31")},
	{name: "on the due day it is too late to ask", given: after(underWay(school), []given{onDay(time.October, 31)}), as: education, do: extend(school, october(31)+15, "雨季"), code: "ILLEGAL_TRANSITION"},
	{name: "the new day comes after the due day", given: underWay(school), as: education, do: extend(school, october(31), "雨季"), code: "INVALID input.to"},
	{name: "a later day is not asked for without a reason", given: underWay(school), as: education, do: extend(school, october(31)+1, ""), code: "REQUIRED input.reason"},
	{name: "what is ongoing has no day to extend", given: underWay(teachers), as: education, do: extend(teachers, october(31)+1, "雨季"), code: "ILLEGAL_TRANSITION"},
	{name: "a supporter asks for no later day", given: underWay(school), as: finance, do: extend(school, october(31)+1, "雨季"), code: "NOT_ALLOWED"},
	{name: "one request at a time", given: after(underWay(school), []given{{education, extend(school, october(31)+1, "雨季")}}), as: education, do: extend(school, october(31)+2, "雨季"), code: "ILLEGAL_TRANSITION"},
	{name: "the office asks for the principal lead, marked so", given: underWay(school), as: officer, do: extend(school, october(31)+1, "雨季"), events: 1,
		then: lastSays("unit →区教育局; onBehalf →true; state →REQUESTED; to →2022-11-01; reason →雨季")},
	{name: "the office grants it, and the original day stays", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: officer, do: decideExtension(0, true, ""), events: 1,
		then: dueOn("2022-11-15")},
	{name: "the office refuses it with a reason", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: officer, do: decideExtension(0, false, "不合理"), events: 1,
		then: dueOn("2022-10-31")},
	{name: "it is not refused without a reason", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: officer, do: decideExtension(0, false, ""), code: "REQUIRED input.because"},
	{name: "it is decided once", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}, {officer, decideExtension(0, true, "")}}), as: officer, do: decideExtension(0, false, "后悔"), code: "ILLEGAL_TRANSITION"},
	{name: "a leader does not decide what was not passed on", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: ouLinjie, do: decideExtension(0, true, ""), code: "NOT_ALLOWED"},
	{name: "a leader decides what was passed on", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}, {officer, pass(0)}}), as: wangXinbei, do: decideExtension(0, true, ""), events: 1,
		then: dueOn("2022-11-15")},
	{name: "another task's leader does not", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}, {officer, pass(0)}, {officer, lead(school, ouLinjie)}}), as: wangXinbei, do: decideExtension(0, true, ""), code: "NOT_ALLOWED"},
	{name: "it is passed on once", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}, {officer, pass(0)}}), as: officer, do: pass(0), code: "ILLEGAL_TRANSITION"},
	{name: "it is not passed on to nobody", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}, {officer, lead(school)}}), as: officer, do: pass(0), code: "INVALID input.extensionId"},
	{name: "a unit takes its request back", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: education, do: revoke(0), events: 1},
	{name: "a unit without a part does not see it", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: health, do: revoke(0), code: "NOT_FOUND input.extensionId"},
	{name: "a unit does not decide its own request", given: after(underWay(school), []given{{education, extend(school, october(31)+15, "雨季")}}), as: education, do: decideExtension(0, true, ""), code: "NOT_ALLOWED"},
}

var closing = []scenario{
	{name: "a lead asks to close", given: underWay(school), as: education, do: requestClosure(school), events: 1, then: expect(school, lifecycle.ClosureRequested, 4, nil, nil)},
	{name: "a supporter does not ask to close", given: underWay(school), as: finance, do: requestClosure(school), code: "NOT_ALLOWED"},
	{name: "the office closes what was asked for", given: after(underWay(school), []given{{education, requestClosure(school)}}), as: officer, do: closeTask(school), events: 1,
		then: expect(school, lifecycle.Closed, 5, func(w *world) any { return w.task(school).ClosedOn.String() }, "2022-03-01")},
	{name: "what nobody asked to close stays open", given: underWay(school), as: officer, do: closeTask(school), code: "ILLEGAL_TRANSITION"},
	{name: "a draft cannot be closed unseen", as: officer, do: closeTask(school), code: "ILLEGAL_TRANSITION"},
	{name: "a lead does not close", given: after(underWay(school), []given{{education, requestClosure(school)}}), as: education, do: closeTask(school), code: "NOT_ALLOWED"},
	{name: "a refused second step undoes the first", given: after(underWay(school), []given{{education, requestClosure(school)}}), as: officer, code: "ILLEGAL_TRANSITION", events: 1,
		do: func(ctx context.Context, w *world) error {
			if err := closeTask(school)(ctx, w); err != nil {
				return err
			}
			return closeTask(school)(ctx, w)
		}},
	{name: "a request for closure is returned with a reason", given: after(underWay(school), []given{{education, requestClosure(school)}}), as: officer, do: giveBack(school, "未验收"), events: 1,
		then: expect(school, lifecycle.InProgress, 5, nil, nil)},
	{name: "it is not returned without a reason", given: after(underWay(school), []given{{education, requestClosure(school)}}), as: officer, do: giveBack(school, ""), code: "REQUIRED input.because"},
	{name: "what is ongoing is not closed in the year", given: after(underWay(teachers), []given{{education, requestClosure(teachers)}, onDay(time.December, 30)}), as: officer, do: closeTask(teachers), code: "ILLEGAL_TRANSITION"},
	{name: "what is ongoing is closed at the plan's end", given: after(underWay(teachers), []given{{education, requestClosure(teachers)}, onDay(time.December, 31)}), as: officer, do: closeTask(teachers), events: 1},
	{name: "a closed task takes no report", given: after(underWay(school), []given{{education, requestClosure(school)}, {officer, closeTask(school)}}), as: education, do: file(school, 100), code: "ILLEGAL_TRANSITION"},
}

var statuses = []scenario{
	{name: "the office suspends", given: underWay(school), as: officer, do: steer(school, lifecycle.Suspended, "用地未批"), events: 1, then: expect(school, lifecycle.Suspended, 4, nil, nil)},
	{name: "it is not suspended without a reason", given: underWay(school), as: officer, do: steer(school, lifecycle.Suspended, ""), code: "REQUIRED input.because"},
	{name: "a suspended task takes no report", given: after(underWay(school), []given{{officer, steer(school, lifecycle.Suspended, "用地未批")}}), as: education, do: file(school, 10), code: "ILLEGAL_TRANSITION"},
	{name: "it is resumed where it was suspended", given: []given{{officer, issue(school)}, {officer, steer(school, lifecycle.Suspended, "用地未批")}}, as: officer, do: steer(school, lifecycle.InProgress, "已批"), events: 1,
		then: expect(school, lifecycle.Issued, 4, nil, nil)},
	{name: "what was in progress goes on", given: after(underWay(school), []given{{officer, steer(school, lifecycle.Suspended, "用地未批")}}), as: officer, do: steer(school, lifecycle.InProgress, "已批"), events: 1,
		then: expect(school, lifecycle.InProgress, 5, nil, nil)},
	{name: "the office gives a task up", given: underWay(school), as: officer, do: steer(school, lifecycle.Terminated, "并入他项"), events: 1, then: expect(school, lifecycle.Terminated, 4, nil, nil)},
	{name: "a closed task is reopened, and was not closed", given: after(underWay(school), []given{{education, requestClosure(school)}, {officer, closeTask(school)}}), as: officer, do: steer(school, lifecycle.InProgress, "复核不符"), events: 1,
		then: expect(school, lifecycle.InProgress, 6, func(w *world) any { return w.task(school).ClosedOn == nil }, true)},
	{name: "no other status is set by hand", given: underWay(school), as: officer, do: steer(school, lifecycle.Closed, "省事"), code: "INVALID input.to"},
	{name: "a theme has no status of its own", as: officer, do: steer(heading, lifecycle.Suspended, "暂停"), code: "ILLEGAL_TRANSITION"},
	{name: "a unit suspends nothing", given: underWay(school), as: education, do: steer(school, lifecycle.Suspended, "难"), code: "NOT_ALLOWED"},
}

var urging = []scenario{
	{name: "the office urges the leads", given: underWay(school), as: officer, do: urge(school, lifecycle.RedNotice, "进度滞后"), events: 1,
		then: lastSays("level →RED; units →区教育局; text →进度滞后")},
	{name: "the office urges a supporter", given: underWay(school), as: officer, do: urge(school, lifecycle.Notice, "请配合", finance), events: 1},
	{name: "a unit without a part is not urged", given: underWay(school), as: officer, do: urge(school, lifecycle.Notice, "请配合", health), code: "INVALID input.unitIds.0"},
	{name: "there is no purple card", given: underWay(school), as: officer, do: urge(school, "PURPLE", "快"), code: "INVALID input.level"},
	{name: "urging needs words", given: underWay(school), as: officer, do: urge(school, lifecycle.Notice, ""), code: "REQUIRED input.text"},
	{name: "a draft's units are not urged", as: officer, do: urge(school, lifecycle.Notice, "快"), code: "ILLEGAL_TRANSITION"},
	{name: "a leader does not urge", given: underWay(school), as: ouLinjie, do: urge(school, lifecycle.Notice, "快"), code: "NOT_ALLOWED"},
	{name: "the next report of an urged unit answers", given: after(underWay(school), []given{{officer, urge(school, lifecycle.Notice, "快")}}), as: education, do: file(school, 10), events: 1, then: answered(true)},
	{name: "a report of another unit does not answer", given: after(underWay(school), []given{{officer, urge(school, lifecycle.Notice, "快")}}), as: finance, do: file(school, 10), events: 1, then: answered(false)},
	{name: "a member's report answers for its group", given: after(underWay(teachers), []given{{officer, urge(teachers, lifecycle.Notice, "快", "各镇（街）")}}), as: town, do: file(teachers, 10), events: 1, then: answered(true)},

	{name: "a leader instructs on an own task", given: underWay(school), as: wangXinbei, do: instruct(school, "抓紧"), events: 1},
	{name: "a leader does not instruct on another's", given: underWay(teachers), as: wangXinbei, do: instruct(teachers, "抓紧"), code: "NOT_ALLOWED"},
	{name: "the office does not instruct", given: underWay(school), as: officer, do: instruct(school, "抓紧"), code: "NOT_ALLOWED"},
	{name: "an instruction needs words", given: underWay(school), as: ouLinjie, do: instruct(school, ""), code: "REQUIRED input.text"},
}

func TestScenarios(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, sc := range scenarios {
			t.Run(sc.name, func(t *testing.T) { sc.run(t, newWorld(t, s, c)) })
		}
		whole, err := New(s, shanghai).VerifyTrace(t.Context())
		if err != nil || len(whole) != len(scenarios) {
			t.Fatalf("verifying %d traces: %v", len(whole), err)
		}
		for _, v := range whole {
			if v.BrokenAt != 0 {
				t.Errorf("the trace of %s is broken: %s", v.District, v.Because)
			}
		}
	}, store.Options{Now: func() time.Time { return c.now }})
}

func (sc scenario) run(t *testing.T, w *world) {
	for i, g := range sc.given {
		if err := g.do(w.as(g.as), w); err != nil {
			t.Fatalf("given %d: %v", i+1, err)
		}
	}
	unchanged := sc.code != "" && sc.events == 0
	var before []string
	if unchanged {
		before = w.stored(t)
	}
	revision := w.revision()
	deeds, _ := w.lines()
	err := sc.do(w.as(sc.as), w)
	if got := refusal(err); got != sc.code {
		t.Fatalf("answered %q, want %q: %v", got, sc.code, err)
	}
	for _, r := range Refusals(err) {
		if !strings.ContainsFunc(r.Message(false), han) || r.Message(true) == "" || strings.ContainsFunc(r.Message(true), han) && r.Code != Taken {
			t.Errorf("%s is said as %q and %q", r.Code, r.Message(false), r.Message(true))
		}
	}
	now, refused := w.lines()
	if now-deeds != sc.events {
		t.Errorf("%d events, want %d", now-deeds, sc.events)
	}
	switch want := sc.code == string(NotAllowed) && sc.as != nobody; {
	case want != (refused == 1):
		t.Errorf("%d lines of refused attempts", refused)
	case unchanged:
		if diff := cmp.Diff(before, w.stored(t)); diff != "" {
			t.Errorf("a refusal changed something:\n%s", diff)
		}
	case sc.events > 0 && w.revision() == revision && !sc.directory() && !sc.apart:
		t.Error("the plan is not marked as changed")
	}
	if sc.then != nil {
		sc.then(t, w)
	}
}

func han(r rune) bool { return unicode.Is(unicode.Han, r) }

// stored is all of the world but its trace.
func (w *world) stored(t *testing.T) []string {
	return slices.DeleteFunc(everything(t, w.store, w.district), func(line string) bool { return strings.HasPrefix(line, "Event ") })
}
