package store

import (
	"context"
	"database/sql"
	"fmt"
	"net"
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

// postgres gives connections on which a statement ends after limit. If even then
// nothing is heard, the network is gone.
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
	cfg.Runtime["statement_timeout"] = strconv.FormatInt(limit.Milliseconds(), 10)
	cfg.Runtime["timezone"] = "UTC"
	connector, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return nil, fmt.Errorf("reading the address of PostgreSQL: %w", err)
	}
	connector.Dialer(dialer{silence: limit + limit/4})
	return sql.OpenDB(connector), nil
}

// dialer makes connections that do not wait for ever: lib/pq leaves a read from a
// network that has gone silent waiting even when the context is done.
type dialer struct {
	net.Dialer
	silence time.Duration
}

func (d dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	conn, err := d.Dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return &impatient{Conn: conn, silence: d.silence}, nil
}

func (d dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

func (d dialer) DialTimeout(network, address string, limit time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	return d.DialContext(ctx, network, address)
}

// impatient is a connection each of whose reads and writes must end in time.
type impatient struct {
	net.Conn
	silence time.Duration
}

// past is a deadline that is over: it ends what waits at once.
var past = time.Unix(1, 0)

func (c *impatient) Read(b []byte) (int, error) {
	defer time.AfterFunc(c.silence, func() { c.Conn.SetReadDeadline(past) }).Stop()
	return c.Conn.Read(b)
}

func (c *impatient) Write(b []byte) (int, error) {
	defer time.AfterFunc(c.silence, func() { c.Conn.SetWriteDeadline(past) }).Stop()
	return c.Conn.Write(b)
}
