package graph

import (
	"context"

	"duban/snapshot"
)

// Resolver answers the schema's roots: reads from the library's current picture,
// verbs through the office.
type Resolver struct {
	Library *snapshot.Library
}

// read asks the picture that the request has pinned.
func read[T any](ctx context.Context, r *queryResolver, ask func(*snapshot.Picture) (T, error)) (answer T, err error) {
	picture, err := r.Library.Current(ctx)
	if err != nil {
		return answer, err
	}
	return ask(picture)
}

// found is an answer that cannot fail.
func found[T any](v T) (T, error) { return v, nil }
