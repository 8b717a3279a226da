package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/viewer"
)

// sample is a schema small enough to be answered by hand, with one of each thing
// that the transports and the guard treat apart.
const sample = `
scalar Date
type Query {
  hello(name: String): String!
  day(on: Date): Date
  tasks(first: Int, last: Int, after: String): TaskConnection!
  task: Task
  units(ids: [ID!]): [Unit!]!
  broken: String
  panics: String
  refused: String
  slow: String
  self: Query!
}
type Mutation { rename(to: String!): String! }
type Subscription { count(to: Int!): Int! forever: Int! fails: Int }
type TaskConnection { edges: [TaskEdge!]! nodes: [Task!]! pageInfo: PageInfo! totalCount: Int! }
type TaskEdge { cursor: String! node: Task! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Task { number: String! percent: Int overdue: Boolean! deadline: Deadline! leadUnits: [Unit!]! marks: [String!]! parent: Task tasks(first: Int): TaskConnection! }
type Deadline { dueOn: Date asWritten: String! }
type Unit { name: String! kind: String! aliases: [String!]! }
`

// value is what a field answers: a scalar, an object, a list of them, or a func
// that does.
type (
	value    = any
	object   = map[string]value
	resolver = func(ctx context.Context, args map[string]any) (value, error)
)

// answered is an ExecutableSchema that answers sample from values.
type answered struct {
	schema    *ast.Schema
	query     object
	mutation  object
	subscribe map[string]func(ctx context.Context, args map[string]any) <-chan value
}

func (a *answered) Schema() *ast.Schema { return a.schema }

func (a *answered) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (a *answered) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	switch op.Operation.Operation {
	case ast.Subscription:
		f := graphql.CollectFields(op, op.Operation.SelectionSet, nil)[0]
		events := a.subscribe[f.Name](ctx, f.ArgumentMap(op.Variables))
		return func(ctx context.Context) *graphql.Response {
			select {
			case v, ok := <-events:
				if !ok {
					return nil
				}
				if err, failed := v.(error); failed {
					graphql.AddError(ctx, err)
					v = nil
				}
				var b bytes.Buffer
				fmt.Fprintf(&b, `{%q:`, f.Alias)
				write(ctx, &b, f, v)
				b.WriteByte('}')
				return &graphql.Response{Data: b.Bytes()}
			case <-ctx.Done():
				return nil
			}
		}
	case ast.Mutation:
		return a.once(a.schema.Mutation.Name, a.mutation)
	}
	return a.once(a.schema.Query.Name, a.query)
}

func (a *answered) once(typ string, root object) graphql.ResponseHandler {
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		var b bytes.Buffer
		op := graphql.GetOperationContext(ctx)
		writeObject(ctx, &b, typ, op.Operation.SelectionSet, root)
		return &graphql.Response{Data: b.Bytes()}
	}
}

func writeObject(ctx context.Context, b *bytes.Buffer, typ string, set ast.SelectionSet, o object) {
	op := graphql.GetOperationContext(ctx)
	b.WriteByte('{')
	for i, f := range graphql.CollectFields(op, set, nil) {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(b, "%q:", f.Alias)
		ctx := graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: typ, Field: f})
		v := o[f.Name]
		if f.Name == "__typename" {
			v = typ
		}
		if r, ok := v.(resolver); ok {
			v = resolve(ctx, r, f.ArgumentMap(op.Variables))
		}
		write(ctx, b, f, v)
	}
	b.WriteByte('}')
}

func resolve(ctx context.Context, r resolver, args map[string]any) (v value) {
	defer func() {
		if p := recover(); p != nil {
			graphql.AddError(ctx, graphql.Recover(ctx, p))
			v = nil
		}
	}()
	v, err := r(ctx, args)
	if err != nil {
		graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
		return nil
	}
	return v
}

func write(ctx context.Context, b *bytes.Buffer, f graphql.CollectedField, v value) {
	switch v := v.(type) {
	case object:
		writeObject(ctx, b, f.Definition.Type.Name(), f.Selections, v)
	case []value:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			write(ctx, b, f, e)
		}
		b.WriteByte(']')
	default:
		encoded, err := json.Marshal(v)
		if err != nil {
			panic(err)
		}
		b.Write(encoded)
	}
}

// errLate stands for an error of another room, named to the presenter.
var errLate = errors.New("the database is silent")

func newAnswered(t testing.TB) *answered {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "sample.graphqls", Input: sample})
	if err != nil {
		t.Fatal(err)
	}
	unit := object{"name": "区教育局", "kind": "DEPARTMENT", "aliases": []value{"教育局"}}
	other := object{"name": "=区财政局", "kind": "DEPARTMENT", "aliases": []value{}}
	tasks := []value{
		object{"number": "2.3-15", "percent": 40, "overdue": true, "deadline": object{"dueOn": "2021-10-31", "asWritten": "10月底"}, "leadUnits": []value{unit, other}, "marks": []value{"A", "B"}},
		object{"number": "=1+1", "percent": nil, "overdue": false, "deadline": object{"dueOn": nil, "asWritten": ""}, "leadUnits": []value{}, "marks": []value{}},
	}
	edges := []value{}
	for i, task := range tasks {
		edges = append(edges, object{"cursor": fmt.Sprint("c", i), "node": task})
	}
	a := &answered{schema: schema, query: object{
		"hello": resolver(func(_ context.Context, args map[string]any) (value, error) {
			return fmt.Sprintf("你好 %v", args["name"]), nil
		}),
		"tasks": object{"nodes": tasks, "edges": edges, "totalCount": 2, "pageInfo": object{"hasNextPage": false}},
		"task":  tasks[0],
		"units": []value{unit, other},
		"day": resolver(func(ctx context.Context, args map[string]any) (value, error) {
			on, _ := args["on"].(string)
			if _, err := time.Parse(time.DateOnly, on); err != nil {
				return nil, graphql.ErrorOnPath(graphql.WithPathContext(ctx, graphql.NewPathWithField("on")), errors.New("a day is written 2021-10-31"))
			}
			return on, nil
		}),
		"broken": resolver(func(context.Context, map[string]any) (value, error) { return nil, errors.New("secret of the database") }),
		"panics": resolver(func(context.Context, map[string]any) (value, error) { panic("secret of the program") }),
		"refused": resolver(func(context.Context, map[string]any) (value, error) {
			return nil, fmt.Errorf("ask the store: %w", errLate)
		}),
		"slow": resolver(func(ctx context.Context, _ map[string]any) (value, error) {
			<-ctx.Done()
			return nil, context.Cause(ctx)
		}),
		"__type":   nil,
		"__schema": object{"queryType": object{"name": "Query"}},
	}, mutation: object{
		"rename": resolver(func(_ context.Context, args map[string]any) (value, error) { return args["to"], nil }),
	}}
	a.query["self"] = a.query
	a.subscribe = map[string]func(context.Context, map[string]any) <-chan value{
		"count": func(ctx context.Context, args map[string]any) <-chan value {
			events := make(chan value)
			to, _ := args["to"].(int64)
			go func() {
				defer close(events)
				for i := range to {
					select {
					case events <- i + 1:
					case <-ctx.Done():
						return
					}
				}
			}()
			return events
		},
		"forever": func(context.Context, map[string]any) <-chan value { return make(chan value) },
		"fails": func(context.Context, map[string]any) <-chan value {
			events := make(chan value, 1)
			events <- errors.New("secret of the database")
			close(events)
			return events
		},
	}
	return a
}

// officeSchema is the API's own schema.
func officeSchema(t testing.TB) *ast.Schema {
	t.Helper()
	names, err := filepath.Glob("schema/*.graphqls")
	if err != nil || len(names) == 0 {
		t.Fatalf("find the schema: %v, %d files", err, len(names))
	}
	var sources []*ast.Source
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// reading is a viewer who may read.
var reading = viewer.Viewer{MayRead: true, RequestID: "r1"}

// as puts v into every request's context, as session does.
func as(v viewer.Viewer, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := v
		v.English = r.Header.Get("Accept-Language") == "en"
		next.ServeHTTP(w, r.WithContext(viewer.In(r.Context(), v)))
	})
}

// serving starts a server for v.
func serving(t testing.TB, v viewer.Viewer, o Options) *httptest.Server {
	t.Helper()
	srv := httptest.NewServer(as(v, handling(t, o)))
	t.Cleanup(srv.Close)
	return srv
}

func handling(t testing.TB, o Options) *Handler {
	t.Helper()
	return handlingOf(t, newAnswered(t), o)
}

func handlingOf(t testing.TB, es graphql.ExecutableSchema, o Options) *Handler {
	t.Helper()
	o.Clock = time.Now
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	h, err := NewHandler(es, o)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
