// Package plugin writes, beside gqlgen's generated code and from the same
// bindings, the functions that append each object type's fields as JSON.
// Generation fails where that code and gqlgen's would differ, and where a
// field is left to gqlgen that the committed list does not name.
package plugin

import (
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/codegen/templates"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/graph/direct"
)

//go:embed direct.gotpl
var text string

// Direct is a gqlgen plugin.
type Direct struct {
	Filename string // written into the directory of gqlgen's generated code
	Left     string // path of the committed list of fields left to gqlgen; a missing file is an empty list
}

// Name implements gqlgen's plugin.Plugin.
func (*Direct) Name() string { return "direct" }

// GenerateCode implements gqlgen's plugin.CodeGenerator.
func (d *Direct) GenerateCode(data *codegen.Data) error {
	for _, place := range []string{"FIELD", "QUERY"} {
		for name := range data.AllDirectives.LocationDirectives(place) {
			return fmt.Errorf("directive @%s on %s: it runs code of its own, which direct does not call", name, place)
		}
	}
	b := &build{Data: data, refs: map[string]*config.TypeReference{}, seen: map[string]bool{}}
	b.object(data.QueryRoot)
	if len(b.wrong) > 0 {
		return errors.Join(b.wrong...)
	}
	if err := d.check(b.left); err != nil {
		return err
	}
	slices.SortFunc(b.Types, func(x, y *object) int { return strings.Compare(x.Name, y.Name) })
	slices.SortFunc(b.Abstract, func(x, y *codegen.Interface) int { return strings.Compare(x.Name, y.Name) })
	return templates.Render(templates.Options{
		PackageName:     data.Config.Exec.Package,
		Filename:        filepath.Join(data.Config.Exec.Dir(), d.Filename),
		Data:            b,
		Template:        text,
		GeneratedHeader: true,
		Packages:        data.Config.Packages,
		PruneOptions:    data.Config.GetPruneOptions(),
	})
}

// check compares what is left to gqlgen with the committed list.
func (d *Direct) check(left []string) error {
	file, err := os.ReadFile(d.Left)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("read the list of fields left to gqlgen: %w", err)
	}
	var listed []string
	for line := range strings.Lines(string(file)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			listed = append(listed, line)
		}
	}
	slices.Sort(listed)
	slices.Sort(left)
	if slices.Equal(listed, left) {
		return nil
	}
	var diff []string
	for _, l := range left {
		if !slices.Contains(listed, l) {
			diff = append(diff, "+ "+l)
		}
	}
	for _, l := range listed {
		if !slices.Contains(left, l) {
			diff = append(diff, "- "+l)
		}
	}
	return fmt.Errorf("fields left to gqlgen differ from %s; make them direct or change the list:\n%s", d.Left, strings.Join(diff, "\n"))
}

// object is one object type with the fields that can be written.
type object struct {
	*codegen.Object
	Fields []*codegen.Field
}

// build is the template's view of the schema.
type build struct {
	*codegen.Data
	Types    []*object
	Abstract []*codegen.Interface
	refs     map[string]*config.TypeReference
	seen     map[string]bool
	left     []string
	wrong    []error
}

func (b *build) object(o *codegen.Object) {
	if o == nil || b.seen[o.Name] {
		return
	}
	b.seen[o.Name] = true
	t := &object{Object: o}
	b.Types = append(b.Types, t)
	for _, f := range o.Fields {
		if f.IsReserved() {
			continue
		}
		if len(f.Args) < len(f.Arguments) {
			// gqlgen binds it without a word, and the argument does nothing
			b.wrong = append(b.wrong, fmt.Errorf("%s.%s: %s does not take every argument of the field", o.Name, f.Name, f.GoFieldName))
			continue
		}
		if why := unfit(f); why != "" {
			b.left = append(b.left, o.Name+"."+f.Name+": "+why)
			continue
		}
		t.Fields = append(t.Fields, f)
		b.ref(f.TypeReference)
	}
}

func (b *build) ref(r *config.TypeReference) {
	if b.refs[r.UniquenessKey()] != nil {
		return
	}
	b.refs[r.UniquenessKey()] = r
	if r.IsSlice() {
		b.ref(r.Elem())
		return
	}
	switch def := r.Definition; {
	case def.Kind == ast.Object:
		b.object(b.Objects.ByName(def.Name))
	case def.IsAbstractType() && !b.seen[def.Name]:
		b.seen[def.Name] = true
		b.Abstract = append(b.Abstract, b.Interfaces[def.Name])
		for _, p := range b.Schema.GetPossibleTypes(def) {
			b.object(b.Objects.ByName(p.Name))
		}
	}
}

// unfit says why a field is left to gqlgen; "" means that direct writes it.
func unfit(f *codegen.Field) string {
	switch {
	case f.IsBatch():
		return "it has a batch resolver"
	case f.IsResolver && !f.Object.Root:
		return "it has a resolver"
	case f.IsMap():
		return "its type is a map"
	case f.HasHaser:
		return "it has a haser"
	case f.HasDirectives():
		return "it has a directive"
	case codegen.GetInlineArgsMetadata(f.Object.Name, f.Name) != nil:
		return "it has inline arguments"
	case f.Object.Root && strings.HasPrefix(f.Name, "_"):
		return "it belongs to federation"
	}
	for _, a := range f.Args {
		if len(a.ImplDirectives()) > 0 {
			return "an argument has a directive"
		}
	}
	for r := f.TypeReference; r != nil; r = r.Elem() {
		if r.IsPtrToSlice() || r.IsPtrToPtr() || r.IsPtrToIntf() || r.IsRoot || r.IsMap() || r.IsOmittable {
			return "bound to " + r.GO.String()
		}
		if !r.IsSlice() {
			break
		}
	}
	return ""
}

// Runtime is the import path of package direct.
func (*build) Runtime() string { return reflect.TypeFor[direct.Plans]().PkgPath() }

// No is the number of an object type.
func (b *build) No(name string) int {
	return slices.IndexFunc(b.Types, func(t *object) bool { return t.Name == name })
}

// Place is the place of an object type among those that an interface or union can be.
func (b *build) Place(i *codegen.Interface, name string) int {
	var names []string
	for _, m := range i.Implementors { // a type is there twice when its values implement the Go interface
		if !slices.Contains(names, m.Name) {
			names = append(names, m.Name)
		}
	}
	return slices.Index(names, name)
}

// Refs are all types of written fields, in the order of their names.
func (b *build) Refs() []*config.TypeReference { return inOrder(b.refs) }
