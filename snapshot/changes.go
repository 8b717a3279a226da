package snapshot

import (
	"context"
	"sync"
	"time"

	"duban/lifecycle"
	"duban/store"
)

// PlanChangeKind is how much is known of a change.
type PlanChangeKind string

// How much is known of a change.
const (
	Changed PlanChangeKind = "CHANGED"
	Resync  PlanChangeKind = "RESYNC"
)

// PlanChange is one change of a plan.
type PlanChange struct {
	Kind    PlanChangeKind
	PlanID  string
	Version int
	TaskIDs []string
}

// waiting bounds the changes that a subscriber has not taken yet.
const waiting = 16

// subscribers are told of changes as they happen.
type subscribers struct {
	mu       sync.Mutex
	all      map[chan *PlanChange]string // with the plan that each asked for
	midnight *time.Timer
}

// Changes tells what changes from now on, of one plan or, with an empty planID,
// of all, until ctx is done. A reader who falls behind is told to read again what
// it shows, and holds up nobody.
func (l *Library) Changes(ctx context.Context, planID string) <-chan *PlanChange {
	out := make(chan *PlanChange, waiting)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.all == nil {
		l.all = map[chan *PlanChange]string{}
	}
	l.all[out] = planID
	leave := sync.OnceFunc(func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.all, out)
		close(out)
	})
	forget := context.AfterFunc(l.life, leave)
	context.AfterFunc(ctx, func() {
		forget()
		leave()
	})
	return out
}

// tell gives a change to those who asked for its plan; one of no plan concerns all.
func (s *subscribers) tell(c *PlanChange) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for out, planID := range s.all {
		if planID == "" || c.PlanID == "" || planID == c.PlanID {
			send(out, c, planID)
		}
	}
}

// send puts a change behind those that wait, or a RESYNC in the place of all of them.
func send(out chan *PlanChange, c *PlanChange, planID string) {
	select {
	case out <- c:
		return
	default:
	}
	for {
		select {
		case <-out:
		default:
			out <- &PlanChange{Kind: Resync, PlanID: planID} // the buffer is empty, and nobody else sends
			return
		}
	}
}

// told hears of a commit, before whoever made it goes on.
func (l *Library) told(c store.Change) {
	if c.Resync {
		l.distrust.Add(1)
	}
	l.changes.Add(1)
	if c.Resync || c.PlanID == "" {
		l.tell(&PlanChange{Kind: Resync})
		return
	}
	kind := Changed
	if len(c.TaskIDs) == 0 {
		kind = Resync
	}
	l.tell(&PlanChange{Kind: kind, PlanID: c.PlanID, Version: c.Revision, TaskIDs: c.TaskIDs})
}

// awaitMidnight waits for the day to turn. Readers find that out by themselves;
// subscribers must be told, since lights have changed.
func (l *Library) awaitMidnight() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.life.Err() != nil {
		return
	}
	day := l.Today()
	wait := max(time.Second, lifecycle.UntilMidnight(l.store.Now(), l.zone))
	l.midnight = time.AfterFunc(wait, func() { l.turn(day) })
}

func (l *Library) turn(from lifecycle.Date) {
	if l.Today() != from {
		l.tell(&PlanChange{Kind: Resync})
	}
	l.awaitMidnight()
}
