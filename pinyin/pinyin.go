// Package pinyin spells Chinese names by their initials, so that 区发改局 is found
// as qfgj. It knows no units and no leaders, only how they are read.
package pinyin

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-pinyin"
)

// words are read otherwise than their characters alone would be.
var words = strings.NewReplacer(
	"长堤", "cd", "长乐", "cl", "长安", "ca", "长江", "cj", "长期", "cq", "长廊", "cl",
	"银行", "yh", "行业", "hy", "分行", "fh", "支行", "zh",
	"会计", "kj", "重庆", "cq", "重建", "cj", "重阳", "cy", "厦门", "xm", "广厦", "gs",
	"朝阳", "cy", "调解", "tj", "调整", "tz", "音乐", "yy", "番禺", "py", "西藏", "xz",
)

// surnames are read otherwise at the head of a person's name.
var surnames = map[rune]string{
	'区': "o", '单': "s", '曾': "z", '仇': "q", '解': "x", '查': "z", '盖': "g", '朴': "p", '覃': "q", '翟': "z", '乐': "y",
}

// Initials spells what is not a person's name: a unit, a title. Latin letters and
// digits stay, everything else is left out.
func Initials(name string) string {
	var b strings.Builder
	for _, r := range words.Replace(name) {
		b.WriteString(initial(r))
	}
	return b.String()
}

// PersonInitials spells a person's name, surname first.
func PersonInitials(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if s, special := surnames[first]; special {
		return s + Initials(name[size:])
	}
	return Initials(name)
}

func initial(r rune) string {
	if r < unicode.MaxASCII {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return string(unicode.ToLower(r))
		}
		return ""
	}
	read := pinyin.SinglePinyin(r, pinyin.Args{Style: pinyin.FirstLetter})
	if len(read) == 0 {
		return ""
	}
	return read[0]
}
