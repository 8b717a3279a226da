package direct_test

import (
	"context"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"duban/graph/direct/testschema"
	"duban/graph/direct/testschema/generated"
)

// library answers the roots of the test schema.
type library struct{ *testschema.Library }

type (
	query        struct{ l *testschema.Library }
	mutation     struct{ l *testschema.Library }
	subscription struct{ l *testschema.Library }
	book         struct{}
)

func (r library) Query() generated.QueryResolver               { return query{r.Library} }
func (r library) Mutation() generated.MutationResolver         { return mutation{r.Library} }
func (r library) Subscription() generated.SubscriptionResolver { return subscription{r.Library} }
func (r library) Book() generated.BookResolver                 { return book{} }

func find[T testschema.Node](l *testschema.Library, id string) (t T, err error) {
	t, _ = l.Node(id).(T)
	return t, nil
}

func (q query) Node(_ context.Context, id string) (testschema.Node, error) { return q.l.Node(id), nil }
func (q query) Nodes(_ context.Context, ids []string) (ns []testschema.Node, _ error) {
	for _, id := range ids {
		ns = append(ns, q.l.Node(id))
	}
	return ns, nil
}
func (q query) Book(_ context.Context, id string) (*testschema.Book, error) {
	return find[*testschema.Book](q.l, id)
}
func (q query) Shelf(_ context.Context, id string) (*testschema.Shelf, error) {
	return find[*testschema.Shelf](q.l, id)
}
func (q query) Books(_ context.Context, filter *testschema.BookFilter, orderBy []*testschema.BookOrder, first *int, after *string) (*testschema.BookConnection, error) {
	c, err := q.l.Page(filter, orderBy, first, after)
	return &c, err
}
func (q query) Shelves(context.Context) ([]*testschema.Shelf, error) { return q.l.Shelves, nil }
func (q query) Authors(_ context.Context, first *int) ([]*testschema.Author, error) {
	if first == nil {
		return q.l.Authors, nil
	}
	if *first < 0 {
		return nil, errors.New("fewer than no authors")
	}
	return q.l.Authors[:min(*first, len(q.l.Authors))], nil
}
func (q query) Search(_ context.Context, text string, kinds []testschema.Kind) (hs []testschema.Hit, _ error) {
	for _, b := range q.l.Books[:8] {
		if strings.Contains(b.Name, text) {
			hs = append(hs, b)
		}
	}
	if len(kinds) > 0 {
		hs = append(hs, &testschema.Note{Text: string(kinds[0])})
	}
	return append(hs, q.l.Shelves[0], q.l.Authors[0], testschema.Note{Text: text}), nil
}
func (q query) Named(_ context.Context, first int) (ns []testschema.Named, _ error) {
	for i := range min(first, 3) {
		ns = append(ns, q.l.Books[i], q.l.Shelves[i], q.l.Authors[i])
	}
	return ns, nil
}
func (q query) Dated(context.Context) ([]testschema.Dated, error) {
	return []testschema.Dated{q.l.Books[0], q.l.Books[1]}, nil
}
func (q query) Count(context.Context) (int, error) { return len(q.l.Books), nil }
func (q query) Today(context.Context) (testschema.Date, error) {
	return testschema.NewDate(2024, 2, 29), nil
}
func (q query) Probe(_ context.Context, at *int) (*testschema.Probe, error) {
	if at == nil {
		return nil, errors.New("probe where?")
	}
	return q.l.Probe(*at), nil
}
func (q query) Probes(_ context.Context, first int) (ps []*testschema.Probe, _ error) {
	for i := range min(max(first, 0), 7) {
		p := q.l.Probe(i)
		if i == 5 {
			p = nil
		}
		ps = append(ps, p)
	}
	return ps, nil
}

func (m mutation) Lend(_ context.Context, id, to string) (*testschema.Book, error) {
	return find[*testschema.Book](m.l, id)
}

func (book) Borrowed(_ context.Context, b *testschema.Book) (int, error) { return b.Pages % 7, nil }

func (s subscription) Ticks(_ context.Context, n int) (<-chan int, error) {
	out := make(chan int, n)
	for i := range n {
		out <- i
	}
	close(out)
	return out, nil
}
func (s subscription) Marked(ctx context.Context, n int) (<-chan graphql.Event[*testschema.Book], error) {
	out := make(chan graphql.Event[*testschema.Book], n)
	for i := range n {
		out <- graphql.Event[*testschema.Book]{Context: context.WithValue(ctx, mark{}, i), Value: s.l.Books[i]}
	}
	close(out)
	return out, nil
}

// mark is the key of what an event's context carries.
type mark struct{}
