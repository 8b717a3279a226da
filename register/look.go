package register

import (
	"strings"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/width"

	"duban/glossary"
	"duban/lifecycle"
)

var ownColor, ownPercent = glossary.RegisterColumns[1], glossary.RegisterColumns[3]

// styles are the looks of cells.
type styles struct {
	issuer, title, head, section, theme, text, short, percent, day int
	light                                                          map[lifecycle.Color]int
}

// fills are the colours of lights: pale, with words in them, so that they can be
// told apart on paper without colours.
var fills = map[lifecycle.Color]string{
	lifecycle.Red: "F8CBAD", lifecycle.Yellow: "FFE699", lifecycle.Green: "C6E0B4", lifecycle.Grey: "D9D9D9",
}

func newStyles(f *excelize.File) (s styles, err error) {
	border := []excelize.Border{}
	for _, side := range []string{"left", "top", "right", "bottom"} {
		border = append(border, excelize.Border{Type: side, Color: "7F7F7F", Style: 1})
	}
	indent := map[string]int{"left": 1}
	add := func(horizontal string, size float64, bold bool, fill string, format *string, lined bool) int {
		style := &excelize.Style{
			Font:         &excelize.Font{Family: "宋体", Size: size, Bold: bold},
			Alignment:    &excelize.Alignment{Horizontal: horizontal, Indent: indent[horizontal], Vertical: "center", WrapText: true},
			CustomNumFmt: format,
		}
		if lined {
			style.Border = border
		}
		if fill != "" {
			style.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{fill}}
		}
		id, failed := f.NewStyle(style)
		if err == nil {
			err = failed
		}
		return id
	}
	s = styles{
		issuer: add("center", 12, false, "", nil, false), title: add("center", 18, true, "", nil, false),
		head: add("center", 11, true, "E7E6E6", nil, true), section: add("left", 12, true, "F2F2F2", nil, true),
		theme: add("center", 10, false, "", nil, true), text: add("left", 10, false, "", nil, true), short: add("center", 10, false, "", nil, true),
		percent: add("center", 10, false, "", new(`0"%"`), true), day: add("center", 10, false, "", new("yyyy-mm-dd"), true),
		light: map[lifecycle.Color]int{},
	}
	for color, fill := range fills {
		s.light[color] = add("center", 10, false, fill, nil, true)
	}
	return s, err
}

const (
	lineHeight = 13.5 // points
	highest    = 400  // of one row, in points; a spreadsheet takes 409
)

func heightOf(lines int) float64 { return min(highest, lineHeight*float64(lines)+6) }

// heights are those that the rows need, since merged cells do not stretch by themselves.
func (b *workbook) heights(rows []Row) []float64 {
	heights := make([]float64, len(rows))
	for i := range rows {
		r := &rows[i]
		most := 1
		for at, c := range b.columns {
			wide := c.width
			switch level := at - 1; {
			case level >= 0 && level < b.themes:
				continue
			case level == b.themes:
				for l := len(r.Themes); l < b.themes; l++ {
					wide += b.columns[1+l].width
				}
			}
			if text, is := c.value(r).(string); is {
				most = max(most, lines(text, wide))
			}
		}
		heights[i] = heightOf(most)
	}
	for level := range b.themes {
		for from := 0; from < len(rows); {
			to, sum := from, heights[from]
			for to+1 < len(rows) && sameThemes(&rows[to], &rows[to+1], level) {
				to++
				sum += heights[to]
			}
			if need := heightOf(lines(theme(&rows[from], level), b.columns[1+level].width)); need > sum {
				heights[to] = min(highest, heights[to]+need-sum)
			}
			from = to + 1
		}
	}
	return heights
}

// lines tells how many lines a text takes in a column so many narrow characters wide.
func lines(text string, wide int) int {
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		length := 0
		for _, r := range line {
			length++
			if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth || k == width.EastAsianAmbiguous {
				length++
			}
		}
		n += max(1, (length+wide-2)/(wide-1))
	}
	return n
}
