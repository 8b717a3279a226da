package supervision

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/ent/event"
	"duban/store"
	"duban/store/storetest"
)

func TestTheTraceSaysWhoWhatWhenAndFromWhere(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := newWorld(t, s, c)
		if err := issue(school)(w.as(officer), w); err != nil {
			t.Fatal(err)
		}
		if err := closeTask(school)(w.as(ouLinjie), w); refusal(err) != "NOT_ALLOWED" {
			t.Fatal(err)
		}
		var got []string
		for _, e := range s.Client.Event.Query().Order(ent.Asc(event.FieldSeq)).AllX(t.Context()) {
			line := fmt.Sprint(e.Seq, " ", e.CreatedAt.UTC().Format(time.RFC3339), " ", e.Actor, " ", e.Action, " ", e.FromAddress, " ", e.RequestID)
			for _, c := range e.Changes {
				line += fmt.Sprintf(" %s:%s→%s", c.Field, text(c.From), text(c.To))
			}
			if e.Seq > 2 && (e.TaskID != w.id(school) || e.PlanID != w.plan || e.ObjectID != e.TaskID || e.ActorID == "") {
				t.Errorf("line %d is about %s in %s by %s", e.Seq, e.ObjectID, e.PlanID, e.ActorID)
			}
			got = append(got, line)
		}
		want := []string{
			"1 2022-03-01T01:00:00Z 系统 foundDistrict   name:→" + s.Client.District.GetX(t.Context(), w.district).Name,
			"2 2022-03-01T01:00:00Z 系统 applyImport   document:→2022.xlsx year:→2022 rows:→3 tasks:→2",
			"3 2022-03-01T01:00:00Z 督查室 issueTasks 192.0.2.7 r1 status:DRAFT→ISSUED issuedOn:→2022-03-01",
			"4 2022-03-01T01:00:00Z 区林杰 refused 192.0.2.7 r1 verb:→closeTask",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}, store.Options{Now: func() time.Time { return c.now }})
}

func TestATraceThatWasTamperedWithIsFound(t *testing.T) {
	for _, tampered := range []struct {
		name, sql string
		at        int
	}{
		{"a word is changed", `UPDATE events SET changes = replace(CAST(changes AS TEXT), 'ISSUED', 'CLOSED') WHERE seq = 3`, 3},
		{"the actor is changed", `UPDATE events SET actor = '某人' WHERE seq = 3`, 3},
		{"the moment is changed", `UPDATE events SET created_at = '2022-02-28 01:00:00+00:00' WHERE seq = 1`, 1},
		{"a line is taken out", `DELETE FROM events WHERE seq = 2`, 2},
		{"the first line is taken out", `DELETE FROM events WHERE seq = 1`, 1},
		{"a line and its seal are forged", `UPDATE events SET actor = '某人', hash = previous_hash WHERE seq = 2`, 2},
		{"nothing is done", `SELECT 1`, 0},
	} {
		t.Run(tampered.name, func(t *testing.T) {
			c := &clock{}
			s := storetest.Open(t, storetest.SQLite(t), store.Options{Now: func() time.Time { return c.now }})
			w := newWorld(t, s, c)
			for _, g := range underWay(school) {
				if err := g.do(w.as(g.as), w); err != nil {
					t.Fatal(err)
				}
			}
			for _, statement := range []string{`DROP TRIGGER events_keep_what_was`, `DROP TRIGGER events_keep_all`, tampered.sql} {
				if _, err := s.Client.ExecContext(t.Context(), statement); err != nil {
					t.Fatal(err)
				}
			}
			all, err := w.VerifyTrace(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if all[0].BrokenAt != tampered.at || (all[0].Because == "") != (tampered.at == 0) {
				t.Errorf("broken at %d, want %d: %s", all[0].BrokenAt, tampered.at, all[0].Because)
			}
		})
	}
}
