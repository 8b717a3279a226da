package snapshot

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"duban/ent"
	"duban/lifecycle"
)

// body is what a plan holds. Nothing in it changes once it is built, but for
// indexes that are made when first needed.
type body struct {
	directory *directory
	today     lifecycle.Date

	sections []*Section
	tasks    []*Task // every kind, in printed order
	themes   []*Task
	items    []*Task
	findings []*Finding

	submitted []*Report    // that wait for the office
	requested []*Extension // that wait for a decision
	reminders []*Reminder

	units       []*Unit // in the directory's order
	leaders     []*Leader
	users       []*User
	unitNames   names[*Unit]
	leaderNames names[*Leader]

	nodes        map[string]Node
	numbers      map[string]*Task // by any printed number
	rowCount     int
	printedItems int
	updatedAt    time.Time

	indexes
}

// builder makes a plan's picture out of its records.
type builder struct {
	*Plan
	phrases phrasebook
	lost    error // the first record that speaks of something that is not there
}

// build makes the picture of a plan on a day. Records without a plan give an
// empty one, which knows the directory alone.
func build(l *Library, d *directory, r records, today lifecycle.Date, before *Plan) (*Plan, error) {
	p := heading(l, r.plan)
	p.District = &District{ID: d.district.ID, Name: d.district.Name, library: l}
	p.body = &body{
		directory: d, today: today,
		unitNames: names[*Unit]{}, leaderNames: names[*Leader]{},
		nodes:   make(map[string]Node, r.size()+len(d.units)+len(d.leaders)+len(d.users)),
		numbers: make(map[string]*Task, len(r.tasks)+len(r.rows)),
	}
	p.updatedAt = p.CreatedAt
	b := &builder{Plan: p, phrases: phrasebook{}}
	if p.ID != "" {
		p.nodes[p.ID] = p
	}
	if p.District.ID != "" {
		p.nodes[p.District.ID] = p.District
	}
	for _, step := range []func(*records){
		b.addUnits, b.addLeaders, b.addUsers, b.addSections, b.addTasks, b.addLeadersOfTasks, b.addAssignments,
		b.addReports, b.addExtensions, b.addReminders, b.addInstructions,
		b.inPrintedOrder, b.addRows, b.addFindings, b.judge, b.gather,
	} {
		if step(&r); b.lost != nil {
			return nil, fmt.Errorf("building plan %s: %w", p.ID, b.lost)
		}
	}
	p.makeIndexes(before)
	return p, nil
}

func (r records) size() int {
	return len(r.sections) + len(r.rows) + len(r.tasks) + len(r.assignments) + len(r.findings) +
		len(r.reports) + len(r.extensions) + len(r.reminders) + len(r.instructions)
}

// heading gives a plan without what it holds; without a plan, an empty one.
func heading(l *Library, stored *ent.Plan) *Plan {
	if stored == nil {
		return &Plan{library: l}
	}
	return &Plan{
		ID: stored.ID, Year: stored.Year, Title: stored.Title, Issuer: written(stored.Issuer),
		Demo: stored.Demo, Version: stored.Revision, CreatedAt: stored.CreatedAt.UTC(), library: l,
	}
}

// resolve finds what a record speaks of. It never answers nil: a record that
// speaks of nothing fails the build, and is told by its first.
func resolve[T Node](b *builder, of, id string) T {
	found, ok := b.nodes[id].(T)
	if !ok && b.lost == nil {
		b.lost = fmt.Errorf("%s speaks of %q, which is not there", of, id)
	}
	return found
}

func (b *builder) addUnits(*records) {
	d := b.directory
	target := map[string]string{}
	byID := make(map[string]*Unit, len(d.units))
	for i, stored := range d.units {
		if stored.MergedIntoID != nil {
			target[stored.ID] = *stored.MergedIntoID
			continue
		}
		u := &Unit{
			ID: stored.ID, Name: stored.Name, Kind: stored.Kind, Aliases: stored.Aliases, Signboards: stored.Signboards,
			Pinyin: cmp.Or(stored.Pinyin, d.unitNames[i][0].initials), MembersComplete: stored.MembersComplete, Version: stored.Version,
			plan: b.Plan, at: len(b.units), position: stored.Position, spelled: d.unitNames[i], collation: d.collation[i],
		}
		byID[u.ID], b.nodes[u.ID] = u, u
		b.units = append(b.units, u)
	}
	for id := range target {
		into := id
		for steps := 0; target[into] != "" && steps < len(target); steps++ {
			into = target[into]
		}
		if u := byID[into]; u != nil {
			b.nodes[id] = u
		}
	}
	for _, m := range d.memberships {
		group, member := byID[m.GroupID], byID[m.MemberID]
		if group != nil && member != nil && counts(m, b.today) {
			group.Members = append(group.Members, member)
			member.Groups = append(member.Groups, group)
		}
	}
	for _, u := range b.units {
		u.reach = u.reached(nil, map[*Unit]bool{u: true})
	}
	for _, u := range b.units {
		b.unitNames.add(u.Name, u)
	}
	for _, u := range b.units {
		for _, name := range slices.Concat(u.Aliases, u.Signboards) {
			b.unitNames.add(name, u)
		}
	}
}

func (b *builder) addLeaders(*records) {
	for i, stored := range b.directory.leaders {
		l := &Leader{
			ID: stored.ID, Name: stored.Name, Aliases: stored.Aliases, Pinyin: cmp.Or(stored.Pinyin, b.directory.leaderNames[i][0].initials),
			Version: stored.Version, plan: b.Plan, at: i, position: stored.Position, spelled: b.directory.leaderNames[i],
		}
		b.nodes[l.ID] = l
		b.leaders = append(b.leaders, l)
		b.leaderNames.add(l.Name, l)
	}
	for _, l := range b.leaders {
		for _, name := range l.Aliases {
			b.leaderNames.add(name, l)
		}
	}
}

func (b *builder) addUsers(*records) {
	for _, stored := range b.directory.users {
		u := &User{ID: stored.ID, Name: stored.Name, Role: stored.Role, Active: stored.Active, Demo: stored.Demo, Version: stored.Version, login: stored.Login}
		if stored.UnitID != nil {
			u.Unit = resolve[*Unit](b, u.ID, *stored.UnitID)
		}
		if stored.LeaderID != nil {
			u.Leader = resolve[*Leader](b, u.ID, *stored.LeaderID)
		}
		b.nodes[u.ID] = u
		b.users = append(b.users, u)
	}
}

func (b *builder) addSections(r *records) {
	for i, stored := range r.sections {
		s := &Section{ID: stored.ID, Code: stored.Code, Title: stored.Title, Category: stored.Category, Plan: b.Plan, at: i}
		b.nodes[s.ID] = s
		b.sections = append(b.sections, s)
	}
	for i, stored := range r.sections {
		if stored.ParentID != nil {
			b.sections[i].Parent = resolve[*Section](b, stored.ID, *stored.ParentID)
		}
	}
	for _, stored := range r.sectionLeaders {
		s := resolve[*Section](b, stored.ID, stored.SectionID)
		l := resolve[*Leader](b, stored.ID, stored.LeaderID)
		if b.lost == nil {
			s.Leaders = append(s.Leaders, SectionLeader{l, stored.Role, stored.AsWritten})
			l.sections = append(l.sections, s)
		}
	}
	for _, l := range b.leaders {
		slices.SortFunc(l.sections, func(a, c *Section) int { return a.at - c.at })
	}
}

func (b *builder) addTasks(r *records) {
	stored := r.tasks
	made := make([]Task, len(stored)) // one piece of memory for all
	b.tasks = make([]*Task, len(stored))
	for i, s := range stored {
		t := &made[i]
		*t = Task{
			ID: s.ID, Plan: b.Plan, Kind: s.Kind, Category: s.Category, Number: s.Number, Content: s.Content,
			Deadline: Deadline{Kind: s.DeadlineKind, DueOn: s.DueOn, OriginalDueOn: s.OriginalDueOn, AsWritten: s.DeadlineAsWritten},
			Targets:  s.Targets, Milestones: s.Milestones, Marks: s.Marks, Status: s.Status, IssuedOn: s.IssuedOn, ClosedOn: s.ClosedOn,
			Version: s.Version, CreatedAt: s.CreatedAt.UTC(), UpdatedAt: s.UpdatedAt.UTC(),
			place: place{position: int32(s.Position)},
		}
		t.facts = lifecycle.Facts{Status: s.Status, Deadline: t.Deadline, IssuedOn: s.IssuedOn, ClosedOn: s.ClosedOn, Percent: s.Percent, LastAcceptedOn: s.AcceptedOn}
		b.nodes[t.ID] = t
		b.tasks[i] = t
		b.changed(t.UpdatedAt)
	}
	for i, s := range stored {
		if s.ParentID != nil {
			b.tasks[i].Parent = resolve[*Task](b, s.ID, *s.ParentID)
		}
	}
	for _, t := range b.tasks {
		depth := 0
		for up := t.Parent; up != nil && b.lost == nil; up = up.Parent {
			if depth++; depth > len(b.tasks) {
				b.lost = fmt.Errorf("%s stands above itself", t.ID)
			}
		}
	}
}

func (b *builder) addLeadersOfTasks(r *records) {
	for _, s := range r.taskLeaders {
		t, l := resolve[*Task](b, s.ID, s.TaskID), resolve[*Leader](b, s.ID, s.LeaderID)
		if b.lost == nil {
			t.Leaders = append(t.Leaders, l)
		}
	}
}

// inPrintedOrder gives each task its place and sorts by it.
func (b *builder) inPrintedOrder(*records) {
	for _, t := range b.tasks {
		if t.Kind == lifecycle.Theme {
			t.place.anchor = math.MaxInt32 // behind everything while it has no item
		}
	}
	for _, t := range b.tasks {
		depth := int32(0)
		anchor := t.place.position
		for up := t.Parent; up != nil; up = up.Parent {
			depth++
			if up.Kind != lifecycle.Theme {
				anchor = up.place.position
			}
		}
		t.place.depth = depth
		if t.Kind == lifecycle.Theme {
			continue
		}
		t.place.anchor = anchor
		for up := t.Parent; up != nil; up = up.Parent {
			if up.Kind == lifecycle.Theme {
				up.place.anchor = min(up.place.anchor, anchor)
			}
		}
	}
	slices.SortFunc(b.tasks, func(a, t *Task) int {
		return cmp.Or(a.place.compare(t.place), cmp.Compare(a.ID, t.ID))
	})
	for i, t := range b.tasks {
		t.at = i
		switch t.Kind {
		case lifecycle.Theme:
			b.themes = append(b.themes, t)
		case lifecycle.Item:
			b.items = append(b.items, t)
		}
		if t.Parent != nil {
			t.Parent.subtasks = append(t.Parent.subtasks, t)
		}
		for up := t.Parent; up != nil; up = up.Parent {
			up.below = append(up.below, t)
		}
		for _, l := range t.Leaders {
			l.tasks = append(l.tasks, t)
		}
	}
}

func (b *builder) addRows(stored *records) {
	for _, s := range stored.rows {
		r := &Row{
			ID: s.ID, Number: s.Number, SerialNo: s.SerialNo, ContentAsWritten: s.ContentAsWritten,
			LeadAsWritten: written(s.LeadAsWritten), UnitsAsWritten: written(s.UnitsAsWritten), DeadlineAsWritten: written(s.DeadlineAsWritten),
			LeaderAsWritten: written(s.LeaderAsWritten), Remark: written(s.Remark),
			Source:  SourceSpan{Document: s.Document, Line: counted(s.Line), Table: counted(s.TableNo), Row: counted(s.RowNo), Quote: s.Quote},
			Section: resolve[*Section](b, s.ID, s.SectionID),
			Task:    resolve[*Task](b, s.ID, s.TaskID), position: s.Position,
		}
		if b.lost != nil {
			return
		}
		b.nodes[r.ID] = r
		r.Section.Rows = append(r.Section.Rows, r)
	}
	for _, s := range b.sections {
		for _, r := range s.Rows {
			r.Task.Rows = append(r.Task.Rows, r)
		}
		b.rowCount += len(s.Rows)
	}
	for _, t := range b.tasks {
		if t.Kind == lifecycle.Item && len(t.Rows) > 0 {
			b.printedItems++
		}
		for _, r := range t.Rows {
			b.numbers[plainName(r.Number)] = t
			for s := r.Section; s != nil; s = s.Parent {
				if n := len(s.tasks); n == 0 || s.tasks[n-1] != t {
					s.tasks = append(s.tasks, t)
				}
			}
		}
	}
	for _, t := range b.tasks {
		if number := plainName(t.Number); b.numbers[number] == nil {
			b.numbers[number] = t
		}
	}
}

func (b *builder) addFindings(r *records) {
	alike := map[string]int{}
	for _, s := range r.findings {
		alike[s.Key]++
	}
	for _, s := range r.findings {
		f := &Finding{
			ID: s.ID, Code: s.Code, Severity: s.Severity, Message: s.Message, Quote: s.Quote, Assumed: written(s.Assumed),
			Options: s.Options, Position: s.Position,
		}
		if s.Key != "" {
			f.AlikeCount = alike[s.Key] - 1
		}
		if s.RowID != nil {
			f.Row = resolve[*Row](b, s.ID, *s.RowID)
		}
		if s.TaskID != nil {
			f.Task = resolve[*Task](b, s.ID, *s.TaskID)
		}
		if b.lost != nil {
			return
		}
		if s.Choice != nil {
			f.Decision = &FindingDecision{Choice: *s.Choice, By: s.DecidedBy, Note: written(s.DecisionNote)}
			if s.DecidedAt != nil {
				f.Decision.At = s.DecidedAt.UTC()
				b.changed(f.Decision.At)
			}
		}
		if f.Row != nil {
			f.RowNumber = &f.Row.Number
			f.Row.Findings = append(f.Row.Findings, f)
			if f.Task == nil {
				f.Task = f.Row.Task
			}
		}
		if f.Task != nil {
			f.Task.Findings = append(f.Task.Findings, f)
		}
		b.nodes[f.ID] = f
		b.findings = append(b.findings, f)
	}
}

// judge sets lights and percents, of items by their facts and of themes by their items.
func (b *builder) judge(*records) {
	standings := map[*Task][]lifecycle.Standing{}
	for _, t := range b.tasks {
		if t.Kind == lifecycle.Theme {
			continue
		}
		light := lifecycle.Judge(t.facts, b.today)
		t.Light = b.phrases.light(light)
		t.Overdue = t.Deadline.Overdue(t.Status, b.today)
		t.Percent = known(t.facts.Done())
		t.ScheduledPercent = known(t.facts.Scheduled(b.today))
		t.DueInDays = known(t.Deadline.DueInDays(b.today))
		if t.Kind == lifecycle.Item {
			for up := t.Parent; up != nil; up = up.Parent {
				standings[up] = append(standings[up], lifecycle.Standing{Light: light, Percent: t.Percent})
			}
		}
	}
	for _, t := range b.themes {
		rolled := lifecycle.RollUp(standings[t], b.today)
		t.Light, t.Percent, t.PercentOf = b.phrases.light(rolled.Light), rolled.Percent, &rolled.Light.Reason.Measured
	}
}

// changed notes when something in the plan came to be and when it was settled.
func (b *builder) changed(made time.Time, settled ...*time.Time) {
	if made.After(b.updatedAt) {
		b.updatedAt = made
	}
	for _, at := range settled {
		if at != nil && at.After(b.updatedAt) {
			b.updatedAt = *at
		}
	}
}

// written gives what the paper or a person wrote, nil for nothing.
func written(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// counted gives a place counted from 1, nil for none.
func counted(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

func known(n int, ok bool) *int {
	if !ok {
		return nil
	}
	return &n
}

func utc(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	return new(t.UTC())
}
