package main

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"duban/ent/event"
	"duban/graph/generated"
	"duban/store/storetest"
	"duban/supervision"
)

// shown are the types of which everybody who reads the plan sees every object; any
// other with an id of its own is for some only.
var shown = []string{"District", "Plan", "Section", "Row", "Task", "Assignment", "Unit", "Leader", "Finding"}

// ownVerbs are those that anybody may do for themselves, with how the outsider's wish
// is answered: as it is filled in, it is another's, or wrong.
var ownVerbs = map[string]string{"signIn": "INVALID", "setUp": "INVALID", "changePassword": "INVALID", "signOut": ""}

// outside is a task under way with a thing of every kind on it, and a unit that has
// no part in it.
type outside struct {
	*course
	schema   *ast.Schema
	outsider *person
	ids      map[string]string // by the name of the field that asks for one
}

func stand(t *testing.T, url string) *outside {
	t.Helper()
	c := begun(t, url)
	o := &outside{course: c, schema: generated.NewExecutableSchema(generated.Config{}).Schema()}
	chief := (&person{living: c.living}).signIn("chief", password)
	unit := chief.id("unit", "name", "区教育局")
	o.outsider = chief.hire("outsider", "UNIT", map[string]any{"unitId": unit})
	c.granted(c.office, "issueTasks", "IssueTasksInput", "tasks", map[string]any{"taskIds": []string{c.task}})
	c.granted(c.lead, "acknowledgeTask", "AcknowledgeTaskInput", "task", map[string]any{"taskId": c.task})
	c.on(time.July, 1)
	one := func(data map[string]any, path ...string) string {
		t.Helper()
		var at any = data
		for _, step := range path {
			at = at.(map[string]any)[step]
			if list, is := at.([]any); is {
				at = list[0]
			}
		}
		return at.(string)
	}
	known := c.office.must(`{plan {id} findings(first: 1) {nodes {id}}}`, nil)
	o.ids = map[string]string{
		"taskId": c.task, "ids": c.task, "unitId": unit, "memberId": unit, "fromUnitId": c.office.id("unit", "name", "区财政局"), "leaderId": c.office.id("leader", "name", "莫兆汉"),
		"planId": one(known, "plan", "id"), "findingId": one(known, "findings", "nodes", "id"),
		"reportId":    c.report(c.lead, 30, "one"),
		"extensionId": c.extend(time.November, 30),
		"reminder":    c.granted(c.office, "urge", "UrgeInput", "reminder", map[string]any{"taskId": c.task, "text": "请抓紧。"}),
		"instruction": c.granted(c.leader, "instruct", "InstructInput", "instruction", map[string]any{"taskId": c.task, "text": "请抓紧。"}),
		"importId":    c.granted(c.office, "createImport", "CreateImportInput", "import", map[string]any{"document": "空.txt", "content": "MQ=="}),
		"userId":      one(c.office.must(`{viewer {user {id}}}`, nil), "viewer", "user", "id"),
		"event":       one(c.office.must(`{events(first: 1) {nodes {id}}}`, nil), "events", "nodes", "id"),
		// Only a browser makes tokens; this one is of the office's program.
		"tokenId": one(c.office.must(`{viewer {tokens {id}}}`, nil), "viewer", "tokens", "id"),
	}
	return o
}

// value fills in what a type asks for, as if it were meant.
func (o *outside) value(name string, t *ast.Type) any {
	if t.Elem != nil {
		return []any{o.value(strings.TrimSuffix(name, "s"), t.Elem)}
	}
	switch def := o.schema.Types[t.NamedType]; {
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		filled := map[string]any{}
		for _, f := range def.Fields {
			filled[f.Name] = o.value(f.Name, f.Type)
		}
		return filled
	}
	switch t.NamedType {
	case "ID":
		for field, id := range o.ids {
			if strings.EqualFold(field, name) || strings.HasSuffix(name, strings.ToUpper(field[:1])+field[1:]) {
				return id
			}
		}
		return o.task
	case "Int":
		return 1
	case "Boolean":
		return true
	case "Date":
		return "2021-12-01"
	}
	return "试一试"
}

// state is what a verb could have changed.
func (o *outside) state() string {
	c, ctx := o.store.Client, o.Context()
	count := []int{c.User.Query().CountX(ctx), c.Token.Query().CountX(ctx), c.Unit.Query().CountX(ctx), c.Leader.Query().CountX(ctx), c.Task.Query().CountX(ctx),
		c.PaperImport.Query().CountX(ctx), c.Ruling.Query().CountX(ctx)}
	district, plan := c.District.Query().OnlyX(ctx), c.Plan.Query().OnlyX(ctx)
	deeds := c.Event.Query().Where(event.ActionNotIn(supervision.Refused, "signInFailed", "changePasswordFailed", "signOut")).CountX(ctx)
	return fmt.Sprint("revision ", plan.Revision, ", directory ", district.DirectoryRevision, ", counts ", count, ", deeds ", deeds)
}

// A verb that is added to the API is tried here without being named.
func TestAnOutsiderDoesNothing(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		o := stand(t, url)
		// Importing reads in the background: what is compared must not move.
		await(t, func() bool {
			return o.office.must(`query($id: ID!) {import(id: $id) {state}}`, map[string]any{"id": o.ids["importId"]})["import"].(map[string]any)["state"] != "READING"
		})
		before := o.state()
		verbs := slices.DeleteFunc(slices.Clone(o.schema.Mutation.Fields), func(f *ast.FieldDefinition) bool { return f.Name[0] == '_' })
		slices.SortStableFunc(verbs, func(a, b *ast.FieldDefinition) int { // signing out last
			return strings.Compare(fmt.Sprint(a.Name == "signOut"), fmt.Sprint(b.Name == "signOut"))
		})
		for _, who := range []struct {
			name string
			as   *person
		}{{"a unit without a part", o.outsider}, {"nobody known", &person{living: o.living}}} {
			for _, verb := range verbs {
				arguments, declared, given := "", "", map[string]any{}
				for _, a := range verb.Arguments {
					arguments, declared = fmt.Sprintf("(%s: $v)", a.Name), fmt.Sprintf("($v: %s)", a.Type)
					given["v"] = o.value(a.Name, a.Type)
				}
				a := who.as.ask(fmt.Sprintf("mutation%s {%s%s {userErrors {code}}}", declared, verb.Name, arguments), given)
				if len(a.Errors) > 0 {
					t.Errorf("%s, %s: answered %+v", who.name, verb.Name, a.Errors)
					continue
				}
				code := ""
				for _, e := range a.Data[verb.Name].(map[string]any)["userErrors"].([]any) {
					code = e.(map[string]any)["code"].(string)
				}
				want, own := ownVerbs[verb.Name]
				if !own && code != "NOT_ALLOWED" && code != "NOT_FOUND" || own && code != want && code != "NOT_ALLOWED" {
					t.Errorf("%s, %s: answered %q", who.name, verb.Name, code)
				}
			}
		}
		if after := o.state(); after != before {
			t.Errorf("%s became %s", before, after)
		}
		for verb := range ownVerbs {
			if o.schema.Mutation.Fields.ForName(verb) == nil {
				t.Errorf("the API has no %s", verb)
			}
		}
		refused := o.store.Client.Event.Query().Where(event.Action(supervision.Refused)).CountX(t.Context())
		if n := len(verbs) - len(ownVerbs); refused < n/2 || refused > n {
			t.Errorf("%d attempts at %d verbs stand in the trace as refused", refused, n)
		}
	})
}

// A list that is added to the API is read here without being named.
func TestAnOutsiderReadsNothing(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		o := stand(t, url)
		hidden := o.hidden()
		asked := 0
		for _, from := range []struct{ typ, open, end string }{
			{"Query", "", ""}, {"Task", fmt.Sprintf("task(id: %q) {", o.task), "}"}, {"Viewer", "viewer {", "}"},
		} {
			for _, f := range o.schema.Types[from.typ].Fields {
				name := strings.TrimSuffix(f.Type.Name(), "Connection")
				if !slices.Contains(hidden, name) || from.typ == "Viewer" && name == "User" {
					continue
				}
				asked++
				given := ""
				for _, a := range f.Arguments {
					if a.Type.NonNull {
						given = fmt.Sprintf("(%s: %q)", a.Name, o.ids["importId"])
					}
				}
				selection := "{__typename}"
				if f.Type.Name() != name {
					selection = "{totalCount nodes {__typename}}"
				}
				question := fmt.Sprintf("{%s it: %s%s %s %s}", from.open, f.Name, given, selection, from.end)
				if n := things(find(o.office.must(question, nil), "it")); n == 0 && from.typ != "Viewer" && name != "User" {
					t.Errorf("%s.%s: the office sees nothing either", from.typ, f.Name)
				}
				// A token is the outsider's own: the one that it asks with.
				if n := things(find(o.outsider.must(question, nil), "it")); n > 0 && name != "Token" {
					t.Errorf("%s.%s: the outsider sees %d", from.typ, f.Name, n)
				}
				if a := (&person{living: o.living}).ask(question, nil); len(a.Errors) == 0 && things(find(a.Data, "it")) > 0 {
					t.Errorf("%s.%s: nobody known sees %v", from.typ, f.Name, a.Data)
				}
			}
		}
		if asked < 10 {
			t.Errorf("%d fields were asked: %v", asked, hidden)
		}
		o.findsNothing(t)
		_, said := (&person{living: o.living}).send(http.MethodPost, "/graphql", "text/event-stream", []byte(`{"query": "subscription {planChanged {kind}}"}`))
		if !strings.Contains(string(said), "UNAUTHENTICATED") || !strings.Contains(string(said), "event: complete") {
			t.Errorf("nobody known hears %s", said)
		}
	})
}

// findsNothing asks for each hidden thing by its id, alone and among others.
func (o *outside) findsNothing(t *testing.T) {
	secret := map[string]string{}
	for field, id := range o.ids {
		if prefix, _, _ := strings.Cut(id, "_"); slices.Contains([]string{"rpt", "ext", "rmd", "ins", "imp", "evt", "tok"}, prefix) {
			secret[field] = id
		}
	}
	if len(secret) != 7 {
		t.Fatalf("ids of %v", slices.Sorted(maps.Keys(secret)))
	}
	all := append(slices.Collect(maps.Values(secret)), o.task)
	question := `query($ids: [ID!]!) {nodes(ids: $ids) {id}}`
	for _, who := range []struct {
		name  string
		as    *person
		found int
	}{{"the office", o.office, 8}, {"the outsider", o.outsider, 1}} {
		found := 0
		for _, n := range who.as.must(question, map[string]any{"ids": all})["nodes"].([]any) {
			if n != nil {
				found++
			}
		}
		for field, id := range secret {
			if n := who.as.must(`query($id: ID!) {node(id: $id) {id}}`, map[string]any{"id": id})["node"]; (n != nil) != (who.found > 1) {
				t.Errorf("%s, the %s: %v", who.name, field, n)
			}
		}
		if found != who.found {
			t.Errorf("%s finds %d of %d", who.name, found, len(all))
		}
	}
	inbox := o.outsider.must(`{viewer {inbox {totalCount} inboxCounts {kind}}}`, nil)["viewer"].(map[string]any)
	if n := things(inbox["inbox"]) + things(inbox["inboxCounts"]); n > 0 {
		t.Errorf("%d things wait for the outsider", n)
	}
	user := o.outsider.must(`query($id: ID!) {node(id: $id) {... on User {name login}}}`, map[string]any{"id": o.ids["userId"]})["node"].(map[string]any)
	if user["login"] != "" {
		t.Errorf("the outsider learns the login of %v", user)
	}
}

// hidden are the types with an id that not everybody sees.
func (o *outside) hidden() (all []string) {
	for _, d := range o.schema.GetPossibleTypes(o.schema.Types["Node"]) {
		if !slices.Contains(shown, d.Name) {
			all = append(all, d.Name)
		}
	}
	return all
}

// things counts what a list, a page or an object holds.
func things(v any) int {
	switch v := v.(type) {
	case []any:
		return len(v)
	case map[string]any:
		if total, is := v["totalCount"].(float64); is {
			nodes, _ := v["nodes"].([]any)
			return max(int(total), len(nodes))
		}
		return 1
	}
	return 0
}

// find looks for a key, however deep.
func find(v any, key string) any {
	object, is := v.(map[string]any)
	if !is {
		return nil
	}
	if found, has := object[key]; has {
		return found
	}
	for _, below := range object {
		if found := find(below, key); found != nil {
			return found
		}
	}
	return nil
}
