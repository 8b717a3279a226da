package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// hostile are documents made to cost the server as much as they can, most of
// them small. Some are refused by a limit; what stays within all limits must be
// cheap by itself.
var hostile = []struct {
	name, text, code string // code is empty for a document that is let through
}{
	{"fragments that double", doubling(30), CodeTooManyFields},
	{"fragments that double in depth", "{tasks{nodes{...F0}}}" + fragments(11, "parent{...F%[2]d} subtasks{...F%[2]d}"), CodeTooManyFields},
	{"a fragment that spreads itself", "{...F} fragment F on Query {today ...F}", CodeValidationFailed},
	{"a ring of fragments", "{...F0}" + fragments(38, "...F%[2]d") + " fragment F38 on Query {...F0}", CodeValidationFailed},
	{"15,000 __typename", "{" + strings.Repeat("__typename ", 15_000) + "}", CodeTooManyFields},
	{"a field 600 times", "{" + strings.Repeat("today ", 600) + "}", CodeTooManyFields},
	{"a field 25 times in a field 25 times", "{" + strings.Repeat("task(id:1){"+strings.Repeat("id ", 25)+"}", 25) + "}", CodeTooManyFields},
	{"equal fields in equal fields, six deep", "{" + equals(6, 3) + "}", CodeTooManyFields},
	{"equal fields in a fragment that nothing spreads", "{today} fragment F on Query {" + strings.Repeat("today ", 600) + "}", CodeTooManyFields},
	{"fields nested 300 deep", nested("{parent", "", "}", 300), CodeDepthLimit},
	{"fields nested 5,000 deep", nested("{a", "", "}", 5_000), CodeTooManyFields},
	{"inline fragments nested 300 deep", "{" + nested("...{", "today", "}", 300) + "}", CodeDepthLimit},
	{"900 directives", "{today" + strings.Repeat(" @a", 900) + "}", CodeTooManyFields},
	{"900 directives in a fragment that nothing spreads", "{today} fragment F on Query {today" + strings.Repeat(" @a", 900) + "}", CodeTooManyFields},
	{"600 aliases", "{" + repeated("a%d: today ", 600) + "}", CodeTooManyFields},
	{"a list nested 900 deep", "{tasks(filter: " + nested("[", "1", "]", 900) + "){totalCount}}", CodeBadUserInput},
	{"an object nested 450 deep", "{tasks(filter: " + nested("{and:", "1", "}", 450) + "){totalCount}}", CodeBadUserInput},
	{"400 variables", "query(" + repeated("$a%d: Int ", 400) + "){today}", CodeTooManyFields},
	{"300 operations", repeated("query Q%d{today} ", 300), CodeTooManyFields},
	{"a name of a megabyte", "{" + strings.Repeat("a", 1_000_000) + "}", CodeTooManyFields},
	{"a text of a megabyte", `{task(id: "` + strings.Repeat("a", 1_000_000) + `"){id}}`, CodeBadUserInput},
	{"a text of a megabyte of escapes", `{task(id: "` + strings.Repeat(`\u4e2d`, 160_000) + `"){id}}`, CodeBadUserInput},
	{"a megabyte of comments", strings.Repeat("#\n", 500_000) + "{today}", CodeTooManyFields},
	{"one comment of a megabyte", "#" + strings.Repeat("中", 300_000) + "\n{today}", ""},
	{"a megabyte of blanks", strings.Repeat(" \n", 500_000) + "{today}", ""},
	{"40 fragments, each spreading the next", "{...F0}" + fragments(39, repeated("a%d ", 36)+"...F%[2]d") + " fragment F39 on Query {today}", CodeTooManyFields},
	{"20 operations that spread all", repeated("query Q%d{...F} ", 20) + "fragment F on Query {" + repeated("a%d ", 1700) + "}", CodeTooManyFields},

	// From here on: as much as the limits allow.
	{"1,900 unknown fields", "{tasks{nodes{" + repeated("titel%d ", 1_900) + "}}}", CodeValidationFailed},
	{"400 unknown arguments", "{tasks(" + repeated("frist%d:1 ", 400) + "){totalCount}}", CodeValidationFailed},
	{"400 unknown arguments with long names", "{tasks(" + repeated(strings.Repeat("frist", 19)+"%d:1 ", 400) + "){totalCount}}", CodeValidationFailed},
	{"240 unknown fields of an input", "{tasks(filter:{" + repeated("statis%d:1 ", 240) + "}){totalCount}}", CodeValidationFailed},
	{"240 unknown values", "{tasks(filter:{status:[" + repeated("CLOSE%d ", 240) + "]}){totalCount}}", CodeValidationFailed},
	{"lists of 240 values in a list", "{tasks(filter:{or:[" + strings.Repeat("{status:[CLOSED CLOSED CLOSED]} ", 200) + "]}){totalCount}}", ""},
	{"fragments on unknown types", "{today}" + repeated("fragment F%d on Tesk {id} ", 40), CodeValidationFailed},
	{"40 fragments of 40 fields", "{tasks{nodes{" + repeated("...F%d ", 40) + "}}}" + repeated("fragment F%d on Task {id number content status version percent overdue kind category createdAt updatedAt issuedOn closedOn percentOf dueInDays scheduledPercent deadline{dueOn kind asWritten} light{color cause reason}} ", 40), CodeTooManyFields},
	{"10 fragments of 30 fields", "{tasks{nodes{" + repeated("...F%d ", 10) + "}}}" + repeated("fragment F%d on Task {id number content status version percent overdue kind category createdAt updatedAt issuedOn closedOn percentOf dueInDays scheduledPercent deadline{dueOn kind asWritten} light{color cause reason}} ", 10), ""},
	{"10 equal fields of 10 arguments and 10 fields", "{" + strings.Repeat("tasks(first:1 after:\"a\" filter:{status:[CLOSED] kind:[ITEM] search:\"a\" coLed:true}){"+"nodes{id number content status version percent overdue kind category} totalCount} ", 10) + "}", ""},
	{"fragments that are compared in pairs", "{...F0 ...F1}" + fragments(36, "tasks{nodes{id ...G%[1]d}} ...F%[2]d") + " fragment F36 on Query{today}", CodeTooManyFields},
	{"plans of tasks of plans", "{tasks{nodes{" + nested("plan{tasks{nodes{", "id", "}}}", 4) + "}}}", ""},
	{"pages of pages", "{tasks(first:200){nodes{plan{tasks(first:200){nodes{plan{tasks(first:200){nodes{id}}}}}}}}}", ""},
	{"50 variables used 5 times", "query(" + repeated("$a%d:String ", 50) + "){" + strings.Repeat("tasks(filter:{or:["+repeated("{search:$a%d}", 50)+"]}){totalCount} ", 5) + "}", ""},
}

// doubling is n fragments, each spreading the next one twice.
func doubling(n int) string {
	return "{...F0}" + fragments(n, "...F%[2]d ...F%[2]d") + fmt.Sprintf(" fragment F%d on Query {today}", n)
}

// fragments writes n fragments of a body that is told its number and the next.
func fragments(n int, body string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment F%[1]d on Query {"+body+"}", i, i+1)
	}
	return b.String()
}

// equals is n equal fields, each with n equal fields, and so on.
func equals(depth, n int) string {
	if depth == 0 {
		return "id "
	}
	return strings.Repeat("parent{"+equals(depth-1, n)+"}", n)
}

func readHostile(r *reader, text string, stranger bool) (string, gqlerror.List) {
	_, errs := r.read(text, stranger)
	if errs == nil {
		return "", nil
	}
	p := new(presenter)
	return codesOf(gqlerror.List{p.present(context.Background(), errs[0])})[0], errs
}

func TestHostileDocumentsAreRefusedByWhatTheyAre(t *testing.T) {
	l := DefaultLimits
	r := newReader(&l, officeSchema(t))
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			code, errs := readHostile(r, tt.text, false)
			if code != tt.code {
				t.Errorf("code %q, want %q: %v", code, tt.code, errs)
			}
			if len(errs) > l.Errors {
				t.Errorf("%d errors are told", len(errs))
			}
			if code, errs := readHostile(r, tt.text, true); tt.code != "" && code == "" {
				t.Errorf("a stranger is let through: %v", errs)
			}
		})
	}
}

// FuzzReading looks for documents that take long to read. The time is generous:
// it is to tell apart what grows with the document from what explodes.
func FuzzReading(f *testing.F) {
	for _, h := range hostile {
		if len(h.text) < 32<<10 {
			f.Add(h.text)
		}
	}
	l := DefaultLimits
	r := newReader(&l, officeSchema(f))
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > largestBody {
			return
		}
		started := time.Now()
		d, errs := r.read(text, false)
		if took := time.Since(started); took > time.Second {
			t.Errorf("%d bytes took %v to read", len(text), took)
		}
		if (d == nil) == (errs == nil) {
			t.Errorf("both or neither of a document and errors")
		}
		if d != nil && d.tokens > l.Tokens {
			t.Errorf("%d tokens", d.tokens)
		}
	})
}
