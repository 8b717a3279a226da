package seeds_test

import (
	"slices"
	"testing"

	"duban/intake"
	"duban/seeds"
)

func TestEveryDecisionIsAboutADoubtOfThePaper(t *testing.T) {
	paper, err := intake.Read(seeds.Paper())
	if err != nil {
		t.Fatal(err)
	}
	dir, err := seeds.Directory()
	if err != nil {
		t.Fatal(err)
	}
	decided, err := seeds.Decisions()
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(paper, dir, decided)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range decided {
		if !slices.ContainsFunc(draft.Findings, func(f intake.Finding) bool { return f.Key == d.Key && f.Decided == d.Choice }) {
			t.Errorf("no finding has the key %q", d.Key)
		}
	}
}
