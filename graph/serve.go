package graph

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
)

// Gate is asked before work is done for a caller. What it refuses is told by a
// Worded error, which may say when to come again (RetryAfter() time.Duration).
type Gate interface {
	// Ask is whether the caller may ask for an operation now, before it is read.
	Ask(context.Context) error
	// Enter lets one operation in that has been read; leave is called when its work is done.
	Enter(context.Context) (leave func(), err error)
	// Mutation is asked besides, before a mutation runs.
	Mutation(context.Context) error
	// Stream lets in a connection that stays open: Server-Sent Events or a WebSocket.
	Stream(context.Context) (leave func(), err error)
}

// Options are what the handler is given by the rooms around it. All but Clock
// may be left out.
type Options struct {
	Clock     func() time.Time // the wall's, whatever day the office reckons with
	Log       *slog.Logger
	Limits    Limits
	Timeout   time.Duration // of a query or mutation
	StreamAge time.Duration // after which a stream ends and its client comes again
	KeepAlive time.Duration // between signs of life on a stream
	Greeting  time.Duration // in which a WebSocket must say connection_init
	Origins   []string      // besides the server's own, from which a WebSocket may come
	Persisted Persisted
	Sentinels []Sentinel // errors of other rooms, besides those of session and snapshot
	Gate      Gate

	// Begin is called for each operation that is let in, to pin what it is
	// answered from.
	Begin func(context.Context) (context.Context, error)
	// Greet reads a WebSocket's connection_init, where browsers' programs, which
	// cannot set headers, may put a token.
	Greet func(ctx context.Context, payload map[string]any) (context.Context, error)
	// Still reports whether who opened a stream would be let in again: one who has
	// been signed out meanwhile loses it.
	Still func(context.Context) bool
	// Version names the state of all that these root fields answer from, the
	// program's own version and the day included; empty if nothing names it.
	Version func(ctx context.Context, roots []string) string
	// Stale tells since when what an operation has read may be old, because the
	// database is away; the zero moment if it is current.
	Stale func(context.Context) time.Time
	// Answered is told of each operation, and of each request that held none.
	Answered func(context.Context, Outcome)
	// Recycle takes back an answer's bytes once they are sent.
	Recycle func([]byte)
	// Closing is closed when the server stops: streams end.
	Closing <-chan struct{}
	// Extensions are further parts of gqlgen's handler.
	Extensions []graphql.HandlerExtension
}

func (o Options) withDefaults() Options {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Limits == (Limits{}) {
		o.Limits = DefaultLimits
	}
	for _, d := range []struct {
		of   *time.Duration
		unit time.Duration
	}{{&o.Timeout, 15 * time.Second}, {&o.StreamAge, time.Hour}, {&o.KeepAlive, 15 * time.Second}, {&o.Greeting, 5 * time.Second}} {
		if *d.of == 0 {
			*d.of = d.unit
		}
	}
	if o.Gate == nil {
		o.Gate = open{}
	}
	if o.Begin == nil {
		o.Begin = func(ctx context.Context) (context.Context, error) { return ctx, nil }
	}
	if o.Greet == nil {
		o.Greet = func(ctx context.Context, _ map[string]any) (context.Context, error) { return ctx, nil }
	}
	if o.Still == nil {
		o.Still = func(context.Context) bool { return true }
	}
	if o.Version == nil {
		o.Version = func(context.Context, []string) string { return "" }
	}
	if o.Stale == nil {
		o.Stale = func(context.Context) time.Time { return time.Time{} }
	}
	if o.Answered == nil {
		o.Answered = func(context.Context, Outcome) {}
	}
	if o.Recycle == nil {
		o.Recycle = func([]byte) {}
	}
	return o
}

// open is the gate that lets everyone in.
type open struct{}

func (open) Ask(context.Context) error              { return nil }
func (open) Enter(context.Context) (func(), error)  { return func() {}, nil }
func (open) Mutation(context.Context) error         { return nil }
func (open) Stream(context.Context) (func(), error) { return func() {}, nil }

// Handler is GraphQL over HTTP.
type Handler struct {
	http.Handler
	names []string
}

// Operations lists the names of the persisted operations: those that are told
// apart in metrics.
func (h *Handler) Operations() []string { return h.names }

// NewHandler puts the transports, the guard and the words of errors around es.
func NewHandler(es graphql.ExecutableSchema, o Options) (*Handler, error) {
	o = o.withDefaults()
	g, err := newGuard(&o.Limits, es, o.Persisted)
	if err != nil {
		return nil, fmt.Errorf("make the GraphQL handler: %w", err)
	}
	p := &presenter{log: o.Log, sentinels: o.Sentinels}
	t := &transport{Options: &o, schema: es.Schema(), presenter: p}
	srv := handler.New(es)
	srv.AddTransport(&sockets{t})
	srv.AddTransport(t)
	srv.SetQueryCache(parsed{})
	srv.SetParserTokenLimit(o.Limits.Tokens)
	srv.SetErrorPresenter(p.present)
	srv.SetRecoverFunc(p.recover)
	srv.Use(g)
	for _, e := range o.Extensions {
		srv.Use(e)
	}
	return &Handler{Handler: srv, names: g.names()}, nil
}
