package graph

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

var update = flag.Bool("update", false, "write golden files anew")

const wholeTask = `number percent overdue deadline {dueOn asWritten} leadUnits {name aliases} marks parent {number}`

// sheets are queries that can be answered by a file, and those that cannot.
var sheets = []struct {
	name, query, file string
	refused           string
}{
	{"a page by its nodes", `query Tasks {tasks {totalCount nodes {` + wholeTask + `}}}`, "Tasks", ""},
	{"a page by its edges", `{tasks {edges {cursor node {number deadline {dueOn}}}}}`, "tasks", ""},
	{"a list without pages", `{units {name kind aliases}}`, "units", ""},
	{"a page further down", `{self {todo: tasks {...P}} hello} fragment P on TaskConnection {nodes {no: number ... on Task {percent}}}`, "todo", ""},
	{"a row that is left out by a condition", `query ($yes: Boolean = false) {tasks {nodes {number percent @include(if: $yes)}}}`, "tasks", ""},
	{"a list of a single object", `{task {number leadUnits {name}}}`, "leadUnits", ""},
	{"nothing that is a list", `{hello}`, "", "没有"},
	{"a page of which only the count is asked", `{tasks {totalCount}}`, "", "没有"},
	{"a list of plain values", `{task {marks}}`, "", "没有"},
	{"two lists", `{tasks {nodes {number}} units {name}}`, "", "2 个：tasks.nodes、units"},
	{"nodes and edges", `{tasks {nodes {number} edges {cursor}}}`, "", "2 个：tasks.nodes、tasks.edges"},
}

func TestAQueryIsAnsweredAsCSV(t *testing.T) {
	h := as(reading, handling(t, Options{}))
	for _, tt := range sheets {
		t.Run(tt.name, func(t *testing.T) {
			resp := post(`{"query":"`+tt.query+`"}`, "Accept", "text/csv").of(h)
			got := body(t, resp)
			if tt.refused != "" {
				if resp.StatusCode != 400 || resp.Header.Get("Content-Type") != responseUTF8 || !strings.Contains(got, tt.refused) {
					t.Errorf("%d %s", resp.StatusCode, got)
				}
				return
			}
			if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "text/csv; charset=utf-8" || resp.Header.Get("Content-Disposition") != `attachment; filename="`+tt.file+`.csv"` {
				t.Fatalf("%d %v %s", resp.StatusCode, resp.Header, got)
			}
			golden(t, tt.name+".csv.golden", got)
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", strings.ReplaceAll(name, " ", "-"))
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got)\n%s", path, diff)
	}
}

func TestAQueryIsAnsweredAsXLSX(t *testing.T) {
	h := as(reading, handling(t, Options{}))
	resp := post(`{"query":"{tasks {nodes {`+wholeTask+`}}}"}`, "Accept", mediaTypes[asXLSX]).of(h)
	if resp.StatusCode != 200 || resp.Header.Get("Content-Disposition") != `attachment; filename="tasks.xlsx"` {
		t.Fatalf("%d %v", resp.StatusCode, resp.Header)
	}
	f, err := excelize.OpenReader(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"number", "percent", "overdue", "deadline.dueOn", "deadline.asWritten", "leadUnits.name", "leadUnits.aliases", "marks", "parent.number"},
		{"2.3-15", "40", "TRUE", "2021-10-31", "10月底", "区教育局、=区财政局", "教育局", "A、B"},
		{"=1+1", "", "FALSE"},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if formula, err := f.GetCellFormula("Sheet1", "A3"); err != nil || formula != "" {
		t.Errorf("a text became the formula %q, %v", formula, err)
	}
	if kind, err := f.GetCellType("Sheet1", "B2"); err != nil || kind == excelize.CellTypeInlineString || kind == excelize.CellTypeSharedString {
		t.Errorf("a number became a text: %v, %v", kind, err)
	}
}

func TestAFileIsNeverAnError(t *testing.T) {
	h := as(reading, handling(t, Options{Sentinels: []Sentinel{{errLate, CodeUnavailable, "数据库没有回应", "the database does not answer"}}}))
	for query, want := range map[string]struct {
		status int
		code   string
	}{
		`{tasks {nodes {number}} broken}`:  {500, CodeInternal},
		`{tasks {nodes {number}} refused}`: {503, CodeUnavailable},
		`{tasks {nodes {nummer}}}`:         {400, CodeValidationFailed},
		`mutation {rename(to: \"b\")}`:     {406, CodeBadRequest},
	} {
		resp := post(`{"query":"`+query+`"}`, "Accept", "text/csv").of(h)
		if got := body(t, resp); resp.StatusCode != want.status || !strings.Contains(got, want.code) || strings.Contains(got, `"data"`) {
			t.Errorf("%s: %d %s", query, resp.StatusCode, got)
		}
	}
}

func TestCellsThatLookLikeFormulasAreText(t *testing.T) {
	for cell, want := range map[string]string{"=1": "'=1", "+1": "'+1", "-1": "'-1", "@a": "'@a", "\ta": "'\ta", "＝1": "'＝1", "1=": "1=", "": "", "甲": "甲"} {
		if got := plainCell(cell); got != want {
			t.Errorf("%q is written %q, want %q", cell, got, want)
		}
	}
}
