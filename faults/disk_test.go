package faults_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// zeros are written without end.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) { return len(b), nil }

func TestAFullDiskIsSaidReadsGoOnAndRoomIsEnough(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("duban", disk, "tmpfs", 0, "size=48m"); errors.Is(err, syscall.EPERM) {
		t.Skip("mounting a small disk needs root")
	} else if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(disk, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	database := filepath.Join(disk, "duban.db")
	s := serve(t, database)
	office, reading := officer(t, s), newClient(s.address)
	w := office.writers(t, 0, 3)
	w.begin()
	w.more(20)

	other := filepath.Join(disk, "other")
	f, err := os.Create(other)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(f, zeros{}); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("filling the disk: %v", err)
	}
	f.Close()
	said := func() bool {
		office.mu.Lock()
		defer office.mu.Unlock()
		return office.codes["UNAVAILABLE"] > 0
	}
	if !within(time.Minute, said) {
		t.Fatal("no write says that the disk is full")
	}
	for range 100 {
		if _, err := reading.version(); err != nil {
			t.Fatalf("reading while the disk is full: %v", err)
		}
	}
	if err := os.Remove(other); err != nil {
		t.Fatal(err)
	}
	w.writesAgain()
	w.more(20)
	w.end()
	w.check()
	office.told(t, "UNAVAILABLE")
	reading.told(t)
	holds(t, database)
}
