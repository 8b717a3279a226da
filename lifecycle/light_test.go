package lifecycle_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/lifecycle"
)

// item is an open item as the tables below vary it: issued on 2021-03-15, percent below 0 for none.
func item(dueOn string, percent int, acceptedOn string) lifecycle.Facts {
	f := lifecycle.Facts{
		Status: lifecycle.InProgress, Deadline: due(dueOn), IssuedOn: on("2021-03-15"), LastAcceptedOn: on(acceptedOn),
	}
	if percent >= 0 {
		f.Percent = new(percent)
	}
	return f
}

func in(s lifecycle.Status, f lifecycle.Facts) lifecycle.Facts { f.Status = s; return f }

func closedOn(d string, f lifecycle.Facts) lifecycle.Facts {
	f.Status, f.ClosedOn = lifecycle.Closed, on(d)
	return f
}

func notIssuedOn(f lifecycle.Facts) lifecycle.Facts { f.IssuedOn = nil; return f }

func ongoing(percent int, acceptedOn string) lifecycle.Facts {
	f := item("", percent, acceptedOn)
	f.Deadline = lifecycle.Deadline{Kind: lifecycle.Ongoing, AsWritten: "持续推进"}
	return f
}

func TestJudge(t *testing.T) {
	const today = "2021-10-20"
	for _, c := range []struct {
		name    string
		facts   lifecycle.Facts
		color   lifecycle.Color
		word    string
		chinese string
		english string
	}{
		{"a day past due is red", item("2021-10-19", 80, "2021-09-28"),
			lifecycle.Red, "逾期", "逾期 1 天，完成 80%", "1 day overdue, 80% done"},
		{"long past due is red", item("2021-03-31", 80, "2021-09-28"),
			lifecycle.Red, "逾期", "逾期 203 天，完成 80%", "203 days overdue, 80% done"},
		{"all done but not closed is overdue all the same", item("2021-06-30", 100, "2021-06-28"),
			lifecycle.Red, "逾期", "逾期 112 天，完成 100%", "112 days overdue, 100% done"},
		{"overdue without a report is red for its day", item("2021-06-30", -1, ""),
			lifecycle.Red, "逾期", "逾期 112 天，尚无反馈", "112 days overdue, no report yet"},
		{"overdue with a report that named no percent", item("2021-06-30", -1, "2021-06-28"),
			lifecycle.Red, "逾期", "逾期 112 天", "112 days overdue"},
		{"an unacknowledged item is judged alike", in(lifecycle.Issued, item("2021-06-30", -1, "")),
			lifecycle.Red, "逾期", "逾期 112 天，尚无反馈", "112 days overdue, no report yet"},
		{"an item whose closure is requested is judged alike", in(lifecycle.ClosureRequested, item("2021-06-30", 95, "2021-06-28")),
			lifecycle.Red, "逾期", "逾期 112 天，完成 95%", "112 days overdue, 95% done"},

		{"31 points behind is red", item("2021-11-30", 53, "2021-09-28"),
			lifecycle.Red, "严重滞后", "落后进度 31 点：应 84%，实 53%", "31 points behind: 84% scheduled, 53% done"},
		{"30 points behind is yellow", item("2021-11-30", 54, "2021-09-28"),
			lifecycle.Yellow, "滞后", "落后进度 30 点：应 84%，实 54%", "30 points behind: 84% scheduled, 54% done"},
		{"far behind outweighs due soon", item("2021-10-31", 61, "2021-09-28"),
			lifecycle.Red, "严重滞后", "落后进度 34 点：应 95%，实 61%", "34 points behind: 95% scheduled, 61% done"},
		{"far behind outweighs an old report", item("2021-11-30", 53, "2021-06-01"),
			lifecycle.Red, "严重滞后", "落后进度 31 点：应 84%，实 53%", "31 points behind: 84% scheduled, 53% done"},

		{"due today is yellow", item("2021-10-20", 90, "2021-09-28"),
			lifecycle.Yellow, "临期", "今天到期，完成 90%", "due today, 90% done"},
		{"due tomorrow is yellow", item("2021-10-21", 90, "2021-09-28"),
			lifecycle.Yellow, "临期", "1 天后到期，完成 90%", "due in 1 day, 90% done"},
		{"due in 11 days is yellow", item("2021-10-31", 85, "2021-09-28"),
			lifecycle.Yellow, "临期", "11 天后到期，完成 85%", "due in 11 days, 85% done"},
		{"due in 15 days is yellow", item("2021-11-04", 85, "2021-09-28"),
			lifecycle.Yellow, "临期", "15 天后到期，完成 85%", "due in 15 days, 85% done"},
		{"due in 16 days is not yet", item("2021-11-05", 85, "2021-09-28"),
			lifecycle.Green, "正常", "与进度相符：应 93%，实 85%", "on schedule: 93% scheduled, 85% done"},
		{"due soon and all done is green", item("2021-10-31", 100, "2021-09-28"),
			lifecycle.Green, "正常", "与进度相符：应 95%，实 100%", "on schedule: 95% scheduled, 100% done"},
		{"due soon without a report is yellow for its day", item("2021-10-31", -1, ""),
			lifecycle.Yellow, "临期", "11 天后到期，尚无反馈", "due in 11 days, no report yet"},
		{"a percent that nobody accepted counts for nothing", item("2021-10-31", 100, ""),
			lifecycle.Yellow, "临期", "11 天后到期，尚无反馈", "due in 11 days, no report yet"},

		{"22 points behind is yellow", item("2021-11-30", 62, "2021-09-28"),
			lifecycle.Yellow, "滞后", "落后进度 22 点：应 84%，实 62%", "22 points behind: 84% scheduled, 62% done"},
		{"10 points behind is yellow", item("2021-11-30", 74, "2021-09-28"),
			lifecycle.Yellow, "滞后", "落后进度 10 点：应 84%，实 74%", "10 points behind: 84% scheduled, 74% done"},
		{"9 points behind is green", item("2021-11-30", 75, "2021-09-28"),
			lifecycle.Green, "正常", "与进度相符：应 84%，实 75%", "on schedule: 84% scheduled, 75% done"},

		{"never reported is grey, however much is scheduled", item("2021-11-30", -1, ""),
			lifecycle.Grey, "无依据", "尚无采纳的反馈，交办于 3月15日", "no report accepted yet, issued on March 15"},
		{"never reported and issued on no known day", notIssuedOn(item("2021-11-30", -1, "")),
			lifecycle.Grey, "无依据", "尚无采纳的反馈", "no report accepted yet"},
		{"a report 45 days old still tells", item("2021-11-30", 85, "2021-09-05"),
			lifecycle.Green, "正常", "与进度相符：应 84%，实 85%", "on schedule: 84% scheduled, 85% done"},
		{"a report 46 days old tells no more", item("2021-11-30", 85, "2021-09-04"),
			lifecycle.Grey, "无依据", "最近反馈 9月4日，已过 46 天", "last report on September 4, 46 days ago"},
		{"a report of another year names the year", item("2021-11-30", 85, "2020-12-31"),
			lifecycle.Grey, "无依据", "最近反馈 2020年12月31日，已过 293 天", "last report on December 31, 2020, 293 days ago"},

		{"ahead of schedule is green", item("2021-12-20", 81, "2021-09-28"),
			lifecycle.Green, "正常", "与进度相符：应 78%，实 81%", "on schedule: 78% scheduled, 81% done"},
		{"a report without a percent is green while fresh", item("2021-11-30", -1, "2021-09-28"),
			lifecycle.Green, "正常", "最近反馈 9月28日", "last report on September 28"},
		{"an ongoing item with a fresh report is green at any percent", ongoing(3, "2021-09-28"),
			lifecycle.Green, "正常", "最近反馈 9月28日", "last report on September 28"},
		{"an ongoing item with an old report is grey", ongoing(90, "2021-08-30"),
			lifecycle.Grey, "无依据", "最近反馈 8月30日，已过 51 天", "last report on August 30, 51 days ago"},
		{"an ongoing item never reported is grey", ongoing(-1, ""),
			lifecycle.Grey, "无依据", "尚无采纳的反馈，交办于 3月15日", "no report accepted yet, issued on March 15"},
		{"an item without a day is judged by its reports alone", item("", 3, "2021-09-28"),
			lifecycle.Green, "正常", "最近反馈 9月28日", "last report on September 28"},

		{"a draft is grey", in(lifecycle.Draft, item("2021-06-30", -1, "")),
			lifecycle.Grey, "无依据", "尚未交办", "not issued yet"},
		{"a suspended item is grey, though past due", in(lifecycle.Suspended, item("2021-06-30", 10, "2021-06-01")),
			lifecycle.Grey, "无依据", "已暂停", "suspended"},
		{"a terminated item is grey, though past due", in(lifecycle.Terminated, item("2021-06-30", 10, "2021-06-01")),
			lifecycle.Grey, "无依据", "已终止", "terminated"},
		{"a status that the rule does not know is grey", in("ARCHIVED", item("2021-06-30", 10, "2021-06-01")),
			lifecycle.Grey, "无依据", "尚未交办", "not issued yet"},

		{"closed early is green", closedOn("2021-09-30", item("2021-11-30", 100, "2021-09-28")),
			lifecycle.Green, "已办结", "提前 61 天办结", "closed 61 days early"},
		{"closed on the due day is green", closedOn("2021-09-30", item("2021-09-30", 100, "2021-09-28")),
			lifecycle.Green, "已办结", "按期办结", "closed on time"},
		{"closed late is green and says so", closedOn("2021-10-01", item("2021-09-30", 100, "2021-09-28")),
			lifecycle.Green, "已办结", "逾期 1 天办结", "closed 1 day late"},
		{"closed without a due day is green", closedOn("2021-10-01", ongoing(100, "2021-09-28")),
			lifecycle.Green, "已办结", "已办结", "closed"},
		{"closed on no known day is green", closedOn("", item("2021-09-30", 100, "2021-09-28")),
			lifecycle.Green, "已办结", "已办结", "closed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			type told struct {
				Color                  lifecycle.Color
				Word, Chinese, English string
				RuleVersion            string
				AsOf                   lifecycle.Date
			}
			l := lifecycle.Judge(c.facts, day(today))
			got := told{l.Color, l.Word().Chinese(), l.Reason.Chinese(), l.Reason.English(), l.RuleVersion, l.AsOf}
			want := told{c.color, c.word, c.chinese, c.english, "2021.1", day(today)}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestEveryReasonHasItsWords(t *testing.T) {
	words := map[string]string{
		"逾期": "overdue", "严重滞后": "far behind", "临期": "due soon", "滞后": "behind",
		"正常": "on course", "无依据": "nothing to judge by", "已办结": "closed",
	}
	for _, code := range lifecycle.ReasonCodes {
		w := code.Word()
		if english, ok := words[w.Chinese()]; !ok || w.English() != english {
			t.Errorf("%s is called %q and %q", code, w.Chinese(), w.English())
		}
		r := lifecycle.Reason{Code: code}
		if r.Chinese() == "" || r.English() == "" {
			t.Errorf("%s says %q and %q", code, r.Chinese(), r.English())
		}
	}
}

func TestJudgingAllocatesNothing(t *testing.T) {
	today := day("2021-10-20")
	for name, f := range everyKindOfFacts() {
		if n := testing.AllocsPerRun(100, func() { sink = lifecycle.Judge(f, today) }); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

var sink lifecycle.Light

func everyKindOfFacts() map[string]lifecycle.Facts {
	return map[string]lifecycle.Facts{
		"overdue":        item("2021-06-30", 80, "2021-06-28"),
		"far behind":     item("2021-11-30", 53, "2021-09-28"),
		"due soon":       item("2021-10-31", 85, "2021-09-28"),
		"behind":         item("2021-11-30", 62, "2021-09-28"),
		"never reported": item("2021-11-30", -1, ""),
		"too old":        item("2021-11-30", 85, "2021-08-30"),
		"on schedule":    item("2021-11-30", 85, "2021-09-28"),
		"ongoing":        ongoing(40, "2021-09-28"),
		"suspended":      in(lifecycle.Suspended, item("2021-06-30", 10, "2021-06-01")),
		"closed":         closedOn("2021-10-01", item("2021-09-30", 100, "2021-09-28")),
	}
}

func BenchmarkJudge(b *testing.B) {
	today := day("2021-10-20")
	kinds := everyKindOfFacts()
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		f := kinds[name]
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sink = lifecycle.Judge(f, today)
			}
		})
	}
}

func BenchmarkReasonInChinese(b *testing.B) {
	r := lifecycle.Judge(item("2021-11-30", 62, "2021-09-28"), day("2021-10-20")).Reason
	b.ReportAllocs()
	for b.Loop() {
		if r.Chinese() == "" {
			b.Fatal("no words")
		}
	}
}
