package lifecycle

import "cmp"

// Standing is how a task stands: its light, and its percent where one is known.
type Standing struct {
	Light   Light
	Percent *int
}

// RollUp tells how a theme (主题) stands by all the items beneath it, those of
// themes inside it included. The light is that of the worst item; a closed one
// shows only when all are closed. The percent is the rounded mean of the items
// that have one, and the light's reason says of how many.
func RollUp(items []Standing, today Date) Standing {
	worst := Light{Color: Grey, Reason: Reason{Code: ReasonNoItems}, RuleVersion: RuleVersion, AsOf: today}
	sum, measured := 0, 0
	for i, item := range items {
		if i == 0 || item.Light.Compare(worst) < 0 {
			worst = item.Light
		}
		if item.Percent != nil {
			sum += *item.Percent
			measured++
		}
	}
	worst.Reason.Items, worst.Reason.Measured = len(items), measured
	if measured == 0 {
		return Standing{Light: worst}
	}
	mean := (2*sum + measured) / (2 * measured)
	return Standing{Light: worst, Percent: &mean}
}

// Compare orders lights, worst first and closed ones last; among lights of one
// reason the most pressing comes first.
func (l Light) Compare(m Light) int {
	return cmp.Or(
		cmp.Compare(l.Reason.Code.rank(), m.Reason.Code.rank()),
		cmp.Compare(m.Reason.pressing(), l.Reason.pressing()),
	)
}

// pressing grows with the need to look, among reasons of one code.
func (r Reason) pressing() int {
	switch r.Code {
	case ReasonFarBehind, ReasonBehind, ReasonOnSchedule:
		return r.behind()
	case ReasonDueSoon, ReasonClosedEarly:
		return -r.Days
	}
	return r.Days
}
