// Package review is a paper on its way into the plan: what was read, the doubts
// about it, its difference to what is stored, and whether it can be undone. It
// takes papers in and has the office's verbs read and apply them, a few at a time;
// what those verbs do to a plan it does not know.
package review

import (
	"context"
	"sync"
	"time"

	"duban/ent"
	"duban/glossary"
	"duban/snapshot"
	"duban/supervision"
	"duban/viewer"
)

// Import is a paper that was brought in.
type Import struct {
	ID, Document, Title    string
	State                  supervision.ImportState
	Progress               int
	Author                 string
	Year                   int
	AskCount, DecidedCount int
	CreatedAt              time.Time
	AppliedAt              *time.Time

	stored  *ent.PaperImport // without its contents
	picture *snapshot.Picture
	said    func() (*reading, error)
	differs func() (*supervision.Difference, error)
}

// NodeID gives the import's id.
func (i *Import) NodeID() string { return i.ID }

func (p *Papers) imported(ctx context.Context, picture *snapshot.Picture, s *ent.PaperImport) *Import {
	i := &Import{
		ID: s.ID, Document: s.Document, Title: s.Title, State: supervision.ImportState(s.State), Progress: s.Progress,
		Author: s.Author, Year: s.Year, AskCount: s.Asked, DecidedCount: s.Answered, CreatedAt: s.CreatedAt.UTC(),
		stored: s, picture: picture,
		said:    sync.OnceValues(func() (*reading, error) { return p.reading(ctx, s.ID) }),
		differs: sync.OnceValues(func() (*supervision.Difference, error) { return p.office.DifferenceOf(ctx, s.ID) }),
	}
	if percent, here := p.percent(s.ID); here && (i.State == supervision.ImportReading || i.State == supervision.ImportApplying) {
		i.Progress = percent
	}
	if s.AppliedAt != nil {
		i.AppliedAt = new(s.AppliedAt.UTC())
	}
	return i
}

// Refusal says why the paper was not read or not applied, or nil.
func (i *Import) Refusal(ctx context.Context) *string {
	return filled(supervision.WhyNot(i.stored).In(viewer.Of(ctx).English))
}

// Rows lists the rows as read, in printed order.
func (i *Import) Rows(first *int, after *string, last *int, before *string) (DraftRowConnection, error) {
	r, err := i.said()
	if err != nil {
		return DraftRowConnection{}, err
	}
	return snapshot.PageBy(r.rows, "draftRow", func(b []byte, r *DraftRow) []byte { return placeKey(b, r.place) }, first, after, last, before)
}

// Findings lists the doubts about the paper (疑点), in its order.
func (i *Import) Findings(severity []glossary.Severity, decided *bool, first *int, after *string, last *int, before *string) (snapshot.FindingConnection, error) {
	r, err := i.said()
	if err != nil {
		return snapshot.FindingConnection{}, err
	}
	filter := snapshot.FindingFilter{Severity: severity, Decided: decided}
	return filter.Page(r.findings, first, after, last, before)
}

// ToDecide lists the doubts that must be decided before the import can be applied.
func (i *Import) ToDecide() ([]*snapshot.Finding, error) {
	r, err := i.said()
	if err != nil {
		return nil, err
	}
	return r.toDecide, nil
}

// Plan is the plan that the import became, or nil.
func (i *Import) Plan() *snapshot.Plan {
	if i.stored.PlanID == nil {
		return nil
	}
	return i.picture.Plan(i.stored.PlanID, nil)
}

// Undoable reports whether the import can still be undone.
func (i *Import) Undoable() bool {
	plan := i.Plan()
	return plan != nil && supervision.Undoable(i.stored, plan.Version)
}
