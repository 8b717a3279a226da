package review

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/fnv"

	"duban/ent/paperimport"
	"duban/glossary"
	"duban/intake"
	"duban/snapshot"
)

// DraftRow is a row as read, before anything is stored.
type DraftRow struct {
	Number, Section, SectionTitle                       string
	Parents                                             []string
	Content                                             string
	Leads, Supporters, Leaders                          []string
	Deadline                                            snapshot.Deadline
	Targets                                             []glossary.Target
	Marks                                               []glossary.Mark
	SameAs                                              *string
	ContentAsWritten, UnitsAsWritten, DeadlineAsWritten string
	Source                                              snapshot.SourceSpan
	Findings                                            []*snapshot.Finding

	place int
}

func placeOf(b []byte, r *DraftRow) []byte { return binary.BigEndian.AppendUint32(b, uint32(r.place)) }

// reading is what was read of a paper.
type reading struct {
	draft           intake.Draft
	rows            []*DraftRow
	findings        []*snapshot.Finding
	asked, answered int
}

// reading gives what was read of an import; nothing while it is being read.
func (p *Papers) reading(ctx context.Context, id string) (*reading, error) {
	stored, err := p.store.Client.PaperImport.Query().Where(paperimport.ID(id)).Select(paperimport.FieldDraft, paperimport.FieldDecided).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading what was read of a paper: %w", err)
	}
	w := &reading{}
	if len(stored.Draft) == 0 {
		return w, nil
	}
	if err := json.Unmarshal(stored.Draft, &w.draft); err != nil {
		return nil, fmt.Errorf("reading the draft of %s: %w", id, err)
	}
	w.show(id)
	return w, nil
}

// show makes rows and findings of the draft.
func (w *reading) show(id string) {
	titles := map[string]string{}
	for _, s := range w.draft.Sections {
		titles[s.Code] = s.Title
	}
	byNumber := map[string]*DraftRow{}
	for i, r := range w.draft.Rows {
		row := &DraftRow{
			Number: r.Number, Section: r.Section, SectionTitle: titles[r.Section], Parents: r.Parents, Content: r.Content,
			Leads: r.Leads, Supporters: r.Supporters, Leaders: r.Leaders,
			Deadline: snapshot.Deadline{Kind: r.Deadline.Kind, DueOn: r.Deadline.DueOn, OriginalDueOn: r.Deadline.DueOn, AsWritten: r.Deadline.AsWritten},
			Targets:  r.Targets, Marks: r.Marks, SameAs: filled(r.SameAs),
			ContentAsWritten: r.AsWritten.Content, UnitsAsWritten: r.AsWritten.Units, DeadlineAsWritten: r.AsWritten.Deadline,
			Source: snapshot.SourceSpan{Document: w.draft.Document, Line: counted(r.Source.Line), Table: counted(r.Source.Table), Row: counted(r.Source.Row), Quote: r.Source.Quote},
			place:  i,
		}
		byNumber[r.Number] = row
		w.rows = append(w.rows, row)
	}
	alike, taken := map[string]int{}, map[uint32]bool{}
	for _, f := range w.draft.Findings {
		alike[f.Key]++
	}
	for i, f := range w.draft.Findings {
		shown := &snapshot.Finding{
			ID: fmt.Sprintf("%s:%d", id, numbered(f, taken)), Code: f.Code, Severity: f.Severity, Message: f.Message, RowNumber: filled(f.Row),
			Quote: f.Quote, Assumed: filled(f.Assumed), Options: f.Options, AlikeCount: alike[f.Key] - 1, Position: i,
		}
		if f.Decided != "" {
			shown.Decision = &snapshot.FindingDecision{Choice: f.Decided}
		}
		if f.Severity == glossary.Ask {
			w.asked++
			if f.Decided != "" {
				w.answered++
			}
		}
		if row := byNumber[f.Row]; row != nil {
			row.Findings = append(row.Findings, shown)
		}
		w.findings = append(w.findings, shown)
	}
}

// numbered gives a doubt a number that it keeps when the paper is read anew.
func numbered(f intake.Finding, taken map[uint32]bool) uint32 {
	h := fnv.New32a()
	h.Write([]byte(f.Key + "\x00" + f.Row))
	n := h.Sum32()
	for taken[n] {
		n++
	}
	taken[n] = true
	return n
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
