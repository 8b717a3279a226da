package register

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"duban/lifecycle"
)

const sheet = "台账"

// workbook is a table on its way to a sheet.
type workbook struct {
	*Table
	file    *excelize.File
	stream  *excelize.StreamWriter
	styles  styles
	columns []column
	themes  int // columns for headings over the content, behind the first
	row     int // last written
}

// WriteXLSX writes the table as a workbook of one sheet, laid out for A3 landscape:
// merged theme cells, a frozen head that is repeated on each page.
func (t *Table) WriteXLSX(w io.Writer) error {
	b := &workbook{Table: t, file: excelize.NewFile()}
	defer b.file.Close()
	b.columns, b.themes = t.columns()
	if err := b.write(); err != nil {
		return fmt.Errorf("writing the register: %w", err)
	}
	if _, err := b.file.WriteTo(w); err != nil {
		return fmt.Errorf("writing the register: %w", err)
	}
	return nil
}

func (b *workbook) write() (err error) {
	if err = b.file.SetSheetName("Sheet1", sheet); err != nil {
		return err
	}
	if b.styles, err = newStyles(b.file); err != nil {
		return err
	}
	head := 2 // row of the heads
	if b.Issuer != "" {
		head++
	}
	if err := b.layOut(head); err != nil {
		return err
	}
	if b.stream, err = b.file.NewStreamWriter(sheet); err != nil {
		return err
	}
	for i, c := range b.columns {
		if err := b.stream.SetColWidth(i+1, i+1, float64(c.width)); err != nil {
			return err
		}
	}
	if err := b.stream.SetPanes(&excelize.Panes{Freeze: true, XSplit: 1, YSplit: head, TopLeftCell: fmt.Sprintf("B%d", head+1), ActivePane: "bottomRight"}); err != nil {
		return err
	}
	if b.Issuer != "" {
		if err := b.across(b.Issuer, b.styles.issuer, 20); err != nil {
			return err
		}
	}
	if err := b.across(b.Title, b.styles.title, 34); err != nil {
		return err
	}
	if err := b.heads(); err != nil {
		return err
	}
	for i := range b.Sections {
		if err := b.section(&b.Sections[i]); err != nil {
			return err
		}
	}
	if err := b.stream.Flush(); err != nil {
		return err
	}
	return b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$%d:$%d", sheet, head, head), Scope: sheet})
}

// layOut sets the page: A3, landscape, as wide as the table.
func (b *workbook) layOut(head int) error {
	if err := b.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: new(true)}); err != nil {
		return err
	}
	a3 := 8
	if err := b.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &a3, Orientation: new("landscape"), FitToWidth: new(1), FitToHeight: new(0)}); err != nil {
		return err
	}
	margin, foot := 0.4, 0.6
	if err := b.file.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin, Top: &margin, Bottom: &foot, Header: new(0.2), Footer: new(0.25), Horizontally: new(true)}); err != nil {
		return err
	}
	return b.file.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&9" + b.asOf() + "&R&9&P / &N"})
}

func (b *workbook) asOf() string {
	if b.English {
		return "as of " + b.AsOf.String()
	}
	return "截至 " + b.AsOf.String()
}

// across writes one text over the whole width.
func (b *workbook) across(text string, style int, height float64) error {
	cells := make([]any, len(b.columns))
	for i := range cells {
		cells[i] = excelize.Cell{StyleID: style}
	}
	cells[0] = excelize.Cell{StyleID: style, Value: text}
	if err := b.line(cells, height); err != nil {
		return err
	}
	return b.merge(1, b.row, len(b.columns), b.row)
}

func (b *workbook) heads() error {
	cells := make([]any, len(b.columns))
	height := 1
	for i, c := range b.columns {
		text := c.head.in(b.English)
		cells[i] = excelize.Cell{StyleID: b.styles.head, Value: text}
		if i > 1 && i <= b.themes+1 {
			cells[i] = excelize.Cell{StyleID: b.styles.head} // 工作内容 stands over its headings too
			continue
		}
		height = max(height, lines(text, c.width))
	}
	if err := b.line(cells, heightOf(height)); err != nil {
		return err
	}
	return b.merge(2, b.row, 2+b.themes, b.row)
}

func (b *workbook) line(cells []any, height float64) error {
	b.row++
	return b.stream.SetRow(fmt.Sprintf("A%d", b.row), cells, excelize.RowOpts{Height: height})
}

// merge makes one cell of a range, if it is more than one.
func (b *workbook) merge(left, top, right, bottom int) error {
	if left == right && top == bottom {
		return nil
	}
	from, err := excelize.CoordinatesToCellName(left, top)
	if err != nil {
		return err
	}
	to, err := excelize.CoordinatesToCellName(right, bottom)
	if err != nil {
		return err
	}
	return b.stream.MergeCell(from, to)
}

func (b *workbook) section(s *Section) error {
	if err := b.across(s.heading(), b.styles.section, 24); err != nil {
		return err
	}
	first := b.row + 1
	heights := b.heights(s.Rows)
	for i := range s.Rows {
		if err := b.line(b.cells(s.Rows, i), heights[i]); err != nil {
			return err
		}
	}
	return b.mergeThemes(s.Rows, first)
}

// cells are those of a row. A theme is written where it begins; a content without
// themes begins where they would.
func (b *workbook) cells(rows []Row, i int) []any {
	r := &rows[i]
	cells := make([]any, len(b.columns))
	for at, c := range b.columns {
		cell := excelize.Cell{StyleID: b.styles.text, Value: c.value(r)}
		switch level := at - 1; {
		case at == 0, at > b.themes+1 && c.width <= 12:
			cell.StyleID = b.styles.short
		case level >= 0 && level < len(r.Themes):
			cell.StyleID = b.styles.theme
			if i > 0 && sameThemes(&rows[i-1], r, level) {
				cell.Value = nil
			}
		case level == len(r.Themes) && level < b.themes:
			cell.Value = r.Content
		case at == b.themes+1 && len(r.Themes) < b.themes:
			cell.Value = nil
		}
		switch v := cell.Value.(type) {
		case lifecycle.Date:
			cell.Value, cell.StyleID = v.Time(), b.styles.day
		case int:
			if c.head.chinese == ownPercent {
				cell.StyleID = b.styles.percent
			}
		case string:
			if v == "" {
				cell.Value = nil
			}
		}
		if c.head.chinese == ownColor {
			cell.StyleID = b.styles.light[r.Light]
		}
		cells[at] = cell
	}
	return cells
}

// sameThemes reports whether two rows stand under the same headings down to a level.
func sameThemes(a, b *Row, level int) bool {
	if len(a.Themes) <= level || len(b.Themes) <= level {
		return false
	}
	for i := range level + 1 {
		if a.Themes[i] != b.Themes[i] {
			return false
		}
	}
	return true
}

// mergeThemes joins the cells of a theme over the rows that it stands over, and
// widens a content over the columns of the themes that it has not.
func (b *workbook) mergeThemes(rows []Row, first int) error {
	for i := range rows {
		if n := len(rows[i].Themes); n < b.themes {
			if err := b.merge(2+n, first+i, 2+b.themes, first+i); err != nil {
				return err
			}
		}
	}
	for level := range b.themes {
		for from := 0; from < len(rows); {
			to := from
			for to+1 < len(rows) && sameThemes(&rows[to], &rows[to+1], level) {
				to++
			}
			if err := b.merge(2+level, first+from, 2+level, first+to); err != nil {
				return err
			}
			from = to + 1
		}
	}
	return nil
}
