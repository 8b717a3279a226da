package intake

import (
	"regexp"
	"strings"
)

// labelled is a piece of text that says itself what it is: 牵头单位：区司法局.
type labelled struct {
	role        role
	label, text string
}

const labelWords = `牵头单位|牵头部门|主办单位|责任单位|责任部门|配合单位|协办单位|配合部门|参与单位|责任领导|牵头领导|分管领导|责任人|完成时限|完成时间|时限要求|备注|牵头|主办|配合|协办`

var (
	labelLine = regexp.MustCompile(`(?m)^\s*(?:` + labelWords + `)\s*[:：].*$`)
	label     = regexp.MustCompile(`(` + labelWords + `)\s*[:：]`)
	labelTag  = regexp.MustCompile(`[【\[(（]\s*(` + labelWords + `)\s*[:：]`)
	closing   = map[rune]string{'【': "】", '[': "]］", '(': ")）", '（': ")）"}
	opening   = map[rune]string{'【': "【", '[': "[［", '(': "(（", '（': "(（"}
)

// takeLabels takes the labels out of a text: 【牵头单位：甲】,
// （牵头单位：甲；完成时限：6月底前）, or a line of its own. A bracket that never closes ends with the text.
func takeLabels(text string) (rest string, parts []labelled) {
	var kept strings.Builder
	for {
		at := labelTag.FindStringIndex(text)
		if at == nil {
			break
		}
		kept.WriteString(text[:at[0]])
		inside, after := bracketed(text[at[0]:])
		parts = append(parts, splitLabels(inside)...)
		text = after
	}
	kept.WriteString(text)
	rest = labelLine.ReplaceAllStringFunc(kept.String(), func(line string) string {
		parts = append(parts, splitLabels(line)...)
		return ""
	})
	return rest, parts
}

// bracketed divides a text that begins with a bracket into what the bracket
// holds and what follows it.
func bracketed(text string) (inside, after string) {
	first := []rune(text)[0]
	depth := 0
	for i, c := range text {
		switch {
		case strings.ContainsRune(opening[first], c):
			depth++
		case strings.ContainsRune(closing[first], c):
			if depth--; depth == 0 {
				return text[len(string(first)):i], text[i+len(string(c)):]
			}
		}
	}
	return text[len(string(first)):], ""
}

// splitLabels divides 牵头单位：甲；配合单位：乙 at its labels. A text before the
// first label has no role.
func splitLabels(text string) []labelled {
	var parts []labelled
	marks := label.FindAllStringSubmatchIndex(text, -1)
	add := func(r role, label, s string) {
		if s = strings.Trim(s, " \t\n\u3000；;，,。"); s != "" {
			parts = append(parts, labelled{r, label, s})
		}
	}
	if len(marks) == 0 {
		add(unknownRole, "", text)
		return parts
	}
	add(unknownRole, "", text[:marks[0][0]])
	for i, m := range marks {
		end := len(text)
		if i+1 < len(marks) {
			end = marks[i+1][0]
		}
		name := text[m[2]:m[3]]
		add(roleOf(name), name, text[m[1]:end])
	}
	return parts
}
