package supervision

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/ent/task"
	"duban/intake"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// Every paper that the reader is tested with becomes a plan and says afterwards what
// the plan is; undone, it leaves nothing.
func TestEveryPaperBecomesAPlan(t *testing.T) {
	files, err := filepath.Glob("../intake/testdata/*.golden.json")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d papers: %v", len(files), err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o, ctx := New(s, shanghai), storetest.System(t)
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".golden.json"), func(t *testing.T) {
				said, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				draft := &intake.Draft{}
				if err := json.Unmarshal(said, draft); err != nil {
					t.Fatal(err)
				}
				if draft.Year == 0 {
					draft.Year = 2030
				}
				if s.Client.District.Query().CountX(ctx) == 0 {
					s.Client.District.Create().SetName("蓬江区").SaveX(ctx)
				}
				before := remaining(everything(t, s))
				applied, err := o.ApplyDraft(ctx, Application{District: "蓬江区", Draft: draft})
				if err != nil {
					t.Fatal(err)
				}
				tasks, rows := 0, s.Client.Row.Query().CountX(ctx)
				for _, r := range draft.Rows {
					if r.SameAs == "" {
						tasks++
					}
				}
				items := s.Client.Task.Query().Where(task.KindEQ(lifecycle.Item)).CountX(ctx)
				if rows != len(draft.Rows) || items != tasks || s.Client.Finding.Query().CountX(ctx) != len(draft.Findings) {
					t.Errorf("%d rows and %d tasks became %d and %d", len(draft.Rows), tasks, rows, items)
				}
				d, err := o.Compare(ctx, Application{District: "蓬江区", Draft: draft})
				if err != nil || !d.empty() || d.Unchanged != len(draft.Rows) {
					t.Errorf("read again: %+v, %v", d, err)
				}
				as := viewer.In(ctx, viewer.Viewer{Role: viewer.Office, Name: officer, DistrictID: applied.DistrictID})
				if _, err := o.UndoImport(as, Undoing{ImportID: applied.ImportID}); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(before, remaining(everything(t, s))); diff != "" {
					t.Errorf("undone, it has left:\n%s", diff)
				}
			})
		}
	})
}
