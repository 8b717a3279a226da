package session_test

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/user"
	"duban/glossary"
	"duban/session"
	"duban/store"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

// clock is one that stands until it is moved.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2021, 10, 20, 9, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// house is a district with a few people, and a desk at its door.
type house struct {
	testing.TB
	*session.Desk
	*clock
	store    *store.Store
	options  session.Options
	log      *lockedBuffer
	district string
	unit     *ent.Unit
	group    *ent.Unit
	leader   *ent.Leader
}

type lockedBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}

// each runs f in a house on either database.
func each(t *testing.T, f func(h *house)) {
	t.Helper()
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) { f(build(t, url, session.Options{})) })
}

func build(t testing.TB, url string, o session.Options) *house {
	h := &house{TB: t, clock: newClock(), log: &lockedBuffer{}}
	h.store = storetest.Open(t, url, store.Options{Now: h.Now})
	ctx := storetest.System(t)
	district := h.store.Client.District.Create().SetName("蓬江区").SaveX(ctx)
	h.district = district.ID
	h.unit = h.store.Client.Unit.Create().SetDistrictID(district.ID).SetName("棠下镇").SetKind(glossary.Town).SetAliases([]string{"棠下"}).SaveX(ctx)
	h.group = h.store.Client.Unit.Create().SetDistrictID(district.ID).SetName("各镇（街）").SetKind(glossary.Group).SaveX(ctx)
	h.leader = h.store.Client.Leader.Create().SetDistrictID(district.ID).SetName("张文新").SaveX(ctx)
	o.Now, o.DistrictID, o.Logger = h.Now, district.ID, slog.New(slog.NewTextHandler(h.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	h.options = o
	h.Desk = h.replica()
	return h
}

// replica is another server over the same database.
func (h *house) replica() *session.Desk {
	h.Helper()
	zone := time.FixedZone("Beijing", 8*60*60)
	desk, err := session.New(h.store, supervision.New(h.store, zone), h.options)
	if err != nil {
		h.Fatal(err)
	}
	desk.Cheapen()
	return desk
}

// person makes a user with a password, by login.
func (h *house) person(login string, role viewer.Role) (id, password string) {
	h.Helper()
	in := session.NewUser{Login: login, Name: "姓名-" + login, Role: role}
	switch role {
	case viewer.Unit:
		in.UnitID = &h.unit.ID
	case viewer.Leader:
		in.LeaderID = &h.leader.ID
	}
	u, password, err := h.CreateUser(h.program(), in)
	if err != nil {
		h.Fatal(err)
	}
	return u.ID, password
}

// program is a context in which the program itself acts in the district.
func (h *house) program() context.Context {
	return viewer.In(h.Context(), viewer.Viewer{Role: viewer.System, Name: "系统", DistrictID: h.district})
}

// browser is what a person signs in with; its jar is the cookie it holds.
type browser struct {
	*house
	desk    *session.Desk
	jar     *http.Cookie
	token   string
	address string
	header  http.Header
}

func (h *house) browser() *browser {
	return &browser{house: h, desk: h.Desk, address: "10.1.2.3:4567", header: http.Header{}}
}

// ask sends a request through the middleware and runs do as its handler.
func (b *browser) ask(do func(ctx context.Context)) *http.Response {
	b.Helper()
	r := httptest.NewRequestWithContext(b.Context(), http.MethodPost, "/graphql", nil)
	r.RemoteAddr = b.address
	for k, v := range b.header {
		r.Header[k] = v
	}
	if b.jar != nil {
		r.AddCookie(&http.Cookie{Name: b.jar.Name, Value: b.jar.Value})
	}
	if b.token != "" {
		r.Header.Set("Authorization", "Bearer "+b.token)
	}
	w := httptest.NewRecorder()
	b.desk.Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { do(r.Context()) })).ServeHTTP(w, r)
	answer := w.Result()
	for _, c := range answer.Cookies() {
		if b.jar = c; c.MaxAge < 0 {
			b.jar = nil
		}
	}
	return answer
}

// viewer says who the desk takes the browser for.
func (b *browser) viewer() (v viewer.Viewer) {
	b.Helper()
	b.ask(func(ctx context.Context) {
		v = viewer.Of(ctx)
		if err := session.Problem(ctx); err != nil && b.token == "" {
			b.Errorf("problem: %v", err)
		}
	})
	return v
}

// context is one of the browser's requests.
func (b *browser) context() (ctx context.Context) {
	b.Helper()
	b.ask(func(c context.Context) { ctx = c })
	return ctx
}

func (b *browser) signIn(login, password string) error {
	b.Helper()
	var failed error
	b.ask(func(ctx context.Context) { _, failed = b.desk.SignIn(ctx, login, password, false) })
	return failed
}

// as is a browser in which somebody new has signed in.
func (h *house) as(login string, role viewer.Role) (b *browser, id, password string) {
	h.Helper()
	id, password = h.person(login, role)
	b = h.browser()
	b.mustSignIn(login, password)
	return b, id, password
}

func (b *browser) mustSignIn(login, password string) {
	b.Helper()
	if err := b.signIn(login, password); err != nil {
		b.Fatalf("signing in as %s: %v", login, err)
	}
}

// trace lists the actions that stand in the trace, in their order.
func (h *house) trace() []string {
	h.Helper()
	var actions []string
	for _, e := range h.store.Client.Event.Query().Order(event.BySeq()).AllX(h.Context()) {
		actions = append(actions, e.Action)
	}
	return actions
}

func (h *house) count(action string) (n int) {
	h.Helper()
	for _, a := range h.trace() {
		if a == action {
			n++
		}
	}
	return n
}

// wantRefusal checks that err is a refusal of code about the input's field.
func wantRefusal(t testing.TB, err error, code supervision.Code, field string) {
	t.Helper()
	refusals := supervision.Refusals(err)
	if len(refusals) == 0 {
		t.Fatalf("got %v, want the refusal %s", err, code)
	}
	want := []string{"input", field}
	if field == "" {
		want = nil
	}
	if r := refusals[0]; r.Code != code || !slices.Equal(r.Path, want) {
		t.Errorf("got %s at %v (%s), want %s at %v", r.Code, r.Path, r.Message(true), code, want)
	}
	for _, r := range refusals {
		if r.Message(true) == "" || r.Message(false) == "" || r.Message(true) == r.Message(false) {
			t.Errorf("the refusal %s is not in both languages", r.Code)
		}
	}
}

func (h *house) userByLogin(login string) *ent.User {
	h.Helper()
	return h.store.Client.User.Query().Where(user.Login(login)).OnlyX(h.Context())
}
