package review

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"duban/ent"
	"duban/store"
	"duban/supervision"
	"duban/viewer"
)

const (
	atOnce   = 2               // papers that are read or applied at once
	patience = 5 * time.Second // for which a request waits before it answers that the work goes on
	longest  = 3 * time.Minute // that one paper may take
)

// Papers are the imports of a store, and the work on them.
type Papers struct {
	store  *store.Store
	office *supervision.Office
	log    *slog.Logger

	life  context.Context
	end   context.CancelFunc
	work  sync.WaitGroup
	turns chan struct{}
	doors chan struct{} // for uploads

	mu   sync.Mutex
	done map[string]int // percent of each import that is worked on here
}

// New gives the imports of a store, which office takes in, reads, applies and undoes.
func New(s *store.Store, office *supervision.Office, log *slog.Logger) *Papers {
	p := &Papers{store: s, office: office, log: log, turns: make(chan struct{}, atOnce), doors: make(chan struct{}, uploads), done: map[string]int{}}
	p.life, p.end = context.WithCancel(context.Background())
	return p
}

// Resume takes up, now and again until Close, what a server left that has ended:
// papers that were being read are read, those that were being applied wait again.
func (p *Papers) Resume(ctx context.Context) error {
	if err := p.takeUp(ctx); err != nil {
		return err
	}
	p.work.Go(func() {
		again := time.NewTicker(supervision.Beat)
		defer again.Stop()
		for {
			select {
			case <-again.C:
			case <-p.life.Done():
				return
			}
			if err := p.takeUp(p.life); err != nil && p.life.Err() == nil {
				p.log.Warn("looking for papers that were left behind failed", "error", err)
			}
		}
	})
	return nil
}

func (p *Papers) takeUp(ctx context.Context) error {
	ids, err := p.office.LeftBehind(ctx)
	for _, id := range ids {
		p.begin(ctx, id, p.office.ReadImport)
	}
	return err
}

// Close ends the work and waits for it. What was not finished is taken up by the
// next server.
func (p *Papers) Close() {
	p.end()
	p.work.Wait()
}

// begin works on an import in the background, when it is its turn, as the viewer of
// ctx; the channel gives what came of it.
func (p *Papers) begin(ctx context.Context, id string, do func(context.Context, string) error) <-chan error {
	done := make(chan error, 1)
	p.work.Go(func() {
		ctx, end := context.WithTimeout(viewer.In(p.life, viewer.Of(ctx)), longest)
		defer end()
		ctx = supervision.Telling(ctx, func(percent int) { p.tell(id, percent) })
		p.tell(id, 0)
		defer p.forget(id)
		p.work.Go(func() { p.beat(ctx, id) })
		select {
		case p.turns <- struct{}{}:
			defer func() { <-p.turns }()
		case <-ctx.Done():
			done <- ctx.Err()
			return
		}
		err := do(ctx, id)
		if err != nil && supervision.Refusals(err) == nil && p.life.Err() == nil {
			p.log.Error("working on an import failed", "import", id, "request", viewer.Of(ctx).RequestID, "error", err)
		}
		done <- err
	})
	return done
}

// beat says every few seconds that the import is worked on, until ctx is done.
func (p *Papers) beat(ctx context.Context, id string) {
	next := time.NewTicker(supervision.Beat)
	defer next.Stop()
	for {
		select {
		case <-next.C:
		case <-ctx.Done():
			return
		}
		percent, _ := p.percent(id)
		within, end := context.WithTimeout(ctx, supervision.Beat)
		// One that is not heard is made good by the next, and by the transaction: whoever
		// would put the import back waits for it.
		if err := p.office.StillAt(within, id, percent); err != nil && within.Err() == nil {
			p.log.Warn("saying that an import is worked on failed", "import", id, "error", err)
		}
		end()
	}
}

func (p *Papers) tell(id string, percent int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done[id] = percent
}

func (p *Papers) forget(id string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.done, id)
}

// percent is how much of the work on an import is done, if it is done here.
func (p *Papers) percent(id string) (percent int, here bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	percent, here = p.done[id]
	return percent, here
}

// await waits for work, but not for ever: what takes longer goes on by itself.
func await(ctx context.Context, done <-chan error) error {
	wait, end := context.WithTimeout(ctx, patience)
	defer end()
	select {
	case err := <-done:
		return err
	case <-wait.Done():
		return ctx.Err()
	}
}

// CreateImport takes a paper by value in and has it read.
func (p *Papers) CreateImport(ctx context.Context, in supervision.Bringing) (*ent.PaperImport, error) {
	made, err := p.office.CreateImport(ctx, in)
	if err != nil {
		return nil, err
	}
	return made, await(ctx, p.begin(ctx, made.ID, p.office.ReadImport))
}

// ApplyImport makes an import the plan of its year.
func (p *Papers) ApplyImport(ctx context.Context, in supervision.Applying) (*ent.PaperImport, error) {
	begun, err := p.office.ApplyImport(ctx, in)
	if err != nil {
		return nil, err
	}
	return begun, await(ctx, p.begin(ctx, begun.ID, p.office.FinishImport))
}
