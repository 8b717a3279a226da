package graph

import (
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
)

// Limits bounds what one request may ask. Selections, aliases and directives are
// counted with fragments spread out, in all operations of the document together,
// and in fragments that none of them spreads.
type Limits struct {
	Tokens         int // words and signs of a document
	StrangerTokens int // the same, for callers who may not read the plan
	NameBytes      int // length of one name
	Depth          int // fields inside one another
	Nesting        int // fields and fragments inside one another
	Selections     int // fields and fragments
	Visits         int // selections again, and those of each fragment by itself: what validation walks through
	Aliases        int
	SameName       int // fields of one response name in one set, after merging
	Directives     int
	RootFields     int // fields of one operation
	Fragments      int
	Operations     int
	Definitions    int // variables of one operation
	Errors         int // errors of validation that are told
	Cost           int // page size × children, summed up
	PlainList      int // what a list without pages is reckoned to hold
	Page           int // what a page holds unless told
	LargestPage    int
	ValueDepth     int // lists and objects inside one another, in variables and in literals
	List           int // values of one list
	TextBytes      int // length of one string
	FileBytes      int // the same, where a file is given by value
	Values         int // values of one request's JSON
	FileRows       int // rows of a list that is answered by a file
}

// fileField is the field of an input that holds a file.
const fileField = "content"

// DefaultLimits are the limits of the server.
var DefaultLimits = Limits{
	Tokens:         2_000,
	StrangerTokens: 500,
	NameBytes:      100,
	Depth:          15,
	Nesting:        45,
	Selections:     2_000,
	Visits:         8_000,
	Aliases:        30,
	SameName:       10,
	Directives:     30,
	RootFields:     20,
	Fragments:      40,
	Operations:     20,
	Definitions:    60,
	Errors:         10,
	Cost:           100_000,
	PlainList:      5,
	Page:           50,
	LargestPage:    200,
	ValueDepth:     12,
	List:           250,
	TextBytes:      64 << 10,
	FileBytes:      largestBody,
	Values:         20_000,
	FileRows:       10_000,
}

// over words that something is more than a limit allows.
func over(code, chinese, english string, limit int) *refusal {
	return refuse(code, fmt.Sprintf("%s超过上限 %d", chinese, limit), fmt.Sprintf("%s, %d at most", english, limit))
}

// variables refuses values that are too deep, too many or too long.
func (l *Limits) variables(vars map[string]any) *refusal {
	for _, v := range vars {
		if r := l.variable(v, 1); r != nil {
			return r
		}
	}
	return nil
}

func (l *Limits) variable(v any, depth int) *refusal {
	switch v := v.(type) {
	case string:
		return l.text(len(v))
	case json.Number:
		return l.text(len(v))
	case []any:
		if r := l.nested(depth, len(v)); r != nil {
			return r
		}
		for _, e := range v {
			if r := l.variable(e, depth+1); r != nil {
				return r
			}
		}
	case map[string]any:
		if r := l.nested(depth, len(v)); r != nil {
			return r
		}
		for k, e := range v {
			if r := l.text(len(k)); r != nil {
				return r
			}
			if file, is := e.(string); is && k == fileField && len(file) <= l.FileBytes {
				continue
			}
			if r := l.variable(e, depth+1); r != nil {
				return r
			}
		}
	}
	return nil
}

// literal is variable for a value written in the document.
func (l *Limits) literal(v *ast.Value, depth int) *refusal {
	if v == nil {
		return nil
	}
	if v.Kind != ast.ListValue && v.Kind != ast.ObjectValue {
		return l.text(len(v.Raw))
	}
	if r := l.nested(depth, len(v.Children)); r != nil {
		return r
	}
	for _, c := range v.Children {
		if r := l.literal(c.Value, depth+1); r != nil {
			return r
		}
	}
	return nil
}

func (l *Limits) nested(depth, n int) *refusal {
	if depth > l.ValueDepth {
		return over(CodeBadUserInput, "参数嵌套层数", "a value is nested too deeply", l.ValueDepth)
	}
	if n > l.List {
		return over(CodeBadUserInput, "参数列表长度", "a list is too long", l.List)
	}
	return nil
}

func (l *Limits) text(n int) *refusal {
	if n > l.TextBytes {
		return over(CodeBadUserInput, "参数文字字节数", "a text is too long, in bytes", l.TextBytes)
	}
	return nil
}

// plain reports whether a request's JSON holds few enough values to be decoded:
// a megabyte of zeros takes far longer to decode than to send.
func (l *Limits) plain(body []byte) bool {
	n := 0
	for i := 0; i < len(body); i++ {
		switch body[i] {
		case ',', '[', '{':
			if n++; n > l.Values {
				return false
			}
		case '"':
			for i++; i < len(body) && body[i] != '"'; i++ {
				if body[i] == '\\' {
					i++
				}
			}
		}
	}
	return true
}
