package supervision

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

var errCut = errors.New("cut")

// cut fails the statement whose turn it is, before it is sent or after.
type cut struct {
	at, seen int
	after    bool
}

type cutKey struct{}

func cutting(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		c, armed := ctx.Value(cutKey{}).(*cut)
		if !armed {
			return next.Mutate(ctx, m)
		}
		c.seen++
		if c.seen == c.at && !c.after {
			return nil, errCut
		}
		at := c.seen
		v, err := next.Mutate(ctx, m)
		if err == nil && at == c.at {
			return nil, errCut
		}
		return v, err
	})
}

// Every wish that is granted in a scenario is first cut at each of its statements,
// before and after it: nothing of it must stay.
func TestAVerbThatIsCutLeavesNothing(t *testing.T) {
	c := &clock{}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		s.Client.Use(cutting)
		cuts := 0
		for _, sc := range scenarios {
			if sc.code != "" || sc.events == 0 {
				continue
			}
			t.Run(sc.name, func(t *testing.T) {
				w := newWorld(t, s, c)
				for _, g := range sc.given {
					if err := g.do(w.as(g.as), w); err != nil {
						t.Fatal(err)
					}
				}
				before := everything(t, s, w.district)
				for at := 1; ; at++ {
					done := false
					for _, after := range []bool{false, true} {
						err := sc.do(context.WithValue(w.as(sc.as), cutKey{}, &cut{at: at, after: after}), w)
						if done = err == nil; done {
							break
						}
						if !errors.Is(err, errCut) {
							t.Fatalf("cut at statement %d: %v", at, err)
						}
						cuts++
					}
					if done {
						if at < 3 {
							t.Errorf("it has only %d statements", at-1)
						}
						return
					}
					if diff := cmp.Diff(before, everything(t, s, w.district)); diff != "" {
						t.Fatalf("cut at statement %d, something stayed:\n%s", at, diff)
					}
				}
			})
		}
		t.Logf("%d cuts", cuts)
	}, store.Options{Now: func() time.Time { return c.now }})
}
