package door

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"duban/viewer"
)

// Operation is what the API tells of an operation once it is answered: nothing
// of what was asked or answered.
type Operation struct {
	Name  string
	Kind  string
	Hash  string // of its document
	Cost  int
	Codes []string // of its errors
	Took  time.Duration
}

// visit is what is known of a request by the time it is answered. A WebSocket
// has many operations; the last one stays, and how many there were.
type visit struct {
	mu         sync.Mutex
	user       string
	operation  Operation
	operations int
}

type visitKey struct{}

// Answered notes an operation for its request's line in the log, and measures it.
func (d *Door) Answered(ctx context.Context, o Operation) {
	d.measures.operation(o)
	if v, ok := ctx.Value(visitKey{}).(*visit); ok {
		v.mu.Lock()
		v.user, v.operation = viewer.Of(ctx).UserID, o
		v.operations++
		v.mu.Unlock()
	}
}

// code is what an operation is counted under: OK, or the first of its errors.
func (o Operation) code() string {
	if len(o.Codes) == 0 {
		return "OK"
	}
	return o.Codes[0]
}

// hashShown is how much of a document's hash the log needs to tell it from others.
const hashShown = 16

// log writes the one line of a request.
func (d *Door) log(r *http.Request, v viewer.Viewer, visit *visit, rec *recorder, took time.Duration) {
	ctx := r.Context()
	if !d.Log.Enabled(ctx, slog.LevelInfo) {
		return
	}
	visit.mu.Lock()
	defer visit.mu.Unlock()
	attrs := []slog.Attr{
		slog.String("id", v.RequestID),
		slog.String("method", r.Method),
		slog.String("path", r.URL.Path),
		slog.Int("status", rec.status),
		slog.Int("bytes", rec.bytes),
		slog.Float64("ms", float64(took.Microseconds())/1000),
		slog.String("address", v.Address),
	}
	if visit.user != "" {
		attrs = append(attrs, slog.String("user", visit.user))
	}
	if o := visit.operation; visit.operations > 0 {
		attrs = append(attrs,
			slog.String("operation", o.Name),
			slog.String("kind", o.Kind),
			slog.String("hash", o.Hash[:min(len(o.Hash), hashShown)]),
			slog.Int("cost", o.Cost),
			slog.String("code", o.code()))
	}
	if visit.operations > 1 {
		attrs = append(attrs, slog.Int("operations", visit.operations))
	}
	d.Log.LogAttrs(ctx, slog.LevelInfo, "request", attrs...)
}
