package snapshot

import (
	"slices"

	"duban/lifecycle"
)

// ReportWaits reports whether a report waits for the office.
func (t *Task) ReportWaits() bool {
	return slices.ContainsFunc(t.reports, func(r *Report) bool { return r.State == lifecycle.ReportSubmitted })
}

// WaitingExtension gives the request for a later day that waits for a decision, or nil.
func (t *Task) WaitingExtension() *Extension {
	for _, e := range t.extensions {
		if e.State == lifecycle.ExtensionRequested {
			return e
		}
	}
	return nil
}

// Unacknowledged reports whether a unit with a part of its own has not taken note of it.
func (t *Task) Unacknowledged() bool {
	return slices.ContainsFunc(t.parts, func(a *Assignment) bool { return a.AcknowledgedAt == nil })
}
