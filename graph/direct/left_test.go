package direct_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"

	"duban/graph/direct/directtest"
	"duban/graph/direct/testschema"
	"duban/graph/direct/testschema/generated"
)

func TestWhatOnlyGqlgenDoesIsLeftToIt(t *testing.T) {
	for _, c := range []struct {
		name, query          string
		direct, left, panics int64
	}{
		{"a query is answered directly", `{ count }`, 1, 0, 0},
		{"a fragment on an interface is", `{ node(id: "b1") { ... on Named { name } } }`, 1, 0, 0},
		{"an interface that implements the other merges with it", `{ node(id: "b1") { id ... on Named { id name } ... on Node { id } } }`, 1, 0, 0},
		{"a mutation is left, and not counted", `mutation { lend(id: "b1", to: "me") { id } }`, 0, 0, 0},
		{"introspection is left", `{ count __schema { types { name kind } } }`, 0, 1, 0},
		{"the description of a type is left", `{ __type(name: "Book") { fields { name } } }`, 0, 1, 0},
		{"a field with a resolver is left", `{ book(id: "b3") { id borrowed } }`, 0, 1, 0},
		{"a field with a directive is left", `{ book(id: "b3") { id whispered } }`, 0, 1, 0},
		{"they are left in fragments too", `{ book(id: "b3") { ...F } } fragment F on Book { ... { sequel { whispered } } }`, 0, 1, 0},
		{"and when they might be skipped", `{ book(id: "b3") { id whispered @skip(if: true) } }`, 0, 1, 0},
		{"a field of two strange interfaces is left while it runs", `{ node(id: "b1") { ... on Dated { id } ... on Node { id } } }`, 0, 1, 0},
		{"a panic goes to gqlgen, which keeps it in its field", `{ count probe(at: 0) { ok panics id } probes(first: 4) { panicsHard } }`, 0, 0, 1},
		{"a method may ask for its path", `{ a: probe { contextual } probes(first: 4) { b: maybe { contextual } } }`, 1, 0, 0},
		{"a method that asks for its parent's result goes to gqlgen", `{ probes(first: 2) { demanding } }`, 0, 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			es := generated.NewDirectSchema(config(40), 10)
			plain, ours := serve(generated.NewExecutableSchema(config(40))), serve(es)
			var told int64
			es.Panicked = func(context.Context, any) { told++ }
			op := directtest.Operation{Query: c.query}
			for range 2 {
				a, err := directtest.Compare(t.Context(), plain, ours, op)
				if err != nil {
					t.Fatal(err)
				}
				if a.Status != http.StatusOK || len(a.Data) < 10 {
					t.Fatalf("the question is no good: %v", a)
				}
			}
			got := []int64{es.Direct.Load(), es.Left.Load(), es.Panics.Load(), told}
			if want := []int64{2 * c.direct, 2 * c.left, 2 * c.panics, 2 * c.panics}; !slices.Equal(got, want) {
				t.Errorf("direct, left, panics, told of panics: %v, want %v", got, want)
			}
		})
	}
}

func TestConditionsChooseThePlan(t *testing.T) {
	es := generated.NewDirectSchema(config(40), 10)
	plain, ours := serve(generated.NewExecutableSchema(config(40))), serve(es)
	const two = `query($a: Boolean = true, $b: Boolean!) { count @include(if: $a) today @skip(if: $b) ...F @include(if: $a) } fragment F on Query { probe { ok @skip(if: $b) id } }`
	for _, vars := range []map[string]any{
		{"b": false}, {"b": true}, {"a": true, "b": false}, {"a": false, "b": false}, {"a": false, "b": true}, {"a": nil, "b": true},
	} {
		if _, err := directtest.Compare(t.Context(), plain, ours, directtest.Operation{Query: two, Variables: vars}); err != nil {
			t.Error(err)
		}
	}
	if es.Direct.Load() != 5 || es.Left.Load() != 1 || es.Kept() != 4 {
		t.Errorf("direct %d, left %d, kept %d plans", es.Direct.Load(), es.Left.Load(), es.Kept())
	}
	var heads, fields []string
	for i := range 65 {
		heads = append(heads, fmt.Sprintf("$v%d: Boolean = true", i))
		fields = append(fields, fmt.Sprintf("a%d: count @include(if: $v%d)", i, i))
	}
	many := directtest.Operation{Query: fmt.Sprintf("query(%s) { %s }", strings.Join(heads, " "), strings.Join(fields, " "))}
	if _, err := directtest.Compare(t.Context(), plain, ours, many); err != nil {
		t.Error(err)
	}
	if es.Left.Load() != 2 {
		t.Error("more conditions than a plan can tell apart were answered directly")
	}
}

func TestPlansTogetherAreBounded(t *testing.T) {
	es := generated.NewDirectSchema(config(40), 10)
	es.Bound(1000)
	s := serve(es)
	for _, c := range []struct{ fields, kept int }{{600, 1}, {270, 2}, {330, 2}, {60, 3}, {1200, 0}, {30, 1}} {
		var q strings.Builder
		for i := range c.fields / 3 { // for a book, a shelf and an author
			fmt.Fprintf(&q, " a%d: id", i)
		}
		a, err := directtest.Ask(t.Context(), s, directtest.Operation{Query: "{ named {" + q.String() + "} }"})
		if err != nil || len(a.Errors) > 0 {
			t.Fatal(a, err)
		}
		if es.Kept() != c.kept {
			t.Errorf("%d plans are kept after one of %d fields, want %d", es.Kept(), c.fields, c.kept)
		}
	}
	if es.Direct.Load() != 6 {
		t.Errorf("%d of 6 were answered directly", es.Direct.Load())
	}
}

func TestConstantArgumentsAreDecodedOnceUnlessTheyReadTheContext(t *testing.T) {
	s := serve(generated.NewDirectSchema(config(40), 10))
	for _, c := range []struct {
		query string
		want  int
	}{{`{ probes(first: 3) { argument(label: "x") } }`, 2}, {`{ probes(first: 3) { argument(n: 5) } }`, 0}} {
		calls := 0
		ctx := context.WithValue(t.Context(), testschema.Watch{}, func() { calls++ })
		for range 2 {
			if a, err := directtest.Ask(ctx, s, directtest.Operation{Query: c.query}); err != nil || len(a.Errors) > 0 {
				t.Fatal(a, err)
			}
		}
		if calls != c.want {
			t.Errorf("%s decoded its label %d times in two requests, want %d", c.query, calls, c.want)
		}
	}
}

func TestInterceptedFieldsAreLeftToGqlgen(t *testing.T) {
	for _, c := range []struct {
		name string
		use  func(*handler.Server, func())
		want int
	}{
		{"around fields", func(s *handler.Server, called func()) {
			s.AroundFields(func(ctx context.Context, next graphql.Resolver) (any, error) { called(); return next(ctx) })
		}, 3},
		{"around root fields", func(s *handler.Server, called func()) {
			s.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { called(); return next(ctx) })
		}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			es := generated.NewDirectSchema(config(40), 10)
			s, calls := serve(es), 0
			c.use(s, func() { calls++ })
			if a, err := directtest.Ask(t.Context(), s, directtest.Operation{Query: `{ book(id: "b1") { id name } }`}); err != nil || len(a.Errors) > 0 {
				t.Fatal(a, err)
			}
			if calls != c.want || es.Left.Load() != 1 {
				t.Errorf("%d calls, want %d; left %d", calls, c.want, es.Left.Load())
			}
		})
	}
}

func TestOperationsByNameHavePlansOfTheirOwn(t *testing.T) {
	es := generated.NewDirectSchema(config(40), 10)
	s := serve(es)
	for name, want := range map[string]string{"A": `{"count":40}`, "B": `{"today":"2024-02-29"}`, "C": `{"__type":{"name":"Book"}}`} {
		r := post1(`{"operationName": "`+name+`", "query": "query A { count } query B { ...F } query C { __type(name: \"Book\") { name } } fragment F on Query { today }"}`, "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		var got struct{ Data json.RawMessage }
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || string(got.Data) != want {
			t.Errorf("%s: %s, want %s", name, w.Body, want)
		}
	}
	if es.Direct.Load() != 2 || es.Left.Load() != 1 {
		t.Errorf("direct %d, left %d", es.Direct.Load(), es.Left.Load())
	}
}
