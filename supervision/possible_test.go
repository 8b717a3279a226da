package supervision

import (
	"slices"
	"testing"

	"duban/lifecycle"
	"duban/rules"
	"duban/viewer"
)

func TestEveryActionHasAVerb(t *testing.T) {
	for _, a := range lifecycle.Actions {
		if !slices.ContainsFunc([]viewer.Role{viewer.Office, viewer.Leader, viewer.Unit}, func(r viewer.Role) bool {
			return rules.MightEver(viewer.Viewer{Role: r}, mutation[a])
		}) {
			t.Errorf("%s is no verb that anybody may do", a)
		}
	}
}
