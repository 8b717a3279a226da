package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"duban/ent"
	"duban/lifecycle"
	"duban/rules"
)

// mostIssued is how many tasks are handed out at once at most.
const mostIssued = 250

// Issuing names the tasks to hand out.
type Issuing struct{ TaskIds []string }

// IssueTasks hands drafts out to their units (交办): all or none.
func (o *Office) IssueTasks(ctx context.Context, in Issuing) (issued []*ent.Task, err error) {
	err = o.do(ctx, "issueTasks", func(ctx context.Context, d *deed) error {
		issued = nil
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		var c checks
		switch {
		case len(in.TaskIds) == 0:
			c.add(refuse(Required, "请选择要交办的任务。", "name the tasks to hand out", "taskIds"))
		case len(in.TaskIds) > mostIssued:
			c.add(invalid(fmt.Sprintf("一次最多交办 %d 项。", mostIssued), fmt.Sprintf("%d tasks at most at once", mostIssued), "taskIds"))
		}
		for i, id := range in.TaskIds {
			if slices.Contains(in.TaskIds[:i], id) {
				c.add(invalid("任务重复。", "the task is named twice", "taskIds", strconv.Itoa(i)))
			}
		}
		if err := c.err(); err != nil {
			return err
		}
		for i, id := range in.TaskIds {
			m, err := d.task(ctx, id, "taskIds", strconv.Itoa(i))
			if err == nil {
				err = d.move(ctx, m, lifecycle.Issue, func(u *ent.TaskUpdateOne) { u.SetIssuedOn(d.today) }, became("issuedOn", d.today.String()))
			}
			if err != nil {
				return at(err, "taskIds", strconv.Itoa(i))
			}
			issued = append(issued, m.Task)
		}
		return nil
	})
	return issued, err
}
