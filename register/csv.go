package register

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// byteOrderMark tells spreadsheets that the text is UTF-8.
const byteOrderMark = "\uFEFF"

// WriteCSV writes the table a row a line, with the heading of its section in front.
func (t *Table) WriteCSV(w io.Writer) error {
	columns, themes := t.columns()
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return fmt.Errorf("writing the register: %w", err)
	}
	lines := csv.NewWriter(w)
	lines.UseCRLF = true
	line := []string{label{"部分", "Section"}.in(t.English)}
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
			line = append(line[:0], harmless(s.heading()))
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
