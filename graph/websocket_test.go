package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"go.uber.org/goleak"
)

// dialled opens a WebSocket that has been greeted.
func dialled(t *testing.T, address string, header http.Header) *websocket.Conn {
	t.Helper()
	conn, _, err := websocket.Dial(t.Context(), address, &websocket.DialOptions{Subprotocols: []string{subprotocol}, HTTPHeader: header})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.CloseNow() })
	say(t, conn, `{"type":"connection_init"}`)
	if got := hear(t, conn); got.Type != "connection_ack" {
		t.Fatalf("greeted by %+v", got)
	}
	return conn
}

func say(t *testing.T, conn *websocket.Conn, text string) {
	t.Helper()
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(text)); err != nil {
		t.Fatal(err)
	}
}

func hear(t *testing.T, conn *websocket.Conn) (m message) {
	t.Helper()
	_, data, err := conn.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestOperationsOnAWebSocketEndAsTheyShould(t *testing.T) {
	for _, tt := range []struct {
		name, query, kind, payload string
		gate                       closedGate
	}{
		{"what takes too long", `{slow}`, "next", `"code":"TIMEOUT"`, closedGate{}},
		{"a panic of a field", `{panics}`, "next", `"code":"INTERNAL"`, closedGate{}},
		{"a failure of a resolver", `subscription{fails}`, "next", `"code":"INTERNAL"`, closedGate{}},
		{"a query that costs too much", `{tasks(first:200){nodes{tasks(first:200){nodes{tasks(first:200){nodes{number}}}}}}}`, "error", `"code":"COST_LIMIT"`, closedGate{}},
		{"too many operations", `{hello}`, "error", `"code":"RATE_LIMITED"`, closedGate{ask: refuse(CodeRateLimited, "请求过于频繁", "too many requests")}},
		{"too many mutations", `mutation{rename(to:\"a\")}`, "error", `"code":"RATE_LIMITED"`, closedGate{mutation: refuse(CodeRateLimited, "请求过于频繁", "too many requests")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			srv := serving(t, reading, Options{Timeout: 20 * time.Millisecond, Gate: &tt.gate})
			conn := dialled(t, srv.URL, nil)
			say(t, conn, `{"id":"1","type":"subscribe","payload":{"query":"`+tt.query+`"}}`)
			if got := hear(t, conn); got.Type != tt.kind || got.ID != "1" || !strings.Contains(string(got.Payload), tt.payload) {
				t.Errorf("got %s %s", got.Type, got.Payload)
			}
		})
	}
}

func TestWebSocketsCloseWithTheServer(t *testing.T) {
	for name, o := range map[string]Options{
		"when it stops":        {Closing: make(chan struct{})},
		"when their time ends": {StreamAge: 50 * time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			closing := make(chan struct{})
			if o.Closing != nil {
				o.Closing = closing
			}
			srv := serving(t, reading, o)
			conn := dialled(t, srv.URL, nil)
			say(t, conn, `{"id":"1","type":"subscribe","payload":{"query":"subscription{forever}"}}`)
			close(closing)
			for {
				_, _, err := conn.Read(t.Context())
				if err == nil {
					continue
				}
				if code := websocket.CloseStatus(err); code != websocket.StatusGoingAway {
					t.Errorf("closed by %d: %v", code, err)
				}
				return
			}
		})
	}
}

func TestWhoIsSignedOutLosesStreams(t *testing.T) {
	srv := serving(t, reading, Options{KeepAlive: 5 * time.Millisecond, Still: func(context.Context) bool { return false }})
	conn := dialled(t, srv.URL, nil)
	if _, _, err := conn.Read(t.Context()); websocket.CloseStatus(err) != closeUnauthorized {
		t.Errorf("the WebSocket is closed by %v", err)
	}
	resp, _ := following(t, srv.URL, `subscription{forever}`)
	if got := body(t, resp); got != ":\n\nevent: complete\ndata:\n\n" {
		t.Errorf("the stream got %q", got)
	}
}

func TestAWebSocketShowsThatItLives(t *testing.T) {
	asked := make(chan struct{}, 1)
	srv := serving(t, reading, Options{KeepAlive: 5 * time.Millisecond})
	conn, _, err := websocket.Dial(t.Context(), srv.URL, &websocket.DialOptions{Subprotocols: []string{subprotocol}, OnPingReceived: func(context.Context, []byte) bool {
		select {
		case asked <- struct{}{}:
		default:
		}
		return true
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.CloseNow()
	ctx := conn.CloseRead(t.Context())
	for range 3 {
		select {
		case <-asked:
		case <-ctx.Done():
			t.Fatal("the connection ended")
		}
	}
}

func TestAListedOriginMayOpenAWebSocket(t *testing.T) {
	srv := serving(t, reading, Options{Origins: []string{"https://app.example"}})
	dialled(t, srv.URL, http.Header{"Origin": {"https://app.example"}})
	_, resp, err := websocket.Dial(t.Context(), srv.URL, &websocket.DialOptions{Subprotocols: []string{subprotocol}, HTTPHeader: http.Header{"Origin": {"https://other.example"}}})
	if err == nil || resp.StatusCode != http.StatusForbidden {
		t.Errorf("another origin is let in: %v", err)
	}
}

func TestNothingIsLeftOfAWebSocketThatIsGone(t *testing.T) {
	before := goleak.IgnoreCurrent()
	ended := make(chan Outcome, 1)
	srv := serving(t, reading, Options{Answered: func(_ context.Context, o Outcome) { ended <- o }})
	conn := dialled(t, srv.URL, nil)
	say(t, conn, `{"id":"1","type":"subscribe","payload":{"query":"subscription S{count(to:1000000)}"}}`)
	hear(t, conn)
	conn.CloseNow()
	select {
	case o := <-ended:
		if o.Name != "S" || o.Kind != "subscription" {
			t.Errorf("told %+v", o)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("the operation goes on")
	}
	srv.Close()
	http.DefaultClient.CloseIdleConnections()
	goleak.VerifyNone(t, before)
}
