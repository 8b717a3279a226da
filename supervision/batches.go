package supervision

import (
	"context"
	"slices"
)

// batch is how many things one statement saves: with some thirty columns each they
// stay below the 32,766 parameters that SQLite takes.
const batch = 500

// inBatches saves many things in few statements, in their order.
func inBatches[B, T any, S interface {
	Save(context.Context) ([]*T, error)
}](ctx context.Context, create func(...B) S, all []B) ([]*T, error) {
	saved := make([]*T, 0, len(all))
	for part := range slices.Chunk(all, batch) {
		some, err := create(part...).Save(ctx)
		if err != nil {
			return nil, err
		}
		saved = append(saved, some...)
	}
	return saved, nil
}
