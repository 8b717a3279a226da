package snapshot

import (
	"fmt"
	"time"

	"duban/ent"
	"duban/lifecycle"
)

// body is what a plan holds. Nothing in it changes once it is built, but for
// indexes that are made when first needed.
type body struct {
	directory *directory
	today     lifecycle.Date
	alone     []*Plan // a list of this plan and no other

	sections []*Section
	tasks    []*Task // every kind, in printed order
	themes   []*Task
	items    []*Task
	findings []*Finding

	submitted []*Report    // that wait for the office
	requested []*Extension // that wait for a decision
	reminders []*Reminder

	units       []*Unit // in the directory's order
	leaders     []*Leader
	users       []*User
	unitNames   names[*Unit]
	leaderNames names[*Leader]

	nodes        map[string]Node
	numbers      map[string]*Task // by any printed number
	rowCount     int
	printedItems int
	updatedAt    time.Time

	indexes
}

// builder makes a plan's picture out of its records.
type builder struct {
	*Plan
	phrases phrasebook
	lost    error // the first record that speaks of something that is not there
}

// build makes the picture of a plan on a day. Records without a plan give an
// empty one, which knows the directory alone.
func build(l *Library, d *directory, r records, today lifecycle.Date, before *Plan) (*Plan, error) {
	p := heading(l, r.plan)
	p.District = &District{ID: d.district.ID, Name: d.district.Name, library: l}
	p.body = &body{
		directory: d, today: today,
		unitNames: names[*Unit]{}, leaderNames: names[*Leader]{},
		nodes:   make(map[string]Node, r.size()+len(d.units)+len(d.leaders)+len(d.users)),
		numbers: make(map[string]*Task, len(r.tasks)+len(r.rows)),
	}
	p.alone = []*Plan{p}
	p.updatedAt = p.CreatedAt
	b := &builder{Plan: p, phrases: phrasebook{}}
	if p.ID != "" {
		p.nodes[p.ID] = p
	}
	if p.District.ID != "" {
		p.nodes[p.District.ID] = p.District
	}
	for _, step := range []func(*records){
		b.addUnits, b.addLeaders, b.addUsers, b.addSections, b.addTasks, b.addLeadersOfTasks, b.addAssignments,
		b.addReports, b.addExtensions, b.addReminders, b.addInstructions,
		b.inPrintedOrder, b.addRows, b.addFindings, b.judge, b.gather,
	} {
		if step(&r); b.lost != nil {
			return nil, fmt.Errorf("building plan %s: %w", p.ID, b.lost)
		}
	}
	p.makeIndexes(before)
	return p, nil
}

func (r records) size() int {
	return len(r.sections) + len(r.rows) + len(r.tasks) + len(r.assignments) + len(r.findings) +
		len(r.reports) + len(r.extensions) + len(r.reminders) + len(r.instructions)
}

// heading gives a plan without what it holds; without a plan, an empty one.
func heading(l *Library, stored *ent.Plan) *Plan {
	if stored == nil {
		return &Plan{library: l}
	}
	return &Plan{
		ID: stored.ID, Year: stored.Year, Title: stored.Title, Issuer: written(stored.Issuer),
		Demo: stored.Demo, Version: stored.Revision, CreatedAt: stored.CreatedAt.UTC(), library: l,
	}
}

// resolve finds what a record speaks of. The first that speaks of what is not
// there fails the build.
func resolve[T Node](b *builder, of, id string) T {
	found, ok := b.nodes[id].(T)
	if !ok && b.lost == nil {
		b.lost = fmt.Errorf("%s speaks of %q, which is not there", of, id)
	}
	return found
}

// changed notes when something in the plan came to be and when it was settled.
func (b *builder) changed(made time.Time, settled ...*time.Time) {
	if made.After(b.updatedAt) {
		b.updatedAt = made
	}
	for _, at := range settled {
		if at != nil && at.After(b.updatedAt) {
			b.updatedAt = *at
		}
	}
}

// written gives what the paper or a person wrote, nil for nothing.
func written(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// counted gives a place counted from 1, nil for none.
func counted(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

func known(n int, ok bool) *int {
	if !ok {
		return nil
	}
	return &n
}

func utc(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	return new(t.UTC())
}
