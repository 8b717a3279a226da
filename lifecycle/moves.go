package lifecycle

import "slices"

// Statuses lists every status in the order of a task's life.
var Statuses = []Status{Draft, Issued, InProgress, ClosureRequested, Closed, Suspended, Terminated}

// OpenStatuses lists the statuses in which units are still at work.
var OpenStatuses = []Status{Issued, InProgress, ClosureRequested}

var moves = map[Status][]Status{
	Draft:            {Issued},
	Issued:           {InProgress, Suspended, Terminated},
	InProgress:       {ClosureRequested, Suspended, Terminated},
	ClosureRequested: {Closed, InProgress, Suspended, Terminated},
	Closed:           {InProgress},
	Suspended:        {Issued, InProgress, Terminated},
	Terminated:       {InProgress},
}

// CanBecome reports whether a task may move from s to next.
func (s Status) CanBecome(next Status) bool { return slices.Contains(moves[s], next) }

// Open reports whether units are still at work on a task in s.
func (s Status) Open() bool { return slices.Contains(OpenStatuses, s) }

// Rank orders statuses by the course of a task's life; unknown ones come first, as -1.
func (s Status) Rank() int { return slices.Index(Statuses, s) }

// Actions lists every action in the order in which a client offers them.
var Actions = []Action{
	Edit, Issue, Acknowledge, BreakDown, FileReport, ReviewReport, RequestExtension, DecideExtension,
	Urge, Instruct, RequestClosure, Close, Return, Suspend, Resume, Terminate, Reopen,
}

// when says for each action the statuses it is possible in, and the status it leaves the task in.
var when = map[Action]map[Status]Status{
	Edit:             staying(Draft, Issued, InProgress, ClosureRequested, Suspended),
	Issue:            {Draft: Issued},
	Acknowledge:      {Issued: InProgress, InProgress: InProgress, ClosureRequested: ClosureRequested},
	BreakDown:        staying(InProgress),
	FileReport:       staying(Issued, InProgress, ClosureRequested),
	ReviewReport:     staying(Issued, InProgress, ClosureRequested, Suspended),
	RequestExtension: staying(Issued, InProgress),
	DecideExtension:  staying(Issued, InProgress, ClosureRequested, Suspended),
	Urge:             staying(Issued, InProgress),
	Instruct:         staying(Issued, InProgress, ClosureRequested, Suspended),
	RequestClosure:   {InProgress: ClosureRequested},
	Close:            {ClosureRequested: Closed},
	Return:           {ClosureRequested: InProgress},
	Suspend:          {Issued: Suspended, InProgress: Suspended, ClosureRequested: Suspended},
	Resume:           {Suspended: InProgress},
	Terminate:        {Issued: Terminated, InProgress: Terminated, ClosureRequested: Terminated, Suspended: Terminated},
	Reopen:           {Closed: InProgress, Terminated: InProgress},
}

func staying(in ...Status) map[Status]Status {
	same := make(map[Status]Status, len(in))
	for _, s := range in {
		same[s] = s
	}
	return same
}

// PossibleIn reports whether the action may be done to a task in s.
func (a Action) PossibleIn(s Status) bool {
	_, ok := when[a][s]
	return ok
}

// LeadsTo gives the status of a task in s after the action, which is s again
// where the action moves nothing; ok is false where it is not possible. Two
// actions depend on more than s: only a lead's acknowledgement moves an issued
// task, see AcknowledgedBy, and a suspended task goes back, see ResumedFrom.
func (a Action) LeadsTo(s Status) (next Status, ok bool) {
	next, ok = when[a][s]
	return
}

// AcknowledgedBy gives the status of a task in s after a unit in role r has
// acknowledged it (签收): a lead sets it in progress, a supporter moves nothing.
func (s Status) AcknowledgedBy(r Role) Status {
	if next, ok := Acknowledge.LeadsTo(s); ok && r.Leads() {
		return next
	}
	return s
}

// ResumedFrom gives the status to which a task that was suspended in before
// goes back. A pending request for closure lapses and must be made again.
func ResumedFrom(before Status) Status {
	if before == Issued {
		return Issued
	}
	return InProgress
}
