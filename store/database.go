package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// link carries statements to a database or to a transaction in it. It counts
// them, gives each a deadline and names the faults.
type link struct {
	inner interface {
		dialect.ExecQuerier
		entsql.ExecQuerier
	}
	statements *atomic.Int64
	limit      time.Duration
}

func (l link) begin(ctx context.Context) (context.Context, context.CancelFunc) {
	l.statements.Add(1)
	return bounded(ctx, l.limit)
}

func (l link) Exec(ctx context.Context, query string, args, v any) error {
	ctx, end := l.begin(ctx)
	defer end()
	return fault(l.inner.Exec(ctx, query, args, v))
}

func (l link) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	ctx, end := l.begin(ctx)
	defer end()
	result, err := l.inner.ExecContext(ctx, query, args...)
	return result, fault(err)
}

func (l link) Query(ctx context.Context, query string, args, v any) error {
	ctx, end := l.begin(ctx)
	if err := l.inner.Query(ctx, query, args, v); err != nil {
		end()
		return fault(err)
	}
	answer := v.(*entsql.Rows) // anything else was an error
	answer.ColumnScanner = rows{answer.ColumnScanner, end}
	return nil
}

func (l link) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	ctx, end := l.begin(ctx)
	// The rows outlive this call and say nothing when they are closed.
	context.AfterFunc(ctx, end)
	answer, err := l.inner.QueryContext(ctx, query, args...)
	return answer, fault(err)
}

// rows names the faults that come while reading, and ends the deadline with them.
type rows struct {
	entsql.ColumnScanner
	end context.CancelFunc
}

func (r rows) Scan(into ...any) error { return fault(r.ColumnScanner.Scan(into...)) }

func (r rows) Err() error { return fault(r.ColumnScanner.Err()) }

func (r rows) Close() error {
	defer r.end()
	return fault(r.ColumnScanner.Close())
}

// database is what ent's client speaks to.
type database struct {
	link
	base    *entsql.Driver
	writing chan struct{} // holds one token where the database has one writer, else nil
}

func (d *database) Dialect() string { return d.base.Dialect() }

func (d *database) Close() error { return d.base.Close() }

// Exec writes in a transaction even a single statement: database/sql repeats one
// that stands alone when its connection is lost, though it may have been carried out.
func (d *database) Exec(ctx context.Context, query string, args, v any) error {
	tx, err := d.Tx(ctx)
	if err != nil {
		return err
	}
	if err := tx.Exec(ctx, query, args, v); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func (d *database) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

// BeginTx starts a transaction that outlives ctx: when its statements are done,
// a caller who hangs up cannot leave the COMMIT half said.
func (d *database) BeginTx(ctx context.Context, o *sql.TxOptions) (dialect.Tx, error) {
	ctx, end := bounded(ctx, d.limit)
	defer end()
	release, err := d.queue(ctx, o)
	if err != nil {
		return nil, err
	}
	life, stop := context.WithCancel(context.WithoutCancel(ctx))
	detach := context.AfterFunc(ctx, stop)
	begun, err := d.base.BeginTx(life, o)
	if !detach() {
		if err == nil {
			begun.Rollback()
		}
		err = fmt.Errorf("beginning: %w", ctx.Err())
	}
	if err != nil {
		stop()
		release()
		return nil, fault(err)
	}
	inner := begun.(*entsql.Tx)
	return &transaction{
		link:  link{inner: inner, statements: d.statements, limit: d.limit},
		inner: inner,
		end:   sync.OnceFunc(func() { stop(); release() }),
	}, nil
}

// queue waits its turn to write, fairly; SQLite itself would try again and again.
func (d *database) queue(ctx context.Context, o *sql.TxOptions) (release func(), err error) {
	if d.writing == nil || o != nil && o.ReadOnly {
		return func() {}, nil
	}
	select {
	case <-d.writing:
		return func() { d.writing <- struct{}{} }, nil
	case <-ctx.Done():
		return nil, fault(fmt.Errorf("waiting for another write: %w", ctx.Err()))
	}
}

// transaction is one that the database has begun.
type transaction struct {
	link
	inner *entsql.Tx
	end   func()
}

// Commit tells a refusal, after which nothing is saved, from silence.
func (t *transaction) Commit() error {
	defer t.end()
	err := t.inner.Commit()
	if err != nil && unanswered(err) {
		return fmt.Errorf("committing: %w: %w", ErrOutcomeUnknown, fault(err))
	}
	return fault(err)
}

func (t *transaction) Rollback() error {
	defer t.end()
	return fault(t.inner.Rollback())
}

// bounded gives ctx a deadline if it has none.
func bounded(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc) {
	if _, has := ctx.Deadline(); has {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, limit)
}
