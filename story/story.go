// Package story invents a year of work on the seeded plan of 2021 for the
// demonstration (演示): who acknowledged, reported, asked for a later day, was urged
// and closed, from the day of issue to the eve of 2021-10-20. It does so by the
// office's own verbs, as those who would have, on the days on which they would have,
// so that every rule holds and every line of the trace is real. All that is told is
// made up; the plan is marked for it. It knows no HTTP and no pages.
package story

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"duban/ent"
	"duban/ent/plan"
	"duban/ent/task"
	"duban/lifecycle"
	"duban/store"
	"duban/supervision"
	"duban/viewer"
)

// The days of the story.
var (
	begins = lifecycle.NewDate(2021, time.March, 15)
	ends   = lifecycle.NewDate(2021, time.October, 19)
)

// Eve is the moment just before the story: the paper and the accounts are of then.
var Eve = time.Date(2021, time.March, 12, 9, 0, 0, 0, lifecycle.Beijing)

// Stage is what a story is told on.
type Stage struct {
	Store  *store.Store
	Office *supervision.Office
	// Clock is the store's.
	Clock *Clock
	// Document is the file name of the paper that the story is about.
	Document string
	// Progress hears how far the story is.
	Progress io.Writer
}

// Tell tells the story up to the day before the clock's own, or to its end, where the
// paper has become a plan that nothing has been done with, and reports whether it did.
// It is told in one transaction: whole, or not at all. Afterwards the clock goes on.
func (s Stage) Tell(ctx context.Context) (told bool, err error) {
	defer s.Clock.Release()
	last := min(ends, lifecycle.DateOf(s.Clock.own(), lifecycle.Beijing)-1)
	if last < begins {
		return false, nil
	}
	ctx, end := context.WithTimeout(ctx, 5*time.Minute) // a deadline of its own takes the place of the store's
	defer end()
	err = s.Store.Together(ctx, func(ctx context.Context, tx *ent.Tx) error {
		told = false
		untouched, err := s.untouched(ctx, tx)
		if err != nil || untouched == nil {
			return err
		}
		y, err := s.open(ctx, tx, untouched)
		if err != nil {
			return err
		}
		told = true
		return y.play(ctx, s, last)
	})
	if err != nil {
		return false, fmt.Errorf("telling the demonstration's year: %w", err)
	}
	return told, nil
}

// untouched finds the plan of the paper if all its items are drafts and no story was
// told about it, else nil.
func (s Stage) untouched(ctx context.Context, tx *ent.Tx) (*ent.Plan, error) {
	plans, err := tx.Plan.Query().Where(plan.Document(s.Document), plan.Demo(false), plan.Not(plan.HasTasksWith(task.StatusNEQ(lifecycle.Draft)))).
		Limit(1).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("looking for the plan: %w", err)
	}
	if len(plans) == 0 {
		return nil, nil
	}
	return plans[0], nil
}

// open marks the plan and writes what will happen in the year.
func (s Stage) open(ctx context.Context, tx *ent.Tx, p *ent.Plan) (*year, error) {
	s.Clock.Turn(Eve)
	y := &year{office: s.Office, tx: tx}
	if err := y.cast(ctx, p); err != nil {
		return nil, err
	}
	if err := tx.Plan.UpdateOne(p).SetDemo(true).Exec(ctx); err != nil {
		return nil, fmt.Errorf("marking the plan: %w", err)
	}
	demo := "true"
	program := viewer.In(ctx, viewer.Viewer{Role: viewer.System, Name: "演示数据", DistrictID: p.DistrictID})
	err := s.Office.Record(program, tx, supervision.Line{Action: "tellStory", ObjectID: p.ID, PlanID: p.ID, Changes: []supervision.Change{{Field: "demo", To: &demo}}})
	if err != nil {
		return nil, fmt.Errorf("marking the plan: %w", err)
	}
	y.write()
	return y, nil
}

// deed is one thing that somebody does.
type deed struct {
	at   time.Time
	what string
	as   viewer.Viewer
	do   func(context.Context) error
}

// play does all that is to happen until the last day, in the order of its moments.
func (y *year) play(ctx context.Context, s Stage, last lifecycle.Date) error {
	slices.SortStableFunc(y.deeds, func(a, b deed) int { return cmp.Compare(a.at.Unix(), b.at.Unix()) })
	fmt.Fprint(s.Progress, "演示数据：正在推演 2021 年的办理过程")
	done, month := 0, time.Month(0)
	for _, d := range y.deeds {
		on := lifecycle.DateOf(d.at, lifecycle.Beijing)
		if on > last {
			break
		}
		if on.Month() != month {
			month = on.Month()
			fmt.Fprintf(s.Progress, " %d月", month)
		}
		s.Clock.Turn(d.at)
		if err := d.do(viewer.In(ctx, d.as)); err != nil {
			fmt.Fprintln(s.Progress)
			return fmt.Errorf("%s on %s as %s: %w", d.what, on, d.as.Name, err)
		}
		done++
	}
	fmt.Fprintf(s.Progress, "，共 %d 步\n", done)
	return nil
}
