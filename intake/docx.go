package intake

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

const documentPart = "word/document.xml"

// maxDepth bounds how deep tables, boxes and markings may lie in one another.
const maxDepth = 200

// readDocx reads the body of a document: paragraphs as lines, tables as rows
// with their merged cells. A paper without a table is one of numbered paragraphs.
func readDocx(p *packed) (*Paper, error) {
	body, err := p.read(documentPart)
	if err != nil {
		return nil, err
	}
	numbers, err := readNumbering(p)
	if err != nil {
		return nil, err
	}
	d := &document{tokens: xml.NewDecoder(bytes.NewReader(body)), numbers: numbers, paper: &Paper{Merges: true}}
	if err := d.blocks(0); err != nil {
		var refusal *Refusal
		if errors.As(err, &refusal) {
			return nil, refusal
		}
		return nil, &Refusal{Reason: Damaged, Part: documentPart, Cause: err}
	}
	if len(d.paper.Blocks) == 0 {
		return nil, &Refusal{Reason: Empty}
	}
	return asParagraphs(d.paper), nil
}

// document is a body being read, one token after the other.
type document struct {
	tokens            *xml.Decoder
	numbers           *numbering
	paper             *Paper
	lines, rows, last int // paragraphs, rows and tables so far
}

// blocks reads paragraphs and tables up to the end of the element it stands in;
// what merely wraps them (content controls, insertions) is read through.
func (d *document) blocks(depth int) error {
	return d.children(depth, func(name string, start xml.StartElement) error {
		switch name {
		case "p":
			text, err := d.paragraph(depth + 1)
			d.lines++
			if strings.TrimSpace(text) != "" {
				d.paper.Blocks = append(d.paper.Blocks, Block{Text: text, Place: Source{Line: d.lines, Quote: text}})
			}
			return err
		case "tbl":
			d.last++
			return d.table(d.last, depth+1)
		}
		return d.through(name, depth, d.blocks)
	})
}

// children calls each for every element inside the present one; each must read
// that element to its end.
func (d *document) children(depth int, each func(name string, start xml.StartElement) error) error {
	if depth > maxDepth {
		return &Refusal{Reason: Damaged, Part: documentPart}
	}
	for {
		token, err := d.tokens.Token()
		if depth == 0 && errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := each(t.Name.Local, t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// through reads on inside an element, or passes over one whose text is not
// printed: what was deleted or moved away, and the second form of a drawing.
func (d *document) through(name string, depth int, inside func(int) error) error {
	switch name {
	case "del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "tblPr", "tblGrid", "sectPr", "sdtPr", "sdtEndPr":
		return d.tokens.Skip()
	}
	return inside(depth + 1)
}

// paragraph reads a paragraph's text, with the number that Word would print before it.
func (d *document) paragraph(depth int) (string, error) {
	var text strings.Builder
	number := ""
	err := d.runs(&text, &number, depth)
	return number + text.String(), err
}

func (d *document) runs(text *strings.Builder, number *string, depth int) error {
	return d.children(depth, func(name string, start xml.StartElement) error {
		switch name {
		case "pPr":
			return d.paragraphNumber(number, depth+1)
		case "t":
			return d.characters(text)
		case "tab":
			text.WriteByte(' ')
			return d.tokens.Skip()
		case "br", "cr":
			text.WriteByte('\n')
			return d.tokens.Skip()
		case "noBreakHyphen":
			text.WriteByte('-')
			return d.tokens.Skip()
		}
		return d.through(name, depth, func(depth int) error { return d.runs(text, number, depth) })
	})
}

// characters reads the text of a run.
func (d *document) characters(text *strings.Builder) error {
	for {
		token, err := d.tokens.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.CharData:
			text.Write(t)
		case xml.StartElement:
			if err := d.tokens.Skip(); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// paragraphNumber reads a paragraph's properties for its automatic number.
func (d *document) paragraphNumber(number *string, depth int) error {
	level, id := 0, 0
	var properties func(int) error
	properties = func(depth int) error {
		return d.children(depth, func(name string, start xml.StartElement) error {
			switch name {
			case "numId":
				id = value(start)
			case "ilvl":
				level = value(start)
			case "numPr":
				return properties(depth + 1)
			}
			return d.tokens.Skip()
		})
	}
	if err := properties(depth); err != nil {
		return err
	}
	*number = d.numbers.next(id, level)
	return nil
}

// value gives the number in w:val.
func value(e xml.StartElement) int {
	n, _ := strconv.Atoi(attribute(e, "val"))
	return n
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
