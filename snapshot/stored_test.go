package snapshot

import (
	"context"
	"slices"
	"testing"
	"time"

	"duban/ent"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
)

// clock is a clock that tests set.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

// noon is midday of a day in the district.
func noon(d lifecycle.Date) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 12, 0, 0, 0, beijing)
}

// opened opens a database whose clock says that it is today, and a library over it.
func opened(t testing.TB, url string, options Options) (*store.Store, *Library, *clock) {
	t.Helper()
	c := &clock{noon(today)}
	s := storetest.Open(t, url, store.Options{Now: c.Now, Limit: 5 * time.Minute})
	l, err := New(s, beijing, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.Close)
	return s, l, c
}

// put stores an invented directory and plans.
func put(t testing.TB, s *store.Store, g *grower, plans ...records) {
	t.Helper()
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		if err := g.put(ctx, tx.Client()); err != nil {
			return err
		}
		for _, r := range plans {
			if err := r.put(ctx, tx.Client()); err != nil {
				return err
			}
			if err := store.Touch(ctx, tx, r.plan.ID); err != nil {
				return err
			}
		}
		return store.TouchDirectory(ctx, tx, g.district.ID)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// bulk saves many in few statements.
func bulk[T any, B interface{ Exec(context.Context) error }, C any](ctx context.Context, err *error, all []T, create func(...C) B, fill func(T) C) {
	for some := range slices.Chunk(all, 500) {
		if *err != nil {
			return
		}
		var made []C
		for _, x := range some {
			made = append(made, fill(x))
		}
		*err = create(made...).Exec(ctx)
	}
}

func (g *grower) put(ctx context.Context, c *ent.Client) error {
	err := c.District.Create().SetID(g.district.ID).SetName(g.district.Name).Exec(ctx)
	bulk(ctx, &err, g.units, c.Unit.CreateBulk, func(u *ent.Unit) *ent.UnitCreate {
		return c.Unit.Create().SetID(u.ID).SetDistrictID(u.DistrictID).SetName(u.Name).SetKind(u.Kind).SetAliases(u.Aliases).
			SetSignboards(u.Signboards).SetMembersComplete(u.MembersComplete).SetPosition(u.Position)
	})
	bulk(ctx, &err, g.memberships, c.Membership.CreateBulk, func(m *ent.Membership) *ent.MembershipCreate {
		return c.Membership.Create().SetID(m.ID).SetDistrictID(m.DistrictID).SetGroupID(m.GroupID).SetMemberID(m.MemberID).SetPosition(m.Position)
	})
	bulk(ctx, &err, g.leaders, c.Leader.CreateBulk, func(l *ent.Leader) *ent.LeaderCreate {
		return c.Leader.Create().SetID(l.ID).SetDistrictID(l.DistrictID).SetName(l.Name).SetAliases(l.Aliases).SetPosition(l.Position)
	})
	bulk(ctx, &err, g.users, c.User.CreateBulk, func(u *ent.User) *ent.UserCreate {
		return c.User.Create().SetID(u.ID).SetDistrictID(u.DistrictID).SetLogin(u.Login).SetName(u.Name).SetRole(u.Role).SetNillableUnitID(u.UnitID).SetNillableLeaderID(u.LeaderID)
	})
	return err
}

func (r records) put(ctx context.Context, c *ent.Client) error {
	err := c.Plan.Create().SetID(r.plan.ID).SetDistrictID(r.plan.DistrictID).SetYear(r.plan.Year).SetTitle(r.plan.Title).SetCreatedAt(r.plan.CreatedAt).Exec(ctx)
	bulk(ctx, &err, r.sections, c.Section.CreateBulk, func(s *ent.Section) *ent.SectionCreate {
		return c.Section.Create().SetID(s.ID).SetPlanID(s.PlanID).SetNillableParentID(s.ParentID).SetCode(s.Code).SetTitle(s.Title).SetCategory(s.Category).SetPosition(s.Position)
	})
	bulk(ctx, &err, r.sectionLeaders, c.SectionLeader.CreateBulk, func(s *ent.SectionLeader) *ent.SectionLeaderCreate {
		return c.SectionLeader.Create().SetID(s.ID).SetPlanID(s.PlanID).SetSectionID(s.SectionID).SetLeaderID(s.LeaderID).SetRole(s.Role)
	})
	bulk(ctx, &err, r.tasks, c.Task.CreateBulk, func(s *ent.Task) *ent.TaskCreate {
		return c.Task.Create().SetID(s.ID).SetPlanID(s.PlanID).SetNillableParentID(s.ParentID).SetKind(s.Kind).SetCategory(s.Category).SetNumber(s.Number).
			SetContent(s.Content).SetPosition(s.Position).SetDeadlineKind(s.DeadlineKind).SetNillableDueOn(s.DueOn).SetNillableOriginalDueOn(s.OriginalDueOn).
			SetDeadlineAsWritten(s.DeadlineAsWritten).SetTargets(s.Targets).SetMarks(s.Marks).SetMilestones(s.Milestones).SetStatus(s.Status).
			SetNillableIssuedOn(s.IssuedOn).SetNillableClosedOn(s.ClosedOn).SetNillablePercent(s.Percent).SetNillableAcceptedOn(s.AcceptedOn).
			SetVersion(s.Version).SetCreatedAt(s.CreatedAt).SetUpdatedAt(s.UpdatedAt)
	})
	bulk(ctx, &err, r.rows, c.Row.CreateBulk, func(s *ent.Row) *ent.RowCreate {
		return c.Row.Create().SetID(s.ID).SetPlanID(s.PlanID).SetSectionID(s.SectionID).SetTaskID(s.TaskID).SetNumber(s.Number).SetSerialNo(s.SerialNo).
			SetPosition(s.Position).SetContentAsWritten(s.ContentAsWritten).SetQuote(s.Quote)
	})
	bulk(ctx, &err, r.assignments, c.Assignment.CreateBulk, func(s *ent.Assignment) *ent.AssignmentCreate {
		return c.Assignment.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetUnitID(s.UnitID).SetRole(s.Role).SetPosition(s.Position).
			SetAsWritten(s.AsWritten).SetSource(s.Source).SetNillableAcknowledgedAt(s.AcknowledgedAt)
	})
	bulk(ctx, &err, r.taskLeaders, c.TaskLeader.CreateBulk, func(s *ent.TaskLeader) *ent.TaskLeaderCreate {
		return c.TaskLeader.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetLeaderID(s.LeaderID).SetPosition(s.Position)
	})
	bulk(ctx, &err, r.findings, c.Finding.CreateBulk, func(s *ent.Finding) *ent.FindingCreate {
		return c.Finding.Create().SetID(s.ID).SetPlanID(s.PlanID).SetNillableTaskID(s.TaskID).SetCode(s.Code).SetSeverity(s.Severity).SetMessage(s.Message).SetKey(s.Key).SetPosition(s.Position)
	})
	bulk(ctx, &err, r.reports, c.Report.CreateBulk, func(s *ent.Report) *ent.ReportCreate {
		return c.Report.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetUnitID(s.UnitID).SetAuthorID(s.AuthorID).SetProgress(s.Progress).SetState(s.State).SetCreatedAt(s.CreatedAt)
	})
	bulk(ctx, &err, r.extensions, c.Extension.CreateBulk, func(s *ent.Extension) *ent.ExtensionCreate {
		return c.Extension.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetUnitID(s.UnitID).SetAuthorID(s.AuthorID).SetNillableToOn(s.ToOn).
			SetReason(s.Reason).SetState(s.State).SetWithLeader(s.WithLeader).SetCreatedAt(s.CreatedAt)
	})
	bulk(ctx, &err, r.reminders, c.Reminder.CreateBulk, func(s *ent.Reminder) *ent.ReminderCreate {
		return c.Reminder.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetAuthorID(s.AuthorID).SetLevel(s.Level).SetText(s.Text).
			AddUnitIDs(r.urged[s.ID]...).SetCreatedAt(s.CreatedAt)
	})
	bulk(ctx, &err, r.instructions, c.Instruction.CreateBulk, func(s *ent.Instruction) *ent.InstructionCreate {
		return c.Instruction.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetLeaderID(s.LeaderID).SetText(s.Text).SetCreatedAt(s.CreatedAt)
	})
	return err
}
