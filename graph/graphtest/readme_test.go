package graphtest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/store/storetest"
	"duban/viewer"
)

// firstQuery finds the body that README.md sends and the answer it prints.
var firstQuery = regexp.MustCompile("(?s)-d '(\\{.*?\\})'\n```\n\n```json\n(.*?)```")

func TestTheFirstQueryOfTheReadmeIsAnsweredAsPrinted(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	found := firstQuery.FindStringSubmatch(string(readme))
	if found == nil {
		t.Fatal("README.md has no first query with its answer")
	}
	h := Open(t, storetest.Open(t, storetest.SQLite(t), options))
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(found[1]))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.Direct.ServeHTTP(w, r.WithContext(viewer.In(t.Context(), h.Viewer(viewer.Analyst))))
	var got, want any
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		t.Fatalf("%s: %v", w.Body, err)
	}
	if err := json.Unmarshal([]byte(found[2]), &want); err != nil {
		t.Fatalf("the printed answer: %v", err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("printed (-) and answered (+):\n%s", diff)
	}
}
