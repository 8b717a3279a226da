package supervision

import (
	"context"
	"fmt"
	"time"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/ent/predicate"
	"duban/viewer"
)

const (
	// Beat is how often a server that works on an import says so.
	Beat = 3 * time.Second
	// silence is how long nobody has said so when an import counts as left behind.
	silence = 5 * Beat
)

// asSystem is the program itself at work.
func asSystem(ctx context.Context) context.Context {
	return viewer.In(ctx, viewer.Viewer{Role: viewer.System, Name: "系统"})
}

// StillAt says that an import is being worked on, and how much of it is done. It
// waits for no transaction of the district: on PostgreSQL others hear it while the
// plan is written.
func (o *Office) StillAt(ctx context.Context, id string, percent int) error {
	err := o.store.Client.PaperImport.Update().SetProgress(percent).
		Where(paperimport.ID(id), paperimport.StateIn(string(ImportReading), string(ImportApplying))).Exec(asSystem(ctx))
	if err != nil {
		return fmt.Errorf("saying how far %s has come: %w", id, err)
	}
	return nil
}

// LeftBehind lists the imports that are to be read and that no server works on, so
// that the caller may, and puts those back that a server was applying when it ended:
// nothing of them was stored.
func (o *Office) LeftBehind(ctx context.Context) (ids []string, err error) {
	err = o.store.Tx(asSystem(ctx), func(ctx context.Context, tx *ent.Tx) error {
		now := o.store.Now()
		// A clock that was told its day may have gone back since.
		silent := paperimport.Or(paperimport.UpdatedAtLT(now.Add(-silence)), paperimport.UpdatedAtGT(now.Add(time.Hour)))
		of := func(s ImportState) []predicate.PaperImport {
			return []predicate.PaperImport{paperimport.State(string(s)), silent}
		}
		err := tx.PaperImport.Update().Where(of(ImportApplying)...).SetState(string(ImportRead)).SetProgress(100).AddVersion(1).
			SetRefusal(Words{"应用时服务中断，没有改动任何内容；请重新应用。", "the server stopped while applying it; nothing was changed: apply it again"}.stored()).Exec(ctx)
		if err != nil {
			return fmt.Errorf("putting back what was being applied: %w", err)
		}
		ids, err = tx.PaperImport.Query().Where(of(ImportReading)...).Order(ent.Asc(paperimport.FieldID)).IDs(ctx)
		if err != nil {
			return fmt.Errorf("reading which papers wait to be read: %w", err)
		}
		// They are the caller's now: the next who asks finds them at work.
		return tx.PaperImport.Update().Where(paperimport.IDIn(ids...)).SetProgress(0).Exec(ctx)
	})
	return ids, err
}

// steps is how far the work on an import has come: things done of those that the
// present step has, which takes it from one percentage to another.
type steps struct {
	told     func(percent int)
	from, to int
	done, of int
}

type stepsKey struct{}

// Telling has the work on an import tell how much of it is done, in percent.
func Telling(ctx context.Context, told func(percent int)) context.Context {
	return context.WithValue(ctx, stepsKey{}, &steps{told: told})
}

// stepTo begins the step that ends at so many percent, with so many things to do.
func stepTo(ctx context.Context, percent, of int) {
	if s, is := ctx.Value(stepsKey{}).(*steps); is {
		s.from, s.to, s.done, s.of = s.to, percent, 0, of
		s.told(s.from)
	}
}

// did says that more things of the present step are done.
func did(ctx context.Context, n int) {
	if s, is := ctx.Value(stepsKey{}).(*steps); is && s.of > 0 {
		s.done = min(s.done+n, s.of)
		s.told(s.from + (s.to-s.from)*s.done/s.of)
	}
}
