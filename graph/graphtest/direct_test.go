package graphtest

import (
	"context"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"duban/graph/direct/directtest"
	"duban/store/storetest"
	"duban/viewer"
)

var (
	count = flag.Int("operations", 500, "random operations to compare with gqlgen's answers")
	seed  = flag.Uint64("seed", uint64(time.Now().UnixNano()), "seed of the random operations")
)

// What gqlgen answers is what is answered directly: same status, same bytes, same errors.
func TestRandomOperationsAnswerAsGqlgenDoes(t *testing.T) {
	t.Logf("seed %d", *seed)
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	h.issue(t)
	ids := h.ids(t)
	g := directtest.NewGenerator(h.Schema.Schema(), *seed)
	g.Values = func(r *rand.Rand, s directtest.Site) (any, bool) {
		switch {
		case s.Type == "ID" && r.IntN(10) > 0:
			return ids[r.IntN(len(ids))], true
		case s.Name == "first" || s.Name == "last":
			return r.IntN(6) + r.IntN(40)/39*300, true
		case s.Name == "year":
			return 2021 - r.IntN(20)/19, true
		case s.Type == "String":
			return []any{"局", "区建管中心", "莫兆汉", "2.3-24", "mzh", "x\"\n"}[r.IntN(6)], true
		}
		return nil, false
	}
	// Both ask the database for a moment that goes on between them.
	g.Avoid = func(of string, f *ast.FieldDefinition) bool { return f.Name == "usedAt" }
	viewers := []viewer.Viewer{{MayRead: true}, {}}
	for _, role := range []viewer.Role{viewer.Admin, viewer.Office, viewer.Analyst} {
		viewers = append(viewers, h.Viewer(role))
	}
	town := h.Viewer(viewer.Unit)
	var unit struct{ Unit struct{ ID string } }
	h.Ask(t, town, `{unit(name: "棠下镇") {id}}`, nil, &unit)
	town.UnitID = unit.Unit.ID
	leader := h.Viewer(viewer.Leader)
	var who struct{ Leader struct{ ID string } }
	h.Ask(t, leader, `{leader(name: "莫兆汉") {id}}`, nil, &who)
	leader.LeaderID = who.Leader.ID
	viewers = append(viewers, town, leader)
	h.Plans.Panicked = func(_ context.Context, why any) { t.Errorf("a panic: %v\n%s", why, debug.Stack()) }
	valid := 0
	for i := range *count {
		ctx := viewer.In(t.Context(), viewers[i%len(viewers)])
		answer, err := directtest.Compare(ctx, h.Plain, h.Direct, g.Operation())
		if err != nil {
			t.Fatalf("operation %d of seed %d: %v", i, *seed, err)
		}
		if !answer.Invalid() {
			valid++
		}
	}
	t.Logf("%d of %d operations were valid; direct %d, left %d, panics %d", valid, *count, h.Plans.Direct.Load(), h.Plans.Left.Load(), h.Plans.Panics.Load())
	if valid < *count/2 || h.Plans.Panics.Load() > 0 {
		t.Errorf("%d valid operations, %d panics", valid, h.Plans.Panics.Load())
	}
}

// ids gives some of every kind that there is, and one that is not.
func (h *House) ids(t *testing.T) []string {
	t.Helper()
	var out struct {
		Plan struct {
			ID       string
			Sections []struct {
				ID   string
				Rows []struct{ ID string }
			}
		}
		Tasks struct {
			Nodes []struct {
				ID          string
				Assignments []struct{ ID string }
			}
		}
		Units, Leaders, Findings struct{ Nodes []struct{ ID string } }
	}
	h.Ask(t, h.Viewer(viewer.Analyst), `{plan {id sections {id rows {id}}} tasks(first: 30) {nodes {id assignments {id}}} units {nodes {id}} leaders {nodes {id}} findings(first: 20) {nodes {id}}}`, nil, &out)
	ids := []string{out.Plan.ID, "tsk_none", "none"}
	for _, s := range out.Plan.Sections {
		ids = append(ids, s.ID)
		for _, r := range s.Rows[:min(2, len(s.Rows))] {
			ids = append(ids, r.ID)
		}
	}
	for _, task := range out.Tasks.Nodes {
		ids = append(ids, task.ID, task.Assignments[0].ID)
	}
	for _, list := range [][]struct{ ID string }{out.Units.Nodes, out.Leaders.Nodes, out.Findings.Nodes} {
		for _, n := range list {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

// Every operation of the pages is answered directly: nothing is left to gqlgen.
func TestEveryOperationOfThePagesIsAnsweredDirectly(t *testing.T) {
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	text, err := os.ReadFile("../../frontend/persisted.json")
	if err != nil {
		t.Fatal(err)
	}
	var operations map[string]string
	if err := json.Unmarshal(text, &operations); err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, query := range operations {
		doc, err := parser.ParseQuery(&ast.Source{Input: query})
		if err != nil {
			t.Fatal(err)
		}
		if doc.Operations[0].Operation != ast.Query {
			continue
		}
		vars := map[string]any{}
		for _, v := range doc.Operations[0].VariableDefinitions {
			if v.Type.NonNull && v.DefaultValue == nil {
				vars[v.Variable] = least(h.Schema.Schema(), v.Type)
			}
		}
		asked++
		if data, errs := h.Answer(t, h.Viewer(viewer.Office), query, vars); len(errs) > 0 {
			t.Errorf("%s\nanswered %s with %s", query, data, errs)
		}
		if h.Plans.Left.Load() > 0 || h.Plans.Panics.Load() > 0 {
			t.Fatalf("left %d, panics %d after\n%s", h.Plans.Left.Load(), h.Plans.Panics.Load(), query)
		}
	}
	if asked == 0 || h.Plans.Direct.Load() == 0 {
		t.Errorf("%d operations asked, %d answered directly", asked, h.Plans.Direct.Load())
	}
}

// least is the smallest value that a required variable may have.
func least(s *ast.Schema, t *ast.Type) any {
	switch def := s.Types[t.Name()]; {
	case t.Elem != nil:
		return []any{}
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		return map[string]any{}
	case t.NamedType == "Int":
		return 1
	case t.NamedType == "Boolean":
		return true
	}
	return "none"
}
