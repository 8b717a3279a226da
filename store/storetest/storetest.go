// Package storetest gives tests a database of their own, on SQLite and on a real
// PostgreSQL. It knows nothing of what a test does with it.
//
// PostgreSQL is a server that TEST_DATABASE_URL names, or else one that is started
// for the test binary and ends with it. Where there is none a test is skipped, or
// fails if REQUIRE_POSTGRES is 1.
package storetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"duban/store"
	"duban/viewer"
)

// System is a context in which the program itself writes.
func System(t testing.TB) context.Context {
	return viewer.In(t.Context(), viewer.Viewer{Name: "系统", Role: viewer.System})
}

// Each runs f as a subtest on an empty SQLite and on an empty PostgreSQL database.
// The options given replace the defaults: the machine's clock and a silent logger.
func Each(t *testing.T, f func(t *testing.T, s *store.Store), options ...store.Options) {
	t.Helper()
	EachURL(t, func(t *testing.T, url string) { f(t, Open(t, url, options...)) })
}

// EachURL is Each for tests that open the database themselves, more than once
// perhaps.
func EachURL(t *testing.T, f func(t *testing.T, url string)) {
	t.Helper()
	t.Run("SQLite", func(t *testing.T) { f(t, SQLite(t)) })
	t.Run("PostgreSQL", func(t *testing.T) { f(t, Postgres(t)) })
}

// Open opens url until the test is over.
func Open(t testing.TB, url string, options ...store.Options) *store.Store {
	t.Helper()
	var o store.Options
	if len(options) > 0 {
		o = options[0]
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	s, err := store.Open(t.Context(), url, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// SQLite gives the address of a database file that is not there yet.
func SQLite(t testing.TB) string { return filepath.Join(t.TempDir(), "duban.db") }

// Postgres gives the address of a database with empty tables, dropped after the test.
func Postgres(t testing.TB) string {
	t.Helper()
	server := need(t)
	if !server.own {
		return server.create(t, "template0") // Open makes the tables
	}
	if err := server.prepare(); err != nil {
		t.Fatal(err)
	}
	return server.create(t, template)
}

// Empty gives the address of a PostgreSQL database without any tables.
func Empty(t testing.TB) string {
	t.Helper()
	return need(t).create(t, "template0")
}

// need gives the server, or ends the test.
func need(t testing.TB) *server {
	t.Helper()
	server, err := cluster()
	switch {
	case err != nil && os.Getenv("REQUIRE_POSTGRES") == "1":
		t.Fatal(err)
	case err != nil:
		t.Skip(err)
	}
	return server
}

// template has the tables already: copying it is quicker than making them.
const template = "duban_template"

type server struct {
	address string
	own     bool   // started for this test binary alone
	stop    func() // never called; while it is held the server's input stays open
	prepare func() error
}

// cluster finds or starts the server, once for the test binary.
var cluster = sync.OnceValues(func() (*server, error) {
	if named := os.Getenv("TEST_DATABASE_URL"); named != "" {
		return &server{address: named}, nil
	}
	address, stop, err := StartPostgres()
	if err != nil {
		return nil, err
	}
	s := &server{address: address, own: true, stop: stop}
	s.prepare = sync.OnceValue(func() error {
		if err := s.command("CREATE DATABASE " + template); err != nil {
			return err
		}
		made, err := store.Open(context.Background(), s.database(template), store.Options{Now: time.Now})
		if err != nil {
			return err
		}
		return made.Close()
	})
	return s, nil
})

// create makes a database for t.
func (s *server) create(t testing.TB, template string) string {
	t.Helper()
	name := "duban_" + strings.ToLower(rand.Text())
	if err := s.command("CREATE DATABASE " + name + " TEMPLATE " + template); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.command("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return s.database(name)
}

func (s *server) command(sentence string) error {
	db, err := sql.Open("postgres", s.address)
	if err != nil {
		return fmt.Errorf("%s: %w", sentence, err)
	}
	defer db.Close()
	if _, err := db.Exec(sentence); err != nil {
		return fmt.Errorf("%s: %w", sentence, err)
	}
	return nil
}

// database is the server's address with another database in it.
func (s *server) database(name string) string {
	address, err := url.Parse(s.address)
	if err != nil {
		panic(err) // the server has just been reached by it
	}
	address.Path = "/" + name
	return address.String()
}
