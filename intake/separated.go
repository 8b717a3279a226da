package intake

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"duban/glossary"
)

// readSeparated reads text whose cells are divided by commas or semicolons, as
// spreadsheets export it. It answers nil for any other text.
func readSeparated(text string) (*Paper, error) {
	for _, comma := range ",;" {
		if !strings.ContainsRune(text, comma) {
			continue
		}
		records, err := recordsOf(text, comma)
		if err != nil {
			return nil, err
		}
		if at := slices.IndexFunc(records, isHeader); at >= 0 || isGrid(records) {
			// A register repeats what covers a cell, so that an empty one is empty;
			// other exports leave out what a merged cell covers.
			return &Paper{Blocks: records, Merges: at >= 0 && ofRegister(records[at])}, nil
		}
	}
	return nil, nil
}

// recordsOf divides a text into rows. A quoted cell may run over several lines.
func recordsOf(text string, comma rune) ([]Block, error) {
	in := csv.NewReader(strings.NewReader(text))
	in.Comma, in.FieldsPerRecord, in.LazyQuotes, in.ReuseRecord = comma, -1, true, true
	var records []Block
	cells := 0
	for {
		record, err := in.Read()
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if err != nil {
			return nil, &Refusal{Reason: Damaged, Cause: err}
		}
		if cells += len(record); cells > maxCells {
			return nil, &Refusal{Reason: TooManyCells}
		}
		if len(record) > maxWidth {
			return nil, &Refusal{Reason: TooManyColumns}
		}
		line, _ := in.FieldPos(0)
		b := Block{Place: Source{Line: line}}
		for column, cell := range record {
			b.Cells = append(b.Cells, Cell{Text: withoutApostrophe(cell), Column: column, Columns: 1, Rows: 1})
		}
		if b.Place.Quote = quote(b.Cells); b.Place.Quote == "" {
			continue
		}
		records = append(records, b)
	}
}

// withoutApostrophe takes off what is put before a text, so that no spreadsheet
// runs it as a formula.
func withoutApostrophe(cell string) string {
	if rest, marked := strings.CutPrefix(cell, "'"); marked && strings.IndexAny(rest, "=+-@\t\r\n＝＋－＠") == 0 {
		return rest
	}
	return cell
}

func isHeader(b Block) bool {
	var g grid
	return len(b.Cells) > 1 && len(b.Cells) <= maxColumns && header(g.fields(b)) != nil
}

// isGrid reports whether nearly all rows have the same number of cells, so that the
// commas are no punctuation.
func isGrid(records []Block) bool {
	const fewest = 4
	widths := map[int]int{}
	for _, b := range records {
		widths[len(b.Cells)]++
	}
	for width, n := range widths {
		if width >= fewest && n > 2 && 10*n >= 9*len(records) {
			return true
		}
	}
	return false
}

func ofRegister(b Block) bool {
	at := len(b.Cells) - len(glossary.RegisterColumns)
	return at > 0 && slices.EqualFunc(b.Cells[at:], glossary.RegisterColumns, func(c Cell, label string) bool { return strings.TrimSpace(c.Text) == label })
}
