package supervision

import (
	"duban/lifecycle"
	"duban/rules"
	"duban/snapshot"
	"duban/viewer"
)

// ActionsOn lists what v may do to a task as the picture shows it, by the same
// table and conditions as the verbs themselves.
func ActionsOn(v viewer.Viewer, t *snapshot.Task) []lifecycle.Action {
	facts := t.Facts()
	f := Facts{
		Kind: t.Kind, Status: t.Status, Deadline: facts.Deadline, PlanYear: t.Plan.Year, Today: t.Light.AsOf,
		Led: len(t.LeadUnits) > 0, ReportWaits: t.WaitingReport() != nil,
		Part: rules.Part{Answers: v.LeaderID != "" && t.AnsweredBy(v.LeaderID)},
	}
	if e := t.WaitingExtension(); e != nil {
		f.ExtensionWaits, f.Part.PassedOn = true, e.WithLeader
	}
	switch v.Role {
	case viewer.Unit:
		if part := t.PartThroughGroups(v.UnitID); part != nil {
			f.Part.Role, f.Acknowledged = part.Role, part.AcknowledgedAt != nil
		}
	case viewer.Office: // acts for any of its units
		f.Acknowledged = !t.Unacknowledged()
		f.Part.Role = lifecycle.Support
		if f.Led {
			f.Part.Role = lifecycle.Lead
		}
	}
	return Actions(v, f)
}
