package intake

import (
	"encoding/xml"
	"strconv"
	"strings"
)

const numberingPart = "word/numbering.xml"

// numbering gives the numbers that Word prints before paragraphs and in cells
// without keeping them in the text.
type numbering struct {
	lists  map[int]int // list to its form
	forms  map[int]map[int]numberForm
	counts map[int]map[int]int // by form and level
}

type numberForm struct {
	Level  int    `xml:"ilvl,attr"`
	Start  holder `xml:"start"`
	Format holder `xml:"numFmt"`
	Text   holder `xml:"lvlText"`
}

// holder is an element that holds one value.
type holder struct {
	Value string `xml:"val,attr"`
}

func readNumbering(p *packed) (*numbering, error) {
	n := &numbering{lists: map[int]int{}, forms: map[int]map[int]numberForm{}, counts: map[int]map[int]int{}}
	if !p.has(numberingPart) {
		return n, nil
	}
	data, err := p.read(numberingPart)
	if err != nil {
		return nil, err
	}
	var part struct {
		Forms []struct {
			ID     int          `xml:"abstractNumId,attr"`
			Levels []numberForm `xml:"lvl"`
		} `xml:"abstractNum"`
		Lists []struct {
			ID   int    `xml:"numId,attr"`
			Form holder `xml:"abstractNumId"`
		} `xml:"num"`
	}
	if err := xml.Unmarshal(data, &part); err != nil {
		return nil, &Refusal{Reason: Damaged, Part: numberingPart, Cause: err}
	}
	for _, f := range part.Forms {
		n.forms[f.ID] = map[int]numberForm{}
		for _, l := range f.Levels {
			n.forms[f.ID][l.Level] = l
		}
	}
	for _, l := range part.Lists {
		n.lists[l.ID], _ = strconv.Atoi(l.Form.Value)
	}
	return n, nil
}

// next gives the next number of a list's level, as printed, or nothing.
func (n *numbering) next(list, level int) string {
	id, ok := n.lists[list]
	form, known := n.forms[id][level]
	if list == 0 || !ok || !known {
		return ""
	}
	if n.counts[id] == nil {
		n.counts[id] = map[int]int{}
	}
	count := n.counts[id]
	if _, begun := count[level]; begun {
		count[level]++
	} else if count[level] = 1; form.Start.Value != "" {
		count[level], _ = strconv.Atoi(form.Start.Value)
	}
	for deeper := range count {
		if deeper > level {
			delete(count, deeper)
		}
	}
	text := form.Text.Value
	for l := 0; l <= level && l < 9; l++ {
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(l+1), printedNumber(count[l], n.forms[id][l].Format.Value))
	}
	return text
}

func printedNumber(n int, format string) string {
	switch {
	case format == "bullet" || format == "none":
		return ""
	case strings.HasPrefix(format, "chinese") || strings.HasPrefix(format, "ideograph") || strings.HasPrefix(format, "japanese"):
		return chineseNumeral(n)
	}
	return strconv.Itoa(n)
}

// chineseNumeral writes 1 to 99 as 一 to 九十九.
func chineseNumeral(n int) string {
	digits := []rune("零一二三四五六七八九")
	switch {
	case n < 1 || n > 99:
		return strconv.Itoa(n)
	case n < 10:
		return string(digits[n])
	}
	s := "十"
	if n >= 20 {
		s = string(digits[n/10]) + s
	}
	if n%10 > 0 {
		s += string(digits[n%10])
	}
	return s
}
