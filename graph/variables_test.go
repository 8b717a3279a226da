package graph

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
)

// Whatever is given, the answer is that of gqlparser's own coercion.
func TestVariablesAreCoercedAsGqlparserDoes(t *testing.T) {
	schema := officeSchema(t)
	given := func(text string) (vars map[string]any) {
		d := json.NewDecoder(bytes.NewReader([]byte(text)))
		d.UseNumber()
		if err := d.Decode(&vars); err != nil {
			t.Fatal(err)
		}
		return vars
	}
	for _, tt := range []struct{ name, variables, given string }{
		{"an id", "$v: ID!", `{"v":"tsk_1"}`},
		{"an id that is a number", "$v: ID!", `{"v":7}`},
		{"nothing where something is required", "$v: ID!", `{}`},
		{"null where something is required", "$v: ID!", `{"v":null}`},
		{"nothing", "$v: ID", `{}`},
		{"null", "$v: ID", `{"v":null}`},
		{"a variable that was not declared", "$v: ID", `{"w":1}`},
		{"a default", "$v: Int = 20", `{}`},
		{"a default put aside", "$v: Int = 20", `{"v":3}`},
		{"null in place of a default", "$v: Int = 20", `{"v":null}`},
		{"an integer", "$v: Int!", `{"v":20}`},
		{"an integer that is too large", "$v: Int!", `{"v":99999999999999999999}`},
		{"an integer with a fraction", "$v: Int!", `{"v":2.5}`},
		{"an integer in quotes", "$v: Int!", `{"v":"20"}`},
		{"a text for an integer", "$v: Int!", `{"v":"x"}`},
		{"a fraction", "$v: Float", `{"v":2.5}`},
		{"a boolean", "$v: Boolean", `{"v":true}`},
		{"a text for a boolean", "$v: Boolean", `{"v":"true"}`},
		{"a boolean for a text", "$v: String", `{"v":true}`},
		{"a number for a text", "$v: String", `{"v":5}`},
		{"an object for a text", "$v: String", `{"v":{}}`},
		{"a day", "$v: Date", `{"v":"2021-10-20"}`},
		{"a list for a day", "$v: Date", `{"v":[1]}`},
		{"a word of an enum", "$v: TaskStatus!", `{"v":"CLOSED"}`},
		{"a word in small letters", "$v: TaskStatus!", `{"v":"closed"}`},
		{"a word of no enum", "$v: TaskStatus!", `{"v":"DONE"}`},
		{"a list", "$v: [TaskStatus!]", `{"v":["CLOSED","ISSUED"]}`},
		{"one in place of a list", "$v: [TaskStatus!]", `{"v":"CLOSED"}`},
		{"null in a list that has none", "$v: [TaskStatus!]", `{"v":["CLOSED",null]}`},
		{"null in a list", "$v: [ID]", `{"v":["a",null]}`},
		{"integers in a list", "$v: [Int!]", `{"v":[1,2]}`},
		{"a filter", "$v: TaskFilter", `{"v":{"year":2021,"status":["CLOSED"],"assignment":{"role":["LEAD"],"throughGroups":true},"not":{"search":"堤"},"or":[{"overdue":true},{}]}}`},
		{"a filter with one in place of a list", "$v: TaskFilter", `{"v":{"status":"CLOSED","or":{"leaderId":"ldr_1"}}}`},
		{"a filter with null", "$v: TaskFilter", `{"v":{"year":null,"not":null}}`},
		{"a filter with a field that is not there", "$v: TaskFilter", `{"v":{"years":2021}}`},
		{"a filter with a wrong value", "$v: TaskFilter", `{"v":{"not":{"year":"x"}}}`},
		{"a list for a filter", "$v: TaskFilter", `{"v":[1]}`},
		{"an input with a required field", "$v: [TaskOrder!]", `{"v":[{"field":"DUE_ON"}]}`},
		{"an input without it", "$v: [TaskOrder!]", `{"v":[{"direction":"ASC"}]}`},
		{"an input with null for it", "$v: [TaskOrder!]", `{"v":[{"field":null}]}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := parser.ParseQuery(&ast.Source{Input: "query (" + tt.variables + ") {today}"})
			if err != nil {
				t.Fatal(err)
			}
			op := doc.Operations[0]
			for _, v := range op.VariableDefinitions {
				v.Definition = schema.Types[v.Type.Name()]
			}
			want, refused := validator.VariableValues(schema, op, given(tt.given))
			got, refusal := coerce(schema, op, given(tt.given))
			if (refused == nil) != (refusal == nil) || refused != nil && refused.Error() != refusal.Error() {
				t.Errorf("refused with %v, want %v", refusal, refused)
			}
			if diff := cmp.Diff(want, got); refused == nil && diff != "" {
				t.Errorf("(-gqlparser +ours):\n%s", diff)
			}
		})
	}
}
