package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// largestBody bounds the body of a request.
const largestBody = 1 << 20

// transport is GraphQL over HTTP: GET and POST, one operation a request. It
// takes the place of gqlgen's own, which writes every answer twice, echoes bad
// bodies and leaves out some of the specification.
type transport struct {
	*Options
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
	x.ctx, x.call = withCall(t.Begin(r.Context()))
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
	params, status, refused := x.read()
	if refused != nil {
		x.fail(status, refused)
		return
	}
	leave, err := x.Gate.Enter(x.ctx)
	if err != nil {
		x.fail(0, err)
		return
	}
	x.leave = sync.OnceFunc(leave)
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
	answers := []format{asJSON, asResponseJSON, asCSV, asXLSX}
	if kind != ast.Query {
		answers = answers[:2]
	}
	var ok bool
	if x.format, ok = x.wishes.best(answers...); kind == ast.Subscription || !ok {
		if !x.wishes.accepts(asStream) {
			x.format = asResponseJSON
			x.fail(http.StatusNotAcceptable, refuse(CodeBadRequest, "订阅须用 Accept: text/event-stream；CSV 与 XLSX 只用于查询", "a subscription needs Accept: text/event-stream; CSV and XLSX are for queries"))
			return
		}
		x.stream()
		return
	}
	var table *table
	if x.format == asCSV || x.format == asXLSX {
		var refused *refusal
		if table, refused = tableOf(op); refused != nil {
			x.fail(0, refused)
			return
		}
	}
	if x.unchanged() {
		return
	}
	ctx, cancel := context.WithTimeout(x.ctx, x.Timeout)
	defer cancel()
	run, ctx := x.exec.DispatchOperation(ctx, op)
	resp := run(ctx)
	if resp == nil { // its time was over before it began
		resp = x.exec.DispatchError(x.ctx, errTimeout.list())
	}
	x.leave() // a slow reader holds no place among those at work
	if len(resp.Errors) > 0 {
		x.w.Header().Del("ETag")
		x.w.Header()["Cache-Control"] = noStore
	}
	if table != nil {
		x.file(table, resp)
		return
	}
	x.write(http.StatusOK, resp)
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

// read takes the operation from the request.
func (x *exchange) read() (*graphql.RawParams, int, *refusal) {
	var p *graphql.RawParams
	var status int
	var refused *refusal
	switch x.r.Method {
	case http.MethodPost:
		p, status, refused = x.readBody()
	case http.MethodGet:
		p, refused = x.readURL()
	default:
		x.w.Header().Set("Allow", "GET, POST")
		return nil, http.StatusMethodNotAllowed, refuse(CodeBadRequest, "只接受 GET 和 POST", "only GET and POST are accepted")
	}
	if refused != nil {
		return nil, max(status, http.StatusBadRequest), refused
	}
	if p.Query == "" && p.Extensions["persistedQuery"] == nil {
		return nil, http.StatusBadRequest, refuse(CodeBadRequest, "缺少 query", "query is missing")
	}
	p.Headers = x.r.Header
	return p, 0, nil
}

var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func (x *exchange) readBody() (*graphql.RawParams, int, *refusal) {
	if !isJSON(x.r.Header) {
		return nil, http.StatusUnsupportedMediaType, refuse(CodeBadRequest, "请求正文须为 UTF-8 编码的 application/json", "the body must be application/json in UTF-8")
	}
	body := bodies.Get().(*bytes.Buffer)
	defer bodies.Put(body)
	body.Reset()
	if _, err := body.ReadFrom(http.MaxBytesReader(x.w, x.r.Body, largestBody)); err != nil {
		if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
			return nil, http.StatusRequestEntityTooLarge, refuse(CodeBadRequest, "请求正文超过 1 MiB", "the body is larger than 1 MiB")
		}
		return nil, http.StatusBadRequest, refuse(CodeBadRequest, "请求正文未能读完", "the body ended too early")
	}
	if !utf8.Valid(body.Bytes()) {
		return nil, http.StatusBadRequest, refuse(CodeBadRequest, "请求正文不是 UTF-8 编码", "the body is not UTF-8")
	}
	p := new(graphql.RawParams)
	return p, 0, x.decode(body.Bytes(), p)
}

// isJSON reports whether a body says to be JSON in UTF-8, and nothing around it.
func isJSON(h http.Header) bool {
	kind := h.Get("Content-Type")
	if kind == mediaTypes[asJSON] && h.Get("Content-Encoding") == "" {
		return true
	}
	name, params, err := mime.ParseMediaType(kind)
	charset, told := params["charset"]
	return err == nil && name == mediaTypes[asJSON] && (!told || strings.EqualFold(charset, "utf-8")) && h.Get("Content-Encoding") == ""
}

// decode reads one JSON value of few enough parts. Numbers stay as written:
// gqlgen's integers refuse floats.
func (t *transport) decode(body []byte, into any) *refusal {
	bad := refuse(CodeBadRequest, "请求不是合乎要求的 JSON：应为 {query, operationName, variables, extensions}", "the request is not JSON as it should be: {query, operationName, variables, extensions}")
	if !t.Limits.plain(body) {
		return over(CodeBadRequest, "请求中的值的个数", "the request holds too many values", t.Limits.Values)
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if d.Decode(into) != nil {
		return bad
	}
	if _, err := d.Token(); err != io.EOF {
		return bad
	}
	return nil
}

func (x *exchange) readURL() (*graphql.RawParams, *refusal) {
	q, err := url.ParseQuery(x.r.URL.RawQuery)
	if err != nil {
		return nil, refuse(CodeBadRequest, "网址参数有误", "the parameters of the address are malformed")
	}
	p := &graphql.RawParams{Query: q.Get("query"), OperationName: q.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &p.Variables, "extensions": &p.Extensions} {
		if s := q.Get(name); s != "" {
			if refused := x.decode([]byte(s), into); refused != nil {
				return nil, refused
			}
		}
	}
	if !utf8.ValidString(p.Query) || !utf8.ValidString(p.OperationName) || !utf8.ValidString(q.Get("variables")) {
		return nil, refuse(CodeBadRequest, "网址参数不是 UTF-8 编码", "the parameters of the address are not UTF-8")
	}
	return p, nil
}
