package snapshot

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// plain gives text as it is compared: full-width forms narrowed, letters small.
func plain(text string) string { return strings.ToLower(norm.NFKC.String(text)) }

var brackets = strings.NewReplacer("[", "(", "]", ")", "【", "(", "】", ")", "〔", "(", "〕", ")", "{", "(", "}", ")")

// plainName gives a name as it is looked up: like plain, and whatever its brackets and spaces.
func plainName(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, brackets.Replace(plain(name)))
}

// names finds what goes by a name.
type names[T any] map[string]T

// add enters a name unless something else goes by it already.
func (n names[T]) add(name string, named T) {
	key := plainName(name)
	if _, taken := n[key]; key != "" && !taken {
		n[key] = named
	}
}

func (n names[T]) find(name string) T {
	if named, is := n[name]; is { // as it is looked up already
		return named
	}
	return n[plainName(name)]
}

// called reports whether a word stands in one of the names or in its initials.
func called(all []spelled, word string) bool {
	return slices.ContainsFunc(all, func(s spelled) bool {
		return strings.Contains(s.name, word) || strings.Contains(s.initials, word)
	})
}
