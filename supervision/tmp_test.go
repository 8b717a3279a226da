package supervision

import (
	"testing"
	"fmt"
	"time"

	"duban/ent"
	"duban/ent/finding"
	"duban/glossary"
	"duban/intake"
	"duban/seeds"
	"duban/store/storetest"
	"duban/viewer"
)

func TestTmp(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	o := New(s, shanghai)
	a, err := o.ApplyDraft(storetest.System(t), paper2021(t))
	if err != nil {
		t.Fatal(err)
	}
	ctx := viewer.In(t.Context(), viewer.Viewer{Role: viewer.Office, Name: "o", DistrictID: a.DistrictID, UserID: "x"})
	for which := range 3 {
	for _, f := range s.Client.Finding.Query().Where(finding.SeverityEQ(glossary.Ask)).Order(ent.Asc("position")).AllX(ctx) {
		choice := "某局"
		if len(f.Options) > 0 {
			choice = f.Options[(which)%len(f.Options)]
		}
		if _, err := o.DecideFinding(ctx, Answering{FindingID: f.ID, Choice: choice}); err != nil {
			fmt.Println(f.Code, choice, err)
		}
	}
	start := time.Now()
	dir, _ := o.Directory(ctx, a.DistrictID)
	dec, _ := o.Decisions(ctx, a.DistrictID)
	name, content := seeds.Paper()
	p, _ := intake.Read(name, content)
	d, err := intake.Interpret(p, dir, dec)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range d.Findings { if f.Code == "LEADER_SPELLING" && f.Severity=="ASK" { fmt.Printf("%+v\n", f) } }
	for _, r := range d.Rows { if r.Number == "3-18" { fmt.Println(r.Leaders) } }
	fmt.Printf("%+v\n", dir.Leaders)
	diff, err := o.Compare(ctx, Application{Draft: d, Decisions: dec, Content: content})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println(which, time.Since(start), diff.Added, diff.Changed, diff.Dropped, diff.Unchanged, diff.Headings)
	for _, r := range diff.Rows {
		fmt.Print(r.Kind, " ", r.Number)
		for _, c := range r.Changes {
			fmt.Printf("; %s %s→%s", c.Field, text(c.From), text(c.To))
		}
		fmt.Println()
	}
	}
}
