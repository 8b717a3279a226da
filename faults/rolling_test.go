package faults_test

import (
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"duban/store/storetest"
)

// turn is a proxy that sends each request to the next of its servers that says it
// is ready; it asks them ten times a second.
type turn struct {
	servers []*server
	ready   []atomic.Bool
	next    atomic.Int64
}

func newTurn(t *testing.T, servers ...*server) *httptest.Server {
	t.Helper()
	p := &turn{servers: servers, ready: make([]atomic.Bool, len(servers))}
	over, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(100 * time.Millisecond)
		defer tick.Stop()
		for {
			for i, s := range servers {
				p.ready[i].Store(s.ready())
			}
			select {
			case <-over:
				return
			case <-tick.C:
			}
		}
	}()
	front := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(&url.URL{Scheme: "http", Host: p.choose()})
	}})
	t.Cleanup(func() {
		front.Close()
		close(over)
		<-ended
	})
	return front
}

func (p *turn) choose() string {
	n := len(p.servers)
	first := int(p.next.Add(1)) % n
	for i := range n {
		if at := (first + i) % n; p.ready[at].Load() {
			return p.servers[at].address
		}
	}
	return p.servers[first].address
}

func TestTwoServersAreRestartedInTurnWithoutAFailedRequest(t *testing.T) {
	database := storetest.Postgres(t)
	servers := []*server{serve(t, database, "--notice", "1s"), serve(t, database, "--notice", "1s")}
	front := newTurn(t, servers...)
	office := officer(t, servers[0])
	office.url = front.URL + "/graphql"
	reading := &client{url: office.url, codes: map[string]int{}}
	w := office.writers(t, 0, 3)
	w.begin()
	end := reading.readers()
	w.more(20)
	for range 2 {
		for _, s := range servers {
			s.stop()
			w.more(10)
			s.start()
			w.more(10)
		}
	}
	w.end()
	end()
	w.check()
	office.told(t)
	reading.told(t)
	holds(t, database)
}

func TestAChangeThroughOneServerIsToldByTheOther(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, database string) {
		one, other := serve(t, database), serve(t, database)
		office, reading := officer(t, one), newClient(other.address)
		told := reading.subscribe(t)
		w := office.writers(t, 0, 1)
		began := time.Now()
		if !w.file(&w.tasks[0], "已完成招标") {
			t.Fatal("the report was not taken")
		}
		version, err := office.version()
		if err != nil {
			t.Fatal(err)
		}
		sees(t, told, reading, version)
		t.Logf("told and read %v after it was asked for", time.Since(began).Round(time.Millisecond))
	})
}
