package graph

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"duban/viewer"
)

// ask is one request to the handler.
type ask struct {
	method, target, body string
	header               map[string]string
}

func post(body string, header ...string) ask {
	a := ask{method: "POST", target: "/graphql", body: body, header: map[string]string{"Content-Type": "application/json"}}
	for i := 0; i < len(header); i += 2 {
		a.header[header[i]] = header[i+1]
	}
	return a
}

func get(query string, header ...string) ask {
	a := post("", header...)
	a.method, a.target = "GET", "/graphql?"+query
	delete(a.header, "Content-Type")
	return a
}

func (a ask) of(h http.Handler) *http.Response {
	r := httptest.NewRequest(a.method, a.target, strings.NewReader(a.body))
	for k, v := range a.header {
		r.Header.Set(k, v)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t testing.TB, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

const (
	jsonUTF8     = "application/json; charset=utf-8"
	responseUTF8 = "application/graphql-response+json; charset=utf-8"
)

func TestRequestsAreAnsweredAsTheSpecificationSays(t *testing.T) {
	h := as(reading, handling(t, Options{Timeout: 20 * time.Millisecond, Sentinels: []Sentinel{{errLate, CodeUnavailable, "数据库没有回应", "the database does not answer"}}}))
	strict := "application/graphql-response+json"
	for _, tt := range []struct {
		name   string
		ask    ask
		status int
		kind   string
		body   string // what the body contains
	}{
		{"a query is answered", post(`{"query":"{hello(name:\"甲\")}"}`), 200, jsonUTF8, `{"data":{"hello":"你好 甲"},"extensions":{"cost":1}}`},
		{"numbers in variables stay whole", post(`{"query":"query($n:Int){tasks(first:$n){totalCount}}","variables":{"n":2}}`), 200, jsonUTF8, `{"data":{"tasks":{"totalCount":2}},"extensions":{"cost":2}}`},
		{"a query by GET is answered", get("query=" + url.QueryEscape(`{hello(name:"乙")}`)), 200, jsonUTF8, `你好 乙`},
		{"the wanted of two operations is run", post(`{"query":"query A{hello} query B{tasks{totalCount}}","operationName":"B"}`), 200, jsonUTF8, `totalCount`},
		{"of two operations one must be named", post(`{"query":"query A{hello} query B{hello}"}`), 200, jsonUTF8, `GRAPHQL_VALIDATION_FAILED`},
		{"a mutation is run", post(`{"query":"mutation{rename(to:\"b\")}"}`), 200, jsonUTF8, `{"data":{"rename":"b"}`},
		{"the stricter type is sent to who asks for it", post(`{"query":"{hello}"}`, "Accept", strict), 200, responseUTF8, `"data"`},
		{"of equal wishes the first counts", post(`{"query":"{hello}"}`, "Accept", strict+", application/json"), 200, responseUTF8, `"data"`},
		{"the greater weight counts", post(`{"query":"{hello}"}`, "Accept", strict+";q=0.5, application/json"), 200, jsonUTF8, `"data"`},
		{"a weight of nothing refuses", post(`{"query":"{hello}"}`, "Accept", "application/json;q=0, */*"), 200, responseUTF8, `"data"`},
		{"a range is accepted", post(`{"query":"{hello}"}`, "Accept", "text/html, application/*;q=0.8"), 200, jsonUTF8, `"data"`},
		{"what cannot be sent is not acceptable", post(`{"query":"{hello}"}`, "Accept", "text/html"), 406, responseUTF8, `BAD_REQUEST`},
		{"an Accept that says nothing is not acceptable", post(`{"query":"{hello}"}`, "Accept", "rubbish"), 406, responseUTF8, `BAD_REQUEST`},
		{"a subscription is not for JSON", post(`{"query":"subscription{forever}"}`), 406, jsonUTF8, `text/event-stream`},
		{"another method", ask{method: "PUT", target: "/graphql"}, 405, jsonUTF8, `BAD_REQUEST`},
		{"a mutation by GET", get("query=mutation{rename(to:\"a\")}"), 405, jsonUTF8, `GET 只能用于查询`},
		{"a form", post("query={hello}", "Content-Type", "application/x-www-form-urlencoded"), 415, jsonUTF8, `BAD_REQUEST`},
		{"several parts", post("", "Content-Type", "multipart/form-data; boundary=x"), 415, jsonUTF8, `BAD_REQUEST`},
		{"another encoding by name", post(`{"query":"{hello}"}`, "Content-Type", "application/json; charset=gbk"), 415, jsonUTF8, `BAD_REQUEST`},
		{"UTF-8 by name", post(`{"query":"{hello}"}`, "Content-Type", "application/json; charset=UTF-8"), 200, jsonUTF8, `"data"`},
		{"a compressed body", post(`{"query":"{hello}"}`, "Content-Encoding", "gzip"), 415, jsonUTF8, `BAD_REQUEST`},
		{"GBK bytes", post("{\"query\":\"{hello(name:\\\"\xc4\xe3\\\")}\"}"), 400, jsonUTF8, `不是 UTF-8`},
		{"GBK bytes in an address", get("query=" + url.QueryEscape("{hello(name:\"\xc4\xe3\")}")), 400, jsonUTF8, `不是 UTF-8`},
		{"a body that is too large", post(`{"query":"{hello}` + strings.Repeat(" ", largestBody) + `"}`), 413, jsonUTF8, `1 MiB`},
		{"a body of the largest size", post(`{"query":"{hello}` + strings.Repeat(" ", largestBody-len(`{"query":"{hello}"}`)) + `"}`), 200, jsonUTF8, `"data"`},
		{"several operations in a list", post(`[{"query":"{hello}"}]`), 400, jsonUTF8, `BAD_REQUEST`},
		{"something after the request", post(`{"query":"{hello}"}{}`), 400, jsonUTF8, `BAD_REQUEST`},
		{"too many values", post(`{"query":"{hello}","variables":{"a":[0` + strings.Repeat(",0", DefaultLimits.Values) + `]}}`), 400, jsonUTF8, `BAD_REQUEST`},
		{"no query", post(`{"operationName":"A"}`), 400, jsonUTF8, `缺少 query`},
		{"an empty body", post(``), 400, jsonUTF8, `BAD_REQUEST`},
		{"variables by GET that are no object", get("query={hello}&variables=[1]"), 400, jsonUTF8, `BAD_REQUEST`},
		{"a malformed address", get("query=%zz"), 400, jsonUTF8, `BAD_REQUEST`},
		{"a syntax error", post(`{"query":"{hello"}`), 200, jsonUTF8, `{"errors":[{"message":"查询语句有语法错误：Expected Name, found \u003cEOF\u003e","locations":[{"line":1,"column":7}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}`},
		{"a syntax error, strictly", post(`{"query":"{hello"}`, "Accept", strict), 400, responseUTF8, `GRAPHQL_PARSE_FAILED`},
		{"two unknown fields are both told", post(`{"query":"{hallo holla}"}`, "Accept", strict, "Accept-Language", "en"), 400, responseUTF8, `Cannot query field \"hallo\" on type \"Query\". Did you mean \"hello\"?","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},{"message":"Cannot query field \"holla\"`},
		{"a variable of a wrong type", post(`{"query":"query($n:Int){tasks(first:$n){totalCount}}","variables":{"n":"x"}}`, "Accept", strict), 400, responseUTF8, `{"errors":[{"message":"变量不合要求：variable.n cannot use string as Int","extensions":{"code":"BAD_USER_INPUT"}}]}`},
		{"a variable that is too deep", post(`{"query":"{hello}","variables":{"a":`+nested("[", "", "]", 9_000)+`}}`, "Accept", strict), 400, responseUTF8, `BAD_USER_INPUT`},
		{"a query that is too deep", post(`{"query":"`+nested("{self", "{hello}", "}", 15)+`"}`, "Accept", strict), 400, responseUTF8, `DEPTH_LIMIT`},
		{"a query that costs too much", post(`{"query":"{tasks(first:200){nodes{tasks(first:200){nodes{tasks(first:200){nodes{number}}}}}}}"}`), 200, jsonUTF8, `查询代价为 8080402，上限为 100000`},
		{"an argument that a scalar refuses", post(`{"query":"{day(on:\"31/10\")}"}`, "Accept-Language", "en"), 200, jsonUTF8, `{"errors":[{"message":"the argument day.on is not acceptable: a day such as 2021-10-31 is expected, not \"31/10\"","path":["day","on"],"locations":[{"line":1,"column":2}],"extensions":{"code":"BAD_USER_INPUT"}}],"extensions":{"cost":1},"data":{"day":null}}`},
		{"an argument that a scalar refuses, in Chinese", post(`{"query":"query($d:Date){day(on:$d)}","variables":{"d":"十月"}}`), 200, jsonUTF8, `"message":"参数 day.on 不合要求：应为 2021-10-31 这样的日期，不能是“十月”"`},
		{"a failure tells a request id and nothing else", post(`{"query":"{broken}"}`), 200, jsonUTF8, `{"errors":[{"message":"服务器内部错误，请求编号 r1","path":["broken"],"locations":[{"line":1,"column":2}],"extensions":{"code":"INTERNAL"}}],"extensions":{"cost":1},"data":{"broken":null}}`},
		{"a panic tells a request id and nothing else", post(`{"query":"{panics hello}"}`, "Accept-Language", "en"), 200, jsonUTF8, `{"errors":[{"message":"internal error, request r1","path":["panics"],"extensions":{"code":"INTERNAL"}}],"extensions":{"cost":2},"data":{"panics":null,"hello":"你好 \u003cnil\u003e"}}`},
		{"an error of another room by its code", post(`{"query":"{refused}"}`), 200, jsonUTF8, `"message":"数据库没有回应"`},
		{"what takes too long is cut off", post(`{"query":"{slow}"}`), 200, jsonUTF8, `"extensions":{"code":"TIMEOUT"}`},
		{"a list of the schema", post(`{"query":"{__schema{queryType{name}}}"}`), 200, jsonUTF8, `{"data":{"__schema":{"queryType":{"name":"Query"}}}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := tt.ask.of(h)
			got := body(t, resp)
			if resp.StatusCode != tt.status || resp.Header.Get("Content-Type") != tt.kind {
				t.Errorf("%d %s, want %d %s", resp.StatusCode, resp.Header.Get("Content-Type"), tt.status, tt.kind)
			}
			if !strings.Contains(got, tt.body) {
				t.Errorf("got  %s\nwant %s", got, tt.body)
			}
			if strings.Contains(got, "secret") {
				t.Errorf("the answer tells a secret: %s", got)
			}
			if resp.Header.Get("Cache-Control") != "no-store" || !strings.Contains(resp.Header.Get("Vary"), "Accept-Language") {
				t.Errorf("headers %v", resp.Header)
			}
			if tt.status >= 400 && strings.Contains(got, `"data"`) {
				t.Errorf("an error has data: %s", got)
			}
		})
	}
}

func TestNothingOfABadBodyIsTold(t *testing.T) {
	h := as(reading, handling(t, Options{}))
	for _, b := range []string{
		`{"query":"mutation{signIn}","variables":{"password":"hunter2"}`,
		`{"query":["hunter2"]}`,
		`{"query":"{hello}","variables":"hunter2"}`,
		`hunter2`,
		"{\"query\":\"hunter2\xff\"}",
	} {
		if got := body(t, post(b).of(h)); strings.Contains(got, "hunter2") {
			t.Errorf("%s is answered by %s", b, got)
		}
	}
}

func TestStrangersMayNotExplore(t *testing.T) {
	h := as(viewer.Viewer{}, handling(t, Options{}))
	for _, tt := range []struct {
		name, query string
		status      int
		body        string
	}{
		{"an ordinary query", `{hello}`, 200, `"data"`},
		{"__typename", `{__typename}`, 200, `"data"`},
		{"the schema", `{__schema{queryType{name}}}`, 401, `UNAUTHENTICATED`},
		{"a type, from a fragment", `{...F} fragment F on Query{__type(name:\"Task\"){name}}`, 401, `UNAUTHENTICATED`},
		{"500 tokens", "{" + strings.Repeat("#\\n", 497) + "hello}", 200, `"data"`},
		{"501 tokens", "{" + strings.Repeat("#\\n", 498) + "hello}", 400, `TOO_MANY_FIELDS`},
		{"a misspelt field is not corrected", `{hallo}`, 400, `Cannot query field \"hallo\" on type \"Query\"."`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := post(`{"query":"`+tt.query+`"}`, "Accept", "application/graphql-response+json", "Accept-Language", "en").of(h)
			if got := body(t, resp); resp.StatusCode != tt.status || !strings.Contains(got, tt.body) {
				t.Errorf("%d %s, want %d %s", resp.StatusCode, got, tt.status, tt.body)
			}
		})
	}
	t.Run("a long query that a reader has brought in", func(t *testing.T) {
		inner := handling(t, Options{})
		long := post(`{"query":"{` + strings.Repeat("#\\n", 498) + `hello}"}`)
		if got := body(t, long.of(as(reading, inner))); !strings.Contains(got, `"data"`) {
			t.Errorf("the reader gets %s", got)
		}
		if got := body(t, long.of(as(viewer.Viewer{}, inner))); !strings.Contains(got, CodeTooManyFields) {
			t.Errorf("the stranger gets %s", got)
		}
	})
}

func TestWhatCannotBeginIsToldLikeAnyError(t *testing.T) {
	pinned := errors.New("no picture")
	o := Options{
		Sentinels: []Sentinel{{pinned, CodeUnavailable, "计划尚未就绪", "the plan is not ready"}},
		Begin:     func(ctx context.Context) (context.Context, error) { return ctx, pinned },
	}
	resp := post(`{"query":"{hello}"}`).of(as(reading, handling(t, o)))
	if got := body(t, resp); resp.StatusCode != 503 || !strings.Contains(got, "计划尚未就绪") {
		t.Errorf("%d %s", resp.StatusCode, got)
	}
	srv := serving(t, reading, o)
	conn := dialled(t, srv.URL, nil)
	say(t, conn, `{"id":"1","type":"subscribe","payload":{"query":"{hello}"}}`)
	if got := hear(t, conn); got.Type != "error" || !strings.Contains(string(got.Payload), "计划尚未就绪") {
		t.Errorf("on a WebSocket: %s %s", got.Type, got.Payload)
	}
}

func TestPanicsAreLoggedOnceWithTheirStack(t *testing.T) {
	var log bytes.Buffer
	o := Options{Log: slog.New(slog.NewTextHandler(&log, nil))}
	h := as(reading, handling(t, o))
	for _, tt := range []struct{ query, words string }{
		{"{panics}", "secret of the program"},
		{"{broken}", "secret of the database"},
	} {
		log.Reset()
		body(t, post(`{"query":"`+tt.query+`"}`).of(h))
		if n := strings.Count(log.String(), tt.words); n != 1 {
			t.Errorf("%s is logged %d times:\n%s", tt.query, n, &log)
		}
		if !strings.Contains(log.String(), "request=r1") {
			t.Errorf("no request id in %s", &log)
		}
		if hasStack := strings.Contains(log.String(), "schema_test.go"); hasStack != (tt.query == "{panics}") {
			t.Errorf("%s: stack %t", tt.query, hasStack)
		}
	}
	t.Run("outside any field", func(t *testing.T) {
		log.Reset()
		o := o
		o.Version = func(context.Context, []string) string { panic("secret of the program") }
		resp := get("query={hello}").of(as(reading, handling(t, o)))
		if got := body(t, resp); resp.StatusCode != 500 || !strings.Contains(got, "INTERNAL") || strings.Contains(got, "secret") {
			t.Errorf("%d %s", resp.StatusCode, got)
		}
		if strings.Count(log.String(), "secret of the program") != 1 {
			t.Errorf("logged:\n%s", &log)
		}
	})
}
