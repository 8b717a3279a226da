package plugin

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/google/go-cmp/cmp"
)

// generate runs gqlgen over a schema bound to the Go types of the test schema.
func generate(t *testing.T, dir, schema string, d *Direct) error {
	t.Helper()
	file := filepath.Join(dir, "schema.graphqls")
	if err := os.WriteFile(file, []byte(schema), 0o600); err != nil {
		t.Fatal(err)
	}
	cfg := config.DefaultConfig()
	cfg.SchemaFilename = config.StringList{file}
	cfg.Exec = config.ExecConfig{Layout: config.ExecLayoutSingleFile, Filename: filepath.Join(dir, "generated.go"), Package: "generated"}
	cfg.AutoBind = []string{"duban/graph/direct/testschema"}
	cfg.Models = config.TypeMap{
		"Bag":   {Model: config.StringList{"map[string]any"}},
		"Query": {Model: config.StringList{"duban/graph/direct/testschema.Library"}},
	}
	cfg.SkipModTidy, cfg.SkipValidation = true, true
	if err := config.CompleteConfig(cfg); err != nil {
		t.Fatal(err)
	}
	return api.Generate(cfg, api.AddPlugin(d))
}

func TestGenerationFailsWhereAnswersWouldDifferOrFieldsBeLeftUnseen(t *testing.T) {
	const shelf, book = "type Query { shelf: Shelf! } ", "type Query { book: Book! } "
	for _, c := range []struct {
		name, schema, left, want string
	}{
		{"everything is direct", book + `type Book { id: ID! name: String! series(first: Int, backwards: Boolean): [Book!]! }`, "", ""},
		{"a method lacks a parameter", book + `type Book { id: ID! series(first: Int, backwards: Boolean, step: Int): [Book!]! }`, "",
			"Book.series: Series does not take every argument of the field"},
		{"a directive runs code at fields of an operation", `directive @loud on FIELD ` + shelf + `type Shelf { id: ID! }`, "",
			"directive @loud on FIELD: it runs code of its own, which direct does not call"},
		{"a directive runs code at operations", `directive @timed on QUERY | MUTATION ` + shelf + `type Shelf { id: ID! }`, "",
			"directive @timed on QUERY: it runs code of its own, which direct does not call"},
		{"a field that nothing answers needs a resolver", shelf + `type Shelf { id: ID! dust: Int! }`, "",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Shelf.dust: it has a resolver"},
		{"a listed field may need one", shelf + `type Shelf { id: ID! dust: Int! }`, "# known\n\nShelf.dust: it has a resolver\n", ""},
		{"a list says too much", shelf + `type Shelf { id: ID! }`, "Shelf.dust: it has a resolver\n",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n- Shelf.dust: it has a resolver"},
		{"a reason has changed", `directive @loud on FIELD_DEFINITION ` + shelf + `type Shelf { id: ID! @loud }`, "Shelf.id: it has a resolver\n",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Shelf.id: it has a directive\n- Shelf.id: it has a resolver"},
		{"a directive stands on an argument", `directive @loud on ARGUMENT_DEFINITION ` + book + `type Book { series(first: Int @loud, backwards: Boolean): [Book!]! }`, "",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Book.series: an argument has a directive"},
		{"a Go type does not fit", book + `type Book { id: Int! }`, "",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Book.id: it has a resolver"},
		{"a parameter has another name", book + `type Book { series(count: Int, backwards: Boolean): [Book!]! }`, "",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Book.series: it has a resolver"},
		{"a map has no fields to read", `type Query { bag: Bag! } type Bag { size: Int! }`, "",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Query.bag: bound to map[string]any"},
		{"a root stands below a field", `type Query { self: Query! }`, "",
			"fields left to gqlgen differ from LEFT; make them direct or change the list:\n+ Query.self: bound to *duban/graph/direct/testschema.Library"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			left := filepath.Join(dir, "left")
			if c.left != "" {
				if err := os.WriteFile(left, []byte(c.left), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			got := ""
			if err := generate(t, dir, c.schema, &Direct{Filename: "direct_gen.go", Left: left}); err != nil {
				got = strings.TrimPrefix(strings.ReplaceAll(err.Error(), left, "LEFT"), "direct: ")
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got\n%s", d)
			}
			_, err := os.Stat(filepath.Join(dir, "direct_gen.go"))
			if written := err == nil; written != (c.want == "") {
				t.Errorf("a file was written: %v", written)
			}
		})
	}
}

// The committed code is what the generator writes, and every layout gives code that compiles.
func TestEveryLayoutGivesTheSameCode(t *testing.T) {
	committed, err := os.ReadFile("../testschema/generated/direct_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		change func(*config.Config, string)
		same   bool
	}{
		{"follow-schema", func(c *config.Config, dir string) { c.Exec.DirName = dir }, true},
		{"single-file", func(c *config.Config, dir string) {
			c.Exec = config.ExecConfig{Layout: config.ExecLayoutSingleFile, Filename: filepath.Join(dir, "generated.go"), Package: "generated"}
		}, true},
		{"functions instead of methods", func(c *config.Config, dir string) {
			c.Exec.DirName = dir
			c.UseFunctionSyntaxForExecutionContext = true
		}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir("../testschema")
			cfg, err := config.LoadConfig("gqlgen.yml")
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			c.change(cfg, dir)
			cfg.Model = config.PackageConfig{}
			cfg.SkipValidation = true // it would look for a module around dir
			if err := api.Generate(cfg, api.AddPlugin(&Direct{Filename: "direct_gen.go", Left: "direct.left"})); err != nil {
				t.Fatal(err)
			}
			got, err := os.ReadFile(filepath.Join(dir, "direct_gen.go"))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(committed), string(got)); c.same && d != "" {
				t.Errorf("-committed +generated\n%s", d)
			}
			compile(t, dir)
		})
	}
}

// compile builds the files of a directory as if they were in the module.
func compile(t *testing.T, dir string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	at, err := filepath.Abs("elsewhere")
	if err != nil {
		t.Fatal(err)
	}
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for _, f := range files {
		overlay.Replace[filepath.Join(at, filepath.Base(f))] = f
	}
	b, err := json.Marshal(overlay)
	if err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(t.TempDir(), "overlay.json")
	if err := os.WriteFile(list, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-overlay", list, "./elsewhere").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
