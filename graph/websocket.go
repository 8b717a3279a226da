package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
)

// Bounds of one WebSocket.
const (
	subprotocol      = "graphql-transport-ws"
	largestMessage   = 64 << 10
	socketOperations = 20
	longestID        = 80 // that a reason for closing repeats: a frame has room for 123 bytes
)

// Close codes of graphql-transport-ws.
const (
	closeInvalid      websocket.StatusCode = 4400
	closeUnauthorized websocket.StatusCode = 4401
	closeForbidden    websocket.StatusCode = 4403
	closeSubprotocol  websocket.StatusCode = 4406
	closeInitTimeout  websocket.StatusCode = 4408
	closeDuplicate    websocket.StatusCode = 4409
	closeManyInits    websocket.StatusCode = 4429
)

// sockets is GraphQL over WebSocket, by the graphql-transport-ws protocol.
type sockets struct{ *transport }

var _ graphql.Transport = (*sockets)(nil)

// Supports reports whether a request asks to become a WebSocket.
func (t *sockets) Supports(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// Do serves one WebSocket until it is closed.
func (t *sockets) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	leave, err := t.Gate.Stream(r.Context())
	if err != nil {
		x := &exchange{transport: t.transport, w: w, r: r, exec: exec, format: asResponseJSON}
		x.ctx, x.call = withCall(r.Context())
		x.fail(0, err)
		return
	}
	defer leave()
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{subprotocol}, OriginPatterns: t.Origins})
	if err != nil {
		return // Accept has answered
	}
	defer conn.CloseNow()
	if conn.Subprotocol() != subprotocol {
		conn.Close(closeSubprotocol, "Subprotocol not acceptable")
		return
	}
	conn.SetReadLimit(largestMessage)
	// The request's own context means nothing once its connection is taken over.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), t.StreamAge)
	defer cancel()
	s := &socket{transport: t.transport, conn: conn, exec: exec, headers: r.Header, ctx: ctx, cancel: cancel, running: map[string]*running{}}
	s.serve()
}

// socket is one WebSocket.
type socket struct {
	*transport
	conn    *websocket.Conn
	exec    graphql.GraphExecutor
	headers http.Header
	cancel  context.CancelFunc
	done    sync.WaitGroup

	mu      sync.Mutex
	ctx     context.Context
	greeted bool
	ended   bool
	running map[string]*running // by the client's id
}

type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func (s *socket) serve() {
	base := s.context()
	greeting := time.AfterFunc(s.Greeting, func() {
		if s.mu.Lock(); !s.greeted {
			go s.close(closeInitTimeout, "Connection initialisation timeout")
		}
		s.mu.Unlock()
	})
	defer greeting.Stop()
	s.done.Go(func() { s.watch(base) })
	for s.receive(base) {
	}
	s.cancel()
	s.done.Wait()
}

// watch ends the connection when its time, or the server's, is over, and asks
// every so often whether the client still lives.
func (s *socket) watch(ctx context.Context) {
	beat := time.NewTicker(s.KeepAlive)
	defer beat.Stop()
	for {
		select {
		case <-s.Closing:
			s.close(websocket.StatusGoingAway, "the server is stopping")
			return
		case <-ctx.Done():
			s.close(websocket.StatusGoingAway, "come again")
			return
		case <-beat.C:
			if !s.Still(s.context()) {
				s.close(closeUnauthorized, "Unauthorized")
				return
			}
			ping, cancel := context.WithTimeout(ctx, writeTime)
			err := s.conn.Ping(ping)
			cancel()
			if err != nil {
				s.conn.CloseNow()
				return
			}
		}
	}
}

// receive handles one message; false when the connection is over.
func (s *socket) receive(ctx context.Context) bool {
	kind, data, err := s.conn.Read(context.WithoutCancel(ctx)) // a cancelled read would cut the connection before its close code is sent
	if err != nil {
		return false
	}
	var m message
	if kind != websocket.MessageText || !utf8.Valid(data) || s.decode(bytes.NewBuffer(data), &m) != nil {
		return s.close(closeInvalid, "Invalid message received")
	}
	switch m.Type {
	case "connection_init":
		return s.greet(m)
	case "ping":
		return s.send(message{Type: "pong", Payload: m.Payload})
	case "pong":
		return true
	case "complete":
		s.stop(m.ID)
		return true
	case "subscribe":
		return s.subscribe(m)
	}
	return s.close(closeInvalid, "Invalid message received")
}

func (s *socket) greet(m message) bool {
	s.mu.Lock()
	again := s.greeted
	s.greeted = true
	s.mu.Unlock()
	if again {
		return s.close(closeManyInits, "Too many initialisation requests")
	}
	var payload map[string]any
	if len(m.Payload) > 0 && s.decode(bytes.NewBuffer(m.Payload), &payload) != nil {
		return s.close(closeInvalid, "Invalid message received")
	}
	ctx, err := s.Greet(s.context(), payload)
	if err != nil {
		return s.close(closeForbidden, "Forbidden")
	}
	s.mu.Lock()
	s.ctx = ctx
	s.mu.Unlock()
	return s.send(message{Type: "connection_ack"})
}

// context is the connection's, as connection_init has left it.
func (s *socket) context() context.Context {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ctx
}

func (s *socket) subscribe(m message) bool {
	params := new(graphql.RawParams)
	if m.ID == "" || s.decode(bytes.NewBuffer(m.Payload), params) != nil || params.Query == "" && params.Extensions["persistedQuery"] == nil {
		return s.close(closeInvalid, "Invalid message received")
	}
	params.Headers = s.headers
	o := &running{socket: s, id: m.ID}
	s.mu.Lock()
	_, twice := s.running[m.ID]
	greeted, many := s.greeted, len(s.running) >= socketOperations
	var ctx context.Context
	if greeted && !twice && !many {
		ctx, o.cancel = context.WithCancel(s.ctx)
		s.running[m.ID] = o
	}
	s.mu.Unlock()
	switch {
	case !greeted:
		return s.close(closeUnauthorized, "Unauthorized")
	case twice:
		return s.close(closeDuplicate, "Subscriber for "+clipBytes(m.ID, longestID)+" already exists")
	case many:
		return s.sendErrors(m.ID, s.exec.DispatchError(s.context(), over(CodeRateLimited, "同一连接上的操作数", "too many operations on one connection", socketOperations).list()))
	}
	s.done.Go(func() { o.run(ctx, params) })
	return true
}

// stop ends the operation that the client has completed.
func (s *socket) stop(id string) {
	s.mu.Lock()
	o := s.running[id]
	s.mu.Unlock()
	if o != nil {
		o.free()
	}
}

func (s *socket) sendErrors(id string, resp *graphql.Response) bool {
	payload, err := json.Marshal(resp.Errors)
	return err == nil && s.send(message{ID: id, Type: "error", Payload: payload})
}

// send writes one message; a client who does not read is cut off.
func (s *socket) send(m message) bool {
	data, err := json.Marshal(m)
	if err != nil {
		return false
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(s.context()), writeTime)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, data) == nil
}

// close ends the connection, the first reason winning. It is false, for receive.
func (s *socket) close(code websocket.StatusCode, reason string) bool {
	s.mu.Lock()
	first := !s.ended
	s.ended = true
	s.mu.Unlock()
	if first {
		s.conn.Close(code, reason)
	}
	return false
}

func clipBytes(s string, n int) string {
	for i := range s {
		if i > n {
			return s[:i]
		}
	}
	return s
}
