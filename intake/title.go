package intake

import (
	"path"
	"regexp"
	"strconv"
	"strings"

	"duban/glossary"
)

var (
	titleWords = regexp.MustCompile(`任务|分解|清单|台账|方案|计划|安排|一览表|责任表|要点|分工|实事`)
	annex      = regexp.MustCompile(`^附\s*件\s*[\d一二三四五六七八九十]*\s*[:：]?$`)
	yearOf     = regexp.MustCompile(`(20\d\d)\s*年|(二[〇○零]\p{Han}{2})年|^(20\d\d)\D`)
	issuerOf   = regexp.MustCompile(`^(\D+?(?:政府办公室|政府|党委|党工委|管委会|委员会|办公室|局))`)
)

// nameDraft reads title, issuer and year from what stands before the first
// section. The title is the first line that names such a table, and in want of
// one the file's name; other lines are noted.
func (r *reading) nameDraft() {
	d := r.draft
	title := -1
	for i, text := range r.preambles {
		if title < 0 && titleWords.MatchString(text) && len([]rune(text)) <= 80 {
			title = i
		}
	}
	for i, text := range r.preambles {
		switch {
		case i == title:
			d.Title = text
			d.Issuer = issuerIn(text)
		case annex.MatchString(text):
		case i+1 == title && issuerOf.FindString(text) == text:
			d.Issuer = text
		default:
			r.notePassage(text)
		}
	}
	if d.Issuer == "" && title > 0 {
		d.Issuer = issuerIn(r.preambles[title-1])
	}
	file := nameOf(d.Document)
	if d.Title == "" {
		d.Title = file
	}
	d.Year = r.yearFrom(append([]string{d.Title}, append(r.preambles, file)...))
	for i := range d.Sections {
		if s := &d.Sections[i]; s.Title == "" {
			s.Title, s.Category = d.Title, r.categoryOf("", d.Title)
		}
	}
}

// nameOf is a file's name without its ending.
func nameOf(document string) string {
	return strings.TrimSuffix(path.Base(strings.ReplaceAll(document, "\\", "/")), path.Ext(document))
}

// Untitled reports whether the paper has no title, so that its file's name stands for it.
func (d *Draft) Untitled() bool { return d.Title == nameOf(d.Document) }

// issuerIn gives the office that a title begins with. 政府工作报告 names none.
func issuerIn(text string) string {
	issuer := issuerOf.FindString(text)
	if strings.HasPrefix(text[len(issuer):], "工作") {
		return ""
	}
	return issuer
}

const noYear = "年份不明"

// yearFrom takes the year from the first text that has one, else from the
// deadlines that carry their own, else asks.
func (r *reading) yearFrom(texts []string) int {
	for _, s := range r.draft.Sections {
		texts = append(texts, s.Title)
	}
	for _, text := range texts {
		if year := yearIn(text); year > 0 {
			return year
		}
	}
	for _, row := range r.rows {
		if year := yearIn(row.cells[deadlineRole]); year > 0 {
			return year
		}
	}
	choice := r.decide(Finding{Code: glossary.DeadlineMissing, Severity: glossary.Ask, Quote: r.draft.Title, Assumed: noYear, Options: []string{noYear},
		Message: "没有写明是哪一年的任务，各项时限暂无日期；请填写年份。", Key: key(glossary.DeadlineMissing, noYear)})
	return yearIn(choice + "年")
}

// YearDecision says of which year a paper is that names none.
func YearDecision(year int) Decision {
	return Decision{Key: key(glossary.DeadlineMissing, noYear), Choice: strconv.Itoa(year)}
}

func yearIn(text string) int {
	m := yearOf.FindStringSubmatch(strings.TrimSpace(text))
	switch {
	case m == nil:
		return 0
	case m[2] == "":
		return number(m[1] + m[3])
	}
	year := 0
	for _, c := range m[2] {
		digit := strings.IndexRune("〇一二三四五六七八九", c) / 3
		if strings.ContainsRune("○零", c) {
			digit = 0
		}
		year = 10*year + max(0, digit)
	}
	return year
}
