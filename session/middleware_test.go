package session_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duban/session"
	"duban/store/storetest"
	"duban/viewer"
)

func TestWhatARequestTellsOfItself(t *testing.T) {
	for _, c := range []struct {
		name, remote string
		header       map[string]string
		proxy        bool
		address      string
		english      bool
	}{
		{"nothing", "192.0.2.7:443", nil, false, "192.0.2.7", false},
		{"over IPv6", "[2001:db8::7]:443", nil, false, "2001:db8::7", false},
		{"over a socket", "@", nil, false, "@", false},
		{"an address that nobody is believed for", "192.0.2.7:1", map[string]string{"X-Forwarded-For": "10.0.0.1"}, false, "192.0.2.7", false},
		{"an address that the proxy has seen", "192.0.2.7:1", map[string]string{"X-Forwarded-For": "10.0.0.1, 198.51.100.4"}, true, "198.51.100.4", false},
		{"an address with a port that the proxy has seen", "192.0.2.7:1", map[string]string{"X-Forwarded-For": "198.51.100.4:5678"}, true, "198.51.100.4", false},
		{"a proxy that says nothing", "192.0.2.7:1", nil, true, "192.0.2.7", false},
		{"Chinese", "192.0.2.7:1", map[string]string{"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8"}, false, "192.0.2.7", false},
		{"English", "192.0.2.7:1", map[string]string{"Accept-Language": "en-GB,en;q=0.9,zh;q=0.8"}, false, "192.0.2.7", true},
		{"English rather than Chinese, said backwards", "192.0.2.7:1", map[string]string{"Accept-Language": "zh;q=0.3, en;q=0.9"}, false, "192.0.2.7", true},
		{"a language that we have not", "192.0.2.7:1", map[string]string{"Accept-Language": "fr"}, false, "192.0.2.7", false},
		{"any language", "192.0.2.7:1", map[string]string{"Accept-Language": "*"}, false, "192.0.2.7", false},
		{"no language", "192.0.2.7:1", map[string]string{"Accept-Language": ";;q=en"}, false, "192.0.2.7", false},
		{"too many", "192.0.2.7:1", map[string]string{"Accept-Language": strings.Repeat("en,", 1000)}, false, "192.0.2.7", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := build(t, storetest.SQLite(t), session.Options{BehindProxy: c.proxy})
			b := h.browser()
			b.address = c.remote
			for k, v := range c.header {
				b.header.Set(k, v)
			}
			for range 2 { // once more from memory
				if v := b.viewer(); v.Address != c.address || v.English != c.english {
					t.Errorf("got %q, English %v; want %q, %v", v.Address, v.English, c.address, c.english)
				}
			}
		})
	}
}

func TestWhatOtherRoomsKnowOfARequestIsKept(t *testing.T) {
	h := build(t, storetest.SQLite(t), session.Options{PublicRead: true})
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r = r.WithContext(viewer.In(r.Context(), viewer.Viewer{Address: "198.51.100.9", RequestID: "req-7", English: true, Role: viewer.Admin, UserID: "usr_forged"}))
	var got viewer.Viewer
	h.Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = viewer.Of(r.Context()) })).ServeHTTP(httptest.NewRecorder(), r)
	want := viewer.Viewer{DistrictID: h.district, MayRead: true, Address: "198.51.100.9", RequestID: "req-7", English: true}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// A whole day at the desk, after which nothing that opens a door may be found
// where people look: in the trace, in the log, or in the database in the clear.
func TestSecretsAreWrittenNowhere(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := build(t, url, session.Options{})
		const next = "春江潮水连海平 2021"
		link := h.mustFirstLink(true)
		admin := h.browser()
		if err := admin.setUp(first(link)); err != nil {
			t.Fatal(err)
		}
		b, id, password := h.as("tangxia", viewer.Unit)
		cookie := b.jar.Value
		_, token := b.mustCreateToken(true, 90)
		phone := h.appToken("tangxia", password)
		if b.signIn(wrongPassword, wrongPassword) == nil { // into the wrong field
			t.Fatal("a wrong password opens")
		}
		_, _ = h.ChangePassword(b.context(), wrongPassword, next)
		if _, err := h.ChangePassword(b.context(), password, next); err != nil {
			t.Fatal(err)
		}
		_, reset, err := h.ResetPassword(admin.context(), id)
		if err != nil {
			t.Fatal(err)
		}
		h.app(token + "x").context()
		h.pass(time.Minute)
		h.app(token).context()
		secrets := map[string]string{
			"the link": link, "the administrator's password": first("").Password, "a first password": password,
			"a wrong password": wrongPassword, "a new password": next, "a reset password": reset,
			"a cookie": cookie, "the administrator's cookie": admin.jar.Value, "a token": token[4:], "an app's token": phone[4:],
		}
		places := map[string]string{"the log": h.log.String(), "the trace": h.traceText()}
		if files, _ := filepath.Glob(url + "*"); len(files) > 0 {
			for _, f := range files {
				content, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				places["the file "+filepath.Ext(f)] = string(content)
			}
		}
		for place, content := range places {
			if len(content) < 50 {
				t.Errorf("%s has hardly anything in it: %q", place, content)
			}
			for name, secret := range secrets {
				if len(secret) < 10 || strings.Contains(content, secret) {
					t.Errorf("%s stands in %s", name, place)
				}
			}
		}
		for _, u := range h.store.Client.User.Query().AllX(t.Context()) {
			for _, place := range []string{"the log", "the trace"} {
				if strings.Contains(places[place], u.PasswordHash) {
					t.Errorf("the hash of %s stands in %s", u.Login, place)
				}
			}
			if strings.Contains(u.String(), u.PasswordHash) {
				t.Errorf("printing %s prints its hash", u.Login)
			}
		}
	})
}

func (h *house) traceText() string {
	h.Helper()
	var b strings.Builder
	for _, e := range h.store.Client.Event.Query().AllX(h.Context()) {
		b.WriteString(e.String())
		for _, c := range e.Changes {
			b.WriteString(c.Field + text(c.From) + text(c.To))
		}
	}
	return b.String()
}

func BenchmarkMiddleware(b *testing.B) {
	for _, c := range []struct {
		name     string
		signedIn bool
	}{{"anonymous", false}, {"by session", true}} {
		b.Run(c.name, func(b *testing.B) {
			h := build(b, storetest.SQLite(b), session.Options{PublicRead: true})
			r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
			r.Header.Set("Accept-Language", "zh-CN,zh;q=0.9")
			if c.signedIn {
				person, _, _ := h.as("tangxia", viewer.Unit)
				r.AddCookie(person.jar)
			}
			w := httptest.NewRecorder()
			handler := h.Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				if viewer.Of(r.Context()).SignedIn() != c.signedIn {
					b.Error("the viewer is another")
				}
			}))
			b.ReportAllocs()
			for b.Loop() {
				handler.ServeHTTP(w, r)
			}
		})
	}
}
