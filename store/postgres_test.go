package store_test

import (
	"context"
	"database/sql"
	"errors"
	"net"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

func TestAStatementThatTakesTooLongIsATimeout(t *testing.T) {
	s := storetest.Open(t, storetest.Postgres(t), store.Options{Now: time.Now, StatementLimit: 200 * time.Millisecond})
	if _, err := s.Client.ExecContext(t.Context(), "SELECT pg_sleep(20)"); !errors.Is(err, store.ErrTimeout) {
		t.Errorf("%v is not ErrTimeout", err)
	}
	soon, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := s.Client.ExecContext(soon, "SELECT pg_sleep(20)"); !errors.Is(err, store.ErrTimeout) {
		t.Errorf("by the caller's own deadline: %v is not ErrTimeout", err)
	}
	if err := s.Ping(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAConnectionThatIsEndedIsUnavailableOnce(t *testing.T) {
	s := storetest.Open(t, storetest.Postgres(t))
	w, ctx := found(t, s), storetest.System(t)
	runs := 0
	rename := func(ctx context.Context, tx *ent.Tx) error {
		return tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx)
	}
	err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		runs++
		if err := rename(ctx, tx); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "SELECT pg_terminate_backend(pg_backend_pid())")
		return err
	})
	if !errors.Is(err, store.ErrUnavailable) || runs != 1 {
		t.Errorf("run %d times: %v", runs, err)
	}
	if err := s.Tx(ctx, rename); err != nil {
		t.Errorf("after that: %v", err)
	}
}

// A network that goes silent neither hangs up nor refuses.
func TestASilentNetworkDoesNotHoldAnybodyForEver(t *testing.T) {
	line := newLine(t, storetest.Postgres(t))
	s := storetest.Open(t, line.url, store.Options{Now: time.Now, StatementLimit: 2 * time.Second})
	w, ctx := found(t, s), storetest.System(t)

	_, err := s.Client.Plan.Query().Count(ctx)
	if err != nil {
		t.Fatal(err)
	}
	line.silent.Store(true)
	patient, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if _, err := s.Client.Plan.Query().Count(patient); !errors.Is(err, store.ErrUnavailable) || patient.Err() != nil {
		t.Errorf("a read: %v", err)
	}
	line.silent.Store(false)
	runs := 0
	err = s.Tx(patient, func(ctx context.Context, tx *ent.Tx) error {
		runs++
		err := tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx)
		line.silent.Store(true)
		return err
	})
	if !errors.Is(err, store.ErrOutcomeUnknown) || !errors.Is(err, store.ErrUnavailable) || runs != 1 || patient.Err() != nil {
		t.Errorf("a write, run %d times: %v", runs, err)
	}
	line.silent.Store(false)
	if err := s.Ping(ctx); err != nil {
		t.Errorf("once it speaks again: %v", err)
	}
}

// A firewall that forgets connections lets new ones through.
func TestConnectionsThatLeadNowhereAreReplacedByNewOnes(t *testing.T) {
	line := newLine(t, storetest.Postgres(t))
	s := storetest.Open(t, line.url)
	w, ctx := found(t, s), storetest.System(t)
	var held []*ent.Tx
	for range 6 { // more than database/sql tries by itself
		tx, err := s.Client.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, tx)
	}
	for _, tx := range held {
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
	}
	line.forgotten.Add(1)
	soon, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	err := s.Tx(soon, func(ctx context.Context, tx *ent.Tx) error {
		return tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx)
	})
	if err != nil || soon.Err() != nil {
		t.Errorf("a write: %v", err)
	}
}

func TestATransactionThatItsWriterHasLeftIsEnded(t *testing.T) {
	url := storetest.Postgres(t)
	s := storetest.Open(t, url, store.Options{Now: time.Now, StatementLimit: 200 * time.Millisecond})
	w, ctx := found(t, s), storetest.System(t)
	rename := func(ctx context.Context, tx *ent.Tx) error {
		return tx.Plan.UpdateOne(w.plan).SetTitle("改").Exec(ctx)
	}
	err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if err := rename(ctx, tx); err != nil {
			return err
		}
		if err := storetest.Open(t, url).Tx(storetest.System(t), rename); err != nil {
			t.Errorf("another's write: %v", err)
		}
		return rename(ctx, tx)
	})
	if !errors.Is(err, store.ErrUnavailable) && !errors.Is(err, store.ErrTimeout) {
		t.Errorf("whoever left it is told %v", err)
	}
}

// line is a connection to PostgreSQL that can be made silent, and can forget the
// connections there are.
type line struct {
	url       string
	silent    atomic.Bool
	forgotten atomic.Int64
}

func newLine(t *testing.T, address string) *line {
	t.Helper()
	to, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	query := to.Query()
	if query.Get("host") == "" {
		t.Skip("the server is reached by another way than a socket")
	}
	socket := query.Get("host") + "/.s.PGSQL.5432"
	near, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	query.Del("host")
	to.Host, to.RawQuery = near.Addr().String(), query.Encode()
	l := &line{url: to.String()}
	over := make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		for {
			here, err := near.Accept()
			if err != nil {
				return
			}
			there, err := net.Dial("unix", socket)
			if err != nil {
				here.Close()
				continue
			}
			group.Go(func() { l.carry(here, there, over) })
			group.Go(func() { l.carry(there, here, over) })
			group.Go(func() { <-over; here.Close(); there.Close() })
		}
	})
	t.Cleanup(func() {
		near.Close()
		close(over)
		group.Wait()
	})
	return l
}

// carry passes on what it hears, unless the line is silent: then that is lost, and
// all that follows on this connection.
func (l *line) carry(from, to net.Conn, over <-chan struct{}) {
	buffer, born := make([]byte, 32<<10), l.forgotten.Load()
	for {
		n, err := from.Read(buffer)
		if l.silent.Load() || born != l.forgotten.Load() {
			<-over
			return
		}
		if err != nil {
			to.Close()
			return
		}
		if _, err := to.Write(buffer[:n]); err != nil {
			from.Close()
			return
		}
	}
}
