package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/ent/report"
	"duban/store/storetest"
)

// Twenty people of the office change one task at once, over HTTP.
func TestOfTwentyWritersOneWinsAndTheOthersAreShownWhatItIsNow(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		c := begun(t, url)
		version := c.office.must(`query($id: ID!) {task(id: $id) {version}}`, map[string]any{"id": c.task})["task"].(map[string]any)["version"].(float64)
		type seen struct {
			code, content string
			version       float64
		}
		all := make([]seen, 20)
		atOnce(len(all), func(i int) {
			payload, code := c.office.do("updateTask", "UpdateTaskInput", "task {version content}", map[string]any{"taskId": c.task, "expectedVersion": version, "content": fmt.Sprintf("第 %d 稿", i)})
			task := payload["task"].(map[string]any)
			all[i] = seen{code, task["content"].(string), task["version"].(float64)}
		})
		won := ""
		counts := map[string]int{}
		for _, s := range all {
			counts[s.code]++
			if s.code == "" {
				won = s.content
			}
		}
		if d := cmp.Diff(map[string]int{"": 1, "STALE_VERSION": 19}, counts); d != "" {
			t.Error(d)
		}
		for i, s := range all {
			if s.content != won || s.version != version+1 {
				t.Errorf("writer %d is shown %q, version %v; want %q, %v", i, s.content, s.version, won, version+1)
			}
		}
	})
}

func TestTheSameKeyTenTimesMakesOneReport(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		c := begun(t, url)
		c.granted(c.office, "issueTasks", "IssueTasksInput", "tasks", map[string]any{"taskIds": []string{c.task}})
		c.granted(c.lead, "acknowledgeTask", "AcknowledgeTaskInput", "task", map[string]any{"taskId": c.task})
		ids := make([]string, 10)
		atOnce(len(ids), func(i int) { ids[i] = c.report(c.lead, 10, "one key") })
		for _, id := range ids {
			if id != ids[0] || id == "" {
				t.Errorf("reports %v", ids)
			}
		}
		if n := c.store.Client.Report.Query().Where(report.TaskID(c.task)).CountX(t.Context()); n != 1 {
			t.Errorf("there are %d reports", n)
		}
	})
}

// atOnce does something so many times together.
func atOnce(n int, do func(int)) {
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		all.Go(func() {
			<-start
			do(i)
		})
	}
	close(start)
	all.Wait()
}

// Whatever is asked, well or badly: no password, token or variable stands in the
// server's log, and no password or token in the trace.
func TestWhatIsSaidInConfidenceIsWrittenNowhere(t *testing.T) {
	c := begun(t, storetest.SQLite(t))
	c.granted(c.office, "issueTasks", "IssueTasksInput", "tasks", map[string]any{"taskIds": []string{c.task}})
	c.granted(c.lead, "acknowledgeTask", "AcknowledgeTaskInput", "task", map[string]any{"taskId": c.task})
	const words, wrong = "只对督查室说的话", "wrong-password-17"
	nobody := &person{living: c.living}
	nobody.do("signIn", "SignInInput", "token", map[string]any{"login": "office", "password": wrong})
	nobody.do("signIn", "SignInInput", "token", map[string]any{"login": wrong, "password": "in the wrong field"})
	c.granted(c.lead, "reportProgress", "ReportProgressInput", "report", map[string]any{"taskId": c.task, "progress": words})
	for _, bad := range []string{
		`{"query": "mutation {signIn(input: {login: \"office\", password: \"` + wrong + `\"}) {nothing}}"}`,
		`{"query": "mutation {signIn(input: {login: \"office\", password: \"` + wrong + `"}`,
		`{"query": "mutation($i: SignInInput!) {signIn(input: $i) {token}}", "variables": {"i": {"login": ["` + words + `"], "password": 7}}}`,
		`{"query": "query($s: Int!) {task(number: $s) {id}}", "variables": {"s": "` + words + `"}}`,
	} {
		if status, _ := c.office.send(http.MethodPost, "/graphql", "application/json", []byte(bad)); status == 0 {
			t.Error("no answer")
		}
	}
	c.refused(c.lead, "NOT_ALLOWED", "urge", "UrgeInput", map[string]any{"taskId": c.task, "text": words})
	var trace strings.Builder
	for _, e := range c.store.Client.Event.Query().AllX(t.Context()) {
		said, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		trace.Write(said)
	}
	log := c.logged.String()
	if !strings.Contains(log, `"mutation"`) || !strings.Contains(log, "sign-in failed") || !strings.Contains(trace.String(), "signInFailed") {
		t.Fatalf("the log and the trace have hardly anything in them: %s", log)
	}
	secrets := []string{password, wrong, "in the wrong field", c.office.token, c.lead.token, strings.TrimPrefix(c.office.token, "dbn_")}
	for _, secret := range secrets {
		if strings.Contains(log, secret) || strings.Contains(trace.String(), secret) {
			t.Errorf("%q is written down", secret)
		}
	}
	if strings.Contains(log, words) {
		t.Errorf("a variable is logged:\n%s", log)
	}
}
