package direct_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/client"
	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/graph/direct"
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
		{"a mutation is left", `mutation { lend(id: "b1", to: "me") { id } }`, 0, 1, 0},
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

func post1(body, accept string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", accept)
	return r
}

// streams answers over everything that can answer more than once. It notes the
// context of each answer.
func streams(es graphql.ExecutableSchema) (h *handler.Server, marks func() []any) {
	var mu sync.Mutex
	var seen []any
	h = handler.New(es)
	h.AddTransport(transport.Websocket{})
	h.AddTransport(transport.SSE{})
	h.AddTransport(transport.MultipartMixed{Boundary: "part", DeliveryTimeout: time.Hour})
	h.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		mu.Lock()
		defer mu.Unlock()
		if v := ctx.Value(mark{}); v != nil {
			seen = append(seen, v)
		}
		return next(ctx)
	})
	return h, func() []any { mu.Lock(); defer mu.Unlock(); return seen }
}

func TestStreamsAreThoseOfGqlgen(t *testing.T) {
	for _, c := range []struct {
		name, query, accept string
		marks               []any
		answers             int
	}{
		{"a query by server-sent events", `{ count }`, "text/event-stream", nil, 1},
		{"a subscription by server-sent events", `subscription { ticks(n: 3) }`, "text/event-stream", nil, 3},
		{"a subscription with a context by server-sent events", `subscription { marked(n: 3) { id probe { ok } } }`, "text/event-stream", []any{0, 1, 2}, 3},
		{"a deferred fragment by parts", `{ book(id: "b1") { id probe { ... @defer(label: "later") { failingHard } } } }`, "multipart/mixed", nil, 2},
		{"a query by parts", `{ book(id: "b1") { id name } }`, "multipart/mixed", nil, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			body, err := json.Marshal(map[string]string{"query": c.query})
			if err != nil {
				t.Fatal(err)
			}
			answer := func(es graphql.ExecutableSchema) string {
				h, marks := streams(es)
				w := httptest.NewRecorder()
				h.ServeHTTP(w, post1(string(body), c.accept))
				if d := cmp.Diff(c.marks, marks()); d != "" {
					t.Errorf("contexts of the events: -want +got\n%s", d)
				}
				if n := strings.Count(w.Body.String(), `"data"`); n != c.answers {
					t.Errorf("%d answers, want %d: %s", n, c.answers, w.Body)
				}
				return w.Body.String()
			}
			want := answer(generated.NewExecutableSchema(config(40)))
			if d := cmp.Diff(want, answer(generated.NewDirectSchema(config(40), 10))); d != "" {
				t.Errorf("-gqlgen +direct\n%s", d)
			}
		})
	}
}

func TestSubscriptionsWorkOverWebsockets(t *testing.T) {
	h, marks := streams(generated.NewDirectSchema(config(40), 10))
	s := client.New(h).Websocket(`subscription { marked(n: 3) { id } }`)
	defer s.Close()
	for _, want := range []string{"b0", "b1", "b2"} {
		var got struct{ Marked struct{ ID string } }
		if err := s.Next(&got); err != nil || got.Marked.ID != want {
			t.Fatalf("%v, %v, want %s", got, err, want)
		}
	}
	if d := cmp.Diff([]any{0, 1, 2}, marks()); d != "" {
		t.Errorf("contexts of the events: -want +got\n%s", d)
	}
	var once struct{ Count int }
	if err := client.New(h).WebsocketOnce(`{ count }`, &once); err != nil || once.Count != 40 {
		t.Errorf("a query over a websocket: %v, %v", once, err)
	}
}

func TestWhenTheTimeIsOverTheAnswerIsCut(t *testing.T) {
	es := generated.NewDirectSchema(config(40), 10)
	ctx, stop := context.WithCancelCause(t.Context())
	calls := 0
	ctx = context.WithValue(ctx, testschema.Watch{}, func() {
		if calls++; calls == 3 {
			stop(errors.New("the time is over"))
		}
	})
	got, err := directtest.Ask(ctx, serve(es), directtest.Operation{Query: `{ probes(first: 7) { failingHard watched } }`})
	if err != nil {
		t.Fatal(err)
	}
	want := directtest.Answer{Status: http.StatusOK, Data: "null", Errors: []string{`{"message":"the time is over"}`}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
	if calls != 3 {
		t.Errorf("%d elements were written, 3 were wanted", calls)
	}
}

func TestManyAtOnceShareTheirPlans(t *testing.T) {
	es := generated.NewDirectSchema(config(40), 20) // too few for all, so that plans come and go
	h := handler.New(es)
	h.AddTransport(post{}) // it recycles
	h.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	g := generator(t, es.Schema(), false)
	type question struct {
		body   []byte
		answer string
	}
	var questions []question
	for range 60 {
		op := g.Operation()
		b, err := json.Marshal(map[string]any{"query": op.Query, "variables": op.Variables})
		if err != nil {
			t.Fatal(err)
		}
		questions = append(questions, question{b, answerOf(h, b)})
	}
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for j := range 150 {
				q := questions[(i*7+j)%len(questions)]
				if got := answerOf(h, q.body); got != q.answer {
					t.Errorf("%s\nfirst %s\nthen  %s", q.body, q.answer, got)
				}
			}
		})
	}
	all.Wait()
	if es.Direct.Load() < 1000 {
		t.Errorf("only %d operations were answered directly", es.Direct.Load())
	}
}

func answerOf(h http.Handler, b []byte) string {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, post1(string(b), "application/json"))
	return w.Body.String()
}

func TestRecycledBytesServeTheNextAnswer(t *testing.T) {
	es := generated.NewDirectSchema(config(40), 10)
	h := raw(es)
	q := []byte(`{"query": "{ books(first: 40) { nodes { id name } } }"}`)
	first := answerOf(h, q)
	for range 20 {
		if got := answerOf(h, q); got != first {
			t.Fatalf("first %s\nthen  %s", first, got)
		}
	}
	direct.Recycle(nil) // nothing to take back
	if !bytes.Contains([]byte(first), []byte(`"b39"`)) {
		t.Error(first)
	}
}
