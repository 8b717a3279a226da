package graph

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/xuri/excelize/v2"
)

// file answers a query by a file: the table it holds, as CSV or XLSX. What went
// wrong is told as any other answer would tell it, but never with status 200: a
// program that asked for a file must not take the error for one.
func (x *exchange) file(ctx context.Context, t *table) {
	rows, failed, err := x.rows(ctx, t)
	x.leave() // a slow reader holds no place among those at work
	if failed != nil {
		code, _ := failed.Errors[0].Extensions["code"].(string)
		failed.Data = nil
		x.format = asResponseJSON
		x.unkept()
		x.write(status(code), failed)
		return
	}
	if err == nil && !x.Stale(x.ctx).IsZero() {
		x.unkept()
		x.fail(0, errStaleFile)
		return
	}
	var body bytes.Buffer
	extension := ".csv"
	if err == nil && x.format == asCSV {
		err = t.writeCSV(&body, rows)
	} else if err == nil {
		extension = ".xlsx"
		err = t.writeXLSX(&body, rows)
	}
	if err != nil {
		x.unkept()
		x.fail(http.StatusInternalServerError, err)
		return
	}
	name := x.op.Operation.Name
	if name == "" {
		name = t.name
	}
	x.written = true
	h := x.w.Header()
	h["Content-Type"] = contentTypes[x.format]
	h.Set("Content-Disposition", `attachment; filename="`+name+extension+`"`)
	h.Set("Content-Length", strconv.Itoa(body.Len()))
	x.w.WriteHeader(http.StatusOK)
	x.w.Write(body.Bytes())
}

// rows reads the table: all of its list, or the page of it that the query asks for.
func (x *exchange) rows(ctx context.Context, t *table) (rows [][]any, failed *graphql.Response, err error) {
	if whole := x.pagesOf(t); whole != nil {
		return whole.rows(ctx)
	}
	resp := x.once(ctx, x.op)
	if len(resp.Errors) > 0 {
		return nil, resp, nil
	}
	answer, err := parseData(resp.Data)
	x.Recycle(resp.Data)
	return t.rows(answer), nil, err
}

// byteOrderMark tells spreadsheets that a CSV file is UTF-8.
const byteOrderMark = "\uFEFF"

func (t *table) writeCSV(body *bytes.Buffer, rows [][]any) error {
	body.WriteString(byteOrderMark)
	w := csv.NewWriter(body)
	w.UseCRLF = true
	record := make([]string, len(t.columns))
	for i, c := range t.columns {
		record[i] = c.name
	}
	w.Write(record)
	for _, row := range rows {
		for i, v := range row {
			record[i] = plainCell(v)
		}
		w.Write(record)
	}
	w.Flush()
	return w.Error()
}

// plainCell writes a value for CSV. A text that a spreadsheet would run as a
// formula gets an apostrophe in front.
func plainCell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		if first, _ := utf8.DecodeRuneInString(v); v != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
			return "'" + v
		}
		return v
	}
	return fmt.Sprint(v)
}

// Widths of a sheet's columns, in characters.
const (
	narrowest = 8
	widest    = 60
)

func (t *table) writeXLSX(body *bytes.Buffer, rows [][]any) error {
	f := excelize.NewFile()
	defer f.Close()
	sheet := f.GetSheetName(0)
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	days := "yyyy-mm-dd"
	day, err := f.NewStyle(&excelize.Style{CustomNumFmt: &days})
	if err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	w, err := f.NewStreamWriter(sheet)
	if err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	for i, n := range t.widths(rows) {
		if err := w.SetColWidth(i+1, i+1, float64(n)); err != nil {
			return fmt.Errorf("write XLSX: %w", err)
		}
	}
	if err := w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	cells := make([]any, len(t.columns))
	for i, c := range t.columns {
		cells[i] = excelize.Cell{StyleID: bold, Value: c.name}
	}
	for i := range len(rows) + 1 {
		if i > 0 {
			for j, v := range rows[i-1] {
				cells[j] = typedCell(v, t.columns[j].kind, day)
			}
		}
		if err := w.SetRow("A"+strconv.Itoa(i+1), cells); err != nil {
			return fmt.Errorf("write XLSX: %w", err)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	if err := f.Write(body); err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	return nil
}

// typedCell writes a value for XLSX: numbers and days as such; a text is a text
// there, whatever it begins with.
func typedCell(v any, kind string, day int) any {
	switch v := v.(type) {
	case json.Number:
		if n, err := v.Float64(); err == nil {
			return n
		}
	case string:
		if on, err := time.Parse(time.DateOnly, v); kind == "Date" && err == nil {
			return excelize.Cell{StyleID: day, Value: on}
		}
	}
	return v
}

func (t *table) widths(rows [][]any) []int {
	widths := make([]int, len(t.columns))
	for i, c := range t.columns {
		n := utf8.RuneCountInString(c.name) + 2
		for _, row := range rows {
			s := plainCell(row[i])
			// A Chinese character, three bytes long, takes the room of two letters.
			n = max(n, (utf8.RuneCountInString(s)+len(s))/2+2)
		}
		widths[i] = min(max(n, narrowest), widest)
	}
	return widths
}
