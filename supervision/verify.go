package supervision

import (
	"context"
	"fmt"

	"duban/ent"
	"duban/ent/event"
)

// Verified is how the trace of one district was found.
type Verified struct {
	DistrictID, District string
	// Lines are how many hold; LastHash seals them all: who has noted it down will
	// see later whether lines were cut off the end.
	Lines    int
	LastHash string
	// BrokenAt is the number of the first line that does not hold, 0 if all do.
	BrokenAt int
	// Because says in English what is wrong with it.
	Because string
}

// VerifyTrace reads every district's trace from its beginning and reports whether
// a line was changed, added between others or taken out.
func (o *Office) VerifyTrace(ctx context.Context) ([]Verified, error) {
	districts, err := o.store.Client.District.Query().Order(ent.Asc("id")).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("verifying the trace: %w", err)
	}
	var all []Verified
	for _, d := range districts {
		v := Verified{DistrictID: d.ID, District: d.Name}
		if err := o.verify(ctx, &v); err != nil {
			return nil, fmt.Errorf("verifying the trace of %s: %w", d.Name, err)
		}
		all = append(all, v)
	}
	return all, nil
}

func (o *Office) verify(ctx context.Context, v *Verified) error {
	const page = 1000
	for {
		lines, err := o.store.Client.Event.Query().Where(event.DistrictID(v.DistrictID), event.SeqGT(v.Lines)).
			Order(ent.Asc(event.FieldSeq)).Limit(page).All(ctx)
		if err != nil {
			return err
		}
		for _, e := range lines {
			switch {
			case e.Seq != v.Lines+1:
				v.Because = fmt.Sprintf("line %d is missing: line %d follows", v.Lines+1, e.Seq)
			case e.PreviousHash != v.LastHash:
				v.Because = "it was not written after the line before it"
			case e.Hash != seal(e):
				v.Because = "it does not say what was written"
			}
			if v.Because != "" {
				v.BrokenAt = v.Lines + 1
				return nil
			}
			v.Lines, v.LastHash = e.Seq, e.Hash
		}
		if len(lines) < page {
			return nil
		}
	}
}
