package intake

import (
	"regexp"
	"strconv"
	"strings"

	"duban/glossary"
)

var (
	firstLevel  = regexp.MustCompile(`^(?:第)?([一二三四五六七八九十]{1,3})(?:、|，|．|\.|部分[、：:\s]*|章[、：:\s]*)\s*(.+)$`)
	secondLevel = regexp.MustCompile(`^[(（]([一二三四五六七八九十]{1,3})[)）]、?\s*(.+)$`)
)

// heading reads a line such as 二、重点工作任务 or （三）…同志分管工作.
func heading(line string) (level, ordinal int, title string) {
	line = strings.TrimSpace(line)
	if m := secondLevel.FindStringSubmatch(line); m != nil {
		return 2, chineseNumber(m[1]), m[2]
	}
	if m := firstLevel.FindStringSubmatch(line); m != nil {
		return 1, chineseNumber(m[1]), m[2]
	}
	return 0, 0, ""
}

// chineseNumber reads 一 to 九十九.
func chineseNumber(s string) int {
	digit := func(s string) int { return 1 + strings.Index("一二三四五六七八九", s)/3 }
	tens, ones, ten := strings.Cut(s, "十")
	switch {
	case !ten:
		return digit(s)
	case tens == "" && ones == "":
		return 10
	case tens == "":
		return 10 + digit(ones)
	case ones == "":
		return 10 * digit(tens)
	}
	return 10*digit(tens) + digit(ones)
}

// openSection begins the section of a heading; its code follows the printed
// numeral, unless a section has that code already.
func (r *reading) openSection(level, ordinal int, title string, place Source) {
	r.sheet = nil
	parent := ""
	if level == 2 && r.parted {
		parent = r.part
	}
	code := codeOf(parent, ordinal)
	if r.sectionOf(code) != nil {
		ordinal = r.ordinals[parent] + 1
		code = codeOf(parent, ordinal)
	}
	r.ordinals[parent] = max(ordinal, r.ordinals[parent])
	if level == 1 {
		r.part, r.parted = code, true
	}
	leaders, rest := headingLeaders(title)
	for i := range leaders {
		leaders[i].Name = r.leaderName(leaders[i].AsWritten)
	}
	r.sections[code] = len(r.draft.Sections)
	r.draft.Sections = append(r.draft.Sections, Section{Code: code, Parent: parent, Title: strings.TrimSpace(rest), Category: r.categoryOf(parent, title), Leaders: orEmpty(leaders), Source: place})
	r.counted = 0
}

func codeOf(parent string, ordinal int) string {
	if parent == "" {
		return strconv.Itoa(ordinal)
	}
	return parent + "." + strconv.Itoa(ordinal)
}

func (r *reading) sectionOf(code string) *Section {
	at, ok := r.sections[code]
	if !ok {
		return nil
	}
	return &r.draft.Sections[at]
}

func (r *reading) categoryOf(parent, title string) glossary.Category {
	switch {
	case strings.Contains(title, "指标"):
		return glossary.KeyIndicator
	case livelihood.MatchString(title):
		return glossary.LivelihoodProject
	case parent != "" && r.sectionOf(parent) != nil:
		return r.sectionOf(parent).Category
	}
	return glossary.KeyTask
}

var livelihood = regexp.MustCompile(`民生实事|民办实事|惠民实事|民生项目`)

const office = `(?:同志|副?[区县市州旗]长|常务副[区县市州旗]长|常委)`

var (
	inCharge      = regexp.MustCompile(`^(\p{Han}[\p{Han} 　、]{1,20}?)` + office + `(?:分管|负责|牵头|联系|主管)`)
	alsoInCharge  = regexp.MustCompile(`^(\p{Han}[\p{Han} 　、]{1,20}?)` + office + `(?:同时|协助)(?:分管|负责)`)
	leaderLabel   = regexp.MustCompile(`^(?:责任|牵头|分管)领导\s*[:：]\s*(.+)$`)
	bracketInside = regexp.MustCompile(`[(（]([^()（）]*)[)）]`)
)

// headingLeaders are the leaders that a heading names, and the title without
// a mere label of them: （责任领导：张三） goes, （…同志同时分管农村工作） stays.
func headingLeaders(title string) ([]SectionLeader, string) {
	var leaders []SectionLeader
	add := func(list string, role glossary.SectionLeaderRole) {
		for _, name := range splitNames(list) {
			leaders = append(leaders, SectionLeader{Role: role, AsWritten: name})
		}
	}
	if m := inCharge.FindStringSubmatch(title); m != nil {
		add(m[1], glossary.InCharge)
	}
	rest := bracketInside.ReplaceAllStringFunc(title, func(b string) string {
		inside := strings.TrimSpace(bracketInside.FindStringSubmatch(b)[1])
		if m := leaderLabel.FindStringSubmatch(inside); m != nil {
			add(m[1], glossary.InCharge)
			return ""
		}
		if m := alsoInCharge.FindStringSubmatch(inside); m != nil {
			add(m[1], glossary.AlsoInCharge)
		}
		return b
	})
	return leaders, rest
}
