package intake

import (
	"regexp"
	"slices"
	"strings"

	"duban/glossary"
)

// role is what a column of the table, or a label in its text, stands for.
type role int

const (
	unknownRole role = iota
	sectionRole      // 部分: the heading that a row stands under, in a column
	serialRole
	themeRole    // a heading over tasks, never the task itself
	contentRole  // 工作内容
	goalRole     // 工作目标
	leaderRole   // 责任领导
	leadRole     // 牵头单位
	unitsRole    // 责任单位
	supportRole  // 配合单位
	asideRole    // 责任人, 进展情况: kept beside the task
	deadlineRole // 完成时间
	quarterRole  // 一季度 … 四季度
	remarkRole   // 备注
	standingRole // what the register (台账) prints beside a paper
)

// headerWords tells a column's role; the first that is found in the header decides.
var headerWords = []struct {
	role  role
	words *regexp.Regexp
}{
	{sectionRole, regexp.MustCompile(`^(所属)?(部分|章节)$`)},
	{serialRole, regexp.MustCompile(`^(序号|编号|项次|序)$`)},
	{quarterRole, regexp.MustCompile(`^第?[一二三四1-4]季度`)},
	{leaderRole, regexp.MustCompile(`领导`)},
	{supportRole, regexp.MustCompile(`(配合|协办|协助|协同|参与|参加)(单位|部门|责任单位)|^(配合|协办)$`)},
	{leadRole, regexp.MustCompile(`(牵头|主办|主责|主要责任|主体责任)[^任务]*(单位|部门)|^(主办|牵头)$`)},
	{unitsRole, regexp.MustCompile(`(责任|承办|落实|实施|完成|承担|负责)(单位|部门|主体)|^(单位|部门)$`)},
	{asideRole, regexp.MustCompile(`责任人|联系人|负责人|联络员|联系电话|进展|情况$|依据|来源`)},
	{deadlineRole, regexp.MustCompile(`时限|时间|期限|节点`)},
	{remarkRole, regexp.MustCompile(`备注|说明`)},
	{contentRole, regexp.MustCompile(`目标任务|任务目标`)},
	{goalRole, regexp.MustCompile(`目标|标准|要求|成效|进度|成果`)},
	{themeRole, regexp.MustCompile(`类别|分类|领域|板块|^主题$|^项目类型$`)},
	{contentRole, regexp.MustCompile(`任务|内容|工作|事项|措施|举措|项目|指标`)},
}

// column is a column of the table; from ≤ place < to.
type column struct {
	role     role
	label    string
	from, to int
	quarter  int
}

var brackets = regexp.MustCompile(`[(（][^)）]*[)）]`)

// roleOf reads a header's label; what stands in brackets after it only explains.
func roleOf(label string) role {
	label = plain(brackets.ReplaceAllString(label, ""))
	if label == "" || len([]rune(label)) > 14 {
		return unknownRole
	}
	for _, h := range headerWords {
		if h.words.MatchString(label) {
			return h.role
		}
	}
	return unknownRole
}

// header reads a row as the table's header, or answers nil. It is one when it
// names a column of tasks and at least one more, and holds nothing longer than a label.
func header(row []field) []column {
	var columns []column
	known := map[role]bool{}
	for _, f := range row {
		switch label := strings.TrimSpace(f.text); {
		case label == "" && len(columns) == 0, f.continued && label == "":
		case label == "":
			columns[len(columns)-1].to = f.column + f.span
		case len([]rune(label)) > 30 || serialNumber.MatchString(plain(label)):
			return nil
		default:
			c := newColumn(f, roleOf(label))
			known[c.role] = true
			columns = append(columns, c)
		}
	}
	markStanding(columns)
	delete(known, unknownRole)
	if !known[contentRole] && !known[serialRole] || len(known) < 2 || len(columns) > maxColumns {
		return nil
	}
	return settle(columns)
}

// markStanding finds the columns of a register, if all of them are there in their
// order. What they hold is no part of the paper.
func markStanding(columns []column) {
	at := len(columns) - len(glossary.RegisterColumns)
	if at < 0 || !slices.EqualFunc(columns[at:], glossary.RegisterColumns, func(c column, label string) bool { return c.label == label }) {
		return
	}
	for i := at; i < len(columns); i++ {
		columns[i].role = standingRole
	}
}

func newColumn(f field, as role) column {
	c := column{role: as, label: strings.TrimSpace(blanks.ReplaceAllString(f.text, "")), from: f.column, to: f.column + f.span}
	if as == quarterRole {
		c.quarter = quarter(string([]rune(strings.TrimPrefix(plain(c.label), "第"))[:1]))
	}
	return c
}

// settle decides what a column is by its neighbours: 责任单位 beside 配合单位
// leads, and of several columns of tasks only the last holds the task itself.
func settle(columns []column) []column {
	has := map[role]int{}
	for i, c := range columns {
		has[c.role] = i + 1
	}
	for i, c := range columns {
		switch {
		case c.role == unitsRole && has[leadRole] == 0 && has[supportRole] > 0:
			columns[i].role = leadRole
		case c.role == unitsRole && has[leadRole] > 0:
			columns[i].role = supportRole
		case c.role == contentRole && i+1 < has[contentRole]:
			columns[i].role = themeRole
		case c.role == goalRole && has[contentRole] == 0 && i+1 == has[goalRole]:
			columns[i].role = contentRole
		}
	}
	return columns
}

// maxColumns bounds the work that one row can ask for.
const maxColumns = 64

var serialNumber = regexp.MustCompile(`^[0-9]{1,5}[.、．]?$`)
