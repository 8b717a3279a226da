package graph

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// tired is an error that says when to come again.
type tired struct{ *refusal }

func (tired) RetryAfter() time.Duration { return 1500 * time.Millisecond }

// closedGate refuses what it is told to, and counts who is inside.
type closedGate struct {
	ask, enter, mutation, stream error
	inside                       int
}

func (g *closedGate) Ask(context.Context) error { return g.ask }
func (g *closedGate) Enter(context.Context) (func(), error) {
	if g.enter != nil {
		return nil, g.enter
	}
	g.inside++
	return func() { g.inside-- }, nil
}
func (g *closedGate) Mutation(context.Context) error         { return g.mutation }
func (g *closedGate) Stream(context.Context) (func(), error) { return func() {}, g.stream }

func TestTheGateIsAskedAndObeyed(t *testing.T) {
	often := tired{refuse(CodeRateLimited, "请求过于频繁", "too many requests")}
	full := tired{refuse(CodeUnavailable, "服务繁忙", "busy")}
	query, mutation, subscription := post(`{"query":"{hello}"}`), post(`{"query":"mutation{rename(to:\"b\")}"}`), post(`{"query":"subscription{count(to:1)}"}`, "Accept", "text/event-stream")
	socket := get("", "Upgrade", "websocket", "Connection", "Upgrade")
	for _, tt := range []struct {
		name   string
		gate   closedGate
		ask    ask
		status int
		body   string
		retry  string
	}{
		{"open", closedGate{}, query, 200, `"data"`, ""},
		{"too often", closedGate{ask: often}, query, 429, `请求过于频繁`, "2"},
		{"too often, whatever is asked", closedGate{ask: often}, post(`nothing`), 429, `RATE_LIMITED`, "2"},
		{"busy", closedGate{enter: full}, query, 503, `UNAVAILABLE`, "2"},
		{"a query passes where a mutation does not", closedGate{mutation: often}, query, 200, `"data"`, ""},
		{"too many mutations", closedGate{mutation: often}, mutation, 429, `RATE_LIMITED`, "2"},
		{"too many streams", closedGate{stream: full}, subscription, 503, `UNAVAILABLE`, "2"},
		{"too many WebSockets", closedGate{stream: full}, socket, 503, `UNAVAILABLE`, "2"},
		{"a failing gate", closedGate{enter: errors.New("secret")}, query, 500, `INTERNAL`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := tt.ask.of(as(reading, handling(t, Options{Gate: &tt.gate})))
			got := body(t, resp)
			if resp.StatusCode != tt.status || !strings.Contains(got, tt.body) || resp.Header.Get("Retry-After") != tt.retry {
				t.Errorf("%d %s, Retry-After %q", resp.StatusCode, got, resp.Header.Get("Retry-After"))
			}
			if tt.gate.inside != 0 {
				t.Errorf("%d never left", tt.gate.inside)
			}
		})
	}
}
