package supervision

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"path"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/intake"
)

// What an import by value may hold; larger files are uploaded.
const mostByValue = 700 << 10

// ImportState is how far an import has come.
type ImportState string

// How far an import has come.
const (
	ImportReading   ImportState = "READING"
	ImportRead      ImportState = "READ"
	ImportFailed    ImportState = "FAILED"
	ImportApplying  ImportState = "APPLYING"
	ImportApplied   ImportState = "APPLIED"
	ImportDiscarded ImportState = "DISCARDED"
	ImportUndone    ImportState = "UNDONE"
)

// Bringing is a paper by value.
type Bringing struct {
	Document string
	Content  string // Base64
	Year     *int   // if the paper names none
}

// Applying names an import to apply.
type Applying struct{ ImportID string }

// Discarding names an import to put away.
type Discarding struct{ ImportID string }

// Undoing names an import to undo.
type Undoing struct{ ImportID string }

// CreateImport takes a paper in and reads it. Nothing is stored in a plan yet.
func (o *Office) CreateImport(ctx context.Context, in Bringing) (made *ent.PaperImport, err error) {
	err = o.do(ctx, "createImport", func(ctx context.Context, d *deed) error {
		if err := d.allow(Part{}); err != nil {
			return err
		}
		var c checks
		c.words(in.Document, mostName, "document")
		if len(in.Content) > base64.StdEncoding.EncodedLen(mostByValue) {
			c.add(invalid("文件超过 700 KiB，请用上传。", "the file is larger than 700 KiB: upload it", "content"))
		}
		content, wrong := base64.StdEncoding.DecodeString(in.Content)
		if wrong != nil {
			c.add(invalid("内容不是有效的 Base64。", "the content is no Base64", "content"))
		}
		if err := c.err(); err != nil {
			return err
		}
		dir, err := o.Directory(ctx, d.district)
		if err != nil {
			return err
		}
		decided, err := o.Decisions(ctx, d.district)
		if err != nil {
			return err
		}
		if in.Year != nil {
			decided = append(decided, intake.YearDecision(*in.Year))
		}
		draft, err := readDraft(path.Base(in.Document), content, dir, decided)
		if err != nil {
			return err
		}
		c1 := d.tx.PaperImport.Create().SetDistrictID(d.district).SetDocument(in.Document).SetYear(draft.Year).
			SetState(string(ImportRead)).SetAuthor(d.viewer.Name).SetContent(content)
		if err := setJSON(c1.SetDraft, draft); err != nil {
			return err
		}
		if err := setJSON(c1.SetDecided, decided); err != nil {
			return err
		}
		if made, err = c1.Save(ctx); err != nil {
			return fmt.Errorf("keeping the paper: %w", err)
		}
		d.record(made.ID, "", "", became("document", in.Document))
		return nil
	})
	return made, err
}

// setJSON sets a field to the JSON of v.
func setJSON[B any](set func([]byte) B, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("writing what was read: %w", err)
	}
	set(b)
	return nil
}

// readDraft reads a paper; one that cannot be read is refused in its reader's words.
func readDraft(document string, content []byte, dir intake.Directory, decided []intake.Decision) (*intake.Draft, error) {
	paper, err := intake.Read(document, content)
	if err == nil {
		var draft *intake.Draft
		if draft, err = intake.Interpret(paper, dir, decided); err == nil {
			return draft, nil
		}
	}
	if r, is := errors.AsType[*intake.Refusal](err); is {
		return nil, invalid(r.Chinese()+"。", r.Error(), "content")
	}
	return nil, err
}

// brought finds an import of the viewer's district.
func (d *deed) brought(ctx context.Context, id string) (*ent.PaperImport, error) {
	found, err := d.tx.PaperImport.Query().Where(paperimport.ID(id), paperimport.DistrictID(d.district)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, d.missing(notFound("份导入", "import", "importId"))
	}
	if err != nil {
		return nil, fmt.Errorf("reading the import: %w", err)
	}
	d.concerns = Line{ObjectID: found.ID}
	return found, d.allow(Part{})
}

// ApplyImport makes an import the plan of its year.
func (o *Office) ApplyImport(ctx context.Context, in Applying) (applied *ent.PaperImport, err error) {
	err = o.do(ctx, "applyImport", func(ctx context.Context, d *deed) error {
		i, err := d.brought(ctx, in.ImportID)
		if err != nil {
			return err
		}
		if i.State != string(ImportRead) {
			return illegal("只有已读取、待应用的导入可以应用。", "only an import that has been read and waits can be applied")
		}
		var draft intake.Draft
		if err := json.Unmarshal(i.Draft, &draft); err != nil {
			return fmt.Errorf("reading the draft: %w", err)
		}
		var decided []intake.Decision
		if err := json.Unmarshal(i.Decided, &decided); err != nil {
			return fmt.Errorf("reading the decisions: %w", err)
		}
		if err := acceptable(&draft, i.Draft); err != nil {
			return err
		}
		made, err := d.apply(ctx, Application{Draft: &draft, Decisions: decided})
		if ent.IsConstraintError(err) {
			return refuse(Taken, fmt.Sprintf("%d 年已有另一份分解表。", draft.Year), fmt.Sprintf("%d has another plan already", draft.Year))
		}
		if err != nil {
			return err
		}
		applied, err = d.tx.PaperImport.UpdateOne(i).SetState(string(ImportApplied)).SetPlanID(made.ID).
			SetAppliedRevision(made.Revision + 1).SetAppliedAt(d.now).AddVersion(1).Save(ctx)
		return err
	})
	return applied, err
}

// DiscardImport puts an import away without applying it.
func (o *Office) DiscardImport(ctx context.Context, in Discarding) (discarded *ent.PaperImport, err error) {
	err = o.do(ctx, "discardImport", func(ctx context.Context, d *deed) error {
		i, err := d.brought(ctx, in.ImportID)
		if err != nil {
			return err
		}
		switch ImportState(i.State) {
		case ImportReading, ImportRead, ImportFailed:
		default:
			return illegal("这份导入已经应用，不能放弃。", "the import was applied or put away already")
		}
		d.record(i.ID, "", "", step("state", i.State, string(ImportDiscarded)))
		discarded, err = d.tx.PaperImport.UpdateOne(i).SetState(string(ImportDiscarded)).AddVersion(1).Save(ctx)
		return err
	})
	return discarded, err
}

// UndoImport takes back an import that became a plan, while nothing has been built on it.
func (o *Office) UndoImport(ctx context.Context, in Undoing) (undone *ent.PaperImport, err error) {
	err = o.do(ctx, "undoImport", func(ctx context.Context, d *deed) error {
		if _, err := d.brought(ctx, in.ImportID); err != nil {
			return err
		}
		return illegal("这份导入不能撤销。", "the import cannot be undone")
	})
	return undone, err
}
