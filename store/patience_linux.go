package store

import "golang.org/x/sys/unix"

// limitUnacknowledged ends a connection whose bytes the other machine does not
// acknowledge; without it Linux tries for a quarter of an hour.
func limitUnacknowledged(fd uintptr) error {
	return unix.SetsockoptInt(int(fd), unix.IPPROTO_TCP, unix.TCP_USER_TIMEOUT, int(unacknowledged.Milliseconds()))
}
