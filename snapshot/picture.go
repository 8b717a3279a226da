package snapshot

import (
	"context"
	"fmt"
	"sync"
	"time"

	"duban/lifecycle"
)

// Picture is what one request sees: one version of everything, however long it asks.
type Picture struct {
	*edition
	library    *Library
	staleSince time.Time // zero unless something has changed that it does not show

	mu   sync.Mutex
	past map[string]*Plan // whole, by id, as first asked for
}

// pin holds a request's picture once it has been taken.
type pin struct {
	mu      sync.Mutex
	picture *Picture
}

type pinKey struct{}

// Pin returns a context in which all reads see one picture, taken at the first of them.
func (l *Library) Pin(ctx context.Context) context.Context {
	return context.WithValue(ctx, pinKey{}, new(pin))
}

// Current gives the picture that ctx has pinned, or the newest; while the database
// is away, the one that stands.
func (l *Library) Current(ctx context.Context) (*Picture, error) {
	return l.pinned(ctx, false)
}

// Renew takes a new picture for ctx, so that what was just written is seen. One
// that may be old will not do.
func (l *Library) Renew(ctx context.Context) (*Picture, error) {
	return l.pinned(ctx, true)
}

func (l *Library) pinned(ctx context.Context, renew bool) (*Picture, error) {
	pinned, _ := ctx.Value(pinKey{}).(*pin)
	if pinned == nil {
		return l.newPicture(ctx, renew)
	}
	pinned.mu.Lock()
	defer pinned.mu.Unlock()
	if pinned.picture == nil || renew {
		pinned.picture = nil
		picture, err := l.newPicture(ctx, renew)
		if err != nil {
			return nil, err
		}
		pinned.picture = picture
	}
	return pinned.picture, nil
}

func (l *Library) newPicture(ctx context.Context, current bool) (*Picture, error) {
	if e := l.fresh(); e != nil {
		return &Picture{edition: e, library: l}, nil
	}
	if current {
		e, err := l.newestEdition(ctx)
		if err != nil {
			return nil, err
		}
		return &Picture{edition: e, library: l}, nil
	}
	e, since, err := l.standing(ctx)
	if err != nil {
		return nil, err
	}
	return &Picture{edition: e, library: l, staleSince: since}, nil
}

// open gives a plan whole, errNoPlan if there is none with this id.
func (p *Picture) open(ctx context.Context, id string) (*Plan, error) {
	head := p.head(id)
	if head == nil {
		return nil, errNoPlan
	}
	if head == p.newest {
		return head, nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if whole := p.past[id]; whole != nil {
		return whole, nil
	}
	whole, err := p.library.pastPlan(ctx, p.edition, head)
	if err != nil {
		return nil, err
	}
	if p.past == nil {
		p.past = map[string]*Plan{}
	}
	p.past[id] = whole
	return whole, nil
}

func (p *Picture) head(id string) *Plan {
	for _, plan := range p.plans {
		if plan.ID == id {
			return plan
		}
	}
	return nil
}

// Today is the day that lights and overdue tasks are reckoned with.
func (p *Picture) Today() lifecycle.Date { return p.today }

// District gives the district.
func (p *Picture) District() (*District, error) {
	if p.newest.District.ID == "" {
		return nil, errNoDistrict
	}
	return p.newest.District, nil
}

// Plan gives a plan by id or by year, the newest without either, or nil.
func (p *Picture) Plan(id *string, year *int) *Plan {
	for _, plan := range p.plans {
		if (id == nil || plan.ID == *id) && (year == nil || plan.Year == *year) {
			return plan
		}
	}
	return nil
}

// byYear is the order of plans.
var byYear = order[*Plan]{"plan", func(b []byte, p *Plan) []byte {
	return append(appendInt(b, -int64(p.Year)), p.ID...)
}}

// Plans lists all plans, newest year first.
func (p *Picture) Plans(first *int, after *string, last *int, before *string) (*PlanConnection, error) {
	return pointer(page(p.plans, byYear, window{first, after, last, before}))
}

// Task gives a task by id, or by a printed number of the year's plan, or nil.
func (p *Picture) Task(ctx context.Context, id, number *string, year *int) (*Task, error) {
	if id != nil {
		node, err := p.Node(ctx, *id)
		task, _ := node.(*Task)
		return task, err
	}
	head := p.Plan(nil, year)
	if number == nil || head == nil {
		return nil, nil
	}
	plan, err := p.open(ctx, head.ID)
	if err != nil {
		return nil, err
	}
	return plan.numbers[plainName(*number)], nil
}

// Unit gives a unit by id or by any name it goes by, or nil.
func (p *Picture) Unit(id, name *string) *Unit {
	switch {
	case id != nil:
		unit, _ := p.newest.nodes[*id].(*Unit)
		return unit
	case name != nil:
		return p.newest.unitNames.find(*name)
	}
	return nil
}

// Leader gives a leader by id, or by name or another spelling of it, or nil.
func (p *Picture) Leader(id, name *string) *Leader {
	switch {
	case id != nil:
		leader, _ := p.newest.nodes[*id].(*Leader)
		return leader
	case name != nil:
		return p.newest.leaderNames.find(*name)
	}
	return nil
}

// pointer makes a page into what roots answer.
func pointer[T any](page T, err error) (*T, error) {
	if err != nil {
		return nil, err
	}
	return &page, nil
}

// Edition names what the picture shows within this run of the program: two
// pictures of one edition answer everything alike but the trace and tokens.
func (p *Picture) Edition() string {
	e := p.edition
	return fmt.Sprintf("%x.%x.%s", e.changes, e.distrust, e.today)
}
