package snapshot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"duban/ent"
	"duban/store/storetest"
)

func TestEveryObjectIsFoundByItsID(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, l, _ := opened(t, url, Options{})
		g := grow(101, 12, 4)
		put(t, s, g, g.plan(2021, 60), g.plan(2020, 60))
		ctx := l.Pin(as(t.Context(), office))
		p, err := l.Current(ctx)
		if err != nil {
			t.Fatal(err)
		}
		past, err := p.open(ctx, "pln_2020")
		if err != nil {
			t.Fatal(err)
		}
		kinds := map[string]bool{}
		for _, plan := range []*Plan{p.newest, past} {
			for some := range slices.Chunk(slices.Collect(keys(plan.nodes)), maxPage) {
				ctx := l.Pin(as(t.Context(), office))
				p, err := l.Current(ctx)
				if err != nil {
					t.Fatal(err)
				}
				found, err := p.Nodes(ctx, some)
				if err != nil {
					t.Fatal(err)
				}
				for i, n := range found {
					if n == nil || n.NodeID() != some[i] {
						t.Fatalf("%s leads to %v", some[i], n)
					}
					kinds[fmt.Sprintf("%T", n)] = true
				}
			}
		}
		if len(kinds) != 14 {
			t.Errorf("kinds found: %v", kinds)
		}
	})
}

func keys(m map[string]Node) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func TestIDsThatLeadNowhere(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(102, 12, 4)
	put(t, s, g, g.plan(2021, 10), g.plan(2020, 10))
	ctx := l.Pin(as(t.Context(), office))
	p, err := l.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	nowhere := []string{"", "tsk_none", "rpt_none", "evt_none", "tok_none", "asg_none:unt_1", "nonsense", "xyz_1", "ses_1", "pln_none", "任务"}
	before := s.Statements()
	found, err := p.Nodes(ctx, append(nowhere, "tsk_2021_1"))
	if err != nil {
		t.Fatal(err)
	}
	if most := int64(len(planned) + 2); s.Statements()-before > most {
		t.Errorf("%d statements for %d ids", s.Statements()-before, len(found))
	}
	for i, n := range found[:len(nowhere)] {
		if n != nil {
			t.Errorf("%q leads to %v", nowhere[i], n)
		}
	}
	if found[len(nowhere)] == nil {
		t.Error("a good id among bad ones is not found")
	}
	var refusal *Refusal
	if _, err := p.Nodes(ctx, strings.Split(strings.Repeat("a ", maxPage), " ")); !errors.As(err, &refusal) || refusal.Code != PageTooLarge {
		t.Errorf("201 ids: %v", err)
	}
}

func TestTasksByNumber(t *testing.T) {
	g := grow(103, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 60), g.plan(2020, 60))
	for _, plan := range []*Plan{p.newest, p.past["pln_2020"]} {
		for _, task := range plan.items {
			numbers := []string{task.Number, " " + task.Number, strings.ReplaceAll(task.Number, "-", "－")}
			for _, r := range task.Rows {
				numbers = append(numbers, r.Number)
			}
			for _, n := range numbers {
				if found, err := p.Task(ctx, nil, &n, &plan.Year); err != nil || found != task {
					t.Fatalf("%q of %d leads to %v, %v", n, plan.Year, found, err)
				}
			}
		}
	}
	newest, err := p.Task(ctx, nil, new("2.0-1"), nil)
	if err != nil || newest.Plan != p.newest {
		t.Errorf("without a year: %v, %v", newest, err)
	}
	for _, c := range []struct {
		name   string
		number *string
		year   *int
	}{{"no such number", new("7.7-7"), nil}, {"no such year", new("2.0-1"), new(1999)}, {"nothing", nil, nil}} {
		if found, err := p.Task(ctx, nil, c.number, c.year); found != nil || err != nil {
			t.Errorf("%s: %v, %v", c.name, found, err)
		}
	}
}

func TestTokensAreReadForWhoMaySeeThem(t *testing.T) {
	s, l, _ := opened(t, storetest.SQLite(t), Options{})
	g := grow(104, 12, 4)
	put(t, s, g, g.plan(2021, 10))
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		for i, owner := range []string{"usr_office", "usr_office", "usr_unit"} {
			if err := tx.Token.Create().SetID(fmt.Sprint("tok_", i)).SetUserID(owner).SetName("脚本").SetHash(fmt.Sprint(i)).SetExpiresAt(noon(today + 30)).
				SetCreatedAt(noon(today).Add(time.Duration(i) * time.Hour)).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		ctx  context.Context
		want []string
	}{
		{"one's own, newest first", as(t.Context(), office), []string{"tok_1", "tok_0"}},
		{"everybody's for an administrator", as(t.Context(), admin), []string{"tok_2", "tok_1", "tok_0"}},
		{"none", as(t.Context(), analyst), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := l.Current(c.ctx)
			if err != nil {
				t.Fatal(err)
			}
			tokens, err := p.Viewer(c.ctx).Tokens(c.ctx)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, token := range tokens {
				got = append(got, token.ID)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
			for i := range 3 {
				id := fmt.Sprint("tok_", i)
				if n, err := p.Node(c.ctx, id); err != nil || (n != nil) != slices.Contains(c.want, id) {
					t.Errorf("%s by id: %v, %v", id, n, err)
				}
			}
		})
	}
	p, err := l.Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if n, err := p.Node(as(t.Context(), anonymous), "tok_1"); n != nil || err != nil {
		t.Errorf("the anonymous find %v, %v", n, err)
	}
}
