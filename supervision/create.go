package supervision

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/plan"
	"duban/ent/row"
	"duban/ent/section"
	"duban/ent/task"
	"duban/glossary"
	"duban/lifecycle"
	"duban/rules"
	"duban/store"
)

const mostContent = 2000

// Creating is a task to create.
type Creating struct {
	PlanID    string
	SectionID *string
	ParentID  *string // the theme above it
	Category  glossary.Category
	Content   string
	Deadline  *Term // UNSPECIFIED if nil
	LeaderIds []string
	Units     []Naming
}

// Term is a deadline to set.
type Term struct {
	Kind      lifecycle.DeadlineKind
	DueOn     *lifecycle.Date // for MONTH_END any day of the month
	AsWritten string          // made from the day if empty
}

// CreateTask adds an item to a plan, or a theme if it has neither units nor
// deadline. In a section it becomes a line of the table, after the printed ones.
func (o *Office) CreateTask(ctx context.Context, in Creating) (made *ent.Task, err error) {
	err = o.do(ctx, "createTask", func(ctx context.Context, d *deed) error {
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		p, s, err := d.place(ctx, in)
		if err != nil {
			return err
		}
		kind := lifecycle.Item
		if len(in.Units) == 0 && in.Deadline == nil {
			kind = lifecycle.Theme
		}
		var c checks
		due := in.check(kind, &c)
		if err := d.checkTheme(ctx, &c, in.ParentID, p.ID, nil); err != nil {
			return err
		}
		leaders, err := d.checkLeaders(ctx, &c, in.LeaderIds)
		if err != nil {
			return err
		}
		var parts []part
		if len(in.Units) > 0 {
			if parts, err = d.checkParts(ctx, &c, in.Units); err != nil {
				return err
			}
		}
		if err := c.err(); err != nil {
			return err
		}
		if made, err = d.create(ctx, in, kind, due, p, s); err != nil {
			return err
		}
		if err := d.setParts(ctx, made, nil, parts); err != nil {
			return err
		}
		if err := d.setLeaders(ctx, made, nil, leaders); err != nil {
			return err
		}
		d.record(made.ID, p.ID, made.ID, became("number", made.Number), became("content", made.Content), became("kind", string(kind)),
			became("dueOn", day(made.DueOn)), became("units", partNames(parts)), became("leaders", leaderNames(leaders)))
		return store.Touch(ctx, d.tx, p.ID, made.ID)
	})
	return made, err
}

// place finds the plan and the section, if one is named, of a task to create.
func (d *deed) place(ctx context.Context, in Creating) (*ent.Plan, *ent.Section, error) {
	p, err := d.tx.Plan.Query().Where(plan.ID(in.PlanID), plan.DistrictID(d.district)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil, notFound("份分解表", "plan", "planId")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the plan: %w", err)
	}
	if in.SectionID == nil {
		return p, nil, nil
	}
	s, err := d.tx.Section.Query().Where(section.ID(*in.SectionID), section.PlanID(p.ID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil, notFound("个部分", "section", "sectionId")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the section: %w", err)
	}
	return p, s, nil
}

func (d *deed) create(ctx context.Context, in Creating, kind lifecycle.TaskKind, due Term, p *ent.Plan, s *ent.Section) (*ent.Task, error) {
	number, serial, err := d.nextNumber(ctx, p.ID, kind, s)
	if err != nil {
		return nil, err
	}
	last, err := lastPosition(ctx, d.tx, p.ID)
	if err != nil {
		return nil, err
	}
	made, err := d.tx.Task.Create().SetPlanID(p.ID).SetKind(kind).SetCategory(in.Category).SetNumber(number).
		SetContent(strings.TrimSpace(in.Content)).SetPosition(last + 1).SetNillableParentID(in.ParentID).
		SetDeadlineKind(due.Kind).SetNillableDueOn(due.DueOn).SetNillableOriginalDueOn(due.DueOn).SetDeadlineAsWritten(due.AsWritten).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("creating the task: %w", err)
	}
	if s == nil || kind == lifecycle.Theme {
		return made, nil
	}
	return made, d.addRow(ctx, made, s, serial)
}

// check checks what can be checked without the database, and gives the deadline.
func (in Creating) check(kind lifecycle.TaskKind, c *checks) Term {
	c.words(in.Content, mostContent, "content")
	if !slices.Contains([]glossary.Category{glossary.KeyIndicator, glossary.KeyTask, glossary.LivelihoodProject}, in.Category) {
		c.add(invalid("没有这种类别。", "there is no such kind of work", "category"))
	}
	if kind == lifecycle.Theme && len(in.LeaderIds) > 0 {
		c.add(invalid("主题没有自己的责任领导。", "a theme has no leaders of its own", "leaderIds"))
	}
	if in.Deadline == nil {
		return Term{Kind: lifecycle.Unspecified}
	}
	return in.Deadline.settle(c)
}

// settle gives the term with its day and words as they are stored.
func (t Term) settle(c *checks) Term {
	dated := t.Kind == lifecycle.OnDate || t.Kind == lifecycle.MonthsEnd
	c.maybeWords(t.AsWritten, 100, "deadline", "asWritten")
	switch {
	case !dated && t.Kind != lifecycle.Ongoing && t.Kind != lifecycle.Unspecified:
		c.add(invalid("没有这种时限形式。", "there is no such form of a deadline", "deadline", "kind"))
	case dated && t.DueOn == nil:
		c.add(refuse(Required, "请填写日期。", "a day is needed", "deadline", "dueOn"))
	case !dated && t.DueOn != nil:
		c.add(invalid("这种时限没有日期。", "such a deadline has no day", "deadline", "dueOn"))
	case t.Kind == lifecycle.MonthsEnd:
		end := lifecycle.MonthEnd(t.DueOn.Year(), t.DueOn.Month())
		t.DueOn = &end
		t.AsWritten = orElse(t.AsWritten, fmt.Sprintf("%d月底", end.Month()))
	case t.Kind == lifecycle.OnDate:
		t.AsWritten = orElse(t.AsWritten, fmt.Sprintf("%d月%d日", t.DueOn.Month(), t.DueOn.Day()))
	case t.Kind == lifecycle.Ongoing:
		t.AsWritten = orElse(t.AsWritten, "持续推进")
	}
	return t
}

func orElse(words, otherwise string) string {
	if strings.TrimSpace(words) == "" {
		return otherwise
	}
	return words
}

// nextNumber numbers a new task: themes T1, T2 …, items after the last of their
// section, and A1, A2 … outside of sections.
func (d *deed) nextNumber(ctx context.Context, planID string, kind lifecycle.TaskKind, s *ent.Section) (number string, serial int, err error) {
	prefix := "A"
	switch {
	case kind == lifecycle.Theme:
		prefix = "T"
	case s != nil:
		prefix = s.Code + "-"
	}
	taken, err := d.tx.Task.Query().Where(task.PlanID(planID), task.NumberHasPrefix(prefix)).Select(task.FieldNumber).Strings(ctx)
	if err != nil {
		return "", 0, fmt.Errorf("reading the numbers: %w", err)
	}
	printed, err := d.tx.Row.Query().Where(row.PlanID(planID), row.NumberHasPrefix(prefix)).Select(row.FieldNumber).Strings(ctx)
	if err != nil {
		return "", 0, fmt.Errorf("reading the numbers: %w", err)
	}
	for _, n := range append(taken, printed...) {
		if i, err := strconv.Atoi(n[len(prefix):]); err == nil {
			serial = max(serial, i)
		}
	}
	serial++
	return prefix + strconv.Itoa(serial), serial, nil
}

func lastPosition(ctx context.Context, tx *ent.Tx, planID string) (int, error) {
	last, err := tx.Task.Query().Where(task.PlanID(planID), task.KindNEQ(lifecycle.Subtask)).Order(ent.Desc(task.FieldPosition)).First(ctx)
	if ent.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("reading the order of tasks: %w", err)
	}
	return last.Position, nil
}

// addRow makes a created task a line of its section, though no paper prints it.
func (d *deed) addRow(ctx context.Context, t *ent.Task, s *ent.Section, serial int) error {
	last, err := d.tx.Row.Query().Where(row.PlanID(t.PlanID)).Order(ent.Desc(row.FieldPosition)).First(ctx)
	if ent.IsNotFound(err) {
		last, err = &ent.Row{}, nil
	}
	if err != nil {
		return fmt.Errorf("reading the rows: %w", err)
	}
	err = d.tx.Row.Create().SetPlanID(t.PlanID).SetSectionID(s.ID).SetTaskID(t.ID).SetNumber(t.Number).SetSerialNo(serial).
		SetPosition(last.Position + 1).SetContentAsWritten(t.Content).SetDeadlineAsWritten(t.DeadlineAsWritten).Exec(ctx)
	if err != nil {
		return fmt.Errorf("adding a row: %w", err)
	}
	return nil
}
