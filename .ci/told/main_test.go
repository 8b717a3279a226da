package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWhatFailedAndWhatWasSkippedIsTold(t *testing.T) {
	for _, c := range []struct {
		name, in, out string
		passed        bool
	}{
		{"what passes is one line", `{"Action":"output","Package":"duban","Test":"TestA","Output":"--- PASS: TestA\n"}
{"Action":"pass","Package":"duban","Test":"TestA"}
{"Action":"output","Package":"duban","Output":"ok  \tduban\t1s\n"}
{"Action":"pass","Package":"duban"}`, "ok  \tduban\t1s\n", true},
		{"what is skipped is counted by its reason", `{"Action":"output","Package":"duban","Test":"TestA","Output":"    a_test.go:7: no PostgreSQL\n"}
{"Action":"output","Package":"duban","Test":"TestA","Output":"--- SKIP: TestA (0.00s)\n"}
{"Action":"skip","Package":"duban","Test":"TestA"}
{"Action":"output","Package":"duban","Test":"TestB","Output":"    b_test.go:9: no PostgreSQL\n"}
{"Action":"skip","Package":"duban","Test":"TestB"}
{"Action":"skip","Package":"duban/empty"}`, "SKIPPED 2 tests\n  2: no PostgreSQL\n", true},
		{"what fails says what it said", `{"Action":"output","Package":"duban","Test":"TestA","Output":"    a_test.go:7: want 1\n"}
{"Action":"fail","Package":"duban","Test":"TestA"}
{"Action":"output","Package":"duban","Output":"FAIL\tduban\t1s\n"}
{"Action":"fail","Package":"duban"}`, "    a_test.go:7: want 1\nFAIL\tduban\t1s\n", false},
		{"what is not built fails", `{"ImportPath":"duban","Action":"build-output","Output":"a.go:1: no\n"}
{"ImportPath":"duban","Action":"build-fail"}`, "a.go:1: no\n", false},
		{"what is no report fails", "panic: lost", "panic: lost\n", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			if passed := tell(strings.NewReader(c.in), &out); passed != c.passed {
				t.Errorf("passed is %t", passed)
			}
			if d := cmp.Diff(c.out, out.String()); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
}
