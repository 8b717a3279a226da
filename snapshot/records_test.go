package snapshot

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/store/storetest"
)

func TestAPictureIsReadAlikeFromBothDatabases(t *testing.T) {
	g := grow(51, 12, 4)
	r := g.plan(2021, 80)
	byHand, ctx := pictured(t, &g.directory, r)
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, l, _ := opened(t, url, Options{})
		put(t, s, g, r)
		p, err := l.Current(as(t.Context(), office))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(portrait(ctx, byHand), portrait(as(t.Context(), office), p)); diff != "" {
			t.Errorf("what was stored (-) is read otherwise (+):\n%s", diff)
		}
	})
}

// portrait tells of each task what can be seen of it.
func portrait(ctx context.Context, p *Picture) (lines []string) {
	for _, t := range p.newest.tasks {
		line := fmt.Sprint(t.ID, t.Number, t.Kind, t.Status, t.Light.Color, t.Light.Reason(ctx), t.Overdue, t.UpdatedAt, len(t.Rows), len(t.Findings))
		for _, n := range []*int{t.Percent, t.PercentOf, t.ScheduledPercent, t.DueInDays} {
			if n != nil {
				line += fmt.Sprint(" ", *n)
			}
		}
		for _, a := range t.Assignments(nil, true) {
			line += " " + a.ID
		}
		for _, x := range t.Leaders {
			line += " " + x.ID
		}
		for _, x := range t.reports {
			line += " " + x.ID
		}
		for _, x := range t.Reminders(ctx) {
			line += fmt.Sprint(" ", x.ID, x.Units[0].ID)
		}
		for _, x := range t.Extensions(ctx) {
			line += fmt.Sprint(" ", x.ID, x.To)
		}
		for _, x := range t.Instructions(ctx) {
			line += " " + x.ID
		}
		lines = append(lines, line)
	}
	for _, u := range p.newest.units {
		lines = append(lines, fmt.Sprint(u.ID, u.Name, u.Pinyin, u.load, len(u.Members), len(u.Groups)))
	}
	return lines
}

func TestBuildingTakesAsManyStatementsForFiftyTasksAsForFiveThousand(t *testing.T) {
	counted := map[int]int64{}
	for _, items := range []int{50, 5000} {
		s, l, _ := opened(t, storetest.SQLite(t), Options{})
		g := grow(52, 20, 5)
		put(t, s, g, g.plan(2021, items))
		before := s.Statements()
		p, err := l.Current(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		counted[items] = s.Statements() - before
		if len(p.newest.items) != items {
			t.Fatalf("%d items, want %d", len(p.newest.items), items)
		}
		before = s.Statements()
		if _, err := p.Tasks(as(t.Context(), office), &TaskFilter{Search: new("产业")}, nil, nil, nil, nil, nil); err != nil || s.Statements() != before {
			t.Errorf("a list takes %d statements, %v", s.Statements()-before, err)
		}
	}
	if counted[50] != counted[5000] || counted[50] == 0 {
		t.Errorf("statements by items: %v", counted)
	}
	t.Logf("%d statements", counted[50])
}
