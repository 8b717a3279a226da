package graph

import (
	"context"
	"math"
	"net/http"
	"strconv"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"duban/viewer"
)

// transport is GraphQL over HTTP: GET and POST, one operation a request. It
// takes the place of gqlgen's own, which writes every answer twice, echoes bad
// bodies and leaves out some of the specification.
type transport struct {
	*Options
	schema    *ast.Schema
	presenter *presenter
}

var _ graphql.Transport = (*transport)(nil)

// Supports is true: what the transport does not accept it refuses in words.
func (t *transport) Supports(*http.Request) bool { return true }

// exchange is one request and the answer to it.
type exchange struct {
	*transport
	w      http.ResponseWriter
	r      *http.Request
	exec   graphql.GraphExecutor
	ctx    context.Context
	call   *call
	op     *graphql.OperationContext
	wishes wishes
	format format
	leave  func()

	written bool
	codes   []string // of the errors written
}

// Do answers one request.
func (t *transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	x := &exchange{transport: t, w: w, r: r, exec: exec, leave: func() {}}
	x.ctx, x.call = withCall(r.Context())
	started := t.Clock()
	defer func() {
		x.leave()
		if p := recover(); p != nil {
			if p == http.ErrAbortHandler {
				panic(p)
			}
			if err := t.presenter.recover(x.ctx, p); !x.written {
				x.fail(http.StatusInternalServerError, err)
			}
		}
		t.Answered(x.ctx, x.outcome(t.Clock().Sub(started)))
	}()
	x.answer()
}

func (x *exchange) answer() {
	h := x.w.Header()
	h["Cache-Control"], h["Vary"] = noStore, vary
	x.wishes = readAccept(x.r.Header["Accept"])
	var ok bool
	if x.format, ok = x.wishes.best(asJSON, asResponseJSON); !ok {
		x.format = asResponseJSON // for refusals, whatever the answer will be
	}
	if _, ok := x.wishes.best(asJSON, asResponseJSON, asCSV, asXLSX, asStream); !ok {
		x.fail(http.StatusNotAcceptable, refuse(CodeBadRequest, "无法按 Accept 所要求的格式作答", "none of the media types of Accept can be answered"))
		return
	}
	if err := x.Gate.Ask(x.ctx); err != nil {
		x.fail(0, err)
		return
	}
	params, httpStatus, refused := x.read()
	if refused != nil {
		x.fail(httpStatus, refused)
		return
	}
	leave, err := x.Gate.Enter(x.ctx)
	if err != nil {
		x.fail(0, err)
		return
	}
	x.leave = sync.OnceFunc(leave)
	begun, err := x.Begin(x.ctx)
	if err != nil {
		x.fail(0, err)
		return
	}
	x.ctx = begun
	x.operate(params)
}

var (
	noStore = []string{"no-store"}
	vary    = []string{"Accept, Accept-Encoding, Accept-Language, Authorization, Cookie, Origin"}
)

// operate runs the operation that the request holds.
func (x *exchange) operate(params *graphql.RawParams) {
	op, errs := x.exec.CreateOperationContext(x.ctx, params)
	x.op, x.ctx = op, graphql.WithOperationContext(x.ctx, op)
	if errs != nil {
		x.refuse(x.call.whole(errs))
		return
	}
	kind := op.Operation.Operation
	if x.r.Method == http.MethodGet && kind != ast.Query {
		x.w.Header().Set("Allow", "POST")
		x.fail(http.StatusMethodNotAllowed, refuse(CodeBadRequest, "GET 只能用于查询", "GET is for queries only"))
		return
	}
	if kind == ast.Mutation {
		if err := x.Gate.Mutation(x.ctx); err != nil {
			x.fail(0, err)
			return
		}
	}
	switch x.choose(kind); {
	case x.format == asStream:
		x.stream()
	case x.format == asCSV || x.format == asXLSX:
		table, refused := tableOf(op, viewer.Of(x.ctx).English)
		if refused != nil {
			x.fail(0, refused)
			return
		}
		x.execute(table)
	case kind == ast.Subscription:
		x.fail(http.StatusNotAcceptable, refuse(CodeBadRequest, "订阅须用 Accept: text/event-stream", "a subscription needs Accept: text/event-stream"))
	case !x.wishes.accepts(x.format):
		x.fail(http.StatusNotAcceptable, refuse(CodeBadRequest, "CSV 与 XLSX 只用于查询", "CSV and XLSX are for queries"))
	default:
		x.execute(nil)
	}
}

// choose settles the format of the answer, now that the operation is known: a
// stream is for subscriptions, and for whoever accepts nothing else.
func (x *exchange) choose(kind ast.Operation) {
	answers := []format{asJSON, asResponseJSON, asCSV, asXLSX}
	if kind != ast.Query {
		answers = answers[:2]
	}
	best, ok := x.wishes.best(answers...)
	switch {
	case (kind == ast.Subscription || !ok) && x.wishes.accepts(asStream):
		x.format = asStream
	case ok:
		x.format = best
	}
}

// execute runs the operation and writes its answer; by way of table, if that is
// what is asked for.
func (x *exchange) execute(table *table) {
	if x.unchanged() {
		return
	}
	ctx, cancel := context.WithTimeout(x.ctx, x.Timeout)
	defer cancel()
	if table != nil {
		x.file(ctx, table)
		return
	}
	resp := x.once(ctx, x.op)
	x.leave() // a slow reader holds no place among those at work
	if len(resp.Errors) > 0 {
		x.unkept()
	}
	x.write(http.StatusOK, resp)
}

// unkept takes back that a client may keep the answer.
func (x *exchange) unkept() {
	x.w.Header().Del("ETag")
	x.w.Header()["Cache-Control"] = noStore
}

// once runs op, which is x's own or made of it.
func (x *exchange) once(ctx context.Context, op *graphql.OperationContext) *graphql.Response {
	run, ctx := x.exec.DispatchOperation(ctx, op)
	if resp := run(ctx); resp != nil {
		return resp
	}
	return x.exec.DispatchError(x.ctx, errTimeout.list()) // its time was over before it began
}

// whole gives all that is wrong with a document, where gqlgen's interface has
// room for one error.
func (c *call) whole(errs gqlerror.List) gqlerror.List {
	if c.errs != nil {
		return c.errs
	}
	return errs
}

// refuse answers a request whose operation cannot run.
func (x *exchange) refuse(errs gqlerror.List) {
	resp := x.exec.DispatchError(x.ctx, errs)
	code, _ := resp.Errors[0].Extensions["code"].(string)
	s := status(code)
	if s == http.StatusBadRequest && x.format == asJSON && code != CodeBadRequest {
		s = http.StatusOK // application/json keeps HTTP's statuses for HTTP's failures
	}
	x.write(s, resp)
}

// fail answers a request by one error; status 0 leaves the status to its code.
func (x *exchange) fail(httpStatus int, err error) {
	if d, ok := retryAfter(err); ok {
		x.w.Header().Set("Retry-After", strconv.Itoa(max(1, int(math.Ceil(d.Seconds())))))
	}
	resp := x.exec.DispatchError(x.ctx, gqlerror.List{gqlerror.Wrap(err)})
	if httpStatus == 0 {
		code, _ := resp.Errors[0].Extensions["code"].(string)
		httpStatus = status(code)
	}
	if x.format != asJSON {
		x.format = asResponseJSON
	}
	x.write(httpStatus, resp)
}
