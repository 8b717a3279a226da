package supervision

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"duban/ent"
	"duban/ent/plan"
	"duban/intake"
	"duban/lifecycle"
)

// Decided is a decision about a doubt, who made it and when.
type Decided struct {
	intake.Decision
	By string    `json:"by"`
	At time.Time `json:"at"`
}

// decisions are decisions of the viewer, made now.
func (d *deed) decisions(all []intake.Decision) []Decided {
	made := []Decided{}
	for _, c := range all {
		made = append(made, Decided{c, d.viewer.Name, d.now})
	}
	return made
}

// paper is a draft laid over the plan of its year, and what that plan is to become.
// Nothing is stored by laying it.
type paper struct {
	*deed
	draft   *intake.Draft
	decided map[string]Decided

	isNew  bool
	plan   *ent.Plan        // as it is to be
	was    *ent.Plan        // as it is; nil if there is none
	base   *ent.PaperImport // the paper that the plan was last made of; nil for a new plan
	said   *intake.Draft    // what that paper said
	before contents
	after  contents

	directoryChanges
	units    map[string]*ent.Unit   // by every name
	leaders  map[string]*ent.Leader // likewise
	sections map[string]*ent.Section
	items    map[string]*item // by the number of the row that prints it first
	order    []*item
	basis    map[string]*item            // likewise, of the paper before
	active   map[string]bool             // tasks on which something has happened
	givenUp  map[string]lifecycle.Status // tasks that a paper had left out, as they were before
	matched  map[string]bool             // rows that are still printed
	lines    []Line                      // about single tasks, for the trace

	difference Difference
	change     rewriting // of what is stored
	fault      error     // of the first id that could not be made
}

// How much of applying a paper is done, in percent, when it is laid over the plan and
// when the plan is written.
const laidOver, written = 15, 95

// lay lays a draft over the plan of its year.
func (d *deed) lay(ctx context.Context, draft *intake.Draft, dir intake.Directory, decided []Decided) (*paper, error) {
	p := &paper{deed: d, draft: draft, decided: map[string]Decided{}}
	for _, c := range decided {
		p.decided[c.Key] = c
	}
	err := errorsOf(
		func() error { return p.findPlan(ctx) },
		func() error { return p.readUnits(ctx, dir.Units) },
		func() error { return p.readLeaders(ctx, dir.Leaders) },
		func() error { return p.readActive(ctx) },
		func() error { return p.readGivenUp(ctx) },
		p.laySections, p.gatherItems,
		func() error {
			stepTo(ctx, laidOver, len(draft.Rows))
			return p.layRows(func(n int) { did(ctx, n) })
		},
		p.layFindings,
	)
	if err == nil {
		err = p.fault
	}
	if err != nil {
		return nil, err
	}
	p.settle()
	return p, nil
}

// findPlan reads the plan of the draft's year, or thinks of a new one.
func (p *paper) findPlan(ctx context.Context) error {
	title := cmp.Or(p.draft.Title, p.draft.Document, strconv.Itoa(p.draft.Year))
	found, err := p.tx.Plan.Query().Where(plan.DistrictID(p.district), plan.Year(p.draft.Year)).Only(ctx)
	if ent.IsNotFound(err) {
		p.isNew, p.said = true, &intake.Draft{}
		p.plan = &ent.Plan{ID: p.id(ent.TypePlan), DistrictID: p.district, Year: p.draft.Year, Title: title, Issuer: p.draft.Issuer, Document: p.draft.Document}
		return nil
	}
	if err != nil {
		return fmt.Errorf("reading the plan: %w", err)
	}
	p.was, p.plan = found, new(*found)
	p.plan.Document = p.draft.Document
	if !p.draft.Untitled() {
		p.plan.Title, p.plan.Issuer = title, p.draft.Issuer
	}
	if p.before, err = p.contents(ctx, found.ID); err != nil {
		return err
	}
	p.after = p.before.copy()
	p.said = &intake.Draft{}
	if p.base, err = p.lastApplied(ctx, p.draft.Year); err != nil || p.base == nil {
		return err
	}
	if err := json.Unmarshal(p.base.Draft, p.said); err != nil {
		return fmt.Errorf("reading what the paper before said: %w", err)
	}
	return nil
}

// id makes an id for something new.
func (p *paper) id(typ string) string {
	id, err := p.newID(typ)
	if err != nil && p.fault == nil {
		p.fault = err
	}
	return id
}

// settle counts what would change. Where no row and no heading does, the plan stays
// as it is, doubts included; only what has been decided meanwhile is kept.
func (p *paper) settle() {
	defer func() { p.change = rewrite(p.before, p.after) }()
	if p.isNew {
		p.difference.Headings = nil // all of them are
		return
	}
	p.difference.Headings = append(changed(step("title", p.was.Title, p.plan.Title), step("issuer", p.was.Issuer, p.plan.Issuer)), p.difference.Headings...)
	if !p.difference.empty() {
		return
	}
	p.plan = new(*p.was)
	p.lines = nil
	p.after = p.before.copy()
	for _, f := range p.after.findings {
		if c, is := p.decided[f.Key]; is && f.Choice == nil {
			keepDecision(f, c)
		}
	}
}

func keepDecision(f *ent.Finding, c Decided) {
	f.Choice, f.DecisionNote, f.DecidedBy, f.DecidedAt = new(c.Choice), c.Note, c.By, new(c.At)
}

// nothing reports whether there is nothing to store.
func (p *paper) nothing() bool {
	return !p.isNew && p.difference.empty() && p.change.empty()
}
