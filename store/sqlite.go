package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"entgo.io/ent/dialect"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

const settings = "?_pragma=foreign_keys(1)&_pragma=journal_mode(WAL)&_pragma=busy_timeout(5000)" +
	"&_txlock=immediate&_time_format=sqlite&_timezone=UTC&_pragma=synchronous"

func (s *Store) openSQLite(ctx context.Context, name string) error {
	durability := "(FULL)"
	if name == ":memory:" {
		// A file after all, so that it behaves as a database that stays.
		dir, err := os.MkdirTemp("", "duban")
		if err != nil {
			return fmt.Errorf("making a place for a passing database: %w", err)
		}
		s.discard = func() { os.RemoveAll(dir) }
		name, durability = filepath.Join(dir, "passing.db"), "(OFF)"
	}
	file, err := place(name)
	if err != nil {
		return err
	}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: file}).EscapedPath()+settings+durability)
	if err != nil {
		return fmt.Errorf("opening %s: %w", file, err)
	}
	db.SetMaxOpenConns(s.options.Connections + 1) // one watches for other processes
	db.SetMaxIdleConns(s.options.Connections)
	s.use(db, dialect.SQLite)
	if err := sound(ctx, db); err != nil {
		return fmt.Errorf("opening %s: %w", file, err)
	}
	if err := upgrade(ctx, db, dialect.SQLite); err != nil {
		return fmt.Errorf("opening %s: %w", file, err)
	}
	return s.watchFile(ctx)
}

// place makes sure that the file's directory is there and that a new file can be
// read by its owner alone: it will hold people's reports and password hashes.
func place(name string) (string, error) {
	name = strings.TrimPrefix(strings.TrimPrefix(name, "sqlite:"), "file:")
	if name == "" || strings.Contains(name, "?") {
		return "", fmt.Errorf("opening the database file %q: a path without settings is expected", name)
	}
	file, err := filepath.Abs(name)
	if err != nil {
		return "", fmt.Errorf("opening the database file: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return "", fmt.Errorf("making a place for the database file: %w", err)
	}
	if fresh, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600); err == nil {
		fresh.Close()
	} else if !os.IsExist(err) {
		return "", fmt.Errorf("making the database file: %w", err)
	}
	return file, nil
}

// sound reports whether the file is whole, before anything is written into it: a
// backup that was cut short is best noticed while the one before it is at hand.
func sound(ctx context.Context, db *sql.DB) error {
	var said string
	err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&said)
	if err == nil && said != "ok" {
		err = errors.New(said)
	}
	if err != nil {
		return fmt.Errorf("数据库文件不完整或已损坏，请用备份恢复 (the file is damaged or not whole; restore a backup): %w", err)
	}
	return nil
}
