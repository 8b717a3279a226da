package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/lifecycle"
)

// Acknowledging names a part to acknowledge.
type Acknowledging struct {
	TaskID string
	UnitID *string // the viewer's own if nil
}

// AcknowledgeTask acknowledges a unit's part (签收); the first lead to do so puts
// the task in progress. A part once acknowledged stays so, and nothing is done.
// What a group's member acknowledges first counts for the group.
func (o *Office) AcknowledgeTask(ctx context.Context, in Acknowledging) (done *ent.Task, err error) {
	err = o.do(ctx, "acknowledgeTask", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		unitID, s, err := d.acting(ctx, m, in.UnitID)
		if err != nil {
			return err
		}
		if err := d.can(lifecycle.Acknowledge, m); err != nil {
			return err
		}
		done = m.Task
		if s.part.AcknowledgedAt != nil && s.part.UnitID == unitID {
			return nil
		}
		name, err := d.unitName(ctx, unitID)
		if err != nil {
			return err
		}
		if s.part.AcknowledgedAt == nil {
			if err := d.tx.Assignment.UpdateOne(s.part).SetAcknowledgedAt(d.now).Exec(ctx); err != nil {
				return fmt.Errorf("acknowledging the part: %w", err)
			}
		}
		err = d.moveTo(ctx, m, m.Status.AcknowledgedBy(s.Role), nil, d.forUnit(name)...)
		done = m.Task
		return err
	})
	return done, err
}

// forUnit says in the trace for which unit something was done, and whether by the
// office on its behalf.
func (d *deed) forUnit(name string) []Change {
	changes := []Change{became("unit", name)}
	if d.onBehalf() {
		changes = append(changes, became("onBehalf", "true"))
	}
	return changes
}
