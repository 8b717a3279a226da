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
	"duban/intake"
	"duban/rules"
	"duban/store"
)

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
	// Already tells that the plan said all this before: nothing was changed.
	Already bool
	Difference
}

// ApplyDraft makes a paper the plan of its year, or changes that plan to what the
// paper says: all of it or nothing. New tasks are drafts until they are issued.
func (o *Office) ApplyDraft(ctx context.Context, a Application) (*Applied, error) {
	var done *Applied
	err := o.do(ctx, "applyImport", func(ctx context.Context, d *deed) error {
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		draft, err := json.Marshal(a.Draft)
		if err != nil {
			return fmt.Errorf("writing the draft: %w", err)
		}
		if err := acceptable(a.Draft, draft); err != nil {
			return err
		}
		home, err := d.home(ctx, a.District)
		if err != nil {
			return err
		}
		d.district = home.ID
		same, err := d.appliedBefore(ctx, a, draft)
		if err != nil || same != nil {
			done = same
			return err
		}
		decided, err := json.Marshal(d.decisions(a.Decisions))
		if err != nil {
			return fmt.Errorf("writing the decisions: %w", err)
		}
		kept, err := d.tx.PaperImport.Create().SetDistrictID(d.district).SetDocument(cmp.Or(a.Draft.Document, a.Draft.Title)).
			SetSha256(digestOf(a.Content, draft)).SetTitle(a.Draft.Title).SetYear(a.Draft.Year).SetState(string(ImportApplying)).
			SetAuthor(d.viewer.Name).SetContent(a.Content).SetDraft(draft).SetDecided(decided).Save(ctx)
		if err != nil {
			return fmt.Errorf("keeping the import: %w", err)
		}
		if done, err = d.apply(ctx, kept, a.Draft, a.Directory, d.decisions(a.Decisions)); err != nil {
			return err
		}
		return d.rememberRulings(ctx, a)
	})
	if err != nil {
		return nil, err
	}
	return done, nil
}

// home finds the viewer's district, or the named one, which may be new or have had no
// name so far.
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
	if !ent.IsNotFound(err) || d.district != "" {
		return found, err
	}
	if found, err = d.settle(ctx, name); err != nil || found.Name == name {
		return found, err
	}
	return d.newHome(ctx, name)
}

// knownHome gives the id of the viewer's district or the named one, empty if there
// is none yet.
func (d *deed) knownHome(ctx context.Context, name string) (string, error) {
	if d.district != "" || name == "" {
		return d.district, nil
	}
	found, err := d.tx.District.Query().Where(district.Name(name)).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return "", nil
	}
	return found, err
}

// appliedBefore finds the import of this very paper, read in the same way, if the
// plan of its year was last made of it.
func (d *deed) appliedBefore(ctx context.Context, a Application, draft []byte) (*Applied, error) {
	last, err := d.lastApplied(ctx, a.Draft.Year)
	if err != nil || last == nil || last.Sha256 != digestOf(a.Content, draft) || !bytes.Equal(last.Draft, draft) {
		return nil, err
	}
	return &Applied{DistrictID: d.district, PlanID: text(last.PlanID), ImportID: last.ID, Already: true, Difference: Difference{Unchanged: len(a.Draft.Rows)}}, nil
}

// lastApplied finds the paper that the plan of a year was last made of, or nil.
func (d *deed) lastApplied(ctx context.Context, year int) (*ent.PaperImport, error) {
	last, err := d.tx.PaperImport.Query().
		Where(paperimport.DistrictID(d.district), paperimport.State(string(ImportApplied)), paperimport.HasPlanWith(plan.Year(year))).
		Order(ent.Desc(paperimport.FieldAppliedAt, paperimport.FieldID)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the paper before: %w", err)
	}
	return last, nil
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

// apply lays a draft over the plan of its year, stores what comes of it, and marks
// its import as applied.
func (d *deed) apply(ctx context.Context, kept *ent.PaperImport, draft *intake.Draft, dir intake.Directory, decided []Decided) (*Applied, error) {
	p, err := d.lay(ctx, draft, dir, decided)
	if err != nil {
		return nil, err
	}
	done := &Applied{DistrictID: d.district, PlanID: p.plan.ID, ImportID: kept.ID, Difference: p.difference}
	done.Already = !p.isNew && p.difference.empty()
	revision, err := p.store(ctx)
	if err != nil {
		return nil, err
	}
	undo, err := p.takingBack(revision)
	if err != nil {
		return nil, err
	}
	// Should another server have thought it left behind meanwhile, nothing is stored.
	err = d.tx.PaperImport.UpdateOne(kept).Where(paperimport.State(string(ImportApplying))).SetState(string(ImportApplied)).SetPlanID(p.plan.ID).SetProgress(100).SetRefusal("").
		SetUndo(undo).SetAppliedRevision(revision).SetAppliedAt(d.now).AddVersion(1).Exec(ctx)
	if ent.IsNotFound(err) {
		return nil, notApplying()
	}
	if err != nil {
		return nil, fmt.Errorf("marking the import as applied: %w", err)
	}
	d.record(p.plan.ID, p.plan.ID, "", p.told()...)
	d.lines = append(d.lines, p.lines...)
	return done, nil
}

// told is what the trace keeps of the whole.
func (p *paper) told() []Change {
	changes := []Change{became("document", p.draft.Document), became("year", strconv.Itoa(p.draft.Year))}
	if p.isNew {
		return append(changes, became("rows", strconv.Itoa(len(p.draft.Rows))), became("tasks", strconv.Itoa(len(p.order))))
	}
	if p.nothing() {
		return changes
	}
	count := func(what string, n int) {
		if n > 0 {
			changes = append(changes, became(what, strconv.Itoa(n)))
		}
	}
	count("added", p.difference.Added)
	count("changed", p.difference.Changed)
	count("dropped", p.difference.Dropped)
	return append(changes, p.difference.Headings...)
}

// store saves the plan as it has become, and gives its revision; 0 if there was
// nothing to save.
func (p *paper) store(ctx context.Context) (revision int, err error) {
	if p.nothing() {
		return 0, nil
	}
	if err := p.saveDirectory(ctx); err != nil {
		return 0, err
	}
	if p.isNew {
		err = p.tx.Plan.Create().SetID(p.plan.ID).SetDistrictID(p.district).SetYear(p.plan.Year).
			SetTitle(p.plan.Title).SetIssuer(p.plan.Issuer).SetDocument(p.plan.Document).Exec(ctx)
	} else {
		err = p.tx.Plan.UpdateOneID(p.plan.ID).SetTitle(p.plan.Title).SetIssuer(p.plan.Issuer).SetDocument(p.plan.Document).Exec(ctx)
	}
	if err != nil {
		return 0, fmt.Errorf("saving the plan: %w", err)
	}
	if err := p.rewrite(ctx, p.change); err != nil {
		return 0, err
	}
	if err := p.haveEffect(ctx); err != nil {
		return 0, err
	}
	if err := store.Touch(ctx, p.tx, p.plan.ID); err != nil {
		return 0, err
	}
	saved, err := p.tx.Plan.Get(ctx, p.plan.ID)
	if err != nil {
		return 0, fmt.Errorf("reading the plan: %w", err)
	}
	return saved.Revision, nil
}
