package graph

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"duban/door"
	"duban/viewer"
)

var _ Gate = (*door.Door)(nil)

// written collects what the server logs.
type written struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (w *written) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.Write(p)
}

func (w *written) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.String()
}

// housed is the handler behind its door, served as the program serves it.
func housed(t *testing.T, rates door.Rates) (address string, log *written, stop func() error) {
	t.Helper()
	log = new(written)
	d, err := door.New(door.Options{Clock: time.Now, Log: slog.New(slog.NewJSONHandler(log, nil)), Registry: prometheus.NewRegistry(), Rates: rates})
	if err != nil {
		t.Fatal(err)
	}
	h, err := NewHandler(newAnswered(t), Options{
		Clock: time.Now, Log: d.Log, Gate: d, Closing: d.Closing(),
		Answered: func(ctx context.Context, o Outcome) { d.Answered(ctx, door.Operation(o)) },
	})
	if err != nil {
		t.Fatal(err)
	}
	d.Know(h.Operations())
	mux := http.NewServeMux()
	mux.Handle("/graphql", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { // as session does
		v := viewer.Of(r.Context())
		v.MayRead = true
		h.ServeHTTP(w, r.WithContext(viewer.In(r.Context(), v)))
	}))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- d.Serve(ctx, mux, l, nil) }()
	stop = sync.OnceValue(func() error {
		cancel()
		return <-stopped
	})
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	return "http://" + l.Addr().String() + "/graphql", log, stop
}

func sent(t *testing.T, address, query string, header ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequest("POST", address, strings.NewReader(`{"query":"`+query+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { resp.Body.Close() })
	return resp
}

func TestTheHandlerStandsBehindItsDoor(t *testing.T) {
	address, log, _ := housed(t, door.DefaultRates)
	query := `query Long {hello(name: \"` + strings.Repeat("甲", 1000) + `\") broken}`
	resp := sent(t, address, query, "Accept-Encoding", "gzip", "Accept-Language", "en")
	if resp.Header.Get("Content-Encoding") != "gzip" || resp.Header.Get("X-Frame-Options") != "DENY" {
		t.Fatalf("headers %v", resp.Header)
	}
	z, err := gzip.NewReader(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	id := resp.Header.Get("X-Request-Id")
	if want := "internal error, request " + id; !strings.Contains(string(text), want) {
		t.Errorf("%s is missing in %s", want, text)
	}
	var lines []map[string]any
	for d := json.NewDecoder(strings.NewReader(log.String())); ; {
		var line map[string]any
		if d.Decode(&line) != nil {
			break
		}
		lines = append(lines, line)
	}
	if len(lines) != 2 || lines[0]["request"] != id || lines[1]["id"] != id {
		t.Fatalf("logged\n%s", log)
	}
	for name, want := range map[string]any{"operation": "Long", "kind": "query", "cost": 2.0, "code": CodeInternal, "status": 200.0, "address": "127.0.0.1"} {
		if lines[1][name] != want {
			t.Errorf("%s is logged as %v, want %v", name, lines[1][name], want)
		}
	}
	if strings.Contains(log.String(), "甲") {
		t.Error("the query is logged")
	}
}

func TestRatesHoldForEveryTransport(t *testing.T) {
	rates := door.DefaultRates
	rates.Rate, rates.Burst, rates.MutationBurst = 0.001, 6, 2
	address, _, _ := housed(t, rates)
	for i, want := range []int{200, 200, 429} {
		resp := sent(t, address, `mutation{rename(to:\"b\")}`)
		if resp.StatusCode != want || (resp.Header.Get("Retry-After") != "") != (want == 429) {
			t.Errorf("mutation %d: %d %v", i, resp.StatusCode, resp.Header)
		}
	}
	conn := dialled(t, address, nil)
	for i, want := range []string{"next", "next", "next", "error"} {
		say(t, conn, fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":"{hello}"}}`, i))
		if got := hear(t, conn); got.Type != want {
			t.Errorf("operation %d on a WebSocket: %s %s", i, got.Type, got.Payload)
		} else if want == "next" {
			hear(t, conn) // complete
		}
	}
	if resp := sent(t, address, `{hello}`); resp.StatusCode != 429 {
		t.Errorf("a query after that: %d", resp.StatusCode)
	}
}

func TestStreamsEndBeforeTheServerDoes(t *testing.T) {
	address, _, stop := housed(t, door.DefaultRates)
	events := sent(t, address, `subscription{forever}`, "Accept", "text/event-stream")
	first := make([]byte, 3)
	if _, err := io.ReadFull(events.Body, first); err != nil || string(first) != ":\n\n" {
		t.Fatalf("%q, %v", first, err)
	}
	conn := dialled(t, address, nil)
	say(t, conn, `{"id":"1","type":"subscribe","payload":{"query":"subscription{forever}"}}`)
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	if _, _, err := conn.Read(t.Context()); websocket.CloseStatus(err) != websocket.StatusGoingAway {
		t.Errorf("the WebSocket is closed by %v", err)
	}
	rest, err := io.ReadAll(events.Body)
	if err != nil || string(rest) != "event: complete\ndata:\n\n" {
		t.Errorf("the stream ends by %q, %v", rest, err)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}
