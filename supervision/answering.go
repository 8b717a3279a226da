package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/leader"
	"duban/ent/task"
	"duban/lifecycle"
	"duban/store"
)

// changeLeaders sets the leaders of an item and of its subtasks, which have the same.
func (d *deed) changeLeaders(ctx context.Context, m *matter, leaders []*ent.Leader) error {
	if err := d.setLeaders(ctx, m.Task, m.leaders, leaders); err != nil {
		return err
	}
	below, err := d.tx.Task.Query().Where(task.ParentID(m.ID), task.KindEQ(lifecycle.Subtask)).WithTaskLeaders().All(ctx)
	if err != nil {
		return fmt.Errorf("reading the subtasks: %w", err)
	}
	for _, s := range below {
		if err := d.setLeaders(ctx, s, s.Edges.TaskLeaders, leaders); err != nil {
			return err
		}
		if err := d.tx.Task.UpdateOne(s).AddVersion(1).Exec(ctx); err != nil {
			return fmt.Errorf("changing a subtask: %w", err)
		}
		if err := store.Touch(ctx, d.tx, s.PlanID, s.ID); err != nil {
			return err
		}
	}
	return nil
}

func (d *deed) setLeaders(ctx context.Context, t *ent.Task, before []*ent.TaskLeader, leaders []*ent.Leader) error {
	for _, l := range before {
		if err := d.tx.TaskLeader.DeleteOne(l).Exec(ctx); err != nil {
			return fmt.Errorf("taking a leader out: %w", err)
		}
	}
	for i, l := range leaders {
		err := d.tx.TaskLeader.Create().SetPlanID(t.PlanID).SetTaskID(t.ID).SetLeaderID(l.ID).SetPosition(i + 1).Exec(ctx)
		if err != nil {
			return fmt.Errorf("setting leader %s: %w", l.Name, err)
		}
	}
	return nil
}

func leaderNames(leaders []*ent.Leader) string {
	var names []string
	for _, l := range leaders {
		names = append(names, l.Name)
	}
	return strings.Join(names, "、")
}

func (d *deed) checkLeaders(ctx context.Context, c *checks, ids []string) ([]*ent.Leader, error) {
	var all []*ent.Leader
	for i, id := range ids {
		l, err := d.tx.Leader.Query().Where(leader.ID(id), leader.DistrictID(d.district)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			c.add(notFound("位领导", "leader", "leaderIds", strconv.Itoa(i)))
		case err != nil:
			return nil, fmt.Errorf("reading the leader: %w", err)
		case slices.Contains(ids[:i], id):
			c.add(invalid("领导重复。", "the leader is named twice", "leaderIds", strconv.Itoa(i)))
		default:
			all = append(all, l)
		}
	}
	return all, nil
}
