package lifecycle

// Facts are what is recorded of an item, as far as its schedule and light depend on it.
type Facts struct {
	Status             Status
	Deadline           Deadline
	IssuedOn, ClosedOn *Date
	// Percent is the done share as last accepted; without LastAcceptedOn it counts for nothing.
	Percent        *int
	LastAcceptedOn *Date
}

// Scheduled gives the whole percent that should be done today when work grows
// evenly from 0 on the day of issue to 100 on the due day.
func Scheduled(issuedOn, dueOn, today Date) int {
	switch {
	case today >= dueOn:
		return 100
	case today <= issuedOn:
		return 0
	}
	return 100 * int(today-issuedOn) / int(dueOn-issuedOn)
}

// Scheduled gives the percent that should be done today; ok is false without a day of issue or a due day.
func (f Facts) Scheduled(today Date) (percent int, ok bool) {
	if f.IssuedOn == nil || f.Deadline.DueOn == nil {
		return 0, false
	}
	return Scheduled(*f.IssuedOn, *f.Deadline.DueOn, today), true
}

// Done gives the percent of the last accepted report; ok is false where none was accepted or it named no percent.
func (f Facts) Done() (percent int, ok bool) {
	if f.LastAcceptedOn == nil || f.Percent == nil {
		return 0, false
	}
	return *f.Percent, true
}

// Behind gives the points by which the done percent falls short of the
// scheduled, negative when ahead; ok is false where either is not known.
func (f Facts) Behind(today Date) (points int, ok bool) {
	scheduled, running := f.Scheduled(today)
	done, known := f.Done()
	if !running || !known {
		return 0, false
	}
	return scheduled - done, true
}
