package session

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"duban/ent"
	"duban/ent/session"
	"duban/ent/token"
	"duban/viewer"
)

// How long a session lives, and how long it is taken for granted.
const (
	idle     = 30 * time.Minute
	lifetime = 12 * time.Hour
	// fresh is how long a session or token is trusted without a look into the
	// database: so late, at most, is an end that another replica has put to it.
	fresh = 5 * time.Second
	// outage is how long it is trusted when the database does not answer.
	outage = time.Minute
	// written is how coarsely its last use is kept.
	written = time.Minute
	// mostKnown bounds the memory for them.
	mostKnown = 8192
)

// ErrUnauthenticated says that a request showed a token that is not, or no longer, valid.
var ErrUnauthenticated = errors.New("the token is not valid, or no longer")

// errUnknown says that a secret opens nothing (any more).
var errUnknown = errors.New("no such session or token")

// kind tells a browser's session from a token.
type kind string

const (
	bySession kind = "session"
	byToken   kind = "token"
)

// entry is what a secret opens, as it was when it was looked up.
type entry struct {
	kind    kind
	id      string
	digest  string
	viewer  viewer.Viewer
	expires time.Time
	used    time.Time // as the database has it
	checked time.Time
}

// open reports whether the secret still opens something.
func (e *entry) open(now time.Time) bool {
	return now.Before(e.expires) && (e.kind == byToken || now.Before(e.used.Add(idle)))
}

// settled reports whether the entry needs no look into the database: it has been
// looked up just now, and its last use is written down. A clock that was put back
// settles nothing.
func (e *entry) settled(now time.Time) bool {
	return e.since(e.checked, now, fresh) && e.since(e.used, now, written)
}

func (e *entry) since(t, now time.Time, limit time.Duration) bool {
	return !now.Before(t) && now.Sub(t) < limit
}

// known are the sessions and tokens in use, by digest.
type known struct {
	entries *lru.Cache[string, *entry]
	changes atomic.Uint64
}

func newKnown() (*known, error) {
	entries, err := lru.New[string, *entry](mostKnown)
	return &known{entries: entries}, err
}

// keep remembers e unless something was forgotten since mark: then it may be older
// than the change.
func (k *known) keep(digest string, e *entry, mark uint64) {
	if k.changes.Load() != mark {
		return
	}
	k.entries.Add(digest, e)
	if k.changes.Load() != mark {
		k.entries.Remove(digest)
	}
}

// forget drops the entries that gone tells, after a change of what they stand for.
func (k *known) forget(gone func(*entry) bool) {
	k.changes.Add(1)
	for _, digest := range k.entries.Keys() {
		if e, has := k.entries.Peek(digest); has && gone(e) {
			k.entries.Remove(digest)
		}
	}
}

func (d *Desk) forgetUser(id string) {
	d.known.forget(func(e *entry) bool { return e.viewer.UserID == id })
}

func (d *Desk) forgetEntry(id string) {
	d.known.forget(func(e *entry) bool { return e.id == id })
}

// find gives what the secret with this digest opens, from memory if it may.
func (d *Desk) find(ctx context.Context, k kind, key string) (*entry, error) {
	now := d.now()
	before, has := d.known.entries.Get(key)
	if has && before.kind == k && before.settled(now) && before.open(now) {
		return before, nil
	}
	found, err, _ := d.lookups.Do(string(k)+key, func() (any, error) {
		// Others wait for this look too: it must not end because one of them hangs up.
		return d.lookUp(context.WithoutCancel(ctx), k, key)
	})
	switch {
	case err == nil:
		return found.(*entry), nil
	case errors.Is(err, errUnknown):
		d.known.entries.Remove(key)
		return nil, err
	case has && before.kind == k && before.open(now) && before.since(before.checked, now, outage):
		d.options.Logger.WarnContext(ctx, "a session is trusted although the database does not answer", "error", err)
		return before, nil
	}
	return nil, fmt.Errorf("looking up a %s: %w", k, err)
}

func (d *Desk) lookUp(ctx context.Context, k kind, key string) (*entry, error) {
	mark := d.known.changes.Load()
	read := map[kind]func(context.Context, string) (*entry, *ent.User, error){bySession: d.readSession, byToken: d.readToken}[k]
	e, user, err := read(ctx, key)
	if ent.IsNotFound(err) {
		return nil, errUnknown
	}
	if err != nil {
		return nil, err
	}
	now := d.now()
	if !e.open(now) || !d.admits(user) {
		return nil, errUnknown
	}
	readOnly := e.viewer.ReadOnly
	e.viewer = viewerOf(user)
	e.viewer.ReadOnly = readOnly
	e.digest, e.checked = key, now
	if !e.since(e.used, now, written) {
		e.used = now
		if err := d.writeUse(ctx, e); err != nil {
			d.options.Logger.WarnContext(ctx, "the last use of a session or token could not be written", "error", err)
		}
	}
	d.known.keep(key, e, mark)
	return e, nil
}

// admits reports whether a user may come in at all.
func (d *Desk) admits(u *ent.User) bool { return u.Active && (!u.Demo || d.options.Demo) }

func (d *Desk) readSession(ctx context.Context, key string) (*entry, *ent.User, error) {
	s, err := d.store.Client.Session.Query().Where(session.Hash(key)).WithUser().Only(ctx)
	if err != nil {
		return nil, nil, err
	}
	return &entry{kind: bySession, id: s.ID, expires: s.ExpiresAt, used: s.SeenAt}, s.Edges.User, nil
}

func (d *Desk) readToken(ctx context.Context, key string) (*entry, *ent.User, error) {
	t, err := d.store.Client.Token.Query().Where(token.Hash(key), token.RevokedAtIsNil()).WithUser().Only(ctx)
	if err != nil {
		return nil, nil, err
	}
	e := &entry{kind: byToken, id: t.ID, expires: t.ExpiresAt, viewer: viewer.Viewer{ReadOnly: !t.MayWrite}}
	if t.UsedAt != nil {
		e.used = *t.UsedAt
	}
	return e, t.Edges.User, nil
}

// writeUse keeps when a session or token was last used. Whoever else has ended it
// meanwhile wins: nothing is written then.
func (d *Desk) writeUse(ctx context.Context, e *entry) error {
	ctx, end := context.WithTimeout(viewer.In(ctx, e.viewer), time.Second)
	defer end()
	if e.kind == bySession {
		return d.store.Client.Session.Update().Where(session.ID(e.id)).SetSeenAt(e.used).Exec(ctx)
	}
	return d.store.Client.Token.Update().Where(token.ID(e.id)).SetUsedAt(e.used).Exec(ctx)
}

// viewerOf is the viewer that a user is.
func viewerOf(u *ent.User) viewer.Viewer {
	v := viewer.Viewer{DistrictID: u.DistrictID, UserID: u.ID, Name: u.Name, Role: u.Role, MayRead: true}
	if u.UnitID != nil {
		v.UnitID = *u.UnitID
	}
	if u.LeaderID != nil {
		v.LeaderID = *u.LeaderID
	}
	return v
}
