package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestAnOperationCostsItsPagesTimesTheirChildren(t *testing.T) {
	l := DefaultLimits
	r := newReader(&l, officeSchema(t))
	for _, tt := range []struct {
		name, query, vars string
		want              int
	}{
		{"a value", `{today}`, `{}`, 1},
		{"an object and its values", `{task(id: "x") {id number}}`, `{}`, 3},
		{"a page of fifty unless told", `{tasks {nodes {id number}}}`, `{}`, 1 + 1 + 50*2},
		{"a page of the size told", `{tasks(first: 20) {nodes {id number}}}`, `{}`, 1 + 1 + 20*2},
		{"a page from the back", `{tasks(last: 7) {edges {cursor node {id}}}}`, `{}`, 1 + 1 + 7*3},
		{"what belongs to the page itself is not multiplied", `{tasks(first: 20) {totalCount pageInfo {endCursor} nodes {id}}}`, `{}`, 1 + 1 + 2 + 1 + 20},
		{"a page of a variable's size", `query ($n: Int) {tasks(first: $n) {nodes {id}}}`, `{"n": 30}`, 1 + 1 + 30},
		{"a page of a variable that is left out", `query ($n: Int) {tasks(first: $n) {nodes {id}}}`, `{}`, 1 + 1 + 50},
		{"pages of pages", `query ($n: Int) {leaders(first: 10) {nodes {name tasks(first: $n) {nodes {id number}}}}}`, `{"n": 3}`, 1 + 1 + 10*(1+1+1+3*2)},
		{"pages of variables in pages of variables", `query ($a: Int, $b: Int) {leaders(first: $a) {nodes {tasks(first: $b) {nodes {id}}}}}`, `{"a": 4, "b": 3}`, 1 + 1 + 4*(1+1+3)},
		{"a list without pages", `{task(id: "x") {leadUnits {id name}}}`, `{}`, 1 + 1 + 5*2},
		{"objects by their ids", `{nodes(ids: ["a", "b", "c"]) {id}}`, `{}`, 1 + 3},
		{"objects by a variable's ids", `query ($ids: [ID!]!) {nodes(ids: $ids) {id}}`, `{"ids": ["a", "b"]}`, 1 + 2},
		{"more than a page may hold counts as the most it may", `{tasks(first: 1000000) {nodes {id}}}`, `{}`, 1 + 1 + 200},
		{"a negative page costs as one element", `{tasks(first: -5) {nodes {id}}}`, `{}`, 1 + 1 + 1},
		{"both ends, of which one may be null, cost the most", `query ($n: Int) {tasks(first: $n, last: 200) {nodes {id}}}`, `{}`, 1 + 1 + 200},
		{"through fragments", `{tasks(first: 2) {...P}} fragment P on TaskConnection {nodes {...T ... on Task {number}}} fragment T on Task {id}`, `{}`, 1 + 1 + 2*2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, errs := r.read(tt.query, false)
			if errs != nil {
				t.Fatal(errs)
			}
			if got := l.cost(d.operations[0].price, decoded(t, tt.vars)); got != tt.want {
				t.Errorf("%d, want %d", got, tt.want)
			}
		})
	}
}

func decoded(t testing.TB, text string) (vars map[string]any) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&vars); err != nil {
		t.Fatal(err)
	}
	return vars
}

func TestAVariableCostsAsTheSameNumberWritten(t *testing.T) {
	l := DefaultLimits
	r := newReader(&l, newAnswered(t).schema)
	rapid.Check(t, func(t *rapid.T) {
		vars := map[string]any{}
		var written, variable strings.Builder
		var set func(depth int)
		both := func(format string, args ...any) {
			fmt.Fprintf(&written, format, args...)
			fmt.Fprintf(&variable, format, args...)
		}
		set = func(depth int) {
			n := rapid.IntRange(-3, 300).Draw(t, "size")
			fmt.Fprintf(&written, "tasks(first: %d) {nodes {", n)
			if rapid.Bool().Draw(t, "varies") {
				name := fmt.Sprint("v", len(vars))
				vars[name] = json.Number(fmt.Sprint(n))
				fmt.Fprintf(&variable, "tasks(first: $%s) {nodes {", name)
			} else {
				fmt.Fprintf(&variable, "tasks(first: %d) {nodes {", n)
			}
			both("%s", strings.Repeat("number ", rapid.IntRange(1, 3).Draw(t, "fields")))
			if depth < 4 && rapid.Bool().Draw(t, "deeper") {
				set(depth + 1)
			}
			both("}}")
		}
		set(0)
		head := ""
		if len(vars) > 0 {
			head = "("
			for name := range vars {
				head += "$" + name + ": Int "
			}
			head += ")"
		}
		cost := func(text string) int {
			d, errs := r.read(text, false)
			if errs != nil {
				t.Fatalf("%s: %v", text, errs)
			}
			return l.cost(d.operations[0].price, vars)
		}
		if w, v := cost("query {"+written.String()+"}"), cost("query "+head+"{"+variable.String()+"}"); w != v {
			t.Errorf("%s costs %d\n%s of %v costs %d", &written, w, &variable, vars, v)
		}
	})
}

func TestNoCostRunsOver(t *testing.T) {
	l := unbounded
	l.Page, l.LargestPage, l.PlainList = 200, 200, 5
	r := newReader(&l, newAnswered(t).schema)
	text := "query ($n: Int) {" + nested("tasks(first: $n) {nodes {", "number", "}}", 40) + "}"
	l.Errors = 10
	d, errs := r.read(text, false)
	if errs != nil {
		t.Fatal(errs)
	}
	if got := l.cost(d.operations[0].price, map[string]any{"n": int64(200)}); got != dearest {
		t.Errorf("got %d, want %d", got, dearest)
	}
}
