package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

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
	part, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".*.part") // its owner's alone
	if err != nil {
		return fmt.Errorf("backing up: %w", err)
	}
	defer os.Remove(part.Name()) // unless it has got its name
	defer part.Close()
	if _, err := s.db.ExecContext(ctx, "VACUUM INTO ?", part.Name()); err != nil {
		return fmt.Errorf("backing up into %s: %w", part.Name(), fault(err))
	}
	if err := part.Sync(); err != nil {
		return fmt.Errorf("backing up into %s: %w", part.Name(), err)
	}
	if err := os.Rename(part.Name(), file); err != nil {
		return fmt.Errorf("backing up: %w", err)
	}
	return nil
}
