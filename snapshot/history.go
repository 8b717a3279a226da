package snapshot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"entgo.io/ent/dialect/sql"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/predicate"
	"duban/ent/schema"
	"duban/viewer"
)

// Event (留痕) is one line of the append-only trace, as it was read.
type Event struct {
	ID            string
	Seq           int
	At            time.Time
	Actor, Action string
	Changes       []schema.Change

	library          *Library
	objectID, taskID string
	planID           string
}

// EventFilter are conditions on the trace, all of which must hold.
type EventFilter struct {
	Action          []string
	ActorID, TaskID *string
	From, To        *time.Time
}

// EventConnection is one page of the trace. How long the trace is, is counted only when asked.
type EventConnection struct {
	PageInfo PageInfo

	nodes   []*Event
	library *Library
	where   []predicate.Event // none when there is nothing to be read
}

// newestEvent is the order of the trace.
var newestEvent = order[*Event]{"event", func(b []byte, e *Event) []byte { return strconv.AppendInt(b, int64(e.Seq), 10) }}

// Nodes gives the lines of the page.
func (c *EventConnection) Nodes() []*Event { return c.nodes }

// Edges gives the lines of the page with their cursors.
func (c *EventConnection) Edges() []EventEdge {
	return Connection[*Event]{nodes: c.nodes, by: newestEvent}.Edges()
}

// TotalCount counts the lines in all that the viewer may read.
func (c *EventConnection) TotalCount(ctx context.Context) (int, error) {
	if c.where == nil {
		return 0, nil
	}
	n, err := c.library.store.Client.Event.Query().Where(c.where...).Count(ctx)
	if err != nil {
		return 0, fmt.Errorf("counting the trace: %w", err)
	}
	return n, nil
}

// Object is what the line's act was done to, if it still is and the viewer may see it.
func (e *Event) Object(ctx context.Context) (Node, error) {
	if e.objectID == "" {
		return nil, nil
	}
	picture, err := e.library.Current(ctx)
	if err != nil {
		return nil, err
	}
	return picture.inPlan(ctx, e.planID, e.objectID)
}

// Task is the task concerned, or nil.
func (e *Event) Task(ctx context.Context) (*Task, error) {
	if e.taskID == "" {
		return nil, nil
	}
	picture, err := e.library.Current(ctx)
	if err != nil {
		return nil, err
	}
	node, err := picture.inPlan(ctx, e.planID, e.taskID)
	task, _ := node.(*Task)
	return task, err
}

// inPlan gives an object of a plan, be it a past one, or of the directory, or nil.
func (p *Picture) inPlan(ctx context.Context, planID, id string) (Node, error) {
	plan := p.newest
	if planID != "" && planID != plan.ID {
		if p.head(planID) == nil {
			return nil, nil
		}
		var err error
		if plan, err = p.open(ctx, planID); err != nil {
			return nil, err
		}
	}
	if n := plan.nodes[id]; n != nil && visible(ctx, n) {
		return n, nil
	}
	return nil, nil
}

// Events reads the whole trace of the district (留痕), newest first, for the office and administrators.
func (p *Picture) Events(ctx context.Context, filter *EventFilter, first *int, after *string, last *int, before *string) (*EventConnection, error) {
	var where []predicate.Event
	if seesTrace(viewer.Of(ctx)) {
		where = append(filter.predicates(), event.DistrictID(p.directory.district.ID))
	}
	return p.library.readTrace(ctx, where, window{first, after, last, before})
}

func (f *EventFilter) predicates() (where []predicate.Event) {
	if f == nil {
		return nil
	}
	if f.Action != nil {
		where = append(where, event.ActionIn(f.Action...))
	}
	if f.ActorID != nil {
		where = append(where, event.ActorID(*f.ActorID))
	}
	if f.TaskID != nil {
		where = append(where, event.TaskID(*f.TaskID))
	}
	if f.From != nil {
		where = append(where, event.CreatedAtGTE(f.From.UTC()))
	}
	if f.To != nil {
		where = append(where, event.CreatedAtLT(f.To.UTC()))
	}
	return where
}

// history reads the trace of a task.
func (t *Task) history(ctx context.Context, w window) (*EventConnection, error) {
	var where []predicate.Event
	if t.open(ctx) {
		where = []predicate.Event{event.TaskID(t.ID)}
	}
	return t.Plan.library.readTrace(ctx, where, w)
}

// readTrace reads a page of the lines that meet all conditions, of none without any.
func (l *Library) readTrace(ctx context.Context, where []predicate.Event, w window) (*EventConnection, error) {
	n, fromBack, err := w.size()
	if err != nil {
		return nil, err
	}
	c := &EventConnection{library: l, where: where}
	bounds, err := boundsOf(w)
	if err != nil || where == nil {
		return c, err
	}
	query := l.store.Client.Event.Query().Where(slices.Concat(where, bounds)...)
	if fromBack {
		query.Order(event.BySeq())
	} else {
		query.Order(event.BySeq(sql.OrderDesc()))
	}
	lines, err := query.Limit(n + 1).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the trace: %w", err)
	}
	more := len(lines) > n
	if more {
		lines = lines[:n]
	}
	for _, line := range lines {
		c.nodes = append(c.nodes, l.event(line))
	}
	c.PageInfo = PageInfo{HasNextPage: more, HasPreviousPage: w.after != nil}
	if fromBack {
		slices.Reverse(c.nodes)
		c.PageInfo = PageInfo{HasNextPage: w.before != nil, HasPreviousPage: more}
	}
	c.PageInfo.StartCursor, c.PageInfo.EndCursor = ends(c.nodes, newestEvent)
	return c, nil
}

// boundsOf turns a window's cursors into conditions on running numbers.
func boundsOf(w window) ([]predicate.Event, error) {
	var where []predicate.Event
	for _, end := range []struct {
		cursor *string
		bound  func(int) predicate.Event
	}{{w.after, event.SeqLT}, {w.before, event.SeqGT}} {
		if end.cursor == nil {
			continue
		}
		key, err := newestEvent.keyIn(*end.cursor)
		if err != nil {
			return nil, err
		}
		seq, err := strconv.Atoi(string(key))
		if err != nil {
			return nil, errCursor
		}
		where = append(where, end.bound(seq))
	}
	return where, nil
}

func (l *Library) event(e *ent.Event) *Event {
	return &Event{
		ID: e.ID, Seq: e.Seq, At: e.CreatedAt.UTC(), Actor: e.Actor, Action: e.Action, Changes: e.Changes,
		library: l, objectID: e.ObjectID, taskID: e.TaskID, planID: e.PlanID,
	}
}

// findEvents finds lines of the trace by id, as far as the viewer may read them.
func (p *Picture) findEvents(ctx context.Context, ids []string, found map[string]Node) error {
	if len(ids) == 0 || !viewer.Of(ctx).SignedIn() {
		return nil
	}
	lines, err := p.library.store.Client.Event.Query().Where(event.IDIn(ids...), event.DistrictID(p.directory.district.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("reading the trace: %w", err)
	}
	for _, line := range lines {
		e := p.library.event(line)
		may := seesTrace(viewer.Of(ctx))
		if !may {
			task, err := e.Task(ctx)
			if err != nil {
				return err
			}
			may = task != nil && task.open(ctx)
		}
		if may {
			found[e.ID] = e
		}
	}
	return nil
}
