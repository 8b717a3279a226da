package snapshot

import (
	"context"
	"time"

	"duban/ent/schema"
)

// Change is one field's step from a value to another.
type Change = schema.Change

// Event (留痕) is one line of the append-only trace.
type Event struct {
	ID            string
	Seq           int
	At            time.Time
	Actor, Action string
	Changes       []Change
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
	nodes    []*Event
}

// Nodes gives the lines of the page.
func (c *EventConnection) Nodes() []*Event { return c.nodes }

// Edges gives the lines of the page with their cursors.
func (c *EventConnection) Edges() []EventEdge { return nil }

// TotalCount counts the lines in all that the viewer may read.
func (c *EventConnection) TotalCount(ctx context.Context) (int, error) { return 0, errNoPlan }

// Object is what the line's act was done to, if it still is and the viewer may see it.
func (e *Event) Object(ctx context.Context) (Node, error) { return nil, errNoPlan }

// Task is the task concerned, or nil.
func (e *Event) Task(ctx context.Context) (*Task, error) { return nil, errNoPlan }

func (l *Library) history(ctx context.Context, t *Task, w window) (*EventConnection, error) {
	return nil, errNoPlan
}
