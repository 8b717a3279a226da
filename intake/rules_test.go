package intake_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"

	"github.com/google/go-cmp/cmp"
)

// town is the directory of a made-up district.
var town = intake.Directory{Units: []intake.Unit{
	{Name: "区教育局", Kind: glossary.Department},
	{Name: "区财政局", Kind: glossary.Department},
	{Name: "区住房和城乡建设局", Kind: glossary.Department, Signboards: []string{"区交通运输局"}},
	{Name: "区土地储备中心", Kind: glossary.PublicInstitution, Aliases: []string{"区土储中心"}},
	{Name: "东河镇", Kind: glossary.Town},
	{Name: "西山街", Kind: glossary.Subdistrict},
	{Name: "各镇（街）", Kind: glossary.Group, Members: []string{"东河镇", "西山街"}, MembersComplete: true},
}}

const (
	preamble = "东河区政府 2023 年重点工作任务分解表\n一、重点工作任务\n"
	narrow   = "序号\t工作内容\t完成时间\t责任单位\n"
	wide     = "序号\t工作内容\t\t完成时间\t责任单位\n"
)

// reading reads made-up lines and fails the test when they are refused.
func reading(t *testing.T, text string, decided ...intake.Decision) *intake.Draft {
	t.Helper()
	paper, err := intake.Read("paper.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(paper, town, decided)
	if err != nil {
		t.Fatal(err)
	}
	return draft
}

// codes lists what the reading doubted about a row.
func codes(d *intake.Draft, row string) []glossary.FindingCode {
	found := []glossary.FindingCode{}
	for _, f := range d.Findings {
		if f.Row == row {
			found = append(found, f.Code)
		}
	}
	return found
}

func same(t *testing.T, what string, want, got any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestLinesAreHeadingsHeadersAndRows(t *testing.T) {
	d := reading(t, "附件\n东河区政府 2023 年重点工作任务分解表\n一、重要指标\n"+narrow+"1\t甲增长 5%。\t10月底\t区财政局\n\n"+narrow+"2\t乙。\t10月底\t区财政局\n"+
		"二、重点工作任务\n（一）张三同志分管工作（李四同志同时分管农村工作）\n"+narrow+"1\t丙。\t10月底\t区财政局\n3\t丁。\t10月底\t区财政局\n")
	same(t, "title", "东河区政府 2023 年重点工作任务分解表", d.Title)
	same(t, "year", 2023, d.Year)
	var sections, numbers []string
	for _, s := range d.Sections {
		sections = append(sections, s.Code+" "+string(s.Category))
	}
	for _, r := range d.Rows {
		numbers = append(numbers, r.Number)
	}
	same(t, "sections", []string{"1 KEY_INDICATOR", "2 KEY_TASK", "2.1 KEY_TASK"}, sections)
	same(t, "numbers", []string{"1-1", "1-2", "2.1-1", "2.1-3"}, numbers)
	same(t, "leaders of the section", []intake.SectionLeader{
		{Name: "张三", Role: glossary.InCharge, AsWritten: "张三"}, {Name: "李四", Role: glossary.AlsoInCharge, AsWritten: "李四"}}, d.Sections[2].Leaders)
	same(t, "leaders of its rows", []string{"张三"}, d.Rows[2].Leaders)
	same(t, "the gap in the numbers", []glossary.FindingCode{glossary.NumberingGap}, codes(d, "2.1-3"))
}

func TestCellsAreTakenForWhatTheySay(t *testing.T) {
	for _, c := range []struct {
		name, header, row   string
		content, due, lead  string
		parents, supporters []string
		shifted             bool
	}{
		{"a row that fits its header", narrow, "1\t修路。\t10月底\t区财政局 东河镇", "修路。", "2023-10-31", "区财政局", []string{}, []string{"东河镇"}, false},
		{"a row one column to the right", narrow, "1\t交通\t修路。\t10 月 8 日\t区财政局", "修路。", "2023-10-08", "区财政局", []string{"交通"}, []string{}, true},
		{"a row with two headings over it", wide, "1\t交通\t东片\t修路。\t10月底\t区财政局", "修路。", "2023-10-31", "区财政局", []string{"交通", "东片"}, []string{}, true},
		{"a row that lost its deadline's column", wide, "1\t交通\t东片\t修路。\t区财政局", "修路。", "", "区财政局", []string{"交通", "东片"}, []string{}, true},
		{"a task across both columns", wide, "1\t修路。【牵头单位：东河镇】\t\t10月底\t东河镇 区财政局", "修路。", "2023-10-31", "东河镇", []string{}, []string{"区财政局"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := reading(t, preamble+strings.ReplaceAll(c.header, "责任单位", "责任单位 (排在首位为牵头单位)")+c.row)
			row := d.Rows[0]
			same(t, "content", c.content, row.Content)
			same(t, "parents", c.parents, row.Parents)
			same(t, "leads", []string{c.lead}, row.Leads)
			same(t, "supporters", c.supporters, row.Supporters)
			due := ""
			if row.Deadline.DueOn != nil {
				due = row.Deadline.DueOn.String()
			}
			same(t, "due", c.due, due)
			same(t, "shift is a finding", c.shifted, slices.Contains(codes(d, "1-1"), glossary.ColumnShift))
		})
	}
}

func TestALeaderMayLookLikeAUnit(t *testing.T) {
	d := reading(t, preamble+"序号\t工作内容\t责任领导\t责任单位\t完成时间\n1\t修路。【牵头单位：东河镇】\t区林杰\t东河镇 区财政局\t10月底\n2\t架桥。【牵头单位：东河镇】\t罗 军\t东河镇\t10月底\n")
	same(t, "leader", []string{"区林杰"}, d.Rows[0].Leaders)
	same(t, "leader with a gap", []string{"罗军"}, d.Rows[1].Leaders)
	same(t, "the gap is a finding", []glossary.FindingCode{glossary.LeaderSpelling}, codes(d, "1-2"))
}

func TestMergedCellsAreFoundAgain(t *testing.T) {
	for _, c := range []struct {
		name, rows string
		parents    [][]string
		doubts     [][]glossary.FindingCode
	}{
		{"a blank heading continues the one above", "1\t交通\t修路。\t10月底\t东河镇\n2\t\t架桥。\t10月底\t东河镇\n3\t植树。\t\t10月底\t东河镇\n",
			[][]string{{"交通"}, {"交通"}, {}}, [][]glossary.FindingCode{{}, {glossary.ParentFilled}, {}}},
		{"a heading known elsewhere is split off", "1\t交通\t修路。\t10月底\t东河镇\n2\t交通 架桥。\t\t10月底\t东河镇\n",
			[][]string{{"交通"}, {"交通"}}, [][]glossary.FindingCode{{}, {glossary.ParentInline}}},
		{"a heading covers as many rows as it counts", "1\t种花。\t\t10月底\t东河镇\n2\t规划建设农业园。\t\t10月底\t东河镇\n3\t谋划三大园区。 规划建设工业园。\t\t10月底\t东河镇\n4\t规划建设物流园。\t\t10月底\t东河镇\n",
			[][]string{{}, {"谋划三大园区。"}, {"谋划三大园区。"}, {"谋划三大园区。"}},
			[][]glossary.FindingCode{{}, {glossary.ParentInferred}, {glossary.ParentInline}, {glossary.ParentInferred}}},
		{"a numbered heading covers its neighbours", "1\t甲。\t\t10月底\t东河镇\n2\t一、教育 乙。\t\t10月底\t东河镇\n3\t二、交通\t丙。\t10月底\t东河镇\n",
			[][]string{{"一、教育"}, {"一、教育"}, {"二、交通"}}, [][]glossary.FindingCode{{glossary.ParentInferred}, {glossary.ParentInline}, {}}},
		{"a missing number is a lost heading", "1\t一、教育\t甲。\t10月底\t东河镇\n2\t乙。\t\t10月底\t东河镇\n3\t三、交通\t丙。\t10月底\t东河镇\n",
			[][]string{{"一、教育"}, {}, {"三、交通"}}, [][]glossary.FindingCode{{}, {glossary.ParentLost}, {}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := reading(t, preamble+wide+c.rows)
			for i, row := range d.Rows {
				same(t, row.Number+" parents", c.parents[i], row.Parents)
				same(t, row.Number+" doubts", c.doubts[i], codes(d, row.Number))
			}
		})
	}
}

func TestNotesAndMarksAreTakenOutOfTheContent(t *testing.T) {
	d := reading(t, preamble+narrow+"1\t<p>快构建新区，修路 3 条。 【 牵头单位：东河镇、西山街 】</p> <p>（列入市政府重点工作牵头任务）(该项工作由张三、李四同志共同负责)</p>\t10月底\t东河镇、西山街\n")
	row := d.Rows[0]
	same(t, "content", "加快构建新区，修路 3 条。", row.Content)
	same(t, "leads", []string{"东河镇", "西山街"}, row.Leads)
	same(t, "role", lifecycle.CoLead, row.Assignments[0].Role)
	same(t, "leaders", []string{"张三", "李四"}, row.Leaders)
	same(t, "marks", []glossary.Mark{glossary.MunicipalKeyTask}, row.Marks)
	same(t, "doubts", []glossary.FindingCode{glossary.TextDamaged}, codes(d, "1-1"))
}

func TestUnitsAreSplitJoinedAndResolved(t *testing.T) {
	for _, c := range []struct {
		name, cell string
		units      []string
		doubts     []glossary.FindingCode
	}{
		{"spaces, commas and brackets", "区教育局 区财政局、各镇(街)", []string{"区教育局", "区财政局", "各镇（街）"}, []glossary.FindingCode{}},
		{"a signboard after a space", "区教育局 区住房和城乡建设局 （区交通运输局） 东河镇", []string{"区教育局", "区住房和城乡建设局", "东河镇"}, []glossary.FindingCode{glossary.UnitSignboard}},
		{"a name torn by a line break", "区教育局 区住房和 城乡建设局", []string{"区教育局", "区住房和城乡建设局"}, []glossary.FindingCode{glossary.NameBroken}},
		{"a bare 成员单位", "区教育局 区防汛指挥部 成员单位", []string{"区教育局", "区防汛指挥部成员单位"}, []glossary.FindingCode{glossary.NameBroken, glossary.UnitUnknown, glossary.GroupMembersUnknown}},
		{"an alias", "区教育局 区土储中心", []string{"区教育局", "区土地储备中心"}, []glossary.FindingCode{glossary.UnitAlias}},
		{"an unknown unit", "区教育局 区财务局", []string{"区教育局", "区财务局"}, []glossary.FindingCode{glossary.UnitUnknown}},
		{"a list that leaves some unnamed", "区教育局 区财政局等部门", []string{"区教育局", "区财政局"}, []glossary.FindingCode{glossary.NotUnderstood}},
		{"a signboard of an unknown unit", "区教育局 区林业局（区绿化办）", []string{"区教育局", "区林业局"}, []glossary.FindingCode{glossary.UnitUnknown}},
		{"a unit twice", "区教育局 区财政局 区财政局", []string{"区教育局", "区财政局"}, []glossary.FindingCode{glossary.UnitRepeated}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := reading(t, preamble+narrow+"1\t修路。【牵头单位：区教育局】\t10月底\t"+c.cell)
			same(t, "units", c.units, append(d.Rows[0].Leads, d.Rows[0].Supporters...))
			same(t, "doubts", c.doubts, codes(d, "1-1"))
		})
	}
	d := reading(t, preamble+narrow+"1\t修路。【牵头单位：区教育局】\t10月底\t区教育局 区财务局")
	for _, f := range d.Findings {
		if f.Code == glossary.UnitUnknown && !slices.Contains(f.Options, "区财政局") {
			t.Errorf("an unknown unit offers %v, without the near 区财政局", f.Options)
		}
	}
}

func TestTheTagDecidesWhoLeads(t *testing.T) {
	for _, c := range []struct {
		name, tag, cell   string
		leads, supporters []string
		doubts            []glossary.FindingCode
	}{
		{"tag and cell agree", "东河镇", "东河镇 区财政局", []string{"东河镇"}, []string{"区财政局"}, []glossary.FindingCode{}},
		{"the lead is not listed", "东河镇", "区财政局 区教育局", []string{"东河镇"}, []string{"区财政局", "区教育局"}, []glossary.FindingCode{glossary.LeadNotListed}},
		{"the lead is not first", "东河镇", "区财政局 东河镇", []string{"东河镇"}, []string{"区财政局"}, []glossary.FindingCode{glossary.LeadNotFirst}},
		{"the lead is joined to another", "东河镇", "东河镇、西山街 区财政局", []string{"东河镇"}, []string{"西山街", "区财政局"}, []glossary.FindingCode{glossary.PossibleCoLead}},
		{"a list that knows only commas joins nothing", "东河镇", "东河镇、西山街、区财政局", []string{"东河镇"}, []string{"西山街", "区财政局"}, []glossary.FindingCode{}},
		{"nothing says who leads", "", "区财政局 东河镇", []string{"区财政局"}, []string{"东河镇"}, []glossary.FindingCode{glossary.LeadMissing}},
	} {
		t.Run(c.name, func(t *testing.T) {
			tag := ""
			if c.tag != "" {
				tag = "【牵头单位：" + c.tag + "】"
			}
			d := reading(t, preamble+narrow+"1\t修路。"+tag+"\t10月底\t"+c.cell)
			same(t, "leads", c.leads, d.Rows[0].Leads)
			same(t, "supporters", c.supporters, d.Rows[0].Supporters)
			same(t, "doubts", c.doubts, codes(d, "1-1"))
		})
	}
}

func TestDeadlinesAreReadAsTheyArePrinted(t *testing.T) {
	for _, c := range []struct {
		written string
		kind    lifecycle.DeadlineKind
		due     string
	}{
		{"10月底", lifecycle.MonthsEnd, "2023-10-31"},
		{"10 月底", lifecycle.MonthsEnd, "2023-10-31"},
		{"6月底前", lifecycle.MonthsEnd, "2023-06-30"},
		{"2024年12月底前", lifecycle.MonthsEnd, "2024-12-31"},
		{"2月", lifecycle.MonthsEnd, "2023-02-28"},
		{"上半年", lifecycle.MonthsEnd, "2023-06-30"},
		{"年底前", lifecycle.MonthsEnd, "2023-12-31"},
		{"三季度末", lifecycle.MonthsEnd, "2023-09-30"},
		{"12月20日", lifecycle.OnDate, "2023-12-20"},
		{"12 月 20 日", lifecycle.OnDate, "2023-12-20"},
		{"2023-11-05", lifecycle.OnDate, "2023-11-05"},
		{"持续推进", lifecycle.Ongoing, ""},
		{"每季度", lifecycle.Ongoing, ""},
		{"全年", lifecycle.Ongoing, ""},
		{"长期坚持", lifecycle.Ongoing, ""},
		{"", lifecycle.Unspecified, ""},
		{"2月30日", lifecycle.Unspecified, ""},
		{"待定", lifecycle.Unspecified, ""},
	} {
		t.Run(c.written, func(t *testing.T) {
			d := reading(t, preamble+narrow+"1\t修路，年内完工。【牵头单位：东河镇】\t"+c.written+"\t东河镇")
			got := d.Rows[0].Deadline
			due := ""
			if got.DueOn != nil {
				due = got.DueOn.String()
			}
			same(t, "kind", c.kind, got.Kind)
			same(t, "due", c.due, due)
			same(t, "as written", c.written, got.AsWritten)
			same(t, "a missing one is asked", c.kind == lifecycle.Unspecified, slices.Contains(codes(d, "1-1"), glossary.DeadlineMissing))
			said := c.kind != lifecycle.Unspecified && c.due != "2023-12-31"
			same(t, "年内 in the text is noted and not used", said, slices.Contains(codes(d, "1-1"), glossary.DeadlineDiffersFromText))
		})
	}
}

func TestOneTaskInSeveralSectionsNeedsAJointNote(t *testing.T) {
	joint, none := "（该项工作由张三、李四同志共同负责）", ""
	paper := func(note, first, second string) string {
		return "东河区2023年任务分解表\n一、重点工作\n（一）张三同志分管工作\n" + narrow + "1\t修路。【牵头单位：东河镇】" + note + "\t10月底\t" + first +
			"\n（二）李四同志分管工作\n" + narrow + "1\t修路。【牵头单位：东河镇】" + note + "\t10月底\t" + second + "\n"
	}
	for _, c := range []struct {
		name, paper string
		tasks       int
		doubts      []glossary.FindingCode
	}{
		{"with a joint note it is one", paper(joint, "东河镇", "东河镇"), 1, []glossary.FindingCode{glossary.DuplicateTask}},
		{"copies that differ are a finding", paper(joint, "东河镇", "东河镇 区财政局"), 1, []glossary.FindingCode{glossary.DuplicateTask, glossary.DuplicatesDiffer}},
		{"without a note it stays two and asks", paper(none, "东河镇", "东河镇"), 2, []glossary.FindingCode{glossary.DuplicateTask}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := reading(t, c.paper)
			same(t, "tasks", c.tasks, len(d.Tasks()))
			same(t, "doubts", c.doubts, codes(d, "1.2-1"))
		})
	}
	task := reading(t, paper(joint, "东河镇", "东河镇 区财政局")).Tasks()[0]
	same(t, "number", "1.1-1", task.Number)
	same(t, "supporters of all rows", []string{"区财政局"}, task.Supporters)
	same(t, "leaders", []string{"张三", "李四"}, task.Leaders)
}

func TestGroupsStayGroups(t *testing.T) {
	d := reading(t, preamble+narrow+"1\t修路。【牵头单位：东河镇】\t10月底\t东河镇 各镇（街） 区级各部门")
	same(t, "supporters", []string{"各镇（街）", "区级各部门"}, d.Rows[0].Supporters)
	same(t, "only the group without members is asked", []glossary.FindingCode{glossary.UnitUnknown, glossary.GroupMembersUnknown}, codes(d, "1-1"))
}

func TestTargetsAreTheNumbersThatArePromised(t *testing.T) {
	type target = glossary.Target
	for _, c := range []struct {
		text string
		want []target
	}{
		{"增长 6.9%。", []target{{Comparator: glossary.EQ, Value: 6.9, Unit: "%", AsWritten: "6.9%"}}},
		{"完成投资超170亿元。", []target{{Comparator: glossary.GT, Value: 170, Unit: "亿元", AsWritten: "超170亿元"}}},
		{"失业率控制在 3%以内。", []target{{Comparator: glossary.LTE, Value: 3, Unit: "%", AsWritten: "3%以内"}}},
		{"培训不少于 90 人次。", []target{{Comparator: glossary.GTE, Value: 90, Unit: "人次", AsWritten: "不少于 90 人次"}}},
		{"利用率不低于90%。", []target{{Comparator: glossary.GTE, Value: 90, Unit: "%", AsWritten: "不低于90%"}}},
		{"收储土地约1975亩。", []target{{Comparator: glossary.About, Value: 1975, Unit: "亩", AsWritten: "约1975亩"}}},
		{"确保动工6个项目，力争完成投资35亿元。", []target{{Comparator: glossary.EQ, Value: 6, Unit: "个", AsWritten: "6个"}, {Comparator: glossary.EQ, Value: 35, Unit: "亿元", Aspirational: true, AsWritten: "35亿元"}}},
		{"高位推进“1+3”产业平台建设。", []target{}},
		{"对接示范区 27 条改革措施。", []target{}},
		{"帮扶外贸前 30 强企业。", []target{}},
		{"资助 60 周岁以上群众，打造500亿元级平台，建设省道 S270，5年内翻番，3个月完成。", []target{}},
	} {
		t.Run(c.text, func(t *testing.T) {
			d := reading(t, preamble+narrow+"1\t"+c.text+"【牵头单位：东河镇】\t10月底\t东河镇")
			same(t, "targets", c.want, d.Rows[0].Targets)
		})
	}
}

func TestAUnitMayBeMarkedAsLeadingInItsList(t *testing.T) {
	for _, c := range []struct {
		name, cell        string
		leads, supporters []string
	}{
		{"a mark in brackets", "区财政局、区教育局（牵头）、东河镇", []string{"区教育局"}, []string{"区财政局", "东河镇"}},
		{"a list that leaves some unnamed marks nobody", "区教育局、区财政局等", []string{"区教育局"}, []string{"区财政局"}},
		{"labels in the cell", "牵头单位：区财政局；配合单位：区教育局、东河镇", []string{"区财政局"}, []string{"区教育局", "东河镇"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			row := reading(t, preamble+narrow+"1\t修路。\t10月底\t"+c.cell).Rows[0]
			same(t, "leads", c.leads, row.Leads)
			same(t, "supporters", c.supporters, row.Supporters)
		})
	}
}

func TestDecisionsAreAppliedAgain(t *testing.T) {
	text := preamble + narrow + "1\t修路。【牵头单位：东河镇】\t\t区财政局 东河镇 区财务局\n"
	choices := map[glossary.FindingCode]string{glossary.LeadNotFirst: "区财政局", glossary.UnitUnknown: "区教育局", glossary.DeadlineMissing: "6月底"}
	var decided []intake.Decision
	for _, f := range reading(t, text).Findings {
		if choice := choices[f.Code]; choice != "" {
			decided = append(decided, intake.Decision{Key: f.Key, Choice: choice})
		}
	}
	d := reading(t, text, decided...)
	same(t, "leads", []string{"区财政局"}, d.Rows[0].Leads)
	same(t, "supporters", []string{"东河镇", "区教育局"}, d.Rows[0].Supporters)
	same(t, "due", "2023-06-30", d.Rows[0].Deadline.DueOn.String())
	for _, f := range d.Findings {
		if f.Decided != choices[f.Code] {
			t.Errorf("%s says it was decided as %q, want %q", f.Code, f.Decided, choices[f.Code])
		}
	}
}

func TestWhatIsNoPaperIsRefusedInOneSentence(t *testing.T) {
	for _, c := range []struct {
		name, content string
		reason        intake.Reason
	}{
		{"an empty file", "", intake.Empty},
		{"blank lines", " \n\t\n", intake.Empty},
		{"a binary file", "MZ\x90\x00\x03\x00\x00\x00", intake.UnknownFormat},
		{"an old office file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", intake.OldFormat},
		{"bytes of no encoding", strings.Repeat("\xff\x81", 50), intake.WrongEncoding},
		{"a table of another kind", "姓名\t年龄\n张三\t40\n李四\t50\n", intake.NoTask},
		{"a letter", "各位同事：\n请于周五前反馈。\n", intake.NoTask},
		{"too many lines", strings.Repeat("\n1", intake.MaxRows+1), intake.TooManyRows},
		{"too many bytes", strings.Repeat("a", intake.MaxFile+1), intake.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			paper, err := intake.Read("x", []byte(c.content))
			if err == nil {
				_, err = intake.Interpret(paper, town, nil)
			}
			var refusal *intake.Refusal
			if !errors.As(err, &refusal) {
				t.Fatalf("got %v, want a refusal", err)
			}
			same(t, "reason", c.reason, refusal.Reason)
			if refusal.Chinese() == "。" || refusal.Error() == "" {
				t.Errorf("says nothing: %q, %q", refusal.Chinese(), refusal.Error())
			}
		})
	}
}

func TestADirectoryInWhichOneNameMeansTwoUnitsIsAnError(t *testing.T) {
	paper, err := intake.Read("x", []byte(preamble+narrow+"1\t修路。\t10月底\t东河镇"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = intake.Interpret(paper, intake.Directory{Units: []intake.Unit{{Name: "甲局", Aliases: []string{"老局"}}, {Name: "乙局", Aliases: []string{"老局"}}}}, nil)
	if err == nil || !strings.Contains(err.Error(), "老局") {
		t.Errorf("got %v, want an error that names 老局", err)
	}
}
