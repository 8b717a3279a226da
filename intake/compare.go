package intake

import (
	"strings"
	"unicode"
)

// plain is a text for comparison only: without spaces, full widths folded, so
// that "（ 街 ）" and "(街)" are the same.
func plain(s string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == ' ' || c > 0x7f && (unicode.IsSpace(c) || unicode.Is(unicode.Cf, c)) || c < ' ':
			return -1
		case c >= '！' && c <= '～':
			return c - '！' + '!'
		}
		return c
	}, s)
}

// orEmpty keeps an empty list a list, in JSON too.
func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
