package snapshottest

import (
	"context"
	"slices"
	"testing"

	"duban/ent"
	"duban/store"
	"duban/store/storetest"
)

// PutDirectory stores an invented directory.
func PutDirectory(t testing.TB, s *store.Store, d *Directory) {
	t.Helper()
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		if err := d.put(ctx, tx.Client()); err != nil {
			return err
		}
		return store.TouchDirectory(ctx, tx, d.District.ID)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// PutPlan stores an invented plan.
func PutPlan(t testing.TB, s *store.Store, p Plan) {
	t.Helper()
	err := s.Tx(storetest.System(t), func(ctx context.Context, tx *ent.Tx) error {
		if err := p.put(ctx, tx.Client()); err != nil {
			return err
		}
		return store.Touch(ctx, tx, p.Plan.ID)
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

func (d *Directory) put(ctx context.Context, c *ent.Client) error {
	err := c.District.Create().SetID(d.District.ID).SetName(d.District.Name).Exec(ctx)
	bulk(ctx, &err, d.Units, c.Unit.CreateBulk, func(u *ent.Unit) *ent.UnitCreate {
		return c.Unit.Create().SetID(u.ID).SetDistrictID(u.DistrictID).SetName(u.Name).SetKind(u.Kind).SetAliases(u.Aliases).
			SetSignboards(u.Signboards).SetMembersComplete(u.MembersComplete).SetPosition(u.Position)
	})
	bulk(ctx, &err, d.Memberships, c.Membership.CreateBulk, func(m *ent.Membership) *ent.MembershipCreate {
		return c.Membership.Create().SetID(m.ID).SetDistrictID(m.DistrictID).SetGroupID(m.GroupID).SetMemberID(m.MemberID).SetPosition(m.Position)
	})
	bulk(ctx, &err, d.Leaders, c.Leader.CreateBulk, func(l *ent.Leader) *ent.LeaderCreate {
		return c.Leader.Create().SetID(l.ID).SetDistrictID(l.DistrictID).SetName(l.Name).SetAliases(l.Aliases).SetPosition(l.Position)
	})
	bulk(ctx, &err, d.Users, c.User.CreateBulk, func(u *ent.User) *ent.UserCreate {
		return c.User.Create().SetID(u.ID).SetDistrictID(u.DistrictID).SetLogin(u.Login).SetName(u.Name).SetRole(u.Role).SetNillableUnitID(u.UnitID).SetNillableLeaderID(u.LeaderID)
	})
	return err
}

func (r *Plan) put(ctx context.Context, c *ent.Client) error {
	err := c.Plan.Create().SetID(r.Plan.ID).SetDistrictID(r.Plan.DistrictID).SetYear(r.Plan.Year).SetTitle(r.Plan.Title).SetCreatedAt(r.Plan.CreatedAt).Exec(ctx)
	bulk(ctx, &err, r.Sections, c.Section.CreateBulk, func(s *ent.Section) *ent.SectionCreate {
		return c.Section.Create().SetID(s.ID).SetPlanID(s.PlanID).SetNillableParentID(s.ParentID).SetCode(s.Code).SetTitle(s.Title).SetCategory(s.Category).SetPosition(s.Position)
	})
	bulk(ctx, &err, r.SectionLeaders, c.SectionLeader.CreateBulk, func(s *ent.SectionLeader) *ent.SectionLeaderCreate {
		return c.SectionLeader.Create().SetID(s.ID).SetPlanID(s.PlanID).SetSectionID(s.SectionID).SetLeaderID(s.LeaderID).SetRole(s.Role)
	})
	bulk(ctx, &err, r.Tasks, c.Task.CreateBulk, func(s *ent.Task) *ent.TaskCreate {
		return c.Task.Create().SetID(s.ID).SetPlanID(s.PlanID).SetNillableParentID(s.ParentID).SetKind(s.Kind).SetCategory(s.Category).SetNumber(s.Number).
			SetContent(s.Content).SetPosition(s.Position).SetDeadlineKind(s.DeadlineKind).SetNillableDueOn(s.DueOn).SetNillableOriginalDueOn(s.OriginalDueOn).
			SetDeadlineAsWritten(s.DeadlineAsWritten).SetTargets(s.Targets).SetMarks(s.Marks).SetMilestones(s.Milestones).SetStatus(s.Status).
			SetNillableIssuedOn(s.IssuedOn).SetNillableClosedOn(s.ClosedOn).SetNillablePercent(s.Percent).SetNillableAcceptedOn(s.AcceptedOn).
			SetVersion(s.Version).SetCreatedAt(s.CreatedAt).SetUpdatedAt(s.UpdatedAt)
	})
	bulk(ctx, &err, r.Rows, c.Row.CreateBulk, func(s *ent.Row) *ent.RowCreate {
		return c.Row.Create().SetID(s.ID).SetPlanID(s.PlanID).SetSectionID(s.SectionID).SetTaskID(s.TaskID).SetNumber(s.Number).SetSerialNo(s.SerialNo).
			SetPosition(s.Position).SetContentAsWritten(s.ContentAsWritten).SetQuote(s.Quote)
	})
	bulk(ctx, &err, r.Assignments, c.Assignment.CreateBulk, func(s *ent.Assignment) *ent.AssignmentCreate {
		return c.Assignment.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetUnitID(s.UnitID).SetRole(s.Role).SetPosition(s.Position).
			SetAsWritten(s.AsWritten).SetSource(s.Source).SetNillableAcknowledgedAt(s.AcknowledgedAt)
	})
	bulk(ctx, &err, r.TaskLeaders, c.TaskLeader.CreateBulk, func(s *ent.TaskLeader) *ent.TaskLeaderCreate {
		return c.TaskLeader.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetLeaderID(s.LeaderID).SetPosition(s.Position)
	})
	bulk(ctx, &err, r.Findings, c.Finding.CreateBulk, func(s *ent.Finding) *ent.FindingCreate {
		return c.Finding.Create().SetID(s.ID).SetPlanID(s.PlanID).SetNillableTaskID(s.TaskID).SetCode(s.Code).SetSeverity(s.Severity).SetMessage(s.Message).SetKey(s.Key).SetPosition(s.Position)
	})
	bulk(ctx, &err, r.Reports, c.Report.CreateBulk, func(s *ent.Report) *ent.ReportCreate {
		return c.Report.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetUnitID(s.UnitID).SetAuthorID(s.AuthorID).SetProgress(s.Progress).SetState(s.State).SetCreatedAt(s.CreatedAt)
	})
	bulk(ctx, &err, r.Extensions, c.Extension.CreateBulk, func(s *ent.Extension) *ent.ExtensionCreate {
		return c.Extension.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetUnitID(s.UnitID).SetAuthorID(s.AuthorID).SetNillableToOn(s.ToOn).
			SetReason(s.Reason).SetState(s.State).SetWithLeader(s.WithLeader).SetCreatedAt(s.CreatedAt)
	})
	bulk(ctx, &err, r.Reminders, c.Reminder.CreateBulk, func(s *ent.Reminder) *ent.ReminderCreate {
		return c.Reminder.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetAuthorID(s.AuthorID).SetLevel(s.Level).SetText(s.Text).
			AddUnitIDs(r.Urged[s.ID]...).SetCreatedAt(s.CreatedAt)
	})
	bulk(ctx, &err, r.Instructions, c.Instruction.CreateBulk, func(s *ent.Instruction) *ent.InstructionCreate {
		return c.Instruction.Create().SetID(s.ID).SetPlanID(s.PlanID).SetTaskID(s.TaskID).SetLeaderID(s.LeaderID).SetText(s.Text).SetCreatedAt(s.CreatedAt)
	})
	return err
}
