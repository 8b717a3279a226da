package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"duban/ent"
)

// Change tells that something has been saved.
type Change struct {
	// PlanID is the plan that changed, or empty.
	PlanID string
	// DistrictID is the district whose directory of units and leaders changed, or empty.
	DistrictID string
	// Revision is the plan's or directory's after the change; 0 when it is gone.
	Revision int
	// TaskIDs are the tasks that changed; without any, everything may have.
	TaskIDs []string
	// Resync says that changes may have been missed: whatever is known may be old.
	Resync bool
}

func (c Change) key() string { return c.PlanID + c.DistrictID }

type touchedKey struct{}

// touched are the changes that one transaction will tell of.
type touched []*Change

func (t *touched) find(key string) *Change {
	for _, c := range *t {
		if c.key() == key {
			return c
		}
	}
	return nil
}

// Touch marks a plan as changed: its revision grows by one, however often it is
// touched in a transaction, and who watches is told when that is committed. Tasks
// may be named; if one call names none, the whole plan counts as changed.
func Touch(ctx context.Context, tx *ent.Tx, planID string, taskIDs ...string) error {
	return touch(ctx, &Change{PlanID: planID, TaskIDs: slices.Clone(taskIDs)}, func() (int, error) {
		plan, err := tx.Plan.UpdateOneID(planID).AddRevision(1).Save(ctx)
		if err != nil {
			return 0, fmt.Errorf("marking plan %s as changed: %w", planID, err)
		}
		return plan.Revision, nil
	})
}

// TouchDirectory marks the directory of a district, its units, groups and
// leaders, as changed, as Touch does a plan.
func TouchDirectory(ctx context.Context, tx *ent.Tx, districtID string) error {
	return touch(ctx, &Change{DistrictID: districtID}, func() (int, error) {
		district, err := tx.District.UpdateOneID(districtID).AddDirectoryRevision(1).Save(ctx)
		if err != nil {
			return 0, fmt.Errorf("marking the directory of %s as changed: %w", districtID, err)
		}
		return district.DirectoryRevision, nil
	})
}

func touch(ctx context.Context, c *Change, grow func() (int, error)) error {
	t, within := ctx.Value(touchedKey{}).(*touched)
	if !within {
		return errors.New("marking a change: not within Store.Tx")
	}
	if before := t.find(c.key()); before != nil {
		if len(c.TaskIDs) == 0 || len(before.TaskIDs) == 0 {
			before.TaskIDs = nil
			return nil
		}
		for _, id := range c.TaskIDs {
			if !slices.Contains(before.TaskIDs, id) {
				before.TaskIDs = append(before.TaskIDs, id)
			}
		}
		return nil
	}
	revision, err := grow()
	if err != nil {
		return err
	}
	c.Revision = revision
	*t = append(*t, c)
	return nil
}

// Watch calls told with every change until ctx is done: for a commit of this
// process before Tx returns, so that whoever wrote reads what was written; for
// another's, within a second. Calls come one at a time; told must be quick and
// must neither write nor watch.
func (s *Store) Watch(ctx context.Context, told func(Change)) {
	s.changes.watch(ctx, told, func() {})
}

// Changes is Watch for those who take their time: a channel that is closed when
// ctx is done or the store is closed. Who falls far behind finds a Resync in place
// of what was missed.
func (s *Store) Changes(ctx context.Context) <-chan Change {
	out := make(chan Change, 64)
	behind := false // a Resync is the last one in out, or was
	s.changes.watch(ctx, func(c Change) {
		switch waiting := len(out); {
		case behind && waiting > 0: // the Resync is still to be read, and covers c
		case waiting < cap(out)-1:
			behind = false
			out <- c
		default:
			behind = true
			out <- Change{Resync: true}
		}
	}, func() { close(out) })
	return out
}
