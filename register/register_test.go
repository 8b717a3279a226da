package register

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"duban/lifecycle"
)

// small is a table with everything in it that is written apart.
func small() *Table {
	until := lifecycle.NewDate(2022, time.December, 15)
	return &Table{
		Title: "2022 年重点工作任务分解表", Issuer: "区政府办公室", AsOf: lifecycle.NewDate(2022, time.October, 20),
		Sections: []Section{
			{Code: "2", Title: "重点工作任务"},
			{Code: "2.1", Title: "教育", Leaders: []string{"王心北"}, Rows: []Row{
				{Serial: 1, Themes: []string{"办好教育", "扩大学位"}, Content: "建成学校", Deadline: "10月底", Leaders: "王心北", Units: "区教育局", ListFirst: true,
					Status: lifecycle.InProgress, Light: lifecycle.Yellow, Reason: "10 天后到期", Percent: new(60), Report: "2022-10-01 区教育局：已封顶", Until: &until},
				{Serial: 2, Themes: []string{"办好教育", "扩大学位"}, Content: "扩建学校", Deadline: "持续推进", Leaders: "王心北", Units: "区教育局", Status: lifecycle.Closed, Light: lifecycle.Green},
				{Serial: 3, Themes: []string{"办好教育"}, Content: "招聘教师", Deadline: "10月底", Leaders: "王心北", Units: "区教育局", Status: lifecycle.Draft, Light: lifecycle.Grey},
				{Serial: 4, Content: "=HYPERLINK(\"http://192.0.2.1\")", Deadline: "10月底", Leaders: "王心北", Units: "区教育局", Remark: "@SUM(1)", Status: lifecycle.Terminated, Light: lifecycle.Grey},
			}},
		},
	}
}

func opened(t *testing.T, table *Table) *excelize.File {
	t.Helper()
	var b bytes.Buffer
	if err := table.WriteXLSX(&b); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestTheWorkbookIsLaidOutAsThePaper(t *testing.T) {
	f := opened(t, small())
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"区政府办公室"},
		{"2022 年重点工作任务分解表"},
		{"序号", "工作内容", "", "", "完成时间", "责任领导", "责任单位（排在首位为牵头单位）", "备注", "办理状态", "亮灯", "亮灯原因", "完成比例", "最近反馈", "延期至"},
		{"二、重点工作任务"},
		{"（一）教育（责任领导：王心北）"},
		{"1", "办好教育", "扩大学位", "建成学校", "10月底", "王心北", "区教育局", "", "办理中", "黄灯", "10 天后到期", "60%", "2022-10-01 区教育局：已封顶", "2022-12-15"},
		{"2", "", "", "扩建学校", "持续推进", "王心北", "区教育局", "", "已办结", "绿灯"},
		{"3", "", "招聘教师", "", "10月底", "王心北", "区教育局", "", "未交办", "灰灯"},
		{"4", "=HYPERLINK(\"http://192.0.2.1\")", "", "", "10月底", "王心北", "区教育局", "@SUM(1)", "已终止", "灰灯"},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("cells (-want +got):\n%s", diff)
	}
	merged, err := f.GetMergeCells(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var ranges []string
	for _, m := range merged {
		ranges = append(ranges, m.GetStartAxis()+":"+m.GetEndAxis())
	}
	if diff := cmp.Diff([]string{"A1:N1", "A2:N2", "B3:D3", "A4:N4", "A5:N5", "C8:D8", "B9:D9", "B6:B8", "C6:C7"}, ranges); diff != "" {
		t.Errorf("merged cells (-want +got):\n%s", diff)
	}
	for _, cell := range []string{"B9", "H9"} {
		formula, err := f.GetCellFormula(sheet, cell)
		kind, err2 := f.GetCellType(sheet, cell)
		if err != nil || err2 != nil || formula != "" || kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString {
			t.Errorf("%s is of type %d with the formula %q: %v %v", cell, kind, formula, err, err2)
		}
	}
	page, err := f.GetPageLayout(sheet)
	if err != nil || *page.Size != 8 || *page.Orientation != "landscape" || *page.FitToWidth != 1 || *page.FitToHeight != 0 {
		t.Errorf("page %+v, %v", page, err)
	}
	panes, err := f.GetPanes(sheet)
	if err != nil || !panes.Freeze || panes.YSplit != 3 {
		t.Errorf("frozen: %+v, %v", panes, err)
	}
	var titles string
	for _, d := range f.GetDefinedName() {
		if d.Name == "_xlnm.Print_Titles" {
			titles = d.RefersTo
		}
	}
	if titles != "'台账'!$3:$3" {
		t.Errorf("repeated on each page: %q", titles)
	}
}

func TestColumnsThatNobodyNeedsAreLeftOut(t *testing.T) {
	table := &Table{Title: "清单", English: true, Sections: []Section{{Code: "1", Title: "任务", Rows: []Row{
		{Serial: 1, Content: "建成学校", Lead: "区教育局", Units: "区财政局", Quarters: [4]string{"", "封顶"}, Status: lifecycle.Issued, Light: lifecycle.Red},
	}}}}
	rows, err := opened(t, table).GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"No.", "Work", "Q1", "Q2", "Q3", "Q4", "Due", "Leading units", "Supporting units", "Status", "Light", "Why", "Done", "Latest report", "Extended to"}
	if diff := cmp.Diff(want, rows[1]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestCSVHoldsNoFormula(t *testing.T) {
	var b bytes.Buffer
	if err := small().WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(b.String(), byteOrderMark)
	lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || !marked {
		t.Fatal(marked, err)
	}
	want := [][]string{
		{"部分", "部分", "序号", "主题", "主题", "工作内容", "完成时间", "责任领导", "责任单位（排在首位为牵头单位）", "备注", "办理状态", "亮灯", "亮灯原因", "完成比例", "最近反馈", "延期至"},
		{"二、重点工作任务", "（一）教育（责任领导：王心北）", "1", "办好教育", "扩大学位", "建成学校", "10月底", "王心北", "区教育局", "", "办理中", "黄灯", "10 天后到期", "60%", "2022-10-01 区教育局：已封顶", "2022-12-15"},
		{"二、重点工作任务", "（一）教育（责任领导：王心北）", "2", "办好教育", "扩大学位", "扩建学校", "持续推进", "王心北", "区教育局", "", "已办结", "绿灯", "", "", "", ""},
		{"二、重点工作任务", "（一）教育（责任领导：王心北）", "3", "办好教育", "", "招聘教师", "10月底", "王心北", "区教育局", "", "未交办", "灰灯", "", "", "", ""},
		{"二、重点工作任务", "（一）教育（责任领导：王心北）", "4", "", "", "'=HYPERLINK(\"http://192.0.2.1\")", "10月底", "王心北", "区教育局", "'@SUM(1)", "已终止", "灰灯", "", "", "", ""},
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestHeadingsAreNumberedAsPapersDo(t *testing.T) {
	for code, want := range map[string]string{"1": "一、甲", "10": "十、甲", "21": "二十一、甲", "2.1": "（一）甲", "2.12": "（十二）甲", "3.20": "（二十）甲", "A": "A 甲", "100": "100 甲", "2.x": "2.x 甲"} {
		if got := (&Section{Code: code, Title: "甲"}).heading(); got != want {
			t.Errorf("%s is headed %s, want %s", code, got, want)
		}
	}
}

func TestARowIsAsHighAsItsText(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  int
	}{
		{"", 10, 1}, {"abc", 10, 1}, {"一二三四五六", 10, 2}, {"一\n二\n三", 10, 3}, {strings.Repeat("长", 100), 21, 10}, {"“引号”", 10, 1},
	} {
		if got := lines(c.text, c.width); got != c.want {
			t.Errorf("%q takes %d lines, want %d", c.text, got, c.want)
		}
	}
	if got := heightOf(1000); got != highest {
		t.Errorf("a row is %v points high", got)
	}
}

func BenchmarkWrite5000Rows(b *testing.B) {
	table := small()
	rows := table.Sections[1].Rows
	for i := range 5000 {
		r := rows[i%4]
		r.Serial, r.Content = i+1, fmt.Sprintf("第%d项：%s", i, strings.Repeat("推进工程建设，", 10))
		table.Sections[1].Rows = append(table.Sections[1].Rows, r)
	}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"xlsx": func(w *bytes.Buffer) error { return table.WriteXLSX(w) },
		"csv":  func(w *bytes.Buffer) error { return table.WriteCSV(w) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var w bytes.Buffer
				if err := write(&w); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
