package graph

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// writeTime is how long a stream waits for a reader who takes nothing.
const writeTime = 10 * time.Second

var (
	nextHead = []byte("event: next\ndata: ")
	eventEnd = []byte("\n\n")
	complete = []byte("event: complete\ndata:\n\n")
	alive    = []byte(":\n\n")
)

// stream answers one operation by Server-Sent Events: each answer is a "next",
// the end a "complete", and between them a comment every so often says that
// the connection lives.
func (x *exchange) stream() {
	if x.op.Operation.Operation == ast.Subscription {
		x.leave() // it may last, and is counted apart
	}
	leave, err := x.Gate.Stream(x.ctx)
	if err != nil {
		x.fail(0, err)
		return
	}
	defer leave()
	// What was to be read has been read. Were the server's time for that to run
	// out, it would take the client for gone.
	if err := http.NewResponseController(x.w).SetReadDeadline(time.Time{}); err != nil {
		x.fail(http.StatusInternalServerError, err)
		return
	}
	h := x.w.Header()
	h["Content-Type"] = contentTypes[asStream]
	h.Set("X-Accel-Buffering", "no") // or a proxy would keep events back
	x.written = true
	x.w.WriteHeader(http.StatusOK)

	ctx, cancel := context.WithTimeout(x.ctx, x.StreamAge)
	answers := make(chan *graphql.Response)
	go x.produce(ctx, answers)
	defer func() {
		cancel()
		for range answers { // until the producer has seen that it is over
		}
	}()
	x.events(answers)
}

// produce sends the operation's answers, one after another, until there are no
// more or the stream is over.
func (x *exchange) produce(stream context.Context, answers chan<- *graphql.Response) {
	defer close(answers)
	send := func(resp *graphql.Response) bool {
		select {
		case answers <- resp:
			return true
		case <-stream.Done():
			return false
		}
	}
	defer func() {
		if p := recover(); p != nil {
			send(x.exec.DispatchError(x.ctx, gqlerror.List{gqlerror.Wrap(x.presenter.recover(x.ctx, p))}))
		}
	}()
	ctx := stream
	if x.op.Operation.Operation != ast.Subscription {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(stream, x.Timeout)
		defer cancel()
	}
	run, ctx := x.exec.DispatchOperation(ctx, x.op)
	for answered := false; ; answered = true {
		resp := run(ctx)
		if resp == nil && !answered && ctx.Err() != nil && stream.Err() == nil {
			send(x.exec.DispatchError(x.ctx, errTimeout.list()))
		}
		if resp == nil || !send(resp) {
			return
		}
	}
}

// events writes what is produced, in order, and nothing after "complete".
func (x *exchange) events(answers <-chan *graphql.Response) {
	tick := time.NewTicker(x.KeepAlive)
	defer tick.Stop()
	if !x.event(alive) {
		return
	}
	for {
		select {
		case resp, ok := <-answers:
			if !ok {
				x.event(complete)
				return
			}
			x.codes = append(x.codes, codesOf(resp.Errors)...)
			x.admitStale(x.ctx, resp)
			if !x.event(nextHead, appendResponse(nil, resp, x.call.cost), eventEnd) {
				return
			}
		case <-tick.C:
			if !x.Still(x.ctx) {
				x.event(complete)
				return
			}
			if !x.event(alive) {
				return
			}
		case <-x.Closing:
			x.event(complete)
			return
		case <-x.ctx.Done():
			return
		}
	}
}

// event writes the parts of one event at once; false if the reader is gone.
func (x *exchange) event(parts ...[]byte) bool {
	control := http.NewResponseController(x.w)
	if control.SetWriteDeadline(x.Clock().Add(writeTime)) != nil {
		return false
	}
	for _, p := range parts {
		if _, err := x.w.Write(p); err != nil {
			return false
		}
	}
	return control.Flush() == nil
}
