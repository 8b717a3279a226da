package intake

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"
)

// fileToRead names the file that a process of its own reads, for its cost.
const fileToRead = "DUBAN_TEST_FILE"

var mostResident = regexp.MustCompile(`VmHWM:\s*(\d+) kB`)

// TestReadingOneFileAlone is the process whose cost TestHostileFilesCostLittle measures.
func TestReadingOneFileAlone(t *testing.T) {
	name := os.Getenv(fileToRead)
	if name == "" {
		t.Skip("run by TestHostileFilesCostLittle")
	}
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var refusal *Refusal
	if _, err := Read(name, content); !errors.As(err, &refusal) {
		t.Fatalf("read: %v", err)
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("%s\n", mostResident.Find(status))
}

func TestHostileFilesCostLittle(t *testing.T) {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		t.Skip("what a process has used is read from /proc")
	}
	const mostMemory, mostTime = 200 << 10, time.Second // KiB, of a processor
	for name, f := range hostile(t) {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "paper")
			if err := os.WriteFile(file, f.content, 0o600); err != nil {
				t.Fatal(err)
			}
			child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestReadingOneFileAlone$")
			child.Env = append(os.Environ(), fileToRead+"="+file)
			out, err := child.CombinedOutput()
			m := mostResident.FindSubmatch(out)
			if err != nil || m == nil {
				t.Fatalf("%v\n%s", err, out)
			}
			took := child.ProcessState.UserTime() + child.ProcessState.SystemTime()
			kib, _ := strconv.Atoi(string(m[1]))
			t.Logf("%d KiB, %v", kib, took)
			if kib > mostMemory || took > mostTime {
				t.Errorf("refused for %d KiB and %v of a processor", kib, took)
			}
		})
	}
}
