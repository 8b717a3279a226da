package intake

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

const maxMerges = 20_000

const worksheets = "xl/worksheets/"

// outline is what the tags of a workbook tell before the library lays it out:
// its sheets, their merged ranges, and whether they are of a paper's size. The
// library's own way to the merged ranges lays out every cell up to a row's last
// one, so that a file of a few kilobytes can ask for gigabytes.
type outline struct {
	sheets  []string          // relation of each sheet, in order
	targets map[string]string // relation to part
	merges  map[string][]merge

	present       string // the part being seen
	rows, lastRow int    // rows of all sheets; the last one's number in this one
	width         int    // columns so far in this row
}

// merge is a merged range; rows and columns count from 1.
type merge struct{ left, top, right, bottom int }

func newOutline() *outline {
	return &outline{targets: map[string]string{}, merges: map[string][]merge{}}
}

// part gives the part of the sheet at a place in the workbook.
func (o *outline) part(sheet int) string {
	if sheet >= len(o.sheets) {
		return ""
	}
	return o.targets[o.sheets[sheet]]
}

func (o *outline) see(part string, t tag) error {
	switch {
	case part == "xl/workbook.xml" && string(t.name) == "sheet":
		o.sheets = append(o.sheets, t.attribute("r:id"))
	case part == "xl/_rels/workbook.xml.rels" && string(t.name) == "Relationship":
		target := t.attribute("Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/xl", target)
		}
		o.targets[t.attribute("Id")] = strings.ToLower(strings.TrimPrefix(target, "/"))
	case strings.HasPrefix(part, worksheets):
		if o.present != part {
			o.present, o.lastRow, o.width = part, 0, 0
		}
		return o.seeSheet(part, t)
	}
	return nil
}

func (o *outline) seeSheet(part string, t tag) error {
	switch string(t.name) {
	case "row":
		n, err := strconv.Atoi(t.attribute("r"))
		if err != nil {
			n = o.lastRow + 1
		}
		o.rows += max(1, n-o.lastRow)
		o.lastRow, o.width = max(n, o.lastRow), 0
		if o.rows > MaxRows {
			return &Refusal{Reason: TooManyRows}
		}
	case "c":
		o.width++
		if ref := t.attribute("r"); ref != "" {
			column, row, err := excelize.CellNameToCoordinates(ref)
			if err != nil || row > MaxRows {
				return &Refusal{Reason: Damaged, Cause: err}
			}
			o.width = column
		}
		if o.width > maxWidth {
			return &Refusal{Reason: TooManyColumns}
		}
	case "mergeCell":
		from, to, _ := strings.Cut(t.attribute("ref"), ":")
		left, top, err := excelize.CellNameToCoordinates(from)
		right, bottom, err2 := excelize.CellNameToCoordinates(to)
		if err != nil || err2 != nil {
			return &Refusal{Reason: Damaged, Cause: err}
		}
		if len(o.merges[part]) == maxMerges {
			return &Refusal{Reason: TooManyCells}
		}
		o.merges[part] = append(o.merges[part], merge{left, top, min(right, maxWidth), min(bottom, MaxRows)})
	}
	return nil
}

// cover goes down a sheet with the merges that reach into the present row.
type cover struct {
	coming, open []merge
}

func newCover(merges []merge) *cover {
	merges = slices.Clone(merges)
	slices.SortStableFunc(merges, func(a, b merge) int { return a.top - b.top })
	return &cover{coming: merges}
}

// row gives the cells of row n, or nil when none begins in it. What a merge
// covers is left out, whatever the file still keeps there.
func (c *cover) row(n int, texts []string) []Cell {
	c.open = slices.DeleteFunc(c.open, func(m merge) bool { return m.bottom < n })
	for len(c.coming) > 0 && c.coming[0].top <= n {
		m := c.coming[0]
		c.coming = c.coming[1:]
		overlaps := func(o merge) bool { return o.left <= m.right && m.left <= o.right }
		if m.bottom >= n && m.left <= m.right && !slices.ContainsFunc(c.open, overlaps) {
			c.open = append(c.open, m)
		}
	}
	begins, covered := map[int]merge{}, map[int]bool{}
	last := len(texts)
	for _, m := range c.open {
		for column := m.left; column <= m.right; column++ {
			covered[column] = true
		}
		if m.top == n {
			begins[m.left] = m
			last = max(last, m.left)
		}
	}
	var cells []Cell
	for column := 1; column <= last; column++ {
		cell := Cell{Column: column - 1, Columns: 1, Rows: 1}
		if m, first := begins[column]; first {
			cell.Columns, cell.Rows = m.right-m.left+1, m.bottom-m.top+1
		} else if covered[column] {
			continue
		}
		if column <= len(texts) {
			cell.Text = texts[column-1]
		}
		cells = append(cells, cell)
	}
	if len(begins) == 0 && !slices.ContainsFunc(cells, func(c Cell) bool { return strings.TrimSpace(c.Text) != "" }) {
		return nil
	}
	return cells
}
