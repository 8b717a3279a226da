// Package graph speaks GraphQL and nothing else: it takes an operation from
// HTTP, Server-Sent Events or a WebSocket, refuses what would cost too much
// before it costs anything, and writes the answer. It knows no rule of the
// office and no database.
package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"duban/session"
	"duban/snapshot"
	"duban/viewer"
)

// Codes of top-level errors, told in extensions.code.
const (
	CodeBadRequest       = "BAD_REQUEST"
	CodeParseFailed      = errcode.ParseFailed
	CodeValidationFailed = errcode.ValidationFailed
	CodeBadUserInput     = "BAD_USER_INPUT"
	CodeUnauthenticated  = "UNAUTHENTICATED"
	CodeNotFound         = "NOT_FOUND"
	CodePageTooLarge     = "PAGE_TOO_LARGE"
	CodeDepthLimit       = "DEPTH_LIMIT"
	CodeCostLimit        = "COST_LIMIT"
	CodeTooManyFields    = "TOO_MANY_FIELDS"
	CodeRateLimited      = "RATE_LIMITED"
	CodeTimeout          = "TIMEOUT"
	CodeUnavailable      = "UNAVAILABLE"
	CodeInternal         = "INTERNAL"

	// codeNotPersisted and its message are words of the persisted-query
	// protocol: clients look for them and send the whole text.
	codeNotPersisted    = "PERSISTED_QUERY_NOT_FOUND"
	messageNotPersisted = "PersistedQueryNotFound"
)

// Worded is an error meant for the caller: a code for programs and its words in
// both languages. Error gives the English ones.
type Worded interface {
	error
	Code() string
	Chinese() string
}

// Sentinel says under which code an error of another room is told.
type Sentinel struct {
	Err     error
	Code    string
	Chinese string
	English string
}

// refusal is a Worded error of this room.
type refusal struct{ code, chinese, english string }

func (r *refusal) Error() string   { return r.english }
func (r *refusal) Code() string    { return r.code }
func (r *refusal) Chinese() string { return r.chinese }

func refuse(code, chinese, english string) *refusal { return &refusal{code, chinese, english} }

// list makes r the one error of a request.
func (r *refusal) list() gqlerror.List { return gqlerror.List{gqlerror.Wrap(r)} }

var (
	errToken   = refuse(CodeUnauthenticated, "令牌无效或已过期", "the token is not valid, or no longer")
	errTimeout = refuse(CodeTimeout, "处理超时，请缩小查询范围后再试", "took too long; ask for less and try again")
	// errStaleFile answers those who ask for a file, which could not say that it is old.
	errStaleFile = refuse(CodeUnavailable, "数据库暂时不可用，现有数据可能已过时，暂不能下载", "the database is not available and what is known may be old; no file can be made of it now")
	// errStranger answers questions about the schema by those who may not read.
	errStranger = refuse(CodeUnauthenticated, "请先登录，再查询接口定义", "sign in to ask for the schema")
)

// broken is a failure of the program that has been logged already.
type broken struct{}

func (broken) Error() string { return "internal failure" }

// longestMessage bounds what an error repeats of the caller's own words.
const longestMessage = 300

// presenter turns every error into what the caller may see.
type presenter struct {
	log       *slog.Logger
	sentinels []Sentinel
}

// present is gqlgen's ErrorPresenterFunc.
func (p *presenter) present(ctx context.Context, err error) *gqlerror.Error {
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var told *gqlerror.Error
	if errors.As(err, &told) {
		out.Path, out.Locations = told.Path, told.Locations
	}
	words, placed := p.words(ctx, err, told)
	if words == nil {
		p.logFailure(ctx, err, out.Path)
		words = failure(ctx)
	}
	if !placed {
		out.Path = nil
	}
	out.Message = clip(words.Chinese())
	if viewer.Of(ctx).English {
		out.Message = clip(words.Error())
	}
	out.Extensions = map[string]any{"code": words.Code()}
	return out
}

// words finds what to say of err, or nil if it is a failure of the program, and
// whether its path is a place in the answer.
func (p *presenter) words(ctx context.Context, err error, told *gqlerror.Error) (words Worded, placed bool) {
	var worded Worded
	if errors.As(err, &worded) {
		return worded, true
	}
	var asked *snapshot.Refusal
	if errors.As(err, &asked) {
		return refuse(string(asked.Code), asked.Chinese, asked.English), true
	}
	if errors.Is(err, session.ErrUnauthenticated) {
		return errToken, true
	}
	for _, s := range p.sentinels {
		if errors.Is(err, s.Err) {
			return refuse(s.Code, s.Chinese, s.English), true
		}
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return errTimeout, true
	}
	if told == nil {
		return nil, true
	}
	switch code, _ := told.Extensions["code"].(string); {
	case code == CodeParseFailed:
		return refuse(code, "查询语句有语法错误："+told.Message, "the query has a syntax error: "+told.Message), false
	case code == CodeValidationFailed && len(told.Path) > 0:
		// gqlparser gives the place in the variables as a path, which in an
		// answer would mean a place in the data.
		return refuse(CodeBadUserInput, fmt.Sprintf("变量不合要求：%s %s", told.Path, told.Message), fmt.Sprintf("a variable is not acceptable: %s %s", told.Path, told.Message)), false
	case code == CodeValidationFailed:
		return refuse(code, "查询不符合接口定义："+told.Message, told.Message), false
	case len(told.Path) > len(graphql.GetPath(ctx)):
		// The path leads on from the field into one of its arguments: a
		// scalar refused what was given.
		return refuse(CodeBadUserInput, fmt.Sprintf("参数不合要求：%s %s", told.Path, told.Message), fmt.Sprintf("an argument is not acceptable: %s %s", told.Path, told.Message)), true
	}
	return nil, true
}

// recover is gqlgen's RecoverFunc: a panic is logged once, with its stack.
func (p *presenter) recover(ctx context.Context, value any) error {
	p.log.ErrorContext(ctx, "panic while answering", "request", viewer.Of(ctx).RequestID, "panic", fmt.Sprint(value), "stack", string(debug.Stack()))
	return broken{}
}

func (p *presenter) logFailure(ctx context.Context, err error, path ast.Path) {
	if errors.Is(err, broken{}) {
		return
	}
	p.log.ErrorContext(ctx, "answering failed", "request", viewer.Of(ctx).RequestID, "path", path.String(), "error", err.Error())
}

func failure(ctx context.Context) *refusal {
	id := viewer.Of(ctx).RequestID
	return refuse(CodeInternal, "服务器内部错误，请求编号 "+id, "internal error, request "+id)
}

func clip(s string) string {
	n := 0
	for i := range s {
		if n++; n > longestMessage {
			return s[:i] + "…"
		}
	}
	return s
}

// status is the HTTP status of a request that was not answered, by its code.
func status(code string) int {
	switch code {
	case CodeRateLimited:
		return http.StatusTooManyRequests
	case CodeUnavailable:
		return http.StatusServiceUnavailable
	case CodeUnauthenticated:
		return http.StatusUnauthorized
	case CodeTimeout:
		return http.StatusGatewayTimeout
	case CodeInternal:
		return http.StatusInternalServerError
	case codeNotPersisted:
		return http.StatusOK
	}
	return http.StatusBadRequest
}

// codesOf lists the distinct codes of errs, in their order.
func codesOf(errs gqlerror.List) []string {
	var codes []string
	for _, e := range errs {
		code, _ := e.Extensions["code"].(string)
		if len(codes) == 0 || codes[len(codes)-1] != code {
			codes = append(codes, code)
		}
	}
	return codes
}

// retryAfter asks err how long the caller should wait, if it knows.
func retryAfter(err error) (time.Duration, bool) {
	var w interface{ RetryAfter() time.Duration }
	if errors.As(err, &w) {
		return w.RetryAfter(), true
	}
	return 0, false
}
