package direct

import (
	"errors"
	"math"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// AppendString writes s as JSON, as graphql.MarshalString does.
func AppendString(b []byte, s string) []byte {
	b = append(b, '"')
	for {
		n := plain(s)
		b = append(b, s[:n]...)
		if n == len(s) {
			return append(b, '"')
		}
		switch c := s[n]; c {
		case '\t':
			b = append(b, `\t`...)
		case '\r':
			b = append(b, `\r`...)
		case '\n':
			b = append(b, `\n`...)
		case '\\', '"':
			b = append(b, '\\', c)
		default:
			b = append(b, `\u00`...)
			b = append(b, "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15])
		}
		s = s[n+1:]
	}
}

// plain counts leading bytes that need no escape, eight at a time.
func plain(s string) int {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		q, k := x^(ones*'"'), x^(ones*'\\')
		if ((x-ones*0x20)&^x|(q-ones)&^q|(k-ones)&^k)&tops != 0 {
			break
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c == '"' || c == '\\' {
			break
		}
	}
	return i
}

// AppendTime writes t as graphql.MarshalTime does a time that is not zero.
func AppendTime(b []byte, t time.Time) []byte {
	return append(t.AppendFormat(append(b, '"'), time.RFC3339Nano), '"')
}

// Float writes v as graphql.MarshalFloatContext does.
func (w *Writer) Float(f *Field, v float64) bool {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return w.unwritten(f, errors.New("cannot marshal infinite no NaN float values"))
	}
	w.Buf = strconv.AppendFloat(w.Buf, v, 'g', -1, 64)
	return true
}

// Marshal writes what a marshaler made; false: it made null.
func (w *Writer) Marshal(m graphql.Marshaler) bool {
	if m == graphql.Null {
		return false
	}
	m.MarshalGQL(w)
	return true
}

// MarshalContext writes what a marshaler that may fail made; typ is set where
// the schema forbids null. As in gqlgen the null is reported and written.
func (w *Writer) MarshalContext(f *Field, m graphql.ContextMarshaler, typ string) bool {
	if typ != "" && m == graphql.Null {
		w.MissingFrom(f, typ)
	}
	n := len(w.Buf)
	if err := m.MarshalGQLContext(w.At(f), w); err != nil {
		w.Buf = w.Buf[:n]
		return w.unwritten(f, err)
	}
	return true
}

// unwritten writes null for a value whose marshaler failed. gqlgen meets such
// an error only while it writes the whole answer, so below a parent that
// became null there is none.
func (w *Writer) unwritten(f *Field, err error) bool {
	w.late = append(w.late, late{len(w.Buf), w.At(f), err})
	return w.Null()
}

// Write lets marshalers without a fast path write.
func (w *Writer) Write(b []byte) (int, error) { w.Buf = append(w.Buf, b...); return len(b), nil }

// WriteString spares io.WriteString a copy.
func (w *Writer) WriteString(s string) (int, error) { w.Buf = append(w.Buf, s...); return len(s), nil }
