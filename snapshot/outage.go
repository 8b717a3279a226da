package snapshot

import (
	"context"
	"errors"
	"time"

	"duban/store"
)

// How long a reader waits for a new picture before the old one will do.
const (
	patience = 4 * time.Second
	glance   = 50 * time.Millisecond // once the database is known to be away
)

// standing is newestEdition for those who only read: while the database does not
// answer they are given the edition that stands, and since when it may be old. One
// of another day will not do, for its lights are that day's.
func (l *Library) standing(ctx context.Context) (e *edition, since time.Time, err error) {
	last := l.edition.Load()
	if last == nil || last.today != l.Today() {
		e, err = l.newestEdition(ctx)
		return e, time.Time{}, err
	}
	began, wait := l.store.Now(), patience
	if l.away.Load() != nil {
		wait = glance
	}
	hurried, end := context.WithTimeout(ctx, wait)
	defer end()
	e, err = l.newestEdition(hurried)
	switch {
	case err == nil:
		return e, time.Time{}, nil
	case ctx.Err() != nil:
		return nil, time.Time{}, err
	case hurried.Err() == nil && !errors.Is(err, store.ErrUnavailable) && !errors.Is(err, store.ErrTimeout):
		return nil, time.Time{}, err
	}
	l.away.CompareAndSwap(nil, &began)
	if e := l.fresh(); e != nil { // built just now
		l.away.Store(nil)
		return e, time.Time{}, nil
	}
	if known := l.away.Load(); known != nil {
		began = *known
	}
	return last, began, nil
}

// rebuild is readEdition, measured.
func (l *Library) rebuild(ctx context.Context) (*edition, error) {
	began := l.store.Now()
	e, err := l.readEdition(ctx)
	if err == nil {
		l.away.Store(nil)
	}
	if l.options.Built != nil {
		l.options.Built(l.store.Now().Sub(began), err)
	}
	return e, err
}

// Age is how long ago the current picture was built; 0 before there is one.
func (l *Library) Age() time.Duration {
	if e := l.edition.Load(); e != nil {
		return l.store.Now().Sub(e.builtAt)
	}
	return 0
}

// Away is for how long pictures have been shown that may be old; 0 if they are not.
func (l *Library) Away() time.Duration {
	if since := l.away.Load(); since != nil && l.fresh() == nil {
		return l.store.Now().Sub(*since)
	}
	return 0
}

// StaleSince tells since when what ctx's request has been shown may be old; the
// zero moment if it is current.
func StaleSince(ctx context.Context) time.Time {
	pinned, _ := ctx.Value(pinKey{}).(*pin)
	if pinned == nil {
		return time.Time{}
	}
	pinned.mu.Lock()
	defer pinned.mu.Unlock()
	if pinned.picture == nil {
		return time.Time{}
	}
	return pinned.picture.staleSince
}
