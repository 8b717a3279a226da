// Package directtest compares two GraphQL servers over one schema: it draws
// random valid operations and says where the answers differ. It is how a
// schema shows that its direct answers are gqlgen's.
package directtest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Operation is a query with its variables.
type Operation struct {
	Query     string
	Variables map[string]any

	wanted []wanted // the variables that are declared
}

// wanted is a declared variable; name is that of the argument it stands for.
type wanted struct {
	variable, name string
	*ast.Type
}

// Site is a place that wants a scalar: an argument's or an input field's name, and its type.
type Site struct{ Name, Type string }

// Generator draws operations. The same seed, schema and values give the same operations.
type Generator struct {
	// Values gives a scalar for a site, as JSON would hold it; with false the
	// generator draws one itself. It should give ids that exist and ids that do
	// not, and now and then a value that is wrong.
	Values func(r *rand.Rand, s Site) (any, bool)
	// Avoid says which fields are not asked for, if set.
	Avoid func(of string, f *ast.FieldDefinition) bool

	rand     *rand.Rand
	schema   *ast.Schema
	vars     map[string]any
	wanted   []wanted
	declared []string
	spread   []string
	names    int // given so far
	budget   int // selections that may still be drawn
}

// NewGenerator draws operations over a schema.
func NewGenerator(s *ast.Schema, seed uint64) *Generator {
	return &Generator{schema: s, rand: rand.New(rand.NewPCG(seed, seed))}
}

// Operation draws the next operation. Nearly all are valid: two fields of one
// name may disagree about their type, which validation then says.
func (g *Generator) Operation() Operation {
	g.vars, g.wanted, g.declared, g.spread, g.names, g.budget = map[string]any{}, nil, nil, nil, 0, 60
	body := g.set(g.schema.Query, 0)
	head := "query Drawn"
	if len(g.declared) > 0 {
		head += "(" + strings.Join(g.declared, ", ") + ")"
	}
	return Operation{head + body + strings.Join(g.spread, ""), g.vars, g.wanted}
}

// Again draws other variables for an operation.
func (g *Generator) Again(op Operation) Operation {
	vars := map[string]any{}
	for _, w := range op.wanted {
		if _, given := op.Variables[w.variable]; given || g.one(2) {
			vars[w.variable] = g.value(w.Type, 0, w.name)
		}
	}
	return Operation{op.Query, vars, op.wanted}
}

// one is true in one of n cases.
func (g *Generator) one(n int) bool { return g.rand.IntN(n) == 0 }

func (g *Generator) name(prefix string) string {
	g.names++
	return fmt.Sprint(prefix, g.names)
}

// set draws a selection set for a type.
func (g *Generator) set(def *ast.Definition, depth int) string {
	n := 1 + g.rand.IntN(6)
	if depth == 0 {
		n = 1 + g.rand.IntN(3)
	}
	var out []string
	for range n {
		if g.budget--; g.budget < 0 {
			break
		}
		switch {
		case len(def.Fields) == 0 || depth > 0 && g.one(7):
			out = append(out, g.fragment(def, depth)...)
		case g.one(12):
			out = append(out, "__typename", "kindOf: __typename")
		default:
			out = append(out, g.field(def, depth)...)
		}
	}
	if len(out) == 0 {
		out = append(out, "__typename")
	}
	return " { " + strings.Join(out, " ") + " }"
}

// fragment draws an inline or a named fragment on a type that def can be, or is.
func (g *Generator) fragment(def *ast.Definition, depth int) []string {
	on := []*ast.Definition{def}
	if def.IsAbstractType() {
		on = append(on, g.schema.GetPossibleTypes(def)...)
	}
	on = append(on, g.schema.GetImplements(def)...)
	t := on[g.rand.IntN(len(on))]
	body := g.set(t, depth+1)
	if !g.one(3) {
		if t == def && g.one(2) {
			return []string{"..." + g.condition() + body}
		}
		return []string{"... on " + t.Name + g.condition() + body}
	}
	name := g.name("F")
	g.spread = append(g.spread, " fragment "+name+" on "+t.Name+body)
	out := []string{"..." + name + g.condition()}
	if g.one(4) {
		out = append(out, "..."+name)
	}
	return out
}

// field draws one field; nothing, when it would lead too deep.
func (g *Generator) field(def *ast.Definition, depth int) []string {
	f := def.Fields[g.rand.IntN(len(def.Fields))]
	t := g.schema.Types[f.Type.Name()]
	if strings.HasPrefix(f.Name, "__") || g.Avoid != nil && g.Avoid(def.Name, f) || t.IsCompositeType() && depth > 6 {
		return nil
	}
	s := f.Name
	// under its own name a field is asked for without arguments only, so that
	// the same name means the same everywhere
	if args := g.arguments(f.Arguments); args != "" || g.one(8) {
		s = g.name("a") + ": " + s + args
	}
	s += g.condition()
	if t.IsCompositeType() {
		s += g.set(t, depth+1)
	}
	return []string{s}
}

// condition draws a @skip or @include, or none.
func (g *Generator) condition() string {
	if !g.one(6) {
		return ""
	}
	on := g.one(2)
	value := fmt.Sprint(on)
	if g.one(2) {
		value = g.variable(ast.NonNullNamedType("Boolean", nil), "if", on)
	}
	return fmt.Sprintf(" @%s(if: %s)", []string{"skip", "include"}[g.rand.IntN(2)], value)
}

func (g *Generator) variable(t *ast.Type, name string, value any) string {
	v := g.name("v")
	g.wanted = append(g.wanted, wanted{v, name, t})
	g.declared = append(g.declared, "$"+v+": "+t.String())
	g.vars[v] = value
	return "$" + v
}

// absent declares a variable that is not given, sometimes with a default.
func (g *Generator) absent(t *ast.Type, name string) string {
	v := g.name("v")
	g.wanted = append(g.wanted, wanted{v, name, t})
	d := "$" + v + ": " + t.String()
	if g.one(2) {
		d += " = " + literal(g.schema, t, g.value(t, 0, name))
	}
	g.declared = append(g.declared, d)
	return "$" + v
}

func (g *Generator) arguments(as ast.ArgumentDefinitionList) string {
	var out []string
	for _, a := range as {
		if !required(a.Type, a.DefaultValue) && !g.one(3) {
			continue
		}
		v := g.value(a.Type, 0, a.Name)
		text := ""
		switch {
		case g.one(4):
			text = g.variable(a.Type, a.Name, v)
		case !a.Type.NonNull && g.one(20):
			text = g.absent(a.Type, a.Name)
		default:
			text = g.mixed(a.Type, v)
		}
		out = append(out, a.Name+": "+text)
	}
	if len(out) == 0 {
		return ""
	}
	return "(" + strings.Join(out, ", ") + ")"
}

func required(t *ast.Type, byDefault *ast.Value) bool { return t.NonNull && byDefault == nil }
