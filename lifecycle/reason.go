package lifecycle

import (
	"fmt"
	"slices"
)

// ReasonCode names why a light is as it is.
type ReasonCode string

const (
	ReasonOverdue          ReasonCode = "OVERDUE"
	ReasonFarBehind        ReasonCode = "FAR_BEHIND"
	ReasonDueSoon          ReasonCode = "DUE_SOON"
	ReasonBehind           ReasonCode = "BEHIND"
	ReasonNeverReported    ReasonCode = "NEVER_REPORTED"
	ReasonReportTooOld     ReasonCode = "REPORT_TOO_OLD"
	ReasonNotIssued        ReasonCode = "NOT_ISSUED"
	ReasonSuspended        ReasonCode = "SUSPENDED"
	ReasonTerminated       ReasonCode = "TERMINATED"
	ReasonNoItems          ReasonCode = "NO_ITEMS" // a theme with nothing beneath it
	ReasonOnSchedule       ReasonCode = "ON_SCHEDULE"
	ReasonRecentlyReported ReasonCode = "RECENTLY_REPORTED" // on course as far as can be told without a schedule
	ReasonClosedLate       ReasonCode = "CLOSED_LATE"
	ReasonClosedOnTime     ReasonCode = "CLOSED_ON_TIME"
	ReasonClosed           ReasonCode = "CLOSED" // with no day to hold it against
	ReasonClosedEarly      ReasonCode = "CLOSED_EARLY"
)

// ReasonCodes lists every code, the worst light first and closed ones last.
var ReasonCodes = []ReasonCode{
	ReasonOverdue, ReasonFarBehind, ReasonDueSoon, ReasonBehind,
	ReasonNeverReported, ReasonReportTooOld, ReasonNotIssued, ReasonSuspended, ReasonTerminated, ReasonNoItems,
	ReasonOnSchedule, ReasonRecentlyReported,
	ReasonClosedLate, ReasonClosedOnTime, ReasonClosed, ReasonClosedEarly,
}

func (c ReasonCode) rank() int { return slices.Index(ReasonCodes, c) }

// Word gives the short name of a light that stands for this reason.
func (c ReasonCode) Word() Word { return phrases[c].word }

// Word is a light's short name, such as 逾期.
type Word struct{ chinese, english string }

// Chinese gives the word in Chinese.
func (w Word) Chinese() string { return w.chinese }

// English gives the word in English.
func (w Word) English() string { return w.english }

// Reason says why a light is as it is, with the numbers of its sentence.
type Reason struct {
	Code ReasonCode
	// Days are days overdue, until due, early or late, or since On.
	Days int
	// Scheduled and Percent are what should be and what is done.
	Scheduled, Percent int
	// Reported tells that a report was accepted, HasPercent that it named a Percent.
	Reported, HasPercent bool
	// On is the day of the last accepted report or, before any, of issue; 0 when not known.
	On Date
	// Items and Measured are set for a theme: the reason is that of the worst of
	// so many items, and the theme's percent is the mean of so many of them.
	Items, Measured int
}

// behind gives the points by which Percent falls short of Scheduled.
func (r Reason) behind() int { return r.Scheduled - r.Percent }

// Chinese gives the reason as a sentence: 落后进度 22 点：应 84%，实 62%.
func (r Reason) Chinese() string {
	own := phrases[r.Code].chinese(r)
	switch {
	case r.Items == 0:
		return own
	case r.Measured == 0:
		return fmt.Sprintf("%d 项中最差：%s；均无进度", r.Items, own)
	}
	return fmt.Sprintf("%d 项中最差：%s；进度为 %d 项平均", r.Items, own, r.Measured)
}

// English gives the reason as a sentence: 22 points behind: 84% scheduled, 62% done.
func (r Reason) English() string {
	own := phrases[r.Code].english(r)
	switch {
	case r.Items == 0:
		return own
	case r.Measured == 0:
		return fmt.Sprintf("worst of %s: %s; percent known of none", count(r.Items, "item"), own)
	}
	return fmt.Sprintf("worst of %s: %s; percent is the mean of %d", count(r.Items, "item"), own, r.Measured)
}
