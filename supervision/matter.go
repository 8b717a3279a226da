package supervision

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/membership"
	"duban/ent/plan"
	"duban/ent/task"
	"duban/lifecycle"
	"duban/rules"
	"duban/store"
	"duban/viewer"
)

// matter is a task as a verb finds it.
type matter struct {
	*ent.Task
	plan    *ent.Plan
	parts   []*ent.Assignment // leads first, then in order; with their units
	leaders []*ent.TaskLeader // in order
}

// task finds a task of the viewer's district.
func (d *deed) task(ctx context.Context, id string, path ...string) (*matter, error) {
	found, err := d.tx.Task.Query().Where(task.ID(id), task.HasPlanWith(plan.DistrictID(d.district))).
		WithPlan().
		WithAssignments(func(q *ent.AssignmentQuery) { q.WithUnit() }).
		WithTaskLeaders(func(q *ent.TaskLeaderQuery) { q.Order(ent.Asc("position")).WithLeader() }).
		Only(ctx)
	if ent.IsNotFound(err) {
		return nil, d.missing(notFound("项任务", "task", path...))
	}
	if err != nil {
		return nil, fmt.Errorf("reading the task: %w", err)
	}
	m := &matter{Task: found, plan: found.Edges.Plan, parts: found.Edges.Assignments, leaders: found.Edges.TaskLeaders}
	slices.SortFunc(m.parts, byRank)
	d.concerns = Line{ObjectID: m.ID, PlanID: m.PlanID, TaskID: m.ID}
	return m, nil
}

// byRank orders a task's parts.
func byRank(a, b *ent.Assignment) int {
	return cmp.Or(cmp.Compare(rank(a.Role), rank(b.Role)), cmp.Compare(a.Position, b.Position), cmp.Compare(a.ID, b.ID))
}

func rank(r lifecycle.Role) int {
	if r.Leads() {
		return 0
	}
	return 1
}

// leads lists the units that lead, the principal first.
func (m *matter) leads() []*ent.Assignment {
	return slices.DeleteFunc(slices.Clone(m.parts), func(a *ent.Assignment) bool { return !a.Role.Leads() })
}

// facts are what the rules ask of the matter.
func (d *deed) facts(m *matter) Facts {
	return Facts{
		Kind: m.Kind, Status: m.Status, PlanYear: m.plan.Year, Today: d.today, Led: len(m.leads()) > 0,
		Deadline: lifecycle.Deadline{Kind: m.DeadlineKind, DueOn: m.DueOn, OriginalDueOn: m.OriginalDueOn, AsWritten: m.DeadlineAsWritten},
	}
}

// can refuses an action that the task's life does not allow now.
func (d *deed) can(a lifecycle.Action, m *matter) error { return possible(a, d.facts(m)) }

// answers reports whether the viewer is a leader who answers for the task.
func (d *deed) answers(m *matter) bool {
	return d.viewer.LeaderID != "" && slices.ContainsFunc(m.leaders, func(l *ent.TaskLeader) bool { return l.LeaderID == d.viewer.LeaderID })
}

// share is a unit's part in a task, its own or that of a group it stands behind;
// the zero share is none.
type share struct {
	lifecycle.Role
	part *ent.Assignment
}

func (d *deed) shareOf(ctx context.Context, m *matter, unitID string) (share, error) {
	for _, a := range m.parts {
		if a.UnitID == unitID {
			return share{a.Role, a}, nil
		}
	}
	groups, err := d.groupsOf(ctx, unitID)
	if err != nil {
		return share{}, err
	}
	for _, a := range m.parts {
		if groups[a.UnitID] {
			return share{a.Role, a}, nil
		}
	}
	return share{}, nil
}

// leadsAbove reports whether the viewer's unit leads the item that the task is a
// subtask of.
func (d *deed) leadsAbove(ctx context.Context, m *matter) (bool, error) {
	if m.Kind != lifecycle.Subtask || m.ParentID == nil {
		return false, nil
	}
	parts, err := d.tx.Assignment.Query().Where(assignment.TaskID(*m.ParentID)).All(ctx)
	if err != nil {
		return false, fmt.Errorf("reading who leads the item: %w", err)
	}
	slices.SortFunc(parts, byRank)
	s, err := d.shareOf(ctx, &matter{parts: parts}, d.viewer.UnitID)
	return s.Leads(), err
}

// groupsOf finds the groups that the unit stands behind today, through groups too.
func (d *deed) groupsOf(ctx context.Context, unitID string) (map[string]bool, error) {
	all, next := map[string]bool{}, []string{unitID}
	for len(next) > 0 {
		found, err := d.tx.Membership.Query().Where(
			membership.MemberIDIn(next...),
			membership.Or(membership.FromOnIsNil(), membership.FromOnLTE(d.today)),
			membership.Or(membership.ToOnIsNil(), membership.ToOnGT(d.today)),
		).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("reading the groups of a unit: %w", err)
		}
		next = nil
		for _, f := range found {
			if !all[f.GroupID] {
				all[f.GroupID] = true
				next = append(next, f.GroupID)
			}
		}
	}
	return all, nil
}

// acting finds the unit that a verb is done for and its part: the viewer's own, or
// the one that the office names, else the principal lead if the verb is a lead's.
func (d *deed) acting(ctx context.Context, m *matter, named *string) (string, share, error) {
	unitID := d.viewer.UnitID
	switch {
	case !rules.MightEver(d.viewer, d.verb):
		return "", share{}, notAllowed()
	case d.viewer.Role == viewer.Unit:
		if named != nil && *named != unitID {
			return "", share{}, notAllowed()
		}
	case named != nil:
		unitID = *named
	case rules.OfLeads(d.verb) && len(m.leads()) > 0:
		unitID = m.leads()[0].UnitID
	default:
		return "", share{}, refuse(Required, "请指明是代哪个单位办理。", "name the unit that this is done for", "unitId")
	}
	s, err := d.shareOf(ctx, m, unitID)
	if err != nil {
		return "", s, err
	}
	err = d.allow(rules.Part{Role: s.Role})
	if err != nil && d.viewer.Role == viewer.Office {
		err = invalid("该单位在此任务中没有相应的分工。", "that unit has no such part in the task", "unitId")
	}
	return unitID, s, err
}

// onBehalf reports whether the office acts for a unit.
func (d *deed) onBehalf() bool { return d.viewer.Role == viewer.Office }

// current refuses when others have changed the task since the viewer read it.
func (m *matter) current(expected *int) error {
	if expected != nil && *expected != m.Version {
		return stale(m.ID)
	}
	return nil
}

// save changes the task with a line about object in the trace.
func (d *deed) save(ctx context.Context, m *matter, object string, set func(*ent.TaskUpdateOne), changes ...Change) error {
	d.record(object, m.PlanID, m.ID, changes...)
	return d.change(ctx, m, set)
}

// change changes the task, whose version grows.
func (d *deed) change(ctx context.Context, m *matter, set func(*ent.TaskUpdateOne)) error {
	u := d.tx.Task.UpdateOneID(m.ID).Where(task.Version(m.Version)).AddVersion(1)
	if set != nil {
		set(u)
	}
	saved, err := u.Save(ctx)
	if ent.IsNotFound(err) {
		return stale(m.ID)
	}
	if err != nil {
		return fmt.Errorf("changing the task: %w", err)
	}
	m.Task = saved
	return store.Touch(ctx, d.tx, m.PlanID, m.ID)
}

// move takes the task to a status, if the action may, and says so in the trace.
func (d *deed) move(ctx context.Context, m *matter, a lifecycle.Action, set func(*ent.TaskUpdateOne), changes ...Change) error {
	if err := d.can(a, m); err != nil {
		return err
	}
	next, _ := a.LeadsTo(m.Status)
	return d.moveTo(ctx, m, next, set, changes...)
}

func (d *deed) moveTo(ctx context.Context, m *matter, next lifecycle.Status, set func(*ent.TaskUpdateOne), changes ...Change) error {
	if next != m.Status {
		changes = append([]Change{step("status", string(m.Status), string(next))}, changes...)
	}
	return d.save(ctx, m, m.ID, func(u *ent.TaskUpdateOne) {
		u.SetStatus(next)
		if set != nil {
			set(u)
		}
	}, changes...)
}

// unitName names a unit that has a part, for the trace.
func (d *deed) unitName(ctx context.Context, id string) (string, error) {
	u, err := d.tx.Unit.Get(ctx, id)
	if err != nil {
		return "", fmt.Errorf("reading the unit: %w", err)
	}
	return u.Name, nil
}
