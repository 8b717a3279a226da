package graph

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/viewer"
)

func TestWhatWasAskedIsToldWithoutItsContents(t *testing.T) {
	var told []Outcome
	o := Options{Answered: func(_ context.Context, o Outcome) {
		o.Took = 0
		told = append(told, o)
	}}
	h := as(reading, handling(t, o))
	query := `query Q($n: Int) {tasks(first: $n) {nodes {number}} broken panics}`
	body(t, post(`{"query":"`+query+`","variables":{"n":3}}`).of(h))
	body(t, post(`{"query":"{"}`).of(h))
	body(t, post(`nothing`).of(h))
	body(t, post(`{"query":"mutation{rename(to:\"b\")}"}`).of(h))
	want := []Outcome{
		{Name: "Q", Kind: "query", Hash: sha256Hex(query), Cost: 7, Codes: []string{CodeInternal}},
		{Codes: []string{CodeParseFailed}},
		{Codes: []string{CodeBadRequest}},
		{Kind: "mutation", Hash: sha256Hex(`mutation{rename(to:"b")}`), Cost: 1},
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestAnAnswersBytesAreTakenBack(t *testing.T) {
	var recycled []string
	h := as(reading, handling(t, Options{Recycle: func(b []byte) { recycled = append(recycled, string(b)) }}))
	body(t, post(`{"query":"{hello}"}`).of(h))
	body(t, post(`{"query":"{tasks{nodes{number}}}"}`, "Accept", "text/csv").of(h))
	if len(recycled) != 2 || !strings.HasPrefix(recycled[0], `{"hello"`) {
		t.Errorf("got %q", recycled)
	}
}

func TestAnswersByGETAreNamedByTheVersionOfThePlan(t *testing.T) {
	version := "7"
	h := handling(t, Options{Version: func(_ context.Context, roots []string) string {
		if roots[0] == "tasks" || roots[0] == "broken" {
			return version
		}
		return ""
	}})
	query := "query={tasks{totalCount}}"
	first := get(query).of(as(reading, h))
	tag := first.Header.Get("ETag")
	if tag == "" || first.Header.Get("Cache-Control") != "private, no-cache" {
		t.Fatalf("headers %v", first.Header)
	}
	someone := reading
	someone.UserID = "usr_1"
	english := "Accept-Language"
	for _, tt := range []struct {
		name    string
		ask     ask
		v       viewer.Viewer
		version string
		status  int
	}{
		{"the same answer is not sent again", get(query, "If-None-Match", tag), reading, "7", 304},
		{"nor to who holds several", get(query, "If-None-Match", `"x", `+tag), reading, "7", 304},
		{"a changed plan is", get(query, "If-None-Match", tag), reading, "8", 200},
		{"another query is", get("query={tasks{pageInfo{hasNextPage}}}", "If-None-Match", tag), reading, "7", 200},
		{"another person's is", get(query, "If-None-Match", tag), someone, "7", 200},
		{"another language is", get(query, "If-None-Match", tag, english, "en"), reading, "7", 200},
		{"another format is", get(query, "If-None-Match", tag, "Accept", "application/graphql-response+json"), reading, "7", 200},
		{"a POST always is", post(`{"query":"{tasks{totalCount}}"}`, "If-None-Match", tag), reading, "7", 200},
	} {
		t.Run(tt.name, func(t *testing.T) {
			version = tt.version
			resp := tt.ask.of(as(tt.v, h))
			if got := body(t, resp); resp.StatusCode != tt.status || (got == "") != (tt.status == 304) {
				t.Errorf("%d %s", resp.StatusCode, got)
			}
		})
	}
	for name, query := range map[string]string{"what no version names": "query={hello}", "an answer with errors": "query={broken}"} {
		if resp := get(query).of(as(reading, h)); resp.Header.Get("ETag") != "" || resp.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: headers %v", name, resp.Header)
		}
	}
}
