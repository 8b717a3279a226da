package snapshot

import (
	"testing"
	"time"

	"duban/lifecycle"
	"duban/snapshot/snapshottest"
	"duban/store"
	"duban/store/storetest"
)

// clock is a clock that tests set.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

// noon is midday of a day in the district.
func noon(d lifecycle.Date) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 12, 0, 0, 0, beijing)
}

// opened opens a database whose clock says that it is today, and a library over it.
func opened(t testing.TB, url string, options Options) (*store.Store, *Library, *clock) {
	t.Helper()
	c := &clock{noon(today)}
	s := storetest.Open(t, url, store.Options{Now: c.Now, Limit: 5 * time.Minute})
	l, err := New(s, beijing, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.Close)
	return s, l, c
}

// put stores an invented directory and plans.
func put(t testing.TB, s *store.Store, g *grower, plans ...records) {
	t.Helper()
	snapshottest.PutDirectory(t, s, &g.Directory)
	for _, r := range plans {
		snapshottest.PutPlan(t, s, r.invented())
	}
}
