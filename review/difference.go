package review

import (
	"encoding/binary"

	"duban/ent/schema"
	"duban/snapshot"
	"duban/supervision"
)

// Difference is a row that would be added, changed or dropped.
type Difference struct {
	supervision.RowDifference

	place int
}

// ImportDifference is what applying an import would change or, once it is applied,
// what it has changed.
type ImportDifference struct {
	Added, Changed, Dropped, Unchanged int
	Headings                           []schema.Change

	entries []*Difference
}

// Entries lists each new, changed and dropped row.
func (d *ImportDifference) Entries(first *int, after *string, last *int, before *string) (DifferenceConnection, error) {
	return snapshot.PageBy(d.entries, "difference", func(b []byte, e *Difference) []byte { return placeKey(b, e.place) }, first, after, last, before)
}

// Difference compares the paper with the plan of its year.
func (i *Import) Difference() (*ImportDifference, error) {
	found, err := i.differs()
	if err != nil {
		return nil, err
	}
	d := &ImportDifference{Added: found.Added, Changed: found.Changed, Dropped: found.Dropped, Unchanged: found.Unchanged, Headings: found.Headings}
	for n, r := range found.Rows {
		d.entries = append(d.entries, &Difference{r, n})
	}
	return d, nil
}

// placeKey is the key of a list's n-th element.
func placeKey(b []byte, n int) []byte { return binary.BigEndian.AppendUint32(b, uint32(n)) }
