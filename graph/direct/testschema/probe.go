package testschema

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Probe goes wrong in every way, depending on its number.
type Probe struct {
	at  int
	lib *Library
}

// Pair is small.
type Pair struct {
	Left  int
	Right *int
}

// Probe is the library's probe number at.
func (l *Library) Probe(at int) *Probe { return &Probe{((at % 1000) + 1000) % 1000, l} }

func (p *Probe) every(n int) bool { return p.at%n == 0 }

func (p *Probe) book() *Book { return p.lib.Books[p.at%len(p.lib.Books)] }

func (p *Probe) some() []*Shelf {
	ss := []*Shelf{p.lib.Shelves[0], p.lib.Shelves[p.at%len(p.lib.Shelves)]}
	if p.every(2) {
		ss[1] = nil
	}
	return ss
}

// unless gives a pointer to v, or nil for every n-th probe.
func unless[T any](p *Probe, n int, v T) *T {
	if p.every(n) {
		return nil
	}
	return &v
}

func (p *Probe) ID() string { return fmt.Sprint("p", p.at) }
func (p *Probe) Ok() string { return "ok" }

// Watched is watched.
func (p *Probe) Watched(ctx context.Context) *string { watched(ctx); return nil }

// Contextual reads the context that gqlgen makes, and reports an error through it.
func (p *Probe) Contextual(ctx context.Context) string {
	if p.every(3) {
		graphql.AddErrorf(ctx, "reported %d", p.at)
	}
	fc, root := graphql.GetFieldContext(ctx), graphql.GetRootFieldContext(ctx)
	return fmt.Sprint(fc.Path(), " ", fc.Object, fc.Field.Name, fc.IsMethod, fc.Parent.Field.Field != nil, root.Object, graphql.GetOperationContext(ctx).OperationName)
}

// Demanding wants more of the context than direct puts there.
func (p *Probe) Demanding(ctx context.Context) string {
	return fmt.Sprint(graphql.GetFieldContext(ctx).Parent.Result.(**Probe) != nil)
}
func (p *Probe) Nothing() *string { return nil }
func (p *Probe) Long() int64      { return math.MaxInt64 - int64(p.at) }
func (p *Probe) Failing() (*string, error) {
	if p.every(2) {
		return nil, fmt.Errorf("failing %d", p.at)
	}
	return unless(p, 3, "fine"), nil
}
func (p *Probe) FailingHard(ctx context.Context) (string, error) {
	if p.every(3) {
		return "", fmt.Errorf("failing hard %d", p.at)
	}
	return "fine", ctx.Err()
}

// Both gives a value and an error.
func (p *Probe) Both() (*Book, error) { return p.book(), errors.New("both") }
func (p *Probe) NilBook() *Book       { return nil }
func (p *Probe) NilBookHard() *Book {
	if p.every(5) {
		return nil
	}
	return p.book()
}
func (p *Probe) Shelves() []*Shelf     { return p.some() }
func (p *Probe) ShelvesHard() []*Shelf { return p.some() }
func (p *Probe) ShelvesHarder() []*Shelf {
	if p.every(3) {
		return p.some()
	}
	return nil
}
func (p *Probe) ShelfLists() [][]*Shelf { return [][]*Shelf{{}, p.some(), nil} }
func (p *Probe) Strings() []*string {
	if p.every(3) {
		return nil
	}
	return []*string{unless(p, 2, "a"), nil}
}
func (p *Probe) StringsHard() []string {
	if p.every(2) {
		return nil
	}
	return []string{"x", "y"}
}
func (p *Probe) Matrix() [][]int { return [][]int{{1, 2}, nil, {}} }
func (p *Probe) MatrixHard() [][]int {
	if p.every(2) {
		return nil
	}
	return [][]int{{p.at}, nil}
}
func (p *Probe) Kinds() []Kind             { return []Kind{"NOVEL", "ATLAS"} }
func (p *Probe) Moods() []*Mood            { return []*Mood{unless(p, 2, Mood("WILD")), nil} }
func (p *Probe) Colors() []Color           { return []Color{Red, Blue} }
func (p *Probe) Extents() []Extent         { return []Extent{p.book().Extent(), {}} }
func (p *Probe) ExtentPointers() []*Extent { return []*Extent{nil, {Unit: "mm"}} }
func (p *Probe) ZeroTime() time.Time       { return time.Time{} }
func (p *Probe) ZeroTimeHard() time.Time {
	if p.every(4) {
		return time.Time{}
	}
	return p.book().BoughtAt
}
func (p *Probe) Times() []time.Time { return []time.Time{p.ZeroTimeHard(), p.book().BoughtAt} }
func (p *Probe) TimesHard() []*time.Time {
	return []*time.Time{p.book().LentAt, {}, &p.book().BoughtAt}
}
func (p *Probe) Float() float64 {
	return []float64{0, 1, 1e21, 1e-7, 1.0 / 3, -2.5, 1e6, 123456789.125}[p.at%8]
}
func (p *Probe) Nan() *float64 {
	f := math.NaN()
	if p.every(2) {
		f = 1.5
	}
	return &f
}
func (p *Probe) NanHard() float64 {
	if p.every(3) {
		return math.Inf(-1)
	}
	return 1e300
}
func (p *Probe) Tricky() string {
	return "a\"b\\c\n\t\r\x00\x1f\u2028<&>中文🙂\x7f\xff\xc3" + p.book().Name[:1+p.at%9]
}
func (p *Probe) Node() Node {
	if p.every(2) {
		return nil
	}
	return p.book()
}
func (p *Probe) NodeHard() (Node, error) {
	switch {
	case p.every(7):
		return nil, nil
	case p.every(2):
		return p.book().Author, nil
	}
	return p.book(), nil
}

// Named holds a nil in an interface, with and without a type.
func (p *Probe) Named() []Named     { return []Named{p.book(), nil, p.lib.Shelves[0], (*Author)(nil)} }
func (p *Probe) NamedHard() []Named { return p.Named()[:1+p.at%4] }
func (p *Probe) Hits() []Hit {
	return []Hit{Note{"by value"}, &Note{"by pointer"}, p.book(), nil, (*Note)(nil)}
}
func (p *Probe) Deeper() *Probe { return p.lib.Probe(p.at + 1) }
func (p *Probe) Maybe() *Probe {
	if p.every(3) {
		return nil
	}
	return p.lib.Probe(p.at + 1)
}
func (p *Probe) Panics() *string {
	if p.every(3) {
		panic("the probe panics")
	}
	return nil
}
func (p *Probe) PanicsHard(context.Context) string {
	if p.every(2) {
		panic(errors.New("the probe panics hard"))
	}
	return "calm"
}
func (p *Probe) Argument(list []int, day *Date, n int, price *Money, within *Range, label *Label) (string, error) {
	if day != nil && n == 7 {
		return "", errors.New("seven")
	}
	b, err := json.Marshal([]any{day, n, list, price, within, label})
	return string(b), err
}
func (p *Probe) ArgumentMaybe(kind *Kind, color *Color, moods []Mood) (*string, error) {
	s := fmt.Sprint(kind != nil && *kind == "ATLAS", color != nil && *color == Blue, moods)
	return &s, nil
}

// Some is there or not: the second result says.
func (p *Probe) Some() (int, bool)     { return p.at, p.every(2) }
func (p *Probe) SomeHard() (int, bool) { return p.at, !p.every(3) }
func (p *Probe) Money() *Money         { return unless(p, 2, Money(p.at%3-1)) }
func (p *Probe) MoneyHard() Money      { return Money(p.at%3 - 1) }
func (p *Probe) Moneys() []Money       { return []Money{5, Money(p.at%3 - 1)} }
func (p *Probe) Label() *Label         { return unless(p, 2, Label([]string{"", "x", "null"}[p.at%3])) }
func (p *Probe) LabelHard() Label      { return Label([]string{"x", "", "null"}[p.at%3]) }
func (p *Probe) Weight() *Weight       { return unless(p, 2, Weight{p.at%3 - 1}) }
func (p *Probe) WeightHard() Weight    { return Weight{p.at%3 - 1} }
func (p *Probe) Map() map[string]any {
	if p.every(2) {
		return nil
	}
	return map[string]any{"a": p.at, "<b>": []string{"c"}}
}
func (p *Probe) Pairs() []*Pair             { return []*Pair{{1, nil}, {2, &p.at}} }
func (p *Probe) OptionalKind() *Kind        { return unless(p, 2, Kind("POEMS")) }
func (p *Probe) OptionalMood() *Mood        { return unless(p, 3, Mood("CALM")) }
func (p *Probe) OptionalColor() *Color      { return unless(p, 2, Green) }
func (p *Probe) OptionalDate() *Date        { return unless(p, 3, NewDate(2024, 2, 29)) }
func (p *Probe) OptionalTime() *time.Time   { return unless(p, 2, p.book().BoughtAt) }
func (p *Probe) OptionalBool() (bool, bool) { return p.every(3), p.every(2) }
func (p *Probe) OptionalId() *string        { return unless(p, 2, "1") }
