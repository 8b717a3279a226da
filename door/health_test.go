package door

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestReadinessIsWhatTheChecksSay(t *testing.T) {
	c := &clock{time.Unix(0, 0)}
	var fails error
	asks := 0
	d := making(t, func(o *Options) {
		o.Clock = c.read
		o.Checks = []Check{
			{"plan", func(context.Context) error { return nil }},
			{"database", func(ctx context.Context) error {
				asks++
				if _, bounded := ctx.Deadline(); !bounded {
					t.Error("a check may take forever")
				}
				return fails
			}},
		}
	})
	h := handling(t, d, func(http.ResponseWriter, *http.Request) {})
	expect := func(what string, status int, want string, times int) {
		t.Helper()
		resp := asked(h, "GET", "/readyz")
		if got := body(t, resp); resp.StatusCode != status || got != want || asks != times {
			t.Errorf("%s: %d %s after %d checks", what, resp.StatusCode, got, asks)
		}
	}
	const well = `{"database":"ok","plan":"ok","server":"ok"}`
	expect("at first", 200, well, 1)
	fails = errors.New("secret of the database")
	expect("at once, the checks are not made again", 200, well, 1)
	c.now = c.now.Add(2 * time.Second)
	expect("a failing check", 503, `{"database":"failing","plan":"ok","server":"ok"}`, 2)
	fails = nil
	c.now = c.now.Add(2 * time.Second)
	expect("mended", 200, well, 3)
	d.stopping.Store(true)
	expect("stopping", 503, `{"server":"stopping"}`, 3)
	if resp := asked(h, "GET", "/livez"); resp.StatusCode != 200 || !strings.Contains(body(t, resp), "ok") {
		t.Errorf("alive: %d", resp.StatusCode)
	}
	if _, err := d.Stream(from("1.2.3.4")); err == nil {
		t.Error("a stream begins while the server stops")
	}
}
