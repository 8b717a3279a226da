package snapshot

import (
	"errors"
	"runtime"
	"testing"

	"duban/snapshot/snapshottest"
	"duban/store"
	"duban/store/storetest"
)

// years are plans of one size, newest first, and a library with room for so many of them.
func years(t *testing.T, plans, room int) (s *store.Store, l *Library, size int64) {
	s, l, _ = opened(t, storetest.SQLite(t), Options{})
	g := grow(59, 12, 4)
	all := []records{}
	for i := range plans {
		all = append(all, g.plan(2021-i, 40))
		size = max(size, weigh(all[i], &g.directory))
	}
	put(t, s, g, all...)
	l.options.Memory = int64(room) * size
	return s, l, size
}

func TestPlansLeaveMemoryAndComeBack(t *testing.T) {
	s, l, _ := years(t, 4, 3)
	reads := func(year int) int64 {
		before := s.Statements()
		ctx := l.Pin(t.Context())
		p, err := l.Current(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if n, err := p.Plan(nil, &year).TaskCount(ctx); err != nil || n != 40 {
				t.Fatalf("the plan of %d has %d tasks, %v", year, n, err)
			}
		}
		return s.Statements() - before
	}
	reads(2021)
	for _, step := range []struct {
		name string
		year int
		read bool
	}{
		{"the newest is there", 2021, false},
		{"a past one is read when asked for", 2020, true},
		{"and kept", 2020, false},
		{"as is a second, for which there is room", 2019, true},
		{"the first is there still", 2020, false},
		{"a third takes the place of the one not asked for longest", 2018, true},
		{"which comes back when asked for", 2019, true},
		{"in place of another", 2020, true},
		{"the newest never leaves", 2021, false},
	} {
		if n := reads(step.year); n > 0 != step.read {
			t.Errorf("%s: the plan of %d took %d statements", step.name, step.year, n)
		}
	}
}

func TestWhatIsKeptStaysWithinTheMemorySetAside(t *testing.T) {
	_, l, size := years(t, 30, 5)
	for range 2 {
		for year := 2021; year > 2021-30; year-- {
			ctx := l.Pin(t.Context())
			p, err := l.Current(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := p.Plan(nil, &year).TaskCount(ctx); err != nil {
				t.Fatal(err)
			}
			if all := l.past.held + p.newest.size; all > l.options.Memory {
				t.Fatalf("%d bytes are kept where %d are set aside", all, l.options.Memory)
			}
		}
	}
	if n := l.past.plans.Len(); n < 4 || int64(n)*size < l.past.held {
		t.Errorf("%d plans are kept, %d bytes", n, l.past.held)
	}
}

func TestAQuestionAboutMorePlansThanFitIsRefused(t *testing.T) {
	_, l, _ := years(t, 6, 3)
	ctx := l.Pin(as(t.Context(), office))
	p, err := l.Current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Tasks(ctx, &TaskFilter{Not: &TaskFilter{Year: new(0)}}, nil, nil, nil, nil, nil); !errors.Is(err, errTooMany) {
		t.Errorf("six plans where there is room for three: %v", err)
	}
	ctx = l.Pin(as(t.Context(), office))
	if p, err = l.Current(ctx); err != nil {
		t.Fatal(err)
	}
	two, err := p.Tasks(ctx, &TaskFilter{Or: []*TaskFilter{{Year: new(2021)}, {Year: new(2017)}}}, nil, nil, nil, nil, nil)
	if err != nil || two.TotalCount != 80 {
		t.Errorf("two plans: %+v, %v", two, err)
	}
}

// What a plan is reckoned to take is what it takes, within a quarter.
func TestPlansAreWeighedRightly(t *testing.T) {
	for _, shape := range []snapshottest.Shape{snapshottest.Small, snapshottest.Full} {
		g := grown(1, 70, 13, shape)
		l := shelf()
		var plans []*Plan
		before := inUse()
		for i := range 8 {
			p, err := build(l, &g.directory, g.plan(2021-i, 500), today, nil)
			if err != nil {
				t.Fatal(err)
			}
			p.textIndex()
			plans = append(plans, p)
		}
		took := inUse() - before
		var reckoned int64
		for _, p := range plans {
			reckoned += p.size
		}
		if ratio := float64(reckoned) / float64(took); ratio < 0.75 || ratio > 1.25 {
			t.Errorf("%+v: reckoned %d bytes, taken %d: %.2f", shape, reckoned, took, ratio)
		}
		runtime.KeepAlive(plans)
	}
}

func inUse() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
