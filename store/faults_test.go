package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"testing"

	"github.com/lib/pq"
)

func TestFaultsOfTheDatabaseAreNamed(t *testing.T) {
	state := func(code pq.ErrorCode) error { return fmt.Errorf("saving: %w", &pq.Error{Code: code}) }
	for name, test := range map[string]struct{ err, want error }{
		"a statement that took too long":      {state("57014"), ErrTimeout},
		"a lock that was not given":           {state("55P03"), ErrTimeout},
		"a deadline that is over":             {fmt.Errorf("saving: %w", context.DeadlineExceeded), ErrTimeout},
		"a server that is shutting down":      {state("57P01"), ErrUnavailable},
		"a server that has crashed":           {state("57P02"), ErrUnavailable},
		"a server that is starting":           {state("57P03"), ErrUnavailable},
		"a connection that failed":            {state("08006"), ErrUnavailable},
		"a full disk":                         {state("53100"), ErrUnavailable},
		"too many connections":                {state("53300"), ErrUnavailable},
		"a disk that cannot be read":          {state("58030"), ErrUnavailable},
		"a standby":                           {state("25006"), ErrUnavailable},
		"others in the way, again and again":  {state("40001"), ErrUnavailable},
		"a connection that is no good":        {sqldriver.ErrBadConn, ErrUnavailable},
		"a connection given back":             {sql.ErrConnDone, ErrUnavailable},
		"an answer cut short":                 {io.ErrUnexpectedEOF, ErrUnavailable},
		"a network that is silent":            {&net.OpError{Op: "read", Err: os.ErrDeadlineExceeded}, ErrUnavailable},
		"something unique that exists":        {state("23505"), nil},
		"a caller who hung up":                {context.Canceled, nil},
		"a mistake of ours":                   {errors.New("no such column"), nil},
		"a state that is cut short":           {state("5"), nil},
		"what has been named is not so twice": {fault(state("57014")), ErrTimeout},
	} {
		t.Run(name, func(t *testing.T) {
			got := fault(test.err)
			if !errors.Is(got, test.err) {
				t.Errorf("%v lost its cause", got)
			}
			for _, kind := range []error{ErrTimeout, ErrUnavailable} {
				if errors.Is(got, kind) != (kind == test.want) {
					t.Errorf("%v, but %v is expected", got, test.want)
				}
			}
			if fault(got) != got {
				t.Errorf("%v was named twice", got)
			}
		})
	}
	if fault(nil) != nil {
		t.Error("nothing is no fault")
	}
}

func TestOnlyASilentCommitIsOfUnknownOutcome(t *testing.T) {
	for name, test := range map[string]struct {
		err  error
		want bool
	}{
		"the connection is lost":       {sqldriver.ErrBadConn, true},
		"the network is silent":        {&net.OpError{Op: "read", Err: os.ErrDeadlineExceeded}, true},
		"the server does not know":     {&pq.Error{Code: "08007"}, true},
		"the server is shutting down":  {&pq.Error{Code: "57P01"}, true},
		"the server refuses":           {&pq.Error{Code: "40001"}, false},
		"a statement had failed":       {pq.ErrInFailedTransaction, false},
		"it was rolled back before":    {sql.ErrTxDone, false},
		"a deferred key is refused":    {&pq.Error{Code: "23503"}, false},
		"the answer was cut in halves": {io.ErrUnexpectedEOF, true},
	} {
		if got := unanswered(test.err); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
