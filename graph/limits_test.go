package graph

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// repeated is s n times, its %d counting from 1.
func repeated(s string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(s, "%d", strconv.Itoa(i+1)))
	}
	return b.String()
}

// nested is inner inside n pairs of before and after.
func nested(before, inner, after string, n int) string {
	return strings.Repeat(before, n) + inner + strings.Repeat(after, n)
}

func TestEachLimitHoldsToTheLastOne(t *testing.T) {
	l := DefaultLimits
	// Where one limit would stand in another's way, the other is raised.
	wide := func(change func(*Limits)) Limits {
		w := l
		w.Tokens, w.StrangerTokens, w.Depth, w.Nesting, w.SameName, w.RootFields = 1e6, 1e6, 900, 900, 1e6, 1e6
		change(&w)
		return w
	}
	for _, tt := range []struct {
		name  string
		at    Limits
		limit int
		code  string
		doc   func(n int) string
	}{
		{"tokens", wide(func(w *Limits) { w.Tokens = l.Tokens; w.Selections = 1e6; w.Visits = 1e6 }), l.Tokens, CodeTooManyFields, func(n int) string { return "{" + strings.Repeat(" a", n-2) + "}" }},
		{"tokens, comments counted", wide(func(w *Limits) { w.Tokens = l.Tokens }), l.Tokens, CodeTooManyFields, func(n int) string { return strings.Repeat("#\n", n-3) + "{a}" }},
		{"the length of a name", l, l.NameBytes, CodeTooManyFields, func(n int) string { return "{" + strings.Repeat("a", n) + "}" }},
		{"depth", l, l.Depth, CodeDepthLimit, func(n int) string { return nested("{a", "", "}", n) }},
		{"depth through fragments", l, l.Depth, CodeDepthLimit, func(n int) string {
			return "{a{...F}} fragment F on T {b{...G}} fragment G on T " + nested("{c", "", "}", n-2)
		}},
		{"nesting of fragments", l, l.Nesting, CodeDepthLimit, func(n int) string { return "{" + nested("...{", "a", "}", n-1) + "}" }},
		{"selections", wide(func(*Limits) {}), l.Selections, CodeTooManyFields, func(n int) string { return "{" + repeated("a%d ", n) + "}" }},
		{"selections, fragments spread out", wide(func(w *Limits) { w.Visits = 1e6 }), l.Selections, CodeTooManyFields, func(n int) string {
			// 100 spreads of 10 fields are 1,100 selections.
			return "{" + strings.Repeat("...F ", 100) + repeated("b%d ", n-1100) + "} fragment F on T {" + repeated("a%d ", 10) + "}"
		}},
		{"visits of validation", wide(func(w *Limits) { w.Selections = 1e6; w.Visits = 2000 }), 2000, CodeTooManyFields, func(n int) string {
			// F by itself, and twice in the operation.
			return "{...F ...F " + repeated("b%d ", n-2-3*100) + "} fragment F on T {" + repeated("a%d ", 100) + "}"
		}},
		{"aliases", wide(func(*Limits) {}), l.Aliases, CodeTooManyFields, func(n int) string { return "{" + repeated("a%d: a ", n) + "}" }},
		{"aliases, fragments spread out", wide(func(*Limits) {}), l.Aliases, CodeTooManyFields, func(n int) string {
			return "{...F ...F " + repeated("a%d: a ", n-20) + "} fragment F on T {" + repeated("b%d: b ", 10) + "}"
		}},
		{"fields of one name", l, l.SameName, CodeTooManyFields, func(n int) string { return "{" + strings.Repeat("a ", n) + "}" }},
		{"fields of one name, merged", l, l.SameName, CodeTooManyFields, func(n int) string {
			return "{a{" + strings.Repeat("b ", 5) + "} ...F} fragment F on T {...{a{" + strings.Repeat("b ", n-5) + "}}}"
		}},
		{"fields of one name, in a fragment that nothing spreads", l, l.SameName, CodeTooManyFields, func(n int) string {
			return "{a} fragment F on T {a{...G}} fragment G on T {" + strings.Repeat("b ", n) + "}"
		}},
		{"directives", l, l.Directives, CodeTooManyFields, func(n int) string { return "{a" + strings.Repeat(" @x", n) + "}" }},
		{"directives in all places", l, l.Directives, CodeTooManyFields, func(n int) string {
			return "query ($a: Int @x) @x {a @x ... @x {a} ...F @x} fragment F on T @x {a" + strings.Repeat(" @x", n-6) + "}"
		}},
		{"root fields", l, l.RootFields, CodeTooManyFields, func(n int) string { return "{" + repeated("a%d ", n) + "}" }},
		{"root fields in fragments", l, l.RootFields, CodeTooManyFields, func(n int) string {
			return "{x ...{y} ...F} fragment F on T {" + repeated("a%d ", n-2) + "}"
		}},
		{"fragments", l, l.Fragments, CodeTooManyFields, func(n int) string { return "{a}" + repeated("fragment F%d on T {a} ", n) }},
		{"operations", l, l.Operations, CodeTooManyFields, func(n int) string { return repeated("query Q%d {a} ", n) }},
		{"variables of an operation", l, l.Definitions, CodeTooManyFields, func(n int) string { return "query (" + repeated("$a%d: Int ", n) + ") {a}" }},
		{"depth of a literal", l, l.ValueDepth, CodeBadUserInput, func(n int) string { return "{a(b: " + nested("[", "1", "]", n) + ")}" }},
		{"depth of a default", l, l.ValueDepth, CodeBadUserInput, func(n int) string { return "query ($a: I = " + nested("{b: ", "1", "}", n) + ") {a}" }},
		{"length of a literal list", l, l.List, CodeBadUserInput, func(n int) string { return "{a @x(b: [" + strings.Repeat("1 ", n) + "])}" }},
		{"length of a literal text", l, l.TextBytes, CodeBadUserInput, func(n int) string { return `{a(b: "` + strings.Repeat("x", n) + `")}` }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if r := refusalOf(t, tt.at, tt.doc(tt.limit)); r != nil {
				t.Errorf("%d are refused: %v", tt.limit, r)
			}
			r := refusalOf(t, tt.at, tt.doc(tt.limit+1))
			if r == nil {
				t.Fatalf("%d are let through", tt.limit+1)
			}
			if r.Code() != tt.code {
				t.Errorf("code %s, want %s", r.Code(), tt.code)
			}
			if !strings.Contains(r.Chinese(), fmt.Sprint(tt.limit)) || !strings.Contains(r.Error(), fmt.Sprint(tt.limit)) {
				t.Errorf("%q, %q do not tell the limit %d", r.Chinese(), r.Error(), tt.limit)
			}
		})
	}
}

// refusalOf is what the guard says of text before it is validated.
func refusalOf(t *testing.T, l Limits, text string) *refusal {
	t.Helper()
	if _, r := l.tokens(text, l.Tokens); r != nil {
		return r
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		t.Fatal(err)
	}
	return l.count(doc)
}

func TestAFragmentDefinedTwiceIsRefused(t *testing.T) {
	if r := refusalOf(t, DefaultLimits, "{...A} fragment A on T {a} fragment A on T {b}"); r == nil || r.Code() != CodeValidationFailed {
		t.Errorf("got %v", r)
	}
}

func TestFragmentsThatSpreadThemselvesAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"at once":            "{...A} fragment A on T {...A}",
		"through another":    "{...A} fragment A on T {b ...B} fragment B on T {a {...A}}",
		"without being used": "{a} fragment A on T {...B} fragment B on T {... {...A}}",
	} {
		t.Run(name, func(t *testing.T) {
			if r := refusalOf(t, DefaultLimits, text); r == nil || r.Code() != CodeValidationFailed {
				t.Errorf("got %v", r)
			}
		})
	}
}

func TestVariablesAreBounded(t *testing.T) {
	l := DefaultLimits
	for _, tt := range []struct {
		name  string
		limit int
		value func(n int) string
	}{
		{"depth of lists", l.ValueDepth, func(n int) string { return nested("[", "1", "]", n) }},
		{"depth of objects", l.ValueDepth, func(n int) string { return nested(`{"a":`, "1", "}", n) }},
		{"length of a list", l.List, func(n int) string { return "[0" + strings.Repeat(",0", n-1) + "]" }},
		{"fields of an object", l.List, func(n int) string { return `{"a0":0` + repeated(`,"a%d":0`, n-1) + "}" }},
		{"length of a text", l.TextBytes, func(n int) string { return `["` + strings.Repeat("字", n/3) + strings.Repeat("x", n%3) + `"]` }},
		{"length of a file", l.FileBytes, func(n int) string { return `{"content":"` + strings.Repeat("x", n) + `"}` }},
		{"length of a key", l.TextBytes, func(n int) string { return `{"` + strings.Repeat("x", n) + `":0}` }},
		{"length of a number", l.TextBytes, func(n int) string { return strings.Repeat("1", n) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, n := range []int{tt.limit, tt.limit + 1} {
				var v any
				d := json.NewDecoder(strings.NewReader(tt.value(n)))
				d.UseNumber()
				if err := d.Decode(&v); err != nil {
					t.Fatal(err)
				}
				if r := l.variables(map[string]any{"v": v}); (r != nil) != (n > tt.limit) {
					t.Errorf("%d: %v", n, r)
				}
			}
		})
	}
}

func TestARequestHoldsAThousandfoldOfValuesAtMost(t *testing.T) {
	l := Limits{Values: 4}
	for body, want := range map[string]bool{
		`[1,2,3,4]`:            true,
		`[1,2,3,4,5]`:          false,
		`{"a":[1],"b":[2]}`:    true,
		`{"a":[1],"b":[{}]}`:   false,
		`{"a":"[[[[{{{{,,,,"}`: true,
		`{"a":"\"[[[[{,\\"}`:   true,
		`{"a":"\\",[[[[`:       false,
		`"`:                    true,
		`"\`:                   true,
	} {
		if got := l.plain([]byte(body)); got != want {
			t.Errorf("%s: %t, want %t", body, got, want)
		}
	}
}

func TestGraphiQLMayAskForTheSchema(t *testing.T) {
	text, err := os.ReadFile("testdata/graphiql.graphql") // graphql-js 16.15: getIntrospectionQuery with every option
	if err != nil {
		t.Fatal(err)
	}
	l := DefaultLimits
	d, errs := newReader(&l, officeSchema(t)).read(string(text), false)
	if errs != nil {
		t.Fatal(errs)
	}
	if !d.operations[0].introspect {
		t.Error("it is not known to ask for the schema")
	}
	if cost := l.cost(d.operations[0].price, nil); cost > l.Cost {
		t.Errorf("it costs %d", cost)
	}
	t.Logf("%d tokens, cost %d", d.tokens, l.cost(d.operations[0].price, nil))
}
