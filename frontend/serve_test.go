package frontend

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

var built = fstest.MapFS{
	"index.html":            {Data: []byte("<!doctype html>the app")},
	"index.html.gz":         {Data: []byte("packed page")},
	"favicon.svg":           {Data: []byte("<svg/>")},
	".gitkeep":              {},
	".vite/manifest.json":   {Data: []byte("{}")},
	"assets/app-1a2b.js":    {Data: []byte("app()")},
	"assets/app-1a2b.js.br": {Data: []byte("packed small")},
	"assets/app-1a2b.js.gz": {Data: []byte("packed")},
}

func TestHandler(t *testing.T) {
	for _, c := range []struct {
		name, method, path, encoding string
		status                       int
		body, cache, packed          string
	}{
		{"the root is the app", "GET", "/", "", 200, "<!doctype html>the app", "no-cache", ""},
		{"a page of the app is the app", "GET", "/tasks", "", 200, "<!doctype html>the app", "no-cache", ""},
		{"a printed number in a path is not a file", "GET", "/tasks/2.3-15", "", 200, "<!doctype html>the app", "no-cache", ""},
		{"a page is packed for those who unpack", "GET", "/units/unt_1", "gzip, br", 200, "packed page", "no-cache", "gzip"},
		{"an asset may be kept for ever", "GET", "/assets/app-1a2b.js", "", 200, "app()", "public, max-age=31536000, immutable", ""},
		{"the smaller twin goes first", "GET", "/assets/app-1a2b.js", "gzip, deflate, br", 200, "packed small", "public, max-age=31536000, immutable", "br"},
		{"an encoding refused is not sent", "GET", "/assets/app-1a2b.js", "br;q=0, gzip;q=0.5", 200, "packed", "public, max-age=31536000, immutable", "gzip"},
		{"a file at the root is asked for anew", "GET", "/favicon.svg", "", 200, "<svg/>", "no-cache", ""},
		{"a missing asset is not the app", "GET", "/assets/app-old.js", "", 404, "404 page not found\n", "", ""},
		{"a missing file is not the app", "GET", "/robots.txt", "", 404, "404 page not found\n", "", ""},
		{"a twin has no address of its own", "GET", "/assets/app-1a2b.js.br", "", 404, "404 page not found\n", "", ""},
		{"the build's manifest stays inside", "GET", "/.vite/manifest.json", "", 404, "404 page not found\n", "", ""},
		{"a path that climbs stays inside", "GET", "/../../embed.go", "", 404, "404 page not found\n", "", ""},
		{"a head has no body", "HEAD", "/", "", 200, "", "no-cache", ""},
		{"nothing can be posted to a page", "POST", "/tasks", "", 405, "Method Not Allowed\n", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest(c.method, "/", nil)
			r.URL.Path = c.path
			r.Header.Set("Accept-Encoding", c.encoding)
			got := answer(t, handler(built), r)
			if got.StatusCode != c.status || body(t, got) != c.body {
				t.Fatalf("%s answered %d, want %d with %q", c.path, got.StatusCode, c.status, c.body)
			}
			if cache := got.Header.Get("Cache-Control"); cache != c.cache {
				t.Errorf("Cache-Control is %q, want %q", cache, c.cache)
			}
			if packed := got.Header.Get("Content-Encoding"); packed != c.packed {
				t.Errorf("Content-Encoding is %q, want %q", packed, c.packed)
			}
		})
	}
}

func TestAPageSeenBeforeIsNotSentAgain(t *testing.T) {
	first := answer(t, handler(built), httptest.NewRequest("GET", "/tasks", nil))
	again := httptest.NewRequest("GET", "/units", nil)
	again.Header.Set("If-None-Match", first.Header.Get("ETag"))
	if got := answer(t, handler(built), again); got.StatusCode != http.StatusNotModified {
		t.Errorf("answered %d, want 304", got.StatusCode)
	}
	again.Header.Set("Accept-Encoding", "gzip")
	if got := answer(t, handler(built), again); got.StatusCode != http.StatusOK {
		t.Errorf("another encoding answered %d, want 200", got.StatusCode)
	}
}

func TestAPageCarriesItsSecurityPolicy(t *testing.T) {
	got := answer(t, handler(built), httptest.NewRequest("GET", "/", nil))
	if policy := got.Header.Get("Content-Security-Policy"); policy != ContentSecurityPolicy {
		t.Errorf("Content-Security-Policy is %q", policy)
	}
}

func TestUntilTheAppIsBuiltAPageLinksToTheAPI(t *testing.T) {
	got := answer(t, handler(fstest.MapFS{".gitkeep": {}}), httptest.NewRequest("GET", "/tasks", nil))
	if page := body(t, got); got.StatusCode != http.StatusOK || !strings.Contains(page, "make run") || !strings.Contains(page, `href="/schema.graphql"`) {
		t.Errorf("answered %d with %q, want the page that stands for the app", got.StatusCode, page)
	}
}

func answer(t *testing.T, h http.Handler, r *http.Request) *http.Response {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
