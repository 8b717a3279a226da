package supervision

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"path"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/intake"
	"duban/rules"
	"duban/viewer"
)

const (
	mostByValue  = 700 << 10 // bytes; larger files are uploaded
	mostDocument = 200       // characters of a file's name
)

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

// Paper is a file to take in.
type Paper struct {
	Document string // file name
	Content  []byte
	Year     *int // if the paper names none
}

// paper decodes a paper by value.
func (in Bringing) paper() (Paper, error) {
	tooLarge := invalid("文件超过 700 KiB，请用上传。", "the file is larger than 700 KiB: upload it", "content")
	if len(in.Content) > base64.StdEncoding.EncodedLen(mostByValue) {
		return Paper{}, tooLarge
	}
	content, err := base64.StdEncoding.DecodeString(in.Content)
	if err != nil {
		return Paper{}, invalid("内容不是有效的 Base64。", "the content is no Base64", "content")
	}
	if len(content) > mostByValue {
		return Paper{}, tooLarge
	}
	return Paper{in.Document, content, in.Year}, nil
}

// CreateImport takes a paper by value in, to be read.
func (o *Office) CreateImport(ctx context.Context, in Bringing) (*ent.PaperImport, error) {
	if !rules.MightEver(viewer.Of(ctx), "createImport") {
		return o.TakeIn(ctx, Paper{})
	}
	paper, err := in.paper()
	if err != nil {
		return nil, err
	}
	return o.TakeIn(ctx, paper)
}

// TakeIn takes a paper in, to be read by ReadImport. Nothing is stored in a plan yet.
func (o *Office) TakeIn(ctx context.Context, in Paper) (made *ent.PaperImport, err error) {
	err = o.do(ctx, "createImport", func(ctx context.Context, d *deed) error {
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		name := strings.TrimSpace(in.Document)
		if name != "" {
			name = path.Base(strings.ReplaceAll(name, "\\", "/"))
		}
		var c checks
		c.words(name, mostDocument, "document")
		switch {
		case len(in.Content) == 0:
			c.add(refuse(Required, "文件是空的。", "the file is empty", "content"))
		case len(in.Content) > intake.MaxFile:
			c.add(invalid("文件超过 10 MiB。", "the file is larger than 10 MiB", "content"))
		}
		if in.Year != nil && (*in.Year < 1949 || *in.Year > 9999) {
			c.add(invalid("年份应为四位数。", "a year has four digits", "year"))
		}
		if err := c.err(); err != nil {
			return err
		}
		decided := []Decided{}
		if in.Year != nil {
			decided = d.decisions([]intake.Decision{intake.YearDecision(*in.Year)})
		}
		said, err := json.Marshal(decided)
		if err != nil {
			return fmt.Errorf("writing the year: %w", err)
		}
		made, err = d.tx.PaperImport.Create().SetDistrictID(d.district).SetDocument(name).SetSha256(digestOf(in.Content, nil)).
			SetState(string(ImportReading)).SetAuthor(d.viewer.Name).SetContent(in.Content).SetDecided(said).Save(ctx)
		if err != nil {
			return fmt.Errorf("keeping the paper: %w", err)
		}
		d.record(made.ID, "", "", became("document", name), became("bytes", strconv.Itoa(len(in.Content))))
		return nil
	})
	return made, err
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
	return found, d.allow(rules.Part{})
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
		case ImportDiscarded:
			return illegal("这份导入已经放弃。", "the import was put away already")
		default:
			return illegal("这份导入已经应用，不能放弃。", "the import has been applied: it cannot be put away")
		}
		d.record(i.ID, "", "", step("state", i.State, string(ImportDiscarded)), became("document", i.Document))
		discarded, err = d.tx.PaperImport.UpdateOne(i).SetState(string(ImportDiscarded)).AddVersion(1).Save(ctx)
		return err
	})
	return discarded, err
}
