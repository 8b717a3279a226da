package intake

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duban/glossary"
)

// mention is a unit named in the paper.
type mention struct {
	unit      string // canonical
	signboard string
	asWritten string
	known     bool
	joined    bool // the next one follows after 、
	leads     bool // it is marked （牵头） in a list
}

// kind is what an unknown unit reads like.
func (m mention) kind() glossary.UnitKind {
	if m.known {
		return ""
	}
	return kindOf(m.unit)
}

// token is a piece of a list of units, and whether 、 follows or a mere space.
type token struct {
	text  string
	comma bool
}

var loosePair = regexp.MustCompile(`\s+([(（])`)

// tokens cuts a list of units at spaces, line breaks and commas, but not inside
// brackets; a bracket after a space belongs to the unit before it.
func tokens(list string) []token {
	list = loosePair.ReplaceAllString(strings.TrimSpace(withoutMarkup(list)), "$1")
	var all []token
	var piece strings.Builder
	depth := 0
	cut := func(comma bool) {
		if piece.Len() > 0 {
			all = append(all, token{text: piece.String()})
			piece.Reset()
		}
		if comma && len(all) > 0 {
			all[len(all)-1].comma = true
		}
	}
	for _, c := range list {
		switch {
		case strings.ContainsRune("(（", c):
			depth++
		case strings.ContainsRune(")）", c):
			depth = max(0, depth-1)
		case depth > 0:
		case unicode.IsSpace(c):
			cut(false)
			continue
		case strings.ContainsRune("、,，;；。", c):
			cut(true)
			continue
		}
		piece.WriteRune(c)
	}
	cut(false)
	return all
}

// piece is a name as the list has it; torn when a line break had divided it.
type piece struct {
	token
	torn bool
}

// pieces joins the tokens that a line break has torn apart.
func (n *names) pieces(list string) []piece {
	var whole []piece
	for all := tokens(list); len(all) > 0; {
		k := n.torn(all)
		whole = append(whole, piece{token{joined(all[:k]), all[k-1].comma}, k > 1})
		all = all[k:]
	}
	return whole
}

var fragment = regexp.MustCompile(`^办?各?成员单位$|^单位$`)

// torn tells how many of the tokens in front are one name: those that make a
// known one, a bare 成员单位 with what precedes it, and a piece without a unit's
// ending (区人力资源和) with the one that completes it.
func (n *names) torn(all []token) int {
	for k := min(3, len(all)); k > 1; k-- {
		if _, known := n.resolve(joined(all[:k])); known && !commaWithin(all[:k]) {
			return k
		}
	}
	if len(all) == 1 || all[0].comma {
		return 1
	}
	if fragment.MatchString(plain(all[1].text)) {
		return 2
	}
	_, firstKnown := n.resolve(all[0].text)
	_, nextKnown := n.resolve(all[1].text)
	if !firstKnown && !nextKnown && !readsLikeUnit(all[0].text) && readsLikeUnit(joined(all[:2])) {
		return 2
	}
	return 1
}

func joined(all []token) string {
	var name strings.Builder
	for _, t := range all {
		name.WriteString(t.text)
	}
	return name.String()
}

func commaWithin(all []token) bool {
	return slices.ContainsFunc(all[:len(all)-1], func(t token) bool { return t.comma })
}

var signed = regexp.MustCompile(`^(.+?)[(（]([^()（）]+)[)）]$`)

// resolve finds the unit of a wording: a name, an alias, a signboard, or a name
// with a signboard in brackets behind it.
func (n *names) resolve(wording string) (entry, bool) {
	if e, ok := n.units[plain(wording)]; ok {
		return e, true
	}
	m := signed.FindStringSubmatch(strings.TrimSpace(wording))
	if m == nil {
		return entry{}, false
	}
	e, ok := n.units[plain(m[1])]
	if !ok {
		return entry{}, false
	}
	e.signboard, e.boardAsWritten = m[2], m[2]
	for _, board := range e.unit.Signboards {
		if plain(board) == plain(m[2]) || lacksFirst(board, m[2]) {
			e.signboard, e.boardKnown = board, true
		}
	}
	return e, true
}

// lacksFirst reports whether wording is name without its first character: 交通运输局.
func lacksFirst(name, wording string) bool {
	_, size := utf8.DecodeRuneInString(name)
	return plain(name[size:]) == plain(wording)
}

// andOthers is the tail of a list that leaves units unnamed.
var andOthers = regexp.MustCompile(`等(?:单位|部门|有关单位|有关部门|相关单位|相关部门)?$`)

// maxUnits is the most units that one list can name.
const maxUnits = 200

// mentions reads a list of units. Every name that is not simply a known one is a finding.
func (r *reading) mentions(list string, row *printed) []mention {
	var all []mention
	pieces := r.names.pieces(list)
	if len(pieces) > maxUnits {
		for _, p := range pieces[maxUnits:] {
			row.stray = append(row.stray, p.text)
		}
		pieces = pieces[:maxUnits]
	}
	for _, p := range pieces {
		if p.torn {
			r.found(Finding{Code: glossary.NameBroken, Severity: glossary.Repaired, Row: row.number, Quote: p.text, Assumed: p.text,
				Message: fmt.Sprintf("单位名称被换行断开，已接为“%s”。", p.text), Key: key(glossary.NameBroken, p.text)})
		}
		name := leadMark.ReplaceAllString(p.text, "")
		if short := andOthers.ReplaceAllString(name, ""); short != name && short != "" {
			r.found(Finding{Code: glossary.NotUnderstood, Severity: glossary.Note, Row: row.number, Quote: p.text,
				Message: fmt.Sprintf("“%s”中“等”所指的其他单位没有写明，未登记。", p.text), Key: key(glossary.NotUnderstood, p.text)})
			name = short
		}
		m := r.mention(name, row)
		m.joined, m.leads = p.comma, leadMark.MatchString(p.text)
		all = append(all, m)
	}
	return all
}

// mention finds the unit of one wording. An unknown one is a unit of its own
// until a person says which it is.
func (r *reading) mention(wording string, row *printed) mention {
	e, known := r.names.resolve(wording)
	m := mention{unit: wording, asWritten: wording, known: known}
	if !known {
		if b := signed.FindStringSubmatch(strings.TrimSpace(wording)); b != nil && readsLikeUnit(b[1]) && readsLikeUnit(b[2]) && len([]rune(plain(b[2]))) > 2 {
			m.unit, m.signboard = strings.TrimSpace(b[1]), b[2] // 区住建局（区交通局） is 区住建局, known or not
		}
		r.unknownUnit(&m, row)
		return m
	}
	m.unit, m.signboard = e.unit.Name, e.signboard
	if e.alias {
		options := append([]string{e.unit.Name}, remove(r.names.near(wording), e.unit.Name)...)
		f := Finding{Code: glossary.UnitAlias, Severity: glossary.Note, Row: row.number, Quote: wording, Assumed: e.unit.Name, Options: options,
			Message: fmt.Sprintf("“%s”是“%s”的别称，按后者登记。", wording, e.unit.Name), Key: key(glossary.UnitAlias, wording)}
		r.settleUnit(&m, r.decide(f))
	}
	if e.signboard != "" {
		r.signboard(e, wording, row)
	}
	return m
}

func (r *reading) unknownUnit(m *mention, row *printed) {
	f := Finding{Code: glossary.UnitUnknown, Severity: glossary.Ask, Row: row.number, Quote: m.asWritten, Assumed: m.unit, Options: append([]string{m.unit}, r.names.near(m.unit)...),
		Message: fmt.Sprintf("单位名录中没有“%s”，暂按新单位登记，请确认。", m.unit), Key: key(glossary.UnitUnknown, m.unit)}
	r.settleUnit(m, r.decide(f))
}

// settleUnit makes a mention one of the unit that was chosen for it.
func (r *reading) settleUnit(m *mention, choice string) {
	e, known := r.names.resolve(choice)
	if m.unit, m.known = choice, known; known {
		m.unit = e.unit.Name
		m.signboard = cmp.Or(e.signboard, m.signboard)
	}
}

func (r *reading) signboard(e entry, wording string, row *printed) {
	f := Finding{Code: glossary.UnitSignboard, Severity: glossary.Note, Row: row.number, Quote: wording, Assumed: e.unit.Name,
		Message: fmt.Sprintf("“%s”是“%s”的挂牌，按后者登记并保留牌子。", e.signboard, e.unit.Name), Key: key(glossary.UnitSignboard, wording)}
	switch {
	case e.boardAsWritten != "" && !e.boardKnown:
		f.Severity, f.Options = glossary.Ask, []string{e.unit.Name}
		f.Message = fmt.Sprintf("名录中“%s”没有“%s”这块牌子，请确认。", e.unit.Name, e.signboard)
	case e.boardAsWritten != "" && plain(e.boardAsWritten) != plain(e.signboard):
		f.Severity = glossary.Repaired
		f.Message = fmt.Sprintf("挂牌“%s”缺字，按“%s”登记。", e.boardAsWritten, e.signboard)
	}
	r.found(f)
}

func remove(list []string, one string) []string {
	return slices.DeleteFunc(list, func(s string) bool { return s == one })
}
