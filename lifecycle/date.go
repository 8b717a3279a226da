package lifecycle

import (
	"database/sql/driver"
	"fmt"
	"io"
	"time"
)

// Date is a calendar day of the district, never a moment: days since 1970-01-01.
type Date int32

// NewDate gives the day y-m-d; a day past the month's end runs on into the next.
func NewDate(y int, m time.Month, d int) Date {
	return Date(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// MonthEnd gives the last day of month m: 10月底 is October 31.
func MonthEnd(y int, m time.Month) Date { return NewDate(y, m+1, 0) }

// DateOf gives the day that the moment t falls on in zone.
func DateOf(t time.Time, zone *time.Location) Date {
	return NewDate(t.In(zone).Date())
}

// Beijing is the zone of every district of mainland China: one offset and no
// summer time since 1991, so that it needs no zone files on the server.
var Beijing = time.FixedZone("UTC+8", 8*60*60)

// UntilMidnight gives how long after now the next day begins in zone.
func UntilMidnight(now time.Time, zone *time.Location) time.Duration {
	y, m, d := now.In(zone).Date()
	next := time.Date(y, m, d+1, 0, 0, 0, 0, zone)
	if next.Day() == d {
		// Where summer time begins at midnight, that hour is skipped and time.Date answers the one before.
		next = next.Add(time.Hour)
	}
	return next.Sub(now)
}

// NotADay is the error of what should have been a day, as it was written.
type NotADay string

func (n NotADay) Error() string {
	return fmt.Sprintf("a day such as 2021-10-31 is expected, not %q", string(n))
}

// Chinese words the error for those who read Chinese.
func (n NotADay) Chinese() string {
	return fmt.Sprintf("应为 2021-10-31 这样的日期，不能是“%s”", string(n))
}

// ParseDate reads a day written 2021-10-31.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, NotADay(s)
	}
	return NewDate(t.Date()), nil
}

// Time is the day's first moment in UTC.
func (d Date) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Year is the day's year.
func (d Date) Year() int { return d.Time().Year() }

// Month is the day's month.
func (d Date) Month() time.Month { return d.Time().Month() }

// Day is the day's place in its month, from 1.
func (d Date) Day() int { return d.Time().Day() }

// String writes the day as 2021-10-31.
func (d Date) String() string { return d.Time().Format(time.DateOnly) }

// AppendJSON appends the day as a JSON string.
func (d Date) AppendJSON(b []byte) []byte {
	return append(d.Time().AppendFormat(append(b, '"'), time.DateOnly), '"')
}

// MarshalGQL writes the day as the scalar Date.
func (d Date) MarshalGQL(w io.Writer) { w.Write(d.AppendJSON(nil)) }

// UnmarshalGQL reads the scalar Date.
func (d *Date) UnmarshalGQL(v any) error {
	s, is := v.(string)
	if !is {
		return NotADay(fmt.Sprint(v))
	}
	day, err := ParseDate(s)
	if err == nil {
		*d = day
	}
	return err
}

// MarshalText writes the day as 2021-10-31.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Date) UnmarshalText(b []byte) error { return d.UnmarshalGQL(string(b)) }

// Value stores the day as text, so that it sorts and reads alike on every database.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads what Value stored.
func (d *Date) Scan(v any) error {
	switch v := v.(type) {
	case string:
		return d.UnmarshalGQL(v)
	case []byte:
		return d.UnmarshalGQL(string(v))
	}
	return fmt.Errorf("a day is stored as text, not as %T", v)
}
