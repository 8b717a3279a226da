// Package snapshot keeps plans as immutable pictures in memory, from which every
// read is answered; only the trace and keys for programs are read from the
// database when asked for. It knows neither GraphQL nor the verbs that change things.
package snapshot

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/singleflight"

	"duban/ent"
	"duban/lifecycle"
	"duban/store"
	"duban/viewer"
)

// Options are what a library may be told; the zero value will do.
type Options struct {
	// District is the id of the district whose plans these are; the only one if empty.
	District string
	// Actions says what a viewer may do to a task; nothing if nil.
	Actions func(viewer.Viewer, *Task) []lifecycle.Action
	// Elsewhere finds what other rooms keep, by the prefix of its ids, as far as the
	// viewer may see it.
	Elsewhere map[string]Finder
	// PastPlans bounds how many plans beside the newest stay in memory: 4 if zero.
	PastPlans int
	// Memory bounds what all plans take together, in bytes: 256 MiB if zero.
	Memory int64
	// Patience bounds the building of a picture: 30 s if zero.
	Patience time.Duration
	// Built is told of every attempt to build a picture, and how it ended, if set.
	Built func(took time.Duration, err error)
}

// Library keeps the current picture of a district: it is built when first asked
// for, and again by the first reader after a change or after midnight.
type Library struct {
	store   *store.Store
	zone    *time.Location
	options Options

	edition atomic.Pointer[edition]
	away    atomic.Pointer[time.Time] // since when the database has let no picture be built
	past    *lru.Cache[string, *Plan]
	builds  singleflight.Group

	changes  atomic.Uint64 // how often something changed
	distrust atomic.Uint64 // how often a change may have been missed
	subscribers

	life context.Context
	stop context.CancelFunc
}

// edition is one version of what most requests need: the directory, the headings
// of all plans and the newest plan whole.
type edition struct {
	changes, distrust uint64 // counted before it was read
	today             lifecycle.Date
	builtAt           time.Time
	directory         *directory
	plans             []*Plan // newest year first; but for the newest only headings
	newest            *Plan   // whole; an empty one before there is any
}

// New makes a library over an open store; zone says which day a moment of the
// store's clock falls on.
func New(s *store.Store, zone *time.Location, options Options) (*Library, error) {
	if options.Actions == nil {
		options.Actions = func(viewer.Viewer, *Task) []lifecycle.Action { return nil }
	}
	if options.PastPlans == 0 {
		options.PastPlans = 4
	}
	if options.Patience == 0 {
		options.Patience = 30 * time.Second
	}
	past, err := lru.New[string, *Plan](options.PastPlans)
	if err != nil {
		return nil, fmt.Errorf("making room for past plans: %w", err)
	}
	l := &Library{store: s, zone: zone, options: options, past: past}
	l.life, l.stop = context.WithCancel(context.Background())
	s.Watch(l.life, l.told)
	l.awaitMidnight()
	return l, nil
}

// Close ends the watch for changes. Pictures that are held stay what they are.
func (l *Library) Close() {
	l.stop()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.midnight.Stop()
}

// Today is the day that lights and overdue tasks are reckoned with.
func (l *Library) Today() lifecycle.Date { return lifecycle.DateOf(l.store.Now(), l.zone) }

// fresh gives the edition if nothing has changed since it was read, else nil.
func (l *Library) fresh() *edition {
	e := l.edition.Load()
	if e == nil || e.changes != l.changes.Load() || e.today != l.Today() {
		return nil
	}
	return e
}

// newestEdition gives an edition that holds every change told before the call.
// However many wait for it, it is read once; who gives up leaves the others to it.
func (l *Library) newestEdition(ctx context.Context) (*edition, error) {
	want := l.changes.Load()
	for {
		if e := l.fresh(); e != nil {
			return e, nil
		}
		e, err := shared(ctx, l, "edition", l.rebuild)
		if err != nil {
			return nil, fmt.Errorf("reading the current plan: %w", err)
		}
		// One that was under way may have missed what this reader must see.
		if e.changes >= want {
			return e, nil
		}
	}
}

// shared runs read once for all who ask for key meanwhile, for as long as the
// library lives and not only as long as the first of them.
func shared[T any](ctx context.Context, l *Library, key string, read func(context.Context) (T, error)) (T, error) {
	result := l.builds.DoChan(key, func() (any, error) {
		life, end := context.WithTimeout(l.life, l.options.Patience)
		defer end()
		return read(life)
	})
	var none T
	select {
	case r := <-result:
		if r.Err != nil {
			return none, r.Err
		}
		return r.Val.(T), nil
	case <-ctx.Done():
		return none, ctx.Err()
	}
}

// readEdition reads what has changed since the last edition and keeps the rest.
func (l *Library) readEdition(ctx context.Context) (*edition, error) {
	before := l.edition.Load()
	e := &edition{changes: l.changes.Load(), distrust: l.distrust.Load(), today: l.Today(), builtAt: l.store.Now()}
	if before == nil || before.distrust != e.distrust {
		l.past.Purge()
		before = &edition{}
	}
	err := l.store.Read(ctx, func(ctx context.Context, tx *ent.Tx) error {
		c := tx.Client()
		district, err := readDistrict(ctx, c, l.options.District)
		if err != nil {
			return err
		}
		users, err := readUsers(ctx, c, district.ID)
		if err != nil {
			return err
		}
		e.directory = before.directory
		if e.directory == nil || !e.directory.stillFits(district, users) {
			if e.directory, err = readDirectory(ctx, c, district, users); err != nil {
				return err
			}
		}
		stored, err := readPlans(ctx, c, district.ID)
		if err != nil {
			return err
		}
		if e.newest, err = l.newestOf(ctx, c, e, stored, before.newest); err != nil {
			return err
		}
		for i, p := range stored {
			if i == 0 {
				e.plans = append(e.plans, e.newest)
				continue
			}
			past := heading(l, p)
			past.District = e.newest.District
			e.plans = append(e.plans, past)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	l.edition.Store(e)
	return e, nil
}

// newestOf gives the newest of the stored plans whole, an empty one if there is none.
func (l *Library) newestOf(ctx context.Context, c *ent.Client, e *edition, stored []*ent.Plan, before *Plan) (*Plan, error) {
	if len(stored) == 0 {
		return build(l, e.directory, records{}, e.today, nil)
	}
	if before != nil && before.ID == stored[0].ID && before.Version == stored[0].Revision && before.fits(e) {
		return before, nil
	}
	return l.readWhole(ctx, c, e, stored[0], before)
}

func (l *Library) readWhole(ctx context.Context, c *ent.Client, e *edition, stored *ent.Plan, before *Plan) (*Plan, error) {
	r, err := readPlan(ctx, c, stored)
	if err != nil {
		return nil, err
	}
	return build(l, e.directory, r, e.today, before)
}

// fits reports whether a plan was built on the edition's directory and day.
func (p *Plan) fits(e *edition) bool { return p.directory == e.directory && p.today == e.today }

// pastPlan gives a plan that the edition knows the heading of, from memory or
// from the database.
func (l *Library) pastPlan(ctx context.Context, e *edition, head *Plan) (*Plan, error) {
	before, _ := l.past.Get(head.ID)
	if before != nil && before.Version == head.Version && before.fits(e) {
		return before, nil
	}
	plan, err := shared(ctx, l, fmt.Sprintf("%s %d %p %d", head.ID, head.Version, e.directory, e.today), func(ctx context.Context) (plan *Plan, err error) {
		err = l.store.Read(ctx, func(ctx context.Context, tx *ent.Tx) error {
			stored, err := tx.Plan.Get(ctx, head.ID)
			if err != nil {
				return err
			}
			plan, err = l.readWhole(ctx, tx.Client(), e, stored, before)
			return err
		})
		if err == nil {
			l.past.Add(head.ID, plan)
		}
		return plan, err
	})
	if ent.IsNotFound(err) {
		return nil, errNoPlan
	}
	if err != nil {
		return nil, fmt.Errorf("reading the plan of %d: %w", head.Year, err)
	}
	return plan, nil
}
