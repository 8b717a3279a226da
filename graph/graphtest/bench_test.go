//go:build unix

package graphtest

import (
	"context"
	"net/http"
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"duban/graph/generated"
	"duban/snapshot"
)

// ready answers every request by the bytes that were answered first: what is left is the transport.
type ready struct {
	generated.DirectSchema
	data []byte
}

func (r *ready) Exec(ctx context.Context) graphql.ResponseHandler {
	if r.data == nil {
		answer := r.DirectSchema.Exec(ctx)(ctx)
		r.data = answer.Data
	}
	return func(context.Context) *graphql.Response { return &graphql.Response{Data: r.data} }
}

// BenchmarkQuestions asks the six questions through the handler as it is served,
// of years one by one and of all at once.
//   - direct: as the server answers
//   - gqlgen: the same answered by gqlgen's own executor
//   - ready: the same transport writes an answer that is there already
func BenchmarkQuestions(b *testing.B) {
	for _, s := range scales() {
		b.Run(s.name, func(b *testing.B) {
			h := s.house(b, snapshot.Options{Memory: 64 << 30})
			for _, of := range s.spans() {
				c := h.cast(b, of.whole, of.years...)
				for _, q := range questions {
					h.bench(b, q, of.name, q.bodies(b, c))
				}
			}
			if h.Plans.Left.Load()+h.Plans.Panics.Load() > 0 {
				b.Errorf("left %d, panicked %d", h.Plans.Left.Load(), h.Plans.Panics.Load())
			}
		})
	}
}

// span is which plans a question is about.
type span struct {
	name  string
	whole bool
	years []int
}

func (s scale) spans() []span {
	if s.plans == 1 {
		return []span{{"year", false, s.years()}}
	}
	return []span{{"year", false, s.years()[:40]}, {"all", true, s.years()}}
}

func scales() []scale {
	if os.Getenv("SCALE") == "L" {
		return []scale{scaleL}
	}
	return []scale{scaleS, scaleM}
}

func (h *House) bench(b *testing.B, q question, of string, bodies [][]byte) {
	direct, plain := h.asks(b, h.Direct), h.asks(b, h.Plain)
	same := direct.answer(b, bodies[1])
	if other := plain.answer(b, bodies[1]); other != same {
		b.Fatalf("%s: gqlgen answers\n%.2000s\ndirect\n%.2000s", q.name, other, same)
	}
	for _, body := range bodies { // plans are read, and what is made when first needed
		direct.answer(b, body)
	}
	for _, by := range []struct {
		name string
		*asker
	}{{"gqlgen", plain}, {"direct", direct}, {"ready", h.asks(b, h.Serve(b, &ready{DirectSchema: h.Schema.(generated.DirectSchema)}, nil))}} {
		b.Run(q.name+"/"+of+"/"+by.name, func(b *testing.B) {
			by.ask(bodies[1])
			h.measure(b, by.asker, func(i int) { by.ask(bodies[i%len(bodies)]) })
		})
	}
}

// measure runs one question after another. gqlgen spreads over all cores, so the
// processor's time is told besides the clock's.
func (h *House) measure(b *testing.B, a *asker, ask func(i int)) {
	b.ReportAllocs()
	a.sent = 0
	statements, cpu, n := h.Store.Statements(), processor(b), 0
	for b.Loop() {
		ask(n)
		n++
	}
	b.ReportMetric(float64((processor(b)-cpu).Nanoseconds())/float64(n), "cpu-ns/op")
	b.ReportMetric(float64(a.sent)/float64(n), "answer-B/op")
	b.ReportMetric(float64(h.Store.Statements()-statements)/float64(n), "sql/op")
}

func processor(t testing.TB) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// inUse is the memory that is held after garbage has been collected.
func inUse() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

var _ http.ResponseWriter = (*asker)(nil)
