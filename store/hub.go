package store

import (
	"context"
	"maps"
	"sync"
)

// hub hands changes to those who watch, and keeps the revisions that they have
// been told of, so that a look at the database finds what nobody has told.
type hub struct {
	mu       sync.Mutex
	closed   bool
	watchers map[*watcher]bool
	known    map[string]Change // by the id of a plan or district, without tasks
	underway map[string]int    // commits that will tell by themselves
}

func newHub() *hub {
	return &hub{watchers: map[*watcher]bool{}, known: map[string]Change{}, underway: map[string]int{}}
}

type watcher struct {
	ctx  context.Context
	told func(Change)
	gone func()
}

func (h *hub) watch(ctx context.Context, told func(Change), gone func()) {
	w := &watcher{ctx, told, gone}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		gone()
		return
	}
	h.watchers[w] = true
	context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.drop(w)
	})
}

func (h *hub) drop(w *watcher) {
	if h.watchers[w] {
		delete(h.watchers, w)
		w.gone()
	}
}

func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for w := range h.watchers {
		h.drop(w)
	}
}

func (h *hub) tell(c Change) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tellAll(c)
}

// tellAll wants h.mu to be held: changes are told one at a time.
func (h *hub) tellAll(c Change) {
	if !c.Resync {
		h.know(c)
	}
	for w := range h.watchers {
		if w.ctx.Err() == nil {
			w.told(c)
		}
	}
}

func (h *hub) know(c Change) {
	switch {
	case c.Revision == 0:
		delete(h.known, c.key())
	case c.Revision > h.known[c.key()].Revision:
		c.TaskIDs = nil
		h.known[c.key()] = c
	}
}

// begin and finish stand around a commit, so that compare leaves to it what it is
// about to tell in more detail.
func (h *hub) begin(t touched) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range t {
		h.underway[c.key()]++
	}
}

func (h *hub) finish(t touched, saved bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range t {
		if h.underway[c.key()]--; h.underway[c.key()] == 0 {
			delete(h.underway, c.key())
		}
		if saved {
			h.tellAll(*c)
		}
	}
}

// learn takes what is stored as told.
func (h *hub) learn(stored map[string]Change) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.known = stored
}

func (h *hub) snapshot() map[string]Change {
	h.mu.Lock()
	defer h.mu.Unlock()
	return maps.Clone(h.known)
}

// compare tells what is stored and has not been told. What was known before the
// look at the database and was not found is gone. It reports whether it has left
// something to a commit under way.
func (h *hub) compare(before, stored map[string]Change) (left bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for key, c := range stored {
		switch {
		case c.Revision <= h.known[key].Revision:
		case h.underway[key] > 0:
			left = true
		default:
			h.tellAll(c)
		}
	}
	for key, c := range before {
		if _, there := stored[key]; !there && h.known[key].Revision == c.Revision && h.underway[key] == 0 {
			c.Revision = 0
			h.tellAll(c)
		}
	}
	return left
}
