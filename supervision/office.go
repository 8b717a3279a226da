// Package supervision is the verbs of the supervision office (督查室) and of
// those it works with: handing tasks out, reporting, extending, urging, closing,
// importing papers and keeping the directory. A verb is one transaction: who may
// (the room rules), whether the task's life allows it (possible.go), the change, and
// its line in the trace (trace.go). It knows no GraphQL, no HTTP and no pages.
package supervision

import (
	"context"
	"fmt"
	"time"

	"duban/ent"
	"duban/lifecycle"
	"duban/rules"
	"duban/store"
	"duban/viewer"
)

// Office does what people ask for, as far as the rules allow.
type Office struct {
	store *store.Store
	zone  *time.Location
}

// New gives the office of a store; zone says which day a moment falls on. The
// clock is the store's.
func New(s *store.Store, zone *time.Location) *Office {
	return &Office{store: s, zone: zone}
}

// today is the day in the district.
func (o *Office) today() lifecycle.Date { return lifecycle.DateOf(o.store.Now(), o.zone) }

// deed is one verb under way.
type deed struct {
	tx       *ent.Tx
	verb     string
	viewer   viewer.Viewer
	district string
	now      time.Time
	today    lifecycle.Date
	zone     *time.Location
	concerns Line // what a refusal is about, once it is known
	lines    []Line
	newID    func(typ string) (string, error)
}

// do runs a verb in one transaction with its lines in the trace. An attempt that
// is not allowed leaves a line of its own.
func (o *Office) do(ctx context.Context, verb string, act func(context.Context, *deed) error) error {
	var d *deed
	err := o.store.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		d = o.deed(ctx, tx, verb)
		if err := act(ctx, d); err != nil {
			return err
		}
		return record(ctx, tx, d.district, d.now, d.lines)
	})
	if err == nil {
		return nil
	}
	refusals := Refusals(err)
	if refusals == nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	if refusals[0].Code == NotAllowed && d.viewer.SignedIn() && d.district != "" {
		if failed := o.recordRefusal(ctx, d); failed != nil {
			return fmt.Errorf("recording that %s was refused: %w", verb, failed)
		}
	}
	return err
}

func (o *Office) deed(ctx context.Context, tx *ent.Tx, verb string) *deed {
	v := viewer.Of(ctx)
	return &deed{tx: tx, verb: verb, viewer: v, district: v.DistrictID, now: o.store.Now(), today: o.today(), zone: o.zone, newID: o.store.NewID}
}

// look does as if it did a verb, and writes nothing.
func (o *Office) look(ctx context.Context, verb string, see func(context.Context, *deed) error) error {
	return o.store.Read(ctx, func(ctx context.Context, tx *ent.Tx) error { return see(ctx, o.deed(ctx, tx, verb)) })
}

// record adds a line about object to the deed's own.
func (d *deed) record(object, plan, task string, changes ...Change) {
	d.lines = append(d.lines, Line{Action: d.verb, ObjectID: object, PlanID: plan, TaskID: task, Changes: changes})
}

// allow refuses who may not do the verb, standing to its object as part says.
func (d *deed) allow(part rules.Part) error {
	if rules.Allowed(d.viewer, d.verb, part) {
		return nil
	}
	return notAllowed()
}

// missing refuses what is not there; who may never do the verb learns only that.
func (d *deed) missing(r *Refusal) error {
	if !rules.MightEver(d.viewer, d.verb) {
		return notAllowed()
	}
	return r
}
