package store

import (
	"context"
	"database/sql/driver"
	"net"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/lib/pq"
)

// How soon a connection to PostgreSQL that leads nowhere is found out. Kernels ask
// each other whether they are still there, and leave a statement alone that merely
// takes its time. Where something stands between that answers for the other side,
// such as a proxy that has lost it, only a question to PostgreSQL itself tells.
const (
	unacknowledged = 4 * time.Second // from bytes sent to their being acknowledged
	probing        = 2 * time.Second // from a question that costs nothing to its answer
)

var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 2 * time.Second, Interval: time.Second, Count: 3}

// connector makes connections to PostgreSQL. One that leads nowhere makes it doubt
// all that were made before: what has lost one of them has mostly lost them all.
type connector struct {
	config  pq.Config
	silence time.Duration
	doubts  atomic.Uint64 // how often a connection was found to lead nowhere
}

// Connect makes a connection.
func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	dial := &dialer{silence: c.silence}
	inner, err := pq.NewConnectorConfig(c.config)
	if err != nil {
		return nil, err
	}
	inner.Dialer(dial)
	doubts := c.doubts.Load()
	conn, err := inner.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &probed{pqConn: conn.(pqConn), line: dial.last, maker: c, doubts: doubts}, nil
}

// Driver is lib/pq's.
func (c *connector) Driver() driver.Driver { return &pq.Driver{} }

// pqConn is all that a connection of lib/pq can do for database/sql.
type pqConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

// probed is a connection that is asked for a sign of life before each use. That is
// one exchange more for a write, which has a dozen, and spares it a wait of many
// seconds for an answer that never comes.
type probed struct {
	pqConn
	line   *impatient
	maker  *connector
	doubts uint64 // of its maker's, when it was made
}

// ResetSession is called by database/sql before a connection is used again; after
// driver.ErrBadConn it takes another.
func (p *probed) ResetSession(ctx context.Context) error {
	if !p.IsValid() {
		return driver.ErrBadConn
	}
	if err := p.pqConn.ResetSession(ctx); err != nil {
		return err
	}
	patience := p.line.silence
	p.line.silence = min(patience, probing)
	err := p.Ping(context.Background()) // lib/pq would answer a caller's deadline by dialling once more
	p.line.silence = patience
	if err != nil {
		p.maker.doubts.CompareAndSwap(p.doubts, p.doubts+1)
		return driver.ErrBadConn
	}
	return nil
}

// IsValid is asked before a connection is kept for later.
func (p *probed) IsValid() bool {
	return p.pqConn.IsValid() && p.doubts == p.maker.doubts.Load()
}

// dialer makes connections that do not wait for ever: lib/pq leaves a read from a
// network that has gone silent waiting even when the context is done.
type dialer struct {
	net.Dialer
	silence time.Duration
	last    *impatient
}

func (d *dialer) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	d.KeepAliveConfig, d.Control = keepAlive, control
	conn, err := d.Dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	d.last = &impatient{Conn: conn, silence: d.silence}
	return d.last, nil
}

func (d *dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

func (d *dialer) DialTimeout(network, address string, limit time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	return d.DialContext(ctx, network, address)
}

func control(network, _ string, raw syscall.RawConn) (err error) {
	if !strings.HasPrefix(network, "tcp") {
		return nil
	}
	if failed := raw.Control(func(fd uintptr) { err = limitUnacknowledged(fd) }); failed != nil {
		return failed
	}
	return err
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
