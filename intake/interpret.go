package intake

import (
	"fmt"
	"regexp"
	"strings"

	"duban/glossary"
)

// reading is one paper on its way to a draft.
type reading struct {
	paper   *Paper
	names   *names
	decided map[string]Decision
	draft   *Draft
	rows    []*printed
	titles  map[string]string // headings by plain text, as first printed

	// Where the scan stands.
	columns []column
	grid    grid
	part    string // code of the first-level section
	serial  int    // last number printed in the section
	page    int    // tables begun
}

// printed is a row as it stands in the paper, its cells told apart but not yet read.
type printed struct {
	number, section string
	serial, page    int
	place           Source
	theme           []string // cells before the content; "" is blank
	first           bool     // the content stands where a heading over it would
	content         string
	cells           map[role]string
	quarters        []glossary.Milestone
	leadColumn      bool // the units that lead have a column of their own
	firstLeads      bool // the header says that the first of the units leads
	parents         []string
	said            said
	stray           []string // cells without a place
	inline          bool     // its heading ran together with the content
}

// Interpret reads a paper into a draft by what its cells say, with the names of
// dir and by what was decided before. A paper of another kind answers a *Refusal.
func Interpret(p *Paper, dir Directory, decided []Decision) (*Draft, error) {
	n, err := newNames(dir)
	if err != nil {
		return nil, err
	}
	r := &reading{paper: p, names: n, decided: map[string]Decision{}, titles: map[string]string{}, part: "1",
		draft: &Draft{Document: p.Document, Sections: []Section{}, Rows: []Row{}, Findings: []Finding{}}}
	for _, d := range decided {
		r.decided[d.Key] = d
	}
	r.scan()
	if len(r.rows) == 0 {
		return nil, &Refusal{Reason: NoTask}
	}
	r.readParents()
	for _, row := range r.rows {
		r.draft.Rows = append(r.draft.Rows, r.row(row))
	}
	r.matchSpellings()
	r.matchDuplicates()
	r.groupsWithoutMembers()
	r.sortFindings()
	return r.draft, nil
}

var titleWords = regexp.MustCompile(`任务|分解|清单|台账|方案|计划|安排|一览表|责任表`)

// scan tells headings, headers and rows apart and numbers the rows.
func (r *reading) scan() {
	for _, b := range r.paper.Blocks {
		if b.Cells == nil {
			r.line(b)
			continue
		}
		r.tableRow(b)
	}
}

func (r *reading) line(b Block) {
	text := strings.TrimSpace(b.Text)
	if level, ordinal, title := heading(text); level > 0 {
		r.openSection(level, ordinal, title, b.Place)
		return
	}
	if len(r.draft.Sections) == 0 && len(r.rows) == 0 {
		r.preamble(text)
		return
	}
	r.notUnderstood(nil, text)
}

var (
	yearOf   = regexp.MustCompile(`(20\d\d)\s*年`)
	issuerOf = regexp.MustCompile(`^(.+?(?:政府|党委|党工委|管委会|委员会|办公室|局))`)
)

// preamble reads what stands before the first section: the paper's title is
// the first line that names such a table.
func (r *reading) preamble(text string) {
	if m := yearOf.FindStringSubmatch(text); m != nil && r.draft.Year == 0 {
		r.draft.Year = number(m[1])
	}
	if r.draft.Title == "" && titleWords.MatchString(text) {
		r.draft.Title = text
		r.draft.Issuer = issuerOf.FindString(text)
	}
}

func (r *reading) tableRow(b Block) {
	fields := r.grid.fields(b.Cells)
	if columns := header(fields); columns != nil {
		r.columns = columns
		r.page++
		return
	}
	filled := 0
	for _, f := range fields {
		if strings.TrimSpace(f.text) != "" {
			filled++
		}
	}
	switch {
	case filled == 0:
	case r.columns == nil || filled == 1 || !serialNumber.MatchString(plain(fields[0].text)):
		r.notUnderstood(nil, b.Place.Quote)
	default:
		r.taskRow(fields, b.Place)
	}
}

// taskRow gives each cell of a numbered row to its column.
func (r *reading) taskRow(fields []field, place Source) {
	row := &printed{place: place, page: r.page, cells: map[role]string{}}
	var filled []field
	for _, f := range fields {
		if strings.TrimSpace(f.text) != "" {
			filled = append(filled, f)
		}
	}
	r.numberRow(row, number(strings.Trim(plain(fields[0].text), ".、．")))
	places := align(filled, r.columns, r.unlike)
	shifted := false
	var texts []field
	for i, f := range filled {
		if places[i] < 0 {
			row.stray = append(row.stray, f.text)
			continue
		}
		c := r.columns[places[i]]
		switch c.role {
		case serialRole:
		case contentRole, themeRole:
			texts = append(texts, f)
			shifted = shifted || f.column >= r.columns[places[i]].to
		default:
			shifted = shifted || f.column != c.from
			row.cells[c.role] = f.text
		}
	}
	for _, c := range r.columns {
		row.leadColumn = row.leadColumn || c.role == leadRole
		row.firstLeads = row.firstLeads || c.role == unitsRole && strings.Contains(c.label, "首位")
	}
	r.takeTexts(row, texts, fields)
	if shifted {
		r.found(Finding{Code: glossary.ColumnShift, Severity: glossary.Repaired, Row: row.number, Quote: place.Quote,
			Message: "本行单元格与表头错位，已按单元格内容识别各列。", Key: key(glossary.ColumnShift, row.content)})
	}
	r.rows = append(r.rows, row)
}

// takeTexts splits the row's texts into the task and the headings before it;
// blank cells before the task are kept, for what covers them.
func (r *reading) takeTexts(row *printed, texts, fields []field) {
	if len(texts) == 0 {
		return
	}
	from := 0
	for _, c := range r.columns {
		if c.role == contentRole || c.role == themeRole {
			from = c.from
			break
		}
	}
	last := texts[len(texts)-1]
	for i, f := range texts {
		if labelTag.MatchString(f.text) {
			last = f
			for _, behind := range texts[i+1:] {
				row.stray = append(row.stray, behind.text)
			}
			break
		}
	}
	row.content, row.first = last.text, last.column == from
	for _, f := range fields {
		if f.column >= from && f.column < last.column {
			row.theme = append(row.theme, strings.TrimSpace(withoutMarkup(f.text)))
		}
	}
}

// unlike is the cost of taking a cell's text for what its column is for.
func (r *reading) unlike(text string, as role) int {
	_, deadline := readDeadline(text, 1)
	like := true
	switch as {
	case serialRole:
		like = serialNumber.MatchString(plain(text))
	case deadlineRole:
		if like = deadline; !like && len([]rune(plain(text))) <= 12 && !strings.HasSuffix(strings.TrimSpace(text), "。") && !r.names.readsLikeUnits(text) {
			return costOfDoubt
		}
	case leaderRole:
		like = r.names.readsLikeName(text)
	case unitsRole, leadRole, supportRole:
		like = r.names.readsLikeUnits(text)
	case contentRole, themeRole:
		like = !deadline && !serialNumber.MatchString(plain(text)) && (labelTag.MatchString(text) || !r.names.readsLikeUnits(text))
	}
	if like {
		return 0
	}
	return costOfUnlike
}

// numberRow gives the row its number within its section and notes a gap.
func (r *reading) numberRow(row *printed, serial int) {
	if len(r.draft.Sections) == 0 {
		r.openSection(1, 1, r.draft.Title, row.place)
	}
	section := r.draft.Sections[len(r.draft.Sections)-1].Code
	row.section, row.serial = section, serial
	row.number = fmt.Sprintf("%s-%d", section, serial)
	if serial != r.serial+1 {
		r.found(Finding{Code: glossary.NumberingGap, Severity: glossary.Ask, Row: row.number, Quote: row.place.Quote,
			Message: fmt.Sprintf("序号不连续：第 %d 行之后是第 %d 行。", r.serial, serial), Options: []string{"原文如此", "有缺漏"}, Key: key(glossary.NumberingGap, row.number)})
	}
	r.serial = serial
}

// notUnderstood keeps a text that found no place.
func (r *reading) notUnderstood(row *printed, quote string) {
	f := Finding{Code: glossary.NotUnderstood, Severity: glossary.Ask, Quote: strings.TrimSpace(quote),
		Message: "这段文字未能识别，没有登记。", Options: []string{"不登记", "记入备注"}, Key: key(glossary.NotUnderstood, quote)}
	if row != nil {
		f.Row = row.number
	}
	r.found(f)
}
