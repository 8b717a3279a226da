package direct_test

import (
	"bytes"
	"math"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"duban/graph/direct"
)

func written(m graphql.Marshaler) string {
	var b bytes.Buffer
	m.MarshalGQL(&b)
	return b.String()
}

func FuzzStringsAreWrittenAsGqlgenWritesThem(f *testing.F) {
	for _, s := range []string{
		"", "a", "seven..", "eight...", "nine.....", "\x00\x1f\x20\x7f\x80\xff", `quote " and \ back`, "tab\tnewline\nreturn\rbell\a",
		"中文，督", "🙂🙂🙂", "\u2028\u2029<&>", "12345678\"", "1234567\\8", "\xc3", "01234567\x1f89012345", "\ufffd",
	} {
		for shift := range 9 {
			f.Add("12345678"[:min(shift, 8)] + s + "tail")
		}
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := string(direct.AppendString([]byte("x"), s)), "x"+written(graphql.MarshalString(s)); got != want {
			t.Errorf("%q is written %s, by gqlgen %s", s, got, want)
		}
	})
}

func FuzzTimesAreWrittenAsGqlgenWritesThem(f *testing.F) {
	f.Add(int64(0), int64(0), 0)
	f.Add(int64(1e9), int64(1), 8*3600)
	f.Add(int64(-1e10), int64(999999999), -12*3600-34)
	f.Add(int64(253402300800), int64(120000000), 3600) // the year 10000
	f.Fuzz(func(t *testing.T, sec, nsec int64, zone int) {
		at := time.Unix(sec, nsec).In(time.FixedZone("", zone%86400))
		if at.IsZero() {
			return
		}
		if got, want := string(direct.AppendTime(nil, at)), written(graphql.MarshalTime(at)); got != want {
			t.Errorf("%v is written %s, by gqlgen %s", at, got, want)
		}
	})
}

func FuzzFloatsAreWrittenAsGqlgenWritesThem(f *testing.F) {
	for _, v := range []float64{0, math.Copysign(0, -1), 1, -1, 1e6, 1e20, 1e21, 1e-4, 1e-5, 1.0 / 3, 123456789.125, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		f.Add(v)
	}
	f.Fuzz(func(t *testing.T, v float64) {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return // the probe has these
		}
		var want bytes.Buffer
		if err := graphql.MarshalFloatContext(v).MarshalGQLContext(t.Context(), &want); err != nil {
			t.Fatal(err)
		}
		w := new(direct.Writer)
		if !w.Float(nil, v) || string(w.Buf) != want.String() {
			t.Errorf("%v is written %s, by gqlgen %s", v, w.Buf, want.String())
		}
	})
}
