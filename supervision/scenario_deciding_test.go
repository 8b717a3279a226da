package supervision

import (
	"context"
	"testing"

	"duban/glossary"
	"duban/lifecycle"
)

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
