package graphtest

import (
	"testing"

	"duban/snapshot"
)

// What a question may allocate, through the handler as it is served.
var allocations = map[string]float64{"Q1": 100, "Q2": 100, "Q3": 200, "Q4": 100, "Q5": 100, "Q6": 200}

func TestQuestionsAllocateLittle(t *testing.T) {
	for _, s := range []scale{scaleS, {"M in one plan", 1, 5000, 2021}, {"several plans", 8, 250, 2021}} {
		t.Run(s.name, func(t *testing.T) {
			h := s.house(t, snapshot.Options{})
			c := h.cast(t, false, s.years()...)
			for _, q := range questions {
				bodies, a, n := q.bodies(t, c), h.asks(t, h.Direct), 0
				for _, body := range bodies {
					a.answer(t, body)
				}
				statements := h.Store.Statements()
				got := testing.AllocsPerRun(len(bodies), func() { a.ask(bodies[n%len(bodies)]); n++ })
				if got > allocations[q.name] {
					t.Errorf("%s: %.0f allocations a request, %.0f at most", q.name, got, allocations[q.name])
				}
				if said := h.Store.Statements() - statements; said != 0 {
					t.Errorf("%s: %d statements for %d requests", q.name, said, n)
				}
			}
			if h.Plans.Left.Load()+h.Plans.Panics.Load() > 0 {
				t.Errorf("left %d, panicked %d", h.Plans.Left.Load(), h.Plans.Panics.Load())
			}
		})
	}
}
