package graphtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"duban/viewer"
)

// question is what is asked again and again, with variables that vary.
type question struct {
	name, text string
	vars       func(c *cast, i int) map[string]any
}

const taskLine = `id number content status percent overdue deadline {kind dueOn asWritten} light {color reason}`

// questions are the six that the figures are about.
var questions = []question{
	{"Q1", `query Q1($unit: String!, $filter: TaskFilter) {unit(name: $unit) {id name tasks(role: CO_LEAD, filter: $filter, orderBy: {field: DUE_ON}, first: 50) {
		totalCount nodes {` + taskLine + ` leaders {id name} assignments {role position isPrincipal asWritten unit {id name kind}}
			subtasks {number content status subtasks {number content status subtasks {number content status}}}}}}}`,
		func(c *cast, i int) map[string]any {
			return map[string]any{"unit": c.units[i%len(c.units)].Name, "filter": c.scope(i)}
		}},
	{"Q2", `query Q2($filter: TaskFilter) {all: taskStats(groupBy: [], filter: $filter) {total ...N} status: taskStats(groupBy: [STATUS], filter: $filter) {...N}
		light: taskStats(groupBy: [LIGHT_CAUSE], filter: $filter) {...N} month: taskStats(groupBy: [DUE_MONTH], filter: $filter) {...N}
		leader: taskStats(groupBy: [LEADER], filter: $filter) {...N} section: taskStats(groupBy: [SECTION], filter: $filter) {...N}}
		fragment N on TaskStats {all {...G} groups {keys {value label} ...G}}
		fragment G on TaskStatsGroup {count closed overdue green yellow red grey averagePercent}`,
		func(c *cast, i int) map[string]any { return map[string]any{"filter": c.scope(i)} }},
	{"Q3", `query Q3($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
		totalCount pageInfo {hasNextPage endCursor} nodes {` + taskLine + ` leaders {id name} leadUnits {id name} supportingUnits {id name} path {id content} rows {number section {code title}}}}}`,
		func(c *cast, i int) map[string]any {
			from := 1 + i%8
			return map[string]any{"first": 20, "orderBy": []any{map[string]any{"field": "DUE_ON", "direction": "ASC"}}, "filter": merged(c.scope(i), map[string]any{
				"status":  []string{"ISSUED", "IN_PROGRESS", []string{"CLOSED", "DRAFT"}[i%2]},
				"dueFrom": fmt.Sprintf("%04d-%02d-01", c.from(i), from), "dueTo": fmt.Sprintf("%04d-%02d-28", c.year(i), from+4),
				"assignment": map[string]any{"unitId": []string{c.units[i%len(c.units)].ID}, "role": []string{"LEAD", "CO_LEAD"}},
			})}
		}},
	{"Q4", `query Q4($id: ID!) {task(id: $id) {` + taskLine + ` kind category scheduledPercent dueInDays issuedOn closedOn version createdAt updatedAt actions marks
		targets {comparator value unit asWritten} path {id number content} parent {id} leaders {id name} leadUnits {id name} supportingUnits(throughGroups: true) {id name}
		assignments(throughGroups: true) {id role position isPrincipal signboard asWritten source acknowledgedAt viaGroup {id name} unit {id name kind}}
		rows {number serialNo contentAsWritten source {document line quote} section {code title}} findings {id code severity message quote}
		subtasks {id number content status light {color} subtasks {id number content status}}
		reports {totalCount nodes {id unit {id name} author {id name} percent progress problems nextSteps state createdAt}} latestReport {id}
		extensions {id requestedBy {name} from to reason state createdAt} reminders {id level text units {id name} author {name} createdAt} instructions {id leader {name} text createdAt}}}`,
		func(c *cast, i int) map[string]any { return map[string]any{"id": c.tasks[i%len(c.tasks)]} }},
	{"Q5", `query Q5($first: Int!, $filter: TaskFilter) {leaders {nodes {id name tasks(first: $first, filter: $filter) {totalCount nodes {id number content
		assignments {role unit {id name tasks(first: 0, filter: $filter) {totalCount}}}}}}}}`,
		func(c *cast, i int) map[string]any { return map[string]any{"first": 10, "filter": c.scope(i)} }},
	{"Q6", `query Q6($filter: TaskFilter!) {tasks(filter: $filter, first: 20) {totalCount nodes {` + taskLine + ` leadUnits {id name} path {content}}}}`,
		func(c *cast, i int) map[string]any {
			return map[string]any{"filter": merged(c.scope(i), map[string]any{"search": []string{"产业园", "长堤", "黑臭水体", "区第1发展", "堤", "安全 监管", "qd9fzggj", "滨江新区开发，整治"}[i%8]})}
		}},
}

func merged(a, b map[string]any) map[string]any {
	m := map[string]any{}
	for _, from := range []map[string]any{a, b} {
		for k, v := range from {
			m[k] = v
		}
	}
	return m
}

// cast is what the variables are taken from.
type cast struct {
	units []struct{ ID, Name string }
	tasks []string
	years []int // that are asked for one by one
	whole bool  // or all at once
}

func (c *cast) year(i int) int { return c.years[i%len(c.years)] }

// from is the year from which days are asked for.
func (c *cast) from(i int) int {
	if c.whole {
		return c.years[len(c.years)-1]
	}
	return c.year(i)
}

func (c *cast) scope(i int) map[string]any {
	if c.whole {
		return map[string]any{"not": map[string]any{"year": 0}}
	}
	return map[string]any{"year": c.year(i)}
}

// cast learns what there is to ask about in the years.
func (h *House) cast(t testing.TB, whole bool, years ...int) *cast {
	t.Helper()
	c := &cast{years: years, whole: whole}
	var out struct {
		Units struct {
			Nodes []struct{ ID, Name string }
		}
	}
	h.Ask(t, h.Viewer(viewer.Office), `{units(first: 200, filter: {kind: [DEPARTMENT, TOWN, SUBDISTRICT, BRANCH]}) {nodes {id name}}}`, nil, &out)
	c.units = out.Units.Nodes
	for i := range 40 {
		var out struct {
			Tasks struct{ Nodes []struct{ ID string } }
		}
		h.Ask(t, h.Viewer(viewer.Office), `query ($y: Int) {tasks(first: 100, filter: {year: $y}) {nodes {id}}}`, map[string]any{"y": years[i%len(years)]}, &out)
		c.tasks = append(c.tasks, out.Tasks.Nodes[i*2%len(out.Tasks.Nodes)].ID)
	}
	return c
}

// bodies are requests that ask q with variables that vary.
func (q question) bodies(t testing.TB, c *cast) (bodies [][]byte) {
	t.Helper()
	for i := range 40 {
		b, err := json.Marshal(map[string]any{"query": q.text, "variables": q.vars(c, i)})
		if err != nil {
			t.Fatal(err)
		}
		bodies = append(bodies, b)
	}
	return bodies
}

// asker asks one server in a loop, without a network.
type asker struct {
	h      http.Handler
	r      *http.Request
	body   bytes.Reader
	header http.Header
	sent   int
	kept   *bytes.Buffer // if set, takes the answer
}

func (a *asker) Read(b []byte) (int, error) { return a.body.Read(b) }
func (*asker) Close() error                 { return nil }
func (a *asker) Header() http.Header        { return a.header }
func (*asker) WriteHeader(int)              {}
func (a *asker) Write(b []byte) (int, error) {
	a.sent += len(b)
	if a.kept != nil {
		a.kept.Write(b)
	}
	return len(b), nil
}

// asks makes an asker of a server's, who reads as the office does.
func (h *House) asks(t testing.TB, of http.Handler) *asker {
	t.Helper()
	a := &asker{h: of, header: http.Header{}}
	r, err := http.NewRequestWithContext(viewer.In(t.Context(), h.Viewer(viewer.Office)), http.MethodPost, "/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Body = a
	a.r = r
	return a
}

func (a *asker) ask(body []byte) {
	a.body.Reset(body)
	clear(a.header)
	a.h.ServeHTTP(a, a.r)
}

// answer asks and gives what is answered, which must be without errors.
func (a *asker) answer(t testing.TB, body []byte) string {
	t.Helper()
	a.kept = new(bytes.Buffer)
	a.ask(body)
	said := a.kept.String()
	a.kept = nil
	if strings.Contains(said, `"errors":`) || !strings.HasPrefix(said, `{"data":{`) {
		t.Fatalf("%s\nis answered by %.2000s", body, said)
	}
	return said
}
