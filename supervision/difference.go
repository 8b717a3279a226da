package supervision

import (
	"context"
	"fmt"

	"duban/ent/schema"
	"duban/intake"
)

// DifferenceKind is what would happen to a row.
type DifferenceKind string

// What would happen to a row.
const (
	RowAdded   DifferenceKind = "ADDED"
	RowChanged DifferenceKind = "CHANGED"
	RowDropped DifferenceKind = "DROPPED"
)

// RowDifference is a row that is new, would change, or is no longer printed.
type RowDifference struct {
	Kind            DifferenceKind
	Number, Content string
	Changes         []schema.Change
}

// Difference is what a paper would change in the plan of its year.
type Difference struct {
	Added, Changed, Dropped, Unchanged int // rows
	// Headings are changes of the title, the issuer and the sections.
	Headings []Change
	Rows     []RowDifference
}

func (d *Difference) empty() bool { return len(d.Rows) == 0 && len(d.Headings) == 0 }

func (d *Difference) add(r RowDifference) {
	switch r.Kind {
	case RowAdded:
		d.Added++
	case RowChanged:
		d.Changed++
	case RowDropped:
		d.Dropped++
	}
	d.Rows = append(d.Rows, r)
}

// Compare tells what a paper would change in the plan of its year, and stores nothing.
func (o *Office) Compare(ctx context.Context, a Application) (*Difference, error) {
	var found *Difference
	err := o.look(ctx, "applyImport", func(ctx context.Context, d *deed) error {
		home, err := d.knownHome(ctx, a.District)
		if err != nil {
			return err
		}
		d.district = home
		p, err := d.lay(ctx, a.Draft, a.Directory, d.decisions(a.Decisions))
		if err == nil {
			found = &p.difference
		}
		return err
	})
	return found, err
}

// DifferenceOf tells what applying an import would change in the plan of its year or,
// once it is applied, what it has changed. It is for those who may see the import.
func (o *Office) DifferenceOf(ctx context.Context, importID string) (*Difference, error) {
	var found *Difference
	err := o.look(ctx, "applyImport", func(ctx context.Context, d *deed) error {
		i, err := d.tx.PaperImport.Get(ctx, importID)
		if err != nil {
			return fmt.Errorf("reading the import: %w", err)
		}
		d.district = i.DistrictID
		switch {
		case len(i.Undo) > 0:
			b, err := unpack(i.Undo)
			found = &b.Difference
			return err
		case len(i.Draft) == 0:
			found = &Difference{}
			return nil
		}
		draft, err := draftOf(i)
		if err != nil {
			return err
		}
		decided, err := DecidedAbout(i)
		if err != nil {
			return err
		}
		p, err := d.lay(ctx, draft, intake.Directory{}, decided)
		if err != nil {
			return err
		}
		found = &p.difference
		return nil
	})
	return found, err
}
