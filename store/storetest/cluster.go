package storetest

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	_ "github.com/lib/pq" // the driver "postgres"
)

// ErrNoPostgres says what a machine without PostgreSQL lacks.
var ErrNoPostgres = errors.New("PostgreSQL is not installed: apt-get install postgresql, or name a server in TEST_DATABASE_URL")

// nobody runs the server when the tests run as root, which PostgreSQL refuses.
const nobody = 65534

// keeper runs the server and ends it, and its files, when its input does: when it
// is closed or when the process that holds its other end is gone, however it went.
const keeper = `"$@" & server=$!
cat >/dev/null
kill -QUIT $server
wait $server
rm -rf "$0"`

// StartPostgres starts a server of our own on a socket in a temporary directory
// and gives its address. It ends with stop, or with this process.
func StartPostgres() (address string, stop func(), err error) {
	bin, err := programs()
	if err != nil {
		return "", nil, err
	}
	// A socket's path has 107 bytes at most: os.TempDir may be too deep.
	dir, err := os.MkdirTemp("/tmp", "duban-pg-")
	if err != nil {
		return "", nil, fmt.Errorf("making a place for PostgreSQL: %w", err)
	}
	attributes := &syscall.SysProcAttr{Setpgid: true} // a Ctrl-C is for the tests; the server ends after them
	if os.Getuid() == 0 {
		attributes.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
		if err := os.Chown(dir, nobody, nobody); err != nil {
			return "", nil, fmt.Errorf("making a place for PostgreSQL: %w", err)
		}
	}
	data := filepath.Join(dir, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "--pgdata", data, "--username=duban",
		"--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions")
	initdb.Dir, initdb.SysProcAttr = dir, attributes
	if said, err := initdb.CombinedOutput(); err != nil {
		os.RemoveAll(dir)
		return "", nil, fmt.Errorf("making a database cluster: %w\n%s", err, said)
	}
	server := exec.Command("sh", "-c", keeper, dir, filepath.Join(bin, "postgres"), "-D", data, "-k", dir,
		"-c", "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
		"-c", "max_connections=300", "-c", "shared_buffers=32MB", "-c", "logging_collector=off")
	server.Dir, server.SysProcAttr = dir, attributes
	log, err := os.Create(filepath.Join(dir, "log")) // go test waits for whoever holds its own output
	if err != nil {
		os.RemoveAll(dir)
		return "", nil, fmt.Errorf("making a place for PostgreSQL's log: %w", err)
	}
	defer log.Close()
	server.Stdout, server.Stderr = log, log
	life, err := server.StdinPipe()
	if err == nil {
		err = server.Start()
	}
	if err != nil {
		os.RemoveAll(dir)
		return "", nil, fmt.Errorf("starting PostgreSQL: %w", err)
	}
	stop = func() {
		life.Close()
		server.Wait()
	}
	address = (&url.URL{Scheme: "postgres", User: url.User("duban"), Path: "/postgres",
		RawQuery: url.Values{"host": {dir}, "sslmode": {"disable"}}.Encode()}).String()
	if err := await(address); err != nil {
		said, _ := os.ReadFile(log.Name())
		stop()
		return "", nil, fmt.Errorf("starting PostgreSQL: %w\n%s", err, said)
	}
	return address, stop, nil
}

// await waits until the server takes connections, half a minute at most.
func await(address string) error {
	db, err := sql.Open("postgres", address)
	if err != nil {
		return err
	}
	defer db.Close()
	for range 600 {
		if err = db.Ping(); err == nil {
			return nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	return err
}

// programs finds the directory of initdb and postgres: the newest that is there.
func programs() (string, error) {
	if found, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(found); err == nil {
			return filepath.Dir(real), nil
		}
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", ErrNoPostgres
	}
	newest := slices.MaxFunc(found, func(a, b string) int {
		if d := len(a) - len(b); d != 0 { // 9 before 15
			return d
		}
		return strings.Compare(a, b)
	})
	return filepath.Dir(newest), nil
}
