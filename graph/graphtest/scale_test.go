package graphtest

import (
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"duban/snapshot"
	"duban/snapshot/snapshottest"
	"duban/store"
	"duban/store/storetest"
)

// scale is how much there is of a district: plans of 250 items, 70 units and 13 leaders.
type scale struct {
	name          string
	plans, newest int
}

var (
	scaleS = scale{"S", 1, 2021}
	scaleM = scale{"M", 80, 2021}
	scaleL = scale{"L", 4000, 4000}
)

const itemsOfAYear = 250

func (s scale) day() time.Time { return time.Date(s.newest, 10, 20, 4, 0, 0, 0, time.UTC) }

// years lists the plans' years, newest first.
func (s scale) years() (years []int) {
	for i := range s.plans {
		years = append(years, s.newest-i)
	}
	return years
}

var databases = flag.String("databases", "", "directory to keep the invented databases in; they are made anew if empty")

// store gives a database of that scale.
func (s scale) store(t testing.TB) *store.Store {
	t.Helper()
	options := store.Options{Now: s.day, Limit: time.Hour}
	if *databases == "" {
		url := storetest.SQLite(t)
		s.fill(t, url, options)
		return storetest.Open(t, url, options)
	}
	kept := filepath.Join(*databases, fmt.Sprintf("figures-%s.db", s.name))
	if _, err := os.Stat(kept); err == nil {
		return storetest.Open(t, kept, options)
	}
	unfinished := kept + ".unfinished"
	for _, file := range []string{unfinished, unfinished + "-wal", unfinished + "-shm"} {
		os.Remove(file)
	}
	s.fill(t, unfinished, options)
	if err := os.Rename(unfinished, kept); err != nil {
		t.Fatal(err)
	}
	return storetest.Open(t, kept, options)
}

func (s scale) fill(t testing.TB, url string, o store.Options) {
	t.Helper()
	o.Logger = slog.New(slog.DiscardHandler)
	st, err := store.Open(t.Context(), url, o)
	if err != nil {
		t.Fatal(err)
	}
	g := snapshottest.Grow(1, 70, 13, snapshottest.Full)
	snapshottest.PutDirectory(t, st, &g.Directory)
	for _, year := range s.years() {
		snapshottest.PutPlan(t, st, g.Plan(year, itemsOfAYear))
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
}

// house opens the API over that much.
func (s scale) house(t testing.TB, o snapshot.Options) *House {
	t.Helper()
	return Over(t, s.store(t), "dst_1", o)
}
