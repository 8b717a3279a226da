package snapshot

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// textIndex finds the texts in which a word stands by its pairs of neighbouring
// characters. The last character of a line makes a pair with its end, so that
// every place of a character is the first of a pair, and one character alone is
// found as well.
type textIndex struct {
	texts  []string
	pairs  []pair   // sorted
	starts []uint32 // where each pair's texts begin; one more at the end
	in     []uint32 // texts, ascending within a pair
}

// pair is two neighbouring characters; the second is 0 at the end of a line.
type pair struct{ a, b rune }

func (p pair) compare(q pair) int {
	if p.a != q.a {
		return int(p.a - q.a)
	}
	return int(p.b - q.b)
}

// occurrence is a pair at its place in a text.
type occurrence struct {
	a, b uint32 // characters by their numbers in the alphabet
	text uint32
}

func indexTexts(texts []string) *textIndex {
	letters, number := alphabet(texts)
	places := 0
	for _, text := range texts {
		places += utf8.RuneCountInString(text)
	}
	all := make([]occurrence, 0, places)
	for i, text := range texts {
		eachPair(text, func(p pair) {
			all = append(all, occurrence{number[p.a], number[p.b], uint32(i)})
		})
	}
	// Sorted by the second character and then, leaving that order, by the first.
	spare := make([]occurrence, len(all))
	countingSort(spare, all, len(letters), func(o occurrence) uint32 { return o.b })
	countingSort(all, spare, len(letters), func(o occurrence) uint32 { return o.a })
	x := &textIndex{texts: texts}
	for i, o := range all {
		p := pair{letters[o.a], letters[o.b]}
		switch {
		case i == 0 || o.a != all[i-1].a || o.b != all[i-1].b:
			x.pairs = append(x.pairs, p)
			x.starts = append(x.starts, uint32(len(x.in)))
		case o.text == all[i-1].text:
			continue
		}
		x.in = append(x.in, o.text)
	}
	x.starts = append(x.starts, uint32(len(x.in)))
	x.pairs, x.starts, x.in = slices.Clip(x.pairs), slices.Clip(x.starts), slices.Clip(x.in)
	return x
}

// alphabet numbers the characters that occur in their own order; 0 is the end of a line.
func alphabet(texts []string) (letters []rune, number []uint32) {
	occurs := make([]bool, 1<<16)
	occurs[0] = true
	for _, text := range texts {
		for _, r := range text {
			if int(r) >= len(occurs) {
				occurs = append(occurs, make([]bool, utf8.MaxRune+1-len(occurs))...)
			}
			occurs[r] = true
		}
	}
	number = make([]uint32, len(occurs))
	for r, does := range occurs {
		if does {
			number[r] = uint32(len(letters))
			letters = append(letters, rune(r))
		}
	}
	return letters, number
}

func eachPair(text string, do func(pair)) {
	for line := range strings.SplitSeq(text, "\n") {
		before := rune(0)
		for _, r := range line {
			if before != 0 {
				do(pair{before, r})
			}
			before = r
		}
		if before != 0 {
			do(pair{before, 0})
		}
	}
}

// countingSort puts from into to, sorted by a key below n; equals keep their order.
func countingSort(to, from []occurrence, n int, key func(occurrence) uint32) {
	next := make([]uint32, n+1)
	for _, o := range from {
		next[key(o)+1]++
	}
	for i := range n {
		next[i+1] += next[i]
	}
	for _, o := range from {
		k := key(o)
		to[next[k]] = o
		next[k]++
	}
}

// find gives the texts in which the word stands.
func (x *textIndex) find(word string) set {
	found := newSet(len(x.texts))
	if utf8.RuneCountInString(word) == 1 {
		first, _ := utf8.DecodeRuneInString(word)
		lo, hi := x.from(pair{first, 0}), x.from(pair{first + 1, 0})
		for _, i := range x.in[x.starts[lo]:x.starts[hi]] {
			found.add(int(i))
		}
		return found
	}
	candidates := x.withPairs(word)
	sure := utf8.RuneCountInString(word) == 2
	for _, i := range candidates {
		if sure || strings.Contains(x.texts[i], word) {
			found.add(int(i))
		}
	}
	return found
}

// withPairs gives the texts that hold every pair of the word, be it elsewhere.
func (x *textIndex) withPairs(word string) []uint32 {
	var lists [][]uint32
	before := rune(0)
	for _, r := range word {
		if before != 0 {
			at := x.from(pair{before, r})
			if at == len(x.pairs) || x.pairs[at] != (pair{before, r}) {
				return nil
			}
			lists = append(lists, x.in[x.starts[at]:x.starts[at+1]])
		}
		before = r
	}
	slices.SortFunc(lists, func(a, b []uint32) int { return len(a) - len(b) })
	all := lists[0]
	for _, l := range lists[1:] {
		all = inBoth(all, l)
	}
	return all
}

// from gives the place of the first pair that is not before p.
func (x *textIndex) from(p pair) int {
	return sort.Search(len(x.pairs), func(i int) bool { return x.pairs[i].compare(p) >= 0 })
}

// inBoth gives what stands in a and in the longer b, leaping over what does not.
func inBoth(a, b []uint32) []uint32 {
	var both []uint32
	for _, v := range a {
		leap := 1
		for leap < len(b) && b[leap] < v {
			leap *= 2
		}
		at, there := slices.BinarySearch(b[leap/2:min(leap+1, len(b))], v)
		b = b[leap/2+at:]
		if there {
			both = append(both, v)
		}
	}
	return both
}
