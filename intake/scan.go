package intake

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"duban/glossary"
)

// scan goes through the paper once and tells titles, headings, headers and rows apart.
func (r *reading) scan(told func(blocks int)) {
	for i, b := range r.paper.Blocks {
		told(1)
		switch {
		case b.Sheet:
			r.sheet, r.columns = &r.paper.Blocks[i], nil
		case b.Cells == nil:
			r.line(b.Text, b.Place)
		default:
			r.tableRow(b, r.paper.Blocks[i+1:])
		}
	}
}

// noteStanding says once that a register's own columns are left out.
func (r *reading) noteStanding() {
	if r.register || !slices.ContainsFunc(r.columns, func(c column) bool { return c.role == standingRole }) {
		return
	}
	r.register = true
	quote := strings.Join(glossary.RegisterColumns, "\t")
	r.found(Finding{Code: glossary.NotUnderstood, Severity: glossary.Note, Quote: quote,
		Message: "这是一份台账：办理情况各栏不属于分解表，没有读入。", Key: key(glossary.NotUnderstood, quote)})
}

var (
	pageMark   = regexp.MustCompile(`^[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:[\s,，/共]*\d{1,4}\s*页)?[-—–\s]*$`)
	noteMark   = regexp.MustCompile(`^(?:注|备注|说明|填表|联系|单位|制表|审核)[^。]{0,6}[:：]`)
	firstLeads = regexp.MustCompile(`排[在列]?(?:首|第一)位[^，。；]{0,6}为?牵头`)
)

// line reads a line outside the rows: a heading, a leader over the section, or
// a text that is noted.
func (r *reading) line(text string, place Source) {
	text = strings.TrimSpace(blanks.ReplaceAllString(withoutMarkup(text), ""))
	r.firstLeads = r.firstLeads || firstLeads.MatchString(text)
	if level, ordinal, title := heading(text); level > 0 && len([]rune(title)) <= 60 {
		r.openSection(level, ordinal, title, place)
		return
	}
	if m := leaderLabel.FindStringSubmatch(text); m != nil {
		r.leaderLine(text, m[1], place)
		return
	}
	switch {
	case pageMark.MatchString(text):
	case len(r.draft.Sections) == 0 && len(r.rows) == 0, r.sheet != nil && r.columns == nil:
		r.preambles = append(r.preambles, text)
	default:
		r.notePassage(text)
	}
}

// leaderLine reads 责任领导：张三 on a line of its own: it belongs to the heading
// before it, and begins a section where rows have come in between.
func (r *reading) leaderLine(text, names string, place Source) {
	if len(r.draft.Sections) == 0 || r.counted > 0 {
		r.openUnnumbered(text, place)
	}
	s := &r.draft.Sections[len(r.draft.Sections)-1]
	for _, name := range splitNames(names) {
		s.Leaders = append(s.Leaders, SectionLeader{Name: r.leaderName(name), Role: glossary.InCharge, AsWritten: name})
	}
}

// openUnnumbered begins a section whose heading has no numeral: inside the
// part, if the paper has parts.
func (r *reading) openUnnumbered(title string, place Source) {
	if r.parted {
		r.openSection(2, r.ordinals[r.part]+1, title, place)
		return
	}
	r.openSection(1, r.ordinals[""]+1, title, place)
	r.parted = false
}

// notePassage keeps a text that is no part of any row.
func (r *reading) notePassage(text string) {
	r.found(Finding{Code: glossary.NotUnderstood, Severity: glossary.Note, Quote: text,
		Message: "表外文字，没有登记为任务。", Key: key(glossary.NotUnderstood, text)})
}

// tableRow reads one row of a table; coming is what follows it.
func (r *reading) tableRow(b Block, coming []Block) {
	fields := r.grid.fields(b)
	afterHeader := r.newHeader
	r.newHeader = false
	if columns := header(fields); columns != nil {
		columns = r.recognize(columns, coming)
		heads := func(c column) bool { return c.role == sectionRole }
		r.columns = slices.DeleteFunc(slices.Clone(columns), heads)
		r.headed = slices.DeleteFunc(columns, func(c column) bool { return !heads(c) })
		r.newHeader, r.implied = true, false
		r.noteStanding()
		return
	}
	if afterHeader && r.refineHeader(fields) {
		r.newHeader = true
		return
	}
	fields = r.takeHeads(fields, b.Place)
	if r.register && r.paper.Merges || slices.ContainsFunc(b.Cells, func(c Cell) bool { return c.Rows > 1 }) {
		r.merged[b.Place.Table] = true
	}
	var filled []field
	own := 0
	for _, f := range fields {
		if strings.TrimSpace(withoutMarkup(f.text)) != "" {
			filled = append(filled, f)
			if !f.continued {
				own++
			}
		}
	}
	switch {
	case own == 0:
	case len(filled) == 1:
		r.banner(filled[0].text, b.Place)
	case len(filled) == 2 && numeral.MatchString(plain(filled[0].text)):
		r.line(headingOf(plain(filled[0].text), filled[1].text), b.Place)
	case sums.MatchString(plain(filled[0].text)):
		r.notePassage(b.Place.Quote)
	case len(filled) > maxColumns:
		r.notUnderstood(nil, b.Place.Quote)
	default:
		if r.columns == nil {
			r.columns, r.implied = r.inferColumns(filled), true
		}
		if r.columns == nil {
			r.notePassage(b.Place.Quote)
			return
		}
		r.taskRow(fields, filled, b.Place)
	}
}

// takeHeads takes out the cells that name the section of a row, and begins that
// section where they have changed.
func (r *reading) takeHeads(fields []field, place Source) []field {
	if r.headed == nil {
		return fields
	}
	if len(r.heads) != len(r.headed) {
		r.heads = make([]string, len(r.headed))
	}
	var rest []field
	for _, f := range fields {
		at := slices.IndexFunc(r.headed, func(c column) bool { return f.column >= c.from && f.column < c.to })
		text := strings.TrimSpace(f.text)
		switch {
		case at < 0:
			rest = append(rest, f)
		case text == "" || r.heads[at] == text:
		default:
			r.heads[at] = text
			clear(r.heads[at+1:])
			place.Quote = text
			if level, _, _ := heading(text); level > 0 {
				r.line(text, place)
			} else {
				r.openUnnumbered(text, place)
			}
		}
	}
	return rest
}

// sums are no tasks.
var sums = regexp.MustCompile(`^(?:合计|总计|小计|共计)`)

var numeral = regexp.MustCompile(`^[(（]?[一二三四五六七八九十]{1,3}[)）]?、?$`)

// headingOf joins a numeral that has a cell of its own to its title.
func headingOf(number, title string) string {
	if strings.ContainsAny(number, "()（）") {
		return number + title
	}
	return strings.TrimSuffix(number, "、") + "、" + title
}

// banner reads a row that holds one cell only: the paper's title above the
// header, and below it a heading across the table.
func (r *reading) banner(text string, place Source) {
	text = strings.TrimSpace(blanks.ReplaceAllString(withoutMarkup(text), ""))
	level, _, _ := heading(text)
	if level > 0 || r.columns == nil || noteMark.MatchString(text) || leaderLabel.MatchString(text) || pageMark.MatchString(text) || len([]rune(text)) > 40 {
		r.line(text, place)
		return
	}
	r.openUnnumbered(text, place)
}

// numberRow gives the row its number within its section. Numbers run on within
// a section, or through the paper; a gap or a repetition is a finding.
func (r *reading) numberRow(row *printed, serial int, printedAs string) {
	if r.sheet != nil {
		r.openSection(1, r.ordinals[""]+1, r.sheet.Text, r.sheet.Place)
	}
	if len(r.draft.Sections) == 0 {
		r.openSection(1, 1, "", row.place)
	}
	row.section, row.serial = r.draft.Sections[len(r.draft.Sections)-1].Code, serial
	number := row.section + "-" + printedAs
	r.numbers[number]++
	row.number = number
	if again := r.numbers[number]; again > 1 {
		row.number = fmt.Sprintf("%s.%d", number, again)
	}
	message := ""
	switch {
	case strings.ContainsAny(printedAs, ".-"):
	case r.numbers[number] > 1:
		message = fmt.Sprintf("序号 %s 在本部分重复，本行暂编为 %s。", printedAs, row.number)
	case serial == r.serial+1 || r.counted == 0 && serial == 1:
	case r.counted == 0:
		message = fmt.Sprintf("本部分从第 %d 行开始，前面的行缺失。", serial)
	default:
		message = fmt.Sprintf("序号不连续：第 %d 行之后是第 %d 行。", r.serial, serial)
	}
	if message != "" {
		r.found(Finding{Code: glossary.NumberingGap, Severity: glossary.Ask, Row: row.number, Quote: row.place.Quote,
			Message: message, Options: []string{"原文如此", "有缺漏"}, Key: key(glossary.NumberingGap, cmp.Or(row.content, row.number))})
	}
	r.serial = serial
	r.counted++
}

// notUnderstood keeps a text of a row that found no place, and reports whether
// a person wants it as the row's remark.
func (r *reading) notUnderstood(row *printed, quote string) (remark bool) {
	f := Finding{Code: glossary.NotUnderstood, Severity: glossary.Ask, Quote: strings.TrimSpace(quote), Assumed: "不登记",
		Message: "这段文字未能识别，没有登记。", Options: []string{"不登记", "记入备注"}, Key: key(glossary.NotUnderstood, quote)}
	if row != nil {
		f.Row = row.number
	}
	return r.decide(f) == "记入备注"
}
