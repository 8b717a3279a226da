package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"duban/viewer"
)

// WriteSchema writes the schema in GraphQL's own language, descriptions included.
func WriteSchema(w io.Writer, schema *ast.Schema) {
	formatter.NewFormatter(w).FormatSchema(schema)
}

// Description serves the schema to code generators: /schema.graphql in GraphQL's
// own language, /introspection.json as the answer to the introspection query.
func Description(es graphql.ExecutableSchema) (http.Handler, error) {
	introspected, err := introspect(es)
	if err != nil {
		return nil, err
	}
	var sdl bytes.Buffer
	WriteSchema(&sdl, es.Schema())
	mux := http.NewServeMux()
	mux.Handle("GET /schema.graphql", described("text/plain; charset=utf-8", sdl.Bytes()))
	mux.Handle("GET /introspection.json", described("application/json; charset=utf-8", introspected))
	return mux, nil
}

// described serves one text to those who may query freely.
func described(contentType string, text []byte) http.Handler {
	tag := `"` + sha256Hex(string(text))[:20] + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if v := viewer.Of(r.Context()); !mayExplore(v) {
			words := errStranger.Chinese()
			if v.English {
				words = errStranger.Error()
			}
			http.Error(w, words, http.StatusUnauthorized)
			return
		}
		h := w.Header()
		h.Set("Content-Type", contentType)
		h.Set("Cache-Control", "private, no-cache")
		h.Set("ETag", tag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text))
	})
}

// introspect asks es for its schema, as tools do.
func introspect(es graphql.ExecutableSchema) ([]byte, error) {
	exec := executor.New(es)
	exec.Use(extension.Introspection{})
	ctx := graphql.StartOperationTrace(context.Background())
	op, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: introspection.Query})
	if errs != nil {
		return nil, fmt.Errorf("introspect the schema: %w", errs)
	}
	run, ctx := exec.DispatchOperation(graphql.WithOperationContext(ctx, op), op)
	resp := run(ctx)
	if resp == nil || len(resp.Errors) > 0 {
		return nil, errors.New("introspect the schema: no answer")
	}
	return appendResponse(nil, resp, 0), nil
}
