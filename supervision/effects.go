package supervision

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"duban/ent"
	"duban/glossary"
	"duban/intake"
	"duban/lifecycle"
)

// doubt is a finding with its task, if it is about one, and what was chosen.
type doubt struct {
	*ent.Finding
	matter *matter // nil if it is about the whole paper, or its task may not be edited
	choice string
}

// effects do to the plan what a decision clearly means. A doubt of another kind,
// or an answer that cannot be read, is kept as a decision and changes nothing more.
var effects = map[glossary.FindingCode]func(*deed, context.Context, doubt) ([]Change, error){
	glossary.UnitUnknown:             (*deed).knowUnit,
	glossary.GroupMembersUnknown:     (*deed).knowMembers,
	glossary.PossibleCoLead:          (*deed).chooseLeads,
	glossary.LeadNotListed:           (*deed).chooseLeads,
	glossary.LeadNotFirst:            (*deed).chooseLeads,
	glossary.LeadMissing:             (*deed).chooseLeads,
	glossary.TextDamaged:             (*deed).chooseText,
	glossary.DeadlineMissing:         (*deed).chooseDeadline,
	glossary.DeadlineDiffersFromText: (*deed).chooseDeadline,
	glossary.ParentLost:              (*deed).chooseTheme,
	glossary.ParentInferred:          (*deed).chooseTheme,
	glossary.ParentFilled:            (*deed).chooseTheme,
	glossary.LeaderSpelling:          (*deed).chooseLeader,
}

// take has the effect of a decision and tells what it changed.
func (d *deed) take(ctx context.Context, f *ent.Finding, choice string) ([]Change, error) {
	effect := effects[f.Code]
	if effect == nil {
		return nil, nil
	}
	about := doubt{Finding: f, choice: choice}
	if f.TaskID != nil {
		m, err := d.task(ctx, *f.TaskID)
		if err != nil {
			return nil, err
		}
		if d.can(lifecycle.Edit, m) == nil { // what is closed is left as it was
			about.matter = m
		}
	}
	changes, err := effect(d, ctx, about)
	if err != nil {
		return nil, fmt.Errorf("having the decision's effect: %w", err)
	}
	return changes, nil
}

// named finds the units of a list such as 区发展和改革局、区财政局; none if one of
// the names is not known.
func (d *deed) named(ctx context.Context, names string) ([]*ent.Unit, error) {
	all, err := d.units(ctx)
	if err != nil {
		return nil, err
	}
	byName := unitsByName(all)
	var found []*ent.Unit
	for _, name := range strings.FieldsFunc(names, func(r rune) bool { return strings.ContainsRune("、，,；; \n", r) }) {
		u := byName[folded(name)]
		if u == nil {
			return nil, nil
		}
		if !slices.Contains(found, u) {
			found = append(found, u)
		}
	}
	return found, nil
}

// knowUnit: the unknown unit is one that is known, by another name.
func (d *deed) knowUnit(ctx context.Context, f doubt) ([]Change, error) {
	unknown, err := d.named(ctx, f.Assumed)
	if err != nil || len(unknown) != 1 {
		return nil, err
	}
	known, err := d.named(ctx, f.choice)
	if err != nil || len(known) != 1 || known[0].ID == unknown[0].ID || unknown[0].Kind != glossary.OtherUnit && unknown[0].Kind != known[0].Kind {
		return nil, err
	}
	_, err = d.merge(ctx, unknown[0], known[0])
	return []Change{became("mergedInto", known[0].Name)}, err
}

// knowMembers: these units stand behind the group, from the plan's first day on.
func (d *deed) knowMembers(ctx context.Context, f doubt) ([]Change, error) {
	groups, err := d.named(ctx, f.Assumed)
	if err != nil || len(groups) != 1 || groups[0].Kind != glossary.Group {
		return nil, err
	}
	members, err := d.named(ctx, f.choice)
	if err != nil || len(members) == 0 {
		return nil, err
	}
	around, err := d.groupsOf(ctx, groups[0].ID)
	if err != nil {
		return nil, err
	}
	for _, m := range members {
		if m.ID == groups[0].ID || around[m.ID] {
			return nil, nil
		}
	}
	of, err := d.tx.Plan.Get(ctx, f.PlanID)
	if err != nil {
		return nil, fmt.Errorf("reading the plan: %w", err)
	}
	_, err = d.gather(ctx, groups[0], members, true, lifecycle.NewDate(of.Year, time.January, 1))
	return []Change{became("members", f.choice)}, err
}

// chooseLeads: these units lead. Who led before supports, unless the paper does not
// list it at all.
func (d *deed) chooseLeads(ctx context.Context, f doubt) ([]Change, error) {
	chosen, err := d.named(ctx, f.choice)
	if err != nil || len(chosen) == 0 || f.matter == nil {
		return nil, err
	}
	var parts []part
	for _, u := range chosen {
		parts = append(parts, part{u, leadRole(len(chosen)), boardOf(f.matter, u)})
	}
	for _, p := range partsAsStored(f.matter.parts) {
		leads := slices.ContainsFunc(chosen, func(u *ent.Unit) bool { return u.ID == p.unit.ID })
		if leads || p.role.Leads() && f.Code == glossary.LeadNotListed {
			continue
		}
		parts = append(parts, part{p.unit, lifecycle.Support, p.signboard})
	}
	before := partNames(partsAsStored(f.matter.parts))
	if before == partNames(parts) {
		return nil, nil
	}
	if err := d.setParts(ctx, f.matter.Task, f.matter.parts, parts); err != nil {
		return nil, err
	}
	return []Change{step("units", before, partNames(parts))}, d.change(ctx, f.matter, nil)
}

func boardOf(m *matter, u *ent.Unit) string {
	for _, a := range m.parts {
		if a.UnitID == u.ID {
			return a.Signboard
		}
	}
	return ""
}

// chooseText: this is how the item, or the heading over it, reads.
func (d *deed) chooseText(ctx context.Context, f doubt) ([]Change, error) {
	if !slices.Contains(f.Options, f.choice) {
		return nil, nil
	}
	for m := f.matter; m != nil; {
		if slices.Contains(f.Options, m.Content) {
			if m.Content == f.choice {
				return nil, nil
			}
			changes := []Change{step("content", m.Content, f.choice)}
			return changes, d.change(ctx, m, func(u *ent.TaskUpdateOne) { u.SetContent(f.choice) })
		}
		if m.ParentID == nil {
			return nil, nil
		}
		var err error
		if m, err = d.task(ctx, *m.ParentID); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// chooseDeadline: this is by when, if nothing was set or the task is still a draft.
// The original day of a task that was handed out never changes.
func (d *deed) chooseDeadline(ctx context.Context, f doubt) ([]Change, error) {
	if f.matter == nil || f.matter.OriginalDueOn != nil && f.matter.Status != lifecycle.Draft {
		return nil, nil
	}
	read, ok := intake.ReadDeadline(f.choice, f.matter.plan.Year)
	if !ok || read.DueOn == nil && read.Kind != lifecycle.Ongoing {
		return nil, nil
	}
	changes := changed(step("dueOn", day(f.matter.DueOn), day(read.DueOn)), step("deadlineKind", string(f.matter.DeadlineKind), string(read.Kind)))
	if changes == nil {
		return nil, nil
	}
	return changes, d.change(ctx, f.matter, func(u *ent.TaskUpdateOne) {
		u.SetDeadlineKind(read.Kind)
		if read.DueOn == nil {
			u.ClearDueOn().ClearOriginalDueOn()
		} else {
			u.SetDueOn(*read.DueOn).SetOriginalDueOn(*read.DueOn)
		}
		if f.matter.DeadlineAsWritten == "" {
			u.SetDeadlineAsWritten(read.AsWritten)
		}
	})
}
