// Package direct answers GraphQL queries by appending JSON to one buffer, in
// one goroutine, straight from Go structs. The code that walks the structs is
// generated beside gqlgen's own and from the same bindings (see plugin); this
// package holds what no schema changes: plans, the writer, errors, times.
//
// It knows no schema and no transport. What it cannot answer goes to gqlgen's
// executor as a whole operation.
package direct

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// Type is what the generated code tells of one object type.
type Type struct {
	Name   string
	Fields map[string]Bound
}

// Bound is one field that the generated code can write.
type Bound struct {
	No                   int  // in the switch of its type; 0 is __typename
	Args                 bool // it has arguments
	Fresh                bool // and even constant ones are decoded in every request
	IsMethod, IsResolver bool
}

// Selection is a selection set collected for one object type: fragments
// spread, equal fields merged, conditions settled.
type Selection struct{ Fields []Field }

// Field is one field of a Selection.
type Field struct {
	Bound
	Key   string // `,"alias":`
	of    string // the type it was collected for
	ast   graphql.CollectedField
	slot  int                         // where its arguments are kept during a request
	kept  *atomic.Value               // its arguments, when no variable is in them
	under []atomic.Pointer[Selection] // what is selected below it, by the place of the type among those it can have
}

// Arguments gives f's arguments as gqlgen's decoders expect them.
func (f *Field) Arguments(vars map[string]any) map[string]any { return f.ast.ArgumentMap(vars) }

// maxFields bounds the memory of all plans together, to some 25 MB.
const maxFields = 100_000

// plan is an operation with its conditions settled. Its selections are
// collected when they are first met, so that an operation seen only once costs
// no more than gqlgen would have spent.
type plan struct {
	root       Field
	conditions []string    // the variables of @skip and @include; known to the plan in which none is true
	left       atomic.Bool // gqlgen answers it
	slots      atomic.Int32
	size       atomic.Int64 // of the largest answer so far
	fields     int          // collected so far
	kept       bool         // it is in the cache
}

// planKey holds gqlgen's parsed operation itself: its query cache keeps that
// alive, and no text has to be hashed.
type planKey struct {
	op         *ast.OperationDefinition
	conditions uint64 // a bit for each variable of @skip and @include
}

// Plans keeps the plans used last, and counts.
type Plans struct {
	// Direct counts the queries answered here, Left those left to gqlgen, and
	// Panics those that gqlgen answered again after a panic here.
	Direct, Left, Panics atomic.Int64
	// Panicked is told of each panic, if set. gqlgen then answers the same
	// operation, and reports the panic to its own recover function if it recurs.
	Panicked func(ctx context.Context, reason any)

	schema    *ast.Schema
	types     []Type
	satisfies [][]string // by type: its name and the names of its interfaces and unions
	number    map[string]int
	plans     *lru.Cache[planKey, *plan]
	mu        sync.Mutex // over what plans say of their being kept
	fields    int        // of all plans that are kept
	most      int        // that they may be
}

// NewPlans keeps at most n plans.
func NewPlans(n int, s *ast.Schema, types []Type) *Plans {
	p := &Plans{schema: s, types: types, number: map[string]int{}, most: maxFields}
	var err error
	p.plans, err = lru.NewWithEvict(n, func(_ planKey, old *plan) {
		old.kept = false
		p.fields -= old.fields
	})
	if err != nil {
		panic(err) // n is not positive
	}
	for i, t := range types {
		p.number[t.Name] = i
		names := []string{t.Name}
		for _, d := range s.GetImplements(s.Types[t.Name]) {
			names = append(names, d.Name)
		}
		p.satisfies = append(p.satisfies, names)
	}
	return p
}

// find gives the plan of an operation; nil says that gqlgen must answer.
func (p *Plans) find(op *graphql.OperationContext) *plan {
	k := planKey{op: op.Operation}
	found := p.plan(k, op)
	for i, name := range found.conditions {
		switch on, known := op.Variables[name].(bool); {
		case !known: // null, where a default would have been allowed
			return nil
		case on:
			k.conditions |= 1 << i
		}
	}
	if k.conditions != 0 && !found.left.Load() {
		found = p.plan(k, op)
	}
	if found.left.Load() || intercepted(op) {
		return nil
	}
	return found
}

// plan gives the plan of a key, new if need be.
func (p *Plans) plan(k planKey, op *graphql.OperationContext) *plan {
	if found, ok := p.plans.Get(k); ok {
		return found
	}
	made := &plan{kept: true, root: Field{
		ast:   graphql.CollectedField{Selections: op.Operation.SelectionSet},
		under: make([]atomic.Pointer[Selection], 1),
	}}
	if k.conditions == 0 {
		p.survey(op, made)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if earlier, ok, _ := p.plans.PeekOrAdd(k, made); ok {
		return earlier
	}
	return made
}

// grew notes that a plan has n fields more; the oldest plans make room for them.
func (p *Plans) grew(of *plan, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !of.kept {
		return
	}
	of.fields += n
	p.fields += n
	for p.fields > p.most {
		p.plans.RemoveOldest()
	}
}

// around is what gqlgen calls around fields when no extension wants to be called.
var around, _ = executor.New(nil).CreateOperationContext(graphql.StartOperationTrace(context.Background()), new(graphql.RawParams))

// intercepted reports that an extension intercepts fields, which only gqlgen
// lets it do. Functions cannot be compared, but the code they run can.
func intercepted(op *graphql.OperationContext) bool {
	return reflect.ValueOf(op.ResolverMiddleware).Pointer() != reflect.ValueOf(around.ResolverMiddleware).Pointer() ||
		reflect.ValueOf(op.RootResolverMiddleware).Pointer() != reflect.ValueOf(around.RootResolverMiddleware).Pointer()
}

// survey looks through an operation for conditions, and for what only gqlgen can do.
func (p *Plans) survey(op *graphql.OperationContext, into *plan) {
	left := op.Operation.Operation != ast.Query || len(op.Operation.Directives) > 0
	var spread []string
	note := func(ds ast.DirectiveList) {
		for _, d := range ds {
			left = left || d.Name != "skip" && d.Name != "include"
			for _, a := range d.Arguments {
				if a.Value.Kind == ast.Variable && !slices.Contains(into.conditions, a.Value.Raw) {
					into.conditions = append(into.conditions, a.Value.Raw)
				}
			}
		}
	}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				note(s.Directives)
				left = left || !p.covers(s)
				walk(s.SelectionSet)
			case *ast.InlineFragment:
				note(s.Directives)
				walk(s.SelectionSet)
			case *ast.FragmentSpread:
				note(s.Directives)
				if !slices.Contains(spread, s.Name) {
					spread = append(spread, s.Name)
					walk(op.Doc.Fragments.ForName(s.Name).SelectionSet)
				}
			}
		}
	}
	walk(op.Operation.SelectionSet)
	into.left.Store(left || len(into.conditions) > 64)
}

// covers reports whether a field can be written for every type that may have it.
func (p *Plans) covers(f *ast.Field) bool {
	if f.Name == "__typename" {
		return true
	}
	if f.ObjectDefinition == nil || strings.HasPrefix(f.Name, "__") {
		return false
	}
	for _, d := range p.schema.GetPossibleTypes(f.ObjectDefinition) {
		if d.IsAbstractType() { // an interface that implements this one; its types are in the list too
			continue
		}
		i, ok := p.number[d.Name]
		if !ok {
			return false
		}
		if _, ok = p.types[i].Fields[f.Name]; !ok {
			return false
		}
	}
	return true
}

// notPlain is thrown while collecting what only gqlgen answers.
type notPlain struct{}

// collect gives f's selection for objects of type t, the i-th that f can have.
func (w *Writer) collect(f *Field, i, t int) *Selection {
	p, typ := w.plans, &w.plans.types[t]
	collected := graphql.CollectFields(w.op, f.ast.Selections, p.satisfies[t])
	sel := &Selection{Fields: make([]Field, len(collected))}
	for n, c := range collected {
		g := &sel.Fields[n]
		*g = Field{Bound: typ.Fields[c.Name], Key: `"` + c.Alias + `":`, of: typ.Name, ast: c}
		if n > 0 {
			g.Key = "," + g.Key
		}
		// A field asked for through two interfaces that know nothing of each
		// other stays twice in gqlgen's list, and gqlgen writes only the first.
		for _, earlier := range collected[:n] {
			if earlier.Alias == c.Alias {
				panic(notPlain{})
			}
		}
		if g.Args {
			if g.Fresh || slices.ContainsFunc(c.Arguments, func(a *ast.Argument) bool { return varies(a.Value) }) {
				g.slot = int(w.plan.slots.Add(1)) - 1
			} else {
				g.kept = new(atomic.Value)
			}
		}
		if len(c.Selections) > 0 {
			g.under = make([]atomic.Pointer[Selection], len(p.schema.GetPossibleTypes(p.schema.Types[c.Definition.Type.Name()])))
		}
	}
	p.grew(w.plan, len(collected))
	f.under[i].Store(sel)
	return sel
}

// varies reports whether a variable is somewhere in v.
func varies(v *ast.Value) bool {
	return v.Kind == ast.Variable || slices.ContainsFunc(v.Children, func(c *ast.ChildValue) bool { return varies(c.Value) })
}
