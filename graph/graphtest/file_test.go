package graphtest

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/graph"
	"duban/store/storetest"
	"duban/viewer"
)

// sheet asks h for a query as CSV, in English or not, and gives status, text and rows.
func sheet(t *testing.T, h http.Handler, v viewer.Viewer, query string, variables map[string]any) (int, string, [][]string) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/csv")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r.WithContext(viewer.In(t.Context(), v)))
	text, err := io.ReadAll(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	if w.Code != http.StatusOK {
		return w.Code, string(text), nil
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\uFEFF"))).ReadAll()
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return w.Code, string(text), rows
}

func TestAFileHoldsTheWholeListUnlessItsQuerySaysHowMuch(t *testing.T) {
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	office := h.Viewer(viewer.Office)
	narrow := graph.DefaultLimits
	narrow.LargestPage, narrow.Page = 7, 7 // so that there are many pages
	short := narrow
	short.FileRows = 185
	for _, c := range []struct {
		name, query string
		variables   map[string]any
		rows        int
	}{
		{"all tasks", `{tasks {nodes {number}}}`, nil, 186},
		{"all tasks by their edges, with a page's place beside them", `{tasks {totalCount pageInfo {endCursor} edges {cursor node {number}}}}`, nil, 186},
		{"the tasks of a filter", `query($f: TaskFilter) {tasks(filter: $f) {nodes {number}}}`, map[string]any{"f": map[string]any{"category": []string{"LIVELIHOOD_PROJECT"}}}, 27},
		{"the tasks of a unit, from below fragments", `{unit(name: "棠下镇") {...U}} fragment U on Unit {name ... on Unit {tasks(throughGroups: true) {nodes {number}}}}`, nil, 95},
		{"a size that is left open by a variable", `query($n: Int) {tasks(first: $n) {nodes {number}}}`, nil, 186},
		{"as many as are asked for", `{tasks(first: 3) {nodes {number}}}`, nil, 3},
		{"as many as a variable asks for", `query($n: Int) {tasks(first: $n) {nodes {number}}}`, map[string]any{"n": 3}, 3},
		{"the last of them", `{tasks(last: 2) {nodes {number}}}`, nil, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, whole, rows := sheet(t, h.Direct, office, c.query, c.variables)
			if len(rows)-1 != c.rows {
				t.Fatalf("%d rows, want %d: %s", len(rows)-1, c.rows, whole)
			}
			if len(rows[0]) > 0 && rows[1][0] == "" {
				t.Errorf("the first row is empty: %s", whole)
			}
			if _, paged, _ := sheet(t, handler(t, h, narrow), office, c.query, c.variables); c.rows > 7 && paged != whole {
				t.Error("page by page another file comes about")
			}
		})
	}
	if status, text, _ := sheet(t, handler(t, h, short), office, `{tasks {nodes {number}}}`, nil); status != 400 || !strings.Contains(text, "列表超过 185 行") || strings.Contains(text, `"data"`) {
		t.Errorf("of too many rows: %d %s", status, text)
	}
}

func TestTheRestOfAListFollowsItsCursor(t *testing.T) {
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	var front struct {
		Tasks struct{ PageInfo struct{ EndCursor string } }
	}
	h.Ask(t, h.Viewer(viewer.Office), `{tasks(first: 100) {pageInfo {endCursor}}}`, nil, &front)
	_, _, rows := sheet(t, h.Direct, h.Viewer(viewer.Office), `query($a: String) {tasks(after: $a) {nodes {number}}}`, map[string]any{"a": front.Tasks.PageInfo.EndCursor})
	if len(rows)-1 != 86 {
		t.Errorf("%d rows after the first 100 of 186", len(rows)-1)
	}
}

func TestColumnsAreHeadedByTheOfficesWords(t *testing.T) {
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	english := h.Viewer(viewer.Office)
	english.English = true
	const query = `{tasks {nodes {number content leadUnits {name} leaders {name} deadline {dueOn asWritten} parent {content} percent version due: dueInDays}}}`
	_, _, chinese := sheet(t, h.Direct, h.Viewer(viewer.Office), query, nil)
	if d := cmp.Diff([]string{"编号", "工作内容", "牵头单位", "责任领导", "完成时限·到期日", "完成时限·原文", "所属任务·工作内容", "完成进度", "version", "due"}, chinese[0]); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	_, _, names := sheet(t, h.Direct, english, query, nil)
	if d := cmp.Diff([]string{"number", "content", "leadUnits.name", "leaders.name", "deadline.dueOn", "deadline.asWritten", "parent.content", "percent", "version", "due"}, names[0]); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
}

func handler(t *testing.T, h *House, limits graph.Limits) http.Handler {
	t.Helper()
	made, err := graph.NewHandler(h.Schema, graph.Options{
		Clock: Day, Log: slog.New(slog.DiscardHandler), Limits: limits, Begin: func(ctx context.Context) (context.Context, error) { return h.Library.Pin(ctx), nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return made
}
