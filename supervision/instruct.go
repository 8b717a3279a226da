package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/lifecycle"
	"duban/rules"
)

const mostInstruction = 2000

// Instructing is an instruction to give.
type Instructing struct{ TaskID, Text string }

// Instruct records a leader's word on a task that he or she answers for (批示).
func (o *Office) Instruct(ctx context.Context, in Instructing) (given *ent.Instruction, err error) {
	err = o.do(ctx, "instruct", func(ctx context.Context, d *deed) error {
		m, err := d.task(ctx, in.TaskID, "taskId")
		if err != nil {
			return err
		}
		if err := d.allow(rules.Part{Answers: d.answers(m)}); err != nil {
			return err
		}
		var c checks
		c.words(in.Text, mostInstruction, "text")
		if err := c.err(); err != nil {
			return err
		}
		if err := d.can(lifecycle.Instruct, m); err != nil {
			return err
		}
		given, err = d.tx.Instruction.Create().SetPlanID(m.PlanID).SetTaskID(m.ID).SetLeaderID(d.viewer.LeaderID).SetText(in.Text).Save(ctx)
		if err != nil {
			return fmt.Errorf("giving the instruction: %w", err)
		}
		return d.save(ctx, m, given.ID, nil, became("text", in.Text))
	})
	return given, err
}
