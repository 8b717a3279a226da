package rules

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"duban/lifecycle"
	"duban/viewer"
)

func apiSchema(t *testing.T) *ast.Schema {
	t.Helper()
	files, err := filepath.Glob("../graph/schema/*.graphqls")
	if err != nil || len(files) == 0 {
		t.Fatalf("the API's schema was not found: %v, %v", files, err)
	}
	var sources []*ast.Source
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: f, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func fieldsOf(d *ast.Definition) []string {
	var all []string
	for _, f := range d.Fields {
		if f.Name[0] != '_' {
			all = append(all, f.Name)
		}
	}
	return all
}

func TestEveryMutationHasARule(t *testing.T) {
	mutations := fieldsOf(apiSchema(t).Mutation)
	for _, m := range mutations {
		if len(verbs[m]) == 0 {
			t.Errorf("nobody may %s: rules.go has no line for it", m)
		}
	}
	for v := range verbs {
		if !slices.Contains(mutations, v) {
			t.Errorf("rules.go speaks of %s, which the API does not have", v)
		}
	}
}

// hidden are the types that not everybody who reads the plan may see.
var hidden = []string{"Report", "Extension", "Reminder", "Instruction", "Event", "Import", "User", "Token", "InboxItem", "InboxCount"}

// reserved finds the descriptions that promise a field to some only.
var reserved = regexp.MustCompile(`(?i)may read|for the office|for administrators|for others|unless it is you|sees everybody`)

func TestEveryRestrictedReadHasARule(t *testing.T) {
	schema := apiSchema(t)
	connection := regexp.MustCompile(`(Connection|Edge)$`)
	ruled := map[string]bool{}
	for _, d := range schema.Types {
		if d.Kind != ast.Object || d == schema.Mutation || d.Name[0] == '_' || connection.MatchString(d.Name) || slices.Contains(d.Interfaces, "Payload") {
			continue
		}
		for _, f := range d.Fields {
			if f.Name[0] == '_' {
				continue
			}
			leadsIn := !slices.Contains(hidden, d.Name) && slices.Contains(hidden, connection.ReplaceAllString(f.Type.Name(), ""))
			if d == schema.Query || d == schema.Subscription || leadsIn || reserved.MatchString(f.Description) {
				name := d.Name + "." + f.Name
				ruled[name] = true
				if len(reads[name]) == 0 {
					t.Errorf("nobody may read %s: rules.go has no line for it", name)
				}
			}
		}
	}
	for name := range reads {
		if !ruled[name] {
			t.Errorf("rules.go speaks of %s, which the API does not have or everybody may read", name)
		}
	}
}

func TestTheAPIOffersTheActionsOfTheRulebook(t *testing.T) {
	var offered []lifecycle.Action
	for _, v := range apiSchema(t).Types["TaskAction"].EnumValues {
		offered = append(offered, lifecycle.Action(v.Name))
	}
	if d := cmp.Diff(slices.Sorted(slices.Values(lifecycle.Actions)), slices.Sorted(slices.Values(offered))); d != "" {
		t.Error(d)
	}
}

// The table of roles in words, held against the rules.
func TestWhoMayDoWhat(t *testing.T) {
	lead, support, none := Part{Role: lifecycle.CoLead}, Part{Role: lifecycle.Support}, Part{}
	for _, c := range []struct {
		name string
		role viewer.Role
		verb string
		part Part
		want bool
	}{
		{"an administrator closes nothing", viewer.Admin, "closeTask", none, false},
		{"the office closes", viewer.Office, "closeTask", none, true},
		{"the office makes no users", viewer.Office, "createUser", none, false},
		{"an administrator makes users", viewer.Admin, "createUser", none, true},
		{"a leading unit reports", viewer.Unit, "reportProgress", lead, true},
		{"a supporting unit reports its part", viewer.Unit, "reportProgress", support, true},
		{"a unit without a part does not report", viewer.Unit, "reportProgress", none, false},
		{"a unit that leads an item does not report for its subtasks", viewer.Unit, "reportProgress", Part{LeadsAbove: true}, false},
		{"a supporting unit does not ask to close", viewer.Unit, "requestClosure", support, false},
		{"a co-leading unit asks to close", viewer.Unit, "requestClosure", lead, true},
		{"the office asks for a leading unit", viewer.Office, "requestClosure", lead, true},
		{"the office cannot ask for a unit that only supports", viewer.Office, "requestClosure", support, false},
		{"a leader instructs on own tasks", viewer.Leader, "instruct", Part{Answers: true}, true},
		{"a leader does not instruct on others' tasks", viewer.Leader, "instruct", none, false},
		{"the office does not instruct", viewer.Office, "instruct", Part{Answers: true}, false},
		{"a leader decides what was passed on", viewer.Leader, "decideExtension", Part{Answers: true, PassedOn: true}, true},
		{"a leader does not decide what was not passed on", viewer.Leader, "decideExtension", Part{Answers: true}, false},
		{"a leader does not decide on others' tasks", viewer.Leader, "decideExtension", Part{PassedOn: true}, false},
		{"an analyst changes nothing", viewer.Analyst, "updateTask", lead, false},
		{"an analyst makes own tokens", viewer.Analyst, "createToken", Part{Own: true}, true},
		{"nobody known acknowledges nothing", viewer.Anonymous, "acknowledgeTask", lead, false},
		{"a verb without a line is nobody's", viewer.Office, "burnPaper", lead, false},
	} {
		if got := Allowed(viewer.Viewer{Role: c.role}, c.verb, c.part); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	if Allowed(viewer.Viewer{Role: viewer.Office, ReadOnly: true}, "closeTask", none) {
		t.Error("a token that only reads closed a task")
	}
}

func TestWhoMayReadWhat(t *testing.T) {
	for _, c := range []struct {
		name  string
		who   viewer.Viewer
		field string
		part  Part
		want  bool
	}{
		{"the anonymous read the plan while that is public", viewer.Viewer{MayRead: true}, "Query.tasks", Part{}, true},
		{"the anonymous read nothing otherwise", viewer.Viewer{}, "Query.tasks", Part{}, false},
		{"the anonymous never read reports", viewer.Viewer{MayRead: true}, "Task.reports", Part{}, false},
		{"a unit reads the reports of its tasks", viewer.Viewer{Role: viewer.Unit}, "Task.reports", Part{Role: lifecycle.Support}, true},
		{"a unit does not read the reports of others' tasks", viewer.Viewer{Role: viewer.Unit}, "Task.reports", Part{}, false},
		{"a unit that leads an item reads the reports of its subtasks", viewer.Viewer{Role: viewer.Unit}, "Task.reports", Part{LeadsAbove: true}, true},
		{"the anonymous lead nothing", viewer.Viewer{MayRead: true}, "Task.reports", Part{LeadsAbove: true}, false},
		{"an analyst reads reports", viewer.Viewer{Role: viewer.Analyst}, "Task.reports", Part{}, true},
		{"an analyst does not read the whole trace", viewer.Viewer{Role: viewer.Analyst}, "Query.events", Part{}, false},
		{"an administrator reads users", viewer.Viewer{Role: viewer.Admin}, "Query.users", Part{}, true},
		{"the office does not read users", viewer.Viewer{Role: viewer.Office}, "Query.users", Part{}, false},
		{"a token that only reads, reads", viewer.Viewer{Role: viewer.Office, ReadOnly: true}, "Query.events", Part{}, true},
		{"a field without a line is nobody's", viewer.Viewer{Role: viewer.Admin}, "Task.secrets", Part{}, false},
	} {
		if got := MayRead(c.who, c.field, c.part); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
