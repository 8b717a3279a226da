package session_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/session"
	"duban/supervision"
	"duban/viewer"
)

const wrongPassword = "kein-passwort-7"

func TestSigningInLetsAPersonIn(t *testing.T) {
	each(t, func(h *house) {
		id, password := h.person("tangxia", viewer.Unit)
		b := h.browser()
		b.header.Set("Accept-Language", "en")
		if v := b.viewer(); v.SignedIn() || v.MayRead {
			h.Errorf("before signing in: %+v", v)
		}
		var in *session.SignedIn
		answer := b.ask(func(ctx context.Context) {
			var err error
			if in, err = b.desk.SignIn(ctx, " TangXia ", password, false); err != nil {
				h.Fatal(err)
			}
		})
		want := viewer.Viewer{DistrictID: h.district, UserID: id, Name: "姓名-tangxia", Role: viewer.Unit, UnitID: h.unit.ID, MayRead: true, Address: "10.1.2.3", English: true}
		if d := cmp.Diff(want, in.Viewer); d != "" {
			h.Errorf("signing in answers another viewer (-want +got):\n%s", d)
		}
		if d := cmp.Diff(want, b.viewer()); d != "" {
			h.Errorf("the next request has another viewer (-want +got):\n%s", d)
		}
		if in.Token != "" {
			h.Error("a browser was given a token")
		}
		c := answer.Cookies()[0]
		if c.Name != "duban" || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" || c.Secure || c.MaxAge != 0 || !c.Expires.IsZero() {
			h.Errorf("the cookie is %s", answer.Header.Get("Set-Cookie"))
		}
		if h.count("signIn") != 1 {
			h.Errorf("the trace says %v", h.trace())
		}
	})
}

func TestAWrongPasswordAndAnUnknownLoginAreAnsweredAlike(t *testing.T) {
	each(t, func(h *house) {
		_, password := h.person("tangxia", viewer.Unit)
		gone, password2 := h.person("gone", viewer.Analyst)
		out := false
		if _, err := h.UpdateUser(h.program(), session.UserChange{UserID: gone, ExpectedVersion: 1, Active: &out}); err != nil {
			h.Fatal(err)
		}
		b := h.browser()
		said := map[string]bool{}
		for _, try := range []struct{ login, password string }{{"tangxia", wrongPassword}, {"nobody", wrongPassword}, {"nobody", password}, {"gone", password2}, {strings.Repeat("x", 5000), wrongPassword}} {
			err := b.signIn(try.login, try.password)
			wantRefusal(h, err, supervision.Invalid, "")
			said[supervision.Refusals(err)[0].Message(true)+supervision.Refusals(err)[0].Message(false)] = true
		}
		if len(said) != 1 {
			h.Errorf("they are told apart: %v", said)
		}
		if b.jar != nil {
			h.Error("a cookie was set")
		}
		wantRefusal(h, b.signIn("", password), supervision.Required, "login")
		wantRefusal(h, b.signIn("tangxia", ""), supervision.Required, "password")
		if n := h.count("signInFailed"); n != 4 {
			h.Errorf("%d failures stand in the trace, want 4: %v", n, h.trace())
		}
	})
}

func TestFiveFailuresLockAnAccountForAWhile(t *testing.T) {
	for _, login := range []string{"tangxia", "nobody"} { // who is not there is locked as well, or the lock would tell
		t.Run(login, func(t *testing.T) {
			each(t, func(h *house) {
				_, password := h.person("tangxia", viewer.Unit)
				other := h.replica()
				b := h.browser()
				for i := range 5 {
					b.desk = []*session.Desk{h.Desk, other}[i%2]
					wantRefusal(h, b.signIn(login, wrongPassword), supervision.Invalid, "")
					h.pass(time.Minute)
				}
				for _, desk := range []*session.Desk{h.Desk, other, h.replica()} {
					b.desk, b.address = desk, "192.0.2.77:1"
					err := b.signIn(login, password)
					wantRefusal(h, err, supervision.NotAllowed, "")
					if said := supervision.Refusals(err)[0].Message(true); !strings.Contains(said, "10 minutes") {
						h.Errorf("the lock says %q, want 10 minutes", said)
					}
				}
				for range 30 { // trying in vain does not prolong it
					h.pass(19 * time.Second)
					wantRefusal(h, b.signIn(login, password), supervision.NotAllowed, "")
				}
				h.pass(31 * time.Second)
				if err := b.signIn(login, password); login == "tangxia" && err != nil {
					h.Errorf("after the lock: %v", err)
				} else if login == "nobody" {
					wantRefusal(h, err, supervision.Invalid, "")
				}
				if n := h.count("signInRefused"); n == 0 || n > 3 {
					h.Errorf("the lock stands %d times in the trace, want once for each of three servers at most", n)
				}
			})
		})
	}
}

func TestASuccessForgivesFailures(t *testing.T) {
	each(t, func(h *house) {
		_, password := h.person("tangxia", viewer.Unit)
		b := h.browser()
		for range 3 {
			for range 4 {
				wantRefusal(h, b.signIn("tangxia", wrongPassword), supervision.Invalid, "")
			}
			b.mustSignIn("tangxia", password)
		}
	})
}

func TestTwentyFailuresLockAnAddress(t *testing.T) {
	each(t, func(h *house) {
		_, password := h.person("tangxia", viewer.Unit)
		b := h.browser()
		b.address = "[2001:db8:1:2:aaaa::1]:99"
		for i := range 20 {
			wantRefusal(h, b.signIn(fmt.Sprintf("guess-%d", i), wrongPassword), supervision.Invalid, "")
		}
		b.address = "[2001:db8:1:2:bbbb::2]:99" // the same customer
		wantRefusal(h, b.signIn("tangxia", password), supervision.NotAllowed, "")
		b.address = "[2001:db8:1:3::1]:99"
		b.mustSignIn("tangxia", password)
		h.pass(15*time.Minute + time.Second)
		b.address = "[2001:db8:1:2:aaaa::1]:99"
		b.mustSignIn("tangxia", password)
	})
}

func TestManyGuessesAtOnceAreNoMoreThanFive(t *testing.T) {
	each(t, func(h *house) {
		h.person("tangxia", viewer.Unit)
		desks := []*session.Desk{h.Desk, h.replica()}
		var wrong, locked int
		var mu sync.Mutex
		var all sync.WaitGroup
		for i := range 24 {
			all.Go(func() {
				b := h.browser()
				b.desk, b.address = desks[i%2], fmt.Sprintf("10.9.0.%d:1", i)
				refusals := supervision.Refusals(b.signIn("tangxia", wrongPassword))
				mu.Lock()
				defer mu.Unlock()
				switch {
				case len(refusals) != 1:
					h.Errorf("guess %d was not refused", i)
				case refusals[0].Code == supervision.Invalid:
					wrong++
				default:
					locked++
				}
			})
		}
		all.Wait()
		if wrong > 5 || wrong+locked != 24 {
			h.Errorf("%d guesses were tried and %d refused, want 5 at most of 24", wrong, locked)
		}
		if n := h.count("signInFailed"); n != wrong {
			h.Errorf("%d failures stand in the trace, want %d", n, wrong)
		}
	})
}

func TestWhoHangsUpHasFailed(t *testing.T) {
	each(t, func(h *house) {
		_, password := h.person("tangxia", viewer.Unit)
		goOn := h.HoldPasswords()
		for i := range 5 {
			h.browser().ask(func(ctx context.Context) {
				ctx, hangUp := context.WithCancel(ctx)
				go func() {
					for h.store.Client.SignInAttempt.Query().CountX(h.Context()) <= i {
					}
					hangUp()
				}()
				if _, err := h.SignIn(ctx, "tangxia", wrongPassword, false); err == nil || supervision.Refusals(err) != nil {
					h.Errorf("got %v, want a sign-in cut off", err)
				}
			})
		}
		goOn()
		wantRefusal(h, h.browser().signIn("tangxia", password), supervision.NotAllowed, "")
	})
}

func TestSigningInAgainEndsTheSessionBefore(t *testing.T) {
	each(t, func(h *house) {
		b, _, password := h.as("tangxia", viewer.Unit)
		before := b.jar
		b.mustSignIn("tangxia", password)
		if b.jar.Value == before.Value {
			h.Error("the session kept its secret")
		}
		b.jar = before
		if b.viewer().SignedIn() {
			h.Error("the session before still opens")
		}
	})
}

func TestSigningOutEndsTheSession(t *testing.T) {
	each(t, func(h *house) {
		b, _, _ := h.as("tangxia", viewer.Unit)
		other, held := h.replica(), b.jar
		b.desk = other
		if !b.viewer().SignedIn() {
			h.Fatal("the other server does not know the session")
		}
		b.desk = h.Desk
		answer := b.ask(func(ctx context.Context) {
			if err := h.SignOut(ctx); err != nil {
				h.Error(err)
			}
		})
		if c := answer.Cookies(); len(c) != 1 || c[0].Value != "" || c[0].MaxAge >= 0 {
			h.Errorf("the cookie was not taken away: %v", c)
		}
		b.jar = held
		if b.viewer().SignedIn() {
			h.Error("the session still opens")
		}
		b.desk = other
		h.pass(5 * time.Second)
		if b.viewer().SignedIn() {
			h.Error("after five seconds the session still opens on another server")
		}
		b.ask(func(ctx context.Context) {
			if err := h.SignOut(ctx); err != nil {
				h.Errorf("signing out without a session: %v", err)
			}
		})
		if got := h.trace(); !slices.Equal(got[len(got)-2:], []string{"signIn", "signOut"}) {
			h.Errorf("the trace says %v", got)
		}
	})
}

func TestACookieNeedsAnAnswerToTravelIn(t *testing.T) {
	each(t, func(h *house) {
		_, password := h.person("tangxia", viewer.Unit)
		b := h.browser()
		b.header.Set("Upgrade", "websocket")
		wantRefusal(h, b.signIn("tangxia", password), supervision.Invalid, "wantsToken")
	})
}

func TestCookiesOverTLSAreOfThisHostOnly(t *testing.T) {
	for _, c := range []struct {
		name, forwarded    string
		tls, proxy, secure bool
	}{
		{"a proxy that is believed and has TLS", "https", false, true, true},
		{"a proxy that is believed and has none", "http", false, true, false},
		{"a header that nobody is believed for", "https", false, false, false},
		{"a server that is told of TLS in front", "", true, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(h *house) {
				h.options.BehindProxy, h.options.TLS = c.proxy, c.tls
				h.Desk = h.replica()
				_, password := h.person("tangxia", viewer.Unit)
				b := h.browser()
				b.header.Set("X-Forwarded-Proto", c.forwarded)
				b.mustSignIn("tangxia", password)
				want := map[bool]string{true: "__Host-duban", false: "duban"}[c.secure]
				if b.jar.Secure != c.secure || b.jar.Name != want {
					h.Errorf("the cookie is %s, secure %v", b.jar.Name, b.jar.Secure)
				}
				if !b.viewer().SignedIn() {
					h.Error("the cookie does not open")
				}
			})
		})
	}
}

func TestWhoIsShutOutWhileSigningInStaysOut(t *testing.T) {
	each(t, func(h *house) {
		id, password := h.person("tangxia", viewer.Unit)
		goOn, failed, out := h.HoldPasswords(), make(chan error), false
		b := h.browser()
		go func() { failed <- b.signIn("tangxia", password) }()
		for h.store.Client.SignInAttempt.Query().CountX(h.Context()) == 0 {
		}
		if _, err := h.UpdateUser(h.program(), session.UserChange{UserID: id, ExpectedVersion: 1, Active: &out}); err != nil {
			h.Fatal(err)
		}
		goOn()
		wantRefusal(h, <-failed, supervision.Invalid, "")
		if n := h.store.Client.Session.Query().CountX(h.Context()); n != 0 {
			h.Errorf("%d sessions were begun", n)
		}
	})
}
