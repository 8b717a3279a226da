package intake

import "slices"

// Paper is a document in the neutral form that every reader gives: what is
// printed, in order, and where, with nothing understood yet.
type Paper struct {
	Document string
	Blocks   []Block
	// Merges is true when the document itself says which cells are merged, so
	// that an empty cell is empty. In text an empty cell may be a covered one.
	Merges bool
}

// Block is one line outside any table (Text) or one row of a table (Cells).
type Block struct {
	Text  string
	Cells []Cell
	Place Source
}

// Cell is a cell where it begins. What a merge covers has no cell of its own.
type Cell struct {
	Text          string
	Column        int // from 0
	Columns, Rows int // how many it spans, at least 1
}

// field is a cell as one row sees it.
type field struct {
	text         string
	column, span int
	continued    bool // a merged cell that began in a row above
}

// grid follows the merged cells of a table from row to row.
type grid struct{ open []openCell }

type openCell struct {
	Cell
	left int // rows still to cover
}

// fields gives the row's cells together with those that reach into it from above.
func (g *grid) fields(cells []Cell) []field {
	var row []field
	still := g.open[:0]
	for _, o := range g.open {
		row = append(row, field{o.Text, o.Column, o.Columns, true})
		if o.left--; o.left > 0 {
			still = append(still, o)
		}
	}
	g.open = still
	for _, c := range cells {
		row = append(row, field{c.Text, c.Column, c.Columns, false})
		if c.Rows > 1 {
			g.open = append(g.open, openCell{c, c.Rows - 1})
		}
	}
	slices.SortStableFunc(row, func(a, b field) int { return a.column - b.column })
	return row
}
