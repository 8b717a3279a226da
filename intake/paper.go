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
	Sheet bool // Text is the name of a sheet
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
type grid struct {
	table int
	open  []openCell
}

type openCell struct {
	Cell
	last int // row to which it reaches
}

// fields gives the row's cells together with those that reach into it from above.
func (g *grid) fields(b Block) []field {
	if b.Place.Table != g.table {
		*g = grid{table: b.Place.Table}
	}
	g.open = slices.DeleteFunc(g.open, func(o openCell) bool { return o.last < b.Place.Row })
	var row []field
	for _, o := range g.open {
		row = append(row, field{o.Text, o.Column, o.Columns, true})
	}
	for _, c := range b.Cells {
		row = append(row, field{c.Text, c.Column, c.Columns, false})
		if c.Rows > 1 {
			g.open = append(g.open, openCell{c, b.Place.Row + c.Rows - 1})
		}
	}
	slices.SortStableFunc(row, func(a, b field) int { return a.column - b.column })
	return row
}
