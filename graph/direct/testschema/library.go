// Package testschema is a small lending library: the schema over which package
// direct is compared with gqlgen. Probe holds everything that can go wrong.
package testschema

import (
	"fmt"
	"slices"
	"time"
)

// Node, Named, Dated and Hit are the schema's interfaces and its union.
type (
	Node  interface{ NodeID() string }
	Named interface {
		Node
		IsNamed()
	}
	Dated interface{ IsDated() }
	Hit   interface{ IsHit() }
)

// Book has fields and methods of every shape that the schema allows.
type Book struct {
	ID, Name    string
	Subtitle    *string
	Kind        Kind
	Mood        Mood
	Color       *Color
	PublishedOn *Date
	BoughtAt    time.Time
	LentAt      *time.Time
	Pages       int
	Price       *Money
	Weight      Weight
	Labels      []Label
	Rating      *float64
	Available   bool
	Author      *Author
	Shelf       *Shelf

	at  int
	lib *Library
}

// Author wrote books.
type Author struct {
	ID, Name string
	Born     *Date
	books    []*Book
}

// Shelf holds books.
type Shelf struct {
	ID, Name string
	books    []*Book
}

// Extent is a value in every list that holds it.
type Extent struct {
	Pages  int
	Height float64
	Unit   string
}

// Note stands in the union by value.
type Note struct{ Text string }

func (b *Book) NodeID() string   { return b.ID }
func (a *Author) NodeID() string { return a.ID }
func (s *Shelf) NodeID() string  { return s.ID }
func (*Book) IsNamed()           {}
func (*Author) IsNamed()         {}
func (*Shelf) IsNamed()          {}
func (*Book) IsDated()           {}
func (*Book) IsHit()             {}
func (*Author) IsHit()           {}
func (*Shelf) IsHit()            {}
func (Note) IsHit()              {}

func (b *Book) Extent() Extent      { return Extent{b.Pages, float64(b.Pages) / 7, "cm"} }
func (b *Book) Whispered() *string  { return &b.Name }
func (b *Book) Probe() *Probe       { return &Probe{at: b.at, lib: b.lib} }
func (s *Shelf) Shelves() []*Shelf  { return []*Shelf{s} }
func (b *Book) Shelves() []*Shelf   { return shelvesOf([]*Book{b}) }
func (a *Author) Shelves() []*Shelf { return shelvesOf(a.books) }
func (b *Book) Sequel() *Book {
	if b.at%3 == 0 || b.at+1 == len(b.lib.Books) {
		return nil
	}
	return b.lib.Books[b.at+1]
}

// Series takes its arguments in another order than the schema.
func (b *Book) Series(backwards *bool, first *int) ([]*Book, error) {
	n := 2
	if first != nil {
		n = *first
	}
	if n < 0 || n > 9 {
		return nil, fmt.Errorf("a series of %d", n)
	}
	bs := slices.Clone(b.lib.Books[b.at:min(b.at+n, len(b.lib.Books))])
	if backwards != nil && *backwards {
		slices.Reverse(bs)
	}
	return bs, nil
}

// Books is a page of an author's books.
func (a *Author) Books(filter *BookFilter, orderBy []*BookOrder, first *int, after *string) (BookConnection, error) {
	return page(filter.of(a.books), orderBy, first, after)
}

// Books is a page of the books on a shelf.
func (s *Shelf) Books(filter *BookFilter, orderBy []*BookOrder, first *int, after *string) (BookConnection, error) {
	return page(filter.of(s.books), orderBy, first, after)
}

// Load counts pages.
func (s *Shelf) Load(kind *Kind, colors []Color) (n int) {
	for _, b := range s.books {
		if (kind == nil || b.Kind == *kind) && (len(colors) == 0 || b.Color != nil && slices.Contains(colors, *b.Color)) {
			n += b.Pages
		}
	}
	return n
}

func shelvesOf(bs []*Book) (ss []*Shelf) {
	for _, b := range bs {
		if b.Shelf != nil && !slices.Contains(ss, b.Shelf) {
			ss = append(ss, b.Shelf)
		}
	}
	return ss
}

// Library is all there is to ask for.
type Library struct {
	Books   []*Book
	Authors []*Author
	Shelves []*Shelf
	ids     map[string]Node
}

// Node finds by id; nil when there is none.
func (l *Library) Node(id string) Node { return l.ids[id] }

// Page is a page of all books.
func (l *Library) Page(filter *BookFilter, orderBy []*BookOrder, first *int, after *string) (BookConnection, error) {
	return page(filter.of(l.Books), orderBy, first, after)
}

// Build makes a library of n books; the same n gives the same library.
func Build(n int) *Library {
	l := &Library{ids: map[string]Node{}}
	for i := range n/10 + 1 {
		s := &Shelf{ID: fmt.Sprint("s", i), Name: fmt.Sprintf("Shelf <%d>", i)}
		a := &Author{ID: fmt.Sprint("a", i), Name: fmt.Sprintf("作者 %d \"pen\"", i)}
		if i%3 > 0 {
			d := NewDate(1900+i%90, 3, 1)
			a.Born = &d
		}
		l.Shelves, l.Authors = append(l.Shelves, s), append(l.Authors, a)
		l.ids[s.ID], l.ids[a.ID] = s, a
	}
	for i := range n {
		b := &Book{
			ID: fmt.Sprint("b", i), Name: fmt.Sprintf("题名 No. %d – 'of' \"n\"", n-i), Kind: []Kind{"NOVEL", "POEMS", "ATLAS"}[i%3], Mood: []Mood{"CALM", "WILD"}[i%2],
			BoughtAt: time.Date(2020, 1, 1+i%300, 8, i%60, 0, i%2*1000, time.FixedZone("", 8*3600)), Pages: 40 + i*37%500, Weight: Weight{i * 10},
			Labels: []Label{"old", "blue"}[:i%3], Available: i%4 > 0, Author: l.Authors[i%len(l.Authors)], at: i, lib: l,
		}
		b.Author.books = append(b.Author.books, b)
		if i%5 > 0 {
			b.Shelf = l.Shelves[i%len(l.Shelves)]
			b.Shelf.books = append(b.Shelf.books, b)
			d, c, m, r := NewDate(1990+i%30, time.Month(1+i%12), 1+i%28), Color(i%3), Money(i*99), float64(i)/3
			b.PublishedOn, b.Color, b.Price, b.Rating, b.Subtitle, b.LentAt = &d, &c, &m, &r, &b.Name, &b.BoughtAt
		}
		l.Books = append(l.Books, b)
		l.ids[b.ID] = b
	}
	return l
}
