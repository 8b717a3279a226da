package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"entgo.io/ent/dialect"
)

// ErrBackupElsewhere says that the server, not this program, keeps the backups.
var ErrBackupElsewhere = errors.New("a PostgreSQL database is backed up by its own tool: pg_dump --format=custom --file=duban.dump URL")

// Backup writes a copy of the whole database, as of one moment, into a new file,
// while others go on reading and writing. The file bears its name only when it is
// complete and on the disk. Beside it is its checksum, as sha256sum writes it.
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
	sum, err := sumOf(part.Name())
	if err == nil {
		err = os.WriteFile(file+sums, []byte(sum+"  "+filepath.Base(file)+"\n"), 0o600)
	}
	if err != nil {
		return fmt.Errorf("noting the checksum of the backup: %w", err)
	}
	if err := os.Rename(part.Name(), file); err != nil {
		return fmt.Errorf("backing up: %w", err)
	}
	return nil
}

// sums is what the name of a backup's checksum ends in.
const sums = ".sha256"

// VerifyBackup reports whether file is, to the byte, what Backup wrote.
func VerifyBackup(file string) error {
	noted, err := os.ReadFile(file + sums)
	if err != nil {
		return fmt.Errorf("verifying a backup: %w", err)
	}
	sum, err := sumOf(file)
	if err != nil {
		return fmt.Errorf("verifying a backup: %w", err)
	}
	if want, _, _ := strings.Cut(string(noted), " "); sum != want {
		return fmt.Errorf("%s is not the backup that was written: it was altered, or is not whole", file)
	}
	return nil
}

func sumOf(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
