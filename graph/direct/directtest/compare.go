package directtest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
)

// Answer is what a server said.
type Answer struct {
	Status     int
	Data       string
	Errors     []string // each as JSON, sorted
	Extensions string
}

// Invalid reports that the operation was refused before it ran.
func (a Answer) Invalid() bool {
	return slices.ContainsFunc(a.Errors, func(e string) bool {
		return strings.Contains(e, "GRAPHQL_VALIDATION_FAILED") || strings.Contains(e, "GRAPHQL_PARSE_FAILED")
	})
}

// Ask posts an operation as JSON.
func Ask(ctx context.Context, h http.Handler, op Operation) (Answer, error) {
	body, err := json.Marshal(map[string]any{"query": op.Query, "variables": op.Variables})
	if err != nil {
		return Answer{}, fmt.Errorf("write the operation: %w", err)
	}
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var said struct {
		Errors           []json.RawMessage
		Data, Extensions json.RawMessage
	}
	if err := json.Unmarshal(w.Body.Bytes(), &said); err != nil {
		return Answer{}, fmt.Errorf("read the answer %q: %w", w.Body, err)
	}
	a := Answer{Status: w.Code, Data: plain(said.Data), Extensions: plain(said.Extensions)}
	for _, e := range said.Errors {
		a.Errors = append(a.Errors, plain(e))
	}
	slices.Sort(a.Errors)
	return a, nil
}

// plain takes away what only a transport adds: spaces, and the escapes of HTML.
func plain(b []byte) string {
	var compact, escaped bytes.Buffer
	if json.Compact(&compact, b) != nil {
		return string(b)
	}
	json.HTMLEscape(&escaped, compact.Bytes())
	return escaped.String()
}

// Compare asks both servers and describes the first difference in an error:
// the status, a byte of the data, an error that only one of them reports. It
// also gives what was wanted.
func Compare(ctx context.Context, want, got http.Handler, op Operation) (Answer, error) {
	w, err := Ask(ctx, want, op)
	if err != nil {
		return w, err
	}
	g, err := Ask(ctx, got, op)
	if err != nil {
		return w, differ(op, "answer", w.Data, err.Error())
	}
	switch {
	case w.Status != g.Status:
		return w, differ(op, "status", fmt.Sprint(w), fmt.Sprint(g))
	case w.Data != g.Data:
		return w, differ(op, "data", w.Data, g.Data)
	case !slices.Equal(w.Errors, g.Errors):
		return w, differ(op, "errors", strings.Join(w.Errors, "\n"), strings.Join(g.Errors, "\n"))
	case w.Extensions != g.Extensions:
		return w, differ(op, "extensions", w.Extensions, g.Extensions)
	}
	return w, nil
}

func differ(op Operation, what, want, got string) error {
	vars, _ := json.Marshal(op.Variables)
	return fmt.Errorf("%s differ\n%s\nvariables %s\nwant %s\ngot  %s", what, op.Query, vars, want, got)
}
