package supervision

import (
	"testing"

	"duban/ent"
	"duban/ent/finding"
	"duban/glossary"
	"duban/intake"
	"duban/seeds"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// Whatever has been decided about the paper of 2021 since it was applied: read again
// with what the district knows now, it says what the plan is.
func TestThePaperOf2021ReadAgainChangesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := New(s, shanghai)
		a, err := o.ApplyDraft(storetest.System(t), paper2021(t))
		if err != nil {
			t.Fatal(err)
		}
		ctx := viewer.In(t.Context(), viewer.Viewer{Role: viewer.Office, Name: officer, DistrictID: a.DistrictID, UserID: "usr_1"})
		for round := range 4 { // in the first nothing is decided, in each later one the next option
			decided := 0
			for _, f := range s.Client.Finding.Query().Where(finding.SeverityEQ(glossary.Ask)).Order(ent.Asc("position")).AllX(ctx) {
				if round == 0 || len(f.Options) == 0 {
					continue
				}
				if _, err := o.DecideFinding(ctx, Answering{FindingID: f.ID, Choice: f.Options[(round-1)%len(f.Options)]}); err != nil {
					t.Fatal(err)
				}
				decided++
			}
			d := readAgain(t, o, a.DistrictID)
			found, err := o.Compare(ctx, Application{Draft: d})
			if err != nil {
				t.Fatal(err)
			}
			if found.Unchanged != 192 || !found.empty() || round > 0 && decided < 20 {
				t.Errorf("with %d decisions, %d rows are unchanged; differences: %+v %+v", decided, found.Unchanged, found.Headings, found.Rows)
			}
		}
	})
}

// readAgain reads the paper of 2021 with what the district knows.
func readAgain(t *testing.T, o *Office, district string) *intake.Draft {
	t.Helper()
	dir, err := o.Directory(t.Context(), district)
	if err != nil {
		t.Fatal(err)
	}
	decided, err := o.Decisions(t.Context(), district)
	if err != nil {
		t.Fatal(err)
	}
	name, content := seeds.Paper()
	paper, err := intake.Read(name, content)
	if err != nil {
		t.Fatal(err)
	}
	d, err := intake.Interpret(paper, dir, decided)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
