// Command migration writes the next step of the database, a file a dialect, from
// what ent/schema says and the steps there are say differently:
//
//	go run ./store/migration add_remarks
//
// The name init writes the first step anew; nobody may have used it yet.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"duban/store/storetest"
)

const folder = "ent/migrate/migrations"

func main() {
	if len(os.Args) != 2 || strings.ContainsAny(os.Args[1], " /.") {
		fmt.Fprintln(os.Stderr, "usage: go run ./store/migration NAME, for example add_remarks; init writes the first step anew")
		os.Exit(2)
	}
	if err := write(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(ctx context.Context, name string) error {
	scratch, err := os.MkdirTemp("", "duban")
	if err != nil {
		return fmt.Errorf("making a place for a scratch database: %w", err)
	}
	defer os.RemoveAll(scratch)
	lite, err := sql.Open("sqlite", "file:"+filepath.Join(scratch, "scratch.db")+"?_pragma=foreign_keys(1)")
	if err != nil {
		return fmt.Errorf("opening a scratch database: %w", err)
	}
	defer lite.Close()
	address, stop, err := storetest.StartPostgres()
	if err != nil {
		return err
	}
	defer stop()
	post, err := sql.Open("postgres", address)
	if err != nil {
		return fmt.Errorf("opening a scratch database: %w", err)
	}
	defer post.Close()
	return errors.Join(
		step(ctx, lite, dialect.SQLite, filepath.Join(folder, "sqlite"), name),
		step(ctx, post, dialect.Postgres, filepath.Join(folder, "postgres"), name),
	)
}

// step writes one file into dir, or none if there is nothing to change.
func step(ctx context.Context, db *sql.DB, name, dir, title string) error {
	before, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil {
		return fmt.Errorf("reading %s: %w", dir, err)
	}
	number := len(before) + 1
	if title == "init" {
		number = 1
	} else if err := apply(ctx, db, name, os.DirFS(dir)); err != nil {
		return fmt.Errorf("applying %s: %w", dir, err)
	}
	statements, err := difference(ctx, db, name)
	if err != nil {
		return fmt.Errorf("comparing %s with ent/schema: %w", dir, err)
	}
	if len(statements) == 0 {
		fmt.Println(dir, "needs no step")
		return nil
	}
	file := filepath.Join(dir, fmt.Sprintf("%05d_%s.sql", number, title))
	if err := os.WriteFile(file, []byte(spell(statements)), 0o644); err != nil {
		return fmt.Errorf("writing a step: %w", err)
	}
	fmt.Println(file, "written")
	return nil
}

// apply brings db up to date with the files of dir.
func apply(ctx context.Context, db *sql.DB, name string, dir fs.FS) error {
	provider, err := goose.NewProvider(goose.Dialect(name), db, dir, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}
