package door

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func listening(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// house is a server at work, with a request that lasts until it is let go and a
// stream that lasts until the server closes.
type house struct {
	*Door
	address, private string
	inside           chan struct{}
	letGo            chan struct{}
	stop             context.CancelFunc
	stopped          chan error
}

func open(t *testing.T, change func(*Options)) *house {
	t.Helper()
	h := &house{Door: making(t, change), inside: make(chan struct{}, 2), letGo: make(chan struct{}), stopped: make(chan error, 1)}
	public, private := listening(t), listening(t)
	h.address, h.private = "http://"+public.Addr().String(), "http://"+private.Addr().String()
	mux := http.NewServeMux()
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		h.inside <- struct{}{}
		<-h.letGo
		io.WriteString(w, "done")
	})
	mux.HandleFunc("/stream", func(w http.ResponseWriter, r *http.Request) {
		leave, err := h.Stream(r.Context())
		if err != nil {
			t.Error(err)
			return
		}
		defer leave()
		io.WriteString(w, "begun\n")
		http.NewResponseController(w).Flush()
		h.inside <- struct{}{}
		<-h.Closing()
		io.WriteString(w, "complete\n")
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {})
	var ctx context.Context
	ctx, h.stop = context.WithCancel(context.Background())
	go func() { h.stopped <- h.Serve(ctx, mux, public, private) }()
	return h
}

func fetched(address string) (string, int, error) {
	r, err := http.NewRequest("GET", address, nil)
	if err != nil {
		return "", 0, err
	}
	if strings.HasSuffix(address, "/stream") {
		r.Header.Set("Accept", "text/event-stream")
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "", 0, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return string(b), resp.StatusCode, err
}

func TestTheServerStopsInOrder(t *testing.T) {
	before := goleak.IgnoreCurrent()
	h := open(t, func(o *Options) { o.Notice = 200 * time.Millisecond })
	type answer struct {
		text string
		err  error
	}
	slow, stream := make(chan answer, 1), make(chan answer, 1)
	go func() {
		text, _, err := fetched(h.address + "/slow")
		slow <- answer{text, err}
	}()
	go func() {
		text, _, err := fetched(h.address + "/stream")
		stream <- answer{text, err}
	}()
	<-h.inside
	<-h.inside
	if text, status, err := fetched(h.address + "/readyz"); status != 200 || err != nil {
		t.Errorf("before: %d %s %v", status, text, err)
	}
	h.stop()
	for { // until the server says that it is about to stop, still listening
		text, status, err := fetched(h.address + "/readyz")
		if err != nil {
			t.Fatalf("the listener was closed before /readyz said so: %v", err)
		}
		if status == 503 && strings.Contains(text, "stopping") {
			break
		}
	}
	if text, status, err := fetched(h.address + "/livez"); status != 200 || err != nil {
		t.Errorf("alive: %d %s %v", status, text, err)
	}
	if a := <-stream; a.text != "begun\ncomplete\n" || a.err != nil {
		t.Errorf("the stream got %q, %v", a.text, a.err)
	}
	if _, err := net.Dial("tcp", strings.TrimPrefix(h.address, "http://")); err == nil {
		t.Error("the listener is open while streams end")
	}
	select {
	case err := <-h.stopped:
		t.Fatalf("stopped with a request inside: %v", err)
	default:
	}
	close(h.letGo)
	if a := <-slow; a.text != "done" || a.err != nil {
		t.Errorf("the slow request got %q, %v", a.text, a.err)
	}
	if err := <-h.stopped; err != nil {
		t.Error(err)
	}
	http.DefaultClient.CloseIdleConnections()
	goleak.VerifyNone(t, before)
}

func TestPatienceEnds(t *testing.T) {
	h := open(t, func(o *Options) { o.Patience = 10 * time.Millisecond })
	gone := make(chan error, 1)
	go func() {
		_, _, err := fetched(h.address + "/slow")
		gone <- err
	}()
	<-h.inside
	h.stop()
	if err := <-h.stopped; !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("stopped by %v", err)
	}
	if err := <-gone; err == nil {
		t.Error("the request was answered")
	}
	close(h.letGo)
}

func TestMeasuresHaveAListenerOfTheirOwn(t *testing.T) {
	h := open(t, nil)
	h.Know([]string{"Home"})
	for _, o := range []Operation{
		{Name: "Home", Kind: "query", Took: time.Millisecond},
		{Name: "Mine", Kind: "query", Codes: []string{"COST_LIMIT", "TIMEOUT"}},
		{Kind: "mutation"},
	} {
		h.Answered(t.Context(), o)
	}
	if _, _, err := fetched(h.address + "/nowhere"); err != nil {
		t.Fatal(err)
	}
	text, _, err := fetched(h.private + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`duban_operations_total{code="OK",kind="query",operation="Home"} 1`,
		`duban_operations_total{code="COST_LIMIT",kind="query",operation="other"} 1`,
		`duban_operations_total{code="OK",kind="mutation",operation="unnamed"} 1`,
		`duban_operation_seconds_bucket{operation="Home",le="0.001"} 1`,
		`duban_refused_total{code="COST_LIMIT"} 1`,
		`duban_http_responses_total{status="200"} 1`,
		"duban_in_flight 0", "duban_queued 0", "duban_streams 0",
	} {
		if !strings.Contains(text, want+"\n") {
			t.Errorf("%s is missing in\n%s", want, text)
		}
	}
	if text, _, _ := fetched(h.address + "/metrics"); strings.Contains(text, "duban_") {
		t.Error("measures are public")
	}
	h.stop()
	if err := <-h.stopped; err != nil {
		t.Error(err)
	}
	if _, _, err := fetched(h.private + "/metrics"); err == nil {
		t.Error("measures are served by a stopped server")
	}
}

func TestSlowClientsAreCutOff(t *testing.T) {
	h := open(t, nil)
	defer func() { h.stop(); <-h.stopped }()
	srv := h.server(http.NotFoundHandler())
	for name, got := range map[string]time.Duration{"headers": srv.ReadHeaderTimeout, "bodies": srv.ReadTimeout, "answers": srv.WriteTimeout, "idleness": srv.IdleTimeout} {
		if got <= 0 || got > 2*time.Minute {
			t.Errorf("%s may take %v", name, got)
		}
	}
	srv.ReadHeaderTimeout = 20 * time.Millisecond
	l := listening(t)
	go srv.Serve(l)
	defer srv.Close()
	conn, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	io.WriteString(conn, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
	if _, err := bufio.NewReader(conn).ReadByte(); err == nil {
		t.Log("the server answered before it closed")
	} else if !errors.Is(err, io.EOF) {
		t.Errorf("the connection ended by %v", err)
	}
}
