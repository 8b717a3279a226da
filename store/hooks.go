package store

import (
	"context"
	"errors"
	"time"

	"duban/ent"
	"duban/viewer"
)

// ErrNoViewer refuses a write of which nobody can say who did it.
var ErrNoViewer = errors.New("writing: the context carries no viewer")

// signed refuses writes of the anonymous. The program itself writes as viewer.System.
func signed(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if !viewer.Of(ctx).SignedIn() {
			return nil, ErrNoViewer
		}
		return next.Mutate(ctx, m)
	})
}

// stamped gives what is new an id and a moment, and what has changed a moment.
// What the caller has set itself stays. It runs before ent's checks, once for
// each thing of a bulk, and for upserts too: there the id of a row that exists
// already wins over the new one.
func (s *Store) stamped(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		now := s.Now()
		if m.Op().Is(ent.OpCreate) {
			if err := s.identify(m, now); err != nil {
				return nil, err
			}
		}
		if m, has := m.(interface {
			SetUpdatedAt(time.Time)
			UpdatedAt() (time.Time, bool)
		}); has {
			if _, set := m.UpdatedAt(); !set {
				m.SetUpdatedAt(now)
			}
		}
		if err := alike(m); err != nil {
			return nil, err
		}
		return next.Mutate(ctx, m)
	})
}

func (s *Store) identify(m ent.Mutation, now time.Time) error {
	if m, has := m.(interface {
		SetID(string)
		ID() (string, bool)
		Type() string
	}); has {
		if _, set := m.ID(); !set {
			id, err := s.ids.next(m.Type(), now)
			if err != nil {
				return err
			}
			m.SetID(id)
		}
	}
	if m, has := m.(interface {
		SetCreatedAt(time.Time)
		CreatedAt() (time.Time, bool)
	}); has {
		if _, set := m.CreatedAt(); !set {
			m.SetCreatedAt(now)
		}
	}
	return nil
}

// alike brings moments to what every database keeps: PostgreSQL has
// microseconds, and SQLite compares them as text, which takes one zone.
func alike(m ent.Mutation) error {
	for _, name := range m.Fields() {
		value, _ := m.Field(name)
		if t, is := value.(time.Time); is {
			if err := m.SetField(name, moment(t)); err != nil {
				return err
			}
		}
	}
	return nil
}

func moment(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }
