package intake

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// plain is a text for comparison only: without spaces, full widths folded, so
// that "（ 街 ）" and "(街)" are the same.
func plain(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) || unicode.Is(unicode.Cf, c) {
			return -1
		}
		return c
	}, width.Fold.String(s))
}

// oneCharacterApart reports whether two names of the same length differ in one character.
func oneCharacterApart(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) != len(y) {
		return false
	}
	differ := 0
	for i := range x {
		if x[i] != y[i] {
			differ++
		}
	}
	return differ == 1
}

// orEmpty keeps an empty list a list, in JSON too.
func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
