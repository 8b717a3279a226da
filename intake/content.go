package intake

import (
	"regexp"
	"strings"

	"duban/glossary"
)

var (
	jointNote     = regexp.MustCompile(`[(（][^()（）]*?由([^()（）]+?)(?:同志)?共同(?:负责|分管|牵头)[^()（）]*[)）]`)
	municipalNote = regexp.MustCompile(`[(（]列入市政府重点工作[^()（）]*[)）]`)
	blanks        = regexp.MustCompile(`[ \t]*\n[ \t\n]*`)
)

// said is what the text of a task says besides the task itself.
type said struct {
	content string
	labels  []labelled
	joint   string // the note 该项工作由…同志共同负责, as written
	leaders []string
	marks   []glossary.Mark
}

// readContent takes labels, notes and marks out of a task's text and keeps the rest as it is.
func (r *reading) readContent(text string) said {
	s := said{marks: []glossary.Mark{}}
	rest, labels := takeLabels(withoutMarkup(text))
	s.labels = labels
	rest = r.takePhrase(rest, &s)
	if m := jointNote.FindStringSubmatch(rest); m != nil {
		s.joint, s.leaders = m[0], splitNames(m[1])
		rest = strings.Replace(rest, m[0], "", 1)
	}
	if m := municipalNote.FindString(rest); m != "" {
		s.marks = append(s.marks, glossary.MunicipalKeyTask)
		rest = strings.Replace(rest, m, "", 1)
	}
	s.content = strings.TrimSpace(blanks.ReplaceAllString(rest, "\n"))
	return s
}

var (
	leadPhrase = regexp.MustCompile(`[(（]([^()（）；;。]{2,80}?)牵头(?:负责)?[,，；;]?\s*(?:([^()（）。]{2,300}?)(?:配合|参与|参加|协助|等?按职责分工负责|分别负责|负责|落实))?(?:[,，；;]\s*([^()（）。，,]{2,20}?)(?:完成)?)?[)）]`)
	dutyPhrase = regexp.MustCompile(`[(（]([^()（）；;。]{2,300}?)(?:等?按(?:照)?职责(?:分工)?|共同|分别)?负责[)）]`)
)

// takePhrase takes out a bracket that tells the units in words: （甲牵头，乙、丙配合，
// 6月底前完成） or （甲负责）. What is no list of units stays text.
func (r *reading) takePhrase(text string, s *said) string {
	if m := leadPhrase.FindStringSubmatch(text); m != nil && r.names.readsLikeUnits(m[1]) && (m[2] == "" || r.names.readsLikeUnits(m[2])) {
		if _, ok := readDeadline(m[3], 1); ok || m[3] == "" {
			for i, as := range []role{leadRole, supportRole, deadlineRole} {
				if list := m[i+1]; list != "" {
					s.labels = append(s.labels, labelled{role: as, text: list})
				}
			}
			return strings.Replace(text, m[0], "", 1)
		}
	}
	if m := dutyPhrase.FindStringSubmatch(text); m != nil && r.names.readsLikeUnits(m[1]) {
		s.labels = append(s.labels, labelled{role: unitsRole, text: m[1]})
		return strings.Replace(text, m[0], "", 1)
	}
	return text
}

// part gives the text under a label, and whether there is one.
func (s said) part(r role) (string, bool) {
	var texts []string
	for _, l := range s.labels {
		if l.role == r {
			texts = append(texts, l.text)
		}
	}
	return strings.Join(texts, "、"), len(texts) > 0
}

// Verbs that a task may begin with; a task that begins with the tail of "加快
// or 推进 and one of them" has lost its first character.
var (
	lostJia  = regexp.MustCompile(`^快(构建|推进|建设|推动|发展|实施|完善|打造|培育|建立|形成|落实)`)
	lostTui  = regexp.MustCompile(`^进(?:老旧|城镇|城市|农村|乡村|重点|重大|项目|产业)`)
	tuiHeads = []string{"推进", "加快推进", "促进"}
)

// damagedBeginning gives what a text should begin with when its first character
// was lost: certain when only one reading is possible.
func damagedBeginning(text string) (readings []string, certain bool) {
	switch {
	case lostJia.MatchString(text):
		return []string{"加" + text}, true
	case lostTui.MatchString(text):
		rest := strings.TrimPrefix(text, "进")
		for _, head := range tuiHeads {
			readings = append(readings, head+rest)
		}
	}
	return readings, false
}
