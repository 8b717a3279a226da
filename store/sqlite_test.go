package store_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

func TestTheSettingsOfTheFileAreWhatWasAskedFor(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	for pragma, want := range map[string]string{"foreign_keys": "1", "journal_mode": "wal", "busy_timeout": "5000", "synchronous": "2"} {
		rows, err := s.Client.QueryContext(t.Context(), "PRAGMA "+pragma)
		if err != nil {
			t.Fatal(err)
		}
		var got string
		if rows.Next() {
			rows.Scan(&got)
		}
		if err := rows.Close(); err != nil || got != want {
			t.Errorf("%s is %q, not %q: %v", pragma, got, want, err)
		}
	}
}

// Another process that holds the file for longer than the busy timeout.
func TestAFileThatAnotherHoldsIsATimeout(t *testing.T) {
	file := storetest.SQLite(t)
	s := storetest.Open(t, file)
	w := found(t, s)
	other, err := sql.Open("sqlite", "file:"+file+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	holding, err := other.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer holding.Rollback()
	rename := func(ctx context.Context, tx *ent.Tx) error {
		return tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx)
	}
	if err := s.Tx(storetest.System(t), rename); !errors.Is(err, store.ErrTimeout) {
		t.Errorf("after the busy timeout: %v", err)
	}
	soon, cancel := context.WithTimeout(storetest.System(t), 20*time.Millisecond)
	defer cancel()
	if err := s.Tx(soon, rename); !errors.Is(err, store.ErrTimeout) {
		t.Errorf("after the caller's own: %v", err)
	}
	if err := holding.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := s.Tx(storetest.System(t), rename); err != nil {
		t.Errorf("once it is free: %v", err)
	}
}

func TestAFullFileIsUnavailable(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t), store.Options{Now: time.Now, Connections: 1})
	w := found(t, s)
	if _, err := s.Client.ExecContext(t.Context(), "PRAGMA max_page_count = 1"); err != nil {
		t.Fatal(err)
	}
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Plan.UpdateOne(w.plan).SetTitle(string(make([]byte, 1<<20))).Exec(ctx)
	})
	if !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("%v is not ErrUnavailable", err)
	}
	if got := s.Client.Plan.GetX(t.Context(), w.plan.ID).Title; got != w.plan.Title {
		t.Error("half of it was saved")
	}
}

func TestABackupIsTheWholeDatabase(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	w := found(t, s)
	dir := t.TempDir()
	file := filepath.Join(dir, "督办's backup.db")
	if err := s.Backup(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v: a backup is its owner's alone", info, err)
	}
	found, err := os.ReadDir(dir)
	if err != nil || len(found) != 2 { // it and its checksum
		t.Errorf("beside it: %v, %v", found, err)
	}
	if err := store.VerifyBackup(file); err != nil {
		t.Error(err)
	}
	if err := s.Backup(t.Context(), file); err == nil {
		t.Error("a backup was written over")
	}
	copied := storetest.Open(t, file)
	if got := copied.Client.Task.GetX(t.Context(), w.task.ID); got.Number != w.task.Number {
		t.Errorf("it holds %v", got)
	}
}

func TestPostgreSQLIsBackedUpByItsOwnTool(t *testing.T) {
	s := storetest.Open(t, storetest.Postgres(t))
	if err := s.Backup(t.Context(), filepath.Join(t.TempDir(), "x")); !errors.Is(err, store.ErrBackupElsewhere) {
		t.Error(err)
	}
}
