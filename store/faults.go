package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

var (
	// ErrTimeout says that the database did not answer in time; asking again may help.
	ErrTimeout = errors.New("the database took too long")
	// ErrUnavailable says that the database cannot be reached or cannot work now.
	ErrUnavailable = errors.New("the database is not available")
	// ErrOutcomeUnknown says that the connection was lost while a transaction was
	// being committed: it may have been saved. Look before writing it again.
	ErrOutcomeUnknown = errors.New("whether this was saved is not known")
)

// Duplicate reports whether err says that something unique exists already.
func Duplicate(err error) bool { return sqlgraph.IsUniqueConstraintError(err) }

// fault puts ErrTimeout or ErrUnavailable in front of an error of the database
// that means it, and leaves every other as it is.
func fault(err error) error {
	if err == nil || errors.Is(err, ErrTimeout) || errors.Is(err, ErrUnavailable) {
		return err
	}
	if kind := kindOf(err); kind != nil {
		return fmt.Errorf("%w: %w", kind, err)
	}
	return err
}

func kindOf(err error) error {
	if refusal, is := errors.AsType[*pq.Error](err); is {
		return kindOfState(string(refusal.Code))
	}
	if refusal, is := errors.AsType[*sqlite.Error](err); is {
		switch refusal.Code() & 0xff {
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			return ErrTimeout
		case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY,
			sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
			return ErrUnavailable
		}
		return nil
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return ErrTimeout
	}
	if _, is := errors.AsType[net.Error](err); is {
		return ErrUnavailable
	}
	for _, lost := range []error{driver.ErrBadConn, sql.ErrConnDone, net.ErrClosed, io.EOF, io.ErrUnexpectedEOF} {
		if errors.Is(err, lost) {
			return ErrUnavailable
		}
	}
	return nil
}

// kindOfState reads PostgreSQL's SQLSTATE, by code or by its class of two letters.
func kindOfState(code string) error {
	switch {
	case code == "57014", // query_canceled: statement_timeout, or our own context
		code == "55P03", // lock_not_available
		code == "25P03": // idle_in_transaction_session_timeout
		return ErrTimeout
	case slices.Contains([]string{"08", "53", "58"}, code[:min(2, len(code))]), // connection, resources (disk full is 53100), system
		strings.HasPrefix(code, "57P"), // shutting down, starting up
		code == "25006",                // a standby takes no writes
		again(code):
		return ErrUnavailable
	}
	return nil
}

// again tells a transaction that PostgreSQL has rolled back only because
// another was in its way: serialization_failure, deadlock_detected.
func again(code string) bool { return code == "40001" || code == "40P01" }

func stateOf(err error) string {
	if refusal, is := errors.AsType[*pq.Error](err); is {
		return string(refusal.Code)
	}
	return ""
}

// unanswered reports whether a failed COMMIT got no answer from the database.
// One that the database has refused is rolled back, and known to be.
func unanswered(err error) bool {
	if state := stateOf(err); state != "" {
		return strings.HasPrefix(state, "08") || strings.HasPrefix(state, "57P") || state == "40003" // statement_completion_unknown
	}
	if errors.Is(err, pq.ErrInFailedTransaction) || errors.Is(err, sql.ErrTxDone) {
		return false
	}
	_, local := errors.AsType[*sqlite.Error](err)
	return !local
}
