package direct_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/graph/direct"
	"duban/graph/direct/directtest"
	"duban/graph/direct/testschema"
	"duban/graph/direct/testschema/generated"
)

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
