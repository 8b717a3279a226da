// Package faults_test tries the built program from outside while something breaks
// under it: the server is killed, its database goes away, the disk is full. It
// knows the API and the command line, and nothing of what is inside.
//
// DUBAN_BINARY names a program to try instead of one built here. Bounds of time
// are the promises made to those who run it, with room for a busy machine.
package faults_test

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Promises.
const (
	readyAgain = 2 * time.Second  // a started server answers
	atOnce     = 10 * time.Second // the same, on a machine that is busy with something else
	longest    = 16 * time.Second // a request is given up after 15 s, and then has to be answered
	recovered  = 5 * time.Second  // from the database's return to the first write
)

var binary string

func TestMain(m *testing.M) {
	code := func() int {
		if binary = os.Getenv("DUBAN_BINARY"); binary != "" {
			return m.Run()
		}
		dir, err := os.MkdirTemp("", "duban-faults-")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "duban")
		if said, err := exec.Command("go", "build", "-o", binary, "duban").CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "building the program: %v\n%s", err, said)
			return 1
		}
		return m.Run()
	}()
	os.Exit(code)
}

// without skips a test for want of PostgreSQL, or fails it where that is required.
func without(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("REQUIRE_POSTGRES") == "1" {
		t.Fatal(why)
	}
	t.Skip(why)
}

// server is one running program.
type server struct {
	t        *testing.T
	database string
	flags    []string
	address  string
	command  *exec.Cmd
	over     chan error
	log      string
}

// serve starts a server on database and ends it with the test.
func serve(t *testing.T, database string, flags ...string) *server {
	t.Helper()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	free.Close()
	s := &server{t: t, database: database, flags: flags, address: free.Addr().String(), log: filepath.Join(t.TempDir(), "log")}
	t.Cleanup(func() {
		s.kill()
		if t.Failed() {
			said, _ := os.ReadFile(s.log)
			t.Logf("the end of what the server said:\n%s", said[max(0, len(said)-4000):])
		}
	})
	s.start()
	return s
}

// start runs the program and gives the time until it was ready.
func (s *server) start() time.Duration {
	s.t.Helper()
	log, err := os.OpenFile(s.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		s.t.Fatal(err)
	}
	defer log.Close()
	s.command = exec.Command(binary, append([]string{"serve", "--database", s.database, "--addr", s.address,
		"--seed", "--public-read", "--rate", "0", "--log", "warn"}, s.flags...)...)
	s.command.Stdout, s.command.Stderr = log, log
	s.command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	began := time.Now()
	if err := s.command.Start(); err != nil {
		s.t.Fatal(err)
	}
	over := make(chan error, 1)
	s.over = over
	go func(c *exec.Cmd) { over <- c.Wait() }(s.command)
	if !within(time.Minute, s.ready) {
		s.t.Fatal("the server is not ready within a minute")
	}
	return time.Since(began)
}

func (s *server) ready() bool {
	resp, err := http.Get("http://" + s.address + "/readyz")
	if err != nil {
		return false
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}

// kill ends the program as a lost machine would.
func (s *server) kill() {
	if s.over != nil {
		s.command.Process.Kill()
		<-s.over
		s.over = nil
	}
}

// stop asks the program to end, as an administrator would.
func (s *server) stop() {
	s.t.Helper()
	if err := s.command.Process.Signal(syscall.SIGTERM); err != nil {
		s.t.Fatal(err)
	}
	if err := <-s.over; err != nil {
		s.t.Errorf("stopping the server: %v", err)
	}
	s.over = nil
}

// within asks again and again until met says yes, and reports whether it has.
func within(limit time.Duration, met func() bool) bool {
	tick, end := time.NewTicker(20*time.Millisecond), time.After(limit)
	defer tick.Stop()
	for !met() {
		select {
		case <-tick.C:
		case <-end:
			return false
		}
	}
	return true
}

// duban runs a command of the program and gives what it printed.
func duban(arguments ...string) (string, error) {
	var out, said bytes.Buffer
	c := exec.Command(binary, arguments...)
	c.Stdout, c.Stderr = &out, &said
	if err := c.Run(); err != nil {
		return out.String(), fmt.Errorf("duban %s: %w: %s", strings.Join(arguments, " "), err, &said)
	}
	return strings.TrimSpace(out.String()), nil
}

// holds fails the test if the trace in database does not.
func holds(t *testing.T, database string) {
	t.Helper()
	said, err := duban("audit", "verify", "--database", database)
	if err != nil {
		t.Error(err)
	} else if !strings.Contains(said, "蓬江区") {
		t.Errorf("audit verify found no district: %s", said)
	}
}
