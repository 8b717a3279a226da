package graph

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// node runs one of the scripts in audits/ and gives its lines. Without Node, or
// before `npm ci` in that folder, the test is left out, unless REQUIRE_AUDITS=1.
func node(t *testing.T, args ...string) []string {
	t.Helper()
	missing := func(why string) {
		if os.Getenv("REQUIRE_AUDITS") == "1" {
			t.Fatal(why)
		}
		t.Skip(why)
	}
	program, err := exec.LookPath("node")
	if err != nil {
		missing("node is not installed")
	}
	if _, err := os.Stat("audits/node_modules"); err != nil {
		missing("run npm ci in graph/audits first")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = "audits"
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s%s", strings.Join(args, " "), err, out, &stderr)
	}
	var lines []string
	for s := bufio.NewScanner(bytes.NewReader(out)); s.Scan(); {
		lines = append(lines, s.Text())
	}
	return lines
}

func TestEveryAuditOfGraphQLOverHTTPPasses(t *testing.T) {
	srv := serving(t, reading, Options{})
	lines := node(t, "http.js", srv.URL)
	for _, line := range lines {
		var audit struct{ ID, Name, Status, Reason string }
		if err := json.Unmarshal([]byte(line), &audit); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		if audit.Status != "ok" {
			t.Errorf("%s %s: %s, %s", audit.ID, audit.Name, audit.Status, audit.Reason)
		}
	}
	if want := 61; len(lines) != want {
		t.Errorf("%d audits were made, want %d", len(lines), want)
	}
}

func TestWebSocketsSpeakAsGraphqlWsDoes(t *testing.T) {
	srv := serving(t, reading, Options{
		Greeting: 300 * time.Millisecond,
		Greet: func(ctx context.Context, payload map[string]any) (context.Context, error) {
			if payload["authorization"] == "Bearer wrong" {
				return ctx, errors.New("no such token")
			}
			return ctx, nil
		},
	})
	got := map[string]string{}
	for _, line := range node(t, "websocket.js", srv.URL) {
		var told struct {
			Name string
			Got  any
		}
		if err := json.Unmarshal([]byte(line), &told); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		sorted, err := json.Marshal(told.Got)
		if err != nil {
			t.Fatal(err)
		}
		got[told.Name] = string(sorted)
	}
	want := map[string]string{
		"a query":                                `[{"data":{"hello":"你好 ws"},"extensions":{"cost":1}}]`,
		"a mutation":                             `[{"data":{"rename":"b"},"extensions":{"cost":1}}]`,
		"a subscription":                         `[{"data":{"count":1},"extensions":{"cost":1}},{"data":{"count":2},"extensions":{"cost":1}},{"data":{"count":3},"extensions":{"cost":1}}]`,
		"a query that is not valid":              `["GRAPHQL_VALIDATION_FAILED"]`,
		"a query with a syntax error":            `["GRAPHQL_PARSE_FAILED"]`,
		"a subscription that the client stops":   `{"done":true}`,
		"three at once":                          `[1,2,3]`,
		"a foreign origin":                       `403`,
		"no subprotocol":                         `4406`,
		"no connection_init in time":             `4408`,
		"subscribe before connection_init":       `4401`,
		"connection_init twice":                  `4429`,
		"an id twice":                            `4409`,
		"no JSON":                                `4400`,
		"a binary message":                       `4400`,
		"a type that the protocol does not have": `4400`,
		"subscribe without a query":              `4400`,
		"subscribe without an id":                `4400`,
		"a message of 65 KiB":                    `1009`,
		"a wrong token":                          `4403`,
		"a ping":                                 `{"payload":{"at":1},"type":"pong"}`,
		"the twenty-first operation":             `{"id":"20","payload":[{"extensions":{"code":"RATE_LIMITED"},"message":"同一连接上的操作数超过上限 20"}],"type":"error"}`,
		"an id again after it is complete":       `{"id":"1","type":"complete"}`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
