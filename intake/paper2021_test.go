package intake_test

import (
	"slices"
	"strings"
	"testing"

	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
	"duban/seeds"

	"github.com/google/go-cmp/cmp"
)

func directory2021(t testing.TB) intake.Directory {
	t.Helper()
	dir, err := seeds.Directory()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func draft2021(t testing.TB) *intake.Draft {
	t.Helper()
	name, content := seeds.Paper()
	paper, err := intake.Read(name, content)
	if err != nil {
		t.Fatal(err)
	}
	decided, err := seeds.Decisions()
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(paper, directory2021(t), decided)
	if err != nil {
		t.Fatal(err)
	}
	return draft
}

func TestThePaperOf2021HasItsFigures(t *testing.T) {
	draft := draft2021(t)
	rows, deadlines, units := map[string]int{}, map[lifecycle.DeadlineKind]int{}, map[string]bool{}
	leaders, printings := map[string]bool{}, map[string]int{}
	for _, row := range draft.Rows {
		rows[row.Section]++
		deadlines[row.Deadline.Kind]++
		for _, a := range row.Assignments {
			units[a.Unit] = true
		}
		for _, l := range row.Leaders {
			leaders[l] = true
		}
		if row.SameAs != "" {
			printings[row.SameAs]++
		}
	}
	wantRows := map[string]int{"1": 8, "2.1": 2, "2.2": 6, "2.3": 27, "2.4": 5, "2.5": 4, "2.6": 22, "2.7": 4, "2.8": 7, "2.9": 21, "2.10": 8, "2.11": 34, "2.12": 17, "3": 27}
	if diff := cmp.Diff(wantRows, rows); diff != "" {
		t.Errorf("rows by section (-want +got):\n%s", diff)
	}
	// These count rows; of the tasks, five that are printed again fall out.
	wantDeadlines := map[lifecycle.DeadlineKind]int{lifecycle.MonthsEnd: 153, lifecycle.OnDate: 28, lifecycle.Ongoing: 7, lifecycle.Unspecified: 4}
	if diff := cmp.Diff(wantDeadlines, deadlines); diff != "" {
		t.Errorf("rows by kind of deadline (-want +got):\n%s", diff)
	}
	again := 0
	for _, n := range printings {
		again += n
	}
	if len(printings) != 5 || again+len(printings) != 11 {
		t.Errorf("%d shared tasks printed %d times, want 5 printed 11 times", len(printings), again+len(printings))
	}
	if len(leaders) != 13 {
		t.Errorf("%d leaders, want 13: %v", len(leaders), leaders)
	}
	groups := 0
	for _, u := range directory2021(t).Units {
		if u.Kind == glossary.Group && units[u.Name] {
			groups++
		}
	}
	if len(units) != 57 || groups != 9 {
		t.Errorf("%d units, %d of them groups; want 57 and 9", len(units), groups)
	}
}

func TestThePaperOf2021HasItsTasks(t *testing.T) {
	tasks := draft2021(t).Tasks()
	kinds := map[lifecycle.DeadlineKind]int{}
	inPart2, coLed, coLedByCity := 0, 0, 0
	for _, task := range tasks {
		kinds[task.Deadline.Kind]++
		if strings.HasPrefix(task.Section, "2.") {
			inPart2++
		}
		for i, a := range task.Assignments {
			if a.Role == lifecycle.CoLead && i == 0 {
				coLed++
			}
			if a.Role == lifecycle.CoLead && a.Unit == "区城市管理和综合执法局" {
				coLedByCity++
			}
		}
	}
	if len(tasks) != 186 || inPart2 != 151 {
		t.Errorf("%d tasks, %d of them in part 2; want 186 and 151", len(tasks), inPart2)
	}
	if coLed != 5 || coLedByCity != 2 {
		t.Errorf("%d co-led tasks, %d of them by 区城市管理和综合执法局; want 5 and 2", coLed, coLedByCity)
	}
	want := map[lifecycle.DeadlineKind]int{lifecycle.MonthsEnd: 150, lifecycle.OnDate: 27, lifecycle.Ongoing: 5, lifecycle.Unspecified: 4}
	if diff := cmp.Diff(want, kinds); diff != "" {
		t.Errorf("tasks by kind of deadline (-want +got):\n%s", diff)
	}
}

func TestTangxiaIsNamedIn32RowsAndAnswersIn96(t *testing.T) {
	named, answers := 0, 0
	for _, row := range draft2021(t).Rows {
		units := append(slices.Clone(row.Leads), row.Supporters...)
		if slices.Contains(units, "棠下镇") {
			named++
		}
		if slices.Contains(units, "棠下镇") || slices.Contains(units, "各镇（街）") {
			answers++
		}
	}
	if named != 32 || answers != 96 {
		t.Errorf("named in %d rows and answers in %d, want 32 and 96", named, answers)
	}
}

// Every odd row of the paper, with the doubts that it must raise.
func TestEveryOddRowOf2021IsAFindingThatQuotesIt(t *testing.T) {
	got := map[string]map[glossary.FindingCode]string{}
	shifted := 0
	for _, f := range draft2021(t).Findings {
		if got[f.Row] == nil {
			got[f.Row] = map[glossary.FindingCode]string{}
		}
		got[f.Row][f.Code] += f.Quote + "\n"
		if f.Code == glossary.ColumnShift {
			shifted++
		}
		if f.Quote == "" || f.Message == "" || f.Key == "" {
			t.Errorf("a finding without quote, message or key: %+v", f)
		}
	}
	if shifted != 27 {
		t.Errorf("%d shifted rows, want 27", shifted)
	}
	for _, want := range []struct {
		row   string
		code  glossary.FindingCode
		quote string
	}{
		{"1-3", glossary.UnitSignboard, "区交通运输局"},
		{"2.3-2", glossary.ParentFilled, "加快南沙港铁路"},
		{"2.3-6", glossary.PossibleCoLead, "区发展和改革局、区自然资源局"},
		{"2.3-7", glossary.LeadNotListed, "区发展和改革局、区财政局"},
		{"2.3-7", glossary.UnitRepeated, "区发展和改革局 区住房"},
		{"2.3-10", glossary.LeadNotFirst, "荷塘镇、杜阮镇、区自然资源局"},
		{"2.3-14", glossary.UnitAlias, "区土储中心"},
		{"2.6-3", glossary.PossibleCoLead, "棠下镇、区建管中心"},
		{"2.6-4", glossary.ParentInline, "滨江新区 大力推进"},
		{"2.6-9", glossary.DeadlineDiffersFromText, "年底前建成"},
		{"2.6-19", glossary.DuplicatesDiffer, "区建管中心"},
		{"2.6-22", glossary.DuplicateTask, "三人小组"},
		{"2.8-1", glossary.UnitAlias, "自然资源局"},
		{"2.9-2", glossary.UnitAlias, "江门市公安局蓬江分局"},
		{"2.9-3", glossary.DeadlineMissing, "推进田园综合体"},
		{"2.9-7", glossary.TextDamaged, "快构建"},
		{"2.9-21", glossary.NameBroken, "区人力资源和社会保障局"},
		{"2.10-3", glossary.ParentInline, "三农"},
		{"2.11-4", glossary.ParentInferred, "四大特色产业园区"},
		{"2.11-9", glossary.LeadNotListed, "荷塘镇、杜阮镇、区建管中心"},
		{"2.12-4", glossary.TextDamaged, "进老旧小区"},
		{"2.12-4", glossary.UnitAlias, "蓬江供电局"},
		{"3-1", glossary.LeaderSpelling, "罗 军"},
		{"3-2", glossary.ParentInline, "一、提高社会保障水平 提高"},
		{"3-3", glossary.ParentInferred, "一、提高社会保障水平"},
		{"3-17", glossary.ParentLost, "四好农村路"},
		{"3-17", glossary.UnitSignboard, "（交通运输局）"},
		{"3-18", glossary.LeaderSpelling, "农元奕"},
	} {
		quote, ok := got[want.row][want.code]
		if !ok || !strings.Contains(quote, want.quote) {
			t.Errorf("%s: no %s that quotes %q, but %q", want.row, want.code, want.quote, quote)
		}
	}
	for row, codes := range got {
		if _, lost := codes[glossary.NotUnderstood]; lost {
			t.Errorf("%s: something was not understood: %s", row, codes[glossary.NotUnderstood])
		}
	}
}

func TestThePaperOf2021ReadsAsItWasChecked(t *testing.T) {
	intake.Golden(t, "pengjiang-2021", draft2021(t))
}
