// Package graphtest opens the API over a store for tests: the 2021 paper read by
// the importer, the picture, the office, and a handler without a door.
package graphtest

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"duban/graph"
	"duban/graph/direct"
	"duban/graph/generated"
	"duban/graph/model"
	"duban/intake"
	"duban/lifecycle"
	"duban/review"
	"duban/seeds"
	"duban/session"
	"duban/snapshot"
	"duban/store"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

// Day is the clock of these tests: noon in Beijing on 2021-10-20.
func Day() time.Time { return time.Date(2021, 10, 20, 4, 0, 0, 0, time.UTC) }

// House is an opened API.
type House struct {
	Store      *store.Store
	Office     *supervision.Office
	Library    *snapshot.Library
	Papers     *review.Papers
	Plans      *direct.Plans
	Direct     http.Handler // as served
	Plain      http.Handler // the same answered by gqlgen's own executor
	Schema     graphql.ExecutableSchema
	DistrictID string
}

// Open opens the API over s with the 2021 plan in it.
func Open(t testing.TB, s *store.Store) *House {
	t.Helper()
	return Over(t, s, Seed(t, supervision.New(s, lifecycle.Beijing)), snapshot.Options{})
}

// Over opens the API over s as it is.
func Over(t testing.TB, s *store.Store, districtID string, o snapshot.Options) *House {
	t.Helper()
	h := &House{Store: s, Office: supervision.New(s, lifecycle.Beijing), DistrictID: districtID}
	h.Papers = review.New(s, h.Office, slog.New(slog.DiscardHandler))
	t.Cleanup(h.Papers.Close)
	o.Actions, o.Elsewhere = supervision.ActionsOn, map[string]snapshot.Finder{"imp": h.Papers.Find}
	var err error
	if h.Library, err = snapshot.New(s, lifecycle.Beijing, o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.Library.Close)
	desk, err := session.New(s, h.Office, session.Options{Now: Day, DistrictID: h.DistrictID, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	config := generated.Config{Resolvers: &graph.Resolver{Library: h.Library, Office: h.Office, Desk: desk, Papers: h.Papers, About: func(context.Context) (*model.Service, error) {
		return &model.Service{Version: "test", DemoAccounts: []*model.DemoAccount{}}, nil
	}}}
	schema := generated.NewDirectSchema(config, 1000)
	h.Schema, h.Plans = schema, schema.Plans
	h.Direct, h.Plain = h.Serve(t, schema, direct.Recycle), h.Serve(t, generated.NewExecutableSchema(config), nil)
	return h
}

// Serve gives a handler that answers by es; recycle takes back an answer's bytes.
func (h *House) Serve(t testing.TB, es graphql.ExecutableSchema, recycle func([]byte)) http.Handler {
	t.Helper()
	handler, err := graph.NewHandler(es, graph.Options{
		Clock: Day, Log: slog.New(slog.DiscardHandler), Recycle: recycle,
		Begin: func(ctx context.Context) (context.Context, error) { return h.Library.Pin(ctx), nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

// Seed reads the 2021 paper and makes it a plan; it gives the district's id.
func Seed(t testing.TB, office *supervision.Office) string {
	t.Helper()
	directory, err := seeds.Directory()
	if err != nil {
		t.Fatal(err)
	}
	name, content := seeds.Paper()
	paper, err := intake.Read(name, content)
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(paper, directory, nil)
	if err != nil {
		t.Fatal(err)
	}
	applied, err := office.ApplyDraft(storetest.System(t), supervision.Application{District: "蓬江区", Draft: draft, Directory: directory, Content: content})
	if err != nil {
		t.Fatal(err)
	}
	return applied.DistrictID
}

// Viewer is somebody with a role in the house's district.
func (h *House) Viewer(role viewer.Role) viewer.Viewer {
	return viewer.Viewer{DistrictID: h.DistrictID, Role: role, Name: string(role), MayRead: true}
}

// Ask puts a query to the served API as v and decodes its data into out; errors fail the test.
func (h *House) Ask(t testing.TB, v viewer.Viewer, query string, variables map[string]any, out any) {
	t.Helper()
	raw, errs := h.Answer(t, v, query, variables)
	if len(errs) > 0 {
		t.Fatalf("%s\nanswered %s", query, errs)
	}
	if err := json.Unmarshal(raw, out); err != nil {
		t.Fatal(err)
	}
}

// Answer puts a query to the served API as v and gives its data and errors.
func (h *House) Answer(t testing.TB, v viewer.Viewer, query string, variables map[string]any) (data json.RawMessage, errs []json.RawMessage) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	r = r.WithContext(viewer.In(t.Context(), v))
	w := httptest.NewRecorder()
	h.Direct.ServeHTTP(w, r)
	b, err := io.ReadAll(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Data   json.RawMessage
		Errors []json.RawMessage
	}
	if err := json.Unmarshal(b, &answer); err != nil {
		t.Fatal(fmt.Errorf("%s: %w", b, err))
	}
	return answer.Data, answer.Errors
}
