//go:build unix

package graph

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

// ready answers every query by the same bytes: what remains is the transport.
type ready struct {
	*answered
	data []byte
}

func (r *ready) Exec(context.Context) graphql.ResponseHandler {
	return func(context.Context) *graphql.Response { return &graphql.Response{Data: r.data} }
}

type discard struct{ h http.Header }

func (d *discard) Header() http.Header         { return d.h }
func (d *discard) Write(b []byte) (int, error) { return len(b), nil }
func (d *discard) WriteHeader(int)             {}

// BenchmarkTransport tells what a request costs besides its answer.
func BenchmarkTransport(b *testing.B) {
	own := `query ($n: Int) {tasks(first: $n) {nodes {number percent}}}`
	for _, tt := range []struct{ name, body, accept string }{
		{"a value", `{"query":"{hello}"}`, ""},
		{"a page of a variable's size", `{"query":"` + own + `","variables":{"n":20}}`, "application/graphql-response+json"},
		{"a persisted operation", `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + sha256Hex(own) + `"}},"variables":{"n":20}}`, "application/graphql-response+json, application/json"},
	} {
		b.Run(tt.name, func(b *testing.B) {
			o := Options{Persisted: Persisted{sha256Hex(own): own}}
			h := handlingOf(b, &ready{newAnswered(b), []byte(`{"hello":"` + strings.Repeat("x", 4000) + `"}`)}, o)
			r := httptest.NewRequest("POST", "/graphql", nil)
			r.Header.Set("Content-Type", "application/json")
			if tt.accept != "" {
				r.Header.Set("Accept", tt.accept)
			}
			body := bytes.NewReader(nil)
			r.Body = io.NopCloser(body)
			w := &discard{http.Header{}}
			measured(b, func() {
				body.Reset([]byte(tt.body))
				clear(w.h)
				h.ServeHTTP(w, r)
			})
		})
	}
}

// BenchmarkHostileBodies tells what a request costs that is refused for its JSON
// or its variables, from its first byte to the refusal.
func BenchmarkHostileBodies(b *testing.B) {
	for _, tt := range []struct{ name, body string }{
		{"variables 9,000 deep", `{"query":"{hello}","variables":{"a":` + nested("[", "", "]", 9_000) + `}}`},
		{"objects 9,000 deep", `{"query":"{hello}","variables":{"a":` + nested(`{"a":`, "1", "}", 9_000) + `}}`},
		{"half a million zeros", `{"query":"{hello}","variables":{"a":[0` + strings.Repeat(",0", 520_000) + `]}}`},
		{"as many values as are let in", `{"query":"{hello}","variables":{"a":[0` + strings.Repeat(",0", DefaultLimits.Values-4) + `]}}`},
		{"objects of as many values as are let in", `{"query":"{hello}","variables":{"a":[{}` + strings.Repeat(`,{"abc":"def"}`, DefaultLimits.Values/2-4) + `]}}`},
		{"a text of a megabyte", `{"query":"{hello}","variables":{"a":"` + strings.Repeat("x", 1_000_000) + `"}}`},
		{"a text of a megabyte of escapes", `{"query":"{hello}","variables":{"a":"` + strings.Repeat(`\u4e2d`, 170_000) + `"}}`},
		{"a number of a megabyte", `{"query":"{hello}","variables":{"a":` + strings.Repeat("1", 1_000_000) + `}}`},
		{"a query of a megabyte of escapes", `{"query":"` + strings.Repeat(`\n`, 500_000) + `{hello}"}`},
		{"no JSON", strings.Repeat("[", 1_000_000)},
	} {
		b.Run(tt.name, func(b *testing.B) {
			h := handlingOf(b, newAnswered(b), Options{})
			measured(b, func() { post(tt.body).of(h) })
		})
	}
}

// BenchmarkHostile tells what each of the hostile documents costs before it is
// answered or refused.
func BenchmarkHostile(b *testing.B) {
	l := DefaultLimits
	r := newReader(&l, officeSchema(b))
	for _, tt := range hostile {
		b.Run(tt.name, func(b *testing.B) {
			measured(b, func() { r.read(tt.text, false) })
		})
	}
}

func BenchmarkCost(b *testing.B) {
	l := DefaultLimits
	r := newReader(&l, officeSchema(b))
	d, errs := r.read(`query ($a: Int, $b: Int) {leaders(first: $a) {nodes {name tasks(first: $b) {nodes {id number leadUnits {name}}}}}}`, false)
	if errs != nil {
		b.Fatal(errs)
	}
	vars := map[string]any{"a": int64(10), "b": int64(10)}
	measured(b, func() { l.cost(d.operations[0].price, vars) })
}
