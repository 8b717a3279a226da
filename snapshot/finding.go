package snapshot

import (
	"time"

	"duban/glossary"
)

// Finding (疑点) is a doubt about the paper and what a person decided.
type Finding struct {
	ID         string
	Code       glossary.FindingCode
	Severity   glossary.Severity
	Message    string
	RowNumber  *string
	Row        *Row
	Task       *Task
	Quote      string
	Assumed    *string
	Options    []string
	Decision   *FindingDecision
	AlikeCount int
	// Position is its place in the order of the paper's findings.
	Position int
}

// FindingDecision is what a person decided about a finding.
type FindingDecision struct {
	Choice, By string
	At         time.Time
	Note       *string
}
