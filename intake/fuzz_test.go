package intake

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readSoundly reads a file and checks what must hold of any reading: a refusal
// with a reason, or a draft whose rows have numbers of their own, sections that
// exist and no missing lists, and which is the same each time.
func readSoundly(t *testing.T, content []byte) {
	t.Helper()
	paper, err := Read("fuzz", content)
	var draft *Draft
	if err == nil {
		draft, err = Interpret(paper, county, nil)
	}
	if err != nil {
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusals[refusal.Reason][0] == "" {
			t.Fatalf("refused without a reason: %v", err)
		}
		return
	}
	sections, numbers := map[string]bool{}, map[string]bool{}
	for _, s := range draft.Sections {
		if sections[s.Code] || s.Leaders == nil {
			t.Errorf("section %+v", s)
		}
		sections[s.Code] = true
	}
	for _, row := range draft.Rows {
		if numbers[row.Number] || !sections[row.Section] {
			t.Errorf("row %q is not alone or not in a section", row.Number)
		}
		numbers[row.Number] = true
		if row.Parents == nil || row.Leads == nil || row.Supporters == nil || row.Assignments == nil || row.Leaders == nil || row.Marks == nil || row.Targets == nil {
			t.Errorf("row %q lacks a list", row.Number)
		}
		for i, unit := range row.Leads {
			if row.Assignments[i].Unit != unit || !row.Assignments[i].Role.Leads() {
				t.Errorf("row %q: the lead %q is not assigned", row.Number, unit)
			}
		}
		if row.SameAs != "" && !numbers[row.SameAs] {
			t.Errorf("row %q repeats %q, which does not come before it", row.Number, row.SameAs)
		}
	}
	for _, f := range draft.Findings {
		if f.Key == "" || f.Message == "" || f.Options == nil || f.Row != "" && !numbers[f.Row] {
			t.Errorf("finding %+v", f)
		}
	}
	paper, err = Read("fuzz", content)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Interpret(paper, county, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(draft, again); diff != "" {
		t.Errorf("read differently the second time:\n%s", diff)
	}
}

func seedsOf(f *testing.F, ending string) {
	for name, content := range testPapers(f) {
		if strings.HasSuffix(name, ending) {
			f.Add(content)
		}
	}
}

func FuzzText(f *testing.F) {
	seedsOf(f, "2022.txt")
	content, err := os.ReadFile("../seeds/pengjiang-2021.txt")
	if err != nil {
		f.Fatal(err)
	}
	lines := strings.SplitAfter(string(content), "\n")
	for from := 0; from+40 < len(lines); from += 40 {
		f.Add([]byte(strings.Join(lines[from:from+40], "")))
	}
	f.Fuzz(readSoundly)
}

func FuzzParagraphs(f *testing.F) {
	seedsOf(f, "gb18030.txt")
	f.Add([]byte("一、工作\n1. 修路。（牵头单位：县财政局；完成时限：6月底）\n2、架桥。（县财政局牵头，各乡镇配合，全年完成）\n（3）植树。\n牵头单位：县财政局\n"))
	f.Fuzz(readSoundly)
}

func FuzzSeparated(f *testing.F) {
	seedsOf(f, ".csv")
	f.Add([]byte("部分,部分,序号,主题,工作内容,责任单位,办理状态,亮灯,亮灯原因,完成比例,最近反馈,延期至\n二、工作,（一）农业,1,,\"修路\n架桥\",县财政局,,,,,,\n二、工作,（二）教育,1,扩大学位,'=建校,各乡镇,,,,,,\n"))
	f.Fuzz(readSoundly)
}

// FuzzDocx varies what is inside a document: varying the archive finds little
// but broken archives.
func FuzzDocx(f *testing.F) {
	f.Add(`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>序号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>工作内容</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>责任单位</w:t></w:r></w:p></w:tc></w:tr>` +
		`<w:tr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>主题</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>修路</w:t><w:br/></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>县财政局</w:t></w:r></w:p></w:tc></w:tr>` +
		`<w:tr><w:tc/><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>1. 架桥（牵头单位：县财政局）</w:t></w:r></w:p>`)
	f.Fuzz(func(t *testing.T, body string) { readSoundly(t, docx(t, body)) })
}

// FuzzXlsx varies what is inside a worksheet.
func FuzzXlsx(f *testing.F) {
	f.Add(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>序号</t></is></c><c r="B1" t="inlineStr"><is><t>工作内容</t></is></c><c r="D1" t="inlineStr"><is><t>责任单位</t></is></c></row>` +
		`<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>主题</t></is></c><c r="C2" t="inlineStr"><is><t>修路</t></is></c><c r="D2" t="inlineStr"><is><t>县财政局</t></is></c></row>` +
		`<row r="3"><c r="A3"><v>2</v></c><c r="C3" t="str"><v>架桥</v></c><c r="D3" t="inlineStr"><is><t>各乡镇</t></is></c></row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`)
	f.Fuzz(func(t *testing.T, inside string) { readSoundly(t, xlsx(t, inside)) })
}
