package direct_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/client"
	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/google/go-cmp/cmp"

	"duban/graph/direct/testschema/generated"
)

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
