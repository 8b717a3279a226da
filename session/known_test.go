package session_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"duban/session"
	"duban/store/storetest"
	"duban/viewer"
)

func TestASessionEndsByTime(t *testing.T) {
	for _, c := range []struct {
		name   string
		pauses []time.Duration
		last   time.Duration
		want   bool
	}{
		{"half an hour without use", nil, 30 * time.Minute, false},
		{"a little less", nil, 30*time.Minute - time.Second, true},
		{"used all the morning", repeat(29*time.Minute, 20), 29 * time.Minute, true},
		{"used for twelve hours", repeat(20*time.Minute, 35), 20 * time.Minute, false},
		{"used for a second less", repeat(20*time.Minute, 35), 20*time.Minute - time.Second, true},
		{"a pause after work", repeat(10*time.Minute, 3), 31 * time.Minute, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(h *house) {
				b, _, _ := h.as("tangxia", viewer.Unit)
				desks := []*session.Desk{h.Desk, h.replica()} // requests go to either
				for i, pause := range c.pauses {
					h.pass(pause)
					b.desk = desks[i%2]
					if !b.viewer().SignedIn() {
						h.Fatalf("ended after pause %d", i)
					}
				}
				h.pass(c.last)
				for _, b.desk = range desks {
					if got := b.viewer().SignedIn(); got != c.want {
						h.Errorf("signed in: %v, want %v", got, c.want)
					}
				}
			})
		})
	}
}

func repeat(d time.Duration, n int) []time.Duration {
	all := make([]time.Duration, n)
	for i := range all {
		all[i] = d
	}
	return all
}

func TestAReadCostsNoStatement(t *testing.T) {
	each(t, func(h *house) {
		b, _, _ := h.as("tangxia", viewer.Unit)
		app := h.browser()
		var err error
		if _, app.token, err = h.CreateToken(b.context(), "手机", false, 30); err != nil {
			h.Fatal(err)
		}
		for _, b := range []*browser{b, app} {
			b.viewer()
			for _, c := range []struct {
				name string
				pass time.Duration
				want int64
			}{
				{"at once", 0, 0},
				{"within five seconds", 4 * time.Second, 0},
				{"after five seconds", 1001 * time.Millisecond, 2},
				{"at once again", 0, 0},
				{"a minute later", time.Minute, 3}, // and writes that it is in use
				{"after that", 0, 0},
			} {
				h.pass(c.pass)
				before := h.store.Statements()
				for range 100 {
					if !b.viewer().SignedIn() {
						h.Fatal("not signed in")
					}
				}
				if n := h.store.Statements() - before; n != c.want {
					h.Errorf("%s: %d statements for a hundred requests, want %d", c.name, n, c.want)
				}
			}
		}
		before := h.store.Statements()
		nobody := h.browser()
		nobody.viewer()
		nobody.token = "dbn_" + "short"
		nobody.viewer()
		if n := h.store.Statements() - before; n != 0 {
			h.Errorf("the anonymous cost %d statements", n)
		}
	})
}

func TestWhatEndsOrChangesASessionIsSeenAtOnceHereAndSoonElsewhere(t *testing.T) {
	out, office := false, viewer.Office
	for _, c := range []struct {
		name string
		do   func(h *house, id string) error
		want viewer.Role
	}{
		{"shutting a user out", func(h *house, id string) error {
			_, err := h.UpdateUser(h.program(), session.UserChange{UserID: id, ExpectedVersion: 1, Active: &out})
			return err
		}, viewer.Anonymous},
		{"another role", func(h *house, id string) error {
			_, err := h.UpdateUser(h.program(), session.UserChange{UserID: id, ExpectedVersion: 1, Role: &office})
			return err
		}, viewer.Office},
		{"a new password by the administrator", func(h *house, id string) error {
			_, _, err := h.ResetPassword(h.program(), id)
			return err
		}, viewer.Anonymous},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(h *house) {
				b, id, _ := h.as("tangxia", viewer.Unit)
				other := h.replica()
				for _, b.desk = range []*session.Desk{h.Desk, other} {
					b.viewer()
				}
				if err := c.do(h, id); err != nil {
					h.Fatal(err)
				}
				b.desk = h.Desk
				if got := b.viewer().Role; got != c.want {
					h.Errorf("here the role is %q, want %q", got, c.want)
				}
				h.pass(5 * time.Second)
				b.desk = other
				if got := b.viewer().Role; got != c.want {
					h.Errorf("elsewhere the role is %q after five seconds, want %q", got, c.want)
				}
			})
		})
	}
}

func TestADatabaseThatIsAwayForAMomentEndsNoSession(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		h := build(t, url, session.Options{})
		b, _, _ := h.as("tangxia", viewer.Unit)
		b.viewer()
		if err := h.store.Close(); err != nil {
			t.Fatal(err)
		}
		h.pass(59 * time.Second)
		if !b.viewer().SignedIn() {
			t.Error("the session ended with the database")
		}
		h.pass(2 * time.Second)
		ctx := b.context()
		if viewer.Of(ctx).SignedIn() {
			t.Error("a session is trusted for more than a minute without the database")
		}
		if err := session.Problem(ctx); err == nil || errors.Is(err, session.ErrUnauthenticated) {
			t.Errorf("the problem is %v, want the database's", err)
		}
	})
}

func (b *browser) contextDespiteProblems() context.Context { return b.context() }

func TestAClockThatIsPutBackTrustsNothing(t *testing.T) {
	each(t, func(h *house) {
		b, id, _ := h.as("tangxia", viewer.Unit)
		b.viewer()
		h.pass(-time.Hour)
		other := h.replica()
		if _, _, err := other.ResetPassword(h.program(), id); err != nil {
			h.Fatal(err)
		}
		if b.viewer().SignedIn() {
			h.Error("a session that has ended is trusted")
		}
	})
}

func TestConnectionsThatLastAskAgain(t *testing.T) {
	each(t, func(h *house) {
		b, id, _ := h.as("tangxia", viewer.Unit)
		ctx := b.context()
		if !h.Still(ctx) {
			h.Error("not let in again")
		}
		if _, _, err := h.ResetPassword(h.program(), id); err != nil {
			h.Fatal(err)
		}
		if h.Still(ctx) {
			h.Error("let in again after the session's end")
		}
		if !h.Still(h.browser().context()) {
			h.Error("the anonymous is shut out")
		}
	})
}
