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
// PostgreSQL they take turns by an advisory lock; on SQLite, which has none, who
// comes second fails on what the first has just made, and finds it done when it
// looks again.
func upgrade(ctx context.Context, db *sql.DB, name string) error {
	err := upgradeOnce(ctx, db, name)
	if err != nil && name == dialect.SQLite && ctx.Err() == nil {
		err = upgradeOnce(ctx, db, name)
	}
	return err
}

func upgradeOnce(ctx context.Context, db *sql.DB, name string) error {
	provider, err := migrator(db, name)
	if err != nil {
		return fmt.Errorf("reading the migrations: %w", err)
	}
	have, want, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("asking for the version of the tables: %w", err)
	}
	if have > want {
		return fmt.Errorf("the tables are of version %d, made by a newer program; this one knows %d", have, want)
	}
	if have == want {
		return nil // without waiting for who else may be starting
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("bringing the tables from version %d to %d: %w", have, want, err)
	}
	return nil
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
