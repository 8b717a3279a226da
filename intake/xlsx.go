package intake

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// readXlsx reads the visible sheets of a workbook; the outline is of the same file.
func readXlsx(content []byte, o *outline) (paper *Paper, err error) {
	// The library was not written for hostile files; one that makes it panic is damaged.
	defer func() {
		if cause := recover(); cause != nil {
			paper, err = nil, &Refusal{Reason: Damaged, Cause: fmt.Errorf("%v", cause)}
		}
	}()
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{
		UnzipSizeLimit: MaxUnpacked, UnzipXMLSizeLimit: MaxUnpacked,
		CultureInfo: excelize.CultureNameZhCN, ShortDatePattern: "yyyy-m-d", LongDatePattern: `yyyy"年"m"月"d"日"`,
	})
	if err != nil {
		return nil, &Refusal{Reason: Damaged, Cause: err}
	}
	defer book.Close()
	paper = &Paper{Merges: true}
	filled, cells := 0, 0
	for i, sheet := range book.GetSheetList() {
		part := o.part(i)
		if visible, err := book.GetSheetVisible(sheet); err != nil || !visible || !strings.HasPrefix(part, worksheets) {
			continue
		}
		rows, err := readSheet(book, sheet, i+1, o.merges[part], &cells)
		if err != nil {
			return nil, err
		}
		if len(rows) > 0 {
			filled++
			paper.Blocks = append(paper.Blocks, Block{Text: sheet, Sheet: true, Place: Source{Table: i + 1, Quote: sheet}})
			paper.Blocks = append(paper.Blocks, rows...)
		}
	}
	switch filled {
	case 0:
		return nil, &Refusal{Reason: Empty}
	case 1:
		paper.Blocks = paper.Blocks[1:] // a name tells sheets apart; one alone needs none
	}
	return paper, nil
}

// readSheet gives the rows of a sheet, a merged cell once and where it begins,
// and counts the cells.
func readSheet(book *excelize.File, sheet string, table int, merges []merge, count *int) ([]Block, error) {
	rows, err := book.Rows(sheet)
	if err != nil {
		return nil, &Refusal{Reason: Damaged, Part: sheet, Cause: err}
	}
	defer rows.Close()
	cover := newCover(merges)
	var blocks []Block
	for n := 1; rows.Next(); n++ {
		texts, err := rows.Columns()
		if err != nil {
			return nil, &Refusal{Reason: Damaged, Part: sheet, Cause: err}
		}
		cells := cover.row(n, texts)
		if *count += len(cells); *count > maxCells || n > MaxRows {
			return nil, &Refusal{Reason: TooManyCells, Part: sheet}
		}
		if cells != nil {
			blocks = append(blocks, Block{Cells: cells, Place: Source{Table: table, Row: n, Quote: quote(cells)}})
		}
	}
	if err := rows.Error(); err != nil {
		return nil, &Refusal{Reason: Damaged, Part: sheet, Cause: err}
	}
	return blocks, nil
}

// quote is a row in one line.
func quote(cells []Cell) string {
	var texts []string
	for _, c := range cells {
		texts = append(texts, strings.TrimSpace(c.Text))
	}
	return strings.Trim(strings.Join(texts, "\t"), "\t")
}
