package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestALookAtTheDatabaseTellsWhatNobodyHasTold(t *testing.T) {
	at := func(id string, revision int) Change { return Change{PlanID: id, Revision: revision} }
	saved := func(changes ...Change) map[string]Change {
		all := map[string]Change{}
		for _, c := range changes {
			all[c.key()] = c
		}
		return all
	}
	for name, test := range map[string]struct {
		before   func(h *hub) // what happened before the look
		during   func(h *hub) // what happened between the question and the answer
		stored   map[string]Change
		want     []Change
		wantLeft bool
	}{
		"nothing is new":        {stored: saved(at("a", 1)), want: nil},
		"a plan has changed":    {stored: saved(at("a", 2)), want: []Change{at("a", 2)}},
		"a plan is new":         {stored: saved(at("a", 1), at("b", 1)), want: []Change{at("b", 1)}},
		"a plan is gone":        {stored: saved(), want: []Change{at("a", 0)}},
		"an answer came late":   {during: func(h *hub) { h.tell(at("a", 3)) }, stored: saved(at("a", 2)), want: []Change{at("a", 3)}},
		"a plan was just made":  {during: func(h *hub) { h.tell(at("b", 1)) }, stored: saved(at("a", 1)), want: []Change{at("b", 1)}},
		"a commit is under way": {before: func(h *hub) { c := at("a", 2); h.begin(touched{&c}) }, stored: saved(at("a", 2)), wantLeft: true},
		"a commit has failed": {before: func(h *hub) { c := at("a", 2); h.begin(touched{&c}); h.finish(touched{&c}, false) },
			stored: saved(at("a", 2)), want: []Change{at("a", 2)}},
		"a commit has told itself": {before: func(h *hub) { c := at("a", 2); h.begin(touched{&c}); h.finish(touched{&c}, true) },
			stored: saved(at("a", 2)), want: []Change{at("a", 2)}},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHub()
			h.learn(saved(at("a", 1)))
			var told []Change
			h.watch(t.Context(), func(c Change) { told = append(told, c) }, func() {})
			if test.before != nil {
				test.before(h)
			}
			before := h.snapshot()
			if test.during != nil {
				test.during(h)
			}
			left := h.compare(before, test.stored)
			if diff := cmp.Diff(test.want, told); diff != "" || left != test.wantLeft {
				t.Errorf("left %v; told:\n%s", left, diff)
			}
			told = nil
			if h.compare(h.snapshot(), test.stored); !test.wantLeft && test.during == nil && told != nil {
				t.Errorf("told again: %v", told)
			}
		})
	}
}
