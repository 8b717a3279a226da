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

// orEmpty keeps an empty list a list, in JSON too.
func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
