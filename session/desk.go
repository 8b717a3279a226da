// Package session says who is asking: people with passwords, their sessions and
// tokens, and the middleware that puts a viewer into each request's context. It
// keeps users and what they sign in with, and knows nothing of the office's work
// and no GraphQL.
package session

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/singleflight"

	"duban/ent"
	"duban/rules"
	"duban/store"
	"duban/supervision"
	"duban/viewer"
)

// Options are how a Desk works. With a clock alone it is at its strictest.
type Options struct {
	// Now is the real clock, whatever day the office reckons with: sessions, tokens and
	// sign-ins begin, are used and end by it. A server that is told an earlier day must
	// not open to what has ended.
	Now func() time.Time
	// DistrictID is the district that the anonymous read, and in whose trace failed
	// sign-ins stand.
	DistrictID string
	// PublicRead lets the anonymous read the plan.
	PublicRead bool
	// Demo lets the demonstration's accounts exist; without it they open nothing.
	Demo bool
	// TLS says that browsers reach the server by https, whatever a request looks like.
	TLS bool
	// BehindProxy believes X-Forwarded-Proto and X-Forwarded-For of the one proxy in front.
	BehindProxy bool
	// Logger hears of failed sign-ins; slog.Default if nil.
	Logger *slog.Logger
}

// Desk is where people sign in and where those who keep users ask for it.
type Desk struct {
	store     *store.Store
	office    *supervision.Office
	options   Options
	passwords *passwords
	known     *known
	locks     *lru.Cache[string, lock]
	languages *lru.Cache[string, bool]
	lookups   singleflight.Group
	demo      []Account
}

// New gives the desk of a store; office keeps the trace and the rules.
func New(s *store.Store, office *supervision.Office, o Options) (*Desk, error) {
	if o.Now == nil {
		return nil, fmt.Errorf("opening the desk: no clock is given")
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	locks, err := lru.New[string, lock](4096)
	if err != nil {
		return nil, fmt.Errorf("opening the desk: %w", err)
	}
	languages, err := lru.New[string, bool](256)
	if err != nil {
		return nil, fmt.Errorf("opening the desk: %w", err)
	}
	known, err := newKnown()
	if err != nil {
		return nil, fmt.Errorf("opening the desk: %w", err)
	}
	return &Desk{store: s, office: office, options: o, passwords: newPasswords(present), known: known, locks: locks, languages: languages}, nil
}

func (d *Desk) now() time.Time { return d.options.Now().UTC().Truncate(time.Microsecond) }

// do runs a verb in one transaction with its lines in the trace. An attempt that
// is not allowed leaves a line of its own.
func (d *Desk) do(ctx context.Context, verb string, act func(context.Context, *ent.Tx) ([]supervision.Line, error)) error {
	err := d.store.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		lines, err := act(ctx, tx)
		if err != nil {
			return err
		}
		return d.office.Record(ctx, tx, lines...)
	})
	if err != nil && supervision.Refusals(err) == nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	return err
}

// allow refuses who may not do the verb, and writes down that it was tried.
func (d *Desk) allow(ctx context.Context, verb string, part rules.Part) error {
	v := viewer.Of(ctx)
	if rules.Allowed(v, verb, part) {
		return nil
	}
	if v.SignedIn() && v.DistrictID != "" {
		err := d.do(ctx, verb, func(context.Context, *ent.Tx) ([]supervision.Line, error) {
			return []supervision.Line{{Action: supervision.Refused, Changes: []supervision.Change{step("verb", "", verb)}}}, nil
		})
		if err != nil {
			return fmt.Errorf("recording a refusal: %w", err)
		}
	}
	return supervision.Refuse(supervision.NotAllowed, "您的角色不允许这样做。", "your role does not allow this")
}

// asProgram is a context in which the desk writes for somebody who is not known yet.
func (d *Desk) asProgram(ctx context.Context) context.Context {
	v := viewer.Of(ctx)
	v.Role, v.ReadOnly = viewer.System, false
	if v.DistrictID == "" {
		v.DistrictID = d.options.DistrictID
	}
	return viewer.In(ctx, v)
}

// step is a change from one value to another; an empty one is none.
func step(field, from, to string) supervision.Change {
	c := supervision.Change{Field: field}
	if from != "" {
		c.From = &from
	}
	if to != "" {
		c.To = &to
	}
	return c
}
