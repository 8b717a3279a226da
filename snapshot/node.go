package snapshot

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/extension"
	"duban/ent/finding"
	"duban/ent/instruction"
	"duban/ent/reminder"
	"duban/ent/report"
	"duban/ent/row"
	"duban/ent/section"
	"duban/ent/task"
)

// Node is anything with an id of its own.
type Node interface{ NodeID() string }

// Finder finds objects by their ids, as far as the viewer of ctx may see them.
type Finder func(ctx context.Context, p *Picture, ids []string) (map[string]Node, error)

// NodeID gives the id of each type of the schema's interface.
func (d *District) NodeID() string    { return d.ID }
func (p *Plan) NodeID() string        { return p.ID }
func (s *Section) NodeID() string     { return s.ID }
func (r *Row) NodeID() string         { return r.ID }
func (t *Task) NodeID() string        { return t.ID }
func (a *Assignment) NodeID() string  { return a.ID }
func (u *Unit) NodeID() string        { return u.ID }
func (l *Leader) NodeID() string      { return l.ID }
func (f *Finding) NodeID() string     { return f.ID }
func (r *Report) NodeID() string      { return r.ID }
func (e *Extension) NodeID() string   { return e.ID }
func (r *Reminder) NodeID() string    { return r.ID }
func (i *Instruction) NodeID() string { return i.ID }
func (e *Event) NodeID() string       { return e.ID }
func (u *User) NodeID() string        { return u.ID }
func (t *Token) NodeID() string       { return t.ID }

// Node gives the object with this id, or nil if there is none that the viewer may see.
func (p *Picture) Node(ctx context.Context, id string) (Node, error) {
	nodes, err := p.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

// Nodes gives objects in the order of their ids, nil for each that the viewer may not see.
func (p *Picture) Nodes(ctx context.Context, ids []string) ([]Node, error) {
	if len(ids) > maxPage {
		return nil, errIDs
	}
	nodes := make([]Node, len(ids))
	var elsewhere []string
	for i, id := range ids {
		if nodes[i] = p.node(id); nodes[i] == nil {
			elsewhere = append(elsewhere, id)
		}
	}
	if len(elsewhere) > 0 {
		found, err := p.beyond(ctx, elsewhere)
		if err != nil {
			return nil, err
		}
		for i, id := range ids {
			if nodes[i] == nil && found[id] != nil {
				nodes[i] = found[id]
			}
		}
	}
	for i, n := range nodes {
		if n != nil && !visible(ctx, n) {
			nodes[i] = nil
		}
	}
	return nodes, nil
}

// node gives an object of the newest plan or the directory, or the heading of a plan.
func (p *Picture) node(id string) Node {
	if n := p.newest.nodes[id]; n != nil {
		return n
	}
	if head := p.head(id); head != nil {
		return head
	}
	return nil
}

// beyond finds objects that the newest plan does not hold: those of past plans,
// lines of the trace, tokens and what other rooms keep.
func (p *Picture) beyond(ctx context.Context, ids []string) (map[string]Node, error) {
	found, ids, err := p.placed(ctx, ids)
	if err != nil || len(ids) == 0 {
		return found, err
	}
	byPrefix := map[string][]string{}
	for _, id := range ids {
		prefix, _, _ := strings.Cut(id, "_")
		byPrefix[prefix] = append(byPrefix[prefix], id)
	}
	if err := p.findEvents(ctx, byPrefix["evt"], found); err != nil {
		return nil, err
	}
	if err := p.findTokens(ctx, byPrefix["tok"], found); err != nil {
		return nil, err
	}
	for prefix, find := range p.library.options.Elsewhere {
		if len(byPrefix[prefix]) == 0 {
			continue
		}
		there, err := find(ctx, p, byPrefix[prefix])
		if err != nil {
			return nil, err
		}
		maps.Copy(found, there)
	}
	if len(p.plans) < 2 {
		return found, nil
	}
	for prefix, plansOf := range planned {
		wanted := byPrefix[prefix]
		if len(wanted) == 0 {
			continue
		}
		planIDs, err := plansOf(ctx, p.library.store.Client, stored(wanted))
		if err != nil {
			return nil, fmt.Errorf("finding the plans of %d ids: %w", len(wanted), err)
		}
		for _, planID := range planIDs {
			if p.head(planID) == nil {
				continue
			}
			plan, err := p.open(ctx, planID)
			if err != nil {
				return nil, err
			}
			for _, id := range wanted {
				if n := plan.nodes[id]; n != nil {
					found[id] = n
					p.library.places.Add(id, planID)
				}
			}
		}
	}
	return found, nil
}

// placed finds objects of past plans whose place is known, and gives the ids of the rest.
func (p *Picture) placed(ctx context.Context, ids []string) (found map[string]Node, rest []string, err error) {
	found = map[string]Node{}
	for _, id := range ids {
		planID, known := p.library.places.Get(id)
		if known && p.head(planID) != nil {
			plan, err := p.open(ctx, planID)
			if err != nil {
				return nil, nil, err
			}
			if n := plan.nodes[id]; n != nil {
				found[id] = n
				continue
			}
		}
		rest = append(rest, id)
	}
	return found, rest, nil
}

// stored gives the ids that the database knows: a part reached through a group is
// found by the group's part.
func stored(ids []string) []string {
	known := make([]string, len(ids))
	for i, id := range ids {
		known[i], _, _ = strings.Cut(id, ":")
	}
	slices.Sort(known)
	return slices.Compact(known)
}

// planned finds for each type that belongs to a plan, by the prefix of its ids, in
// which plans some ids are.
var planned = map[string]func(context.Context, *ent.Client, []string) ([]string, error){
	"sec": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Section.Query().Where(section.IDIn(ids...)).Unique(true).Select(section.FieldPlanID).Strings(ctx)
	},
	"row": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Row.Query().Where(row.IDIn(ids...)).Unique(true).Select(row.FieldPlanID).Strings(ctx)
	},
	"tsk": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Task.Query().Where(task.IDIn(ids...)).Unique(true).Select(task.FieldPlanID).Strings(ctx)
	},
	"asg": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Assignment.Query().Where(assignment.IDIn(ids...)).Unique(true).Select(assignment.FieldPlanID).Strings(ctx)
	},
	"fnd": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Finding.Query().Where(finding.IDIn(ids...)).Unique(true).Select(finding.FieldPlanID).Strings(ctx)
	},
	"rpt": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Report.Query().Where(report.IDIn(ids...)).Unique(true).Select(report.FieldPlanID).Strings(ctx)
	},
	"ext": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Extension.Query().Where(extension.IDIn(ids...)).Unique(true).Select(extension.FieldPlanID).Strings(ctx)
	},
	"rmd": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Reminder.Query().Where(reminder.IDIn(ids...)).Unique(true).Select(reminder.FieldPlanID).Strings(ctx)
	},
	"ins": func(ctx context.Context, c *ent.Client, ids []string) ([]string, error) {
		return c.Instruction.Query().Where(instruction.IDIn(ids...)).Unique(true).Select(instruction.FieldPlanID).Strings(ctx)
	},
}
