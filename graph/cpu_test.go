//go:build unix

package graph

import (
	"syscall"
	"testing"
	"time"
)

// measured runs a benchmark and tells the processor's time besides the clock's:
// on a machine that others use as well, only that says what a request costs.
func measured(b *testing.B, once func()) {
	b.Helper()
	b.ReportAllocs()
	started := processed(b)
	for b.Loop() {
		once()
	}
	b.ReportMetric(float64(processed(b)-started)/float64(b.N), "cpu-ns/op")
}

func processed(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
