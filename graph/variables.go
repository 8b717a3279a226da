package graph

import (
	"encoding/json"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"
)

// coerce gives an operation's variables as gqlgen's decoders expect them. Values
// that are as the schema wants them already are taken as they are; gqlparser's
// own coercion, which makes a path for every field that an input may have, is
// left with what must be changed or refused.
func coerce(schema *ast.Schema, op *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
	coerced := make(map[string]any, len(op.VariableDefinitions))
	for _, d := range op.VariableDefinitions {
		v, is := given[d.Variable]
		if !is && d.DefaultValue == nil && !d.Type.NonNull {
			continue
		}
		if n, number := v.(json.Number); number && d.Type.NamedType == "Int" {
			if i, err := n.Int64(); err == nil {
				coerced[d.Variable] = i
				continue
			}
		}
		if !is || !fits(schema, d.Type, v) {
			return coerceByPath(schema, op, given)
		}
		coerced[d.Variable] = v
	}
	return coerced, nil
}

func coerceByPath(schema *ast.Schema, op *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
	coerced, err := validator.VariableValues(schema, op, given)
	if err == nil {
		return coerced, nil
	}
	refused := gqlerror.WrapIfUnwrapped(err)
	errcode.Set(refused, errcode.ValidationFailed)
	return nil, refused
}

// fits reports whether v is of type t just as it came from JSON. What it denies
// may still become so.
func fits(schema *ast.Schema, t *ast.Type, v any) bool {
	if v == nil {
		return !t.NonNull
	}
	if t.Elem != nil {
		list, is := v.([]any)
		for _, e := range list {
			is = is && fits(schema, t.Elem, e)
		}
		return is
	}
	def := schema.Types[t.NamedType]
	switch {
	case def == nil:
		return false
	case def.Kind == ast.InputObject:
		fields, is := v.(map[string]any)
		return is && fitsInput(schema, def, fields)
	case def.Kind == ast.Enum:
		word, is := v.(string)
		return is && def.EnumValues.ForName(word) != nil
	}
	switch v := v.(type) {
	case bool:
		return def.Name == "Boolean"
	case string:
		return def.Name != "Boolean" && def.Name != "Int" && def.Name != "Float"
	case json.Number:
		_, err := v.Int64()
		return def.Name == "Int" && err == nil
	}
	return false
}

func fitsInput(schema *ast.Schema, def *ast.Definition, fields map[string]any) bool {
	known := 0
	for _, f := range def.Fields {
		v, is := fields[f.Name]
		switch {
		case is && !fits(schema, f.Type, v), !is && f.Type.NonNull && f.DefaultValue == nil:
			return false
		case is:
			known++
		}
	}
	return known == len(fields)
}
