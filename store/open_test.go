package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"duban/ent"
	"duban/ent/plan"
	"duban/glossary"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// world is a district with a plan and an item, the least that most tests need.
type world struct {
	district *ent.District
	plan     *ent.Plan
	task     *ent.Task
}

func found(t *testing.T, s *store.Store) world {
	t.Helper()
	ctx := storetest.System(t)
	var w world
	err := s.Tx(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		if w.district, err = tx.District.Create().SetName("蓬江区").Save(ctx); err != nil {
			return err
		}
		if w.plan, err = tx.Plan.Create().SetDistrict(w.district).SetYear(2021).SetTitle("重点工作").Save(ctx); err != nil {
			return err
		}
		w.task, err = tx.Task.Create().SetPlan(w.plan).SetKind(lifecycle.Item).SetCategory(glossary.LivelihoodProject).
			SetNumber("1.1").SetPosition(1).Save(ctx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestADatabaseIsOpenedByAnyOfItsNames(t *testing.T) {
	for _, prefix := range []string{"", "file:", "sqlite:"} {
		file := filepath.Join(t.TempDir(), "a place", "督办 #1 100%.db")
		s := storetest.Open(t, prefix+file)
		found(t, s)
		again := storetest.Open(t, file)
		if n := again.Client.Plan.Query().CountX(t.Context()); n != 1 {
			t.Errorf("%s: %d plans after opening it again, 1 is expected", prefix, n)
		}
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s: others may read it: %v", prefix, info.Mode())
		}
	}
}

func TestAPassingDatabaseLeavesNothing(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s, err := store.Open(t.Context(), ":memory:", store.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	found(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadDir(os.Getenv("TMPDIR"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestWhatCannotBeOpenedIsRefusedInWords(t *testing.T) {
	for name, test := range map[string]struct{ url, says string }{
		"settings are the program's own":       {"file:x.db?mode=ro", "without settings"},
		"a file that is no database":           {notADatabase(t), "not a database"},
		"a directory where the file should be": {t.TempDir(), "opening the database"},
		"a server that is not there":           {"postgres://127.0.0.1:1/duban?sslmode=disable", "refused"},
		"an address that is none":              {"postgres://%zz", "address of PostgreSQL"},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := store.Open(t.Context(), test.url, store.Options{Now: time.Now})
			if err == nil {
				s.Close()
				t.Fatal("it was opened")
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v does not say %q", err, test.says)
			}
		})
	}
}

func notADatabase(t *testing.T) string {
	file := filepath.Join(t.TempDir(), "letter.txt")
	if err := os.WriteFile(file, []byte(strings.Repeat("a letter, not a database. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestAServerThatIsNotThereIsUnavailable(t *testing.T) {
	_, err := store.Open(t.Context(), "postgres://127.0.0.1:1/duban?sslmode=disable", store.Options{Now: time.Now})
	if !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("%v is not ErrUnavailable", err)
	}
}

func TestManyMayOpenANewDatabaseAtOnce(t *testing.T) {
	for name, url := range map[string]func(testing.TB) string{"SQLite": storetest.SQLite, "PostgreSQL": storetest.Empty} {
		t.Run(name, func(t *testing.T) {
			url := url(t)
			var group sync.WaitGroup
			for range 8 {
				group.Go(func() {
					s, err := store.Open(t.Context(), url, store.Options{Now: time.Now})
					if err != nil {
						t.Error(err)
						return
					}
					defer s.Close()
					if _, err := s.Client.Plan.Query().Count(t.Context()); err != nil {
						t.Error(err)
					}
				})
			}
			group.Wait()
		})
	}
}

func TestDaysMomentsAndListsComeBackAlike(t *testing.T) {
	kept := map[string]*ent.Task{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := found(t, s)
		ctx := storetest.System(t)
		shanghai := time.FixedZone("CST", 8*3600)
		moment := time.Date(2021, 3, 1, 0, 30, 0, 123_456_789, shanghai)
		due := lifecycle.MonthEnd(2021, time.October)
		s.Client.Task.UpdateOne(w.task).SetDueOn(due).SetPercent(0).SetUpdatedAt(moment).
			SetContent("引进“1+3”产业\n项目\t𠮷").
			SetTargets([]glossary.Target{{Comparator: "AT_LEAST", Value: 6.9, Unit: "%", AsWritten: "增长 6.9%"}}).ExecX(ctx)
		got := s.Client.Task.GetX(ctx, w.task.ID)
		if *got.DueOn != due || got.ClosedOn != nil || *got.Percent != 0 {
			t.Errorf("days: %v, %v; percent: %v", got.DueOn, got.ClosedOn, got.Percent)
		}
		if want := time.Date(2021, 2, 28, 16, 30, 0, 123_456_000, time.UTC); got.UpdatedAt != want {
			t.Errorf("the moment came back as %v, not %v", got.UpdatedAt, want)
		}
		if !got.CreatedAt.Equal(w.task.CreatedAt) {
			t.Errorf("made at %v, read as %v", w.task.CreatedAt, got.CreatedAt)
		}
		if got.Marks == nil || len(got.Marks) != 0 {
			t.Errorf("an empty list came back as %#v", got.Marks)
		}
		got.ID, got.CreatedAt, got.PlanID = "", time.Time{}, ""
		kept[s.Dialect()] = got
	})
	if len(kept) == 2 {
		if diff := cmp.Diff(kept["sqlite3"].String(), kept["postgres"].String()); diff != "" {
			t.Errorf("SQLite and PostgreSQL differ:\n%s", diff)
		}
	}
}

func TestStatementsAreCounted(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		found(t, s)
		before := s.Statements()
		if n := s.Statements() - before; n != 0 {
			t.Errorf("doing nothing cost %d statements", n)
		}
		s.Client.Plan.Query().WithTasks().AllX(t.Context())
		if n := s.Statements() - before; n != 2 {
			t.Errorf("plans with their tasks cost %d statements, 2 are expected", n)
		}
		err := s.Read(t.Context(), func(ctx context.Context, tx *ent.Tx) error {
			_, err := tx.Plan.Query().Where(plan.Year(2021)).Only(ctx)
			return err
		})
		if n := s.Statements() - before; err != nil || n != 3 {
			t.Errorf("one more in a transaction: %d, %v", n, err)
		}
	})
}
