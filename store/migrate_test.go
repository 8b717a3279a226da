package store_test

import (
	"database/sql"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/pressly/goose/v3"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/migrate"
	"duban/ent/migrate/migrations"
	"duban/ent/schema"
	"duban/store"
	"duban/store/storetest"
)

// unindexed lists foreign keys that no index begins with.
var unindexed = map[string]string{
	dialect.SQLite: `
		SELECT m.name || '.' || f."from" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
		WHERE m.type = 'table' AND NOT EXISTS (
			SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) c
			WHERE c.seqno = 0 AND c.name = f."from" AND i.partial = 0)`,
	dialect.Postgres: `
		SELECT c.conrelid::regclass || '.' || c.conname FROM pg_constraint c
		WHERE c.contype = 'f' AND NOT EXISTS (
			SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
			AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)`,
}

var keys = map[string]string{
	dialect.SQLite:   `SELECT count(*) FROM sqlite_schema m, pragma_foreign_key_list(m.name) WHERE m.type = 'table'`,
	dialect.Postgres: `SELECT count(*) FROM pg_constraint WHERE contype = 'f'`,
}

func TestEveryForeignKeyHasAnIndex(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ask := func(question string) (answers []string) {
			rows, err := s.Client.QueryContext(t.Context(), question)
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			for rows.Next() {
				var answer string
				if err := rows.Scan(&answer); err != nil {
					t.Fatal(err)
				}
				answers = append(answers, answer)
			}
			return answers
		}
		want := 0
		for _, table := range migrate.Tables {
			want += len(table.ForeignKeys)
		}
		if n := ask(keys[s.Dialect()]); n[0] != strconv.Itoa(want) {
			t.Errorf("the database has %s foreign keys, ent/schema %d", n[0], want)
		}
		if without := ask(unindexed[s.Dialect()]); len(without) > 0 {
			t.Errorf("without an index: %s", strings.Join(without, ", "))
		}
		if _, err := s.Client.ExecContext(t.Context(), "DROP INDEX reminder_units_by_unit"); err != nil {
			t.Fatal(err)
		}
		if without := ask(unindexed[s.Dialect()]); len(without) != 1 || !strings.HasPrefix(without[0], "reminder_units.") {
			t.Errorf("with one index gone, these were found to have none: %v", without)
		}
	})
}

func TestTheTraceIsOnlyAddedTo(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		s.Client.Event.Create().SetDistrict(w.district).SetSeq(1).SetActor("督查室").SetAction("ISSUE").
			SetChanges([]schema.Change{}).SetHash("x").ExecX(ctx)
		attempts := []string{"UPDATE events SET actor = 'somebody else'", "UPDATE events SET seq = 2", "DELETE FROM events"}
		if s.Dialect() == dialect.Postgres {
			attempts = append(attempts, "TRUNCATE events", "TRUNCATE districts CASCADE")
		}
		if s.Dialect() == dialect.SQLite {
			columns := strings.Join(event.Columns, ", ")
			for _, same := range []string{columns, strings.Replace(columns, "id,", "'evt_other',", 1)} { // the same line, or another in its place
				attempts = append(attempts, fmt.Sprintf("INSERT OR REPLACE INTO events (%s) SELECT %s FROM events", columns, same))
			}
		}
		for _, attempt := range attempts {
			if _, err := s.Client.ExecContext(ctx, attempt); err == nil || !strings.Contains(err.Error(), "only ever added") {
				t.Errorf("%s: %v", attempt, err)
			}
		}
		if _, err := s.Client.Event.Delete().Exec(ctx); err == nil {
			t.Error("the client deleted it")
		}
		if got := s.Client.Event.Query().OnlyX(ctx); got.Actor != "督查室" || got.Seq != 1 {
			t.Errorf("it became %v", got)
		}
	})
}

func TestAUnitIsRemindedMoreThanOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w, ctx := found(t, s), storetest.System(t)
		unit := s.Client.Unit.Create().SetDistrict(w.district).SetName("棠下镇").SetKind("TOWN").SaveX(ctx)
		user := s.Client.User.Create().SetDistrict(w.district).SetLogin("office").SetName("督查室").SetRole("OFFICE").SaveX(ctx)
		for range 2 {
			s.Client.Reminder.Create().SetPlan(w.plan).SetTask(w.task).SetAuthor(user).SetLevel("FIRST").AddUnits(unit).ExecX(ctx)
		}
		reminded := func(r *ent.Reminder) int { return r.QueryUnits().CountX(ctx) }
		for _, r := range s.Client.Reminder.Query().AllX(ctx) {
			if n := reminded(r); n != 1 {
				t.Errorf("%s reminds %d units", r.ID, n)
			}
		}
	})
}

func TestTablesOfANewerProgramAreLeftAlone(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, url)
		if _, err := s.Client.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, TRUE)"); err != nil {
			t.Fatal(err)
		}
		older, err := store.Open(t.Context(), url, store.Options{Now: time.Now})
		if err == nil {
			older.Close()
			t.Fatal("they were opened")
		}
		if !strings.Contains(err.Error(), "newer program") {
			t.Error(err)
		}
	})
}

func TestADatabaseOfAnEarlierProgramIsBroughtUpToDateWithWhatIsInIt(t *testing.T) {
	for _, c := range []struct {
		name, driver, dialect, folder string
		url                           func(testing.TB) string
	}{
		{"SQLite", "sqlite", dialect.SQLite, "sqlite", storetest.SQLite},
		{"PostgreSQL", "postgres", dialect.Postgres, "postgres", storetest.Empty},
	} {
		t.Run(c.name, func(t *testing.T) {
			url := c.url(t)
			db, err := sql.Open(c.driver, url)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			files, err := fs.Sub(migrations.Files, c.folder)
			if err != nil {
				t.Fatal(err)
			}
			earlier, err := goose.NewProvider(goose.Dialect(c.dialect), db, files, goose.WithDisableGlobalRegistry(true))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := earlier.UpTo(t.Context(), 1); err != nil {
				t.Fatal(err)
			}
			client := ent.NewClient(ent.Driver(entsql.OpenDB(c.dialect, db)))
			client.District.Create().SetID("dst_before").SetName("蓬江区").SetCreatedAt(time.Now()).ExecX(t.Context())

			s, ctx := storetest.Open(t, url), storetest.System(t)
			there := s.Client.District.GetX(ctx, "dst_before")
			if there.Name != "蓬江区" {
				t.Errorf("the district is now %q", there.Name)
			}
			s.Client.Event.Create().SetDistrict(there).SetSeq(1).SetActor("督查室").SetAction("ISSUE").
				SetChanges([]schema.Change{}).SetHash("x").ExecX(ctx)
			if _, err := s.Client.ExecContext(ctx, "DELETE FROM events"); err == nil || !strings.Contains(err.Error(), "only ever added") {
				t.Errorf("what the later step adds is not there: %v", err)
			}
		})
	}
}
