package graph

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// price is what an operation costs: the values it may answer, a page counted
// whole. What depends on variables is kept apart, so that an operation is
// priced once and costs a request a few multiplications.
type price struct {
	fixed int
	pages []varying
}

// varying is a part of a price that a variable multiplies.
type varying struct {
	variable string
	times    int
	each     price
}

// dearest keeps products of products from running over.
const dearest = 1 << 40

func (p *price) add(more price) {
	p.fixed = min(p.fixed+more.fixed, dearest)
	p.pages = append(p.pages, more.pages...)
}

func (p price) scaled(n int) price {
	s := price{fixed: times(p.fixed, n)}
	for _, v := range p.pages {
		v.times = times(v.times, n)
		s.pages = append(s.pages, v)
	}
	return s
}

func times(a, b int) int {
	if a != 0 && b > dearest/a {
		return dearest
	}
	return a * b
}

// cost is p for the variables of one request.
func (l *Limits) cost(p price, vars map[string]any) int {
	sum := p.fixed
	for _, v := range p.pages {
		n := times(l.size(vars[v.variable]), v.times)
		sum = min(sum+times(n, l.cost(v.each, vars)), dearest)
	}
	return sum
}

// size reads a page's size, or a list's, as a variable gives it.
func (l *Limits) size(v any) int {
	n := l.Page
	switch v := v.(type) {
	case int64:
		n = int(min(v, int64(l.LargestPage)))
	case int:
		n = v
	case json.Number:
		if i, err := v.Int64(); err == nil {
			n = int(min(i, int64(l.LargestPage)))
		}
	case []any:
		n = len(v)
	}
	return max(1, min(n, l.LargestPage)) // what is more, or less, is refused by the page itself
}

// pricer prices an operation that has been validated.
type pricer struct{ *Limits }

// multiplier is how often something is answered: a number, or a variable's.
type multiplier struct {
	n        int
	variable string
}

func (m multiplier) of(p price) price {
	if m.variable == "" {
		return p.scaled(m.n)
	}
	return price{pages: []varying{{variable: m.variable, times: 1, each: p}}}
}

// set prices a selection set; page is how often its connection's nodes are answered.
func (c pricer) set(set ast.SelectionSet, page multiplier) (p price) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			p.add(c.field(s, page))
		case *ast.InlineFragment:
			p.add(c.set(s.SelectionSet, page))
		case *ast.FragmentSpread:
			p.add(c.set(s.Definition.SelectionSet, page))
		}
	}
	return p
}

func (c pricer) field(f *ast.Field, page multiplier) price {
	one := price{fixed: 1}
	if len(f.SelectionSet) == 0 {
		return one
	}
	many := multiplier{n: 1}
	switch {
	case f.Definition.Type.Elem == nil:
	case f.ObjectDefinition != nil && isConnection(f.ObjectDefinition.Name):
		many = page
	default:
		many = c.listed(f)
	}
	inner := multiplier{n: 1}
	if isConnection(f.Definition.Type.Name()) {
		inner = c.paged(f)
	}
	one.add(many.of(c.set(f.SelectionSet, inner)))
	return one
}

// isConnection reports whether a type is a page of a list, by the name that
// every such type of the schema has.
func isConnection(name string) bool { return strings.HasSuffix(name, "Connection") }

// paged is the size of the page that a connection's arguments ask for.
func (c pricer) paged(f *ast.Field) multiplier {
	first, isFirst := c.argument(f, "first")
	last, isLast := c.argument(f, "last")
	switch {
	case isFirst && isLast: // one of them may be a variable that is null
		return multiplier{n: c.LargestPage}
	case isFirst:
		return first
	case isLast:
		return last
	}
	return multiplier{n: c.Page}
}

// listed is how much a list without pages is reckoned to hold; one that is asked
// by ids holds as many.
func (c pricer) listed(f *ast.Field) multiplier {
	if m, ok := c.argument(f, "ids"); ok {
		return m
	}
	return multiplier{n: c.PlainList}
}

func (c pricer) argument(f *ast.Field, name string) (multiplier, bool) {
	a := f.Arguments.ForName(name)
	if a == nil {
		return multiplier{}, false
	}
	switch a.Value.Kind {
	case ast.Variable:
		return multiplier{variable: a.Value.Raw}, true
	case ast.IntValue:
		n, err := strconv.Atoi(a.Value.Raw)
		if err != nil {
			n = c.LargestPage
		}
		return multiplier{n: c.size(n)}, true
	case ast.ListValue:
		return multiplier{n: max(1, len(a.Value.Children))}, true
	}
	return multiplier{}, false
}

func tooDear(cost, limit int) *refusal {
	return refuse(CodeCostLimit,
		fmt.Sprintf("查询代价为 %d，上限为 %d：请减小每页条数（first）或少取字段", cost, limit),
		fmt.Sprintf("the query costs %d, %d at most: ask for smaller pages (first) or fewer fields", cost, limit))
}
