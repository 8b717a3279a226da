package directtest_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/graph/direct/directtest"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Name: "schema", Input: `
	type Query { node(id: ID!, deep: Deep = {n: 1}): Node all(kinds: [Kind!], at: [[Float]], text: String = "x"): [Any!]! secret: String }
	interface Node { id: ID! } interface Named implements Node { id: ID! name(upper: Boolean!): String! }
	type Cat implements Node & Named { id: ID! name(upper: Boolean!): String! friend: Any }
	type Dog implements Node { id: ID! owner: Node }
	union Any = Cat | Dog
	enum Kind { OLD NEW }
	input Deep { n: Int! deep: Deep kind: Kind = NEW on: Boolean }`})

func TestDrawnOperationsAreValidAndVaried(t *testing.T) {
	const n = 2000
	g := directtest.NewGenerator(schema, 7)
	g.Avoid = func(of string, f *ast.FieldDefinition) bool { return of == "Query" && f.Name == "secret" }
	seen := map[string]int{}
	var variables int
	for range n {
		op := g.Operation()
		if _, errs := gqlparser.LoadQueryWithRules(schema, op.Query, nil); errs != nil {
			t.Fatalf("%v\n%s", errs, op.Query)
		}
		if strings.Contains(op.Query, "secret") {
			t.Fatalf("avoided, and asked for: %s", op.Query)
		}
		variables += len(op.Variables)
		for _, part := range []string{"fragment ", "... on Named", "... on Cat", "... {", "@skip(if: $", "@include(if: true)", "= {", ": null", "[]", "kinds: [NEW", "deep: {n: $", "deep: $"} {
			if strings.Contains(op.Query, part) {
				seen[part]++
			}
		}
	}
	for _, part := range []string{"fragment ", "... on Named", "... on Cat", "... {", "@skip(if: $", "@include(if: true)", "= {", ": null", "[]", "kinds: [NEW", "deep: {n: $", "deep: $"} {
		if seen[part] == 0 {
			t.Errorf("%q was never drawn", part)
		}
	}
	if variables < n/4 {
		t.Errorf("only %d variables in %d operations", variables, n)
	}
}

func TestAnOperationIsAskedAgainWithOtherVariables(t *testing.T) {
	g := directtest.NewGenerator(schema, 3)
	var others, more int
	for range 500 {
		op := g.Operation()
		again := g.Again(op)
		if again.Query != op.Query {
			t.Fatal("another query")
		}
		for name := range op.Variables {
			if _, ok := again.Variables[name]; !ok {
				t.Fatalf("$%s is missing: %s", name, op.Query)
			}
		}
		if len(again.Variables) > len(op.Variables) {
			more++
		}
		if d := cmp.Diff(op.Variables, again.Variables); d != "" {
			others++
		}
	}
	if others < 100 || more < 5 {
		t.Errorf("%d of 500 had other variables, %d had more", others, more)
	}
}

func TestTheSameSeedDrawsTheSame(t *testing.T) {
	a, b, c := directtest.NewGenerator(schema, 1), directtest.NewGenerator(schema, 1), directtest.NewGenerator(schema, 2)
	same := 0
	for range 100 {
		x := a.Operation().Query
		if y := b.Operation().Query; x != y {
			t.Fatalf("%s\n%s", x, y)
		}
		if x == c.Operation().Query {
			same++
		}
	}
	if same > 20 {
		t.Errorf("another seed drew %d of 100 operations again", same)
	}
}

func TestCompareSeesEveryDifference(t *testing.T) {
	const want = `{"errors":[{"message":"a"},{"message":"b","path":["x"]}],"data":{"x":1,"y":"<"},"extensions":{"e":1}}`
	for _, c := range []struct {
		name, got string
		status    int
		differ    string
	}{
		{"nothing", want, 200, ""},
		{"errors in another order and escapes of the transport are no difference", `{"data": {"x": 1, "y": "\u003c"}, "errors": [{"message": "b", "path": ["x"]}, {"message": "a"}], "extensions": {"e":1}}`, 200, ""},
		{"another status", want, 422, "status"},
		{"another order of keys", strings.Replace(want, `"x":1,"y":"<"`, `"y":"<","x":1`, 1), 200, "data"},
		{"null", strings.Replace(want, `{"x":1,"y":"<"}`, `null`, 1), 200, "data"},
		{"another path", strings.Replace(want, `["x"]`, `["y"]`, 1), 200, "errors"},
		{"an error too few", strings.Replace(want, `{"message":"a"},`, ``, 1), 200, "errors"},
		{"the same error twice", strings.Replace(want, `{"message":"a"},`, `{"message":"a"},{"message":"a"},`, 1), 200, "errors"},
		{"other extensions", strings.Replace(want, `"e":1`, `"e":2`, 1), 200, "extensions"},
		{"no answer", ``, 200, "answer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := directtest.Compare(t.Context(), says(200, want), says(c.status, c.got), directtest.Operation{Query: "{ x }", Variables: map[string]any{"v": 1}})
			if c.differ == "" && err != nil || c.differ != "" && (err == nil || !strings.HasPrefix(err.Error(), c.differ+" differ\n{ x }\nvariables {\"v\":1}\n")) {
				t.Errorf("%v, want a difference in %q", err, c.differ)
			}
			if a.Status != 200 || len(a.Errors) != 2 || a.Invalid() {
				t.Errorf("what was wanted is %v", a)
			}
		})
	}
}

// says is a server that always says the same, after reading a proper question.
func says(status int, answer string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil || r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/json" || string(b) != `{"query":"{ x }","variables":{"v":1}}` {
			http.Error(w, fmt.Sprint(r, b, err), http.StatusTeapot)
			return
		}
		w.WriteHeader(status)
		fmt.Fprint(w, answer)
	})
}
