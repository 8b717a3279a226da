package lifecycle

import "slices"

// RuleVersion names the rule by which Judge sets lights; it changes whenever the rule does.
const RuleVersion = "2021.1"

// The numbers of the rule.
const (
	farBehindOver = 30 // points
	behindFrom    = 10 // points
	dueSoonWithin = 15 // days
	tooOldAfter   = 45 // days since the last accepted report
)

// Colors lists the colours of lights, worst first.
var Colors = []Color{Red, Yellow, Grey, Green}

// Rank orders colours, worst first; unknown ones come before all, as -1.
func (c Color) Rank() int { return slices.Index(Colors, c) }

// Light is a traffic light with the reason for it, as it stands on one day.
type Light struct {
	Color       Color
	Reason      Reason
	RuleVersion string
	AsOf        Date
}

// Word is the light's short name, such as 逾期.
func (l Light) Word() Word { return l.Reason.Code.Word() }

// rule is tried from the top; the first line that applies sets the light of an open item.
var rule = []struct {
	color   Color
	code    ReasonCode
	applies func(reading) bool
}{
	{Red, ReasonOverdue, func(r reading) bool { return r.dated && r.left < 0 }},
	{Red, ReasonFarBehind, func(r reading) bool { return r.measured && r.behind > farBehindOver }},
	{Yellow, ReasonDueSoon, func(r reading) bool { return r.dated && r.left <= dueSoonWithin && r.done < 100 }},
	{Yellow, ReasonBehind, func(r reading) bool { return r.measured && r.behind >= behindFrom }},
	{Grey, ReasonNeverReported, func(r reading) bool { return !r.reported }},
	{Grey, ReasonReportTooOld, func(r reading) bool { return r.silent > tooOldAfter }},
	{Green, ReasonOnSchedule, func(r reading) bool { return r.measured }},
	{Green, ReasonRecentlyReported, func(r reading) bool { return true }},
}

// reading is what an item's facts come to on one day.
type reading struct {
	dated    bool // has a due day,
	left     int  // so many days ahead
	reported bool // has an accepted report,
	silent   int  // so many days old
	known    bool // which named a percent:
	done     int  // this one, 0 while not known
	measured bool // done percent and schedule can be compared
	behind   int  // by so many points
}

func read(f Facts, today Date) (r reading) {
	r.left, r.dated = f.Deadline.DueInDays(today)
	r.done, r.known = f.Done()
	r.behind, r.measured = f.Behind(today)
	if r.reported = f.LastAcceptedOn != nil; r.reported {
		r.silent = int(today - *f.LastAcceptedOn)
	}
	return r
}

// Judge sets the light of an item or subtask on the day today.
func Judge(f Facts, today Date) Light {
	l := Light{Color: Grey, RuleVersion: RuleVersion, AsOf: today}
	switch f.Status {
	case Issued, InProgress, ClosureRequested:
		l.Color, l.Reason = judgeOpen(f, today)
	case Closed:
		l.Color, l.Reason = Green, closing(f)
	case Suspended:
		l.Reason.Code = ReasonSuspended
	case Terminated:
		l.Reason.Code = ReasonTerminated
	default:
		l.Reason.Code = ReasonNotIssued
	}
	return l
}

func judgeOpen(f Facts, today Date) (Color, Reason) {
	r := read(f, today)
	for _, line := range rule {
		if line.applies(r) {
			return line.color, because(line.code, f, r, today)
		}
	}
	panic("lifecycle: the rule's last line must always apply")
}

// because takes the numbers that the code's sentence needs.
func because(code ReasonCode, f Facts, r reading, today Date) Reason {
	b := Reason{Code: code, Reported: r.reported, HasPercent: r.known, Percent: r.done}
	switch code {
	case ReasonOverdue:
		b.Days = -r.left
	case ReasonDueSoon:
		b.Days = r.left
	case ReasonFarBehind, ReasonBehind, ReasonOnSchedule:
		b.Scheduled, _ = f.Scheduled(today)
	case ReasonNeverReported:
		if f.IssuedOn != nil {
			b.On, b.Days = *f.IssuedOn, int(today-*f.IssuedOn)
		}
	case ReasonReportTooOld, ReasonRecentlyReported:
		b.On, b.Days = *f.LastAcceptedOn, r.silent
	}
	return b
}

func closing(f Facts) Reason {
	if f.ClosedOn == nil || f.Deadline.DueOn == nil {
		return Reason{Code: ReasonClosed}
	}
	switch early := int(*f.Deadline.DueOn - *f.ClosedOn); {
	case early > 0:
		return Reason{Code: ReasonClosedEarly, Days: early}
	case early < 0:
		return Reason{Code: ReasonClosedLate, Days: -early}
	}
	return Reason{Code: ReasonClosedOnTime}
}
