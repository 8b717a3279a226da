package supervision

import (
	"context"
	"fmt"
	"slices"

	"duban/ent"
	"duban/ent/task"
	"duban/lifecycle"
	"duban/store"
)

// noTheme is the reader's answer for a row that stands under no heading.
const noTheme = "无标题"

// chooseTheme: the item stands under this heading, or under none.
func (d *deed) chooseTheme(ctx context.Context, f doubt) ([]Change, error) {
	m := f.matter
	if m == nil || m.Kind != lifecycle.Item {
		return nil, nil
	}
	var over *ent.Task
	if m.ParentID != nil {
		var err error
		if over, err = d.tx.Task.Get(ctx, *m.ParentID); err != nil {
			return nil, fmt.Errorf("reading the theme: %w", err)
		}
	}
	switch {
	case f.choice == noTheme && over != nil && over.Content == f.Assumed:
		return []Change{step("parent", over.Number, "")}, d.change(ctx, m, func(u *ent.TaskUpdateOne) {
			if over.ParentID == nil {
				u.ClearParentID()
			} else {
				u.SetParentID(*over.ParentID)
			}
		})
	case f.choice == noTheme || over != nil && over.Content == f.choice:
		return nil, nil
	}
	theme, err := d.themeCalled(ctx, m, f.choice)
	if err != nil {
		return nil, err
	}
	before := ""
	if over != nil {
		before = over.Number
	}
	return []Change{step("parent", before, theme.Number)}, d.change(ctx, m, func(u *ent.TaskUpdateOne) { u.SetParentID(theme.ID) })
}

// themeCalled finds the plan's theme of that title, or puts a new one before the item.
func (d *deed) themeCalled(ctx context.Context, m *matter, title string) (*ent.Task, error) {
	found, err := d.tx.Task.Query().Where(task.PlanID(m.PlanID), task.KindEQ(lifecycle.Theme), task.Content(title)).
		Order(ent.Asc(task.FieldPosition)).First(ctx)
	if err == nil {
		return found, nil
	}
	if !ent.IsNotFound(err) {
		return nil, fmt.Errorf("looking for the theme: %w", err)
	}
	number, _, err := d.nextNumber(ctx, m.PlanID, lifecycle.Theme, nil)
	if err != nil {
		return nil, err
	}
	err = d.tx.Task.Update().Where(task.PlanID(m.PlanID), task.KindNEQ(lifecycle.Subtask), task.PositionGTE(m.Position)).AddPosition(1).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("making room for the theme: %w", err)
	}
	made, err := d.tx.Task.Create().SetPlanID(m.PlanID).SetKind(lifecycle.Theme).SetCategory(m.Category).
		SetNumber(number).SetContent(title).SetPosition(m.Position).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("adding the theme: %w", err)
	}
	return made, store.Touch(ctx, d.tx, m.PlanID)
}

// chooseLeader: of two spellings one is right, or they are two people. The options
// are the two and then a third answer for two people.
func (d *deed) chooseLeader(ctx context.Context, f doubt) ([]Change, error) {
	if len(f.Options) != 3 || !slices.Contains(f.Options, f.choice) {
		return nil, nil
	}
	one, other, two := f.Options[0], f.Options[1], f.Options[2]
	all, err := d.allLeaders(ctx)
	if err != nil {
		return nil, err
	}
	find := func(name string) *ent.Leader {
		at := slices.IndexFunc(all, func(l *ent.Leader) bool { return l.Name == name })
		if at < 0 {
			return nil
		}
		return all[at]
	}
	switch {
	case f.choice == two && f.Assumed == one && find(one) != nil: // the row names the other
		second := find(other)
		if second == nil {
			if err := d.forget(ctx, find(one), other); err != nil {
				return nil, err
			}
			if second, err = d.addLeader(ctx, other, nil, len(all)+1); err != nil {
				return nil, err
			}
		}
		return d.swapLeader(ctx, f.matter, find(one), second)
	case f.choice == other && find(one) != nil && find(other) == nil:
		_, err := d.rename(ctx, find(one), other, find(one).Aliases)
		return []Change{step("name", one, other)}, err
	case f.choice != two && find(one) != nil && find(other) != nil:
		right, wrong := find(one), find(other)
		if f.choice == other {
			right, wrong = wrong, right
		}
		return d.swapLeader(ctx, f.matter, wrong, right)
	}
	return nil, nil
}

// forget takes a spelling from a leader.
func (d *deed) forget(ctx context.Context, l *ent.Leader, spelling string) error {
	_, err := d.rename(ctx, l, l.Name, without(l.Aliases, spelling))
	return err
}

// swapLeader puts a leader in another's place in one task.
func (d *deed) swapLeader(ctx context.Context, m *matter, was, is *ent.Leader) ([]Change, error) {
	if m == nil {
		return nil, nil
	}
	var before, after []*ent.Leader
	for _, l := range m.leaders {
		before = append(before, l.Edges.Leader)
		next := l.Edges.Leader
		if next.ID == was.ID {
			next = is
		}
		if !slices.ContainsFunc(after, func(a *ent.Leader) bool { return a.ID == next.ID }) {
			after = append(after, next)
		}
	}
	changes := changed(step("leaders", leaderNames(before), leaderNames(after)))
	if changes == nil {
		return nil, nil
	}
	if err := d.changeLeaders(ctx, m, after); err != nil {
		return nil, err
	}
	return changes, d.change(ctx, m, nil)
}
