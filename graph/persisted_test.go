package graph

import (
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/viewer"
)

func TestPersistedOperationsAreAskedByTheirHash(t *testing.T) {
	own := `query Home {` + strings.Repeat("#\n", 600) + `hello}` // longer than a stranger may write
	p := Persisted{}
	if err := p.ReadPersisted(strings.NewReader(fmt.Sprintf(`{%q: %q}`, sha256Hex(own), own))); err != nil {
		t.Fatal(err)
	}
	inner := handling(t, Options{Persisted: p})
	if diff := cmp.Diff([]string{"Home"}, inner.Operations()); diff != "" {
		t.Errorf("names (-want +got)\n%s", diff)
	}
	extension := func(hash string) string {
		return fmt.Sprintf(`{"persistedQuery":{"version":1,"sha256Hash":"%s"}}`, hash)
	}
	for _, tt := range []struct {
		name   string
		ask    ask
		status int
		body   string
	}{
		{"by its hash", post(`{"extensions":` + extension(sha256Hex(own)) + `}`), 200, `{"data":{"hello"`},
		{"by its hash and GET", get("extensions=" + url.QueryEscape(extension(sha256Hex(own)))), 200, `{"data":{"hello"`},
		{"by an unknown hash", post(`{"extensions":` + extension(sha256Hex("{hello}")) + `}`), 200, `{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}`},
		{"by an unknown hash and its text", post(`{"query":"{hello}","extensions":` + extension(sha256Hex("{hello}")) + `}`), 200, `{"data":{"hello"`},
		{"which is not kept: the list is read-only", post(`{"extensions":` + extension(sha256Hex("{hello}")) + `}`), 200, `PERSISTED_QUERY_NOT_FOUND`},
		{"by a hash of another text", post(`{"query":"{hello}","extensions":` + extension(sha256Hex("{self{hello}}")) + `}`), 400, `BAD_REQUEST`},
		{"by the hash of a persisted text and another text", post(`{"query":"{hello}","extensions":` + extension(sha256Hex(own)) + `}`), 400, `BAD_REQUEST`},
		{"by something else", post(`{"extensions":{"persistedQuery":"x"}}`), 400, `BAD_REQUEST`},
		{"by another version", post(`{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}`), 400, `BAD_REQUEST`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := tt.ask.of(as(viewer.Viewer{}, inner))
			if got := body(t, resp); resp.StatusCode != tt.status || !strings.Contains(got, tt.body) {
				t.Errorf("%d %s", resp.StatusCode, got)
			}
		})
	}
}

func TestAPersistedOperationThatCannotRunStopsTheServer(t *testing.T) {
	for name, p := range map[string]Persisted{
		"under a wrong hash":  {sha256Hex("x"): "{hello}"},
		"of an unknown field": {sha256Hex("{hallo}"): "{hallo}"},
		"over a limit":        {sha256Hex(nested("{self", "{hello}", "}", 20)): nested("{self", "{hello}", "}", 20)},
	} {
		if _, err := NewHandler(newAnswered(t), Options{Clock: time.Now, Log: slog.New(slog.DiscardHandler), Persisted: p}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if err := (Persisted{}).ReadPersisted(strings.NewReader("[]")); err == nil {
		t.Error("a list is read as persisted operations")
	}
}

func TestDocumentsAreKeptWhileThereIsRoom(t *testing.T) {
	l := newLibrary()
	text := func(i int) string { return fmt.Sprintf("{a%d %s}", i, strings.Repeat(" ", 100_000)) }
	for i := range 1000 {
		d := &document{text: text(i), tokens: 2000}
		l.keep(d)
		l.keep(d)
	}
	if l.room < 0 || l.room > 1<<20 {
		t.Errorf("room for %d is left", l.room)
	}
	if l.find(text(999)) == nil || l.find(text(0)) != nil {
		t.Error("the newest is gone, or the oldest is there")
	}
	used := 0
	for _, d := range l.byText.Values() {
		used += d.weight()
	}
	if used+l.room != libraryRoom {
		t.Errorf("%d used and %d left are not %d", used, l.room, libraryRoom)
	}
	l.keep(&document{text: strings.Repeat(" ", libraryRoom/2)})
	if l.find(strings.Repeat(" ", libraryRoom/2)) != nil {
		t.Error("a huge document is kept")
	}
}

func TestAKnownDocumentIsNotReadAgain(t *testing.T) {
	h := handling(t, Options{})
	q := post(`{"query":"{hello}"}`)
	body(t, q.of(as(reading, h)))
	allocs := testing.AllocsPerRun(100, func() { q.of(as(reading, h)) })
	other := 0
	fresh := testing.AllocsPerRun(100, func() {
		other++
		post(fmt.Sprintf(`{"query":"{hello} #%d"}`, other)).of(as(reading, h))
	})
	if fresh < allocs+100 {
		t.Errorf("%v allocations for a known document, %v for a new one", allocs, fresh)
	}
}
