package intake_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"duban/intake"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// relaid lays a draft out again as an office would: one table a section, the
// headings over several rows in merged cells, and each task across the columns
// of headings that it does not have.
func relaid(d *intake.Draft) []intake.Block {
	blocks := []intake.Block{{Text: d.Title}}
	titles := map[string]string{}
	for _, s := range d.Sections {
		titles[s.Code] = s.Source.Quote
	}
	printed := map[string]bool{}
	heading := func(code string) {
		for i, c := range code + "." {
			if c == '.' && !printed[code[:i]] {
				printed[code[:i]] = true
				blocks = append(blocks, intake.Block{Text: titles[code[:i]]})
			}
		}
	}
	table, section := 0, ""
	var above []*intake.Cell
	var parents []string
	row := 0
	add := func(cells []intake.Cell) {
		row++
		blocks = append(blocks, intake.Block{Cells: cells, Place: intake.Source{Table: table, Row: row}})
	}
	one := func(column int, text string) intake.Cell {
		return intake.Cell{Text: text, Column: column, Columns: 1, Rows: 1}
	}
	for _, r := range d.Rows {
		if r.Section != section {
			section, parents, above, row = r.Section, nil, nil, 0
			table++
			heading(section)
			units := "责任单位"
			if section == "1" {
				units += "（排在首位为牵头单位）"
			}
			add([]intake.Cell{one(0, "序号"), {Text: "工作内容", Column: 1, Columns: 3, Rows: 1}, one(4, "责任领导"), one(5, units), one(6, "完成时间")})
		}
		cells := make([]intake.Cell, 0, 8)
		cells = append(cells, one(0, strconv.Itoa(r.SerialNo)))
		for depth := range r.Parents {
			if depth < len(above) && depth < len(parents) && slices.Equal(parents[:depth+1], r.Parents[:depth+1]) && len(parents) == len(r.Parents) {
				above[depth].Rows++
				continue
			}
			cells = append(cells, one(1+depth, r.Parents[depth]))
			above = append(above[:min(depth, len(above))], &cells[len(cells)-1])
		}
		parents = r.Parents
		content := r.AsWritten.Content
		if len(r.Parents) > 0 {
			content = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(content), r.Parents[len(r.Parents)-1]))
		}
		cells = append(cells, intake.Cell{Text: content, Column: 1 + len(r.Parents), Columns: 3 - len(r.Parents), Rows: 1},
			one(4, r.AsWritten.Leader), one(5, strings.ReplaceAll(r.AsWritten.Units, " ", "\n")), one(6, r.AsWritten.Deadline))
		add(cells)
	}
	return blocks
}

func TestThePaperOf2021RelaidWithTrueMergesIsTheSameTasks(t *testing.T) {
	want := draft2021(t)
	dir := directory2021(t)
	for name, content := range map[string][]byte{"pengjiang.docx": intake.DocxOf(t, relaid(want)), "pengjiang.xlsx": intake.XlsxOf(t, relaid(want))} {
		t.Run(name, func(t *testing.T) {
			paper, err := intake.Read(name, content)
			if err != nil {
				t.Fatal(err)
			}
			got, err := intake.Interpret(paper, dir, nil)
			if err != nil {
				t.Fatal(err)
			}
			if len(got.Tasks()) != 186 {
				t.Errorf("%d tasks, want 186", len(got.Tasks()))
			}
			places := cmp.Options{cmpopts.IgnoreFields(intake.Row{}, "Source", "AsWritten"), cmpopts.IgnoreFields(intake.Section{}, "Source")}
			if diff := cmp.Diff(want.Rows, got.Rows, places); diff != "" {
				t.Errorf("rows (-text +relaid):\n%s", diff)
			}
			if diff := cmp.Diff(want.Sections, got.Sections, places); diff != "" {
				t.Errorf("sections (-text +relaid):\n%s", diff)
			}
			for _, f := range got.Findings {
				if strings.HasPrefix(string(f.Code), "PARENT_") || f.Code == "COLUMN_SHIFT" {
					t.Errorf("%s: %s was guessed at in a paper with true merges: %s", f.Row, f.Code, f.Message)
				}
			}
		})
	}
}
