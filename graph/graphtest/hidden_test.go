package graphtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/xuri/excelize/v2"

	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

const (
	asked = `query($f: TaskFilter!) {
		tasks(filter: $f, first: 200) {totalCount nodes {id reports(first: 5) {totalCount nodes {id progress}} latestReport {id} extensions {id} reminders {id} instructions {id}}}
		taskStats(filter: $f, groupBy: [STATUS]) {total groups {count}}}`
	file  = `query($f: TaskFilter!) {tasks(filter: $f, first: 200) {nodes {number content latestReport {progress}}}}`
	trace = `query($id: ID!) {task(id: $id) {history(first: 3) {totalCount nodes {id}}}}`
)

// listed is what asked is answered.
type listed struct {
	Tasks struct {
		TotalCount int
		Nodes      []struct {
			ID      string
			Reports struct {
				TotalCount int
				Nodes      []struct{ ID, Progress string }
			}
			LatestReport                        *struct{ ID string }
			Extensions, Reminders, Instructions []struct{ ID string }
		}
	}
	TaskStats struct {
		Total  int
		Groups []struct{ Count int }
	}
}

// What one may not see is not there, however it is asked for: in lists, counts,
// numbers, by id, in the trace, in files and in the register, written directly or by
// gqlgen's executor.
func TestWhatOneMayNotSeeIsNotThere(t *testing.T) {
	t.Logf("seed %d", *seed)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := tell(t, Open(t, s))
		r := rand.New(rand.NewPCG(*seed, 1))
		shown, hidden := 0, 0
		for range 12 {
			filter := w.filter(r)
			var tasks []string
			for _, who := range w.readers {
				got, refused := w.listed(who, filter)
				if refused != !who.MayRead {
					t.Fatalf("%s with %v: refused %v", who.name, filter, refused)
				}
				if refused {
					continue
				}
				ids := w.agrees(who, filter, got)
				if tasks == nil {
					tasks = ids
				} else if d := cmp.Diff(tasks, ids); d != "" { // the plan itself is the same for all who read it
					t.Errorf("%s with %v (-others +theirs):\n%s", who.name, filter, d)
				}
				for _, id := range ids {
					switch {
					case w.latest[id] == "":
					case who.sees(id):
						shown++
					default:
						hidden++
					}
				}
			}
		}
		if shown < 50 || hidden < 50 {
			t.Errorf("%d were shown and %d hidden: the test sees too little", shown, hidden)
		}
		for _, who := range w.readers {
			w.findable(who)
			w.inTheRegister(who)
		}
		for _, f := range w.Schema.Schema().Types["PlanChange"].Fields { // whoever hears of a change must still ask what it is
			if def := w.Schema.Schema().Types[f.Type.Name()]; def.Kind != ast.Scalar && def.Kind != ast.Enum {
				t.Errorf("a change of a plan tells its %s", f.Name)
			}
		}
	}, options)
}

// filter makes up conditions, the words of reports among them.
func (w *told) filter(r *rand.Rand) map[string]any {
	pick := func(of ...any) any { return of[r.IntN(len(of))] }
	var secret any = "密语"
	for _, word := range w.words {
		secret = word
		break
	}
	conditions := []func() (string, any){
		func() (string, any) { return "kind", pick([]string{"ITEM", "SUBTASK"}, []string{"SUBTASK"}) },
		func() (string, any) { return "status", []any{pick("ISSUED", "IN_PROGRESS")} },
		func() (string, any) { return "light", []any{pick("RED", "YELLOW", "GREY", "GREEN")} },
		func() (string, any) { return "lightCause", []any{pick("NEVER_REPORTED", "DUE_SOON", "OVERDUE")} },
		func() (string, any) { return "search", pick("建设", "局", "前期工作", "mzh", secret) },
		func() (string, any) { return "leaderName", []any{pick("莫兆汉", "罗军", "区林杰")} },
		func() (string, any) { return "overdue", pick(true, false) },
		func() (string, any) { return "dueTo", pick("2021-10-31", "2021-12-31") },
		func() (string, any) {
			return "assignment", map[string]any{"unitName": []any{pick("棠下镇", "区科工商务局", "区住房和城乡建设局")}, "throughGroups": pick(true, false), "role": []any{"LEAD", "CO_LEAD", pick("LEAD", "SUPPORT")}}
		},
		func() (string, any) { return "hasFindings", pick(true, false) },
		func() (string, any) { return "not", map[string]any{"leaderName": []any{pick("莫兆汉", "罗军")}} },
	}
	made := map[string]any{}
	for range r.IntN(3) {
		name, value := conditions[r.IntN(len(conditions))]()
		made[name] = value
	}
	return made
}

// listed asks both ways, which must answer alike.
func (w *told) listed(who reader, filter map[string]any) (got listed, refused bool) {
	w.t.Helper()
	direct, plain := w.raw(w.Direct, who, asked, map[string]any{"f": filter}, ""), w.raw(w.Plain, who, asked, map[string]any{"f": filter}, "")
	// Refusals come in any order from an executor that works on several fields at once.
	if who.MayRead && !bytes.Equal(direct, plain) || !who.MayRead && !bytes.Contains(plain, []byte(`"data":null`)) {
		w.t.Fatalf("%s with %v: directly\n%s\nby gqlgen\n%s", who.name, filter, direct, plain)
	}
	var said struct {
		Data   *listed
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal(direct, &said); err != nil {
		w.t.Fatal(err)
	}
	if len(said.Errors) > 0 || said.Data == nil {
		if said.Data != nil || said.Errors[0].Extensions.Code != "UNAUTHENTICATED" {
			w.t.Fatalf("%s with %v: %s", who.name, filter, direct)
		}
		return got, true
	}
	return *said.Data, false
}

func (w *told) raw(h http.Handler, who reader, query string, variables map[string]any, accept string) []byte {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		w.t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	a := httptest.NewRecorder()
	h.ServeHTTP(a, r.WithContext(viewer.In(w.t.Context(), who.Viewer)))
	return a.Body.Bytes()
}

// agrees holds one answer, its numbers and its files against each other and against
// what is open to the reader, and gives the tasks' ids.
func (w *told) agrees(who reader, filter map[string]any, got listed) (ids []string) {
	w.t.Helper()
	total := 0
	for _, g := range got.TaskStats.Groups {
		total += g.Count
	}
	if n := len(got.Tasks.Nodes); n != got.Tasks.TotalCount || n != got.TaskStats.Total || n != total {
		w.t.Errorf("%s with %v: %d tasks, totalCount %d, taskStats %d in groups of %d", who.name, filter, n, got.Tasks.TotalCount, got.TaskStats.Total, total)
	}
	var words []string
	for _, k := range got.Tasks.Nodes {
		ids = append(ids, k.ID)
		var seen []string
		for _, r := range k.Reports.Nodes {
			seen = append(seen, r.ID)
		}
		if len(seen) != k.Reports.TotalCount || (k.LatestReport != nil) != (len(seen) > 0) {
			w.t.Errorf("%s: %d reports, totalCount %d, latest %v", who.name, len(seen), k.Reports.TotalCount, k.LatestReport)
		}
		for _, more := range [][]struct{ ID string }{k.Extensions, k.Reminders, k.Instructions} {
			for _, x := range more {
				seen = append(seen, x.ID)
			}
		}
		var want []string
		if who.sees(k.ID) {
			want = slices.Clone(w.kept[k.ID])
			if w.latest[k.ID] != "" {
				words = append(words, w.latest[k.ID])
			}
		}
		slices.Sort(seen)
		slices.Sort(want)
		if d := cmp.Diff(want, seen); d != "" {
			w.t.Errorf("%s, task %s (-open +seen):\n%s", who.name, k.ID, d)
		}
	}
	slices.Sort(words)
	for kind, read := range map[string]func([]byte) string{"text/csv": func(b []byte) string { return string(b) }, xlsx: w.cells} {
		if d := cmp.Diff(words, wordsIn(read(w.raw(w.Direct, who, file, map[string]any{"f": filter}, kind)))); d != "" {
			w.t.Errorf("%s with %v as %s (-open +seen):\n%s", who.name, filter, kind, d)
		}
	}
	return ids
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// cells gives all text of a workbook.
func (w *told) cells(b []byte) string {
	w.t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(b))
	if err != nil {
		w.t.Fatal(err)
	}
	defer book.Close()
	var all strings.Builder
	for _, name := range book.GetSheetList() {
		rows, err := book.GetRows(name)
		if err != nil {
			w.t.Fatal(err)
		}
		fmt.Fprintln(&all, rows)
	}
	return all.String()
}

var word = regexp.MustCompile(`密语\d{3}号`)

func wordsIn(text string) []string {
	found := word.FindAllString(text, -1)
	slices.Sort(found)
	return found
}
