package graph

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// following opens a stream and gives its lines as they come.
func following(t *testing.T, address, query string) (resp *http.Response, lines *bufio.Scanner) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), "POST", address, strings.NewReader(`{"query":"`+query+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	resp, err = http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { resp.Body.Close() })
	return resp, bufio.NewScanner(resp.Body)
}

func TestAStreamTellsEventsInOrderAndThenCompletes(t *testing.T) {
	srv := serving(t, reading, Options{Timeout: 50 * time.Millisecond})
	for _, tt := range []struct{ name, query, want string }{
		{"a subscription", `subscription{count(to:3)}`, ":\n\n" +
			"event: next\ndata: {\"extensions\":{\"cost\":1},\"data\":{\"count\":1}}\n\n" +
			"event: next\ndata: {\"extensions\":{\"cost\":1},\"data\":{\"count\":2}}\n\n" +
			"event: next\ndata: {\"extensions\":{\"cost\":1},\"data\":{\"count\":3}}\n\n" +
			"event: complete\ndata:\n\n"},
		{"a query", `{hello(name:\"甲\")}`, ":\n\nevent: next\ndata: {\"extensions\":{\"cost\":1},\"data\":{\"hello\":\"你好 甲\"}}\n\nevent: complete\ndata:\n\n"},
		{"a failure of the resolver", `subscription{fails}`, ":\n\nevent: next\ndata: {\"errors\":[{\"message\":\"服务器内部错误，请求编号 r1\",\"extensions\":{\"code\":\"INTERNAL\"}}],\"extensions\":{\"cost\":1},\"data\":{\"fails\":null}}\n\nevent: complete\ndata:\n\n"},
		{"a query that takes too long", `{slow}`, ":\n\nevent: next\ndata: {\"errors\":[{\"message\":\"处理超时，请缩小查询范围后再试\",\"path\":[\"slow\"],\"locations\":[{\"line\":1,\"column\":2}],\"extensions\":{\"code\":\"TIMEOUT\"}}],\"extensions\":{\"cost\":1},\"data\":{\"slow\":null}}\n\nevent: complete\ndata:\n\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp, _ := following(t, srv.URL, tt.query)
			got, err := io.ReadAll(resp.Body)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "text/event-stream" || resp.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%d %v", resp.StatusCode, resp.Header)
			}
		})
	}
	t.Run("a query that is not valid gets no stream", func(t *testing.T) {
		resp, _ := following(t, srv.URL, `subscription{nothing}`)
		if got := body(t, resp); resp.StatusCode != 400 || !strings.Contains(got, CodeValidationFailed) {
			t.Errorf("%d %s", resp.StatusCode, got)
		}
	})
}

func TestAStreamShowsThatItLives(t *testing.T) {
	srv := serving(t, reading, Options{KeepAlive: 5 * time.Millisecond})
	_, lines := following(t, srv.URL, `subscription{forever}`)
	for n := 0; n < 5 && lines.Scan(); {
		if lines.Text() == ":" {
			n++
		} else if lines.Text() != "" {
			t.Fatalf("got %q", lines.Text())
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

func TestStreamsEndWithTheServer(t *testing.T) {
	closing := make(chan struct{})
	srv := serving(t, reading, Options{Closing: closing})
	resp, lines := following(t, srv.URL, `subscription{forever}`)
	if !lines.Scan() {
		t.Fatal("nothing came")
	}
	close(closing)
	rest, err := io.ReadAll(resp.Body)
	if err != nil || !strings.HasSuffix(string(rest), "event: complete\ndata:\n\n") {
		t.Errorf("got %q, %v", rest, err)
	}
}

func TestStreamsEndAfterTheirTime(t *testing.T) {
	srv := serving(t, reading, Options{StreamAge: 20 * time.Millisecond})
	resp, _ := following(t, srv.URL, `subscription{forever}`)
	got, err := io.ReadAll(resp.Body)
	if err != nil || string(got) != ":\n\nevent: complete\ndata:\n\n" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestStreamsOutliveTheTimeForReadingARequest(t *testing.T) {
	srv := httptest.NewUnstartedServer(as(reading, handling(t, Options{StreamAge: 300 * time.Millisecond})))
	srv.Config.ReadTimeout, srv.Config.WriteTimeout = 50*time.Millisecond, 50*time.Millisecond
	srv.Start()
	defer srv.Close()
	resp, _ := following(t, srv.URL, `subscription{forever}`)
	got, err := io.ReadAll(resp.Body)
	if err != nil || string(got) != ":\n\nevent: complete\ndata:\n\n" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestStreamsThatClientsLeaveAreOver(t *testing.T) {
	before := goleak.IgnoreCurrent()
	ended := make(chan Outcome, 1)
	srv := serving(t, reading, Options{Answered: func(_ context.Context, o Outcome) { ended <- o }})
	resp, lines := following(t, srv.URL, `subscription{forever}`)
	if !lines.Scan() {
		t.Fatal("nothing came")
	}
	resp.Body.Close()
	select {
	case o := <-ended:
		if o.Kind != "subscription" || len(o.Codes) != 0 {
			t.Errorf("told %+v", o)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("the stream goes on")
	}
	srv.Close()
	http.DefaultClient.CloseIdleConnections()
	goleak.VerifyNone(t, before)
}
