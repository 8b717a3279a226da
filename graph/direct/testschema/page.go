package testschema

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
)

// Connection is a page of a list, bound to the schema's types by alias.
type Connection[T any] struct {
	TotalCount int
	nodes      []T
	from       int
}

// Edge is one place of a page.
type Edge[T any] struct {
	Node T
	at   int
}

// PageInfo tells of the rest.
type PageInfo struct {
	HasNextPage bool
	EndCursor   *string
}

type (
	// BookConnection is a page of books.
	BookConnection = Connection[*Book]
	// BookEdge is a book on a page.
	BookEdge = Edge[*Book]
)

// Nodes are the page's elements.
func (c Connection[T]) Nodes() []T { return c.nodes }

// Edges are the page's elements with their cursors.
func (c Connection[T]) Edges() []Edge[T] {
	es := make([]Edge[T], len(c.nodes))
	for i, n := range c.nodes {
		es[i] = Edge[T]{n, c.from + i}
	}
	return es
}

// PageInfo tells of the rest of the list.
func (c Connection[T]) PageInfo() PageInfo {
	p := PageInfo{HasNextPage: c.from+len(c.nodes) < c.TotalCount}
	if len(c.nodes) > 0 {
		end := strconv.Itoa(c.from + len(c.nodes) - 1)
		p.EndCursor = &end
	}
	return p
}

// Cursor is the edge's place in the list.
func (e Edge[T]) Cursor() string { return strconv.Itoa(e.at) }

func page(bs []*Book, orderBy []*BookOrder, first *int, after *string) (BookConnection, error) {
	c := BookConnection{TotalCount: len(bs)}
	from, n := 0, 10
	if after != nil {
		at, err := strconv.Atoi(*after)
		if err != nil {
			return c, errors.New("bad cursor")
		}
		from = min(max(at+1, 0), len(bs))
	}
	if first != nil {
		n = *first
	}
	if n < 0 || n > 100 {
		return c, errors.New("first: 0 to 100")
	}
	if len(orderBy) > 0 {
		bs = slices.Clone(bs)
		slices.SortStableFunc(bs, func(x, y *Book) int {
			for _, o := range orderBy {
				if d := o.compare(x, y); d != 0 {
					return d
				}
			}
			return 0
		})
	}
	c.from, c.nodes = from, bs[from:min(from+n, len(bs))]
	return c, nil
}

// BookFilter chooses books; a nil filter chooses all.
type BookFilter struct {
	And       []*BookFilter
	Not       *BookFilter
	Ids       []string
	Kinds     []Kind
	Moods     []Mood
	Color     *Color
	From, To  *Date
	Available *bool
	Pages     *Range
	Text      *string
}

// Range is an input whose fields have defaults.
type Range struct {
	Min int
	Max *int
}

// BookOrder is one order of a page.
type BookOrder struct {
	Field     BookOrderField
	Direction Direction
}

func (o *BookOrder) compare(x, y *Book) (d int) {
	switch o.Field {
	case "NAME":
		d = strings.Compare(x.Name, y.Name)
	case "PAGES":
		d = cmp.Compare(x.Pages, y.Pages)
	default:
		d = cmp.Compare(x.day(), y.day())
	}
	if o.Direction == "DOWN" {
		return -d
	}
	return d
}

func (b *Book) day() Date {
	if b.PublishedOn == nil {
		return 0
	}
	return *b.PublishedOn
}

func (f *BookFilter) of(bs []*Book) []*Book {
	if f == nil {
		return bs
	}
	return slices.DeleteFunc(slices.Clone(bs), func(b *Book) bool { return !f.matches(b) })
}

func (f *BookFilter) matches(b *Book) bool {
	for _, g := range f.And {
		if !g.matches(b) {
			return false
		}
	}
	return (f.Not == nil || !f.Not.matches(b)) &&
		(len(f.Ids) == 0 || slices.Contains(f.Ids, b.ID)) &&
		(len(f.Kinds) == 0 || slices.Contains(f.Kinds, b.Kind)) &&
		(len(f.Moods) == 0 || slices.Contains(f.Moods, b.Mood)) &&
		(f.Color == nil || b.Color != nil && *b.Color == *f.Color) &&
		(f.From == nil || b.day() >= *f.From) && (f.To == nil || b.day() <= *f.To) &&
		(f.Available == nil || b.Available == *f.Available) &&
		(f.Pages == nil || b.Pages >= f.Pages.Min && (f.Pages.Max == nil || b.Pages <= *f.Pages.Max)) &&
		(f.Text == nil || strings.Contains(b.Name, *f.Text))
}
