package graph

import (
	"strings"
	"testing"

	"duban/viewer"
)

func TestTheSchemaIsServedToThoseWhoMayExplore(t *testing.T) {
	h, err := Description(newAnswered(t))
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"/schema.graphql":     "type Deadline {\n",
		"/introspection.json": `{"data":{"__schema":{"description":null,"queryType":{"name":"Query"}`,
	} {
		ask := ask{method: "GET", target: path, header: map[string]string{}}
		resp := ask.of(as(reading, h))
		if got := body(t, resp); resp.StatusCode != 200 || !strings.Contains(got, want) {
			t.Errorf("%s: %d %s", path, resp.StatusCode, got)
		}
		ask.header["If-None-Match"] = resp.Header.Get("ETag")
		if resp := ask.of(as(reading, h)); resp.StatusCode != 304 {
			t.Errorf("%s: %d to who has it already", path, resp.StatusCode)
		}
		if resp := ask.of(as(viewer.Viewer{}, h)); resp.StatusCode != 401 {
			t.Errorf("%s: %d to a stranger", path, resp.StatusCode)
		}
	}
}
