package story

import (
	"sync/atomic"
	"time"
)

// Clock is a clock that stands still at a moment of the story while one is told, and
// otherwise goes as the one it was made of.
type Clock struct {
	own func() time.Time
	at  atomic.Pointer[time.Time]
}

// NewClock makes a clock that goes as own does.
func NewClock(own func() time.Time) *Clock { return &Clock{own: own} }

// Now gives the moment that the clock shows.
func (c *Clock) Now() time.Time {
	if at := c.at.Load(); at != nil {
		return *at
	}
	return c.own()
}

// Turn stops the clock at a moment, unless that is still to come.
func (c *Clock) Turn(at time.Time) {
	if now := c.own(); at.After(now) {
		at = now
	}
	c.at.Store(&at)
}

// Release lets the clock go as its own again.
func (c *Clock) Release() { c.at.Store(nil) }
