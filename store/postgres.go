package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

const (
	dialing   = 5 * time.Second
	upgrading = 10 * time.Minute
)

func (s *Store) openPostgres(ctx context.Context, url string) error {
	if err := s.upgradePostgres(ctx, url); err != nil {
		return err
	}
	db, err := postgres(url, s.options.StatementLimit)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(s.options.Connections)
	db.SetMaxIdleConns(s.options.Connections)
	db.SetConnMaxLifetime(30 * time.Minute)
	db.SetConnMaxIdleTime(5 * time.Minute)
	s.use(db, dialect.Postgres)
	return s.listen(ctx, url)
}

// upgradePostgres takes a connection of its own, for a change of tables may take
// longer than a request ever should.
func (s *Store) upgradePostgres(ctx context.Context, url string) error {
	db, err := postgres(url, upgrading)
	if err != nil {
		return err
	}
	defer db.Close()
	return upgrade(ctx, db, dialect.Postgres)
}

// postgres gives connections on which a statement ends after limit, and a
// transaction when its next one does not come. If nothing is heard even after
// that, the network is gone.
func postgres(url string, limit time.Duration) (*sql.DB, error) {
	cfg, err := pq.NewConfig(url)
	if err != nil {
		return nil, fmt.Errorf("reading the address of PostgreSQL: %w", err)
	}
	cfg.ConnectTimeout = dialing
	cfg.ApplicationName = "duban"
	if cfg.Runtime == nil {
		cfg.Runtime = map[string]string{}
	}
	for name, value := range map[string]string{
		"statement_timeout":                   milliseconds(limit),
		"idle_in_transaction_session_timeout": milliseconds(limit),
		// So that the server, too, finds out when we have gone without a word:
		// what a lost connection has locked is free again.
		"tcp_keepalives_idle":     seconds(keepAlive.Idle),
		"tcp_keepalives_interval": seconds(keepAlive.Interval),
		"tcp_keepalives_count":    strconv.Itoa(keepAlive.Count),
		"tcp_user_timeout":        milliseconds(unacknowledged),
		"timezone":                "UTC",
	} {
		cfg.Runtime[name] = value
	}
	if _, err := pq.NewConnectorConfig(cfg); err != nil {
		return nil, fmt.Errorf("reading the address of PostgreSQL: %w", err)
	}
	return sql.OpenDB(&connector{config: cfg, silence: limit + limit/4}), nil
}

func milliseconds(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }

func seconds(d time.Duration) string { return strconv.Itoa(int(d.Seconds())) }
