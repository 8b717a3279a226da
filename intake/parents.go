package intake

import (
	"fmt"
	"regexp"
	"strings"

	"duban/glossary"
)

const (
	noHeading     = "无标题"
	partOfContent = "属于工作内容"
)

// maxTitle is the longest heading that is looked for in front of a task, in bytes.
const maxTitle = 600

// readParents finds the headings over each row. Where the document says what is
// merged there is nothing to find; in text a heading over several rows is
// printed once, on any one of them.
func (r *reading) readParents() {
	for _, row := range r.rows {
		row.said = r.readContent(row.content)
	}
	var above *printed
	for _, row := range r.rows {
		if above != nil && above.section != row.section {
			above = nil
		}
		if r.merged[row.table] {
			r.mergedParents(row)
		} else {
			r.fillParents(row, above)
		}
		above = row
	}
	for _, row := range r.rows {
		if !r.merged[row.table] {
			r.splitInline(row)
		}
	}
	for from := 0; from < len(r.rows); {
		to := from
		for to < len(r.rows) && r.rows[to].section == r.rows[from].section && r.merged[r.rows[to].table] == r.merged[r.rows[from].table] {
			to++
		}
		if !r.merged[r.rows[from].table] {
			r.spreadNumbered(r.rows[from:to])
			r.spreadCounted(r.rows[from:to])
		}
		from = to
	}
}

// title gives a heading the spelling in which the paper first printed it.
func (r *reading) title(text string, row *printed) string {
	if repaired, certain := damagedBeginning(text); certain {
		text = r.decide(Finding{Code: glossary.TextDamaged, Severity: glossary.Repaired, Row: row.number, Quote: text, Assumed: repaired[0], Options: []string{repaired[0], text},
			Message: fmt.Sprintf("标题开头缺字，已补为“%s”。", repaired[0]), Key: key(glossary.TextDamaged, text)})
	}
	if first, ok := r.titles[plain(text)]; ok {
		return first
	}
	r.titles[plain(text)] = text
	return text
}

// mergedParents believes the merged cells before the content.
func (r *reading) mergedParents(row *printed) {
	for _, t := range row.theme {
		if t != "" {
			row.parents = append(row.parents, r.title(t, row))
		}
	}
}

// fillParents reads the cells before the content. A blank one is covered by the
// cell above it, unless the content itself stands where a heading would.
func (r *reading) fillParents(row, above *printed) {
	if row.first {
		return
	}
	lastNamed := -1
	for i, t := range row.theme {
		if t != "" {
			lastNamed = i
		}
	}
	var inherited []string
	if above != nil {
		inherited = above.parents
	}
	filled := false
	for i := 0; i <= lastNamed; i++ {
		switch depth := len(row.parents); {
		case row.theme[i] != "":
			row.parents = append(row.parents, r.title(row.theme[i], row))
		case depth < len(inherited):
			row.parents = append(row.parents, inherited[depth])
			filled = true
		}
	}
	if lastNamed < 0 && len(inherited) > 0 {
		row.parents = append(row.parents, inherited...)
		filled = true
	}
	if !filled {
		return
	}
	assumed := strings.Join(row.parents, " › ")
	if r.decide(Finding{Code: glossary.ParentFilled, Severity: glossary.Repaired, Row: row.number, Quote: row.place.Quote, Assumed: assumed, Options: []string{assumed, noHeading},
		Message: fmt.Sprintf("标题单元格空白，沿用上一行的“%s”。", assumed), Key: key(glossary.ParentFilled, row.said.content)}) == noHeading {
		row.parents = nil
	}
}

var (
	numberedTitle = regexp.MustCompile(`^([一二三四五六七八九十]{1,3})、`)
	inlineNumber  = regexp.MustCompile(`^([一二三四五六七八九十]{1,3}、\S+)\s+(\S[\s\S]*)$`)
	inlineCount   = regexp.MustCompile(`^([^。]*?([两二三四五六七八九十])(?:大|个|项|类)[^。]*。)\s+(\S[\s\S]*)$`)
	gap           = regexp.MustCompile(`\s+`)
)

// splitInline takes a heading off that ran together with the content: one that
// the paper prints elsewhere too, or one with a number of its own (一、).
func (r *reading) splitInline(row *printed) {
	title, rest := "", ""
	for _, at := range gap.FindAllStringIndex(row.said.content[:min(maxTitle, len(row.said.content))], -1) {
		if known, ok := r.titles[plain(row.said.content[:at[0]])]; ok {
			title, rest = known, row.said.content[at[1]:]
		}
	}
	if m := inlineNumber.FindStringSubmatch(row.said.content); title == "" && m != nil {
		title, rest = m[1], m[2]
	}
	if title == "" || rest == "" {
		return
	}
	if r.decideInline(row, title) {
		row.parents, row.said.content, row.inline = append(row.parents, title), rest, true
	}
}

func (r *reading) decideInline(row *printed, title string) bool {
	return r.decide(Finding{Code: glossary.ParentInline, Severity: glossary.Repaired, Row: row.number, Quote: row.content, Assumed: title, Options: []string{title, partOfContent},
		Message: fmt.Sprintf("标题“%s”与工作内容连在一起，已分开。", title), Key: key(glossary.ParentInline, title, row.said.content)}) != partOfContent
}

// ordinal is the number of the row's outermost heading, 0 for none.
func (row *printed) ordinal() int {
	if len(row.parents) == 0 {
		return 0
	}
	if m := numberedTitle.FindStringSubmatch(row.parents[0]); m != nil {
		return chineseNumber(m[1])
	}
	return 0
}

// spreadNumbered serves a section whose headings are numbered 一…十. Rows
// without one, around a row that carries one run together with its content, are
// covered by it: the cell was merged and its text centred. Where no row carries
// one and a number is missing, the heading is lost and stays unknown.
func (r *reading) spreadNumbered(rows []*printed) {
	numbers := map[int]bool{}
	for _, row := range rows {
		numbers[row.ordinal()] = true
	}
	delete(numbers, 0)
	if len(numbers) < 2 {
		return
	}
	open := func(row *printed) bool { return len(row.parents) == 0 || row.inline && row.ordinal() > 0 }
	for from := 0; from < len(rows); {
		to := from
		for to < len(rows) && open(rows[to]) {
			to++
		}
		if to > from {
			r.coverRun(rows, from, to)
		}
		from = to + 1
	}
}

func (r *reading) coverRun(rows []*printed, from, to int) {
	before, next := 0, 0
	if from > 0 {
		before = rows[from-1].ordinal()
	}
	if to < len(rows) {
		next = rows[to].ordinal()
	}
	var carriers []*printed
	for _, row := range rows[from:to] {
		if row.inline {
			carriers = append(carriers, row)
		}
	}
	if len(carriers) == 1 {
		c := carriers[0]
		if n := c.ordinal(); n == before+1 && (next == 0 || next == n || next == n+1) {
			r.cover(rows[from:to], c, c.parents[0])
			return
		}
	}
	for _, row := range rows[from:to] {
		if len(row.parents) == 0 {
			r.lost(row, rows, from, to, before, next)
		}
	}
}

// cover puts rows under the heading that row c carries.
func (r *reading) cover(rows []*printed, c *printed, title string) {
	for _, row := range rows {
		if row == c {
			continue
		}
		if r.decide(Finding{Code: glossary.ParentInferred, Severity: glossary.Ask, Row: row.number, Quote: c.content, Assumed: title, Options: []string{title, noHeading},
			Message: fmt.Sprintf("标题“%s”印在第 %d 行内，推断它涵盖第 %d 至 %d 行。", title, c.serial, rows[0].serial, rows[len(rows)-1].serial),
			Key:     key(glossary.ParentInferred, title, row.said.content)}) != noHeading {
			row.parents = []string{title}
		}
	}
}

// lost asks for a heading that the paper has lost: its rows keep none.
func (r *reading) lost(row *printed, rows []*printed, from, to, before, next int) {
	message := "本行在有标题的部分中没有标题。"
	if next > before+1 {
		message = fmt.Sprintf("标题编号从%s跳到%s，中间的标题缺失，本行暂无标题。", chineseOrdinal(before), chineseOrdinal(next))
	}
	choice := r.decide(Finding{Code: glossary.ParentLost, Severity: glossary.Ask, Row: row.number, Quote: row.place.Quote, Assumed: noHeading, Options: []string{noHeading},
		Message: message, Key: key(glossary.ParentLost, row.said.content)})
	if choice != noHeading {
		row.parents = []string{r.title(choice, row)}
	}
}

func chineseOrdinal(n int) string {
	if n < 1 || n > 10 {
		return "（无）"
	}
	return string([]rune("一二三四五六七八九十")[n-1])
}

// spreadCounted serves a heading that tells how many rows it covers
// (谋划打造四大特色产业园区。) and is printed inside the middle one of them: the rows
// around it that begin alike are covered when they are just that many.
func (r *reading) spreadCounted(rows []*printed) {
	for i, row := range rows {
		m := inlineCount.FindStringSubmatch(row.said.content)
		if m == nil || len(row.parents) > 0 {
			continue
		}
		title, rest := m[1], m[3]
		alike := func(k int) bool {
			return k == i || k >= 0 && k < len(rows) && len(rows[k].parents) == 0 && commonPrefix(rows[k].said.content, rest) >= 3
		}
		from, to := i, i+1
		for alike(from - 1) {
			from--
		}
		for alike(to) {
			to++
		}
		if to-from != countWord(m[2]) || !r.decideInline(row, title) {
			continue
		}
		row.parents, row.said.content, row.inline = []string{title}, rest, true
		r.titles[plain(title)] = title
		r.cover(rows[from:to], row, title)
	}
}

func countWord(s string) int {
	if s == "两" {
		return 2
	}
	return chineseNumber(s)
}

func commonPrefix(a, b string) int {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n
}
