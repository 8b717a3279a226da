package snapshot

import (
	"context"
	"time"

	"duban/lifecycle"
)

// body is what a plan holds.
type body struct {
	sections     []*Section
	kinds        map[lifecycle.TaskKind][]*Task
	rowCount     int
	printedItems int
	updatedAt    time.Time
}

func (p *Plan) full(ctx context.Context) (*Plan, error) {
	if p.body == nil {
		return nil, errNoPlan
	}
	return p, nil
}
