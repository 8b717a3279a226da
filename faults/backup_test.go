package faults_test

import (
	"database/sql"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/store/storetest"
)

// everything is asked of a database and of what was restored from its backup.
const everything = `{ plans { nodes { id year version } }
	tasks(first: 200) { totalCount nodes { id number content status percent version deadline { dueOn asWritten }
		leaders { name } assignments { id role asWritten unit { name } } } }
	findings(first: 200) { totalCount nodes { id code } } units(first: 200) { totalCount nodes { id name } } }`

func TestABackupTakenWhileWritingIsWhole(t *testing.T) {
	database := storetest.SQLite(t)
	s := serve(t, database)
	office := officer(t, s)
	w := office.writers(t, 0, 3)
	w.begin()
	w.more(20)
	file := filepath.Join(t.TempDir(), "backup.db")
	atLeast := w.done.Load()
	if _, err := duban("backup", "--database", database, file); err != nil {
		t.Fatal(err)
	}
	w.more(20)
	w.end()
	if _, err := duban("backup", "--verify", file); err != nil {
		t.Fatal(err)
	}

	restored := serve(t, file)
	back := newClient(restored.address)
	back.token = office.token // tokens are part of a backup
	n := int64(0)
	for _, task := range w.tasks {
		reports, reminders, err := back.read(task.id)
		if err != nil {
			t.Fatal(err)
		}
		// Each writer's writes come one after another, so the copy has the first of them.
		once(t, "report", reports, task.reports[:len(reports)])
		once(t, "reminder", reminders, task.reminded[:len(reminders)])
		n += int64(len(reports) + len(reminders))
	}
	t.Logf("of %d writes %d are in the backup, %d were acknowledged when it began", w.done.Load(), n, atLeast)
	if n < atLeast || n >= w.done.Load() {
		t.Errorf("%d writes are in the backup, of at least %d and less than %d", n, atLeast, w.done.Load())
	}
	holds(t, file)
}

func TestABackupAnswersAsTheDatabaseDid(t *testing.T) {
	database := storetest.SQLite(t)
	s := serve(t, database)
	w := officer(t, s).writers(t, 0, 3)
	w.begin()
	w.more(20)
	w.end()
	file := filepath.Join(t.TempDir(), "backup.db")
	if _, err := duban("backup", "--database", database, file); err != nil {
		t.Fatal(err)
	}
	answersAlike(t, w.client, newClient(serve(t, file).address))
}

// answersAlike fails the test unless both answer everything with the same bytes.
func answersAlike(t *testing.T, one, other *client) {
	t.Helper()
	var before, after json.RawMessage
	if err := one.ask(everything, nil, &before); err != nil {
		t.Fatal(err)
	}
	if err := other.ask(everything, nil, &after); err != nil {
		t.Fatal(err)
	}
	if len(before) < 50_000 {
		t.Errorf("only %d bytes were compared", len(before))
	}
	if d := cmp.Diff(string(before), string(after)); d != "" {
		t.Errorf("the restored database answers otherwise (-before +after):\n%.2000s", d)
	}
}

func TestADumpOfPostgresAnswersAsTheDatabaseDid(t *testing.T) {
	database, empty := storetest.Postgres(t), storetest.Empty(t)
	for _, program := range []string{"pg_dump", "pg_restore"} {
		if _, err := exec.LookPath(program); err != nil {
			without(t, err.Error())
		}
	}
	s := serve(t, database)
	w := officer(t, s).writers(t, 0, 3)
	w.begin()
	w.more(20)
	w.end()
	file := filepath.Join(t.TempDir(), "duban.dump")
	for _, c := range []*exec.Cmd{
		exec.Command("pg_dump", "--format=custom", "--file="+file, database),
		exec.Command("pg_restore", "--no-owner", "--exit-on-error", "--dbname="+empty, file),
	} {
		if said, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", c.Args, err, said)
		}
	}
	answersAlike(t, w.client, newClient(serve(t, empty).address))
	holds(t, empty)
}

func TestADamagedBackupIsRefusedInWords(t *testing.T) {
	database := storetest.SQLite(t)
	serve(t, database).kill()
	whole := filepath.Join(t.TempDir(), "whole.db")
	if _, err := duban("backup", "--database", database, whole); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	sum, err := os.ReadFile(whole + ".sha256")
	if err != nil {
		t.Fatal(err)
	}
	middle := len(content) / 2
	wording := strings.Index(string(content), "完成")
	if wording < 0 {
		t.Fatal("the backup has no wording to alter")
	}
	for _, c := range []struct {
		name   string
		damage []byte
		opens  bool // a change of wording is still a sound file
	}{
		{"half of it is missing", content[:middle], false},
		{"its last page is missing", content[:len(content)-4096], false},
		{"some pages are overwritten", append(append(append([]byte{}, content[:middle]...), make([]byte, 64<<10)...), content[middle+64<<10:]...), false},
		{"one word of it is another", append(append(append([]byte{}, content[:wording]...), "取消"...), content[wording+len("取消"):]...), true},
		{"it is no database", []byte("no database at all, but long enough to be read as one, perhaps, by somebody who does not look"), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "damaged.db")
			for name, content := range map[string][]byte{file: c.damage, file + ".sha256": sum} {
				if err := os.WriteFile(name, content, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := duban("backup", "--verify", file); err == nil || !strings.Contains(err.Error(), "not the backup that was written") {
				t.Errorf("backup --verify says %v", err)
			}
			_, err := duban("audit", "verify", "--database", file)
			if refused := err != nil && strings.Contains(err.Error(), "请用备份恢复"); refused == c.opens {
				t.Errorf("opening it says %v", err)
			}
		})
	}
}

func TestATraceThatWasAlteredIsRefusedInWords(t *testing.T) {
	database := storetest.SQLite(t)
	s := serve(t, database)
	officer(t, s)
	s.kill()
	holds(t, database)
	db, err := sql.Open("sqlite", database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	// Whoever has the file can take the lock off it; the trace tells nevertheless.
	if _, err := db.Exec("DROP TRIGGER events_keep_what_was"); err != nil {
		t.Fatal(err)
	}
	r, err := db.Exec("UPDATE events SET actor = '他人' WHERE seq = 2")
	if err != nil {
		t.Fatal(err)
	}
	if n, err := r.RowsAffected(); n != 1 || err != nil {
		t.Fatalf("%d lines were altered, %v", n, err)
	}
	if _, err := duban("audit", "verify", "--database", database); err == nil || !strings.Contains(err.Error(), "broken at line 2") {
		t.Errorf("audit verify says %v", err)
	}
}
