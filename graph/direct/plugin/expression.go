package plugin

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/codegen/templates"
)

// Put is the name of the function that writes values of a type.
func (*build) Put(r *config.TypeReference) string { return "put" + r.UniquenessKey() }

// Deep says that a path to a value of this type may go on below it.
func (*build) Deep(r *config.TypeReference) bool {
	return r.Definition.IsCompositeType() || r.IsSlice() && !r.IsScalar()
}

// Call is the Go expression that reads a field; a holds its arguments.
func (*build) Call(f *codegen.Field) string {
	var args []string
	if f.IsResolver || f.MethodHasContext {
		args = append(args, "w.For(f)")
	}
	for i := range f.Args {
		args = append(args, fmt.Sprintf("a.v%d", i))
	}
	list := "(" + strings.Join(args, ", ") + ")"
	switch {
	case f.IsResolver:
		return "w.ec.Resolvers." + templates.UcFirst(f.Object.Name) + "()." + f.GoFieldName + list
	case f.IsMethod():
		return "obj." + f.GoFieldName + list
	}
	return "obj." + f.GoFieldName
}

// Steady says that a field's arguments mean the same in every request, so that
// constant ones are decoded once.
func (b *build) Steady(f *codegen.Field) bool {
	seen := map[string]bool{}
	var steady func(r *config.TypeReference) bool
	steady = func(r *config.TypeReference) bool {
		if r.IsContext && (r.Unmarshaler == nil || r.Unmarshaler.FullName() != gqlgen+"UnmarshalFloatContext") {
			return false
		}
		in := b.Inputs.ByName(r.Definition.Name)
		if in == nil || seen[in.Name] {
			return true
		}
		seen[in.Name] = true
		return !in.HasDirectives() && !in.HasResolvers() &&
			!slices.ContainsFunc(in.Fields, func(g *codegen.Field) bool { return !steady(g.TypeReference) })
	}
	return !slices.ContainsFunc(f.Args, func(a *codegen.FieldArgument) bool { return !steady(a.TypeReference) })
}

// Fails says that the call gives an error too.
func (*build) Fails(f *codegen.Field) bool {
	return f.IsResolver || f.IsMethod() && !f.NoErr && !f.VOkFunc
}

const gqlgen = "github.com/99designs/gqlgen/graphql."

// Leaf is the Go code that appends a scalar or enum held in v (never a nil
// pointer) and returns whether that went well.
func (b *build) Leaf(r *config.TypeReference) (string, error) {
	required := "" // the type, where null is forbidden
	if r.GQL.NonNull {
		required = r.GQL.String()
	}
	add := func(form string, a ...any) (string, error) {
		return "w.Buf = " + fmt.Sprintf(form, a...) + "; return true", nil
	}
	if r.IsMarshaler {
		switch {
		case r.IsContext:
			return `return w.MarshalContext(f, v, "")`, nil
		case appends(r.GO):
			return add("v.AppendJSON(w.Buf)")
		}
		return "v.MarshalGQL(w.Writer); return true", nil
	}
	if r.Marshaler == nil {
		return "", fmt.Errorf("%s: no marshaler for %s", r.Definition.Name, r.GO)
	}
	v := "v"
	switch {
	case r.IsTargetNilable() && !r.IsNilable():
		v = "&v"
	case !r.IsTargetNilable() && r.IsNilable():
		v = "*v"
	}
	if r.HasEnumValues() {
		v = r.EnumMarshalVar(b.Config.UseFunctionSyntaxForExecutionContext) + "[" + v + "]"
	} else if r.CastType != nil {
		v = templates.CurrentImports.LookupType(r.CastType) + "(" + v + ")"
	}
	runtime, strconv := templates.CurrentImports.Lookup(b.Runtime()), templates.CurrentImports.Lookup("strconv")
	lost := "w.Null()"
	if required != "" {
		lost = fmt.Sprintf("w.MissingFrom(f, %q)", required)
	}
	switch r.Marshaler.FullName() {
	case gqlgen + "MarshalString", gqlgen + "MarshalID":
		return add("%s.AppendString(w.Buf, %s)", runtime, v)
	case gqlgen + "MarshalInt", gqlgen + "MarshalInt32", gqlgen + "MarshalInt64":
		return add("%s.AppendInt(w.Buf, int64(%s), 10)", strconv, v)
	case gqlgen + "MarshalBoolean":
		return add("%s.AppendBool(w.Buf, %s)", strconv, v)
	case gqlgen + "MarshalFloatContext":
		return "return w.Float(f, " + v + ")", nil
	case gqlgen + "MarshalTime":
		return fmt.Sprintf("if v.IsZero() { return %s }; w.Buf = %s.AppendTime(w.Buf, %s); return true", lost, runtime, v), nil
	}
	call := templates.Call(r.Marshaler) + "(" + v + ")"
	if r.IsContext {
		return fmt.Sprintf("return w.MarshalContext(f, %s, %q)", call, required), nil
	}
	return "return w.Marshal(" + call + ") || " + lost, nil
}

// appends reports whether a type has AppendJSON([]byte) []byte, which writes what its MarshalGQL writes.
func appends(t types.Type) bool {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	found, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), true, nil, "AppendJSON")
	m, ok := found.(*types.Func)
	if !ok {
		return false
	}
	bytes := types.NewSlice(types.Typ[types.Byte])
	of := types.NewTuple(types.NewVar(0, nil, "", bytes))
	return types.Identical(m.Signature(), types.NewSignatureType(nil, nil, nil, of, of, false))
}
