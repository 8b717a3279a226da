package session_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"duban/session"
	"duban/supervision"
	"duban/viewer"
)

// app is a program that shows a token.
func (h *house) app(token string) *browser {
	b := h.browser()
	b.token = token
	return b
}

func (b *browser) mustCreateToken(mayWrite bool, days int) (id, secret string) {
	b.Helper()
	made, secret, err := b.desk.CreateToken(b.context(), "取数脚本", mayWrite, days)
	if err != nil {
		b.Fatal(err)
	}
	return made.ID, secret
}

func TestATokenLetsAProgramIn(t *testing.T) {
	each(t, func(h *house) {
		b, id, _ := h.as("analyst", viewer.Analyst)
		_, reading := b.mustCreateToken(false, 1)
		_, writing := b.mustCreateToken(true, 365)
		if !strings.HasPrefix(reading, "dbn_") || len(reading) != 47 {
			h.Errorf("the secret is %q", reading)
		}
		if v := h.app(reading).viewer(); v.UserID != id || !v.ReadOnly || !v.MayRead || v.Role != viewer.Analyst {
			h.Errorf("a reading token is %+v", v)
		}
		if v := h.app(writing).viewer(); v.UserID != id || v.ReadOnly {
			h.Errorf("a writing token is %+v", v)
		}
		both := h.app(reading)
		both.jar = b.jar
		if !both.viewer().ReadOnly {
			h.Error("the cookie counts before the token")
		}
		h.pass(24*time.Hour - time.Second)
		if !h.app(reading).viewer().SignedIn() {
			h.Error("the token ended before its time")
		}
		h.pass(time.Second)
		if err := session.Problem(h.app(reading).context()); !errors.Is(err, session.ErrUnauthenticated) {
			h.Errorf("an expired token: %v", err)
		}
		h.pass(363 * 24 * time.Hour)
		if !h.app(writing).viewer().SignedIn() {
			h.Error("a token of a year ended with a session")
		}
		h.pass(24 * time.Hour)
		if h.app(writing).viewer().SignedIn() {
			h.Error("a token has no end")
		}
	})
}

func TestABadTokenIsAProblemAndABadCookieIsNobody(t *testing.T) {
	each(t, func(h *house) {
		h.options.PublicRead = true
		h.Desk = h.replica()
		for _, token := range []string{"dbn_" + strings.Repeat("a", 43), "dbn_", "", "ghp_abc", strings.Repeat("x", 10000), strings.Repeat("a", 43)} {
			b := h.browser()
			b.header.Set("Authorization", "bearer "+token)
			ctx := b.context()
			if !errors.Is(session.Problem(ctx), session.ErrUnauthenticated) || viewer.Of(ctx).SignedIn() {
				h.Errorf("%.20q: %v as %q", token, session.Problem(ctx), viewer.Of(ctx).Role)
			}
			if ctx = h.Desk.WithToken(h.Context(), token); !errors.Is(session.Problem(ctx), session.ErrUnauthenticated) {
				h.Errorf("%.20q outside a header: %v", token, session.Problem(ctx))
			}
		}
		b, _, _ := h.as("analyst", viewer.Analyst)
		b.jar.Value = strings.Repeat("b", 43)
		if v := b.viewer(); v.SignedIn() || !v.MayRead {
			h.Errorf("a bad cookie is %+v", v)
		}
		b.header.Set("Authorization", "Basic YTpi") // of somebody in front
		if v := b.viewer(); v.SignedIn() {
			h.Errorf("another scheme is %+v", v)
		}
		b.mustSignIn("analyst", func() string { _, p, _ := h.ResetPassword(h.program(), h.userByLogin("analyst").ID); return p }())
		_, secret := b.mustCreateToken(false, 1)
		if v := viewer.Of(h.WithToken(h.Context(), secret)); !v.SignedIn() {
			h.Error("a good token outside a header is not taken")
		}
	})
}

func TestTokensAreMadeInABrowserWithinBounds(t *testing.T) {
	each(t, func(h *house) {
		b, _, _ := h.as("analyst", viewer.Analyst)
		for _, c := range []struct {
			name, title string
			days        int
			code        supervision.Code
			field       string
		}{
			{"no name", " ", 90, supervision.Required, "name"},
			{"a name that is no text", "a\x00b", 90, supervision.Invalid, "name"},
			{"no day", "取数", 0, supervision.Invalid, "days"},
			{"more than a year", "取数", 366, supervision.Invalid, "days"},
		} {
			_, _, err := h.CreateToken(b.context(), c.title, false, c.days)
			wantRefusal(h, err, c.code, c.field)
		}
		_, secret := b.mustCreateToken(true, 90)
		_, _, err := h.CreateToken(h.app(secret).context(), "更多", true, 90)
		wantRefusal(h, err, supervision.NotAllowed, "")
		_, _, err = h.CreateToken(h.browser().context(), "无人", true, 90)
		wantRefusal(h, err, supervision.NotAllowed, "")
		for range 49 {
			b.mustCreateToken(false, 1)
		}
		_, _, err = h.CreateToken(b.context(), "第五十一个", false, 1)
		wantRefusal(h, err, supervision.NotAllowed, "")
		h.pass(24 * time.Hour)
		b, _, _ = h.as("second", viewer.Analyst)
		b.mustCreateToken(false, 1)
	})
}

func TestTokensAreRevokedByTheirOwnerOrTheAdministrator(t *testing.T) {
	each(t, func(h *house) {
		owner, _, _ := h.as("analyst", viewer.Analyst)
		stranger, _, _ := h.as("office", viewer.Office)
		admin, _, _ := h.as("admin", viewer.Admin)
		other := h.replica()
		for _, by := range []*browser{owner, admin} {
			id, secret := owner.mustCreateToken(true, 90)
			app, elsewhere := h.app(secret), h.app(secret)
			elsewhere.desk = other
			if !app.viewer().SignedIn() || !elsewhere.viewer().SignedIn() {
				h.Fatal("the token does not open")
			}
			_, err := h.RevokeToken(stranger.context(), id)
			wantRefusal(h, err, supervision.NotFound, "tokenId")
			revoked, err := h.RevokeToken(by.context(), id)
			if err != nil || revoked.RevokedAt == nil {
				h.Fatalf("revoking: %v, %v", revoked, err)
			}
			if app.viewer().SignedIn() {
				h.Error("a revoked token opens")
			}
			h.pass(5 * time.Second)
			if elsewhere.viewer().SignedIn() {
				h.Error("a revoked token opens elsewhere after five seconds")
			}
			h.pass(time.Minute)
			again, err := h.RevokeToken(by.context(), id)
			if err != nil || !again.RevokedAt.Equal(*revoked.RevokedAt) {
				h.Errorf("revoking again: %v, %v", again, err)
			}
		}
		_, err := h.RevokeToken(owner.context(), "tok_nothing")
		wantRefusal(h, err, supervision.NotFound, "tokenId")
		if n := h.count("revokeToken"); n != 2 {
			h.Errorf("%d revocations stand in the trace, want 2", n)
		}
	})
}

func TestAReadingTokenChangesNothingButMaySignOut(t *testing.T) {
	each(t, func(h *house) {
		admin, _, password := h.as("admin", viewer.Admin)
		id, secret := admin.mustCreateToken(false, 90)
		app := h.app(secret)
		ctx := app.context()
		_, _, err := h.CreateUser(ctx, session.NewUser{Login: "new", Name: "新", Role: viewer.Office})
		wantRefusal(h, err, supervision.NotAllowed, "")
		_, err = h.ChangePassword(ctx, password, "春江潮水连海平 2021")
		wantRefusal(h, err, supervision.NotAllowed, "")
		_, err = h.RevokeToken(ctx, id)
		wantRefusal(h, err, supervision.NotAllowed, "")
		if err := h.SignOut(ctx); err != nil {
			h.Error(err)
		}
		if app.viewer().SignedIn() {
			h.Error("the token opens after signing out")
		}
		if h.count(supervision.Refused) != 3 {
			h.Errorf("the trace says %v", h.trace())
		}
	})
}

func TestAnAppSignsInForAToken(t *testing.T) {
	each(t, func(h *house) {
		id, password := h.person("tangxia", viewer.Unit)
		phone := h.browser()
		answer := phone.ask(func(ctx context.Context) {
			in, err := h.SignIn(ctx, "tangxia", password, true)
			if err != nil {
				h.Fatal(err)
			}
			phone.token = in.Token
		})
		if len(answer.Cookies()) != 0 {
			h.Error("the app was given a cookie")
		}
		if v := phone.viewer(); v.UserID != id || v.ReadOnly {
			h.Errorf("the app is %+v", v)
		}
		h.pass(30*24*time.Hour - time.Second)
		if !phone.viewer().SignedIn() {
			h.Error("the app was signed out before 30 days")
		}
		h.pass(time.Second)
		if phone.viewer().SignedIn() {
			h.Error("the app is signed in for ever")
		}
	})
}

func TestTheLastUseOfATokenIsKeptToTheMinute(t *testing.T) {
	each(t, func(h *house) {
		b, _, _ := h.as("analyst", viewer.Analyst)
		id, secret := b.mustCreateToken(false, 90)
		used := func() *time.Time { return h.store.Client.Token.GetX(h.Context(), id).UsedAt }
		if used() != nil {
			h.Error("a token was used before it was shown")
		}
		app := h.app(secret)
		first := h.Now()
		app.viewer()
		h.pass(59 * time.Second)
		app.viewer()
		if got := used(); got == nil || !got.Equal(first) {
			h.Errorf("last used at %v, want %v", got, first)
		}
		h.pass(time.Second)
		app.viewer()
		if got := used(); !got.Equal(h.Now()) {
			h.Errorf("last used at %v, want %v", got, h.Now())
		}
	})
}

// The office may be told an earlier day; whoever comes in goes by the real clock.
func TestWhatOpensTheDoorGoesByTheRealClock(t *testing.T) {
	each(t, func(h *house) {
		real := newClock()
		real.pass(5 * 365 * 24 * time.Hour)
		h.options.Now = real.Now
		h.Desk = h.replica()
		b, _, password := h.as("analyst", viewer.Analyst)
		id, secret := b.mustCreateToken(false, 1)
		phone := h.appToken("analyst", password)
		for _, made := range h.store.Client.Token.Query().AllX(t.Context()) {
			if !made.CreatedAt.Equal(real.Now()) || made.ID == id && !made.ExpiresAt.Equal(real.Now().AddDate(0, 0, 1)) {
				t.Errorf("the token was made at %s and expires at %s", made.CreatedAt, made.ExpiresAt)
			}
		}
		for _, s := range h.store.Client.Session.Query().AllX(t.Context()) {
			if !s.CreatedAt.Equal(real.Now()) || !s.SeenAt.Equal(real.Now()) || !s.ExpiresAt.Equal(real.Now().Add(12*time.Hour)) {
				t.Errorf("the session was begun at %s and ends at %s", s.CreatedAt, s.ExpiresAt)
			}
		}
		h.pass(365 * 24 * time.Hour) // for the office alone
		if !h.app(secret).viewer().SignedIn() || !h.app(phone).viewer().SignedIn() || !b.viewer().SignedIn() {
			t.Error("the office's day has put an end to something")
		}
		real.pass(24 * time.Hour)
		if h.app(secret).viewer().SignedIn() || b.viewer().SignedIn() {
			t.Error("something opens after its time")
		}
	})
}
