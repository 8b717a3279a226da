package review

import (
	"encoding/binary"

	"duban/snapshot"
)

// DifferenceKind is what would happen to a row.
type DifferenceKind string

// What would happen to a row.
const (
	Added   DifferenceKind = "ADDED"
	Changed DifferenceKind = "CHANGED"
	Dropped DifferenceKind = "DROPPED"
)

// Difference is a row that would be added, changed or dropped.
type Difference struct {
	Kind            DifferenceKind
	Number, Content string
	Changes         []snapshot.Change

	place int
}

// ImportDifference is what applying an import would change.
type ImportDifference struct {
	Added, Changed, Dropped, Unchanged int

	entries []*Difference
}

// Entries lists each new, changed and dropped row.
func (d *ImportDifference) Entries(first *int, after *string, last *int, before *string) (DifferenceConnection, error) {
	return snapshot.PageBy(d.entries, "difference", func(b []byte, e *Difference) []byte {
		return binary.BigEndian.AppendUint32(b, uint32(e.place))
	}, first, after, last, before)
}

// Difference compares the paper with the plan of its year.
func (i *Import) Difference() (*ImportDifference, error) {
	w, err := i.whole()
	if err != nil {
		return nil, err
	}
	d := &ImportDifference{}
	for n, r := range w.rows {
		d.entries = append(d.entries, &Difference{Kind: Added, Number: r.Number, Content: r.Content, Changes: []snapshot.Change{}, place: n})
	}
	d.Added = len(d.entries)
	return d, nil
}
