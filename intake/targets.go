package intake

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"duban/glossary"
)

// A number is a target when a measure follows it and it neither belongs to a
// name nor tells a scope.
const (
	amount  = `(\d+(?:,\d{3})*(?:\.\d+)?)\s*`
	money   = `(?:十|百|千|万|亿){0,2}元(?:/(?:人次|人|月|年|亩|户|天|日|次|平方米|吨)){0,2}`
	counted = `(?:十|百|千|万|亿){0,2}(?:平方米|平方公里|公里|千米|立方米|米|亩|公顷|吨|千瓦时|千瓦|升|批次|人次|人|户|家|个|所|间|件|种|项|对|段|条|座|处|台|辆|张|套|名|份/天|份|批|场|次|倍|宗|栋|位)`
)

var (
	promised = regexp.MustCompile(amount + `(%|％|‰|个百分点|` + money + `|` + counted + `)(\s*(?:以上|以内|以下|左右))?`)
	// 超 50 亿元和 20 亿元各 1 个: two counts, each of things of a size.
	apiece   = regexp.MustCompile(`(超?\s*\d+(?:\.\d+)?\s*[万亿]?元)\s*[和、及]\s*(超?\s*\d+(?:\.\d+)?\s*[万亿]?元)\s*各\s*` + amount + `(个|家|项)`)
	sized    = regexp.MustCompile(`^的?(?:项目|企业|工程)|^\s*\d+\s*(?:个|家|项)`)
	sizeWord = regexp.MustCompile(`^` + money + `$`)
	quoted   = regexp.MustCompile(`“[^”]*”|"[^"]*"|《[^》]*》`)
	scope    = regexp.MustCompile(`^(?:对接|落实|贯彻|发挥|依托|按照|根据|围绕)`)
	parting  = regexp.MustCompile(`[，,、：:。；;！\n]`)
	sentence = regexp.MustCompile(`[。；;！\n]`)
	// words before a number that say how it is meant: those that may stand at
	// some distance, and those that must stand right before it.
	atDistance = regexp.MustCompile(`不少于|不低于|不小于|至少|不超过|不高于|不多于`)
	rightAhead = regexp.MustCompile(`(?:不超过|不高于|不低于|超过|超|大于|高于|低于|小于|约|近)\s*$`)
)

var meant = map[string]glossary.Comparator{
	"不少于": glossary.GTE, "不低于": glossary.GTE, "不小于": glossary.GTE, "至少": glossary.GTE, "以上": glossary.GTE,
	"不超过": glossary.LTE, "不高于": glossary.LTE, "不多于": glossary.LTE, "以内": glossary.LTE, "以下": glossary.LTE,
	"超过": glossary.GT, "超": glossary.GT, "大于": glossary.GT, "高于": glossary.GT,
	"低于": glossary.LT, "小于": glossary.LT,
	"约": glossary.About, "近": glossary.About, "左右": glossary.About,
}

// readTargets finds the numbers that a task's text promises.
func readTargets(text string) []glossary.Target {
	targets := []glossary.Target{}
	text = quoted.ReplaceAllStringFunc(text, func(q string) string { return strings.Repeat("\x00", len(q)) })
	hoped := false // 力争 governs to the sentence's end, unless 确保 comes after it
	for len(text) > 0 {
		clause := text
		if at := parting.FindStringIndex(text); at != nil {
			clause = text[:at[1]]
		}
		text = text[len(clause):]
		if hope, promise := strings.LastIndex(clause, "力争"), strings.LastIndex(clause, "确保"); hope != promise {
			hoped = hope > promise
		}
		for _, t := range clauseTargets(clause) {
			t.Aspirational = hoped
			targets = append(targets, t)
		}
		hoped = hoped && !sentence.MatchString(clause)
	}
	return targets
}

func clauseTargets(clause string) []glossary.Target {
	var targets []glossary.Target
	if m := apiece.FindStringSubmatchIndex(clause); m != nil {
		value := figure(clause[m[6]:m[7]])
		for _, size := range []string{clause[m[2]:m[3]], clause[m[4]:m[5]]} {
			name := strings.TrimSpace(size)
			targets = append(targets, glossary.Target{Name: &name, Comparator: glossary.EQ, Value: value, Unit: clause[m[8]:m[9]], AsWritten: clause[m[0]:m[1]]})
		}
		clause = clause[:m[0]] + strings.Repeat("\x00", m[1]-m[0]) + clause[m[1]:]
	}
	inScope := scope.MatchString(strings.TrimSpace(clause))
	from := 0
	var size *string
	for _, m := range promised.FindAllStringSubmatchIndex(clause, -1) {
		number, unit, behind := clause[m[2]:m[3]], clause[m[4]:m[5]], ""
		if m[6] >= 0 {
			behind = strings.TrimSpace(clause[m[6]:m[7]])
		}
		lead, rest := clause[from:m[0]], clause[m[1]:]
		t := glossary.Target{Name: size, Comparator: glossary.EQ, Value: figure(number), Unit: unit}
		begin := m[0]
		size = nil
		if at := rightAhead.FindStringIndex(lead); at != nil {
			t.Comparator, begin = meant[strings.TrimSpace(lead[at[0]:])], from+at[0]
		} else if all := atDistance.FindAllStringIndex(lead, -1); all != nil {
			at := all[len(all)-1]
			t.Comparator, begin = meant[lead[at[0]:at[1]]], from+at[0]
		}
		if behind != "" {
			t.Comparator = meant[behind]
		}
		t.AsWritten = strings.TrimSpace(clause[begin:m[1]])
		counts := !strings.HasSuffix(unit, "%") && !sizeWord.MatchString(unit)
		switch {
		case inName(lead, rest, unit), inScope && counts:
		case sizeWord.MatchString(unit) && sized.MatchString(rest):
			name := t.AsWritten
			size = &name
		default:
			targets = append(targets, t)
		}
		from = m[1]
	}
	return targets
}

// inName reports whether a number belongs to a name or an order (S270, 前30强,
// 500亿元级, 3个月) and promises nothing.
func inName(before, after, unit string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " "))
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " "))
	switch {
	case last < 0x80 && (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune("+-.", last)):
		return true
	case last == '前' || last == '第' || next == '级' || next == '强':
		return true
	}
	return unit == "个" && (next == '月' || strings.HasPrefix(after, "工作日"))
}

func figure(s string) float64 {
	v, _ := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	return v
}
