package snapshot_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/intake"
	"duban/lifecycle"
	"duban/seeds"
	"duban/snapshot"
	"duban/store"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

// pengjiang gives a library over the paper of 2021, as it is on 20 October.
func pengjiang(t testing.TB, url string) (*snapshot.Library, context.Context) {
	t.Helper()
	zone := time.FixedZone("Beijing", 8*3600)
	s := storetest.Open(t, url, store.Options{Now: func() time.Time { return time.Date(2021, time.October, 20, 12, 0, 0, 0, zone) }})
	name, content := seeds.Paper()
	paper, err := intake.Read(name, content)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := seeds.Directory()
	if err != nil {
		t.Fatal(err)
	}
	decisions, err := seeds.Decisions()
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(paper, dir, decisions)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := supervision.New(s, zone).ApplyDraft(storetest.System(t), supervision.Application{
		District: "蓬江区", Draft: draft, Directory: dir, Decisions: decisions, Content: content,
	}); err != nil {
		t.Fatal(err)
	}
	library, err := snapshot.New(s, zone, snapshot.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(library.Close)
	return library, library.Pin(viewer.In(t.Context(), viewer.Viewer{Role: viewer.Office}))
}

func TestThePaperOf2021InFigures(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		library, ctx := pengjiang(t, url)
		p, err := library.Current(ctx)
		if err != nil {
			t.Fatal(err)
		}
		plan := p.Plan(nil, new(2021))
		number := func(n int, err error) int {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		leaders, err := p.Leaders(nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		units, err := p.Units(nil, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		sections, err := plan.Sections(ctx)
		if err != nil {
			t.Fatal(err)
		}
		stats, err := p.TaskStats(ctx, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]int{
			"rows": number(plan.RowCount(ctx)), "items": number(plan.TaskCount(ctx)), "counted": stats.Total,
			"leaders": leaders.TotalCount, "units": units.TotalCount,
		}
		var inSections []int
		for _, s := range sections {
			if len(s.Rows) > 0 {
				inSections = append(inSections, len(s.Rows))
			}
			for _, r := range s.Rows {
				got[string(r.Task.Deadline.Kind)]++
				if len(r.Task.Rows) > 1 {
					got["printings of shared tasks"]++
				}
				if r.Number == r.Task.Number && len(r.Task.Rows) > 1 {
					got["shared tasks"]++
				}
			}
		}
		want := map[string]int{"rows": 192, "items": 186, "counted": 186, "leaders": 13, "units": 57,
			"shared tasks": 5, "printings of shared tasks": 11, "MONTH_END": 153, "DATE": 28, "ONGOING": 7, "UNSPECIFIED": 4}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if want := []int{8, 2, 6, 27, 5, 4, 22, 4, 7, 21, 8, 34, 17, 27}; !slices.Equal(inSections, want) {
			t.Errorf("rows in sections: %v, want %v", inSections, want)
		}
	})
}

func TestTangxiaIsNamedIn32RowsAndResponsibleIn96(t *testing.T) {
	library, ctx := pengjiang(t, storetest.SQLite(t))
	p, err := library.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	tangxia := p.Unit(nil, new("园区办")) // its signboard
	load, err := tangxia.Workload(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if tangxia.Name != "棠下镇" || load.NamedRows != 32 || load.ResponsibleRows != 96 {
		t.Errorf("%s: %+v", tangxia.Name, load)
	}
	for _, through := range []bool{false, true} {
		tasks, err := tangxia.Tasks(ctx, nil, through, nil, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		want := load.Total
		if !through {
			want -= load.ThroughGroups
		}
		if tasks.TotalCount != want {
			t.Errorf("through groups %v: %d tasks, the workload says %d", through, tasks.TotalCount, want)
		}
	}
}

func TestPinyinOfThePaper(t *testing.T) {
	library, ctx := pengjiang(t, storetest.SQLite(t))
	p, err := library.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for search, want := range map[string]string{"qfzhggj": "区发展和改革局", "htz": "荷塘镇", "qtczx": "区土地储备中心"} {
		units, err := p.Units(&snapshot.UnitFilter{Search: &search}, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if units.TotalCount != 1 || units.Nodes()[0].Name != want {
			t.Errorf("%s finds %d units, want %s", search, units.TotalCount, want)
		}
	}
	leaders, err := p.Leaders(new("olj"), nil, nil, nil, nil)
	if err != nil || leaders.TotalCount != 1 || leaders.Nodes()[0].Name != "区林杰" {
		t.Errorf("olj finds %d leaders, %v", leaders.TotalCount, err)
	}
	named, err := p.Tasks(ctx, &snapshot.TaskFilter{Search: new("olj")}, nil, nil, nil, nil, nil)
	if err != nil || named.TotalCount == 0 {
		t.Errorf("olj finds %d tasks, %v", named.TotalCount, err)
	}
	var names []string
	byName, err := p.Units(&snapshot.UnitFilter{Search: new("街"), Kind: nil}, []*snapshot.UnitOrder{{Field: snapshot.ByName}}, nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range byName.Nodes() {
		names = append(names, u.Name)
	}
	if want := []string{"白沙街", "潮连街", "各镇（街）", "环市街"}; !slices.Equal(names, want) {
		t.Errorf("by pinyin: %v, want %v", names, want)
	}
}

func TestNumbersAgreeOnTheRealPaper(t *testing.T) {
	library, ctx := pengjiang(t, storetest.SQLite(t))
	p, err := library.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	stats, err := p.TaskStats(ctx, []snapshot.TaskDimension{snapshot.OfLeadUnit}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range stats.Groups {
		unit, led := g.Keys[0].Node.(*snapshot.Unit)
		if !led {
			continue
		}
		load, err := unit.Workload(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		tasks, err := unit.Tasks(ctx, []lifecycle.Role{lifecycle.Lead, lifecycle.CoLead}, false, nil, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		if g.Count != load.Lead+load.CoLead || g.Count != tasks.TotalCount {
			t.Errorf("%s leads %d in the statistics, %d+%d in its workload, %d in its list", unit.Name, g.Count, load.Lead, load.CoLead, tasks.TotalCount)
		}
	}
}
