package intake

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"duban/lifecycle"
)

const (
	yearWords  = `(?:(\d{4})年)?`
	beforeWord = `(?:之前|以前|前|完成)?`
)

// deadlines are the forms in which papers set a day; each reads a text without
// spaces and answers year (0 = the plan's), month and day (0 = the month's end).
var deadlines = []struct {
	form *regexp.Regexp
	read func(m []string) (year, month, day int)
}{
	{regexp.MustCompile(`^` + yearWords + `(\d{1,2})月份?(?:底|末)` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), 0 }},
	{regexp.MustCompile(`^` + yearWords + `(\d{1,2})月份?$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), 0 }},
	{regexp.MustCompile(`^` + yearWords + `(\d{1,2})月(\d{1,2})[日号]` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), number(m[3]) }},
	{regexp.MustCompile(`^` + yearWords + `(\d{1,2})月上旬` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), 10 }},
	{regexp.MustCompile(`^` + yearWords + `(\d{1,2})月中旬` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), 20 }},
	{regexp.MustCompile(`^` + yearWords + `(\d{1,2})月下旬` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), 0 }},
	{regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), number(m[3]) }},
	{regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})$`), func(m []string) (int, int, int) { return number(m[1]), number(m[2]), 0 }},
	{regexp.MustCompile(`^(?:(\d{4})年|本年|当年|今年|年)年?(?:底|末|内)` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), 12, 0 }},
	{regexp.MustCompile(`^` + yearWords + `上半年(?:底|末)?` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), 6, 0 }},
	{regexp.MustCompile(`^` + yearWords + `下半年(?:底|末)?` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), 12, 0 }},
	{regexp.MustCompile(`^` + yearWords + `(?:第|前)?([一二三四1234])季度(?:底|末)?` + beforeWord + `$`), func(m []string) (int, int, int) { return number(m[1]), 3 * quarter(m[2]), 0 }},
}

var ongoing = regexp.MustCompile(`持续|长期|常态|全年|贯穿|每(年|半年|季|月|周|旬|日)|按(月|季)|逐月|逐季|经常性`)

func number(s string) int { n, _ := strconv.Atoi(s); return n }

func quarter(s string) int { return 1 + strings.Index("1一2二3三4四", s)/4 }

// readDeadline reads what stands under 完成时间, and reports whether it is a
// deadline at all. A plan without a year (0) has no days, only kinds.
func readDeadline(text string, year int) (Deadline, bool) {
	d := Deadline{Kind: lifecycle.Unspecified, AsWritten: strings.TrimSpace(text)}
	compact := plain(text)
	for _, form := range deadlines {
		m := form.form.FindStringSubmatch(compact)
		if m == nil {
			continue
		}
		y, month, day := form.read(m)
		if y == 0 {
			y = year
		}
		if month < 1 || month > 12 || day > lifecycle.MonthEnd(max(y, 4), time.Month(month)).Day() {
			return d, false
		}
		due := lifecycle.MonthEnd(y, time.Month(month))
		d.Kind = lifecycle.MonthsEnd
		if day > 0 {
			due, d.Kind = lifecycle.NewDate(y, time.Month(month), day), lifecycle.OnDate
		}
		if y == 0 {
			d.Kind = lifecycle.Unspecified
			return d, true
		}
		d.DueOn = &due
		return d, true
	}
	if len([]rune(compact)) <= 16 && ongoing.MatchString(compact) {
		d.Kind = lifecycle.Ongoing
		return d, true
	}
	return d, false
}

var mentions = regexp.MustCompile(`(?:\d{4}年)?\d{1,2}\s*月(?:底|末|\s*\d{1,2}\s*日)前?|(?:\d{4}年|今年)?(?:上半年|年底前|年底|年内)`)

// mentionedDeadlines are the days that a task's text names beside its deadline.
func mentionedDeadlines(text string) []string {
	var found []string
	for _, at := range mentions.FindAllStringIndex(text, -1) {
		before, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text[:at[0]]))
		if strings.ContainsRune("0123456789一二两三四五六七八九十几", before) {
			continue // 5 年内 is a span of years
		}
		found = append(found, text[at[0]:at[1]])
	}
	return found
}

// ReadDeadline reads the words of a deadline, such as 10月底, in the plan's year,
// and reports whether they are one: for what a person answers to a finding.
func ReadDeadline(words string, year int) (Deadline, bool) { return readDeadline(words, year) }
