// Package review is a paper on its way into the plan: what was read, the doubts
// about it, its difference to what is stored, and whether it can be undone. It
// shows what the office's verbs did and does nothing of its own to a plan.
package review

import (
	"context"
	"sync"
	"time"

	"duban/ent"
	"duban/glossary"
	"duban/snapshot"
	"duban/supervision"
)

// Import is a paper that was brought in.
type Import struct {
	ID, Document string
	State        supervision.ImportState
	Progress     int
	Refusal      *string
	Author       string
	Year         int
	CreatedAt    time.Time
	AppliedAt    *time.Time

	picture *snapshot.Picture
	planID  *string
	whole   func() (*reading, error)
}

// NodeID gives the import's id.
func (i *Import) NodeID() string { return i.ID }

func (p *Papers) imported(ctx context.Context, picture *snapshot.Picture, s *ent.PaperImport) *Import {
	i := &Import{
		ID: s.ID, Document: s.Document, State: supervision.ImportState(s.State), Progress: 100, Author: s.Author, Year: s.Year,
		CreatedAt: s.CreatedAt.UTC(), picture: picture, planID: s.PlanID,
		whole: sync.OnceValues(func() (*reading, error) { return p.reading(ctx, s.ID) }),
	}
	if s.Refusal != "" {
		i.Refusal = &s.Refusal
	}
	if s.AppliedAt != nil {
		i.AppliedAt = new(s.AppliedAt.UTC())
	}
	return i
}

// Title is the paper's title as read.
func (i *Import) Title() (string, error) {
	w, err := i.whole()
	if err != nil {
		return "", err
	}
	return w.draft.Title, nil
}

// Rows lists the rows as read, in printed order.
func (i *Import) Rows(first *int, after *string, last *int, before *string) (DraftRowConnection, error) {
	w, err := i.whole()
	if err != nil {
		return DraftRowConnection{}, err
	}
	return snapshot.PageBy(w.rows, "draftRow", placeOf, first, after, last, before)
}

// Findings lists the doubts about the paper (疑点), in its order.
func (i *Import) Findings(severity []glossary.Severity, decided *bool, first *int, after *string, last *int, before *string) (snapshot.FindingConnection, error) {
	w, err := i.whole()
	if err != nil {
		return snapshot.FindingConnection{}, err
	}
	filter := snapshot.FindingFilter{Severity: severity, Decided: decided}
	return filter.Page(w.findings, first, after, last, before)
}

// AskCount counts the doubts that ask for a decision.
func (i *Import) AskCount() (int, error) {
	w, err := i.whole()
	if err != nil {
		return 0, err
	}
	return w.asked, nil
}

// DecidedCount counts those of the doubts that ask which are decided.
func (i *Import) DecidedCount() (int, error) {
	w, err := i.whole()
	if err != nil {
		return 0, err
	}
	return w.answered, nil
}

// Plan is the plan that the import became, or nil.
func (i *Import) Plan() *snapshot.Plan {
	if i.planID == nil {
		return nil
	}
	return i.picture.Plan(i.planID, nil)
}

// Undoable reports whether the import can still be undone.
func (i *Import) Undoable() bool { return false }
