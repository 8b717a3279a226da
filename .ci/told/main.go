// Command told reads what `go test -json` says and prints it as `go test` would, and
// at the end what was skipped and why: go test itself keeps that to itself, and a
// test that did not run looks like one that passed.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
)

type event struct {
	Action, Package, Test, Output string
}

func main() {
	if !tell(os.Stdin, os.Stdout) {
		os.Exit(1)
	}
}

// place is where in a file a test has said something.
var place = regexp.MustCompile(`^\s*\w+\.go:\d+: `)

// tell copies what is worth telling from in to out, and reports whether all passed.
func tell(in io.Reader, out io.Writer) bool {
	passed := true
	said := map[string][]string{} // by package and test
	skipped := map[string]int{}   // by reason
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			fmt.Fprintln(out, lines.Text())
			passed = false
			continue
		}
		of := e.Package + " " + e.Test
		switch e.Action {
		case "build-output":
			fmt.Fprint(out, e.Output)
		case "output":
			if e.Test == "" && (strings.HasPrefix(e.Output, "ok  \t") || strings.HasPrefix(e.Output, "FAIL") || strings.HasPrefix(e.Output, "?   \t")) {
				fmt.Fprint(out, e.Output)
			} else {
				said[of] = append(said[of], e.Output)
			}
		case "fail", "build-fail":
			passed = false
			fmt.Fprint(out, strings.Join(said[of], ""))
			delete(said, of)
		case "skip":
			if e.Test != "" {
				skipped[reason(said[of])]++
			}
			delete(said, of)
		case "pass":
			delete(said, of)
		}
	}
	total := 0
	var reasons []string
	for why, n := range skipped {
		total += n
		reasons = append(reasons, fmt.Sprintf("  %d: %s\n", n, why))
	}
	slices.Sort(reasons)
	if total > 0 {
		fmt.Fprintf(out, "SKIPPED %d tests\n%s", total, strings.Join(reasons, ""))
	}
	return passed && lines.Err() == nil
}

// reason is what a skipped test gave as its last words.
func reason(said []string) string {
	for _, line := range slices.Backward(said) {
		if at := place.FindString(line); at != "" {
			return strings.TrimSpace(line[len(at):])
		}
	}
	return "no reason given"
}
