package register

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// byteOrderMark tells spreadsheets that the text is UTF-8.
const byteOrderMark = "\uFEFF"

// WriteCSV writes the table a row a line, with the headings of its sections in
// front. Title, issuer and day have no place in it.
func (t *Table) WriteCSV(w io.Writer) error {
	columns, themes := t.columns()
	levels, above := t.headings()
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return fmt.Errorf("writing the register: %w", err)
	}
	lines := csv.NewWriter(w)
	lines.UseCRLF = true
	var line []string
	for range levels {
		line = append(line, label{"部分", "Section"}.in(t.English))
	}
	for i, c := range columns {
		if i > 0 && i <= themes {
			line = append(line, label{"主题", "Theme"}.in(t.English))
			continue
		}
		line = append(line, c.head.in(t.English))
	}
	lines.Write(line)
	for _, s := range t.Sections {
		for i := range s.Rows {
			line = append(line[:0], above[s.Code]...)
			for _, c := range columns {
				text := plain(c.value(&s.Rows[i]))
				if c.head.chinese == ownPercent && text != "" {
					text += "%"
				}
				line = append(line, text)
			}
			lines.Write(line)
		}
	}
	lines.Flush()
	if err := lines.Error(); err != nil {
		return fmt.Errorf("writing the register: %w", err)
	}
	return nil
}

// headings gives for each section the headings that it stands under, outermost first
// and its own the last, and how many there are at most.
func (t *Table) headings() (levels int, above map[string][]string) {
	above = map[string][]string{}
	for i := range t.Sections {
		s := &t.Sections[i]
		part, _, _ := strings.Cut(s.Code, ".")
		above[s.Code] = append(slices.Clone(above[part]), harmless(s.heading()))
		levels = max(levels, len(above[s.Code]))
	}
	for code, all := range above {
		above[code] = append(all, make([]string, levels-len(all))...)
	}
	return levels, above
}

func plain(v any) string {
	if v == nil {
		return ""
	}
	return harmless(fmt.Sprint(v))
}

// harmless puts an apostrophe before a text that a spreadsheet would run as a formula.
func harmless(text string) string {
	if first, _ := utf8.DecodeRuneInString(text); text != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + text
	}
	return text
}
