package snapshot

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"duban/lifecycle"
)

// OrderDirection is which way a list is sorted.
type OrderDirection string

// The two ways; unknown values stand last in both.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// TaskOrderField is what tasks can be sorted by.
type TaskOrderField string

// What tasks can be sorted by.
const (
	ByPrinted   TaskOrderField = "PRINTED"
	ByDueOn     TaskOrderField = "DUE_ON"
	ByStatus    TaskOrderField = "STATUS"
	ByLight     TaskOrderField = "LIGHT"
	ByPercent   TaskOrderField = "PERCENT"
	ByUpdatedAt TaskOrderField = "UPDATED_AT"
	ByUnitCount TaskOrderField = "UNIT_COUNT"
)

// TaskOrder is one sort key of tasks.
type TaskOrder struct {
	Field     TaskOrderField
	Direction OrderDirection
}

// UnitOrderField is what units can be sorted by.
type UnitOrderField string

// What units can be sorted by.
const (
	ByName         UnitOrderField = "NAME"
	ByLeadCount    UnitOrderField = "LEAD_COUNT"
	BySupportCount UnitOrderField = "SUPPORT_COUNT"
	ByTotalCount   UnitOrderField = "TOTAL_COUNT"
	ByOverdueCount UnitOrderField = "OVERDUE_COUNT"
)

// UnitOrder is one sort key of units.
type UnitOrder struct {
	Field     UnitOrderField
	Direction OrderDirection
}

// unknown stands behind every value.
const unknown = math.MaxInt64

// taskValues give what a task is sorted by, other than its printed place.
var taskValues = map[TaskOrderField]func(*Task) int64{
	ByDueOn: func(t *Task) int64 {
		if t.Deadline.DueOn == nil {
			return unknown
		}
		return int64(*t.Deadline.DueOn)
	},
	ByStatus: func(t *Task) int64 { return int64(t.Status.Rank()) },
	ByLight:  func(t *Task) int64 { return t.Light.rank() },
	ByPercent: func(t *Task) int64 {
		if t.Percent == nil {
			return unknown
		}
		return int64(*t.Percent)
	},
	ByUpdatedAt: func(t *Task) int64 { return t.UpdatedAt.UnixMicro() },
	ByUnitCount: func(t *Task) int64 { return int64(len(t.parts)) },
}

// rank orders lights: red, yellow, grey, green, closed.
func (l Light) rank() int64 {
	switch l.Cause {
	case lifecycle.ReasonClosed, lifecycle.ReasonClosedEarly, lifecycle.ReasonClosedLate, lifecycle.ReasonClosedOnTime:
		return int64(len(lifecycle.Colors))
	}
	return int64(l.Color.Rank())
}

// directed turns a value round for descending order; what is unknown stays last.
func directed(v int64, d OrderDirection) int64 {
	if d == Descending && v != unknown {
		return ^v
	}
	return v
}

// place is what the printed order of a plan's tasks is made of: a theme stands
// before its first item, a subtask behind its item. It does not depend on how
// many tasks there are, so that cursors outlive a change.
type place struct{ anchor, depth, position int32 }

func (p place) compare(q place) int {
	return cmp.Or(cmp.Compare(p.anchor, q.anchor), cmp.Compare(p.depth, q.depth), cmp.Compare(p.position, q.position))
}

// printed is the order of the papers, newest year first.
var printed = order[*Task]{"task", appendPrinted}

func appendPrinted(b []byte, t *Task) []byte {
	b = binary.BigEndian.AppendUint16(b, ^uint16(t.Plan.Year))
	for _, n := range [...]int32{t.place.anchor, t.place.depth, t.place.position} {
		b = binary.BigEndian.AppendUint32(b, uint32(n)^(1<<31))
	}
	return append(b, t.ID...)
}

func comparePrinted(a, b *Task) int {
	if a.Plan != b.Plan {
		return cmp.Compare(b.Plan.Year, a.Plan.Year)
	}
	return cmp.Compare(a.at, b.at)
}

// taskOrder makes an order of the asked keys. What follows the printed place
// says nothing more, since no two tasks have the same.
func taskOrder(asked []*TaskOrder) (order[*Task], []*TaskOrder) {
	if i := slices.IndexFunc(asked, func(o *TaskOrder) bool { return o.Field == ByPrinted }); i >= 0 {
		asked = asked[:i+1]
		if asked[i].Direction != Descending {
			asked = asked[:i]
		}
	}
	if len(asked) == 0 {
		return printed, nil
	}
	var name strings.Builder
	for _, o := range asked {
		name.WriteString(string(o.Field) + string(o.Direction) + " ")
	}
	return order[*Task]{name.String(), func(b []byte, t *Task) []byte {
		for _, o := range asked {
			if o.Field == ByPrinted {
				return appendReversed(b, t)
			}
			b = appendInt(b, directed(taskValues[o.Field](t), o.Direction))
		}
		return appendPrinted(b, t)
	}}, asked
}

// reversed turns an order round.
func reversed[T any](key func([]byte, T) []byte) func([]byte, T) []byte {
	return func(b []byte, x T) []byte {
		from := len(b)
		b = append(key(b, x), 0) // a key comes before those that it begins; turned round, after them
		for i := range b[from:] {
			b[from+i] = ^b[from+i]
		}
		return b
	}
}

var appendReversed = reversed(appendPrinted)

// compareBy compares tasks as the asked keys order them.
func compareBy(asked []*TaskOrder) func(a, b *Task) int {
	values := make([]func(*Task) int64, len(asked))
	for i, o := range asked {
		values[i] = taskValues[o.Field]
	}
	return func(a, b *Task) int {
		for i, o := range asked {
			if o.Field == ByPrinted {
				return comparePrinted(b, a)
			}
			value := values[i]
			if c := cmp.Compare(directed(value(a), o.Direction), directed(value(b), o.Direction)); c != 0 {
				return c
			}
		}
		return comparePrinted(a, b)
	}
}
