package graphtest

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/store/storetest"
	"duban/viewer"
)

var update = flag.Bool("update", false, "write docs/analysts.md anew")

const analystsPreface = `# For analysts

Every question of this page is asked by a test of the 2021 plan of Pengjiang, handed out on 2021-10-20; answers are shown as far as they fit. The same questions stand as examples in GraphiQL at ` + "`/graphiql`" + `. This page is written by ` + "`go test ./graph/graphtest -run Analysts -update`" + `.

- Count distinct tasks, not rows: 192 rows print 186 items. A shared task counts once in a total and once under each of its leaders or leading units, so groups can add up to more.
- ` + "`taskStats`" + ` counts exactly the tasks that ` + "`tasks`" + ` lists for the same filter; each group's ` + "`node`" + ` leads on.
- Any query with one list in it can be asked with ` + "`Accept: text/csv`" + ` or ` + "`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`" + ` and is answered as a file: of the whole list where the query names no ` + "`first` or `last`" + `, up to 10,000 rows. Columns are headed by the office's words, by the API's own with ` + "`Accept-Language: en`" + `, and by an alias where the query has one. Cells that a spreadsheet would run as a formula get an apostrophe in CSV.
- A page holds 50 by default and 200 at most; go on with ` + "`after: pageInfo.endCursor`" + `.
- Words of lights and labels come in Chinese, or in English by ` + "`Accept-Language: en`" + `.
- Programs sign in with a token: ` + "`Authorization: Bearer dbn_…`" + `, made on the account page.

` + "```" + `
curl -s http://127.0.0.1:8080/graphql -H 'Content-Type: application/json' \
  -d '{"query":"{tasks(filter:{coLed:true}){totalCount nodes{number content leadUnits{name}}}}"}'
` + "```" + `
`

// answerLines is how much of an answer the page shows.
const answerLines = 16

func TestThePageForAnalystsIsWhatIsAnswered(t *testing.T) {
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	h.issue(t)
	files, err := filepath.Glob(filepath.Join(examples, "*.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	page := bytes.NewBufferString(analystsPreface)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitN(string(text), "\n", 3)
		fmt.Fprintf(page, "\n## %s\n%s\n\n```graphql\n%s\n```\n", strings.TrimPrefix(lines[1], "# "), strings.TrimPrefix(lines[0], "# "), strings.TrimSpace(lines[2]))
		if strings.Contains(lines[2], "subscription") {
			continue
		}
		var answer json.RawMessage
		h.Ask(t, h.Viewer(viewer.Analyst), string(text), nil, &answer)
		var shown bytes.Buffer
		if err := json.Indent(&shown, answer, "", "  "); err != nil {
			t.Fatal(err)
		}
		all := strings.Split(shown.String(), "\n")
		if len(all) > answerLines {
			all = append(all[:answerLines], "  …")
		}
		fmt.Fprintf(page, "\n```json\n%s\n```\n", strings.Join(all, "\n"))
	}
	const file = "../../docs/analysts.md"
	if *update {
		if err := os.WriteFile(file, page.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(written), page.String()); diff != "" {
		t.Errorf("docs/analysts.md is not what is answered: %s", diff)
	}
}
