package main

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A door that stays shut: packages below room never import, even through others,
// anything that begins with one of shut. Tests may.
var doors = []struct {
	room, why string
	shut      []string
}{
	{"duban/lifecycle", "the rulebook knows the standard library only", []string{"duban/", "github.com/", "golang.org/", "entgo.io/", "modernc.org/"}},
	{"duban/glossary", "words need nothing", []string{"duban/", "github.com/", "golang.org/", "entgo.io/", "modernc.org/"}},
	{"duban/viewer", "who asks is known to everybody and knows nobody", []string{"duban/", "github.com/", "golang.org/", "entgo.io/"}},
	{"duban/rules", "who may do what is said of roles alone", []string{"duban/", "github.com/", "golang.org/", "entgo.io/"}},
	{"duban/intake", "a paper is read without database or network", []string{"duban/ent", "duban/store", "duban/snapshot", "duban/graph", "duban/supervision", "database/sql", "net/http"}},
	{"duban/register", "a table is written from what it is handed", []string{"duban/ent", "duban/store", "duban/snapshot", "duban/graph", "duban/supervision", "database/sql", "net/http"}},
	{"duban/ent", "what is stored knows no GraphQL", []string{"duban/graph", "github.com/99designs/gqlgen", "github.com/vektah/gqlparser"}},
	{"duban/snapshot", "the picture knows neither who serves it nor who changes it", []string{"duban/graph", "duban/supervision", "github.com/99designs/gqlgen"}},
	{"duban/supervision", "verbs know no GraphQL", []string{"duban/graph", "github.com/99designs/gqlgen"}},
	{"duban/session", "sign-in knows no GraphQL", []string{"duban/graph", "github.com/99designs/gqlgen"}},
	{"duban/story", "the story is told by the office's verbs, to nobody in particular", []string{"duban/graph", "duban/session", "duban/door", "github.com/99designs/gqlgen"}},
	{"duban/graph/direct", "the writer knows no schema", []string{"duban/snapshot", "duban/lifecycle", "duban/ent", "duban/supervision"}},
	{"duban/door", "the door knows nothing of the office's work", []string{"duban/ent", "duban/snapshot", "duban/supervision", "duban/intake"}},
	{"duban/frontend", "the pages are carried, not known", []string{"duban/"}},
}

type pkg struct {
	ImportPath, Dir string
	Imports         []string
	GoFiles         []string
}

// packages lists the packages of the module that are not generators or tests' own.
func packages(t *testing.T) map[string]pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Dir,Imports,GoFiles", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := map[string]pkg{}
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p pkg
		if err := d.Decode(&p); err != nil {
			t.Fatal(err)
		}
		all[p.ImportPath] = p
	}
	if len(all) < 10 {
		t.Fatalf("go list found %d packages; the house has more", len(all))
	}
	return all
}

// reach lists what p imports, through packages of the house.
func reach(all map[string]pkg, p string, seen map[string]bool) map[string]bool {
	for _, i := range all[p].Imports {
		if !seen[i] {
			seen[i] = true
			reach(all, i, seen)
		}
	}
	return seen
}

// generator reports whether p is a command or test aid that is not part of a room.
func generator(p string) bool {
	return strings.HasSuffix(p, "/generate") || strings.HasSuffix(p, "/plugin") || strings.Contains(p, "test") || strings.HasPrefix(p, "duban/ent/")
}

func TestDoorsStayShut(t *testing.T) {
	all := packages(t)
	for _, d := range doors {
		t.Run(d.room, func(t *testing.T) {
			if _, ok := all[d.room]; !ok {
				t.Fatalf("there is no room %s: the rule has lost its object", d.room)
			}
			for p := range all {
				if p != d.room && !strings.HasPrefix(p, d.room+"/") || generator(p) {
					continue
				}
				for i := range reach(all, p, map[string]bool{}) {
					for _, s := range d.shut {
						if strings.HasPrefix(i, s) && !strings.HasPrefix(i, d.room) && !allowed(d.room, i) {
							t.Errorf("%s reaches %s, but %s", p, i, d.why)
						}
					}
				}
			}
		})
	}
}

// allowed names the pure rooms that a pure room may share words with, and the
// interfaces by which a day says how it is stored.
func allowed(room, imported string) bool {
	if imported == "database/sql/driver" {
		return true
	}
	words := []string{"duban/lifecycle", "duban/glossary", "duban/viewer"}
	return room != "duban/lifecycle" && room != "duban/glossary" && room != "duban/viewer" && room != "duban/frontend" && slices.Contains(words, imported) && room != "duban/graph/direct"
}

func TestOnlyStoreOpensADatabase(t *testing.T) {
	for p, x := range packages(t) {
		if p == "duban/store" || generator(p) || strings.HasPrefix(p, "duban/store/") {
			continue
		}
		for _, i := range x.Imports {
			if i == "modernc.org/sqlite" || i == "github.com/lib/pq" {
				t.Errorf("%s imports %s: only store opens a database", p, i)
			}
		}
	}
}

func TestNobodyButTheDoorReadsTheClock(t *testing.T) {
	files := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (e.Name() == "node_modules" || e.Name() == ".git") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || path == "server.go" || path == "serve.go" || strings.HasPrefix(path, "ent/") && !strings.HasPrefix(path, "ent/schema/") || strings.Contains(path, "test/") {
			return nil
		}
		f, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && s.Sel.Name == "Now" {
					t.Errorf("%s reads the clock; it is handed one", files.Position(s.Pos()))
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestNoRoomIsNamedForNothing(t *testing.T) {
	for p := range packages(t) {
		for _, name := range strings.Split(p, "/") {
			if slices.Contains([]string{"internal", "pkg", "util", "utils", "common", "helpers", "service", "types"}, name) && !strings.HasPrefix(p, "duban/ent/") {
				t.Errorf("%s: a room is named for what it holds", p)
			}
		}
	}
}
