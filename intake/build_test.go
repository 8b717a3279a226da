package intake

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// A layout is a paper drawn in text: a line without tabs is a paragraph, "= x"
// begins a sheet, cells are divided by tabs, ^ is covered by the cell above and
// < by the cell to the left, | begins a new paragraph inside a cell, # is a
// number that Word counts by itself and @ a true date of a workbook.
func layout(text string) []Block {
	var blocks []Block
	table, row := 0, 0
	above := map[int]*Cell{}
	for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		if !strings.Contains(line, "\t") {
			row, above = 0, map[int]*Cell{}
			if name, sheet := strings.CutPrefix(line, "= "); sheet {
				blocks = append(blocks, Block{Text: name, Sheet: true})
			} else if line != "" {
				blocks = append(blocks, Block{Text: line})
			}
			continue
		}
		if row == 0 {
			table++
		}
		row++
		b := Block{Cells: []Cell{}, Place: Source{Table: table, Row: row}}
		texts := strings.Split(line, "\t")
		b.Cells = make([]Cell, 0, len(texts))
		grown := map[*Cell]bool{}
		for column, text := range texts {
			switch {
			case text == "^" && above[column] != nil:
				if c := above[column]; !grown[c] {
					c.Rows++
					grown[c] = true
				}
			case text == "<" && column > 0:
				c := &b.Cells[len(b.Cells)-1]
				c.Columns++
				above[column] = c
			default:
				b.Cells = append(b.Cells, Cell{Text: strings.ReplaceAll(text, "|", "\n"), Column: column, Columns: 1, Rows: 1})
				above[column] = &b.Cells[len(b.Cells)-1]
			}
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// zipped packs parts with a fixed time, so that the same parts are the same bytes.
func zipped(t testing.TB, parts ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i := 0; i < len(parts); i += 2 {
		f, err := w.CreateHeader(&zip.FileHeader{Name: parts[i], Method: zip.Deflate, Modified: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordSpace = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	docxTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`
	docxRels  = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	partRels  = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`
	counting  = xmlHead + `<w:numbering` + wordSpace + `><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
)

// docx packs a body as a document.
func docx(t testing.TB, body string) []byte {
	return zipped(t, "[Content_Types].xml", docxTypes, "_rels/.rels", docxRels, "word/_rels/document.xml.rels", partRels, "word/numbering.xml", counting,
		"word/document.xml", xmlHead+`<w:document`+wordSpace+`><w:body>`+body+`</w:body></w:document>`)
}

func wordParagraphs(text string) string {
	var out strings.Builder
	for _, p := range strings.Split(text, "\n") {
		if p == "#" {
			out.WriteString(`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`)
			continue
		}
		out.WriteString(`<w:p><w:r><w:t xml:space="preserve">`)
		xml.EscapeText(&out, []byte(p))
		out.WriteString(`</w:t></w:r></w:p>`)
	}
	return out.String()
}

// docxOf builds the document that the blocks describe, with its true merges.
func docxOf(t testing.TB, blocks []Block) []byte {
	t.Helper()
	var body strings.Builder
	table := 0
	open := map[int]Cell{} // cells that reach into the present row, by column
	left := map[int]int{}
	closeTable := func() {
		if table > 0 {
			body.WriteString(`</w:tbl>` + wordParagraphs(""))
		}
		table, open, left = 0, map[int]Cell{}, map[int]int{}
	}
	for _, b := range blocks {
		if b.Cells == nil {
			closeTable()
			body.WriteString(wordParagraphs(b.Text))
			continue
		}
		if b.Place.Table != table {
			closeTable()
			table = b.Place.Table
			body.WriteString(`<w:tbl><w:tblPr/>`)
		}
		cells := slices.Clone(b.Cells)
		for column, c := range open {
			if left[column] > 0 {
				cells = append(cells, Cell{Column: column, Columns: c.Columns, Rows: -1})
				left[column]--
			}
		}
		slices.SortFunc(cells, func(a, b Cell) int { return a.Column - b.Column })
		body.WriteString(`<w:tr>`)
		for _, c := range cells {
			body.WriteString(`<w:tc><w:tcPr>`)
			if c.Columns > 1 {
				fmt.Fprintf(&body, `<w:gridSpan w:val="%d"/>`, c.Columns)
			}
			switch {
			case c.Rows < 0:
				body.WriteString(`<w:vMerge/>`)
			case c.Rows > 1:
				body.WriteString(`<w:vMerge w:val="restart"/>`)
				open[c.Column], left[c.Column] = c, c.Rows-1
			}
			body.WriteString(`</w:tcPr>` + wordParagraphs(c.Text) + `</w:tc>`)
		}
		body.WriteString(`</w:tr>`)
	}
	closeTable()
	return docx(t, body.String())
}

// xlsxOf builds the workbook that the blocks describe, with its true merges.
func xlsxOf(t testing.TB, blocks []Block) []byte {
	t.Helper()
	must := func(err error) {
		if err != nil {
			t.Helper()
			t.Fatal(err)
		}
	}
	book := excelize.NewFile()
	defer book.Close()
	sheet, row, sheets := "Sheet1", 0, 0
	day, err := book.NewStyle(&excelize.Style{NumFmt: 14})
	must(err)
	for _, b := range blocks {
		if b.Sheet {
			if sheets == 0 {
				must(book.SetSheetName("Sheet1", b.Text))
			} else {
				_, err := book.NewSheet(b.Text)
				must(err)
			}
			sheet, row, sheets = b.Text, 0, sheets+1
			continue
		}
		row++
		if b.Cells == nil {
			must(book.SetCellStr(sheet, "A"+strconv.Itoa(row), b.Text))
			continue
		}
		for _, c := range b.Cells {
			at, err := excelize.CoordinatesToCellName(c.Column+1, row)
			must(err)
			if written, isDay := strings.CutPrefix(c.Text, "@"); isDay {
				moment, err := time.Parse(time.DateOnly, written)
				must(err)
				must(book.SetCellValue(sheet, at, moment))
				must(book.SetCellStyle(sheet, at, at, day))
			} else if n, err := strconv.Atoi(c.Text); err == nil {
				must(book.SetCellInt(sheet, at, int64(n)))
			} else {
				must(book.SetCellStr(sheet, at, c.Text))
			}
			if c.Columns > 1 || c.Rows > 1 {
				to, err := excelize.CoordinatesToCellName(c.Column+c.Columns, row+c.Rows-1)
				must(err)
				must(book.MergeCell(sheet, at, to))
			}
		}
	}
	var out bytes.Buffer
	_, err = book.WriteTo(&out)
	must(err)
	return out.Bytes()
}
