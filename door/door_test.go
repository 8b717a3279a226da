package door

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"duban/viewer"
)

// clock is a clock that a test moves.
type clock struct{ now time.Time }

func (c *clock) read() time.Time { return c.now }

func making(t testing.TB, change func(*Options)) *Door {
	t.Helper()
	o := Options{Clock: time.Now, Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(), Rates: DefaultRates}
	if change != nil {
		change(&o)
	}
	d, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func handling(t testing.TB, d *Door, next http.HandlerFunc) http.Handler {
	t.Helper()
	h, err := d.Handler(next)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func asked(h http.Handler, method, path string, header ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
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

func TestEveryAnswerCarriesTheHeadersOfSafety(t *testing.T) {
	d := making(t, func(o *Options) { o.TLS, o.Policy = true, "default-src 'none'" })
	h := handling(t, d, func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) })
	for _, path := range []string{"/", "/graphql", "/livez", "/readyz"} {
		header := asked(h, "GET", path).Header
		for name := range always {
			if header.Get(name) == "" {
				t.Errorf("%s: no %s", path, name)
			}
		}
		if got := header.Get("Content-Security-Policy"); got != "default-src 'none'" {
			t.Errorf("%s: policy %q", path, got)
		}
		if header.Get("Strict-Transport-Security") == "" {
			t.Errorf("%s: https is not insisted on", path)
		}
	}
	h = handling(t, making(t, nil), func(http.ResponseWriter, *http.Request) {})
	if got := asked(h, "GET", "/").Header.Get("Strict-Transport-Security"); got != "" {
		t.Errorf("https is insisted on without TLS: %q", got)
	}
	if got := asked(h, "GET", "/").Header.Get("Content-Security-Policy"); !strings.HasPrefix(got, "default-src 'self';") {
		t.Errorf("a policy that nobody gave is %q", got)
	}
}

func TestPagesOfForeignOriginsAreTurnedAway(t *testing.T) {
	d := making(t, func(o *Options) { o.Origins = []string{"https://app.example"} })
	reached := false
	h := handling(t, d, func(w http.ResponseWriter, r *http.Request) { reached = true })
	for _, tt := range []struct {
		name, method string
		header       []string
		status       int
		reached      bool
		allowed      string
	}{
		{"a program", "POST", nil, 200, true, ""},
		{"our own page", "POST", []string{"Sec-Fetch-Site", "same-origin", "Origin", "http://example.com"}, 200, true, ""},
		{"a foreign page", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403, false, ""},
		{"a foreign page in an old browser", "POST", []string{"Origin", "https://evil.example"}, 403, false, ""},
		{"a page of no origin", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "null"}, 403, false, ""},
		{"a foreign page that only reads", "GET", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 200, true, ""},
		{"a listed origin", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://app.example"}, 200, true, "https://app.example"},
		{"a listed origin that asks beforehand", "OPTIONS", []string{"Origin", "https://app.example", "Access-Control-Request-Method", "POST"}, 204, false, "https://app.example"},
		{"a foreign origin that asks beforehand", "OPTIONS", []string{"Origin", "https://evil.example", "Access-Control-Request-Method", "POST"}, 200, true, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			reached = false
			resp := asked(h, tt.method, "/graphql", tt.header...)
			if resp.StatusCode != tt.status || reached != tt.reached || resp.Header.Get("Access-Control-Allow-Origin") != tt.allowed {
				t.Errorf("%d, reached %t, %v", resp.StatusCode, reached, resp.Header)
			}
			if tt.status == 403 && !strings.Contains(body(t, resp), `"code":"BAD_REQUEST"`) {
				t.Error("no code")
			}
		})
	}
	if _, err := New(Options{Clock: time.Now, Registry: prometheus.NewRegistry(), Rates: DefaultRates, Origins: []string{"no origin"}}); err == nil {
		t.Error("what is no origin is trusted")
	}
}

func TestLargeAnswersAreCompressed(t *testing.T) {
	text := strings.Repeat(`{"number":"2.3-15"},`, 80)
	for _, tt := range []struct {
		name, text, kind, accept string
		compressed               bool
	}{
		{"JSON of 1.5 KB", text, "application/json; charset=utf-8", "gzip", true},
		{"the other JSON", text, "application/graphql-response+json; charset=utf-8", "br, gzip", true},
		{"CSV", text, "text/csv; charset=utf-8", "gzip", true},
		{"less than 1.5 KB", text[:smallestCompressed-1], "application/json; charset=utf-8", "gzip", false},
		{"what is compressed already", text, "image/png", "gzip", false},
		{"to who does not ask", text, "application/json", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := handling(t, making(t, nil), func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Content-Type", tt.kind)
				w.Header().Set("ETag", `W/"7"`)
				io.WriteString(w, tt.text[:100])
				io.WriteString(w, tt.text[100:])
			})
			resp := asked(h, "GET", "/", "Accept-Encoding", tt.accept)
			got := resp.Body
			if (resp.Header.Get("Content-Encoding") == "gzip") != tt.compressed {
				t.Fatalf("headers %v", resp.Header)
			}
			if tt.compressed {
				z, err := gzip.NewReader(resp.Body)
				if err != nil {
					t.Fatal(err)
				}
				got = z
			}
			b, err := io.ReadAll(got)
			if err != nil || string(b) != tt.text {
				t.Errorf("read %d bytes, %v", len(b), err)
			}
			if resp.Header.Get("ETag") != `W/"7"` || !strings.Contains(resp.Header.Get("Vary"), "Accept-Encoding") {
				t.Errorf("headers %v", resp.Header)
			}
		})
	}
}

func TestARequestIsOneLineOfTheLog(t *testing.T) {
	var log bytes.Buffer
	moved := &clock{time.Date(2021, 6, 1, 8, 0, 0, 0, time.UTC)}
	var d *Door
	d = making(t, func(o *Options) {
		o.Log = slog.New(slog.NewJSONHandler(&log, nil))
		o.Clock = moved.read
	})
	h := handling(t, d, func(w http.ResponseWriter, r *http.Request) {
		moved.now = moved.now.Add(1500 * time.Microsecond)
		switch r.URL.Path {
		case "/graphql":
			v := viewer.Of(r.Context())
			v.UserID = "usr_1"
			d.Answered(viewer.In(r.Context(), v), Operation{Name: "Home", Kind: "query", Hash: strings.Repeat("0123456789abcdef", 4), Cost: 12, Codes: []string{"INTERNAL", "TIMEOUT"}})
			w.WriteHeader(http.StatusTeapot)
			io.WriteString(w, "four")
		case "/many":
			d.Answered(r.Context(), Operation{Name: "A"})
			d.Answered(r.Context(), Operation{Name: "B"})
		case "/panic":
			panic("secret")
		}
	})
	for _, tt := range []struct {
		path string
		want map[string]any
	}{
		{"/graphql?password=hunter2", map[string]any{"method": "GET", "path": "/graphql", "status": 418.0, "bytes": 4.0, "ms": 1.5, "address": "192.0.2.1", "user": "usr_1", "operation": "Home", "kind": "query", "hash": "0123456789abcdef", "cost": 12.0, "code": "INTERNAL"}},
		{"/assets/a.js", map[string]any{"method": "GET", "path": "/assets/a.js", "status": 200.0, "bytes": 0.0, "ms": 1.5, "address": "192.0.2.1"}},
		{"/many", map[string]any{"method": "GET", "path": "/many", "status": 200.0, "bytes": 0.0, "ms": 1.5, "address": "192.0.2.1", "operation": "B", "kind": "", "hash": "", "cost": 0.0, "code": "OK", "operations": 2.0}},
	} {
		log.Reset()
		id := asked(h, "GET", tt.path).Header.Get("X-Request-Id")
		if strings.Count(log.String(), "\n") != 1 || strings.Contains(log.String(), "hunter2") {
			t.Fatalf("%s is logged as\n%s", tt.path, &log)
		}
		var got map[string]any
		if err := json.Unmarshal(log.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if got["id"] != id || len(id) != 16 {
			t.Errorf("%s: request %v, answered as %q", tt.path, got["id"], id)
		}
		for _, always := range []string{"id", "time", "level", "msg"} {
			delete(got, always)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.path, diff)
		}
	}
	t.Run("a panic besides, once and with its stack", func(t *testing.T) {
		log.Reset()
		resp := asked(h, "GET", "/panic", "Accept-Language", "en")
		if got := body(t, resp); resp.StatusCode != 500 || !strings.Contains(got, "internal error, request "+resp.Header.Get("X-Request-Id")) || strings.Contains(got, "secret") {
			t.Errorf("%d %s", resp.StatusCode, got)
		}
		if strings.Count(log.String(), "secret") != 1 || !strings.Contains(log.String(), "door_test.go") || strings.Count(log.String(), "\n") != 2 {
			t.Errorf("logged\n%s", &log)
		}
	})
	t.Run("health is not worth a line", func(t *testing.T) {
		log.Reset()
		asked(h, "GET", "/livez")
		asked(h, "GET", "/readyz")
		if log.Len() != 0 {
			t.Errorf("logged\n%s", &log)
		}
	})
}

func TestTheViewerKnowsWhereAndHowToAnswer(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("192.0.2.0/24")}
	for _, tt := range []struct {
		name, forwarded string
		proxies         []netip.Prefix
		want            string
	}{
		{"without proxies the header is not believed", "1.2.3.4", nil, "192.0.2.1"},
		{"a proxy is believed", "1.2.3.4", proxies, "1.2.3.4"},
		{"the nearest that is no proxy counts", "6.6.6.6, 1.2.3.4, 10.1.1.1", proxies, "1.2.3.4"},
		{"a proxy that says nothing is the caller", "", proxies, "192.0.2.1"},
		{"rubbish ends the search", "1.2.3.4, rubbish, 10.1.1.1", proxies, "10.1.1.1"},
		{"IPv6", "2001:db8::1", proxies, "2001:db8::1"},
		{"IPv4 in IPv6", "::ffff:1.2.3.4", proxies, "1.2.3.4"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got viewer.Viewer
			h := handling(t, making(t, func(o *Options) { o.Proxies = tt.proxies }), func(_ http.ResponseWriter, r *http.Request) { got = viewer.Of(r.Context()) })
			resp := asked(h, "GET", "/", "X-Forwarded-For", tt.forwarded)
			want := viewer.Viewer{Address: tt.want, RequestID: resp.Header.Get("X-Request-Id")}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestEnglishIsForThoseWhoPreferIt(t *testing.T) {
	for header, want := range map[string]bool{
		"": false, "zh-CN,zh;q=0.9,en;q=0.8": false, "en": true, "en-GB,en;q=0.9,zh;q=0.8": true, "en;q=0.5, zh;q=0.9": false,
		"fr, en;q=0.1": true, "fr": false, "zh-Hant": false, "en;q=x": false, "*": false, "fr-FR, fr;q=0.9": false,
	} {
		if got := prefersEnglish(header); got != want {
			t.Errorf("%q: %t", header, got)
		}
	}
}

func TestStreamsReachTheConnection(t *testing.T) {
	d := making(t, nil)
	srv := httptest.NewServer(handling(t, d, func(w http.ResponseWriter, r *http.Request) {
		c := http.NewResponseController(w)
		if err := c.SetWriteDeadline(time.Now().Add(time.Minute)); err != nil {
			t.Error(err)
		}
		io.WriteString(w, "event")
		if err := c.Flush(); err != nil {
			t.Error(err)
		}
		<-r.Context().Done()
	}))
	defer srv.Close()
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, "GET", srv.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	event := make([]byte, 5)
	if _, err := io.ReadFull(resp.Body, event); err != nil {
		t.Fatal(err)
	}
	cancel()
}
