// Package store opens the database, a SQLite file or a PostgreSQL server, brings
// its tables up to date and hands out ent's client. It gives ids and moments,
// keeps transactions short and tells who watches of every change. What is stored
// it leaves to ent/schema, and what a change means to those who make it.
package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"duban/ent"
)

// Options are how a Store is opened; the zero value will not do, it needs a clock.
type Options struct {
	// Now is the clock that stamps what is written.
	Now func() time.Time
	// Logger hears of what fails with nobody waiting; slog.Default if nil.
	Logger *slog.Logger
	// Limit bounds a statement or transaction whose context has no deadline: 15 s if zero.
	Limit time.Duration
	// StatementLimit bounds a statement on PostgreSQL, whatever the context says:
	// 12 s if zero. A silence of the network a quarter longer ends the connection.
	StatementLimit time.Duration
	// Connections bounds the pool: 16 if zero.
	Connections int
}

// Store is an open database.
type Store struct {
	// Client is ent's client; its writes are signed and stamped.
	Client *ent.Client

	options    Options
	db         *sql.DB
	database   *database
	ids        ids
	statements atomic.Int64
	origin     string // tells this process's notifications from another's
	changes    *hub
	failing    bool   // the last look at other processes' changes failed; their watch alone asks
	stop       func() // ends the watch over other processes' changes
	discard    func() // removes a database that was only wanted for a while
}

// Open opens the database at url, creates it if it is a file that is not there,
// and brings its tables up to date. The url is postgres://…, or a path with or
// without file: or sqlite: in front, or :memory: for a database that is gone when
// it is closed.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	if o.Now == nil {
		return nil, errors.New("opening the database: no clock is given")
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	if o.Limit == 0 {
		o.Limit = 15 * time.Second
	}
	if o.StatementLimit == 0 {
		o.StatementLimit = 12 * time.Second
	}
	if o.Connections == 0 {
		o.Connections = 16
	}
	s := &Store{options: o, changes: newHub(), origin: rand.Text(), stop: func() {}, discard: func() {}}
	open := s.openSQLite
	if strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://") {
		open = s.openPostgres
	}
	if err := open(ctx, url); err != nil {
		return nil, errors.Join(fmt.Errorf("opening the database: %w", fault(err)), s.Close())
	}
	return s, nil
}

// use makes db the store's database.
func (s *Store) use(db *sql.DB, name string) {
	s.db = db
	base := entsql.OpenDB(name, db)
	s.database = &database{base: base, link: link{inner: base, statements: &s.statements, limit: s.options.Limit}}
	if name == dialect.SQLite {
		s.database.writing = make(chan struct{}, 1)
		s.database.writing <- struct{}{}
	}
	s.Client = ent.NewClient(ent.Driver(s.database))
	s.Client.Use(signed, s.stamped)
}

// Close ends the watch and closes every connection.
func (s *Store) Close() error {
	s.stop()
	s.changes.close()
	var err error
	if s.db != nil {
		err = s.db.Close()
	}
	s.discard()
	return err
}

// Pool tells how the connections to the database are used.
func (s *Store) Pool() sql.DBStats { return s.db.Stats() }

// Dialect is "sqlite3" or "postgres", as ent calls them.
func (s *Store) Dialect() string { return s.database.Dialect() }

// Now is the moment as the store keeps it: in UTC, to the microsecond.
func (s *Store) Now() time.Time { return moment(s.options.Now()) }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	ctx, end := bounded(ctx, s.options.Limit)
	defer end()
	var one int
	if err := s.db.QueryRowContext(ctx, "SELECT 1").Scan(&one); err != nil {
		return fmt.Errorf("asking the database: %w", fault(err))
	}
	return nil
}

// Statements counts the statements that ent's client has sent since Open, and what
// Tx adds on PostgreSQL. BEGIN and COMMIT, and the watch over other processes, are
// not among them.
func (s *Store) Statements() int64 { return s.statements.Load() }
