package graph

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"duban/viewer"
)

var (
	dataHead      = []byte(`{"data":`)
	extensionHead = `,"extensions":{"cost":`
)

// write sends resp. The data is written as it is: to decode it and encode it
// again takes longer than to answer.
func (x *exchange) write(httpStatus int, resp *graphql.Response) {
	x.codes, x.written = codesOf(resp.Errors), true
	x.admitStale(x.ctx, resp)
	h := x.w.Header()
	h["Content-Type"] = contentTypes[x.format]
	if len(resp.Errors) == 0 && len(resp.Extensions) == 0 && resp.Data != nil {
		var tail [64]byte
		end := appendTail(tail[:0], x.call.cost)
		h["Content-Length"] = []string{strconv.Itoa(len(dataHead) + len(resp.Data) + len(end))}
		x.w.WriteHeader(httpStatus)
		x.w.Write(dataHead)
		x.w.Write(resp.Data)
		x.w.Write(end)
		x.Recycle(resp.Data)
		return
	}
	body := appendResponse(nil, resp, x.call.cost)
	h["Content-Length"] = []string{strconv.Itoa(len(body))}
	x.w.WriteHeader(httpStatus)
	x.w.Write(body)
}

func appendTail(b []byte, cost int) []byte {
	b = append(b, extensionHead...)
	b = strconv.AppendInt(b, int64(cost), 10)
	return append(b, "}}"...)
}

// admitStale says so in an answer that may be old.
func (o *Options) admitStale(ctx context.Context, resp *graphql.Response) {
	if since := o.Stale(ctx); !since.IsZero() && resp.Data != nil {
		if resp.Extensions == nil {
			resp.Extensions = map[string]any{}
		}
		resp.Extensions["stale"] = map[string]any{"since": since.UTC().Format(time.RFC3339)}
	}
}

// appendResponse appends the whole answer, errors first, as GraphQL advises. An
// answer without data has no such entry, not null.
func appendResponse(b []byte, resp *graphql.Response, cost int) []byte {
	extensions := resp.Extensions
	if cost > 0 {
		if extensions == nil {
			extensions = map[string]any{}
		}
		extensions["cost"] = cost
	}
	head, err := json.Marshal(struct {
		Errors     gqlerror.List  `json:"errors,omitempty"`
		Extensions map[string]any `json:"extensions,omitempty"`
	}{resp.Errors, extensions})
	if err != nil { // errors of ours are strings; extensions of others may be anything
		head, _ = json.Marshal(map[string]any{"errors": resp.Errors})
	}
	b = append(b, head[:len(head)-1]...)
	if resp.Data != nil {
		if len(head) > len("{}") {
			b = append(b, ',')
		}
		b = append(append(b, `"data":`...), resp.Data...)
	}
	return append(b, '}')
}

// unchanged answers 304 if the client holds the answer already. Only queries by
// GET can: an answer to POST is nobody's to keep.
func (x *exchange) unchanged() bool {
	if x.r.Method != http.MethodGet {
		return false
	}
	version := x.Version(x.ctx, x.call.operation.roots)
	if version == "" {
		return false
	}
	tag := x.tag(version)
	h := x.w.Header()
	h.Set("ETag", tag)
	h.Set("Cache-Control", "private, no-cache")
	for _, held := range strings.Split(x.r.Header.Get("If-None-Match"), ",") {
		if strings.TrimPrefix(strings.TrimSpace(held), "W/") == strings.TrimPrefix(tag, "W/") {
			x.leave()
			x.w.WriteHeader(http.StatusNotModified)
			return true
		}
	}
	return false
}

// tag names an answer by all that it depends on. It is taken before the answer
// is: should the plan change in between, the tag is merely too old.
func (x *exchange) tag(version string) string {
	v := viewer.Of(x.ctx)
	h := sha256.New()
	fmt.Fprintf(h, "%q %q %q %d %q %q %t %t %t", version, x.call.document.hash, x.r.URL.RawQuery, x.format, v.UserID, v.Role, v.MayRead, v.ReadOnly, v.English)
	return `W/"` + base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:15]) + `"`
}

// Outcome is what is told of an operation once it is answered. It holds nothing
// of what was asked or answered.
type Outcome struct {
	Name  string // as the client calls it; empty for an unnamed one
	Kind  string // query, mutation or subscription; empty if it could not be read
	Hash  string // sha256 of its document
	Cost  int
	Codes []string // of its errors
	Took  time.Duration
}

func (x *exchange) outcome(took time.Duration) Outcome { return outcome(x.call, x.op, x.codes, took) }

func outcome(c *call, op *graphql.OperationContext, codes []string, took time.Duration) Outcome {
	o := Outcome{Cost: c.cost, Codes: codes, Took: took}
	if c.document != nil {
		o.Hash = c.document.hash
	}
	if op != nil && op.Operation != nil {
		o.Name, o.Kind = op.Operation.Name, string(op.Operation.Operation)
	}
	return o
}
