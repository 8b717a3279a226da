package directtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// value draws a value as JSON would hold it.
func (g *Generator) value(t *ast.Type, depth int, name string) any {
	if !t.NonNull && g.one(12) {
		return nil
	}
	if t.Elem != nil {
		vs := make([]any, g.rand.IntN(3))
		for i := range vs {
			vs[i] = g.value(t.Elem, depth+1, name)
		}
		return vs
	}
	switch def := g.schema.Types[t.NamedType]; def.Kind {
	case ast.Enum:
		return def.EnumValues[g.rand.IntN(len(def.EnumValues))].Name
	case ast.InputObject:
		v := map[string]any{}
		for _, f := range def.Fields {
			if required(f.Type, f.DefaultValue) || depth <= 2 && g.one(6) {
				v[f.Name] = g.value(f.Type, depth+1, f.Name)
			}
		}
		return v
	}
	if g.Values != nil {
		if v, ok := g.Values(g.rand, Site{name, t.NamedType}); ok {
			return v
		}
	}
	switch t.NamedType {
	case "Int":
		if g.one(20) {
			return 300
		}
		return g.rand.IntN(9)
	case "Float":
		return float64(g.rand.IntN(100)) / 8
	case "Boolean":
		return g.one(2)
	}
	return []string{"", "1", "x\"\n\\", "<&>", "局🙂"}[g.rand.IntN(5)]
}

// mixed writes a value as a literal, in which a field of an input may be a variable.
func (g *Generator) mixed(t *ast.Type, v any) string {
	fields, ok := v.(map[string]any)
	def := g.schema.Types[t.Name()]
	if !ok || def.Kind != ast.InputObject {
		return literal(g.schema, t, v)
	}
	var out []string
	for _, f := range def.Fields {
		if inner, given := fields[f.Name]; given {
			text := literal(g.schema, f.Type, inner)
			if g.one(4) {
				text = g.variable(f.Type, f.Name, inner)
			}
			out = append(out, f.Name+": "+text)
		}
	}
	return "{" + strings.Join(out, ", ") + "}"
}

// literal writes a JSON value in GraphQL's syntax.
func literal(s *ast.Schema, t *ast.Type, v any) string {
	var out []string
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			of := t
			if t.Elem != nil {
				of = t.Elem
			}
			out = append(out, literal(s, of, e))
		}
		return "[" + strings.Join(out, ", ") + "]"
	case map[string]any:
		for name, e := range v {
			of := t
			if def := s.Types[t.Name()]; def != nil && def.Kind == ast.InputObject {
				of = def.Fields.ForName(name).Type
			}
			out = append(out, name+": "+literal(s, of, e))
		}
		slices.Sort(out)
		return "{" + strings.Join(out, ", ") + "}"
	case string:
		if s.Types[t.Name()].Kind == ast.Enum {
			return v
		}
	}
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Errorf("a value that JSON does not know: %w", err))
	}
	return string(b)
}
