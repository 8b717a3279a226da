package plugin

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
)

// TakeOf is the name of the function that takes a value of an input's type as it
// came, without the contexts and paths that gqlgen's own decoder makes. What it
// does not take goes to that decoder, which knows the words for what is wrong.
func (*build) TakeOf(r *config.TypeReference) string { return "take" + r.UniquenessKey() }

// Input is the input object that a reference is to, or nil.
func (b *build) Input(r *config.TypeReference) *codegen.Object {
	if r.IsMarshaler || r.Unmarshaler != nil {
		return nil
	}
	return b.Inputs.ByName(r.Definition.Name)
}

// Takes says that all of these arguments can be taken so.
func (b *build) Takes(args []*codegen.FieldArgument) bool {
	return !slices.ContainsFunc(args, func(a *codegen.FieldArgument) bool {
		return !b.takes(a.TypeReference, map[string]bool{})
	})
}

func (b *build) takes(r *config.TypeReference, seen map[string]bool) bool {
	switch {
	case r.IsOmittable, r.IsMap(), r.IsContext, r.IsPtrToSlice(), r.IsPtrToPtr(), r.IsPtrToIntf(), r.HasEnumValues():
		return false
	case r.IsSlice():
		return b.takes(r.Elem(), seen)
	case r.IsMarshaler:
		return !r.IsNilable() || r.IsPtr()
	case r.Unmarshaler != nil:
		return !r.IsTargetNilable() && r.Unmarshaler.Pkg().Path()+"." == gqlgen
	}
	in := b.Input(r)
	if in == nil || in.HasUnmarshal() || in.PointersInUnmarshalInput || in.IsMap() || r.PointersInUnmarshalInput {
		return false
	}
	if seen[in.Name] {
		return true
	}
	seen[in.Name] = true
	return !slices.ContainsFunc(in.Fields, func(f *codegen.Field) bool {
		return f.IsResolver || f.HasDirectives() || !b.takes(f.TypeReference, seen)
	})
}

// Taken are the types of all arguments that are taken as they came, and of what is in them.
func (b *build) Taken() (rs []*config.TypeReference) {
	found := map[string]*config.TypeReference{}
	var find func(*config.TypeReference)
	find = func(r *config.TypeReference) {
		if found[r.UniquenessKey()] != nil {
			return
		}
		found[r.UniquenessKey()] = r
		if r.IsSlice() {
			find(r.Elem())
		} else if in := b.Input(r); in != nil {
			for _, f := range in.Fields {
				find(f.TypeReference)
			}
		}
	}
	for _, t := range b.Types {
		for _, f := range t.Fields {
			if b.Takes(f.Args) {
				for _, a := range f.Args {
					find(a.TypeReference)
				}
			}
		}
	}
	return inOrder(found)
}

func inOrder(refs map[string]*config.TypeReference) (rs []*config.TypeReference) {
	for _, r := range refs {
		rs = append(rs, r)
	}
	slices.SortFunc(rs, func(x, y *config.TypeReference) int { return strings.Compare(x.UniquenessKey(), y.UniquenessKey()) })
	return rs
}
