package testschema

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Kind, BookOrderField and Direction are enums without methods: gqlgen casts them.
type (
	Kind           string
	BookOrderField string
	Direction      string
)

// Mood is an enum that writes itself, slowly.
type Mood string

// MarshalGQL writes m.
func (m Mood) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(string(m))) }

// UnmarshalGQL reads m.
func (m *Mood) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || s != "CALM" && s != "WILD" {
		return fmt.Errorf("%v is no mood", v)
	}
	*m = Mood(s)
	return nil
}

// Color is an enum of numbers, bound by enum_values.
type Color int

// The colors.
const (
	Red Color = iota
	Green
	Blue
)

// Date is a day, in days since 1970, that writes itself fast.
type Date int32

// NewDate is a day.
func NewDate(y int, m time.Month, d int) Date {
	return Date(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// AppendJSON writes d for package direct.
func (d Date) AppendJSON(b []byte) []byte {
	return append(time.Unix(int64(d)*86400, 0).UTC().AppendFormat(append(b, '"'), time.DateOnly), '"')
}

// MarshalGQL writes d for gqlgen.
func (d Date) MarshalGQL(w io.Writer) { w.Write(d.AppendJSON(nil)) }

// UnmarshalGQL reads d.
func (d *Date) UnmarshalGQL(v any) error {
	s, _ := v.(string)
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return fmt.Errorf("%q is no day", s)
	}
	*d = Date(t.Unix() / 86400)
	return nil
}

// Money has marshalers beside it; less than nothing is null.
type Money int64

// MarshalMoney writes m.
func MarshalMoney(m Money) graphql.Marshaler {
	if m < 0 {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { fmt.Fprintf(w, `"%d.%02d"`, m/100, m%100) })
}

// UnmarshalMoney reads m.
func UnmarshalMoney(v any) (Money, error) {
	f, err := graphql.UnmarshalFloat(v)
	return Money(f * 100), err
}

// Label has marshalers that know the context: "" is an error, "null" becomes null.
type Label string

// MarshalLabel writes l.
func MarshalLabel(l Label) graphql.ContextMarshaler {
	if l == "null" {
		return graphql.Null
	}
	return graphql.ContextWriterFunc(func(ctx context.Context, w io.Writer) error {
		if l == "" {
			return errors.New("no label")
		}
		_, err := io.WriteString(w, strconv.Quote(string(l)))
		return err
	})
}

// Watch is the key of a function in the context, which what is watched calls.
type Watch struct{}

func watched(ctx context.Context) {
	if call, ok := ctx.Value(Watch{}).(func()); ok {
		call()
	}
}

// UnmarshalLabel reads l. It is watched.
func UnmarshalLabel(ctx context.Context, v any) (Label, error) {
	watched(ctx)
	s, err := graphql.UnmarshalString(v)
	return Label(s), err
}

// Weight writes itself with the context; less than nothing is an error.
type Weight struct{ Grams int }

// MarshalGQLContext writes x.
func (x Weight) MarshalGQLContext(_ context.Context, w io.Writer) error {
	if x.Grams < 0 {
		return errors.New("negative weight")
	}
	_, err := fmt.Fprintf(w, `{"grams":%d}`, x.Grams)
	return err
}

// UnmarshalGQLContext refuses: no input has a weight.
func (*Weight) UnmarshalGQLContext(context.Context, any) error { return errors.New("no input") }
