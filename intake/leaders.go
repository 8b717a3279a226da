package intake

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"duban/glossary"
)

// leaderName is a name without the gap that two characters are printed with,
// in the directory's spelling.
func (r *reading) leaderName(asWritten string) string {
	name := strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) {
			return -1
		}
		return c
	}, asWritten)
	if known, ok := r.names.leaders[plain(name)]; ok {
		return known
	}
	return name
}

// leaders of a row: those it names jointly, else those of its column, else
// those in charge of its section.
func (r *reading) leaders(p *printed) []string {
	written := p.said.leaders
	if len(written) == 0 {
		text, ok := p.cells[leaderRole]
		if !ok {
			text, _ = p.said.part(leaderRole)
		}
		written = splitNames(withoutMarkup(text))
	}
	names := []string{}
	for _, w := range written {
		name := r.leaderName(w)
		if name != w && strings.ContainsFunc(w, unicode.IsSpace) {
			r.found(Finding{Code: glossary.LeaderSpelling, Severity: glossary.Repaired, Row: p.number, Quote: w, Assumed: name,
				Message: fmt.Sprintf("“%s”即“%s”。", w, name), Key: key(glossary.LeaderSpelling, w, name)})
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		return names
	}
	for code := p.section; ; {
		s := r.sectionOf(code)
		if s == nil {
			return names
		}
		for _, l := range s.Leaders {
			if l.Role == glossary.InCharge {
				names = append(names, l.Name)
			}
		}
		if len(names) > 0 {
			return names
		}
		code = s.Parent
	}
}

// matchSpellings looks for two leaders whose names differ in one character. One
// who heads a section and one who does not are assumed to be the same person.
func (r *reading) matchSpellings() {
	heads := map[string]bool{}
	for _, s := range r.draft.Sections {
		for _, l := range s.Leaders {
			heads[l.Name] = true
		}
	}
	var all []string
	note := func(name string) {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	for _, s := range r.draft.Sections {
		for _, l := range s.Leaders {
			note(l.Name)
		}
	}
	for _, row := range r.draft.Rows {
		for _, l := range row.Leaders {
			note(l)
		}
	}
	for i, a := range all {
		for _, b := range all[i+1:] {
			if len([]rune(a)) >= 3 && oneCharacterApart(a, b) && r.names.leaders[plain(a)] == "" && r.names.leaders[plain(b)] == "" {
				r.matchSpelling(a, b, heads[a] && !heads[b])
			}
		}
	}
}

const twoPeople = "不是同一人"

func (r *reading) matchSpelling(a, b string, same bool) {
	f := Finding{Code: glossary.LeaderSpelling, Severity: glossary.Ask, Assumed: twoPeople, Options: []string{a, b, twoPeople}, Quote: b,
		Message: fmt.Sprintf("“%s”与“%s”一字之差，可能是同一位领导。", a, b), Key: key(glossary.LeaderSpelling, a, b)}
	if same {
		f.Assumed = a
		f.Message = fmt.Sprintf("“%s”与分管领导“%s”一字之差，暂按同一人登记。", b, a)
	}
	choice := f.Assumed
	for i, row := range r.draft.Rows {
		at := slices.Index(row.Leaders, b)
		if at < 0 {
			continue
		}
		f.Row = row.Number
		if choice = r.decide(f); choice != twoPeople {
			r.draft.Rows[i].Leaders[at] = choice
		}
	}
	if choice != b {
		return
	}
	for i, row := range r.draft.Rows {
		if at := slices.Index(row.Leaders, a); at >= 0 {
			r.draft.Rows[i].Leaders[at] = b
		}
	}
	for _, s := range r.draft.Sections {
		for i := range s.Leaders {
			if s.Leaders[i].Name == a {
				s.Leaders[i].Name = b
			}
		}
	}
}
