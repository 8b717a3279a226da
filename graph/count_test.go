package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"pgregory.net/rapid"
)

// naive counts a document by spreading every fragment out, again and again.
type naive struct {
	doc                           *ast.QueryDocument
	selections, aliases, directed int
	depth, nesting                int
	visits                        int
	sameName, rootFields          int
}

func countNaively(doc *ast.QueryDocument) *naive {
	n := &naive{doc: doc}
	reached := map[string]bool{}
	for _, op := range doc.Operations {
		before := n.selections
		n.directed += len(op.Directives)
		n.spread(op.SelectionSet, 0, 0, reached)
		n.visits += n.selections - before
		tree := n.flat(op.SelectionSet, map[string]bool{})
		n.rootFields = max(n.rootFields, len(byName(tree)))
		n.merged(tree)
	}
	for _, f := range doc.Fragments {
		alone := &naive{doc: doc}
		alone.spread(f.SelectionSet, 0, 0, map[string]bool{})
		n.visits += alone.selections
		if !reached[f.Name] {
			n.directed += len(f.Directives)
			n.spread(f.SelectionSet, 0, 0, reached)
			n.merged(n.flat(f.SelectionSet, map[string]bool{}))
		}
	}
	return n
}

func (n *naive) spread(set ast.SelectionSet, depth, nesting int, reached map[string]bool) {
	n.depth, n.nesting = max(n.depth, depth), max(n.nesting, nesting)
	for _, s := range set {
		n.selections++
		n.nesting = max(n.nesting, nesting+1)
		switch s := s.(type) {
		case *ast.Field:
			if s.Alias != s.Name {
				n.aliases++
			}
			n.directed += len(s.Directives)
			n.depth = max(n.depth, depth+1)
			n.spread(s.SelectionSet, depth+1, nesting+1, reached)
		case *ast.InlineFragment:
			n.directed += len(s.Directives)
			n.spread(s.SelectionSet, depth, nesting+1, reached)
		case *ast.FragmentSpread:
			f := n.doc.Fragments.ForName(s.Name)
			reached[s.Name] = true
			n.directed += len(s.Directives) + len(f.Directives)
			n.spread(f.SelectionSet, depth, nesting+1, reached)
		}
	}
}

// flat lists the fields of a set with its fragments spread out, each once.
func (n *naive) flat(set ast.SelectionSet, spread map[string]bool) (fields []*ast.Field) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			fields = append(fields, s)
		case *ast.InlineFragment:
			fields = append(fields, n.flat(s.SelectionSet, spread)...)
		case *ast.FragmentSpread:
			if !spread[s.Name] {
				spread[s.Name] = true
				fields = append(fields, n.flat(n.doc.Fragments.ForName(s.Name).SelectionSet, spread)...)
			}
		}
	}
	return fields
}

func byName(fields []*ast.Field) map[string][]*ast.Field {
	groups := map[string][]*ast.Field{}
	for _, f := range fields {
		groups[f.Alias] = append(groups[f.Alias], f)
	}
	return groups
}

func (n *naive) merged(fields []*ast.Field) {
	for _, group := range byName(fields) {
		n.sameName = max(n.sameName, len(group))
		var below ast.SelectionSet
		for _, f := range group {
			below = append(below, f.SelectionSet...)
		}
		n.merged(n.flat(below, map[string]bool{}))
	}
}

// drawDocument writes a document whose fragments spread only later ones.
func drawDocument(t *rapid.T) string {
	fragments := rapid.IntRange(0, 4).Draw(t, "fragments")
	var b strings.Builder
	directives := func() {
		b.WriteString(strings.Repeat(" @x", max(0, rapid.IntRange(-3, 2).Draw(t, "directives"))))
	}
	var set func(from, depth int)
	set = func(from, depth int) {
		b.WriteString("{")
		for range rapid.IntRange(1, 4).Draw(t, "selections") {
			switch kind := rapid.IntRange(0, 5).Draw(t, "kind"); {
			case kind == 0 && from < fragments:
				fmt.Fprintf(&b, " ...F%d", rapid.IntRange(from, fragments-1).Draw(t, "fragment"))
				directives()
			case kind == 1 && depth < 4:
				b.WriteString(" ...")
				directives()
				set(from, depth+1)
			default:
				b.WriteString(" " + rapid.SampledFrom([]string{"a", "b", "c", "d: a", "a: b"}).Draw(t, "name"))
				directives()
				if kind > 3 && depth < 4 {
					set(from, depth+1)
				}
			}
		}
		b.WriteString("}")
	}
	for i := range rapid.IntRange(1, 2).Draw(t, "operations") {
		fmt.Fprintf(&b, "query Q%d", i)
		directives()
		set(0, 0)
	}
	for i := range fragments {
		fmt.Fprintf(&b, " fragment F%d on T", i)
		directives()
		set(i+1, 0)
	}
	return b.String()
}

// unbounded lets everything through.
var unbounded = Limits{
	Tokens: heaviest, NameBytes: heaviest, Depth: heaviest, Nesting: heaviest, Selections: heaviest, Visits: heaviest, Aliases: heaviest, SameName: heaviest, Directives: heaviest,
	RootFields: heaviest, Fragments: heaviest, Operations: heaviest, Definitions: heaviest, ValueDepth: heaviest, List: heaviest, TextBytes: heaviest,
}

func TestCountingAgreesWithSpreadingEverythingOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawDocument(t)
		doc, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		n := countNaively(doc)
		for _, m := range []struct {
			name  string
			count int
			limit func(*Limits) *int
		}{
			{"selections", n.selections, func(l *Limits) *int { return &l.Selections }},
			{"visits", n.visits, func(l *Limits) *int { return &l.Visits }},
			{"aliases", n.aliases, func(l *Limits) *int { return &l.Aliases }},
			{"directives", n.directed, func(l *Limits) *int { return &l.Directives }},
			{"depth", n.depth, func(l *Limits) *int { return &l.Depth }},
			{"nesting", n.nesting, func(l *Limits) *int { return &l.Nesting }},
			{"same name", n.sameName, func(l *Limits) *int { return &l.SameName }},
			{"root fields", n.rootFields, func(l *Limits) *int { return &l.RootFields }},
		} {
			l := unbounded
			*m.limit(&l) = m.count
			if r := l.count(doc); r != nil {
				t.Errorf("%s\n%d %s are refused by a limit of as many: %v", text, m.count, m.name, r)
			}
			if *m.limit(&l) = m.count - 1; m.count > 1 && l.count(doc) == nil {
				t.Errorf("%s\n%d %s are let through by a limit of one less", text, m.count, m.name)
			}
		}
	})
}
