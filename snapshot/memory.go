package snapshot

import (
	"sync"
	"unsafe"

	"github.com/hashicorp/golang-lru/v2/simplelru"
)

// usualMemory is what plans may take together unless the library is told.
const usualMemory = 256 << 20

// past keeps plans beside the newest while there is room for them; those not
// asked for longest leave first, and come back when they are asked for again.
type past struct {
	mu    sync.Mutex
	plans *simplelru.LRU[string, *Plan]
	held  int64
	room  int64
}

func newPast() *past {
	p := &past{}
	p.plans, _ = simplelru.NewLRU(1<<20, func(_ string, left *Plan) { p.held -= left.size }) // fails for sizes below 1
	return p
}

func (p *past) get(id string) *Plan {
	p.mu.Lock()
	defer p.mu.Unlock()
	plan, _ := p.plans.Get(id)
	return plan
}

func (p *past) keep(plan *Plan) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.plans.Remove(plan.ID)
	p.plans.Add(plan.ID, plan)
	p.held += plan.size
	p.fit()
}

// fitInto sets how much room there is.
func (p *past) fitInto(room int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.room = room
	p.fit()
}

func (p *past) fit() {
	for p.held > p.room && p.plans.Len() > 0 {
		p.plans.RemoveOldest()
	}
}

func (p *past) purge() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.plans.Purge()
}

// What a picture takes besides its structs and texts, in bytes, as measured: an
// entry in the map of ids, and a task's places in lists and indexes.
const (
	nodeOverhead = 100
	taskOverhead = 450
	// textOverhead is what a byte of a task's wording takes with its index.
	textOverhead = 7
)

// weigh reckons what a plan's picture takes in memory, its directory included.
func weigh(r records, d *directory) int64 {
	n := int64(nodeOverhead * (r.size() + len(d.units) + len(d.leaders) + len(d.users)))
	n += int64(len(r.assignments))*(int64(unsafe.Sizeof(Assignment{}))+60) + int64(len(r.sections))*int64(unsafe.Sizeof(Section{})) +
		int64(len(r.findings))*int64(unsafe.Sizeof(Finding{})) + int64(len(r.extensions))*int64(unsafe.Sizeof(Extension{})) +
		int64(len(r.reminders))*int64(unsafe.Sizeof(Reminder{})) + int64(len(r.instructions))*int64(unsafe.Sizeof(Instruction{})) +
		int64(len(d.units))*int64(unsafe.Sizeof(Unit{})) + int64(len(d.leaders))*int64(unsafe.Sizeof(Leader{}))
	for _, t := range r.tasks {
		n += int64(unsafe.Sizeof(Task{})) + taskOverhead + int64(len(t.ID)) + textOverhead*int64(len(t.Content)+len(t.Number))
	}
	for _, s := range r.rows {
		n += int64(unsafe.Sizeof(Row{})) + int64(len(s.ContentAsWritten)+len(s.Quote)+len(s.UnitsAsWritten)+len(s.LeadAsWritten)+len(s.Remark))
	}
	for _, s := range r.reports {
		n += int64(unsafe.Sizeof(Report{})) + int64(len(s.Progress)+len(s.Problems)+len(s.NextSteps))
	}
	for _, a := range r.assignments {
		n += int64(len(a.ID) + len(a.AsWritten) + len(a.Signboard))
	}
	return n
}
