package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"duban/session"
	"duban/snapshot"
	"duban/viewer"
)

func TestEachErrorIsToldByItsCodeInBothLanguages(t *testing.T) {
	p := &presenter{log: slog.New(slog.DiscardHandler), sentinels: []Sentinel{{errLate, CodeNotFound, "没有", "none"}}}
	wrapped := func(err error) error { return fmt.Errorf("ask for tasks: %w", gqlerror.Wrap(err)) }
	for _, tt := range []struct {
		name                   string
		err                    error
		code, chinese, english string
	}{
		{"a refusal of this room", refuse(CodeUnauthenticated, "请先登录", "sign in first"), CodeUnauthenticated, "请先登录", "sign in first"},
		{"a refusal of the picture", &snapshot.Refusal{Code: snapshot.PageTooLarge, Chinese: "太多", English: "too many"}, CodePageTooLarge, "太多", "too many"},
		{"a named error", errLate, CodeNotFound, "没有", "none"},
		{"a token that opens nothing", session.ErrUnauthenticated, CodeUnauthenticated, "令牌", "token"},
		{"the end of the request's time", context.DeadlineExceeded, CodeTimeout, "处理超时", "took too long"},
		{"a caller who has gone", context.Canceled, CodeTimeout, "处理超时", "took too long"},
		{"anything else", errors.New("secret"), CodeInternal, "服务器内部错误，请求编号 r1", "internal error, request r1"},
		{"an error of gqlgen's own", gqlerror.Errorf("secret"), CodeInternal, "服务器内部错误", "internal error"},
		{"a panic", broken{}, CodeInternal, "服务器内部错误", "internal error"},
		{"a very long one", refuse(CodeBadUserInput, strings.Repeat("字", 10_000), strings.Repeat("x", 10_000)), CodeBadUserInput, strings.Repeat("字", longestMessage) + "…", strings.Repeat("x", longestMessage) + "…"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for english, want := range map[bool]string{false: tt.chinese, true: tt.english} {
				ctx := viewer.In(t.Context(), viewer.Viewer{English: english, RequestID: "r1"})
				for _, err := range []error{tt.err, wrapped(tt.err)} {
					got := p.present(ctx, err)
					if got.Extensions["code"] != tt.code || !strings.Contains(got.Message, want) || len(got.Message) > 4*longestMessage || len(got.Extensions) != 1 {
						t.Errorf("%v is told as %q %v", err, got.Message, got.Extensions)
					}
					if strings.Contains(got.Message, "secret") || got.Err != nil {
						t.Errorf("%v tells %q, carries %v", err, got.Message, got.Err)
					}
				}
			}
		})
	}
}
