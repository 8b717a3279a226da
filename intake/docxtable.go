package intake

import (
	"encoding/xml"
	"strings"
)

// openMerge is a vertically merged cell that the next rows may continue.
type openMerge struct{ block, cell int }

// table reads a table's rows. A cell that continues the one above it has no
// cell of its own: the one above spans one row more.
func (d *document) table(number, depth int) error {
	row := 0
	open := map[int]openMerge{}
	var rows func(int) error
	rows = func(depth int) error {
		return d.children(depth, func(name string, start xml.StartElement) error {
			if name != "tr" {
				return d.through(name, depth, rows)
			}
			if d.rows++; d.rows > MaxRows {
				return &Refusal{Reason: TooManyRows, Part: documentPart}
			}
			row++
			return d.tableRow(number, row, open, depth+1)
		})
	}
	return rows(depth)
}

func (d *document) tableRow(table, row int, open map[int]openMerge, depth int) error {
	at := len(d.paper.Blocks)
	block := Block{Cells: []Cell{}, Place: Source{Table: table, Row: row}}
	column := 0
	var cells func(int) error
	cells = func(depth int) error {
		return d.children(depth, func(name string, start xml.StartElement) error {
			switch name {
			case "trPr":
				before, err := d.rowBefore(depth + 1)
				column += before
				return err
			case "tc":
				c, err := d.cell(depth + 1)
				if err != nil {
					return err
				}
				if column+c.columns > maxWidth {
					return &Refusal{Reason: TooManyColumns, Part: documentPart}
				}
				above, continues := open[column]
				switch {
				case c.besides && len(block.Cells) > 0:
					block.Cells[len(block.Cells)-1].Columns += c.columns
				case c.vertical == "continue" && continues:
					d.paper.Blocks[above.block].Cells[above.cell].Rows++
				default:
					delete(open, column)
					if c.vertical != "" {
						open[column] = openMerge{at, len(block.Cells)}
					}
					block.Cells = append(block.Cells, Cell{Text: c.text, Column: column, Columns: c.columns, Rows: 1})
				}
				column += c.columns
				return nil
			}
			return d.through(name, depth, cells)
		})
	}
	if err := cells(depth); err != nil {
		return err
	}
	block.Place.Quote = quote(block.Cells)
	d.paper.Blocks = append(d.paper.Blocks, block)
	return nil
}

// rowBefore gives the columns that a row leaves free before its first cell.
func (d *document) rowBefore(depth int) (columns int, err error) {
	err = d.children(depth, func(name string, start xml.StartElement) error {
		if name == "gridBefore" {
			columns = max(0, min(value(start), maxWidth))
		}
		return d.tokens.Skip()
	})
	return columns, err
}

// readCell is a table cell as the file has it.
type readCell struct {
	text     string
	columns  int
	vertical string // "restart", "continue" or none
	besides  bool   // continues the cell to its left
}

func (d *document) cell(depth int) (readCell, error) {
	c := readCell{columns: 1}
	var paragraphs []string
	var inside func(int) error
	inside = func(depth int) error {
		return d.children(depth, func(name string, start xml.StartElement) error {
			switch name {
			case "tcPr":
				return d.cellProperties(&c, depth+1)
			case "p":
				text, err := d.paragraph(depth + 1)
				if strings.TrimSpace(text) != "" {
					paragraphs = append(paragraphs, strings.TrimSpace(text))
				}
				return err
			}
			return d.through(name, depth, inside)
		})
	}
	err := inside(depth)
	c.text = strings.Join(paragraphs, "\n")
	return c, err
}

func (d *document) cellProperties(c *readCell, depth int) error {
	return d.children(depth, func(name string, start xml.StartElement) error {
		switch name {
		case "gridSpan":
			c.columns = max(1, min(value(start), maxWidth))
		case "vMerge":
			if c.vertical = attribute(start, "val"); c.vertical != "restart" {
				c.vertical = "continue"
			}
		case "hMerge":
			c.besides = attribute(start, "val") != "restart"
		}
		return d.tokens.Skip()
	})
}
