package snapshot

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"sort"
	"strings"
)

const (
	usualPage = 50
	maxPage   = 200
)

// PageInfo tells where a page stands in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string
}

// Connection is one page of a list, with the size of the whole.
type Connection[T any] struct {
	TotalCount int
	nodes      []T
	from       int
	by         order[T]
}

// Edge is an element of a page with its cursor.
type Edge[T any] struct {
	Node T
	by   order[T]
}

// The schema's pages are aliases of the generic ones.
type (
	TaskConnection      = Connection[*Task]
	TaskEdge            = Edge[*Task]
	UnitConnection      = Connection[*Unit]
	UnitEdge            = Edge[*Unit]
	LeaderConnection    = Connection[*Leader]
	LeaderEdge          = Edge[*Leader]
	PlanConnection      = Connection[*Plan]
	PlanEdge            = Edge[*Plan]
	FindingConnection   = Connection[*Finding]
	FindingEdge         = Edge[*Finding]
	ReportConnection    = Connection[*Report]
	ReportEdge          = Edge[*Report]
	UserConnection      = Connection[*User]
	UserEdge            = Edge[*User]
	InboxItemConnection = Connection[*InboxItem]
	InboxItemEdge       = Edge[*InboxItem]
	EventEdge           = Edge[*Event]
)

// Nodes gives the elements of the page.
func (c Connection[T]) Nodes() []T { return c.nodes }

// Edges gives the elements of the page with their cursors.
func (c Connection[T]) Edges() []Edge[T] {
	edges := make([]Edge[T], len(c.nodes))
	for i, n := range c.nodes {
		edges[i] = Edge[T]{n, c.by}
	}
	return edges
}

// PageInfo tells where the page stands.
func (c Connection[T]) PageInfo() PageInfo {
	p := PageInfo{HasPreviousPage: c.from > 0, HasNextPage: c.from+len(c.nodes) < c.TotalCount}
	p.StartCursor, p.EndCursor = ends(c.nodes, c.by)
	return p
}

func ends[T any](nodes []T, by order[T]) (start, end *string) {
	if len(nodes) == 0 {
		return nil, nil
	}
	return new(by.cursor(nodes[0])), new(by.cursor(nodes[len(nodes)-1]))
}

// Cursor gives the element's place, to continue from.
func (e Edge[T]) Cursor() string { return e.by.cursor(e.Node) }

// order is a way to sort a list that ends in a unique key. Its name tells its
// cursors from those of another order; keys sort as their bytes do.
type order[T any] struct {
	name string
	key  func(b []byte, element T) []byte
}

// cursor is the order's name and the element's key under a checksum. Nothing in
// it depends on the picture, so that it outlives a restart.
func (o order[T]) cursor(element T) string {
	b := append(make([]byte, 4, 96), o.name...)
	b = o.key(append(b, 0), element)
	binary.BigEndian.PutUint32(b, crc32.ChecksumIEEE(b[4:]))
	return base64.RawURLEncoding.EncodeToString(b)
}

func (o order[T]) keyIn(cursor string) ([]byte, error) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(b) < 4 || binary.BigEndian.Uint32(b) != crc32.ChecksumIEEE(b[4:]) {
		return nil, errCursor
	}
	name, key, cut := strings.Cut(string(b[4:]), "\x00")
	if !cut || name != o.name {
		return nil, errCursor
	}
	return []byte(key), nil
}

// window is what a reader asks of a list.
type window struct {
	first  *int
	after  *string
	last   *int
	before *string
}

// size checks the window and gives how many elements it holds at most.
func (w window) size() (n int, fromBack bool, err error) {
	n = usualPage
	for _, asked := range []*int{w.first, w.last} {
		switch {
		case asked == nil:
		case *asked < 0:
			return 0, false, errNegative
		case *asked > maxPage:
			return 0, false, errPage
		default:
			n = *asked
		}
	}
	if w.first != nil && w.last != nil {
		return 0, false, errBothEnds
	}
	return n, w.last != nil, nil
}

// page cuts a window out of all, which is sorted by the order.
func page[T any](all []T, by order[T], w window) (Connection[T], error) {
	n, fromBack, err := w.size()
	if err != nil {
		return Connection[T]{}, err
	}
	lo, hi := 0, len(all)
	if w.after != nil {
		key, err := by.keyIn(*w.after)
		if err != nil {
			return Connection[T]{}, err
		}
		lo = by.count(all, func(c int) bool { return c <= 0 }, key)
	}
	if w.before != nil {
		key, err := by.keyIn(*w.before)
		if err != nil {
			return Connection[T]{}, err
		}
		hi = max(lo, by.count(all, func(c int) bool { return c < 0 }, key))
	}
	if fromBack {
		lo = max(lo, hi-n)
	} else {
		hi = min(hi, lo+n)
	}
	return Connection[T]{TotalCount: len(all), nodes: all[lo:hi], from: lo, by: by}, nil
}

// PageBy cuts a page out of a list that another room keeps. The list is sorted by
// its keys, as bytes are; the name tells its cursors from those of other lists.
func PageBy[T any](all []T, name string, key func(b []byte, element T) []byte, first *int, after *string, last *int, before *string) (Connection[T], error) {
	return page(all, order[T]{name, key}, window{first, after, last, before})
}

// count tells how many elements at the front compare to key as wanted.
func (o order[T]) count(all []T, wanted func(int) bool, key []byte) int {
	var b []byte
	return sort.Search(len(all), func(i int) bool {
		b = o.key(b[:0], all[i])
		return !wanted(bytes.Compare(b, key))
	})
}

// appendInt appends v so that bytes sort as numbers do.
func appendInt(b []byte, v int64) []byte {
	return binary.BigEndian.AppendUint64(b, uint64(v)^(1<<63))
}
