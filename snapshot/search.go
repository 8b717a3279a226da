package snapshot

import (
	"math/bits"
	"slices"
	"strings"
)

// addSearch adds that all words of a text must be found in a task: in its number,
// wording or themes, or in the names of its units and leaders.
func (s *sieve) addSearch(p *Plan, text string) {
	words := strings.Fields(plain(text))
	if len(words) == 0 {
		return
	}
	found := p.saying(words[0])
	for _, w := range words[1:] {
		found.keep(p.saying(w))
	}
	*s = append(*s, condition{
		passes: func(t *Task) bool { return found.has(t.at) },
		list:   func() []*Task { return found.of(p.tasks) }, size: found.size(), exact: true,
	})
}

// saying gives the tasks in which a word is found.
func (p *Plan) saying(word string) set {
	found := p.textIndex().find(word)
	for _, theme := range p.byKind["THEME"] {
		if found.has(theme.at) {
			found.addAll(theme.below)
		}
	}
	for _, u := range p.units {
		if called(u.spelled, word) {
			found.addAll(u.whole.all)
		}
	}
	for _, l := range p.leaders {
		if called(l.spelled, word) {
			found.addAll(l.tasks)
		}
	}
	return found
}

// textIndex gives the index over the tasks' texts, made by the first who searches.
func (p *Plan) textIndex() *textIndex {
	if made := p.text.Load(); made != nil {
		return made
	}
	p.indexing.Lock()
	defer p.indexing.Unlock()
	if made := p.text.Load(); made != nil {
		return made
	}
	texts := make([]string, len(p.tasks))
	for i, t := range p.tasks {
		texts[i] = t.text()
	}
	made := indexTexts(texts)
	p.text.Store(made)
	return made
}

// text is where words are looked for in the task itself: one text a line.
func (t *Task) text() string {
	var b strings.Builder
	b.WriteString(plain(t.Content) + "\n" + plain(t.Number))
	for _, r := range t.Rows {
		if r.Number != t.Number {
			b.WriteString("\n" + plain(r.Number))
		}
	}
	return b.String()
}

func sameText(a, b *Task) bool {
	return a.ID == b.ID && a.Number == b.Number && a.Content == b.Content &&
		slices.EqualFunc(a.Rows, b.Rows, func(r, s *Row) bool { return r.Number == s.Number })
}

// set is a set of small numbers, a bit each.
type set []uint64

func newSet(n int) set { return make(set, (n+63)/64) }

func (s set) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s set) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

func (s set) addAll(tasks []*Task) {
	for _, t := range tasks {
		s.add(t.at)
	}
}

func (s set) keep(t set) {
	for i := range s {
		s[i] &= t[i]
	}
}

func (s set) size() (n int) {
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// of picks the members out of all, in their order.
func (s set) of(all []*Task) []*Task {
	picked := make([]*Task, 0, s.size())
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			picked = append(picked, all[i*64+bits.TrailingZeros64(word)])
		}
	}
	return picked
}
