package intake

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"duban/glossary"
)

// glue are the words that only say what stands beside them, and the signs
// between; everything else in a row must be found again in its reading.
var glue = regexp.MustCompile(`责任领导|牵头单位|配合单位|责任单位|完成时限|该项工作由|同志|共同负责|共同分管|列入市政府重点工作牵头任务|牵头|配合|负责|完成|等?按职责分工|</?p>|[\s【】（）()：:、，,；;。“”".．]`)

// accountFor tells what of a row's cells is found nowhere in the reading of it.
func accountFor(cells []Cell, row Row, findings []Finding) []string {
	var kept strings.Builder
	keep := func(texts ...string) { kept.WriteString(plain(strings.Join(texts, "\n")) + "\n") }
	keep(row.Number, row.AsWritten.Content, row.AsWritten.Lead, row.AsWritten.Units, row.AsWritten.Deadline, row.AsWritten.Leader, row.Remark)
	keep(row.Parents...)
	for _, m := range row.Milestones {
		keep(m.Text)
	}
	for _, f := range findings {
		if f.Row == row.Number && f.Code == glossary.NotUnderstood {
			keep(f.Quote)
		}
	}
	var lost []string
	for _, c := range cells {
		if serialNumber.MatchString(plain(c.Text)) && strings.HasSuffix(row.Number, "-"+strings.TrimLeft(strings.TrimRight(plain(c.Text), ".、．"), "0")) {
			continue // 01 is 1
		}
		if !strings.Contains(kept.String(), plain(withoutMarkup(c.Text))) && !strings.Contains(kept.String(), plain(c.Text)) {
			lost = append(lost, c.Text)
		}
	}
	return lost
}

// unread tells what of a task's text and units is in none of the fields that
// were read from them.
func unread(row Row, findings []Finding) string {
	rest := plain(row.AsWritten.Content + "\n" + row.AsWritten.Lead + "\n" + row.AsWritten.Units + "\n" + row.AsWritten.Leader)
	take := func(texts ...string) {
		for _, text := range texts {
			if text = plain(text); text != "" {
				rest = strings.Replace(rest, text, "\n", 1)
			}
		}
	}
	take(row.Content)
	take(strings.TrimPrefix(row.Content, "加"))
	take(row.Parents...)
	for _, f := range findings {
		if f.Row == row.Number && (f.Code == glossary.NotUnderstood || f.Code == glossary.UnitAlias || f.Code == glossary.UnitSignboard || f.Code == glossary.LeaderSpelling) {
			take(f.Quote)
		}
	}
	// A lead may stand in the tag and in the list, and with its signboard in one of them only.
	for _, a := range row.Assignments {
		take(a.Unit+"("+a.Signboard+")", a.AsWritten, a.Unit)
	}
	for _, a := range row.Assignments {
		take(a.AsWritten, a.Unit)
	}
	take(row.Leaders...)
	take(row.Deadline.AsWritten)
	take(strings.Split(row.Remark, "\n")...)
	return glue.ReplaceAllString(rest, "")
}

func TestEveryCharacterOfEveryRowIsAccountedFor(t *testing.T) {
	papers := testPapers(t)
	content, err := os.ReadFile("../seeds/pengjiang-2021.txt")
	if err != nil {
		t.Fatal(err)
	}
	papers["pengjiang-2021.txt"] = content
	papers["stray.txt"] = []byte("2023年任务清单\n一、工作\n序号\t工作内容\t完成时间\t责任单位\t亮灯\n1\t修路。\t10月底\t县财政局\t已开工\n2\t架桥。\t10月底\t县财政局\t未开工\n\t\t\t县林业局\t\n")
	papers["behind.txt"] = []byte("2023年任务清单\n一、工作\n序号\t工作内容\t\t完成时间\t责任单位\n1\t修路。【牵头单位：县财政局】\t又一句话。\t10月底\t县财政局\n")
	for name, content := range papers {
		t.Run(name, func(t *testing.T) {
			paper, err := Read(name, content)
			if err != nil {
				t.Fatal(err)
			}
			dir := county
			if strings.HasPrefix(name, "pengjiang") {
				dir = pengjiang(t)
			}
			draft, err := Interpret(paper, dir, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, lost := range lostCells(paper, draft) {
				t.Error(lost)
			}
			for _, row := range draft.Rows {
				if left := unread(row, draft.Findings); left != "" {
					t.Errorf("%s: read from, and found in no field: %q", row.Number, left)
				}
			}
		})
	}
}

// lostCells tells which cells of a paper's rows stand nowhere in its reading.
func lostCells(paper *Paper, draft *Draft) (lost []string) {
	at := map[[3]int]Row{}
	for _, row := range draft.Rows {
		at[place(row.Source)] = row
	}
	heads := map[string]string{}
	var whole strings.Builder // for rows that are none: headings and passages
	for _, s := range draft.Sections {
		heads[s.Code] = heads[s.Parent] + "\n" + s.Source.Quote
		whole.WriteString(plain(s.Source.Quote) + "\n")
	}
	for _, f := range draft.Findings {
		if f.Code == glossary.NotUnderstood {
			whole.WriteString(plain(f.Quote) + "\n")
		}
	}
	whole.WriteString(plain(draft.Title))
	var g grid
	var last Row
	ofPaper := math.MaxInt
	for _, b := range paper.Blocks {
		if b.Cells == nil {
			continue
		}
		fields := g.fields(b)
		if columns := header(fields); columns != nil {
			ofPaper = ownColumns(columns)
			continue
		}
		if isLowerHeader(fields) {
			continue
		}
		row, ok := at[place(b.Place)]
		if !ok {
			// Headings, passages, and rows that continue the one above.
			row = last
			row.Remark += "\n" + whole.String()
		} else {
			last = row
			row.Remark += "\n" + heads[row.Section]
		}
		if annex.MatchString(b.Place.Quote) {
			continue
		}
		for _, text := range accountFor(slices.DeleteFunc(slices.Clone(b.Cells), func(c Cell) bool { return c.Column >= ofPaper }), row, draft.Findings) {
			lost = append(lost, fmt.Sprintf("%v: nowhere in the reading: %q", b.Place, text))
		}
	}
	return lost
}

// ownColumns tells before which column a table's own end; what a register prints
// behind them is left out as a whole, and a finding says so.
func ownColumns(columns []column) int {
	if i := slices.IndexFunc(columns, func(c column) bool { return c.role == standingRole }); i >= 0 {
		return columns[i].from
	}
	return math.MaxInt
}

func place(s Source) [3]int { return [3]int{s.Line, s.Table, s.Row} }

// isLowerHeader reports whether all that a row brings itself are labels.
func isLowerHeader(fields []field) bool {
	for _, f := range fields {
		if !f.continued && strings.TrimSpace(f.text) != "" && roleOf(f.text) == unknownRole {
			return false
		}
	}
	return true
}

// pengjiang is the directory of 2021; the package that holds it imports this one.
func pengjiang(t testing.TB) (dir Directory) {
	t.Helper()
	units, err := os.ReadFile("../seeds/pengjiang-2021.units.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(units, &dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestARowThatSlidLeftOfItsHeaderLosesNoText(t *testing.T) {
	paper, err := Read("slid.csv", []byte(",,,,序号,类别,工作任务,牵头单位\n,1,交通,修建乡村公路10公里。,县财政局\n3,招商引资,引进亿元以上项目不少于8个。,县商务局\n"))
	if err != nil {
		t.Fatal(err)
	}
	draft, err := Interpret(paper, county, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(draft.Rows) != 2 {
		t.Fatalf("read %d rows, want 2", len(draft.Rows))
	}
	for _, lost := range lostCells(paper, draft) {
		t.Error(lost)
	}
}
