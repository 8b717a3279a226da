package supervision

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/task"
	"duban/glossary"
	"duban/lifecycle"
	"duban/store"
)

const (
	mostSubtaskContent = 500
	mostSubtasks       = 50
)

// BreakingDown is an item to break into subtasks.
type BreakingDown struct {
	TaskID   string
	Subtasks []Piece
}

// Piece is a subtask to make.
type Piece struct {
	Content string
	UnitID  *string // the item's principal lead if nil
	DueOn   *lifecycle.Date
}

// BreakDownTask breaks an item into subtasks (分解), after those it has. They are
// handed out at once; what the unit that breaks it down keeps for itself is in progress.
func (o *Office) BreakDownTask(ctx context.Context, in BreakingDown) (item *ent.Task, err error) {
	err = o.do(ctx, "breakDownTask", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		by, _, err := d.acting(ctx, m, nil)
		if err != nil {
			return err
		}
		units, err := d.checkPieces(ctx, m, in.Subtasks)
		if err != nil {
			return err
		}
		if err := d.can(lifecycle.BreakDown, m); err != nil {
			return err
		}
		have, err := d.tx.Task.Query().Where(task.ParentID(m.ID)).Count(ctx)
		if err != nil {
			return fmt.Errorf("counting the subtasks: %w", err)
		}
		name, err := d.unitName(ctx, by)
		if err != nil {
			return err
		}
		changes := d.forUnit(name)
		for i, p := range in.Subtasks {
			made, err := d.addSubtask(ctx, m, p, units[i], have+i+1, by)
			if err != nil {
				return err
			}
			changes = append(changes, became("subtasks", made.Number))
			d.record(made.ID, m.PlanID, made.ID, became("number", made.Number), became("content", made.Content),
				became("status", string(made.Status)), became("units", units[i].Name), became("dueOn", day(made.DueOn)))
		}
		err = d.save(ctx, m, m.ID, nil, changes...)
		item = m.Task
		return err
	})
	return item, err
}

// checkPieces checks the subtasks and finds the unit of each.
func (d *deed) checkPieces(ctx context.Context, m *matter, pieces []Piece) ([]*ent.Unit, error) {
	var c checks
	if len(pieces) == 0 {
		c.add(refuse(Required, "请填写子任务。", "subtasks are needed", "subtasks"))
	}
	if len(pieces) > mostSubtasks {
		c.add(invalid(fmt.Sprintf("一次最多分解 %d 项。", mostSubtasks), fmt.Sprintf("%d subtasks at most at once", mostSubtasks), "subtasks"))
		return nil, c.err()
	}
	units := make([]*ent.Unit, len(pieces))
	for i, p := range pieces {
		at := strconv.Itoa(i)
		c.words(p.Content, mostSubtaskContent, "subtasks", at, "content")
		if p.DueOn != nil && m.DueOn != nil && *p.DueOn > *m.DueOn {
			c.add(invalid(fmt.Sprintf("子任务期限不得晚于 %s。", m.DueOn), fmt.Sprintf("a subtask is due by %s", m.DueOn), "subtasks", at, "dueOn"))
		}
		if p.UnitID == nil {
			if leads := m.leads(); len(leads) > 0 {
				units[i] = leads[0].Edges.Unit
			}
			continue
		}
		var err error
		if units[i], err = d.unit(ctx, *p.UnitID, "subtasks", at, "unitId"); err != nil {
			if err := c.take(err); err != nil {
				return nil, err
			}
		}
	}
	return units, c.err()
}

func (d *deed) addSubtask(ctx context.Context, m *matter, p Piece, u *ent.Unit, n int, by string) (*ent.Task, error) {
	c := d.tx.Task.Create().SetPlanID(m.PlanID).SetParentID(m.ID).SetKind(lifecycle.Subtask).SetCategory(m.Category).
		SetNumber(fmt.Sprintf("%s.%d", m.Number, n)).SetContent(strings.TrimSpace(p.Content)).SetPosition(n).
		SetStatus(lifecycle.Issued).SetIssuedOn(d.today)
	if p.DueOn != nil {
		due := Term{Kind: lifecycle.OnDate, DueOn: p.DueOn}.settle(&checks{})
		c.SetDeadlineKind(due.Kind).SetDueOn(*p.DueOn).SetOriginalDueOn(*p.DueOn).SetDeadlineAsWritten(due.AsWritten)
	}
	part := d.tx.Assignment.Create().SetPlanID(m.PlanID).SetUnitID(u.ID).SetRole(lifecycle.Lead).SetPosition(1).
		SetAsWritten(u.Name).SetSource(glossary.Manual)
	if u.ID == by {
		c.SetStatus(lifecycle.InProgress)
		part.SetAcknowledgedAt(d.now)
	}
	made, err := c.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("adding a subtask: %w", err)
	}
	if err := part.SetTaskID(made.ID).Exec(ctx); err != nil {
		return nil, fmt.Errorf("giving a subtask its unit: %w", err)
	}
	var leaders []*ent.Leader
	for _, l := range m.leaders {
		leaders = append(leaders, l.Edges.Leader)
	}
	if err := d.setLeaders(ctx, made, nil, leaders); err != nil {
		return nil, err
	}
	return made, store.Touch(ctx, d.tx, m.PlanID, made.ID)
}
