package supervision

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/task"
	"duban/lifecycle"
)

// Editing is what to change in a task; what is nil stays.
type Editing struct {
	TaskID          string
	ExpectedVersion int
	Content         *string
	LeaderIds       []string // all of them, in order
	ParentID        Moving
}

// Moving is a theme to put a task under: with no ID it is taken out of its theme,
// and the zero Moving leaves it where it is.
type Moving struct {
	Given bool
	ID    string
}

// Under moves a task under a theme, or with an empty id out of its theme.
func Under(themeID string) Moving { return Moving{true, themeID} }

// UnmarshalGQL reads an id that was given, or null.
func (m *Moving) UnmarshalGQL(v any) error {
	id, is := v.(string)
	if v != nil && !is {
		return fmt.Errorf("an id is expected, not %T", v)
	}
	*m = Under(id)
	return nil
}

// MarshalGQL writes the id.
func (m Moving) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(m.ID)) }

// UpdateTask changes a task's wording, leaders or theme.
func (o *Office) UpdateTask(ctx context.Context, in Editing) (edited *ent.Task, err error) {
	err = o.do(ctx, "updateTask", func(ctx context.Context, d *deed) error {
		var c checks
		if in.Content != nil {
			c.words(*in.Content, mostContent, "content")
		}
		m, err := d.ruled(ctx, in.TaskID, &in.ExpectedVersion, &c)
		if err != nil {
			return err
		}
		if in.ParentID.Given && m.Kind == lifecycle.Subtask {
			return invalid("子任务不能移到别的任务之下。", "a subtask stays under its item", "parentId")
		}
		if in.LeaderIds != nil && m.Kind == lifecycle.Theme {
			return invalid("主题没有自己的责任领导。", "a theme has no leaders of its own", "leaderIds")
		}
		if in.ParentID.ID != "" {
			if err := d.checkTheme(ctx, &c, &in.ParentID.ID, m.PlanID, m.Task); err != nil {
				return err
			}
		}
		leaders, err := d.checkLeaders(ctx, &c, in.LeaderIds)
		if err != nil {
			return err
		}
		if err := c.err(); err != nil {
			return err
		}
		if err := d.can(lifecycle.Edit, m); err != nil {
			return err
		}
		err = d.edit(ctx, m, in, leaders)
		edited = m.Task
		return err
	})
	return edited, err
}

// edit changes what differs, and nothing if nothing does.
func (d *deed) edit(ctx context.Context, m *matter, in Editing, leaders []*ent.Leader) error {
	var changes []Change
	content, parent := m.Content, text(m.ParentID)
	if in.Content != nil && strings.TrimSpace(*in.Content) != content {
		content = strings.TrimSpace(*in.Content)
		changes = append(changes, step("content", m.Content, content))
	}
	if in.ParentID.Given && in.ParentID.ID != parent {
		from, err := d.numberOf(ctx, parent)
		if err != nil {
			return err
		}
		parent = in.ParentID.ID
		to, err := d.numberOf(ctx, parent)
		if err != nil {
			return err
		}
		changes = append(changes, step("parent", from, to))
	}
	before := m.leaders
	if in.LeaderIds != nil && !slices.EqualFunc(before, leaders, func(a *ent.TaskLeader, b *ent.Leader) bool { return a.LeaderID == b.ID }) {
		var was []*ent.Leader
		for _, l := range before {
			was = append(was, l.Edges.Leader)
		}
		changes = append(changes, step("leaders", leaderNames(was), leaderNames(leaders)))
		if err := d.changeLeaders(ctx, m, leaders); err != nil {
			return err
		}
	}
	if changes == nil {
		return nil
	}
	return d.save(ctx, m, m.ID, func(u *ent.TaskUpdateOne) {
		u.SetContent(content)
		if parent == "" {
			u.ClearParentID()
		} else {
			u.SetParentID(parent)
		}
	}, changes...)
}

// checkTheme checks that a task of the plan may stand under parent: a theme of the
// same plan, and not one of those below the task itself.
func (d *deed) checkTheme(ctx context.Context, c *checks, parent *string, planID string, below *ent.Task) error {
	for up, first := parent, true; up != nil; first = false {
		t, err := d.tx.Task.Query().Where(task.ID(*up), task.PlanID(planID)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			c.add(notFound("个主题", "theme", "parentId"))
			return nil
		case err != nil:
			return fmt.Errorf("reading the theme: %w", err)
		case first && t.Kind != lifecycle.Theme:
			c.add(invalid("只能归入主题。", "only a theme can stand above it", "parentId"))
			return nil
		case below != nil && t.ID == below.ID:
			c.add(invalid("主题不能归入自己之下。", "a theme cannot stand below itself", "parentId"))
			return nil
		}
		up = t.ParentID
	}
	return nil
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// numberOf names a task for the trace.
func (d *deed) numberOf(ctx context.Context, id string) (string, error) {
	if id == "" {
		return "", nil
	}
	t, err := d.tx.Task.Get(ctx, id)
	if err != nil {
		return "", fmt.Errorf("reading the theme: %w", err)
	}
	return t.Number, nil
}
