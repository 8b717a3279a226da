package supervision

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/finding"
	"duban/ent/row"
	"duban/ent/section"
	"duban/ent/sectionleader"
	"duban/ent/task"
	"duban/ent/taskleader"
)

// rewrite stores a plan's new contents. What only points is removed first, so that
// its numbers and names are free; what is pointed to comes before what points to
// it, and goes when nothing does any more.
func (d *deed) rewrite(ctx context.Context, r rewriting) error {
	tx := d.tx
	stepTo(ctx, written, r.size())
	return errorsOf(
		remove(ctx, "findings", r.Findings.Remove, func(ids []string) execer { return tx.Finding.Delete().Where(finding.IDIn(ids...)) }),
		remove(ctx, "rows", r.Rows.Remove, func(ids []string) execer { return tx.Row.Delete().Where(row.IDIn(ids...)) }),
		remove(ctx, "units' parts", r.Parts.Remove, func(ids []string) execer { return tx.Assignment.Delete().Where(assignment.IDIn(ids...)) }),
		remove(ctx, "leaders of tasks", r.Leaders.Remove, func(ids []string) execer { return tx.TaskLeader.Delete().Where(taskleader.IDIn(ids...)) }),
		remove(ctx, "leaders of sections", r.Heads.Remove, func(ids []string) execer { return tx.SectionLeader.Delete().Where(sectionleader.IDIn(ids...)) }),
		put(ctx, "sections", r.Sections.Put, d.section, func(all []*ent.SectionCreate) upserter {
			return tx.Section.CreateBulk(all...).OnConflict(byID).UpdateNewValues().Update(func(u *ent.SectionUpsert) { u.UpdateParentID() })
		}),
		put(ctx, "leaders of sections", r.Heads.Put, d.head, func(all []*ent.SectionLeaderCreate) upserter {
			return tx.SectionLeader.CreateBulk(all...).OnConflict(byID).UpdateNewValues()
		}),
		put(ctx, "tasks", r.Tasks.Put, d.taskAsIs, func(all []*ent.TaskCreate) upserter {
			return tx.Task.CreateBulk(all...).OnConflict(byID).UpdateNewValues().Update(func(u *ent.TaskUpsert) {
				u.UpdateParentID().UpdateDueOn().UpdateOriginalDueOn().UpdateIssuedOn().UpdateClosedOn().UpdatePercent().UpdateAcceptedOn()
			})
		}),
		put(ctx, "leaders of tasks", r.Leaders.Put, d.taskLeader, func(all []*ent.TaskLeaderCreate) upserter {
			return tx.TaskLeader.CreateBulk(all...).OnConflict(byID).UpdateNewValues()
		}),
		put(ctx, "units' parts", r.Parts.Put, d.part, func(all []*ent.AssignmentCreate) upserter {
			return tx.Assignment.CreateBulk(all...).OnConflict(byID).UpdateNewValues().Update(func(u *ent.AssignmentUpsert) { u.UpdateAcknowledgedAt() })
		}),
		// A number is free once the row that had it has another.
		put(ctx, "rows", r.renumbered(), func(x *ent.Row) *ent.RowCreate { return d.row(x).SetNumber("~" + x.ID) }, d.putRows),
		put(ctx, "rows", r.Rows.Put, d.row, d.putRows),
		put(ctx, "findings", r.Findings.Put, d.finding, func(all []*ent.FindingCreate) upserter {
			return tx.Finding.CreateBulk(all...).OnConflict(byID).UpdateNewValues().Update(func(u *ent.FindingUpsert) {
				u.UpdateRowID().UpdateTaskID().UpdateChoice().UpdateDecidedAt()
			})
		}),
		remove(ctx, "tasks", r.Tasks.Remove, func(ids []string) execer { return tx.Task.Delete().Where(task.IDIn(ids...)) }),
		remove(ctx, "sections", r.Sections.Remove, func(ids []string) execer { return tx.Section.Delete().Where(section.IDIn(ids...)) }),
	)
}

var byID = sql.ConflictColumns("id")

type execer interface {
	Exec(context.Context) (int, error)
}

type upserter interface{ Exec(context.Context) error }

// remove deletes things by their ids, in their order.
func remove(ctx context.Context, what string, ids []string, of func([]string) execer) func() error {
	return func() error {
		for some := range slices.Chunk(ids, batch) {
			if _, err := of(some).Exec(ctx); err != nil {
				return fmt.Errorf("removing %s: %w", what, err)
			}
			did(ctx, len(some))
		}
		return nil
	}
}

// put stores things under their ids, be they new or not, in their order.
func put[T, B any](ctx context.Context, what string, all []*T, as func(*T) B, upsert func([]B) upserter) func() error {
	return func() error {
		for some := range slices.Chunk(all, batch) {
			builders := make([]B, len(some))
			for i, x := range some {
				builders[i] = as(x)
			}
			if err := upsert(builders).Exec(ctx); err != nil {
				return fmt.Errorf("storing %s: %w", what, err)
			}
			did(ctx, len(some))
		}
		return nil
	}
}

// renumbered lists the rows that are stored under another number.
func (r rewriting) renumbered() []*ent.Row {
	other := map[string]bool{}
	for _, id := range r.Renumbered {
		other[id] = true
	}
	var all []*ent.Row
	for _, x := range r.Rows.Put {
		if other[x.ID] {
			all = append(all, x)
		}
	}
	return all
}

func (d *deed) putRows(all []*ent.RowCreate) upserter {
	return d.tx.Row.CreateBulk(all...).OnConflict(byID).UpdateNewValues()
}

func (d *deed) section(x *ent.Section) *ent.SectionCreate {
	return d.tx.Section.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetNillableParentID(x.ParentID).
		SetCode(x.Code).SetTitle(x.Title).SetCategory(x.Category).SetPosition(x.Position)
}

func (d *deed) head(x *ent.SectionLeader) *ent.SectionLeaderCreate {
	return d.tx.SectionLeader.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetSectionID(x.SectionID).SetLeaderID(x.LeaderID).
		SetRole(x.Role).SetAsWritten(x.AsWritten).SetPosition(x.Position)
}

func (d *deed) taskAsIs(x *ent.Task) *ent.TaskCreate {
	return d.tx.Task.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetNillableParentID(x.ParentID).
		SetKind(x.Kind).SetCategory(x.Category).SetNumber(x.Number).SetContent(x.Content).SetPosition(x.Position).
		SetDeadlineKind(x.DeadlineKind).SetNillableDueOn(x.DueOn).SetNillableOriginalDueOn(x.OriginalDueOn).SetDeadlineAsWritten(x.DeadlineAsWritten).
		SetTargets(list(x.Targets)).SetMarks(list(x.Marks)).SetMilestones(list(x.Milestones)).
		SetStatus(x.Status).SetNillableIssuedOn(x.IssuedOn).SetNillableClosedOn(x.ClosedOn).
		SetNillablePercent(x.Percent).SetNillableAcceptedOn(x.AcceptedOn).SetVersion(x.Version).SetUpdatedAt(x.UpdatedAt)
}

func (d *deed) taskLeader(x *ent.TaskLeader) *ent.TaskLeaderCreate {
	return d.tx.TaskLeader.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetTaskID(x.TaskID).SetLeaderID(x.LeaderID).SetPosition(x.Position)
}

func (d *deed) part(x *ent.Assignment) *ent.AssignmentCreate {
	return d.tx.Assignment.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetTaskID(x.TaskID).SetUnitID(x.UnitID).
		SetRole(x.Role).SetPosition(x.Position).SetSignboard(x.Signboard).SetAsWritten(x.AsWritten).SetSource(x.Source).SetNillableAcknowledgedAt(x.AcknowledgedAt)
}

func (d *deed) row(x *ent.Row) *ent.RowCreate {
	return d.tx.Row.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetSectionID(x.SectionID).SetTaskID(x.TaskID).
		SetNumber(x.Number).SetSerialNo(x.SerialNo).SetPosition(x.Position).
		SetContentAsWritten(x.ContentAsWritten).SetLeadAsWritten(x.LeadAsWritten).SetUnitsAsWritten(x.UnitsAsWritten).
		SetDeadlineAsWritten(x.DeadlineAsWritten).SetLeaderAsWritten(x.LeaderAsWritten).SetRemark(x.Remark).
		SetDocument(x.Document).SetLine(x.Line).SetTableNo(x.TableNo).SetRowNo(x.RowNo).SetQuote(x.Quote)
}

func (d *deed) finding(x *ent.Finding) *ent.FindingCreate {
	return d.tx.Finding.Create().SetID(x.ID).SetCreatedAt(x.CreatedAt).SetPlanID(x.PlanID).SetNillableRowID(x.RowID).SetNillableTaskID(x.TaskID).
		SetCode(x.Code).SetSeverity(x.Severity).SetMessage(x.Message).SetQuote(x.Quote).SetAssumed(x.Assumed).SetOptions(list(x.Options)).
		SetKey(x.Key).SetPosition(x.Position).SetNillableChoice(x.Choice).SetDecidedBy(x.DecidedBy).SetNillableDecidedAt(x.DecidedAt).SetDecisionNote(x.DecisionNote)
}
