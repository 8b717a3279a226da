// Package register writes the table as it stands on a day (台账), as a workbook or
// as comma-separated values: the paper's own sections, order, numbers and wording,
// and beside each row what has come of it. It knows no database and no network,
// and who may see what was decided by whoever fills in the table.
package register

import (
	"cmp"
	"slices"
	"strconv"

	"duban/glossary"
	"duban/lifecycle"
)

// Table is a plan as it stands on a day.
type Table struct {
	Title    string
	Issuer   string // a line above the title, if that does not name it
	AsOf     lifecycle.Date
	Sections []Section
	English  bool // heads in English
	// Goal is the label of what tasks are to reach (工作目标), which stands beside them.
	Goal string
}

// Section is a part of the table.
type Section struct {
	Code, Title string
	Leaders     []string // in charge, if the title does not name them
	Rows        []Row
}

// Row is a printed row and what has come of its task.
type Row struct {
	Serial    int
	Themes    []string // titles above it, outermost first
	Content   string
	Deadline  string
	Leaders   string
	Lead      string // only where the paper has a column for leads
	Units     string
	Quarters  [4]string
	Asides    []Aside // remarks, and what the paper has in columns of its own
	ListFirst bool    // the first of the units leads

	Status  lifecycle.Status
	Light   lifecycle.Color
	Reason  string // of the light, in the language of the table
	Percent *int
	Report  string // the latest that may be read
	Until   *lifecycle.Date
}

// Aside is what a paper says beside a task: under a label of its own (工作目标, 责任人),
// or without one as its remark.
type Aside struct{ Label, Text string }

// aside is what a row says under a label.
func (r *Row) aside(label string) string {
	for _, a := range r.Asides {
		if a.Label == label {
			return a.Text
		}
	}
	return ""
}

// labels lists the labels of asides, each once, in the order in which rows have them.
func (t *Table) labels() (all []string) {
	for _, s := range t.Sections {
		for _, r := range s.Rows {
			at := len(all)
			for _, a := range slices.Backward(r.Asides) {
				known := slices.Index(all, a.Label)
				if known < 0 {
					known = at
					all = slices.Insert(all, at, a.Label)
				}
				at = min(at, known)
			}
		}
	}
	return all
}

// label is a word in both languages.
type label struct{ chinese, english string }

func (l label) in(english bool) string {
	if english {
		return l.english
	}
	return l.chinese
}

var statuses = map[lifecycle.Status]label{
	lifecycle.Draft: {"未交办", "draft"}, lifecycle.Issued: {"已交办", "issued"}, lifecycle.InProgress: {"办理中", "in progress"},
	lifecycle.ClosureRequested: {"申请办结", "closure requested"}, lifecycle.Closed: {"已办结", "closed"},
	lifecycle.Suspended: {"已暂停", "suspended"}, lifecycle.Terminated: {"已终止", "terminated"},
}

var colors = map[lifecycle.Color]label{
	lifecycle.Red: {"红灯", "red"}, lifecycle.Yellow: {"黄灯", "yellow"}, lifecycle.Grey: {"灰灯", "grey"}, lifecycle.Green: {"绿灯", "green"},
}

// column is a column of the table.
type column struct {
	head  label
	width int // in narrow characters
	value func(*Row) any
}

func own(i int, english string) label { return label{glossary.RegisterColumns[i], english} }

// columns gives the columns that the table needs, the paper's and then ours, and how
// many of them hold headings over the content.
func (t *Table) columns() (columns []column, themes int) {
	var leaders, lead, listFirst bool
	quarters := false
	for _, s := range t.Sections {
		for _, r := range s.Rows {
			themes = max(themes, len(r.Themes))
			leaders = leaders || r.Leaders != ""
			lead = lead || r.Lead != ""
			quarters = quarters || r.Quarters != [4]string{}
			listFirst = listFirst || r.ListFirst
		}
	}
	add := func(needed bool, chinese, english string, width int, value func(*Row) any) {
		if needed {
			columns = append(columns, column{label{chinese, english}, width, value})
		}
	}
	add(true, "序号", "No.", 6, func(r *Row) any { return r.Serial })
	for i := range themes {
		add(true, "工作内容", "Work", 16, func(r *Row) any { return theme(r, i) })
	}
	add(true, "工作内容", "Work", 52, func(r *Row) any { return r.Content })
	asides := t.labels()
	beside := func(label string) {
		head, wide := label, 20
		if label == "" {
			head = "备注"
		}
		if label == t.Goal && label != "" {
			wide = 32
		}
		add(true, head, cmp.Or(label, "Remark"), wide, func(r *Row) any { return r.aside(label) })
	}
	if len(asides) > 0 && asides[0] != "" && asides[0] == t.Goal {
		beside(asides[0])
		asides = asides[1:]
	}
	for i, name := range []string{"一季度", "二季度", "三季度", "四季度"} {
		add(quarters, name, "Q"+strconv.Itoa(i+1), 24, func(r *Row) any { return r.Quarters[i] })
	}
	add(true, "完成时间", "Due", 12, func(r *Row) any { return r.Deadline })
	add(leaders, "责任领导", "Leaders", 12, func(r *Row) any { return r.Leaders })
	add(lead, "牵头单位", "Leading units", 22, func(r *Row) any { return r.Lead })
	switch {
	case lead:
		add(true, "配合单位", "Supporting units", 30, func(r *Row) any { return r.Units })
	case listFirst:
		add(true, "责任单位（排在首位为牵头单位）", "Units (the first leads)", 34, func(r *Row) any { return r.Units })
	default:
		add(true, "责任单位", "Units", 34, func(r *Row) any { return r.Units })
	}
	for _, label := range asides {
		beside(label)
	}
	return append(columns,
		column{own(0, "Status"), 10, func(r *Row) any { return statuses[r.Status].in(t.English) }},
		column{own(1, "Light"), 7, func(r *Row) any { return colors[r.Light].in(t.English) }},
		column{own(2, "Why"), 24, func(r *Row) any { return r.Reason }},
		column{own(3, "Done"), 9, func(r *Row) any { return orNothing(r.Percent) }},
		column{own(4, "Latest report"), 36, func(r *Row) any { return r.Report }},
		column{own(5, "Extended to"), 12, func(r *Row) any { return orNothing(r.Until) }},
	), themes
}

func theme(r *Row, i int) string {
	if i < len(r.Themes) {
		return r.Themes[i]
	}
	return ""
}

// orNothing is what a pointer points to, or nil.
func orNothing[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}
