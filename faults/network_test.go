package faults_test

import (
	"testing"
	"time"

	"duban/store/storetest"
)

// readers asks for what the picture holds until the function given back is called.
func (c *client) readers() (end func()) {
	over, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for {
			c.version() // how it went is counted
			select {
			case <-over:
				return
			case <-tick.C:
			}
		}
	}()
	return func() {
		close(over)
		<-ended
	}
}

// sees fails the test unless s tells of a change of version, or that it may have
// missed some, and then answers with it.
func sees(t *testing.T, told <-chan change, c *client, version int) {
	t.Helper()
	end := time.After(recovered)
	for {
		select {
		case got := <-told:
			if got.Kind != "RESYNC" && got.Version < version {
				continue
			}
			if seen, err := c.version(); err != nil || seen < version {
				t.Errorf("after %+v the plan is read in version %d, not %d: %v", got, seen, version, err)
			}
			return
		case <-end:
			t.Errorf("nothing was told of version %d within %v", version, recovered)
			return
		}
	}
}

// writesAgain fails the test unless a write succeeds soon.
func (w *writers) writesAgain() {
	w.t.Helper()
	began, before := time.Now(), w.done.Load()
	if !within(longest, func() bool { return w.done.Load() > before }) {
		w.t.Errorf("no write within %v of the database's return", longest)
	}
	took := time.Since(began)
	w.t.Logf("the first write %v after the database's return", took.Round(time.Millisecond))
	if took > recovered {
		w.t.Errorf("it took %v to write again", took)
	}
}

func TestTheNetworkToPostgresIsSlowCutAndSilent(t *testing.T) {
	for _, c := range []struct {
		name   string
		broken func(*relay)
		lasts  time.Duration
	}{
		{"every packet takes 40 ms", func(r *relay) { r.be(slow) }, 3 * time.Second},
		{"connections break and none are taken", func(r *relay) { r.cut() }, 4 * time.Second},
		{"nothing arrives and nobody is told", func(r *relay) { r.be(silent) }, longest + time.Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			direct := storetest.Postgres(t)
			network, address := through(t, direct)
			elsewhere := serve(t, direct)
			s := serve(t, address)
			office := officer(t, elsewhere)
			reading, writing := newClient(s.address), newClient(s.address)
			writing.token, writing.current = office.token, true
			told := reading.subscribe(t)

			here, away := writing.writers(t, 0, 3), office.writers(t, 10, 2)
			here.begin()
			here.more(10)
			here.end()
			if _, err := reading.version(); err != nil { // the picture stands
				t.Fatal(err)
			}
			for len(told) > 0 {
				<-told
			}

			end := reading.readers()
			c.broken(network)
			here.begin()
			away.begin()
			away.more(5)
			away.end()
			<-time.After(c.lasts)
			changed, err := office.version()
			if err != nil {
				t.Fatal(err)
			}
			network.be(sound)
			here.writesAgain()
			sees(t, told, reading, changed)
			here.end()
			end()

			here.check()
			away.client = writing // what was written elsewhere is read here
			away.check()
			writing.told(t, "UNAVAILABLE", "TIMEOUT")
			reading.told(t)
			holds(t, direct)
		})
	}
}

func TestReadsGoOnFromWhatIsKnownAndSayThatItMayBeOld(t *testing.T) {
	for _, c := range []struct {
		name   string
		broken func(*relay)
	}{
		{"connections break and none are taken", func(r *relay) { r.cut() }},
		{"nothing arrives and nobody is told", func(r *relay) { r.be(silent) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			direct := storetest.Postgres(t)
			network, address := through(t, direct)
			office := officer(t, serve(t, direct))
			s := serve(t, address)
			reading, writing := newClient(s.address), newClient(s.address)
			writing.token = office.token
			elsewhere, here := office.writers(t, 0, 1), office.writers(t, 10, 1)
			here.client = writing
			told := reading.subscribe(t)
			before, err := reading.version()
			if err != nil {
				t.Fatal(err)
			}
			if !elsewhere.file(&elsewhere.tasks[0], "已完成招标") {
				t.Fatal("the report was not taken")
			}
			<-told // a change that nobody has read here
			c.broken(network)
			for range 50 {
				if seen, err := reading.version(); err != nil || seen != before {
					t.Fatalf("the plan is read in version %d, not %d: %v", seen, before, err)
				}
			}
			if reading.old != 50 {
				t.Errorf("of 50 answers %d say that they may be old", reading.old)
			}
			if !within(recovered, func() bool { return !s.ready() }) { // what it says is kept for a second
				t.Error("the server says that it is ready")
			}
			if here.file(&here.tasks[0], "正在进场施工") {
				t.Error("a report was taken without a database")
			}
			writing.told(t, "UNAVAILABLE", "TIMEOUT")
			network.be(sound)
			began := time.Now()
			if !within(recovered, func() bool {
				seen, err := reading.version()
				return err == nil && seen > before
			}) {
				t.Errorf("the plan is not read anew within %v of the database's return", recovered)
			}
			t.Logf("the change is read %v after the database's return", time.Since(began).Round(time.Millisecond))
			reading.told(t)
			if said := reading.old; reading.ask(`{ today }`, nil, new(struct{})) != nil || reading.old != said {
				t.Error("the next answer says that it may be old")
			}
		})
	}
}

func TestConnectionsThatTheNetworkForgetsAreGivenUp(t *testing.T) {
	network, address := through(t, storetest.Postgres(t))
	s := serve(t, address)
	office, reading := officer(t, s), newClient(s.address)
	w := office.writers(t, 0, 4)
	w.begin()
	w.more(20)
	w.end()
	if _, err := reading.version(); err != nil { // the picture stands
		t.Fatal(err)
	}
	end := reading.readers()
	network.forget()
	w.begin()
	w.writesAgain()
	w.more(20)
	w.end()
	end()
	w.check()
	office.told(t, "UNAVAILABLE", "TIMEOUT")
	reading.told(t)
}
