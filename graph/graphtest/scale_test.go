package graphtest

import (
	"database/sql"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"duban/snapshot"
	"duban/snapshot/snapshottest"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// scale is how much there is of a district of 70 units and 13 leaders.
type scale struct {
	name                 string
	plans, items, newest int // items of each plan; the newest plan's year
}

var (
	scaleS = scale{"S", 1, 250, 2021}
	scaleM = scale{"M", 80, 250, 2021}
	scaleL = scale{"L", 4000, 250, 4000}
	// scaleOne has M's tasks in one plan, larger than any office's.
	scaleOne = scale{"M1", 1, 20_000, 2021}
)

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
	invented := s.years()[:min(s.plans, mostInvented)]
	for _, year := range invented {
		snapshottest.PutPlan(t, st, g.Plan(year, s.items))
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if s.plans > len(invented) {
		copyPlans(t, url, invented, s.years()[len(invented):])
	}
}

// mostInvented plans are invented; more of them are copies of these.
const mostInvented = 80

// copyPlans copies plans as earlier years' by the database's own means, which
// takes minutes where inventing takes hours.
func copyPlans(t testing.TB, url string, from, to []int) {
	t.Helper()
	db, err := sql.Open("sqlite", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	do := func(statement string, values ...any) {
		if _, err := db.Exec(statement, values...); err != nil {
			t.Fatal(err)
		}
	}
	db.SetMaxOpenConns(1)
	do("PRAGMA synchronous = OFF")
	do("PRAGMA foreign_keys = OFF")
	do("PRAGMA cache_size = -500000")
	columns := map[string][]string{}
	for _, table := range []string{"plans", "sections", "section_leaders", "tasks", "rows", "assignments", "task_leaders", "findings", "reports", "extensions", "reminders", "reminder_units", "instructions"} {
		rows, err := db.Query("SELECT name FROM pragma_table_info(?)", table)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			var name string
			if err := rows.Scan(&name); err != nil {
				t.Fatal(err)
			}
			columns[table] = append(columns[table], name)
		}
		if len(columns[table]) == 0 {
			t.Fatalf("no table %s", table)
		}
	}
	for i, year := range to {
		old := from[i%len(from)]
		if i%50 == 0 {
			if i > 0 {
				do("COMMIT")
			}
			do("BEGIN")
		}
		for table, names := range columns {
			var list []string
			for _, name := range names {
				switch {
				case name == "year":
					list = append(list, fmt.Sprint(year))
				case name == "id" || strings.HasSuffix(name, "_id"):
					list = append(list, fmt.Sprintf("replace(%q, '_%d', '_%d')", name, old, year))
				case strings.HasSuffix(name, "_on"):
					list = append(list, fmt.Sprintf("replace(%q, '%04d-', '%04d-')", name, old, year))
				default:
					list = append(list, strconv.Quote(name))
				}
			}
			where := "plan_id = ?"
			switch table {
			case "plans":
				where = "id = ?"
			case "reminder_units":
				where = "reminder_id IN (SELECT id FROM reminders WHERE plan_id = ?)"
			}
			do(fmt.Sprintf("INSERT INTO %q SELECT %s FROM %q WHERE %s", table, strings.Join(list, ", "), table, where), fmt.Sprintf("pln_%d", old))
		}
	}
	do("COMMIT")
}

// house opens the API over that much, all of it in memory.
func (s scale) house(t testing.TB, o snapshot.Options) *House {
	t.Helper()
	return s.over(t, s.store(t), o)
}

func (s scale) over(t testing.TB, st *store.Store, o snapshot.Options) *House {
	t.Helper()
	o.Patience = time.Hour
	h := Over(t, st, "dst_1", o)
	ctx := h.Library.Pin(viewer.In(t.Context(), h.Viewer(viewer.Office)))
	p, err := h.Library.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, year := range s.years() { // they are read
		if _, err := p.Plan(nil, &year).TaskCount(ctx); err != nil {
			t.Fatal(err)
		}
	}
	return h
}
