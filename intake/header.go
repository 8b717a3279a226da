package intake

import (
	"slices"
	"strings"
)

// recognize tells a column whose label says nothing by what stands in it.
func (r *reading) recognize(columns []column, coming []Block) []column {
	for i, c := range columns {
		if c.role != unknownRole {
			continue
		}
		units, deadlines, all := 0, 0, 0
		for _, b := range coming[:min(60, len(coming))] {
			for _, cell := range b.Cells {
				if cell.Column != c.from || strings.TrimSpace(cell.Text) == "" || cell.Columns > c.to-c.from {
					continue
				}
				all++
				if _, ok := readDeadline(cell.Text, 1); ok {
					deadlines++
				}
				if r.names.readsLikeUnits(cell.Text) {
					units++
				}
			}
		}
		has := func(roles ...role) bool {
			return slices.ContainsFunc(columns, func(c column) bool { return slices.Contains(roles, c.role) })
		}
		switch {
		case 2*units > all && has(unitsRole, leadRole):
			columns[i].role = supportRole
		case 2*units > all:
			columns[i].role = unitsRole
		case 2*deadlines > all && !has(deadlineRole):
			columns[i].role = deadlineRole
		}
	}
	return settle(columns)
}

// refineHeader reads the second row of a header, whose labels stand below a
// wider one of the first: 责任单位 over 牵头单位 and 配合单位.
func (r *reading) refineHeader(row []field) bool {
	var below []column
	for _, f := range row {
		text := strings.TrimSpace(f.text)
		if text == "" || f.continued {
			continue
		}
		as := roleOf(text)
		if as == unknownRole || serialNumber.MatchString(plain(text)) {
			return false
		}
		below = append(below, newColumn(f, as))
	}
	if len(below) < 2 {
		return false
	}
	var columns []column
	for _, c := range r.columns {
		if !slices.ContainsFunc(below, func(b column) bool { return b.from >= c.from && b.from < c.to }) {
			columns = append(columns, c)
		}
	}
	columns = append(columns, below...)
	slices.SortFunc(columns, func(a, b column) int { return a.from - b.from })
	r.columns = settle(columns)
	return true
}

// inferColumns tells the columns of a table without a header from its first
// row: a number, a task, and at least units or a deadline. A numbered paragraph
// has number and task only.
func (r *reading) inferColumns(filled []field) []column {
	if !printedSerial.MatchString(plain(filled[0].text)) {
		return nil
	}
	known := map[role]bool{}
	var columns []column
	for i, f := range filled {
		as := contentRole
		_, deadline := readDeadline(f.text, 1)
		switch {
		case i == 0:
			as = serialRole
		case deadline && !known[deadlineRole]:
			as = deadlineRole
		case labelTag.MatchString(f.text):
		case r.names.readsLikeUnits(f.text) && known[unitsRole]:
			as = supportRole
		case r.names.readsLikeUnits(f.text) && known[contentRole]:
			as = unitsRole
		}
		known[as] = true
		columns = append(columns, column{role: as, from: f.column, to: f.column + f.span})
	}
	if !known[contentRole] || len(filled) > 2 && !known[unitsRole] && !known[deadlineRole] {
		return nil
	}
	return settle(columns)
}
