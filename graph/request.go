package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// largestBody bounds the body of a request.
const largestBody = 1 << 20

// read takes the operation from the request; the status is that of a refusal.
func (x *exchange) read() (*graphql.RawParams, int, *refusal) {
	var p *graphql.RawParams
	httpStatus := http.StatusBadRequest
	var refused *refusal
	switch x.r.Method {
	case http.MethodPost:
		p, httpStatus, refused = x.readBody()
	case http.MethodGet:
		p, refused = x.readURL()
	default:
		x.w.Header().Set("Allow", "GET, POST")
		return nil, http.StatusMethodNotAllowed, refuse(CodeBadRequest, "只接受 GET 和 POST", "only GET and POST are accepted")
	}
	if refused != nil {
		return nil, httpStatus, refused
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
	return p, http.StatusBadRequest, x.decode(body, p)
}

var errJSON = refuse(CodeBadRequest, "请求不是合乎要求的 JSON：应为 {query, operationName, variables, extensions}", "the request is not JSON as it should be: {query, operationName, variables, extensions}")

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
func (t *transport) decode(body *bytes.Buffer, into any) *refusal {
	if !t.Limits.plain(body.Bytes()) {
		return over(CodeBadRequest, "请求中的值的个数", "the request holds too many values", t.Limits.Values)
	}
	d := json.NewDecoder(body)
	d.UseNumber()
	if d.Decode(into) != nil {
		return errJSON
	}
	if _, err := d.Token(); err != io.EOF {
		return errJSON
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
			if refused := x.decode(bytes.NewBufferString(s), into); refused != nil {
				return nil, refused
			}
		}
	}
	if !utf8.ValidString(p.Query) || !utf8.ValidString(p.OperationName) || !utf8.ValidString(q.Get("variables")) {
		return nil, refuse(CodeBadRequest, "网址参数不是 UTF-8 编码", "the parameters of the address are not UTF-8")
	}
	return p, nil
}
