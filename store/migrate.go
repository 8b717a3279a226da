package store

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"duban/ent/migrate/migrations"
)

// upgrade brings the tables up to date. Several processes may start at once: on
// PostgreSQL they take turns by an advisory lock. SQLite has none: who comes second
// fails on what the first has just made, looks again, and goes on from there.
func upgrade(ctx context.Context, db *sql.DB, name string) error {
	last, inVain := int64(-1), 0
	for {
		have, err := upgradeFrom(ctx, db, name)
		if have > last {
			last, inVain = have, 0
		}
		if inVain++; err == nil || name != dialect.SQLite || ctx.Err() != nil || inVain == 3 {
			return err
		}
	}
}

// upgradeFrom gives the version that it found.
func upgradeFrom(ctx context.Context, db *sql.DB, name string) (have int64, err error) {
	provider, err := migrator(db, name)
	if err != nil {
		return 0, fmt.Errorf("reading the migrations: %w", err)
	}
	have, want, err := provider.GetVersions(ctx)
	switch {
	case err != nil:
		return 0, fmt.Errorf("asking for the version of the tables: %w", err)
	case have > want:
		return have, fmt.Errorf("the tables are of version %d, made by a newer program; this one knows %d", have, want)
	case have == want:
		return have, nil // without waiting for who else may be starting
	}
	if _, err := provider.Up(ctx); err != nil {
		return have, fmt.Errorf("bringing the tables from version %d to %d: %w", have, want, err)
	}
	return have, nil
}

func migrator(db *sql.DB, name string) (*goose.Provider, error) {
	folders := map[string]string{dialect.SQLite: "sqlite", dialect.Postgres: "postgres"}
	files, err := fs.Sub(migrations.Files, folders[name])
	if err != nil {
		return nil, err
	}
	options := []goose.ProviderOption{goose.WithDisableGlobalRegistry(true)}
	if name == dialect.Postgres {
		turns, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 600)) // look every second, ten minutes long
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithSessionLocker(turns))
	}
	return goose.NewProvider(goose.Dialect(name), db, files, options...)
}
