package supervision

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"duban/ent"
	"duban/ent/district"
	"duban/ent/paperimport"
	"duban/ent/plan"
	"duban/ent/ruling"
	"duban/intake"
	"duban/store"
)

// States of an import that applying knows.
const importApplied = "APPLIED"

// Application is a paper, read, to become the plan of its year.
type Application struct {
	// District is the name of the district. It is created if there is none yet, and
	// may be left empty by a viewer who belongs to one.
	District  string
	Draft     *intake.Draft
	Directory intake.Directory
	// Decisions are those that the draft was read with; they are kept with its
	// findings and as rulings for the next paper.
	Decisions []intake.Decision
	// Content is the paper's bytes, kept with the import. The same bytes are the
	// same paper; without them the same draft is.
	Content []byte
}

// Applied tells what a paper has become.
type Applied struct {
	DistrictID, PlanID, ImportID string
	// Already tells that this very paper had been applied before: nothing was changed.
	Already bool
}

// ApplyDraft makes a paper the plan of its year: all of it or nothing. Its tasks
// are drafts until they are issued.
func (o *Office) ApplyDraft(ctx context.Context, a Application) (*Applied, error) {
	var done *Applied
	err := o.do(ctx, "applyImport", func(ctx context.Context, d *deed) error {
		if err := d.allow(Part{}); err != nil {
			return err
		}
		home, err := d.home(ctx, a.District)
		if err != nil {
			return err
		}
		d.district = home.ID
		done, err = d.applyOnce(ctx, a)
		return err
	})
	if err != nil {
		return nil, err
	}
	return done, nil
}

// home finds the viewer's district, or the named one, which may be new.
func (d *deed) home(ctx context.Context, name string) (*ent.District, error) {
	q := d.tx.District.Query()
	switch {
	case d.district != "":
		q.Where(district.ID(d.district))
	case name != "":
		q.Where(district.Name(name))
	default:
		return nil, refuse(Required, "请写明是哪个区。", "the district's name is needed", "district")
	}
	found, err := q.Only(ctx)
	if ent.IsNotFound(err) && d.district == "" {
		return d.tx.District.Create().SetName(name).SetTimeZone(d.zone.String()).Save(ctx)
	}
	return found, err
}

// applyOnce applies a paper unless it is the one that its plan was made of.
func (d *deed) applyOnce(ctx context.Context, a Application) (*Applied, error) {
	draft, err := json.Marshal(a.Draft)
	if err != nil {
		return nil, fmt.Errorf("writing the draft: %w", err)
	}
	if err := acceptable(a.Draft, draft); err != nil {
		return nil, err
	}
	digest := digestOf(a.Content, draft)
	before, err := d.tx.Plan.Query().Where(plan.DistrictID(d.district), plan.Year(a.Draft.Year)).Only(ctx)
	if err == nil {
		made, err := d.tx.PaperImport.Query().
			Where(paperimport.PlanID(before.ID), paperimport.State(importApplied), paperimport.Sha256(digest)).First(ctx)
		if ent.IsNotFound(err) {
			return nil, refuse(Taken, fmt.Sprintf("%d 年已有另一份分解表。", a.Draft.Year), fmt.Sprintf("%d has another plan already", a.Draft.Year))
		}
		if err != nil {
			return nil, err
		}
		return &Applied{DistrictID: d.district, PlanID: before.ID, ImportID: made.ID, Already: true}, nil
	}
	if !ent.IsNotFound(err) {
		return nil, err
	}
	made, err := d.apply(ctx, a)
	if err != nil {
		return nil, err
	}
	decided, err := json.Marshal(a.Decisions)
	if err != nil {
		return nil, fmt.Errorf("writing the decisions: %w", err)
	}
	kept, err := d.tx.PaperImport.Create().SetDistrictID(d.district).SetPlanID(made.ID).
		SetDocument(cmp.Or(a.Draft.Document, a.Draft.Title)).SetSha256(digest).SetYear(a.Draft.Year).SetState(importApplied).
		SetAuthor(d.viewer.Name).SetContent(a.Content).SetDraft(draft).SetDecided(decided).
		SetAppliedRevision(made.Revision + 1).SetAppliedAt(d.now).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("keeping the import: %w", err)
	}
	return &Applied{DistrictID: d.district, PlanID: made.ID, ImportID: kept.ID}, nil
}

// acceptable refuses a draft that no plan can be made of; written is its JSON.
func acceptable(draft *intake.Draft, written []byte) error {
	var c checks
	if draft.Year < 1949 || draft.Year > 9999 {
		c.add(refuse(Required, "文件没有写明年度，请指定。", "the paper does not say its year: give one", "year"))
	}
	if len(draft.Rows) == 0 {
		c.add(invalid("文件中没有任务。", "there is no task in the paper"))
	}
	if bytes.Contains(written, []byte(`\u0000`)) {
		c.add(invalid("文件含有无法保存的字符。", "the paper has characters that cannot be kept"))
	}
	return c.err()
}

func digestOf(content, draft []byte) string {
	if len(content) == 0 {
		content = draft
	}
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// apply makes the plan of a draft whose year has none.
func (d *deed) apply(ctx context.Context, a Application) (*ent.Plan, error) {
	made, err := d.tx.Plan.Create().SetDistrictID(d.district).SetYear(a.Draft.Year).
		SetTitle(cmp.Or(a.Draft.Title, a.Draft.Document, strconv.Itoa(a.Draft.Year))).
		SetIssuer(a.Draft.Issuer).SetDocument(a.Draft.Document).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("creating the plan: %w", err)
	}
	p := &paper{deed: d, draft: a.Draft, plan: made, decided: map[string]intake.Decision{}}
	for _, c := range a.Decisions {
		p.decided[c.Key] = c
	}
	for _, step := range []func(context.Context) error{
		func(ctx context.Context) error { return p.applyUnits(ctx, a.Directory.Units) },
		func(ctx context.Context) error { return p.applyLeaders(ctx, a.Directory.Leaders) },
		p.applySections, p.applyThemes, p.applyItems, p.applyRows, p.applyParts, p.applyFindings, p.applyRulings,
	} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	if err := store.TouchDirectory(ctx, d.tx, d.district); err != nil {
		return nil, err
	}
	if err := store.Touch(ctx, d.tx, made.ID); err != nil {
		return nil, err
	}
	d.record(made.ID, made.ID, "", became("document", a.Draft.Document), became("year", strconv.Itoa(a.Draft.Year)),
		became("rows", strconv.Itoa(len(p.rows))), became("tasks", strconv.Itoa(len(p.items))))
	return made, nil
}

// applyRulings remembers for the next paper what was decided about this one.
func (p *paper) applyRulings(ctx context.Context) error {
	used := map[string]bool{}
	for _, f := range p.draft.Findings {
		if c, decided := p.decided[f.Key]; decided && !used[f.Key] {
			used[f.Key] = true
			if err := p.rule(ctx, f.Key, c.Choice, c.Note); err != nil {
				return err
			}
		}
	}
	return nil
}

// rule remembers a decision about a kind of doubt, in place of an earlier one.
func (d *deed) rule(ctx context.Context, key, choice, note string) error {
	if key == "" {
		return nil
	}
	n, err := d.tx.Ruling.Update().Where(ruling.DistrictID(d.district), ruling.Key(key)).
		SetChoice(choice).SetNote(note).SetDecidedBy(d.viewer.Name).SetDecidedAt(d.now).Save(ctx)
	if err == nil && n == 0 {
		err = d.tx.Ruling.Create().SetDistrictID(d.district).SetKey(key).
			SetChoice(choice).SetNote(note).SetDecidedBy(d.viewer.Name).SetDecidedAt(d.now).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("remembering a decision: %w", err)
	}
	return nil
}
