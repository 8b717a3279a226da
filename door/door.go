// Package door is the way into the house: HTTP around the API and the pages. It
// says who may come in and how often, names and logs each request, measures,
// compresses, and closes in order. It knows no GraphQL, no database and no
// user: who is asking, session finds out behind it.
package door

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"github.com/prometheus/client_golang/prometheus"

	"duban/viewer"
)

// smallestCompressed is from how many bytes on an answer is compressed.
const smallestCompressed = 1536

// Options are what the door is told. Clock, Log and Registry are needed.
type Options struct {
	Clock    func() time.Time // the wall's, whatever day the office reckons with
	Log      *slog.Logger
	Registry *prometheus.Registry // others may add to it
	Policy   string               // the content security policy that the pages need; nothing from outside if empty
	Rates    Rates
	Origins  []string       // foreign origins whose pages may ask, such as https://app.example
	Proxies  []netip.Prefix // from which X-Forwarded-For is believed
	TLS      bool           // whether browsers reach the server by https
	Checks   []Check        // that /readyz makes
	Notice   time.Duration  // for which /readyz says "stopping" before anything is closed
	Patience time.Duration  // for which requests may finish when the server stops
}

// Door is the way in. It is also what a graph.Gate asks for.
type Door struct {
	Options
	crossOrigin *http.CrossOriginProtection
	rates       *throttle
	crowd       *crowd
	measures    *measures
	health      *health
	policy      []string
	stopping    atomic.Bool
	closing     chan struct{}
}

// New makes a door.
func New(o Options) (*Door, error) {
	if o.Rates.InFlight < 1 {
		return nil, fmt.Errorf("make a door: %d operations at work at once are none", o.Rates.InFlight)
	}
	if o.Patience == 0 {
		o.Patience = 20 * time.Second
	}
	if o.Policy == "" {
		o.Policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
	}
	d := &Door{Options: o, policy: []string{o.Policy}, closing: make(chan struct{}), crossOrigin: http.NewCrossOriginProtection()}
	for _, origin := range o.Origins {
		if err := d.crossOrigin.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("trust the origin %s: %w", origin, err)
		}
	}
	var err error
	if d.rates, err = newThrottle(o.Rates, o.Clock); err != nil {
		return nil, err
	}
	d.crowd = newCrowd(o.Rates)
	d.health = &health{door: d}
	d.measures, err = newMeasures(o.Registry, d.crowd)
	return d, err
}

// Closing is closed once the server has stopped listening: streams end.
func (d *Door) Closing() <-chan struct{} { return d.closing }

// Handler puts the door before next, which serves everything but /livez and /readyz.
func (d *Door) Handler(next http.Handler) (http.Handler, error) {
	compressed, err := gzhttp.NewWrapper(gzhttp.MinSize(smallestCompressed), gzhttp.CompressionLevel(1), gzhttp.EnableZstd(false), gzhttp.ContentTypes([]string{
		"application/json", "application/graphql-response+json", "text/csv", "text/html", "text/plain", "text/css", "text/javascript", "image/svg+xml",
	}))
	if err != nil {
		return nil, fmt.Errorf("compress answers: %w", err)
	}
	small := compressed(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w}
		d.head(rec.Header())
		switch r.URL.Path {
		case "/livez":
			d.health.live(rec)
			return
		case "/readyz":
			d.health.ready(rec, r)
			return
		}
		v := viewer.Viewer{RequestID: fmt.Sprintf("%016x", rand.Uint64()), Address: d.address(r).String(), English: prefersEnglish(r.Header.Get("Accept-Language"))}
		rec.Header()["X-Request-Id"] = []string{v.RequestID}
		started := d.Clock()
		visit := &visit{}
		r = r.WithContext(context.WithValue(viewer.In(r.Context(), v), visitKey{}, visit))
		defer func() {
			p := recover()
			if p != nil && p != http.ErrAbortHandler {
				d.Log.ErrorContext(r.Context(), "panic while serving", "request", v.RequestID, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
				if rec.status == 0 {
					refuse(rec, v, http.StatusInternalServerError, "INTERNAL", "服务器内部错误，请求编号 "+v.RequestID, "internal error, request "+v.RequestID)
				}
			}
			if rec.status == 0 { // a handler that writes nothing has answered 200
				rec.status = http.StatusOK
			}
			took := d.Clock().Sub(started)
			d.measures.response(rec.status, took)
			d.log(r, v, visit, rec, took)
			if p == http.ErrAbortHandler {
				panic(p)
			}
		}()
		if !d.admit(rec, r, v) {
			return
		}
		if lasts(r) { // a stream is flushed event by event, and a WebSocket takes the connection over
			next.ServeHTTP(rec, r)
			return
		}
		small.ServeHTTP(rec, r)
	}), nil
}

// lasts reports whether a request asks for a connection that stays open.
func lasts(r *http.Request) bool {
	return r.Header.Get("Upgrade") != "" || strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// recorder notes what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
