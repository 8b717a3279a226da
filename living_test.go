package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"duban/door"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
	"duban/story"
)

// living is a server with the 2021 plan as it is served, over HTTP, whose day the
// test sets.
type living struct {
	*house
	testing.TB
	url    string
	day    atomic.Pointer[time.Time]
	logged lines
}

// lines are what a server logs, to be read while it goes on.
type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// live opens a server over the database at url, on the day of issue.
func live(t *testing.T, url string) *living {
	t.Helper()
	l := &living{TB: t}
	l.on(time.March, 22)
	log := slog.New(slog.NewJSONHandler(&l.logged, &slog.HandlerOptions{Level: slog.LevelDebug}))
	rates := door.DefaultRates
	rates.Rate, rates.Mutations = 0, 0
	l.house = &house{serve: serve{Rates: rates, Seed: true}, log: log, clock: story.NewClock(func() time.Time { return *l.day.Load() })}
	l.store = storetest.Open(t, url, store.Options{Now: l.clock.Now})
	handler, err := l.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.papers.Close)
	t.Cleanup(l.library.Close)
	if handler, err = l.door.Handler(handler); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	l.url = server.URL
	return l
}

// on sets the day, at nine in the morning.
func (l *living) on(month time.Month, day int) {
	l.day.Store(new(time.Date(2021, month, day, 9, 0, 0, 0, lifecycle.Beijing)))
}

// person is somebody with an account, or nobody, who asks over HTTP.
type person struct {
	*living
	token string
}

// answer is what a request was answered.
type answer struct {
	Data   map[string]any
	Errors []struct{ Extensions struct{ Code string } }
}

// send puts a request and gives what was answered.
func (p *person) send(method, path, accept string, body []byte) (status int, said []byte) {
	p.Helper()
	r, err := http.NewRequestWithContext(p.Context(), method, p.url+path, bytes.NewReader(body))
	if err != nil {
		p.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", accept)
	r.Header.Set("Accept-Language", "zh-CN")
	if p.token != "" {
		r.Header.Set("Authorization", "Bearer "+p.token)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		p.Fatal(err)
	}
	defer resp.Body.Close()
	if said, err = io.ReadAll(resp.Body); err != nil {
		p.Fatal(err)
	}
	return resp.StatusCode, said
}

// ask puts an operation and gives its answer, errors included.
func (p *person) ask(operation string, variables map[string]any) (a answer) {
	p.Helper()
	body, err := json.Marshal(map[string]any{"query": operation, "variables": variables})
	if err != nil {
		p.Fatal(err)
	}
	_, said := p.send(http.MethodPost, "/graphql", "application/json", body)
	if err := json.Unmarshal(said, &a); err != nil {
		p.Fatalf("%v: %s", err, said)
	}
	return a
}

// must is ask for an operation that has to succeed.
func (p *person) must(operation string, variables map[string]any) map[string]any {
	p.Helper()
	a := p.ask(operation, variables)
	if len(a.Errors) > 0 {
		p.Fatalf("%s\nanswered %+v", operation, a.Errors)
	}
	return a.Data
}

// do runs a mutation by its name. It gives the payload and the codes of what was
// refused.
func (p *person) do(verb, input, selection string, value map[string]any) (payload map[string]any, codes string) {
	p.Helper()
	data := p.must(fmt.Sprintf(`mutation($i: %s!) {%s(input: $i) {userErrors {code message path} %s}}`, input, verb, selection), map[string]any{"i": value})
	payload = data[verb].(map[string]any)
	var all []string
	for _, e := range payload["userErrors"].([]any) {
		all = append(all, e.(map[string]any)["code"].(string))
	}
	return payload, strings.Join(all, " ")
}

const password = "春江潮水连海平 2021"

// begin makes the first administrator by the link that a first start prints.
func (l *living) begin() *person {
	l.Helper()
	secret, err := l.desk.FirstLink(l.Context())
	if err != nil || secret == "" {
		l.Fatalf("no link at the first start: %v", err)
	}
	// The link gives a cookie; an administrator's program signs in.
	nobody := &person{living: l}
	request, err := json.Marshal(map[string]any{
		"query": `mutation($i: SetUpInput!) {setUp(input: $i) {viewer {user {role}} userErrors {code}}}`, "variables": map[string]any{
			"i": map[string]any{"secret": secret, "login": "chief", "name": "管理员", "password": password}},
	})
	if err != nil {
		l.Fatal(err)
	}
	if status, said := nobody.send(http.MethodPost, "/graphql", "application/json", request); status != http.StatusOK || !strings.Contains(string(said), `"role":"ADMIN"`) {
		l.Fatalf("setting up: %d %s", status, said)
	}
	return nobody.signIn("chief", password)
}

func (p *person) signIn(login, password string) *person {
	p.Helper()
	payload, codes := p.do("signIn", "SignInInput", "token", map[string]any{"login": login, "password": password, "wantsToken": true})
	if codes != "" {
		p.Fatalf("%s may not sign in: %s", login, codes)
	}
	return &person{p.living, payload["token"].(string)}
}

// hire has the administrator make an account, and signs in to it.
func (p *person) hire(login, role string, more map[string]any) *person {
	p.Helper()
	user := map[string]any{"login": login, "name": login, "role": role}
	for name, value := range more {
		user[name] = value
	}
	payload, codes := p.do("createUser", "CreateUserInput", "firstPassword", user)
	if codes != "" {
		p.Fatalf("%s was not made: %s", login, codes)
	}
	return (&person{living: p.living}).signIn(login, payload["firstPassword"].(string))
}

// id looks for the id of a unit, a leader or a task by its name or number.
func (p *person) id(kind, by, value string) string {
	p.Helper()
	found, is := p.must(fmt.Sprintf(`query($v: String!) {%s(%s: $v) {id}}`, kind, by), map[string]any{"v": value})[kind].(map[string]any)
	if !is {
		p.Fatalf("there is no %s %s", kind, value)
	}
	return found["id"].(string)
}

// await asks again and again until met says yes.
func await(t *testing.T, met func() bool) {
	t.Helper()
	tick, end := time.NewTicker(20*time.Millisecond), time.After(20*time.Second)
	defer tick.Stop()
	for !met() {
		select {
		case <-tick.C:
		case <-end:
			t.Fatal("it did not happen within 20 seconds")
		}
	}
}
