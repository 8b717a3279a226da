package supervision

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"runtime/debug"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/ent/ruling"
	"duban/glossary"
	"duban/intake"
	"duban/viewer"
)

// Words say something in both languages.
type Words struct {
	Chinese string `json:"zh"`
	English string `json:"en"`
}

// In gives the words in the language asked for.
func (w Words) In(english bool) string {
	if english {
		return w.English
	}
	return w.Chinese
}

// WhyNot reads why an import was not read or not applied.
func WhyNot(i *ent.PaperImport) (w Words) {
	if json.Unmarshal([]byte(i.Refusal), &w) != nil {
		return Words{i.Refusal, i.Refusal}
	}
	return w
}

func (w Words) stored() string {
	said, err := json.Marshal(w)
	if err != nil {
		panic(err) // two strings
	}
	return string(said)
}

// ReadImport reads a paper that was taken in, with the district's directory and
// what it has decided so far. One that cannot be read is marked so.
func (o *Office) ReadImport(ctx context.Context, id string) error {
	i, err := o.store.Client.PaperImport.Get(ctx, id)
	if err != nil {
		return fmt.Errorf("reading the paper %s: %w", id, err)
	}
	if i.State != string(ImportReading) {
		return nil
	}
	ctx = viewer.In(ctx, viewer.Viewer{Role: viewer.System, Name: "系统", DistrictID: i.DistrictID})
	decided, err := o.decidedSoFar(ctx, i)
	if err != nil {
		return err
	}
	var r *readPaper
	err = unbroken(func() (err error) {
		r, err = o.reading(ctx, i, decided)
		return err
	})
	if errors.Is(err, context.Canceled) {
		return err // the server ends, and the next one reads it
	}
	if err == nil {
		err = o.mark(ctx, i, func(u *ent.PaperImportUpdateOne) { r.set(u.SetState(string(ImportRead)).SetProgress(100)) })
	}
	if err == nil {
		return nil
	}
	why := Words{"读取失败，请重新上传；如仍不行，请联系管理员。", "it could not be read; bring it in again, and tell the administrator if that does not help"}
	refused, is := errors.AsType[*intake.Refusal](err)
	if is {
		why, err = Words{refused.Chinese(), refused.Error()}, nil
	}
	marked := o.mark(context.WithoutCancel(ctx), i, func(u *ent.PaperImportUpdateOne) { u.SetState(string(ImportFailed)).SetRefusal(why.stored()) })
	return errors.Join(err, marked)
}

// unbroken makes an error of a panic: a paper may be anything, and must not end the server.
func unbroken(do func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return do()
}

// mark changes an import unless somebody else has changed it since it was read.
func (o *Office) mark(ctx context.Context, i *ent.PaperImport, set func(*ent.PaperImportUpdateOne)) error {
	err := o.store.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		u := tx.PaperImport.UpdateOneID(i.ID).Where(paperimport.Version(i.Version), paperimport.State(i.State)).AddVersion(1)
		set(u)
		return u.Exec(ctx)
	})
	if ent.IsNotFound(err) { // put away, or read by another server
		return nil
	}
	if err != nil {
		return fmt.Errorf("keeping what was read: %w", err)
	}
	return nil
}

// decidedSoFar are the district's rulings, and what was decided about this paper.
func (o *Office) decidedSoFar(ctx context.Context, i *ent.PaperImport) ([]Decided, error) {
	rulings, err := o.store.Client.Ruling.Query().Where(ruling.DistrictID(i.DistrictID)).Order(ent.Asc(ruling.FieldID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the rulings: %w", err)
	}
	var all []Decided
	for _, r := range rulings {
		all = append(all, Decided{intake.Decision{Key: r.Key, Choice: r.Choice, Note: r.Note}, r.DecidedBy, r.DecidedAt})
	}
	own, err := DecidedAbout(i)
	return append(all, own...), err
}

// DecidedAbout lists what was decided about an import's doubts.
func DecidedAbout(i *ent.PaperImport) ([]Decided, error) {
	var all []Decided
	if len(i.Decided) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(i.Decided, &all); err != nil {
		return nil, fmt.Errorf("reading the decisions about %s: %w", i.ID, err)
	}
	return all, nil
}

// How much of the reading is done, in percent, when the file is taken apart and when
// its rows are understood.
const fileRead, rowsRead = 30, 90

// readPaper is a paper as it was read with what was decided.
type readPaper struct {
	draft          *intake.Draft
	written, about []byte // the draft, and the decisions about its doubts, as JSON
	asked, decided int
}

// reading reads a paper: its file is taken apart, then understood row by row.
func (o *Office) reading(ctx context.Context, i *ent.PaperImport, decided []Decided) (*readPaper, error) {
	dir, err := o.Directory(ctx, i.DistrictID)
	if err != nil {
		return nil, err
	}
	stepTo(ctx, fileRead, 0)
	paper, err := intake.Read(i.Document, i.Content)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var choices []intake.Decision
	byKey := map[string]Decided{}
	for _, c := range decided {
		choices = append(choices, c.Decision)
		byKey[c.Key] = c
	}
	r := &readPaper{}
	stepTo(ctx, rowsRead, 2*len(paper.Blocks))
	if r.draft, err = intake.InterpretTelling(paper, dir, choices, func(n int) { did(ctx, n) }); err != nil {
		return nil, err
	}
	about, known := []Decided{}, map[string]bool{}
	for _, f := range r.draft.Findings {
		c, is := byKey[f.Key]
		if is && !known[f.Key] {
			known[f.Key] = true
			about = append(about, c)
		}
		if f.Severity == glossary.Ask {
			r.asked++
			if is {
				r.decided++
			}
		}
	}
	if r.written, err = json.Marshal(r.draft); err != nil {
		return nil, fmt.Errorf("writing the draft: %w", err)
	}
	if r.about, err = json.Marshal(about); err != nil {
		return nil, fmt.Errorf("writing the decisions: %w", err)
	}
	return r, nil
}

func (r *readPaper) set(u *ent.PaperImportUpdateOne) {
	u.SetTitle(r.draft.Title).SetYear(r.draft.Year).SetDraft(r.written).SetDecided(r.about).SetAsked(r.asked).SetAnswered(r.decided)
}

// Numbers gives each doubt of a draft a number that it keeps when the paper is read
// anew with other decisions.
func Numbers(draft *intake.Draft) []uint32 {
	numbers, taken := make([]uint32, len(draft.Findings)), map[uint32]bool{}
	for i, f := range draft.Findings {
		h := fnv.New32a()
		h.Write([]byte(f.Key + "\x00" + f.Row))
		n := h.Sum32()
		for taken[n] {
			n++
		}
		numbers[i], taken[n] = n, true
	}
	return numbers
}

// onlyWhileRead are the kinds of doubt whose answer takes effect while the paper is
// read and no longer afterwards.
var onlyWhileRead = map[glossary.FindingCode]bool{glossary.DuplicateTask: true, glossary.NotUnderstood: true}

// MustDecide reports whether a doubt must be decided before its paper is applied.
// Others may stay open: deciding them later has its effect on the plan.
func MustDecide(f intake.Finding) bool {
	return f.Severity == glossary.Ask && onlyWhileRead[f.Code]
}
