package faults_test

import (
	"database/sql"
	"errors"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"duban/store/storetest"
)

// cluster is a PostgreSQL of one test's own, which it may end and start.
type cluster struct {
	t              *testing.T
	address, files string
	again          *exec.Cmd // what runs after the first restart
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	address, stop, err := storetest.StartPostgres()
	if errors.Is(err, storetest.ErrNoPostgres) && os.Getenv("REQUIRE_POSTGRES") != "1" {
		skip(t, err.Error())
	}
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	c := &cluster{t: t, address: address, files: filepath.Join(u.Query().Get("host"), "data")}
	t.Cleanup(func() {
		if c.again != nil {
			c.again.Process.Signal(syscall.SIGQUIT)
			c.again.Wait()
		}
		stop()
	})
	// The test's clusters are quick and forgetful; what is acknowledged here must
	// outlive a crash of the server's processes.
	c.run("ALTER ROLE duban SET synchronous_commit = on")
	return c
}

func (c *cluster) run(sentence string) (n int) {
	c.t.Helper()
	db, err := sql.Open("postgres", c.address)
	if err != nil {
		c.t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(sentence)
	if err != nil {
		c.t.Fatalf("%s: %v", sentence, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(&n); err != nil {
			c.t.Fatal(err)
		}
	}
	return n
}

// master is the process of the server.
func (c *cluster) master() int {
	c.t.Helper()
	lines, err := os.ReadFile(filepath.Join(c.files, "postmaster.pid"))
	if err != nil {
		c.t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(lines), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil {
		c.t.Fatal(err)
	}
	return pid
}

// restart ends the server, leaves it so for a while and starts it again.
func (c *cluster) restart(away time.Duration) {
	c.t.Helper()
	options, err := os.ReadFile(filepath.Join(c.files, "postmaster.opts"))
	if err != nil {
		c.t.Fatal(err)
	}
	if err := syscall.Kill(c.master(), syscall.SIGINT); err != nil {
		c.t.Fatal(err)
	}
	if !within(time.Minute, func() bool {
		_, err := os.Stat(filepath.Join(c.files, "postmaster.pid"))
		return os.IsNotExist(err)
	}) {
		c.t.Fatal("PostgreSQL does not end")
	}
	<-time.After(away)
	c.again = exec.Command("sh", "-c", "exec "+string(options)+" >/dev/null 2>&1")
	c.again.Dir = filepath.Dir(c.files)
	c.again.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGQUIT}
	if os.Getuid() == 0 {
		c.again.SysProcAttr.Credential = &syscall.Credential{Uid: 65534, Gid: 65534}
	}
	if err := c.again.Start(); err != nil {
		c.t.Fatal(err)
	}
	c.answers()
}

// answers waits until the server takes connections.
func (c *cluster) answers() {
	c.t.Helper()
	db, err := sql.Open("postgres", c.address)
	if err != nil {
		c.t.Fatal(err)
	}
	defer db.Close()
	if !within(time.Minute, func() bool { return db.Ping() == nil }) {
		c.t.Fatal("PostgreSQL does not take connections again")
	}
}

func TestPostgresLosesItsConnectionsCrashesAndRestartsUnderWrites(t *testing.T) {
	c := newCluster(t)
	s := serve(t, c.address)
	office, reading := officer(t, s), newClient(s.address)
	told := reading.subscribe(t)
	w := office.writers(t, 0, 4)
	w.begin()
	end := reading.readers()
	for _, fault := range []struct {
		name   string
		happen func()
	}{
		{"its connections are ended", func() {
			if n := c.run(`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
				WHERE datname = current_database() AND pid <> pg_backend_pid()`); n < 2 {
				t.Errorf("%d connections were ended; a server that works has more", n)
			}
		}},
		{"one of its processes is killed, and it starts over", func() {
			pid := c.run(`SELECT max(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`)
			if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
				t.Fatal(err)
			}
			within(time.Second, func() bool { return false }) // it notices by itself
			c.answers()
		}},
		{"it is stopped for three seconds", func() { c.restart(3 * time.Second) }},
	} {
		w.more(20)
		fault.happen()
		t.Log(fault.name)
		w.writesAgain()
	}
	w.more(20)
	version, err := office.version()
	if err != nil {
		t.Fatal(err)
	}
	sees(t, told, reading, version)
	w.end()
	end()
	w.check()
	office.told(t, "UNAVAILABLE", "TIMEOUT")
	reading.told(t)
	holds(t, c.address)
}
