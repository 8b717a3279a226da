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
	names = r.sectionLeaders(p.section)
	if len(names) == 0 && p.noLeader {
		return r.missingLeader(p)
	}
	return names
}

// sectionLeaders are those in charge of a section, or else of what it stands under.
func (r *reading) sectionLeaders(code string) []string {
	names := []string{}
	for len(names) == 0 {
		s := r.sectionOf(code)
		if s == nil {
			break
		}
		for _, l := range s.Leaders {
			if l.Role == glossary.InCharge {
				names = append(names, l.Name)
			}
		}
		code = s.Parent
	}
	return names
}

const noLeader = "不登记领导"

// missingLeader asks for the leader of a row whose cell is blank; in text the
// cell above may cover it, and is offered.
func (r *reading) missingLeader(p *printed) []string {
	f := Finding{Code: glossary.NotUnderstood, Severity: glossary.Ask, Row: p.number, Quote: p.place.Quote, Assumed: noLeader, Options: []string{noLeader},
		Message: "责任领导栏空白，没有登记领导。", Key: key(glossary.NotUnderstood, noLeader, p.said.content)}
	for _, name := range splitNames(p.leaderAbove) {
		f.Options = append(f.Options, r.leaderName(name))
	}
	names := []string{}
	if choice := r.decide(f); choice != noLeader {
		for _, name := range splitNames(choice) {
			names = append(names, r.leaderName(name))
		}
	}
	return names
}

// matchSpellings looks for two leaders whose names differ in one character, of whom
// one at least is not known yet. One who heads a section and one who does not are
// assumed to be the same person.
func (r *reading) matchSpellings() {
	var all []string
	seen, heads, rows := map[string]bool{}, map[string]bool{}, map[string][]int{}
	note := func(name string) {
		if !seen[name] {
			seen[name] = true
			all = append(all, name)
		}
	}
	for _, s := range r.draft.Sections {
		for _, l := range s.Leaders {
			heads[l.Name] = true
			note(l.Name)
		}
	}
	for i, row := range r.draft.Rows {
		for _, l := range row.Leaders {
			rows[l] = append(rows[l], i)
			note(l)
		}
	}
	but := map[string]string{} // a name with one character left open, to the first name that fits
	for _, b := range all {
		name := []rune(b)
		if len(name) < 3 || len(name) > 4 {
			continue
		}
		for i := range name {
			open := string(name[:i]) + "*" + string(name[i+1:])
			a, fits := but[open]
			if !fits {
				but[open] = b
				continue
			}
			known, too := r.names.leaders[plain(a)] != "", r.names.leaders[plain(b)] != ""
			switch {
			case known && too:
			case too:
				r.matchSpelling(b, a, heads[b] && !heads[a], rows)
			default:
				r.matchSpelling(a, b, heads[a] && !heads[b], rows)
			}
			break
		}
	}
}

const twoPeople = "不是同一人"

// matchSpelling asks whether a and b are one person, at each row that prints b.
func (r *reading) matchSpelling(a, b string, same bool, rows map[string][]int) {
	f := Finding{Code: glossary.LeaderSpelling, Severity: glossary.Ask, Assumed: twoPeople, Options: []string{a, b, twoPeople}, Quote: b,
		Message: fmt.Sprintf("“%s”与“%s”一字之差，可能是同一位领导。", a, b), Key: key(glossary.LeaderSpelling, a, b)}
	if same {
		f.Assumed = a
		f.Message = fmt.Sprintf("“%s”与分管领导“%s”一字之差，暂按同一人登记。", b, a)
	}
	choice := f.Assumed
	for _, i := range rows[b] {
		f.Row = r.draft.Rows[i].Number
		choice = r.decide(f)
	}
	if choice != a && choice != b {
		return
	}
	for _, i := range append(rows[a], rows[b]...) {
		r.draft.Rows[i].Leaders = renamed(r.draft.Rows[i].Leaders, a, b, choice)
	}
	for _, s := range r.draft.Sections {
		for i, l := range s.Leaders {
			if l.Name == a || l.Name == b {
				s.Leaders[i].Name = choice
			}
		}
	}
}

// renamed gives a list of names in which a and b are one.
func renamed(names []string, a, b, one string) []string {
	list := []string{}
	for _, n := range names {
		if n == a || n == b {
			n = one
		}
		if !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	return list
}
