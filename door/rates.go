package door

import (
	"context"
	"fmt"
	"net/netip"
	"sync"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"

	"duban/viewer"
)

// Rates are how much may be asked: by one caller, and by all together. The tags
// are read by the command line.
type Rates struct {
	Rate          float64       `name:"rate" env:"DUBAN_RATE" default:"20" help:"Operations a second of one user or address; 0 for no limit."`
	Burst         int           `name:"rate-burst" env:"DUBAN_RATE_BURST" default:"60" help:"Operations of one user or address at once."`
	Mutations     float64       `name:"mutation-rate" env:"DUBAN_MUTATION_RATE" default:"5" help:"Mutations a second of one user or address."`
	MutationBurst int           `name:"mutation-burst" env:"DUBAN_MUTATION_BURST" default:"20" help:"Mutations of one user or address at once."`
	Callers       int           `name:"rate-callers" env:"DUBAN_RATE_CALLERS" default:"20000" help:"Users and addresses that are remembered."`
	InFlight      int           `name:"in-flight" env:"DUBAN_IN_FLIGHT" default:"64" help:"Operations at work at once."`
	Queue         int           `name:"queue" env:"DUBAN_QUEUE" default:"128" help:"Operations that wait for their turn."`
	QueueTime     time.Duration `name:"queue-time" env:"DUBAN_QUEUE_TIME" default:"1s" help:"How long an operation waits for its turn."`
	Streams       int           `name:"streams" env:"DUBAN_STREAMS" default:"1000" help:"Connections that stay open, such as WebSockets."`
	StreamsEach   int           `name:"streams-each" env:"DUBAN_STREAMS_EACH" default:"50" help:"The same, of one user or address."`
}

// DefaultRates are the rates of the server.
var DefaultRates = Rates{
	Rate: 20, Burst: 60, Mutations: 5, MutationBurst: 20, Callers: 20_000,
	InFlight: 64, Queue: 128, QueueTime: time.Second,
	Streams: 1_000, StreamsEach: 50,
}

// Refusal says that the caller must come again later.
type Refusal struct {
	code, chinese, english string
	after                  time.Duration
}

// Error gives the English words.
func (r *Refusal) Error() string { return r.english }

// Code is what programs are told.
func (r *Refusal) Code() string { return r.code }

// Chinese gives the Chinese words.
func (r *Refusal) Chinese() string { return r.chinese }

// RetryAfter is how long the caller should wait.
func (r *Refusal) RetryAfter() time.Duration { return r.after }

// caller is whom a rate counts for: a user, or else an address. Of IPv6, where
// anyone has as many addresses as he likes, the network.
func caller(v viewer.Viewer) string {
	if v.SignedIn() {
		return v.UserID
	}
	if at, err := netip.ParseAddr(v.Address); err == nil && at.Is6() {
		network, _ := at.Prefix(64) // fails for more bits than an address has
		return network.String()
	}
	return v.Address
}

// throttle counts what each caller asks in time.
type throttle struct {
	Rates
	clock   func() time.Time
	callers *lru.Cache[string, *bucket]
}

type bucket struct{ operations, mutations *rate.Limiter }

func newThrottle(r Rates, clock func() time.Time) (*throttle, error) {
	callers, err := lru.New[string, *bucket](r.Callers)
	if err != nil {
		return nil, fmt.Errorf("count callers: %w", err)
	}
	return &throttle{r, clock, callers}, nil
}

func (t *throttle) of(v viewer.Viewer) *bucket {
	who := caller(v)
	if b, ok := t.callers.Get(who); ok {
		return b
	}
	b := &bucket{rate.NewLimiter(rate.Limit(t.Rate), t.Burst), rate.NewLimiter(rate.Limit(t.Mutations), t.MutationBurst)}
	if before, ok, _ := t.callers.PeekOrAdd(who, b); ok {
		return before
	}
	return b
}

func (t *throttle) take(l *rate.Limiter) error {
	now := t.clock()
	r := l.ReserveN(now, 1)
	wait := r.DelayFrom(now)
	if r.OK() && wait == 0 {
		return nil
	}
	r.CancelAt(now)
	return &Refusal{"RATE_LIMITED", "请求过于频繁，请稍后再试", "too many requests; try again in a moment", wait}
}

// crowd counts who is inside.
type crowd struct {
	Rates
	work    chan struct{}
	waiting atomic.Int64

	streams sync.WaitGroup
	mu      sync.Mutex
	open    int
	each    map[string]int
}

func newCrowd(r Rates) *crowd {
	return &crowd{Rates: r, work: make(chan struct{}, r.InFlight), each: map[string]int{}}
}

func busy(after time.Duration) *Refusal {
	return &Refusal{"UNAVAILABLE", "服务繁忙，请稍后再试", "the server is busy; try again in a moment", after}
}

func (c *crowd) enter(ctx context.Context) (leave func(), err error) {
	leave = func() { <-c.work }
	select {
	case c.work <- struct{}{}:
		return leave, nil
	default:
	}
	if c.waiting.Add(1) > int64(c.Queue) {
		c.waiting.Add(-1)
		return nil, busy(c.QueueTime)
	}
	defer c.waiting.Add(-1)
	turn := time.NewTimer(c.QueueTime)
	defer turn.Stop()
	select {
	case c.work <- struct{}{}:
		return leave, nil
	case <-turn.C:
		return nil, busy(c.QueueTime)
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func (c *crowd) stay(who string) (leave func(), err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.open >= c.Streams || c.each[who] >= c.StreamsEach {
		return nil, busy(10 * time.Second)
	}
	c.open++
	c.each[who]++
	c.streams.Add(1)
	return func() {
		c.mu.Lock()
		c.open--
		if c.each[who]--; c.each[who] == 0 {
			delete(c.each, who)
		}
		c.mu.Unlock()
		c.streams.Done()
	}, nil
}

// Ask is whether the caller may ask for an operation now.
func (d *Door) Ask(ctx context.Context) error {
	if d.Rates.Rate <= 0 {
		return nil
	}
	return d.rates.take(d.rates.of(viewer.Of(ctx)).operations)
}

// Enter lets one operation in as soon as there is room; leave is called when its
// work is done.
func (d *Door) Enter(ctx context.Context) (leave func(), err error) {
	return d.crowd.enter(ctx)
}

// Mutation lets a mutation run, if its caller has not asked for too many.
func (d *Door) Mutation(ctx context.Context) error {
	if d.Rates.Rate <= 0 {
		return nil
	}
	return d.rates.take(d.rates.of(viewer.Of(ctx)).mutations)
}

// Stream lets in a connection that stays open; leave is called when it ends.
func (d *Door) Stream(ctx context.Context) (leave func(), err error) {
	if d.stopping.Load() {
		return nil, busy(time.Second)
	}
	return d.crowd.stay(caller(viewer.Of(ctx)))
}
