package graphtest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"duban/store"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

var options = store.Options{Now: Day}

// each runs f over the 2021 plan on both databases.
func each(t *testing.T, f func(*testing.T, *House)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) { f(t, Open(t, s)) }, options)
}

func TestThePlanOf2021Answers(t *testing.T) {
	cases := []struct{ name, query, want string }{
		{
			"what a unit co-leads, with leaders, leading and supporting units",
			`{unit(name: "区城市管理和综合执法局") {tasks(role: CO_LEAD) {totalCount nodes {number leaders {name} leadUnits {name} supportingUnits {name}}}}}`,
			`{"unit":{"tasks":{"totalCount":2,"nodes":[
				{"number":"2.6-21","leaders":[{"name":"罗军"},{"name":"黄文坚"}],"leadUnits":[{"name":"区城市管理和综合执法局"},{"name":"区建管中心"}],"supportingUnits":[]},
				{"number":"2.12-1","leaders":[{"name":"黄文坚"}],"leadUnits":[{"name":"区城市管理和综合执法局"},{"name":"白沙街"}],"supportingUnits":[{"name":"区科工商务局"},{"name":"区市场监督管理局"}]}]}}}`,
		},
		{"rows are not tasks", `{plan {year rowCount taskCount}}`, `{"plan":{"year":2021,"rowCount":192,"taskCount":186}}`},
		{"five tasks of the district are co-led", `{tasks(filter: {coLed: true}) {totalCount}}`, `{"tasks":{"totalCount":5}}`},
		{
			"a town is named in 32 rows and responsible in 96, in 31 and 95 tasks",
			`{unit(name: "棠下镇") {named: tasks {totalCount} carried: tasks(throughGroups: true) {totalCount} workload {namedRows responsibleRows total}}}`,
			`{"unit":{"named":{"totalCount":31},"carried":{"totalCount":95},"workload":{"namedRows":32,"responsibleRows":96,"total":95}}}`,
		},
		{"any of its names finds a unit", `{a: unit(name: "区土储中心") {name} b: unit(name: "区交通运输局") {name} c: unit(name: "no such") {name}}`,
			`{"a":{"name":"区土地储备中心"},"b":{"name":"区住房和城乡建设局"},"c":null}`},
		{"any printed number finds a shared task", `{task(number: "2.6-19") {number rows {number}}}`, `{"task":{"number":"2.3-24","rows":[{"number":"2.3-24"},{"number":"2.6-19"}]}}`},
		{"groups by leader add up to more than the total, which counts shared tasks once",
			`{taskStats(groupBy: [LEADER]) {total groups {keys {label} count}}}`,
			`{"taskStats":{"total":186,"groups":[` + strings.Join([]string{
				group("王心北", 2), group("刘少龙", 6), group("张文新", 31), group("黎国新", 5), group("梁凤琼", 7), group("罗军", 33), group("李泗玲", 4),
				group("谢树浓", 7), group("区林杰", 26), group("农元柔", 10), group("莫兆汉", 40), group("黄文坚", 21), group("关志钊", 1)}, ",") + `]}}`},
		{"one character and pinyin initials search", `{a: tasks(filter: {search: "桥"}) {totalCount} b: tasks(filter: {search: "mzh"}) {totalCount} c: leader(name: "莫兆汉") {tasks {totalCount}}}`,
			`{"a":{"totalCount":2},"b":{"totalCount":40},"c":{"tasks":{"totalCount":40}}}`},
	}
	each(t, func(t *testing.T, h *House) {
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				var got, want any
				h.Ask(t, h.Viewer(viewer.Analyst), c.query, nil, &got)
				if err := json.Unmarshal([]byte(c.want), &want); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Error(diff)
				}
			})
		}
	})
}

func group(label string, count int) string {
	return fmt.Sprintf(`{"keys":[{"label":%q}],"count":%d}`, label, count)
}

func TestFourLevelsCostNoSQLOnceThePictureStands(t *testing.T) {
	const query = `{leaders {nodes {name tasks {nodes {number assignments(throughGroups: true) {role unit {name workload {total}}} subtasks {content} findings {message}}}}}}`
	each(t, func(t *testing.T, h *House) {
		var out any
		h.Ask(t, h.Viewer(viewer.Analyst), `{today plan {id}}`, nil, &out)
		before := h.Store.Statements()
		for range 3 {
			h.Ask(t, h.Viewer(viewer.Analyst), query, nil, &out)
		}
		if after := h.Store.Statements(); after != before {
			t.Errorf("three queries cost %d statements", after-before)
		}
	})
}

func TestEveryOrderVisitsEveryTaskOnce(t *testing.T) {
	each(t, func(t *testing.T, h *House) {
		for _, v := range h.Schema.Schema().Types["TaskOrderField"].EnumValues {
			for _, direction := range []string{"ASC", "DESC"} {
				order := map[string]any{"field": v.Name, "direction": direction}
				forwards := h.walk(t, `query($o:[TaskOrder!],$c:String){tasks(orderBy:$o,first:17,after:$c){nodes{id} pageInfo{more:hasNextPage cursor:endCursor}}}`, order)
				backwards := h.walk(t, `query($o:[TaskOrder!],$c:String){tasks(orderBy:$o,last:17,before:$c){nodes{id} pageInfo{more:hasPreviousPage cursor:startCursor}}}`, order)
				if seen := slices.Compact(slices.Sorted(slices.Values(forwards))); len(forwards) != 186 || len(seen) != 186 {
					t.Errorf("%s %s visits %d, of which %d are distinct", v.Name, direction, len(forwards), len(seen))
				}
				slices.Sort(forwards)
				slices.Sort(backwards)
				if diff := cmp.Diff(forwards, backwards); diff != "" {
					t.Errorf("%s %s backwards is not forwards: %s", v.Name, direction, diff)
				}
			}
		}
	})
}

// walk pages to the end and gives the ids in the order of their pages.
func (h *House) walk(t *testing.T, query string, order any) (ids []string) {
	t.Helper()
	vars := map[string]any{"o": []any{order}}
	for range 20 {
		var page struct {
			Tasks struct {
				Nodes    []struct{ ID string }
				PageInfo struct {
					More   bool
					Cursor string
				}
			}
		}
		h.Ask(t, h.Viewer(viewer.Analyst), query, vars, &page)
		for _, n := range page.Tasks.Nodes {
			ids = append(ids, n.ID)
		}
		if !page.Tasks.PageInfo.More {
			return ids
		}
		vars["c"] = page.Tasks.PageInfo.Cursor
	}
	t.Fatal("the pages do not end")
	return nil
}

const examples = "../../frontend/src/pages/GraphiQL/examples"

func TestEveryExampleAnswersSomething(t *testing.T) {
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	h.issue(t) // some ask for what is late
	files, err := filepath.Glob(filepath.Join(examples, "*.graphql"))
	if err != nil || len(files) < 12 {
		t.Fatalf("%d examples: %v", len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := parser.ParseQuery(&ast.Source{Input: string(text)})
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if doc.Operations[0].Operation != ast.Query {
			continue
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			left := h.Plans.Left.Load()
			var out any
			h.Ask(t, h.Viewer(viewer.Analyst), string(text), nil, &out)
			if says(out) == 0 {
				t.Error("the example answers nothing")
			}
			if h.Plans.Left.Load() != left {
				t.Error("the example is left to gqlgen")
			}
		})
	}
}

// issue hands out all items (交办).
func (h *House) issue(t *testing.T) {
	t.Helper()
	var page struct {
		Tasks struct{ Nodes []struct{ ID string } }
	}
	h.Ask(t, h.Viewer(viewer.Office), `{tasks(first: 200) {nodes {id}}}`, nil, &page)
	var ids []string
	for _, n := range page.Tasks.Nodes {
		ids = append(ids, n.ID)
	}
	if _, err := h.Office.IssueTasks(viewer.In(t.Context(), h.Viewer(viewer.Office)), supervision.Issuing{TaskIds: ids}); err != nil {
		t.Fatal(err)
	}
}

// says counts the values in an answer that are neither null, empty nor zero.
func says(v any) (n int) {
	switch v := v.(type) {
	case map[string]any:
		for _, x := range v {
			n += says(x)
		}
	case []any:
		for _, x := range v {
			n += says(x)
		}
	case string:
		n = min(len(v), 1)
	case float64:
		if v != 0 {
			n = 1
		}
	case bool:
		n = 1
	}
	return n
}
