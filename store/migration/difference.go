package main

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	atlas "ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/schema"
	entsql "entgo.io/ent/dialect/sql"
	entschema "entgo.io/ent/dialect/sql/schema"

	"duban/ent/migrate"
)

// byHand are indexes that ent/schema cannot ask for: ent gives a join table no
// index by its second key.
var byHand = []string{"reminder_units_by_unit"}

// difference gives the statements that make of db what ent/schema says.
func difference(ctx context.Context, db *sql.DB, name string) ([]string, error) {
	var plan statements
	m, err := entschema.NewMigrate(entsql.OpenDB(name, db),
		entschema.WithDropColumn(true), entschema.WithDropIndex(true), entschema.WithDiffHook(keepByHand),
		entschema.WithDir(&atlas.MemDir{}), entschema.WithFormatter(&plan))
	if err != nil {
		return nil, err
	}
	if err := m.NamedDiff(ctx, "difference", migrate.Tables...); err != nil {
		return nil, err
	}
	return plan, nil
}

// statements takes them from a plan instead of writing files.
type statements []string

func (s *statements) Format(plan *atlas.Plan) ([]atlas.File, error) {
	for _, change := range plan.Changes {
		*s = append(*s, change.Cmd)
	}
	return nil, nil
}

func keepByHand(next entschema.Differ) entschema.Differ {
	return entschema.DiffFunc(func(current, desired *schema.Schema) ([]schema.Change, error) {
		changes, err := next.Diff(current, desired)
		kept := changes[:0]
		for _, change := range changes {
			table, is := change.(*schema.ModifyTable)
			if is {
				table.Changes = slices.DeleteFunc(table.Changes, func(c schema.Change) bool {
					index, is := c.(*schema.DropIndex)
					return is && slices.Contains(byHand, index.I.Name)
				})
			}
			if !is || len(table.Changes) > 0 {
				kept = append(kept, change)
			}
		}
		return kept, err
	})
}

// spell writes statements as goose reads them. SQLite changes a table by copying
// it, with foreign keys off; that can only be said outside a transaction, so the
// step then brings its own.
func spell(statements []string) string {
	const off, on = "PRAGMA foreign_keys = off", "PRAGMA foreign_keys = on"
	var b strings.Builder
	b.WriteString("-- Generated from ent/schema by go run ./store/migration.\n")
	copies := statements[0] == off
	if copies {
		b.WriteString("-- +goose NO TRANSACTION\n")
		statements = slices.Concat([]string{off, "BEGIN IMMEDIATE"}, statements[1:len(statements)-1], []string{"COMMIT", on})
	}
	b.WriteString("-- +goose Up\n")
	for _, statement := range statements {
		fmt.Fprintf(&b, "%s;\n", statement)
	}
	return b.String()
}
