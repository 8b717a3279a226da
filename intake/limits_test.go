package intake

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
)

const (
	bookTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
	bookRels  = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	sheetRels = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
	sheetList = xmlHead + `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`
)

// xlsx packs the inside of a worksheet as a workbook.
func xlsx(t testing.TB, inside string) []byte {
	return zipped(t, "[Content_Types].xml", bookTypes, "_rels/.rels", bookRels, "xl/_rels/workbook.xml.rels", sheetRels, "xl/workbook.xml", sheetList,
		"xl/worksheets/sheet1.xml", xmlHead+`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`+inside+`</worksheet>`)
}

// hostile files: small, and huge or broken inside.
func hostile(t testing.TB) map[string]struct {
	content []byte
	reason  Reason
} {
	type file = struct {
		content []byte
		reason  Reason
	}
	repeat := strings.Repeat
	sound := docx(t, repeat(`<w:p><w:r><w:t>1. 修路</w:t></w:r></w:p>`, 100))
	many := []string{"word/document.xml", "<a/>"}
	for i := range MaxParts {
		many = append(many, fmt.Sprintf("p%d.xml", i), "<a/>")
	}
	deep := repeat(`<w:tbl><w:tr><w:tc>`, 100_000) + repeat(`</w:tc></w:tr></w:tbl>`, 100_000)
	return map[string]file{
		"a document that unpacks to 100 MiB":           {docx(t, repeat(" ", 100<<20)), UnpacksToMore},
		"a document that unpacks to more than it says": {lying(docx(t, repeat("<w:p/>", 1_000_000))), Damaged},
		"a document of a million empty paragraphs":     {docx(t, repeat("<w:p/>", maxElements+1)), TooManyCells},
		"a document of one endless text":               {docx(t, `<w:p><w:r><w:t>`+repeat("修", 1<<20)+`</w:t></w:r></w:p>`), TooManyCells},
		"a document of too many rows":                  {docx(t, `<w:tbl>`+repeat(`<w:tr/>`, MaxRows+1)+`</w:tbl>`), TooManyRows},
		"a document of tables in tables":               {docx(t, deep), Damaged},
		"a document of too many columns":               {docx(t, `<w:tbl><w:tr>`+repeat(`<w:tc/>`, maxWidth+1)+`</w:tr></w:tbl>`), TooManyColumns},
		"a document with a document type":              {zipped(t, "word/document.xml", `<!DOCTYPE a [<!ENTITY a "b">]><a/>`), Damaged},
		"a document whose part is cut off":             {zipped(t, "word/document.xml", `<w:document><w:body><w:p><w:r><w:t>1. 修`), Damaged},
		"a document that is cut off":                   {sound[:len(sound)/2], Damaged},
		"a document of too many parts":                 {zipped(t, many...), TooManyParts},
		"a document without text":                      {docx(t, ""), Empty},
		"an archive of something else":                 {zipped(t, "a.xml", "<a/>"), UnknownFormat},
		"a sheet that ends in row 1,048,576":           {xlsx(t, `<sheetData><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>1</t></is></c></row></sheetData>`), TooManyRows},
		"a sheet of 1,048,576 empty rows":              {xlsx(t, `<sheetData>`+repeat(`<row/>`, 1_048_576)+`</sheetData>`), TooManyRows},
		"a sheet that goes to column XFD in each row":  {xlsx(t, `<sheetData>`+farRight(MaxRows-1)+`</sheetData>`), TooManyColumns},
		"a sheet of too many merged ranges":            {xlsx(t, `<sheetData/><mergeCells>`+repeat(`<mergeCell ref="A1:B2"/>`, maxMerges+1)+`</mergeCells>`), TooManyCells},
		"a sheet merged from end to end":               {xlsx(t, `<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`), Empty},
		"a sheet whose part is cut off":                {zipped(t, "xl/workbook.xml", sheetList, "xl/worksheets/sheet1.xml", `<worksheet><sheetData><row r="1">`), Damaged},
		"a workbook without its sheets":                {zipped(t, "xl/workbook.xml", sheetList), Damaged},
		"a text of one line of tabs":                   {[]byte(repeat("\t", MaxFile)), Empty},
		"a text of too many columns":                   {[]byte("1" + repeat("\t1", maxWidth)), TooManyColumns},
		"a text of too many cells":                     {[]byte(repeat("1"+repeat("\t", maxWidth-1)+"\n", MaxRows-1)), TooManyCells},
		"a text of one endless line":                   {[]byte(repeat("1.修", MaxFile/5)), TooManyCells},
	}
}

func farRight(rows int) string {
	var s strings.Builder
	for i := 1; i <= rows; i++ {
		fmt.Fprintf(&s, `<row r="%d"><c r="XFD%d"/></row>`, i, i)
	}
	return s.String()
}

// lying sets the declared size of an archive's last part to a hundred bytes.
func lying(archive []byte) []byte {
	const centralHeader, sizeAt = "PK\x01\x02", 24
	at := strings.LastIndex(string(archive), centralHeader)
	binary.LittleEndian.PutUint32(archive[at+sizeAt:], 100)
	return archive
}

func TestHostileFilesAreRefusedWithTheirReason(t *testing.T) {
	for name, f := range hostile(t) {
		t.Run(name, func(t *testing.T) {
			paper, err := Read("x", f.content)
			var refusal *Refusal
			if !errors.As(err, &refusal) {
				t.Fatalf("got %v and %v, want a refusal", paper, err)
			}
			if refusal.Reason != f.reason {
				t.Errorf("refused as %s (%v), want %s", refusal.Reason, refusal, f.reason)
			}
		})
	}
}

// BenchmarkRefusals says what each hostile file costs before it is refused.
func BenchmarkRefusals(b *testing.B) {
	for name, f := range hostile(b) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read("x", f.content); err == nil {
					b.Fatal("read")
				}
			}
		})
	}
}

func TestAWorkbookThatWritesItsTextsInPlaceIsRead(t *testing.T) {
	cells := func(texts ...string) string {
		var s strings.Builder
		for _, text := range texts {
			s.WriteString(`<c t="inlineStr"><is><t>` + text + `</t></is></c>`)
		}
		return `<row>` + s.String() + `</row>`
	}
	content := xlsx(t, `<sheetData>`+cells("2024年任务清单")+cells("序号", "工作内容", "责任单位", "完成时间")+cells("1", "修路", "县财政局", "10月底")+`</sheetData>`)
	paper, err := Read("x.xlsx", content)
	if err != nil {
		t.Fatal(err)
	}
	draft, err := Interpret(paper, county, nil)
	if err != nil {
		t.Fatal(err)
	}
	if row := draft.Rows[0]; row.Content != "修路" || row.Leads[0] != "县财政局" || row.Deadline.DueOn.String() != "2024-10-31" {
		t.Errorf("read as %+v", row)
	}
}
