package intake

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	textunicode "golang.org/x/text/encoding/unicode"
)

// readText reads lines whose cells are divided by tabs, or by commas.
func readText(content []byte) (*Paper, error) {
	text, err := decode(content)
	if err != nil {
		return nil, err
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	if strings.TrimSpace(text) == "" {
		return nil, &Refusal{Reason: Empty}
	}
	if strings.Count(text, "\n") >= MaxRows {
		return nil, &Refusal{Reason: TooManyRows}
	}
	if !strings.Contains(text, "\t") {
		if separated, err := readSeparated(text); separated != nil || err != nil {
			return separated, err
		}
	}
	paper, cells := &Paper{}, 0
	for i, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		block := Block{Place: Source{Line: i + 1, Quote: line}}
		switch tabs := strings.Count(line, "\t"); {
		case tabs == 0:
			block.Text = line
		case tabs >= maxWidth:
			return nil, &Refusal{Reason: TooManyColumns}
		default:
			if cells += tabs + 1; cells > maxCells {
				return nil, &Refusal{Reason: TooManyCells}
			}
			for column, cell := range strings.Split(line, "\t") {
				block.Cells = append(block.Cells, Cell{Text: cell, Column: column, Columns: 1, Rows: 1})
			}
		}
		paper.Blocks = append(paper.Blocks, block)
	}
	return asParagraphs(paper), nil
}

// decode gives the text of UTF-8 with or without a mark, UTF-16 with one (which
// spreadsheets save as "Unicode text"), and else GB18030.
func decode(content []byte) (string, error) {
	var as encoding.Encoding
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		as = textunicode.UTF16(textunicode.LittleEndian, textunicode.ExpectBOM)
	case bytes.IndexByte(content, 0) >= 0:
		return "", &Refusal{Reason: UnknownFormat}
	case utf8.Valid(content):
		as = encoding.Nop
	default:
		as = simplifiedchinese.GB18030
	}
	decoded, err := as.NewDecoder().Bytes(content)
	if err != nil {
		return "", &Refusal{Reason: WrongEncoding, Cause: err}
	}
	text := strings.TrimPrefix(string(decoded), "\ufeff")
	if !readable(text) {
		if as == encoding.Nop {
			return "", &Refusal{Reason: UnknownFormat}
		}
		return "", &Refusal{Reason: WrongEncoding}
	}
	return text, nil
}

// readable reports whether nearly all of the text is what such a paper is
// printed with; bytes read in the wrong encoding give characters that are not.
func readable(text string) bool {
	strange, all := 0, 0
	for _, c := range text {
		all++
		switch {
		case c == '\t' || c == '\n' || c == '\r':
		case c == utf8.RuneError, unicode.IsControl(c), !unicode.IsGraphic(c) && !unicode.Is(unicode.Cf, c):
			strange++
		}
	}
	return strange*50 <= all
}

var markup = regexp.MustCompile(`(?i)</?(p|br|div|span)\b[^<>]*>`)

// withoutMarkup takes out the tags that converters leave in cells.
func withoutMarkup(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	return markup.ReplaceAllString(s, "")
}
