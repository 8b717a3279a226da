package intake

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	numberedLine = regexp.MustCompile(`^\s*(?:(\d{1,5})\s*[.、．](?:\s*)|[(（](\d{1,4})[)）]\s*)(\D[\s\S]*)$`)
	labelledLine = regexp.MustCompile(`^\s*[(（【]?\s*(?:` + labelWords + `)\s*[:：]`)
	sentenceEnd  = regexp.MustCompile(`[。！？；;）)】.]\s*$`)
)

// asParagraphs gives a paper without any table the form of one: each numbered
// paragraph (1. …) is a row of number and text, and so is a heading (一、…) that
// units are named to. A line that follows belongs to it when it is labelled
// (牵头单位：…) or continues a sentence.
func asParagraphs(p *Paper) *Paper {
	if slices.ContainsFunc(p.Blocks, func(b Block) bool { return b.Cells != nil }) {
		return p
	}
	var blocks []Block
	var row *Block
	begin := func(b Block, number, text string) {
		b.Cells = []Cell{{Text: number, Columns: 1, Rows: 1}, {Text: strings.TrimSpace(text), Column: 1, Columns: 1, Rows: 1}}
		b.Text = ""
		blocks = append(blocks, b)
		row = &blocks[len(blocks)-1]
	}
	for i, b := range p.Blocks {
		level, ordinal, title := heading(strings.TrimSpace(b.Text))
		labelled := i+1 < len(p.Blocks) && labelledLine.MatchString(p.Blocks[i+1].Text)
		switch m := numberedLine.FindStringSubmatch(b.Text); {
		case level > 0 && (labelled || labelTag.MatchString(title)):
			begin(b, strconv.Itoa(ordinal), title)
		case level == 0 && m != nil:
			begin(b, m[1]+m[2], m[3])
		case level == 0 && row != nil && labelledLine.MatchString(b.Text):
			row.Cells[1].Text += "\n" + strings.TrimSpace(b.Text)
			row.Place.Quote += "\n" + b.Text
		case level == 0 && row != nil && !sentenceEnd.MatchString(row.Cells[1].Text):
			row.Cells[1].Text += strings.TrimSpace(b.Text)
			row.Place.Quote += "\n" + b.Text
		default:
			row = nil
			blocks = append(blocks, b)
		}
	}
	p.Blocks = blocks
	return p
}
