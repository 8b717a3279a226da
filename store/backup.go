package store

import (
	"context"
	"errors"
	"fmt"
	"os"

	"entgo.io/ent/dialect"
)

// ErrBackupElsewhere says that the server, not this program, keeps the backups.
var ErrBackupElsewhere = errors.New("a PostgreSQL database is backed up by its own tool: pg_dump --format=custom --file=duban.dump URL")

// Backup writes a copy of the whole database, as of one moment, into a new file,
// while others go on reading and writing. The file bears its name only when it is
// complete and on the disk.
func (s *Store) Backup(ctx context.Context, file string) error {
	if s.Dialect() != dialect.SQLite {
		return ErrBackupElsewhere
	}
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("backing up: %s exists already", file)
	}
	part := file + ".part"
	fresh, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("backing up: %w", err)
	}
	defer fresh.Close()
	defer os.Remove(part)
	if _, err := s.db.ExecContext(ctx, "VACUUM INTO ?", part); err != nil {
		return fmt.Errorf("backing up into %s: %w", part, fault(err))
	}
	if err := fresh.Sync(); err != nil {
		return fmt.Errorf("backing up into %s: %w", part, err)
	}
	if err := os.Link(part, file); err != nil { // unlike a rename, it replaces nothing
		return fmt.Errorf("backing up: %w", err)
	}
	return nil
}
