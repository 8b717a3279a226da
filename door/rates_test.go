package door

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"

	"duban/viewer"
)

func from(address string) context.Context {
	return viewer.In(context.Background(), viewer.Viewer{Address: address})
}

func signedIn(id, address string) context.Context {
	return viewer.In(context.Background(), viewer.Viewer{UserID: id, Role: viewer.Unit, Address: address})
}

func refused(t *testing.T, err error, code string) *Refusal {
	t.Helper()
	var r *Refusal
	if !errors.As(err, &r) || r.Code() != code {
		t.Fatalf("got %v, want %s", err, code)
	}
	return r
}

func TestTheCommandLineHasTheDefaultRates(t *testing.T) {
	var flags struct {
		Rates `embed:""`
	}
	parser, err := kong.New(&flags)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(DefaultRates, flags.Rates); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestOneCallerMayAskTwentyTimesASecond(t *testing.T) {
	c := &clock{time.Unix(0, 0)}
	d := making(t, func(o *Options) { o.Clock = c.read })
	me := from("1.2.3.4")
	asks := func(ctx context.Context) (n int) {
		for d.Ask(ctx) == nil {
			n++
		}
		return n
	}
	if n := asks(me); n != 60 {
		t.Errorf("%d at once", n)
	}
	r := refused(t, d.Ask(me), "RATE_LIMITED")
	if r.RetryAfter() != time.Second/20 {
		t.Errorf("come again after %v", r.RetryAfter())
	}
	c.now = c.now.Add(time.Second)
	if n := asks(me); n != 20 {
		t.Errorf("%d a second later", n)
	}
	for who, ctx := range map[string]context.Context{"another address": from("1.2.3.5"), "a user of the same address": signedIn("usr_1", "1.2.3.4"), "another user of it": signedIn("usr_2", "1.2.3.4")} {
		if n := asks(ctx); n != 60 {
			t.Errorf("%s: %d at once", who, n)
		}
	}
	if n := asks(signedIn("usr_1", "9.9.9.9")); n != 0 {
		t.Errorf("the same user elsewhere: %d", n)
	}
}

func TestNeighboursInIPv6AreOneCaller(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true},
		{"2001:db8:1:2::1", "2001:db8:1:3::1", false},
		{"1.2.3.4", "1.2.3.5", false},
	} {
		if same := caller(viewer.Of(from(tt.a))) == caller(viewer.Of(from(tt.b))); same != tt.same {
			t.Errorf("%s and %s: %t", tt.a, tt.b, same)
		}
	}
}

func TestMutationsAreCountedBesides(t *testing.T) {
	c := &clock{time.Unix(0, 0)}
	d := making(t, func(o *Options) { o.Clock = c.read })
	me := from("1.2.3.4")
	mutations := func() (n int) {
		for d.Mutation(me) == nil {
			n++
		}
		return n
	}
	if n := mutations(); n != 20 {
		t.Errorf("%d at once", n)
	}
	c.now = c.now.Add(time.Second)
	if n := mutations(); n != 5 {
		t.Errorf("%d a second later", n)
	}
	if err := d.Ask(me); err != nil {
		t.Errorf("a query is refused: %v", err)
	}
}

func TestARateOfNothingIsNoLimit(t *testing.T) {
	d := making(t, func(o *Options) { o.Rates.Rate = 0 })
	for range 1000 {
		if err := errors.Join(d.Ask(from("1.2.3.4")), d.Mutation(from("1.2.3.4"))); err != nil {
			t.Fatal(err)
		}
	}
}

func TestNoMoreCallersAreRememberedThanThereIsRoomFor(t *testing.T) {
	d := making(t, func(o *Options) { o.Rates.Callers = 100 })
	for i := range 1000 {
		if err := d.Ask(from(fmt.Sprintf("10.0.%d.%d", i/250, i%250))); err != nil {
			t.Fatal(err)
		}
	}
	if n := d.rates.callers.Len(); n != 100 {
		t.Errorf("%d are remembered", n)
	}
}

func TestOperationsWaitForTheirTurnAndNotForever(t *testing.T) {
	d := making(t, func(o *Options) { o.Rates.InFlight, o.Rates.Queue, o.Rates.QueueTime = 2, 1, time.Minute })
	ctx := from("1.2.3.4")
	first, err := d.Enter(ctx)
	if err != nil {
		t.Fatal(err)
	}
	second, err := d.Enter(ctx)
	if err != nil {
		t.Fatal(err)
	}
	third := make(chan error)
	go func() {
		leave, err := d.Enter(ctx)
		if err == nil {
			leave()
		}
		third <- err
	}()
	for d.crowd.waiting.Load() == 0 { // until the third waits
		runtime.Gosched()
	}
	if _, err := d.Enter(ctx); refused(t, err, "UNAVAILABLE").RetryAfter() != time.Minute {
		t.Errorf("the fourth is told %v", err)
	}
	first()
	if err := <-third; err != nil {
		t.Errorf("the third does not get its turn: %v", err)
	}
	second()

	d = making(t, func(o *Options) { o.Rates.InFlight, o.Rates.QueueTime = 1, time.Millisecond })
	if _, err := d.Enter(ctx); err != nil {
		t.Fatal(err)
	}
	_, err = d.Enter(ctx)
	refused(t, err, "UNAVAILABLE")
	gone, cancel := context.WithCancel(ctx)
	cancel()
	d.crowd.QueueTime = time.Minute
	if _, err := d.Enter(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("who has gone is told %v", err)
	}
}

func TestNeverMoreAreInsideThanMayBe(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	d := making(t, func(o *Options) { o.Rates.InFlight, o.Rates.Queue, o.Rates.QueueTime = 4, 1000, time.Minute })
	var wg sync.WaitGroup
	for i := range 200 {
		wg.Go(func() {
			leave, err := d.Enter(from("1.2.3.4"))
			if err != nil {
				t.Error(err)
				return
			}
			if n := len(d.crowd.work); n > 4 {
				t.Errorf("%d are inside", n)
			}
			for range rand.New(rand.NewPCG(seed, uint64(i))).IntN(1000) {
				_ = len(d.crowd.work)
			}
			leave()
		})
	}
	wg.Wait()
	if n := len(d.crowd.work); n != 0 || d.crowd.waiting.Load() != 0 {
		t.Errorf("%d are still inside, %d wait", n, d.crowd.waiting.Load())
	}
}

func TestStreamsAreBoundedForEachAndForAll(t *testing.T) {
	d := making(t, func(o *Options) { o.Rates.Streams, o.Rates.StreamsEach = 3, 2 })
	me, you := from("1.2.3.4"), from("1.2.3.5")
	var leaves []func()
	for range 2 {
		leave, err := d.Stream(me)
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leave)
	}
	_, err := d.Stream(me)
	refused(t, err, "UNAVAILABLE")
	if _, err := d.Stream(you); err != nil {
		t.Errorf("another is refused: %v", err)
	}
	_, err = d.Stream(from("1.2.3.6"))
	refused(t, err, "UNAVAILABLE")
	for _, leave := range leaves {
		leave()
	}
	if _, err := d.Stream(me); err != nil {
		t.Errorf("after leaving: %v", err)
	}
	if diff := cmp.Diff(map[string]int{"1.2.3.4": 1, "1.2.3.5": 1}, d.crowd.each); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
