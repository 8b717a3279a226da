package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/glossary"
	"duban/lifecycle"
)

// Naming is a unit's part to set.
type Naming struct {
	UnitID    string
	Lead      bool
	Signboard string // the one it acts under, if any
}

// Assigning is all the units that a task is to have.
type Assigning struct {
	TaskID          string
	ExpectedVersion int
	Units           []Naming
}

// AssignUnits sets a task's units and their roles, all at once.
func (o *Office) AssignUnits(ctx context.Context, in Assigning) (assigned *ent.Task, err error) {
	err = o.do(ctx, "assignUnits", func(ctx context.Context, d *deed) error {
		var c checks
		m, err := d.ruled(ctx, in.TaskID, &in.ExpectedVersion, &c)
		if err != nil {
			return err
		}
		parts, err := d.checkParts(ctx, &c, in.Units)
		if err != nil {
			return err
		}
		if err := c.err(); err != nil {
			return err
		}
		if m.Kind == lifecycle.Theme {
			return illegal("主题没有自己的单位。", "a theme has no units of its own")
		}
		if err := d.can(lifecycle.Edit, m); err != nil {
			return err
		}
		before := partNames(partsAsStored(m.parts))
		if err := d.setParts(ctx, m.Task, m.parts, parts); err != nil {
			return err
		}
		err = d.save(ctx, m, m.ID, nil, step("units", before, partNames(parts)))
		assigned = m.Task
		return err
	})
	return assigned, err
}

// part is a unit's part as it is to be stored.
type part struct {
	unit      *ent.Unit
	role      lifecycle.Role
	signboard string
}

func partsAsStored(stored []*ent.Assignment) []part {
	var all []part
	for _, a := range stored {
		all = append(all, part{a.Edges.Unit, a.Role, a.Signboard})
	}
	return all
}

// partNames spells parts for the trace: 牵头 区教育局；配合 区财政局、各镇（街）.
func partNames(parts []part) string {
	var leads, supporters []string
	for _, p := range parts {
		if p.role.Leads() {
			leads = append(leads, p.unit.Name)
		} else {
			supporters = append(supporters, p.unit.Name)
		}
	}
	var said []string
	if leads != nil {
		said = append(said, "牵头 "+strings.Join(leads, "、"))
	}
	if supporters != nil {
		said = append(said, "配合 "+strings.Join(supporters, "、"))
	}
	return strings.Join(said, "；")
}

// checkParts finds the units named, leads first, and checks that one leads.
func (d *deed) checkParts(ctx context.Context, c *checks, named []Naming) ([]part, error) {
	var leads, supporters []part
	for i, n := range named {
		at := strconv.Itoa(i)
		u, err := d.unit(ctx, n.UnitID, "units", at, "unitId")
		if err != nil {
			if err := c.take(err); err != nil {
				return nil, err
			}
			continue
		}
		switch {
		case slices.ContainsFunc(append(leads, supporters...), func(p part) bool { return p.unit.ID == u.ID }):
			c.add(invalid("单位重复。", "the unit is named twice", "units", at, "unitId"))
			continue
		case n.Signboard != "" && !slices.Contains(u.Signboards, n.Signboard):
			c.add(invalid("该单位没有这块牌子。", "the unit has no such signboard", "units", at, "signboard"))
		}
		if n.Lead {
			leads = append(leads, part{u, "", n.Signboard})
		} else {
			supporters = append(supporters, part{u, lifecycle.Support, n.Signboard})
		}
	}
	if len(leads) == 0 {
		c.add(refuse(Required, "至少要有一个牵头单位。", "at least one unit must lead", "units"))
	}
	for i := range leads {
		leads[i].role = leadRole(len(leads))
	}
	return append(leads, supporters...), nil
}

// setParts stores a task's parts in place of those it had. A unit that stays keeps
// the paper's wording, and that it has acknowledged.
func (d *deed) setParts(ctx context.Context, t *ent.Task, before []*ent.Assignment, parts []part) error {
	for _, a := range before {
		if slices.ContainsFunc(parts, func(p part) bool { return p.unit.ID == a.UnitID }) {
			continue
		}
		if err := d.tx.Assignment.DeleteOne(a).Exec(ctx); err != nil {
			return fmt.Errorf("taking a unit out: %w", err)
		}
	}
	for i, p := range parts {
		var err error
		at := slices.IndexFunc(before, func(a *ent.Assignment) bool { return a.UnitID == p.unit.ID })
		switch {
		case at < 0:
			err = d.tx.Assignment.Create().SetPlanID(t.PlanID).SetTaskID(t.ID).SetUnitID(p.unit.ID).SetRole(p.role).SetPosition(i + 1).
				SetSignboard(p.signboard).SetAsWritten(p.unit.Name).SetSource(glossary.Manual).Exec(ctx)
		case before[at].Role != p.role || before[at].Position != i+1 || before[at].Signboard != p.signboard:
			u := d.tx.Assignment.UpdateOne(before[at]).SetRole(p.role).SetPosition(i + 1).SetSignboard(p.signboard)
			if before[at].Role.Leads() != p.role.Leads() {
				u.SetSource(glossary.Manual)
			}
			err = u.Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("setting the part of %s: %w", p.unit.Name, err)
		}
	}
	return nil
}
