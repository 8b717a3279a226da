package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/lifecycle"
	"duban/rules"
)

// Urging is a reminder to send.
type Urging struct {
	TaskID  string
	Level   lifecycle.ReminderLevel
	Text    string
	UnitIds []string // the leads if nil
}

// Urge reminds the units of a task, on record (催办).
func (o *Office) Urge(ctx context.Context, in Urging) (sent *ent.Reminder, err error) {
	err = o.do(ctx, "urge", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		units, err := d.urged(ctx, m, in)
		if err != nil {
			return err
		}
		if err := d.can(lifecycle.Urge, m); err != nil {
			return err
		}
		var ids, names []string
		for _, u := range units {
			ids, names = append(ids, u.ID), append(names, u.Name)
		}
		sent, err = d.tx.Reminder.Create().SetPlanID(m.PlanID).SetTaskID(m.ID).SetAuthorID(d.viewer.UserID).
			SetLevel(in.Level).SetText(in.Text).AddUnitIDs(ids...).Save(ctx)
		if err != nil {
			return fmt.Errorf("urging: %w", err)
		}
		return d.save(ctx, m, sent.ID, nil,
			became("level", string(in.Level)), became("units", strings.Join(names, "、")), became("text", in.Text))
	})
	return sent, err
}

// urged checks a reminder and finds its units: those named, or the leads.
func (d *deed) urged(ctx context.Context, m *matter, in Urging) ([]*ent.Unit, error) {
	var c checks
	if !slices.Contains([]lifecycle.ReminderLevel{lifecycle.Notice, lifecycle.YellowNotice, lifecycle.RedNotice}, in.Level) {
		c.add(invalid("没有这种催办级别。", "there is no such level", "level"))
	}
	c.words(in.Text, mostReason, "text")
	var units []*ent.Unit
	if in.UnitIds == nil {
		for _, a := range m.leads() {
			units = append(units, a.Edges.Unit)
		}
	}
	for i, id := range in.UnitIds {
		s, err := d.shareOf(ctx, m, id)
		if err != nil {
			return nil, err
		}
		if s.Role == "" {
			c.add(invalid("该单位在此任务中没有分工。", "that unit has no part in the task", "unitIds", strconv.Itoa(i)))
			continue
		}
		u, err := d.tx.Unit.Get(ctx, id)
		if err != nil {
			return nil, fmt.Errorf("reading the unit: %w", err)
		}
		if !slices.ContainsFunc(units, func(v *ent.Unit) bool { return v.ID == u.ID }) {
			units = append(units, u)
		}
	}
	if len(units) == 0 && len(c.found) == 0 {
		c.add(refuse(Required, "请指明催办哪个单位。", "name the units to urge", "unitIds"))
	}
	return units, c.err()
}
