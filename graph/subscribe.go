package graph

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// running is one operation on a socket.
type running struct {
	*socket
	id     string
	cancel context.CancelFunc
	call   *call
	op     *graphql.OperationContext
	codes  []string
}

// run answers one operation: "next" for each answer and "complete", or "error"
// if it could not begin.
func (o *running) run(ctx context.Context, params *graphql.RawParams) {
	started := o.Clock()
	ctx, o.call = withCall(ctx)
	defer func() {
		if p := recover(); p != nil {
			o.fail(ctx, o.presenter.recover(ctx, p))
		}
		o.free()
		o.Answered(ctx, outcome(o.call, o.op, o.codes, o.Clock().Sub(started)))
	}()
	if err := o.Gate.Ask(ctx); err != nil {
		o.fail(ctx, err)
		return
	}
	leave, err := o.Gate.Enter(ctx)
	if err != nil {
		o.fail(ctx, err)
		return
	}
	leave = sync.OnceFunc(leave)
	defer leave()
	begun, err := o.Begin(ctx)
	if err != nil {
		o.fail(ctx, err)
		return
	}
	ctx = begun
	op, errs := o.exec.CreateOperationContext(ctx, params)
	o.op, ctx = op, graphql.WithOperationContext(ctx, op)
	if errs != nil {
		o.refuse(ctx, o.call.whole(errs))
		return
	}
	if op.Operation.Operation == ast.Mutation {
		if err := o.Gate.Mutation(ctx); err != nil {
			o.fail(ctx, err)
			return
		}
	}
	if op.Operation.Operation == ast.Subscription {
		leave() // it may last, and is counted apart
		o.answer(ctx)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, o.Timeout)
	defer cancel()
	o.answer(ctx)
}

func (o *running) answer(ctx context.Context) {
	run, ctx := o.exec.DispatchOperation(ctx, o.op)
	answered := false
	for {
		resp := run(ctx)
		if resp == nil {
			break
		}
		answered = true
		o.codes = append(o.codes, codesOf(resp.Errors)...)
		o.admitStale(ctx, resp)
		if !o.send(message{ID: o.id, Type: "next", Payload: appendResponse(nil, resp, o.call.cost)}) {
			return
		}
	}
	switch {
	case ctx.Err() == context.Canceled: // the client, or the connection, has ended it
	case ctx.Err() != nil && !answered:
		o.fail(ctx, errTimeout)
	default:
		o.free() // the id is the client's again once it reads "complete"
		o.send(message{ID: o.id, Type: "complete"})
	}
}

func (o *running) fail(ctx context.Context, err error) {
	o.refuse(ctx, gqlerror.List{gqlerror.Wrap(err)})
}

func (o *running) refuse(ctx context.Context, errs gqlerror.List) {
	resp := o.exec.DispatchError(ctx, errs)
	o.codes = codesOf(resp.Errors)
	o.free()
	o.sendErrors(o.id, resp)
}

// free ends the operation and gives its id back, unless another has it already.
func (o *running) free() {
	o.mu.Lock()
	if o.running[o.id] == o {
		delete(o.running, o.id)
	}
	o.mu.Unlock()
	o.cancel()
}
