package faults_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

// client asks the API and keeps count of how it was answered.
type client struct {
	url, token string
	current    bool // an answer that may be old is none

	mu      sync.Mutex
	slowest time.Duration
	asked   int
	codes   map[string]int // of errors; CONNECTION if there was no answer
	old     int            // answers that said that they may be
}

func newClient(address string) *client {
	return &client{url: "http://" + address + "/graphql", codes: map[string]int{}}
}

var (
	errRefused = errors.New("refused")
	errOld     = errors.New("answered as of before the database was away")
)

// old is the code of an answer that may be.
const old = "OLD"

// ask asks and reads data into answer. Anything but data without errors is an error.
func (c *client) ask(query string, variables map[string]any, answer any) error {
	began := time.Now()
	code, err := c.send(query, variables, answer)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked++
	if code == old {
		c.old++
		if !c.current {
			err = nil
		}
		code = ""
	}
	c.slowest = max(c.slowest, time.Since(began))
	if code != "" {
		c.codes[code]++
	}
	return err
}

func (c *client) send(query string, variables map[string]any, answer any) (code string, err error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return "TEST", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*longest)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url, bytes.NewReader(body))
	if err != nil {
		return "TEST", err
	}
	c.head(r)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return "CONNECTION", err
	}
	defer resp.Body.Close()
	var got struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
		Extensions struct{ Stale *struct{ Since time.Time } }
	}
	if err := json.NewDecoder(resp.Body).Decode(&got); err != nil {
		return "CONNECTION", fmt.Errorf("status %d: %w", resp.StatusCode, err)
	}
	if len(got.Errors) > 0 {
		e := got.Errors[0]
		if e.Message == "" {
			return "WORDLESS", errRefused
		}
		return e.Extensions.Code, fmt.Errorf("%w: %s %s", errRefused, e.Extensions.Code, e.Message)
	}
	if err := json.Unmarshal(got.Data, answer); err != nil {
		return "TEST", err
	}
	if got.Extensions.Stale != nil {
		return old, errOld
	}
	return "", nil
}

func (c *client) head(r *http.Request) {
	r.Header.Set("Content-Type", "application/json")
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
}

// told fails the test unless every failed request had one of these codes, and
// every request was answered in time.
func (c *client) told(t *testing.T, codes ...string) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	t.Logf("%d requests, the slowest %v, failed: %v, answered as of before: %d", c.asked, c.slowest.Round(time.Millisecond), c.codes, c.old)
	if c.slowest > longest {
		t.Errorf("a request took %v", c.slowest)
	}
	for code, n := range c.codes {
		if !strings.Contains(strings.Join(codes, " "), code) {
			t.Errorf("%d requests failed with %s", n, code)
		}
	}
}

// officer adds a user of the office and signs in.
func officer(t *testing.T, s *server) *client {
	t.Helper()
	password, err := duban("user", "add", "office", "--role", "OFFICE", "--name", "督查室", "--database", s.database)
	if err != nil {
		t.Fatal(err)
	}
	c := newClient(s.address)
	c.current = true // who repeats what was not acknowledged must look first
	var a struct{ SignIn struct{ Token string } }
	err = c.ask(`mutation($p: String!) { signIn(input: {login: "office", password: $p, wantsToken: true}) { token } }`,
		map[string]any{"p": password}, &a)
	if err != nil || a.SignIn.Token == "" {
		t.Fatalf("signing in: no token, %v", err)
	}
	c.token = a.SignIn.Token
	return c
}

// change is what planChanged tells.
type change struct {
	Kind    string
	Version int
}

// subscribe hears planChanged until the test is over.
func (c *client) subscribe(t *testing.T) <-chan change {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url,
		strings.NewReader(`{"query":"subscription { planChanged { kind version } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	c.head(r)
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("subscribing: status %d", resp.StatusCode)
	}
	changes := make(chan change, 10000)
	go func() {
		defer resp.Body.Close()
		defer close(changes)
		for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
			said, is := strings.CutPrefix(lines.Text(), "data: ")
			var a struct{ Data struct{ PlanChanged change } }
			if is && json.Unmarshal([]byte(said), &a) == nil {
				changes <- a.Data.PlanChanged
			}
		}
	}()
	return changes
}

// version asks for the plan's revision.
func (c *client) version() (int, error) {
	var a struct{ Plan struct{ Version int } }
	err := c.ask(`{ plan(year: 2021) { version } }`, nil, &a)
	return a.Plan.Version, err
}
