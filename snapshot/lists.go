package snapshot

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"

	"duban/glossary"
)

// byDirectory is the directory's own order of units.
var byDirectory = order[*Unit]{"unit", func(b []byte, u *Unit) []byte {
	return append(appendInt(b, int64(u.position)), u.ID...)
}}

// unitValues give what units are sorted by, other than the directory's order.
var unitValues = map[UnitOrderField]func(*Unit) int64{
	ByLeadCount:    func(u *Unit) int64 { return int64(u.load.Lead + u.load.CoLead) },
	BySupportCount: func(u *Unit) int64 { return int64(u.load.Support) },
	ByTotalCount:   func(u *Unit) int64 { return int64(u.load.Total) },
	ByOverdueCount: func(u *Unit) int64 { return int64(u.load.Overdue) },
}

func unitOrder(asked []*UnitOrder) order[*Unit] {
	if len(asked) == 0 {
		return byDirectory
	}
	var name strings.Builder
	for _, o := range asked {
		name.WriteString(string(o.Field) + string(o.Direction) + " ")
	}
	return order[*Unit]{name.String(), func(b []byte, u *Unit) []byte {
		for _, o := range asked {
			if o.Field != ByName {
				b = appendInt(b, directed(unitValues[o.Field](u), o.Direction))
			} else if o.Direction == Descending {
				b = appendName(b, u, 0xff)
			} else {
				b = appendName(b, u, 0)
			}
		}
		return byDirectory.key(b, u)
	}}
}

// appendName appends the unit's name as it is collated. A zero byte and its escape
// end it, so that a name comes before those that it begins.
func appendName(b []byte, u *Unit, turn byte) []byte {
	for _, c := range u.collation {
		b = append(b, c^turn)
		if c == 0 {
			b = append(b, 1^turn)
		}
	}
	return append(b, 0^turn, 0^turn)
}

// Units lists the district's units.
func (p *Picture) Units(filter *UnitFilter, orderBy []*UnitOrder, first *int, after *string, last *int, before *string) (*UnitConnection, error) {
	units := p.newest.units
	if filter != nil {
		units = only(units, filter.matcher(p.newest))
	}
	by := unitOrder(orderBy)
	if len(orderBy) > 0 {
		units = sortedBy(units, by)
	}
	return pointer(page(units, by, window{first, after, last, before}))
}

func sortedBy[T any](list []T, by order[T]) []T {
	type keyed struct {
		key []byte
		of  T
	}
	all := make([]keyed, len(list))
	for i, x := range list {
		all[i] = keyed{by.key(nil, x), x}
	}
	slices.SortFunc(all, func(a, b keyed) int { return bytes.Compare(a.key, b.key) })
	sorted := make([]T, len(all))
	for i, k := range all {
		sorted[i] = k.of
	}
	return sorted
}

func (f *UnitFilter) matcher(p *Plan) func(*Unit) bool {
	var words []string
	if f.Search != nil {
		words = strings.Fields(plain(*f.Search))
	}
	var group *Unit
	if f.MemberOf != nil {
		group = of[*Unit](p, *f.MemberOf)
	}
	return func(u *Unit) bool {
		return (f.Kind == nil || slices.Contains(f.Kind, u.Kind)) &&
			(f.MemberOf == nil || group != nil && slices.Contains(group.Members, u)) &&
			(f.Leads == nil || (u.load.Lead+u.load.CoLead > 0) == *f.Leads) &&
			calledAll(u.spelled, words)
	}
}

// calledAll reports whether each of the words is found in the names.
func calledAll(names []spelled, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !called(names, w) })
}

// inPaperOrder is the order of leaders.
var inPaperOrder = order[*Leader]{"leader", func(b []byte, l *Leader) []byte {
	return append(appendInt(b, int64(l.position)), l.ID...)
}}

// Leaders lists the leaders in the paper's order.
func (p *Picture) Leaders(search *string, first *int, after *string, last *int, before *string) (*LeaderConnection, error) {
	leaders := p.newest.leaders
	if search != nil {
		words := strings.Fields(plain(*search))
		leaders = only(leaders, func(l *Leader) bool { return calledAll(l.spelled, words) })
	}
	return pointer(page(leaders, inPaperOrder, window{first, after, last, before}))
}

// asFound is the order of findings.
var asFound = order[*Finding]{"finding", func(b []byte, f *Finding) []byte {
	return append(appendInt(b, int64(f.Position)), f.ID...)
}}

// FindingFilter are conditions on findings, all of which must hold.
type FindingFilter struct {
	PlanID   *string
	Severity []glossary.Severity
	Code     []glossary.FindingCode
	Decided  *bool
}

func (f *FindingFilter) matches(x *Finding) bool {
	return (f.Severity == nil || slices.Contains(f.Severity, x.Severity)) &&
		(f.Code == nil || slices.Contains(f.Code, x.Code)) &&
		(f.Decided == nil || (x.Decision != nil) == *f.Decided)
}

// Page lists those of a paper's findings that the filter lets through.
func (f *FindingFilter) Page(all []*Finding, first *int, after *string, last *int, before *string) (FindingConnection, error) {
	return page(only(all, f.matches), asFound, window{first, after, last, before})
}

// Findings lists the doubts about a plan's paper (疑点), in the paper's order.
func (p *Picture) Findings(ctx context.Context, filter *FindingFilter, first *int, after *string, last *int, before *string) (*FindingConnection, error) {
	var findings []*Finding
	switch plan, err := p.named(ctx, filter); {
	case errors.Is(err, errNoPlan):
	case err != nil:
		return nil, err
	case filter == nil:
		findings = plan.findings
	default:
		findings = only(plan.findings, filter.matches)
	}
	return pointer(page(findings, asFound, window{first, after, last, before}))
}

// named gives the plan that the filter names, else the newest.
func (p *Picture) named(ctx context.Context, f *FindingFilter) (*Plan, error) {
	if f == nil || f.PlanID == nil {
		return p.newest, nil
	}
	return p.open(ctx, *f.PlanID)
}
