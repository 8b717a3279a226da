package door

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
)

// BenchmarkDoor tells what the door adds to a request that is let in: headers,
// rates, measures and a line of the log.
func BenchmarkDoor(b *testing.B) {
	for name, level := range map[string]slog.Level{"logged": slog.LevelInfo, "not logged": slog.LevelError} {
		b.Run(name, func(b *testing.B) {
			d := making(b, func(o *Options) {
				o.Rates.Rate = 1e9
				o.Log = slog.New(slog.NewJSONHandler(io.Discard, &slog.HandlerOptions{Level: level}))
			})
			answer := []byte(`{"data":{}}`)
			h := handling(b, d, func(w http.ResponseWriter, r *http.Request) {
				if d.Ask(r.Context()) != nil {
					b.Fatal("refused")
				}
				leave, err := d.Enter(r.Context())
				if err != nil {
					b.Fatal(err)
				}
				defer leave()
				w.Write(answer)
				d.Answered(r.Context(), Operation{Name: "Home", Kind: "query", Hash: "0123456789abcdef0123", Cost: 12})
			})
			r := httptest.NewRequest("POST", "/graphql", nil)
			r.Header.Set("Accept-Encoding", "gzip")
			r.Header.Set("Accept-Language", "zh-CN,zh;q=0.9")
			w := &discard{h: http.Header{}}
			b.ReportAllocs()
			for b.Loop() {
				clear(w.h)
				h.ServeHTTP(w, r)
			}
		})
	}
}

type discard struct{ h http.Header }

func (d *discard) Header() http.Header         { return d.h }
func (d *discard) Write(b []byte) (int, error) { return len(b), nil }
func (d *discard) WriteHeader(int)             {}
