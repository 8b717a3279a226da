package faults_test

import (
	"maps"
	"net"
	"net/url"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// state is how the network between a server and its database is.
type state int

const (
	sound  state = iota
	slow         // every packet takes its time
	silent       // nothing arrives, and nobody is told
)

const delay = 40 * time.Millisecond

// relay stands between a server and PostgreSQL, and is reached by TCP.
type relay struct {
	listener         net.Listener
	network, address string // of PostgreSQL

	mu      sync.Mutex
	changed *sync.Cond
	state   state
	refuses bool
	open    map[net.Conn]bool
	lost    map[net.Conn]bool
}

// through starts a relay to the database at address and gives the address that
// leads through it.
func through(t *testing.T, address string) (*relay, string) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	query := u.Query()
	r := &relay{network: "tcp", address: u.Host, open: map[net.Conn]bool{}}
	if socket := query.Get("host"); socket != "" {
		r.network, r.address = "unix", filepath.Join(socket, ".s.PGSQL.5432")
	} else if u.Port() == "" {
		r.address = net.JoinHostPort(u.Hostname(), "5432")
	}
	r.changed = sync.NewCond(&r.mu)
	if r.listener, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	go r.accept()
	t.Cleanup(func() {
		r.listener.Close()
		r.cut()
		r.be(sound)
	})
	query.Del("host")
	u.Host, u.RawQuery = r.listener.Addr().String(), query.Encode()
	return r, u.String()
}

func (r *relay) accept() {
	for {
		near, err := r.listener.Accept()
		if err != nil {
			return
		}
		r.mu.Lock()
		refuses := r.refuses
		r.mu.Unlock()
		far, err := net.Dial(r.network, r.address)
		if err != nil || refuses {
			near.Close()
			continue
		}
		r.mu.Lock()
		r.open[near], r.open[far] = true, true
		r.mu.Unlock()
		go r.carry(near, far)
		go r.carry(far, near)
	}
}

func (r *relay) carry(from, to net.Conn) {
	defer from.Close()
	defer to.Close()
	for packet := make([]byte, 32<<10); ; {
		n, err := from.Read(packet)
		r.mu.Lock()
		for r.state == silent || r.lost[from] {
			r.changed.Wait()
		}
		now := r.state
		r.mu.Unlock()
		if now == slow {
			<-time.After(delay)
		}
		if _, failed := to.Write(packet[:n]); failed != nil || err != nil {
			r.mu.Lock()
			delete(r.open, from)
			r.mu.Unlock()
			return
		}
	}
}

// be changes how the network is for packets to come.
func (r *relay) be(s state) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state, r.refuses = s, false
	if s == sound {
		r.lost = nil
	}
	r.changed.Broadcast()
}

// cut breaks every connection and takes no new ones.
func (r *relay) cut() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.refuses = true
	for c := range r.open {
		c.Close()
	}
}

// forget loses the connections there are, and tells nobody; new ones work.
func (r *relay) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lost = maps.Clone(r.open)
}
