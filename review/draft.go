package review

import (
	"context"
	"encoding/json"
	"fmt"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/glossary"
	"duban/intake"
	"duban/snapshot"
	"duban/supervision"
)

// DraftRow is a row as read, before anything is stored.
type DraftRow struct {
	Number, Section, SectionTitle                   string
	Parents                                         []string
	Content                                         string
	Leads, Supporters, Leaders                      []string
	Deadline                                        snapshot.Deadline
	Targets                                         []glossary.Target
	Marks                                           []glossary.Mark
	SameAs                                          *string
	ContentAsWritten, LeadAsWritten, UnitsAsWritten string
	DeadlineAsWritten, LeaderAsWritten, Remark      string
	Source                                          snapshot.SourceSpan
	Findings                                        []*snapshot.Finding

	place int
}

// reading is what was read of a paper.
type reading struct {
	rows               []*DraftRow
	findings, toDecide []*snapshot.Finding
}

// reading gives what was read of an import; nothing while it is being read.
func (p *Papers) reading(ctx context.Context, id string) (*reading, error) {
	stored, err := p.store.Client.PaperImport.Query().Where(paperimport.ID(id)).
		Select(paperimport.FieldDraft, paperimport.FieldDecided).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading what was read of a paper: %w", err)
	}
	if len(stored.Draft) == 0 {
		return &reading{}, nil
	}
	var draft intake.Draft
	if err := json.Unmarshal(stored.Draft, &draft); err != nil {
		return nil, fmt.Errorf("reading the draft of %s: %w", id, err)
	}
	r := &reading{}
	return r, r.show(stored, id, &draft)
}

// show makes rows and doubts of the draft.
func (r *reading) show(stored *ent.PaperImport, id string, draft *intake.Draft) error {
	rows := r.showRows(draft)
	decided, err := supervision.DecidedAbout(stored)
	if err != nil {
		return err
	}
	choices, alike := map[string]supervision.Decided{}, map[string]int{}
	for _, c := range decided {
		choices[c.Key] = c
	}
	for _, f := range draft.Findings {
		alike[f.Key]++
	}
	for i, number := range supervision.Numbers(draft) {
		f := draft.Findings[i]
		shown := &snapshot.Finding{
			ID: fmt.Sprintf("%s:%d", id, number), Code: f.Code, Severity: f.Severity, Message: f.Message, RowNumber: filled(f.Row),
			Quote: f.Quote, Assumed: filled(f.Assumed), Options: f.Options, AlikeCount: alike[f.Key] - 1, Position: i,
		}
		if c, is := choices[f.Key]; is {
			shown.Decision = &snapshot.FindingDecision{Choice: c.Choice, By: c.By, At: c.At.UTC(), Note: filled(c.Note)}
		}
		if row := rows[f.Row]; row != nil {
			row.Findings = append(row.Findings, shown)
		}
		r.findings = append(r.findings, shown)
		if shown.Decision == nil && supervision.MustDecide(f) {
			r.toDecide = append(r.toDecide, shown)
		}
	}
	return nil
}

func (r *reading) showRows(draft *intake.Draft) map[string]*DraftRow {
	titles, byNumber := map[string]string{}, map[string]*DraftRow{}
	for _, s := range draft.Sections {
		titles[s.Code] = s.Title
	}
	for i, x := range draft.Rows {
		row := &DraftRow{
			Number: x.Number, Section: x.Section, SectionTitle: titles[x.Section], Parents: x.Parents, Content: x.Content,
			Leads: x.Leads, Supporters: x.Supporters, Leaders: x.Leaders,
			Deadline: snapshot.Deadline{Kind: x.Deadline.Kind, DueOn: x.Deadline.DueOn, OriginalDueOn: x.Deadline.DueOn, AsWritten: x.Deadline.AsWritten},
			Targets:  x.Targets, Marks: x.Marks, SameAs: filled(x.SameAs),
			ContentAsWritten: x.AsWritten.Content, LeadAsWritten: x.AsWritten.Lead, UnitsAsWritten: x.AsWritten.Units,
			DeadlineAsWritten: x.AsWritten.Deadline, LeaderAsWritten: x.AsWritten.Leader, Remark: x.Remark,
			Source: snapshot.SourceSpan{Document: draft.Document, Line: counted(x.Source.Line), Table: counted(x.Source.Table), Row: counted(x.Source.Row), Quote: x.Source.Quote},
			place:  i,
		}
		byNumber[row.Number] = row
		r.rows = append(r.rows, row)
	}
	return byNumber
}

func filled(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func counted(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}
