// Package rules says who may do and read what: the one table of roles, by verb and
// by field. It knows no database and no API; supervision and session enforce the
// verbs, snapshot what is read.
package rules

import (
	"duban/lifecycle"
	"duban/viewer"
)

// grant is the condition on which a role may do or read something; without one it may not.
type grant int

const (
	never      grant = iota
	always           // yes
	ifPublic         // while public reading is on
	leading          // its unit leads the task
	takingPart       // its unit has a part in the task
	concerned        // likewise, or leads the item of which the task is a part
	onBehalf         // for a unit that may itself, and marked so
	answering        // a leader, on the tasks he or she answers for
	ifPassedOn       // likewise, once the office has passed the request on
	own              // what is its own
)

// who says on what condition each role may; roles left out may not.
type who map[viewer.Role]grant

// Part is how the one who asks stands to what a verb is about.
type Part struct {
	// Role is the part in the task of the unit asked for, itself or through a
	// group; empty without one.
	Role lifecycle.Role
	// LeadsAbove tells that the unit leads the item that the task is a subtask of:
	// who leads answers for the whole item, and reads how its parts go.
	LeadsAbove bool
	// Answers tells a leader who answers for the task, PassedOn that the office
	// has left the decision to the leaders.
	Answers, PassedOn bool
	// Own tells that the thing is the asker's: a unit's report, a user's token.
	Own bool
}

func (p Part) meets(g grant) bool {
	switch g {
	case always:
		return true
	case leading:
		return p.Role.Leads()
	case takingPart:
		return p.Role != ""
	case concerned:
		return p.Role != "" || p.LeadsAbove
	case answering:
		return p.Answers
	case ifPassedOn:
		return p.Answers && p.PassedOn
	case own:
		return p.Own
	}
	return false
}

var (
	office       = who{viewer.Office: always}
	program      = who{viewer.Office: always, viewer.System: always}
	admin        = who{viewer.Admin: always, viewer.System: always}
	everybody    = who{viewer.Admin: own, viewer.Office: own, viewer.Leader: own, viewer.Unit: own, viewer.Analyst: own}
	anybody      = who{viewer.Admin: always, viewer.Office: always, viewer.Leader: always, viewer.Unit: always, viewer.Analyst: always, viewer.Anonymous: always, viewer.System: always}
	leads        = who{viewer.Office: onBehalf, viewer.Unit: leading}
	participants = who{viewer.Office: onBehalf, viewer.Unit: takingPart}
	itsUnit      = who{viewer.Unit: own}
)

// verbs says who may do what, by the mutation's name. A verb without a line is
// nobody's.
var verbs = map[string]who{
	"createTask":  office,
	"updateTask":  office,
	"assignUnits": office,
	"issueTasks":  office,

	"acknowledgeTask":   participants,
	"breakDownTask":     leads,
	"reportProgress":    participants,
	"withdrawReport":    itsUnit,
	"reviewReport":      office,
	"requestExtension":  leads,
	"withdrawExtension": itsUnit,
	"passExtension":     office,
	"decideExtension":   {viewer.Office: always, viewer.Leader: ifPassedOn},
	"requestClosure":    leads,
	"closeTask":         office,
	"returnTask":        office,
	"changeTaskState":   office,
	"urge":              office,
	"instruct":          {viewer.Leader: answering},

	"decideFinding":   office,
	"createImport":    program, // also the command line and the seeds, as below
	"applyImport":     program,
	"discardImport":   program,
	"undoImport":      program,
	"createUnit":      office,
	"updateUnit":      office,
	"setGroupMembers": office,
	"mergeUnits":      office,
	"createLeader":    office,
	"updateLeader":    office,

	"signIn":         anybody,
	"signOut":        anybody,
	"setUp":          anybody, // who has the one-time link
	"changePassword": everybody,
	"createUser":     admin,
	"updateUser":     admin,
	"resetPassword":  admin,
	"createToken":    everybody,
	"revokeToken":    {viewer.Admin: always, viewer.Office: own, viewer.Leader: own, viewer.Unit: own, viewer.Analyst: own},
}

var (
	printed = who{viewer.Admin: always, viewer.Office: always, viewer.Leader: always, viewer.Unit: always, viewer.Analyst: always, viewer.Anonymous: ifPublic, viewer.System: always}
	// supervised is what happens on a task after it was handed out.
	supervised  = who{viewer.Admin: always, viewer.Office: always, viewer.Leader: always, viewer.Unit: concerned, viewer.Analyst: always, viewer.System: always}
	accounts    = who{viewer.Admin: always, viewer.System: always}
	wholeTrace  = who{viewer.Admin: always, viewer.Office: always, viewer.System: always}
	signedIn    = who{viewer.Admin: always, viewer.Office: always, viewer.Leader: always, viewer.Unit: always, viewer.Analyst: always}
	accountsOwn = who{viewer.Admin: always, viewer.Office: own, viewer.Leader: own, viewer.Unit: own, viewer.Analyst: own}
)

// reads says who may read what, by type and field: every field of Query and
// Subscription, and every way from there to what not everybody may see. What one
// may not read is not there.
var reads = map[string]who{
	"Query.node": printed, "Query.nodes": printed, // and then as the object itself
	"Query.district": printed, "Query.plan": printed, "Query.plans": printed,
	"Query.task": printed, "Query.tasks": printed, "Query.taskStats": printed,
	"Query.unit": printed, "Query.units": printed, "Query.leader": printed, "Query.leaders": printed,
	"Query.findings":           printed,
	"Subscription.planChanged": printed,

	"Task.reports": supervised, "Task.latestReport": supervised, "Task.extensions": supervised,
	"Task.reminders": supervised, "Task.instructions": supervised, "Task.history": supervised,

	"Query.import": program, "Query.imports": program,
	"Query.events": wholeTrace,
	"Query.users":  accounts, "User.login": accountsOwn, "Viewer.tokens": accountsOwn,

	"Query.viewer": anybody, "Query.today": anybody, "Query.service": anybody, // themselves; the server
	"Viewer.user": signedIn, "Viewer.inbox": signedIn, "Viewer.inboxCounts": signedIn,
}

// Allowed reports whether v may do the verb, a mutation by its name, standing to
// its object as part says.
func Allowed(v viewer.Viewer, verb string, part Part) bool {
	if v.ReadOnly {
		return false
	}
	roles := verbs[verb]
	g := roles[v.Role]
	if g == onBehalf {
		g = roles[viewer.Unit]
	}
	return part.meets(g)
}

// MightEver reports whether v may do the verb to any object at all.
func MightEver(v viewer.Viewer, verb string) bool { return !v.ReadOnly && verbs[verb][v.Role] != never }

// OfLeads reports whether the verb is for units that lead.
func OfLeads(verb string) bool { return verbs[verb][viewer.Unit] == leading }

// MayRead reports whether v may read the field, such as Task.reports, of an
// object to which it stands as part says.
func MayRead(v viewer.Viewer, field string, part Part) bool {
	g := reads[field][v.Role]
	return part.meets(g) || g == ifPublic && v.MayRead
}
