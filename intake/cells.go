package intake

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"duban/glossary"
)

var printedSerial = regexp.MustCompile(`^[(（]?(\d{1,5}(?:[.-]\d{1,3}){0,3})[)）.、．]?$`)

// taskRow gives each cell of a row to its column. Where the document says where
// its cells stand, they stand there; in text they are taken for what they say.
func (r *reading) taskRow(fields, filled []field, place Source) {
	row := &printed{place: place, table: place.Table, cells: map[role]string{}}
	var places []int
	if r.paper.Merges && !r.implied {
		places = under(filled, r.columns)
	} else {
		places = align(filled, r.columns, r.unlike)
	}
	var texts []field
	serial, shifted, own := "", false, false
	for i, f := range filled {
		if places[i] < 0 {
			row.stray = append(row.stray, f.text)
			continue
		}
		c := r.columns[places[i]]
		switch c.role {
		case serialRole:
			if !f.continued {
				serial = plain(f.text)
			}
		case standingRole:
		case contentRole, themeRole:
			texts = append(texts, f)
			shifted = shifted || f.column >= c.to
			own = own || !f.continued
		default:
			shifted = shifted || f.column != c.from
			r.takeCell(row, c, f.text)
		}
	}
	r.takeTexts(row, texts, fields)
	for _, c := range r.columns {
		row.firstLeads = row.firstLeads || c.role == unitsRole && firstLeads.MatchString(c.label)
		row.noLeader = row.noLeader || c.role == leaderRole && row.cells[leaderRole] == "" && !r.register
	}
	if !r.identify(row, serial, own, filled, places) {
		return
	}
	if shifted && !r.paper.Merges {
		r.found(Finding{Code: glossary.ColumnShift, Severity: glossary.Repaired, Row: row.number, Quote: place.Quote,
			Message: "本行单元格与表头错位，已按单元格内容识别各列。", Key: key(glossary.ColumnShift, row.content)})
	}
	if above := r.lastRow(); above != nil && row.noLeader {
		row.leaderAbove = cmp.Or(above.cells[leaderRole], above.leaderAbove)
	}
	r.rows = append(r.rows, row)
}

// identify numbers a row, or finds that it is no row of its own. own is whether
// the row brings a task, filled and places are its cells.
func (r *reading) identify(row *printed, serial string, own bool, filled []field, places []int) bool {
	hasSerial := slices.ContainsFunc(r.columns, func(c column) bool { return c.role == serialRole })
	m := printedSerial.FindStringSubmatch(serial)
	switch {
	case m != nil:
		parts := strings.FieldsFunc(m[1], func(c rune) bool { return c == '.' || c == '-' })
		r.numberRow(row, number(parts[len(parts)-1]), cmp.Or(strings.TrimLeft(m[1], "0"), "0"))
		return true
	case serial != "":
		r.notePassage(row.place.Quote)
		return false
	case !hasSerial:
		if r.counted == 0 {
			r.serial = 0
		}
		r.numberRow(row, r.serial+1, fmt.Sprint(r.serial+1))
		return true
	}
	above := r.lastRow()
	switch {
	case above == nil || above.section != r.currentSection():
		r.notePassage(row.place.Quote)
	case own && len(row.cells) > 0:
		r.numberPart(row, above)
		return true
	case r.paper.Merges && !own:
		r.addTo(above, filled, places)
	default:
		r.notUnderstood(above, row.place.Quote)
	}
	return false
}

// numberPart serves a number that is merged over several rows, each with a task
// of its own: 3, 3.2, 3.3.
func (r *reading) numberPart(row, above *printed) {
	row.section, row.serial = above.section, above.serial
	number := fmt.Sprintf("%s-%d", above.section, above.serial)
	r.numbers[number]++
	row.number = fmt.Sprintf("%s.%d", number, r.numbers[number])
	if !r.paper.Merges {
		r.found(Finding{Code: glossary.NumberingGap, Severity: glossary.Note, Row: row.number, Quote: row.place.Quote,
			Message: fmt.Sprintf("本行没有序号，暂编为 %s。", row.number), Options: []string{}, Key: key(glossary.NumberingGap, cmp.Or(row.content, row.number))})
	}
}

// addTo gives the cells of a row whose task is merged with the one above to that row.
func (r *reading) addTo(above *printed, filled []field, places []int) {
	for i, f := range filled {
		switch {
		case f.continued:
		case places[i] < 0:
			above.stray = append(above.stray, f.text)
		default:
			r.takeCell(above, r.columns[places[i]], f.text)
		}
	}
}

func (r *reading) lastRow() *printed {
	if len(r.rows) == 0 {
		return nil
	}
	return r.rows[len(r.rows)-1]
}

func (r *reading) currentSection() string {
	if len(r.draft.Sections) == 0 {
		return ""
	}
	return r.draft.Sections[len(r.draft.Sections)-1].Code
}

// under finds the column that each field stands under. A field across several
// belongs to the one that holds the task, if that is among them.
func under(fields []field, columns []column) []int {
	places := make([]int, len(fields))
	for i, f := range fields {
		places[i] = -1
		for j, c := range columns {
			if f.column < c.to && f.column+f.span > c.from && (places[i] < 0 || c.role == contentRole) {
				places[i] = j
			}
		}
	}
	return places
}

// takeCell keeps a cell under its column. What has no place of its own in a
// plan (工作目标, 责任人) goes into the remark under its label.
func (r *reading) takeCell(row *printed, c column, text string) {
	text = strings.TrimSpace(text)
	switch c.role {
	case quarterRole:
		row.quarters = append(row.quarters, glossary.Milestone{Quarter: c.quarter, Text: text})
	case remarkRole:
		row.remarks = append(row.remarks, text)
	case goalRole, asideRole:
		row.remarks = append(row.remarks, c.label+"："+text)
		if c.role == goalRole {
			row.goal += text + "\n"
		}
	case unknownRole:
		row.stray = append(row.stray, c.label+"："+text)
	default:
		if had := row.cells[c.role]; had != "" {
			text = had + "\n" + text
		}
		row.cells[c.role] = text
	}
}

// takeTexts splits the row's texts into the task and the headings before it;
// blank cells before the task are kept, for what covers them.
func (r *reading) takeTexts(row *printed, texts, fields []field) {
	if len(texts) == 0 {
		return
	}
	from := r.columns[slices.IndexFunc(r.columns, func(c column) bool { return c.role == contentRole || c.role == themeRole })].from
	last := texts[len(texts)-1]
	if i := slices.IndexFunc(texts, func(f field) bool { return labelTag.MatchString(f.text) }); i >= 0 {
		last = texts[i]
		for _, behind := range texts[i+1:] {
			row.stray = append(row.stray, behind.text)
		}
	}
	row.content, row.first = last.text, last.column == from
	for _, before := range texts {
		if before.column >= min(from, last.column) {
			break
		}
		if !before.continued { // left of what the column of tasks takes in
			row.stray = append(row.stray, before.text)
		}
	}
	for _, f := range fields {
		if f.column >= from && f.column < last.column {
			row.theme = append(row.theme, strings.TrimSpace(withoutMarkup(f.text)))
		}
	}
}

// unlike is the cost of taking a cell's text for what its column is for.
func (r *reading) unlike(text string, as role) int {
	like := true
	switch as {
	case serialRole:
		like = printedSerial.MatchString(plain(text))
	case deadlineRole:
		if _, like = readDeadline(text, 1); !like && len([]rune(plain(text))) <= 12 && !strings.HasSuffix(strings.TrimSpace(text), "。") && !r.names.readsLikeUnits(text) {
			return costOfDoubt
		}
	case leaderRole:
		like = r.names.readsLikeName(text)
	case unitsRole, leadRole, supportRole:
		like = label.MatchString(text) || r.names.readsLikeUnits(text)
	case contentRole, themeRole:
		_, deadline := readDeadline(text, 1)
		if like = !deadline && !serialNumber.MatchString(plain(text)); like && !labelTag.MatchString(text) && r.names.readsLikeUnits(text) {
			return costOfDoubt
		}
	}
	if like {
		return 0
	}
	return costOfUnlike
}
