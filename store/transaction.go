package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"entgo.io/ent/dialect"

	"duban/ent"
	"duban/viewer"
)

// attempts bounds how often a transaction is begun that others were in the way of.
const attempts = 5

// Tx runs do in one transaction: all that it writes is saved, or nothing is, be it
// for an error or a panic. Within a district one transaction writes at a time, so
// do may trust what it has read. What do has touched is told when it is saved.
//
// A transaction that the database undid because of another is run again, so do
// must keep its hands off everything but tx. After ErrOutcomeUnknown it is not.
func (s *Store) Tx(ctx context.Context, do func(ctx context.Context, tx *ent.Tx) error) error {
	if whole, within := ctx.Value(togetherKey{}).(*ent.Tx); within {
		return do(context.WithValue(ctx, togetherKey{}, nil), whole)
	}
	if ctx.Value(touchedKey{}) != nil {
		return errors.New("beginning a transaction: already in one")
	}
	ctx, end := bounded(ctx, s.options.Limit)
	defer end()
	for attempt := 1; ; attempt++ {
		err := s.attempt(ctx, do)
		if err == nil || !again(stateOf(err)) || attempt == attempts {
			return fault(err)
		}
		select {
		case <-time.After(rand.N(time.Duration(attempt) * 20 * time.Millisecond)):
		case <-ctx.Done():
			return fault(err)
		}
	}
}

type togetherKey struct{}

// Together is Tx for a do that calls others who call Tx: theirs join its transaction,
// so that all of it is saved or nothing is. When one of them fails, do must fail too:
// what that one has written already is not undone alone.
func (s *Store) Together(ctx context.Context, do func(ctx context.Context, tx *ent.Tx) error) error {
	return s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return do(context.WithValue(ctx, togetherKey{}, tx), tx)
	})
}

func (s *Store) attempt(ctx context.Context, do func(context.Context, *ent.Tx) error) error {
	tx, err := s.Client.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	finished := false
	defer func() {
		if !finished {
			tx.Rollback() // if that fails the connection is lost, and the transaction with it
		}
	}()
	if err := s.takeTurn(ctx, tx); err != nil {
		return fmt.Errorf("waiting for another write: %w", err)
	}
	var t touched
	ctx = context.WithValue(ctx, touchedKey{}, &t)
	if err := do(ctx, tx); err != nil {
		return err
	}
	if err := s.notify(ctx, tx, t); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("before committing: %w", err)
	}
	s.changes.begin(t)
	finished = true
	err = tx.Commit()
	s.changes.finish(t, err == nil)
	if errors.Is(err, ErrOutcomeUnknown) {
		s.changes.tell(Change{Resync: true}) // whoever looks must not be shown what was before
	}
	return err
}

// Keys of PostgreSQL's advisory locks: who writes without a district waits for
// everybody, who writes in one for those and for the district's own.
const (
	everybody = 20210101
	district  = 20210102
)

// takeTurn gives PostgreSQL what SQLite has by nature, one writer at a time.
// Without it two people who close a task at once would both find it open.
func (s *Store) takeTurn(ctx context.Context, tx *ent.Tx) error {
	if s.Dialect() != dialect.Postgres {
		return nil
	}
	var err error
	if id := viewer.Of(ctx).DistrictID; id != "" {
		_, err = tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock_shared($1, 0), pg_advisory_xact_lock($2, hashtext($3))", everybody, district, id)
	} else {
		_, err = tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1, 0)", everybody)
	}
	return err
}

// Read runs do in a transaction that sees the database as of one moment and
// writes nothing.
func (s *Store) Read(ctx context.Context, do func(ctx context.Context, tx *ent.Tx) error) error {
	ctx, end := bounded(ctx, s.options.Limit)
	defer end()
	tx, err := s.Client.BeginTx(ctx, &sql.TxOptions{Isolation: s.oneMoment(), ReadOnly: true})
	if err != nil {
		return fault(err)
	}
	defer tx.Rollback()
	return fault(do(ctx, tx))
}

func (s *Store) oneMoment() sql.IsolationLevel {
	if s.Dialect() == dialect.Postgres {
		return sql.LevelRepeatableRead
	}
	return sql.LevelDefault // every transaction of SQLite does
}
