package story

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"time"

	"duban/ent"
	"duban/ent/finding"
	"duban/ent/membership"
	"duban/ent/task"
	"duban/ent/unit"
	"duban/ent/user"
	"duban/glossary"
	"duban/lifecycle"
	"duban/supervision"
	"duban/viewer"
)

// year is the year that is told: who takes part in it, and what they will do.
type year struct {
	office *supervision.Office
	tx     *ent.Tx
	deeds  []deed

	supervisor viewer.Viewer            // 督查室
	units      map[string]viewer.Viewer // by the unit's id
	leaders    map[string]viewer.Viewer // by name
	unitIDs    map[string]string        // by name
	members    map[string][]string      // of a group, the units that have an account
	items      []*item                  // in printed order
	byNumber   map[string]*item
	findings   []*ent.Finding
}

// item is a task in the story.
type item struct {
	id       string // of a subtask once it is there
	number   string
	due      *lifecycle.Date
	leads    []*ent.Assignment
	supports []*ent.Assignment
	course   course
	words    *topic
}

var errNoOffice = errors.New("there is no account of the office")

// cast finds the accounts and the tasks.
func (y *year) cast(ctx context.Context, p *ent.Plan) error {
	users, err := y.tx.User.Query().Where(user.DistrictID(p.DistrictID), user.Demo(true)).
		WithLeader().WithUnit().Order(ent.Asc(user.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("listing the accounts: %w", err)
	}
	y.units, y.leaders, y.unitIDs = map[string]viewer.Viewer{}, map[string]viewer.Viewer{}, map[string]string{}
	for _, u := range users {
		v := viewer.Viewer{DistrictID: p.DistrictID, UserID: u.ID, Name: u.Name, Role: u.Role}
		switch {
		case u.Role == viewer.Office:
			y.supervisor = v
		case u.Role == viewer.Unit && u.UnitID != nil:
			v.UnitID = *u.UnitID
			y.units[v.UnitID], y.unitIDs[u.Edges.Unit.Name] = v, v.UnitID
		case u.Role == viewer.Leader && u.LeaderID != nil:
			v.LeaderID = *u.LeaderID
			y.leaders[u.Edges.Leader.Name] = v
		}
	}
	if y.supervisor.UserID == "" {
		return errNoOffice
	}
	if err := y.readMembers(ctx, p.DistrictID); err != nil {
		return err
	}
	y.findings, err = y.tx.Finding.Query().Where(finding.PlanID(p.ID), finding.SeverityEQ(glossary.Ask), finding.ChoiceIsNil()).
		Order(ent.Asc(finding.FieldPosition)).All(ctx)
	if err != nil {
		return fmt.Errorf("listing the doubts: %w", err)
	}
	tasks, err := y.tx.Task.Query().Where(task.PlanID(p.ID), task.KindEQ(lifecycle.Item)).
		WithAssignments(func(q *ent.AssignmentQuery) { q.WithUnit() }).Order(ent.Asc(task.FieldPosition)).All(ctx)
	if err != nil {
		return fmt.Errorf("listing the tasks: %w", err)
	}
	y.byNumber = map[string]*item{}
	for _, t := range tasks {
		i := &item{id: t.ID, number: t.Number, due: t.DueOn, words: about(t)}
		slices.SortFunc(t.Edges.Assignments, func(a, b *ent.Assignment) int { return cmp.Compare(a.Position, b.Position) })
		for _, a := range t.Edges.Assignments {
			if a.Role.Leads() {
				i.leads = append(i.leads, a)
			} else {
				i.supports = append(i.supports, a)
			}
		}
		y.items = append(y.items, i)
		y.byNumber[i.number] = i
	}
	return nil
}

func (y *year) readMembers(ctx context.Context, district string) error {
	all, err := y.tx.Membership.Query().Where(membership.DistrictID(district), membership.HasMemberWith(unit.KindNEQ(glossary.Group))).
		Order(ent.Asc(membership.FieldPosition)).All(ctx)
	if err != nil {
		return fmt.Errorf("listing the members of groups: %w", err)
	}
	y.members = map[string][]string{}
	for _, m := range all {
		if _, plays := y.units[m.MemberID]; plays {
			y.members[m.GroupID] = append(y.members[m.GroupID], m.MemberID)
		}
	}
	return nil
}

// lead is who acts for the unit that leads first.
func (y *year) lead(i *item) viewer.Viewer { return y.units[i.leads[0].UnitID] }

// chance is a number below n that depends on nothing but the item and what it is for.
func (i *item) chance(n int, use string) int {
	h := fnv.New32a()
	h.Write([]byte(i.number + " " + use))
	sum := h.Sum32()
	sum = (sum ^ sum>>16) * 0x85ebca6b // FNV alone hardly tells names that end alike apart
	sum = (sum ^ sum>>13) * 0xc2b2ae35
	sum ^= sum >> 16
	return int(sum % uint32(n))
}

// day is a day of 2021.
func day(month time.Month, d int) lifecycle.Date { return lifecycle.NewDate(2021, month, d) }

// working is the day, or the next on which people work.
func working(d lifecycle.Date) lifecycle.Date {
	for rests(d) {
		d++
	}
	return d
}

// workingBefore is the day, or the last before it on which people work.
func workingBefore(d lifecycle.Date) lifecycle.Date {
	for rests(d) {
		d--
	}
	return d
}

func rests(d lifecycle.Date) bool {
	w := time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC).Weekday()
	return w == time.Saturday || w == time.Sunday || d >= day(time.October, 1) && d <= day(time.October, 7) || d >= day(time.May, 1) && d <= day(time.May, 5)
}

// on adds a deed of that day, so many minutes after half past eight.
func (y *year) on(d lifecycle.Date, minute int, as viewer.Viewer, what string, do func(context.Context) error) {
	at := time.Date(d.Year(), d.Month(), d.Day(), 8, 30+minute, 0, 0, lifecycle.Beijing)
	y.deeds = append(y.deeds, deed{at, what, as, do})
}
