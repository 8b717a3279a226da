package main

import (
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"entgo.io/ent/dialect"

	"duban/store/storetest"
)

// scratch opens empty databases of both kinds.
func scratch(t *testing.T, f func(t *testing.T, db *sql.DB, name, dir string)) {
	open := func(t *testing.T, driver, address string) *sql.DB {
		db, err := sql.Open(driver, address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		return db
	}
	t.Run("SQLite", func(t *testing.T) {
		f(t, open(t, "sqlite", "file:"+storetest.SQLite(t)+"?_pragma=foreign_keys(1)"), dialect.SQLite, "sqlite")
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		f(t, open(t, "postgres", storetest.Empty(t)), dialect.Postgres, "postgres")
	})
}

func TestTheStepsMakeWhatTheSchemaSays(t *testing.T) {
	scratch(t, func(t *testing.T, db *sql.DB, name, dir string) {
		if err := apply(t.Context(), db, name, os.DirFS(filepath.Join("../..", folder, dir))); err != nil {
			t.Fatal(err)
		}
		statements, err := difference(t.Context(), db, name)
		if err != nil {
			t.Fatal(err)
		}
		if len(statements) > 0 {
			t.Errorf("make migration is due; the steps leave out:\n%s", strings.Join(statements, "\n"))
		}
	})
}

func TestADifferenceIsFound(t *testing.T) {
	for change, want := range map[string]string{
		"DROP TABLE instructions":                          "CREATE TABLE .instructions",
		"DROP INDEX finding_row_id":                        "CREATE INDEX .finding_row_id",
		"CREATE INDEX one_too_many ON plans (title)":       "DROP INDEX .one_too_many",
		"ALTER TABLE plans ADD COLUMN one_too_many text":   "one_too_many|INSERT INTO .new_plans",
		"ALTER TABLE plans RENAME COLUMN issuer TO author": "issuer",
	} {
		t.Run(change, func(t *testing.T) {
			scratch(t, func(t *testing.T, db *sql.DB, name, dir string) {
				if err := apply(t.Context(), db, name, os.DirFS(filepath.Join("../..", folder, dir))); err != nil {
					t.Fatal(err)
				}
				if _, err := db.Exec(change); err != nil {
					t.Fatal(err)
				}
				statements, err := difference(t.Context(), db, name)
				if said := strings.Join(statements, "\n"); err != nil || !regexp.MustCompile(want).MatchString(said) {
					t.Errorf("%q was found, not %q; %v", said, want, err)
				}
			})
		})
	}
}

// SQLite copies a table to change it, which must lose neither its rows nor those
// that refer to them.
func TestAStepThatCopiesATableKeepsItsRows(t *testing.T) {
	scratch(t, func(t *testing.T, db *sql.DB, name, dir string) {
		ctx := t.Context()
		if err := apply(ctx, db, name, os.DirFS(filepath.Join("../..", folder, dir))); err != nil {
			t.Fatal(err)
		}
		for _, sentence := range []string{
			"INSERT INTO districts (id, created_at, name) VALUES ('dst_1', '2021-03-01 00:00:00+00:00', '蓬江区')",
			"INSERT INTO plans (id, created_at, district_id, year, title) VALUES ('pln_1', '2021-03-01 00:00:00+00:00', 'dst_1', 2021, 'x')",
			"ALTER TABLE districts ADD COLUMN one_too_many text",
		} {
			if _, err := db.Exec(sentence); err != nil {
				t.Fatal(err)
			}
		}
		statements, err := difference(ctx, db, name)
		if err != nil {
			t.Fatal(err)
		}
		next := fstest.MapFS{"00100_drop.sql": {Data: []byte(spell(statements))}}
		if err := apply(ctx, db, name, next); err != nil {
			t.Fatal(err)
		}
		var plans, broken int
		if err := db.QueryRow("SELECT count(*) FROM plans JOIN districts ON district_id = districts.id").Scan(&plans); err != nil || plans != 1 {
			t.Errorf("%d plans are left: %v", plans, err)
		}
		if name == dialect.SQLite {
			if err := db.QueryRow("SELECT count(*) FROM pragma_foreign_key_check").Scan(&broken); err != nil || broken != 0 {
				t.Errorf("%d keys are broken: %v", broken, err)
			}
			var on int
			if err := db.QueryRow("PRAGMA foreign_keys").Scan(&on); err != nil || on != 1 {
				t.Errorf("foreign keys stayed off: %v", err)
			}
		}
		if again, err := difference(ctx, db, name); err != nil || len(again) > 0 {
			t.Errorf("%v is left: %v", again, err)
		}
	})
}

func TestAStepIsWrittenOnlyIfThereIsSomethingToChange(t *testing.T) {
	scratch(t, func(t *testing.T, db *sql.DB, name, dir string) {
		steps := t.TempDir()
		names := func() string {
			var names []string
			files, err := os.ReadDir(steps)
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range files {
				names = append(names, file.Name())
			}
			return strings.Join(names, " ")
		}
		for _, title := range []string{"init", "init", "add_nothing"} {
			if err := step(t.Context(), db, name, steps, title); err != nil {
				t.Fatal(err)
			}
			if got := names(); got != "00001_init.sql" {
				t.Errorf("after %s: %s", title, got)
			}
		}
		if _, err := db.Exec("DROP INDEX finding_row_id"); err != nil {
			t.Fatal(err)
		}
		if err := step(t.Context(), db, name, steps, "add_index"); err != nil {
			t.Fatal(err)
		}
		if got := names(); got != "00001_init.sql 00002_add_index.sql" {
			t.Errorf("after add_index: %s", got)
		}
	})
}
