package supervision

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"duban/ent"
	"duban/ent/event"
	"duban/ent/schema"
	"duban/viewer"
)

// Change is one field's step from a value to another.
type Change = schema.Change

// Line is what a line of the trace (留痕) says; who did it, when and from where is
// taken from the viewer and the clock. Passwords, secrets and raw input never go in.
type Line struct {
	Action                   string // the mutation's name, or "refused"
	ObjectID, PlanID, TaskID string
	Changes                  []Change
}

// Refused is the action of a line about an attempt that was not allowed.
const Refused = "refused"

// Record adds lines to the trace of the viewer's district, for the verbs of other
// rooms. It must run within Store.Tx, which lets one transaction of a district
// write at a time: that keeps the numbers without gaps.
func (o *Office) Record(ctx context.Context, tx *ent.Tx, lines ...Line) error {
	return record(ctx, tx, viewer.Of(ctx).DistrictID, o.store.Now(), lines)
}

func record(ctx context.Context, tx *ent.Tx, district string, now time.Time, lines []Line) error {
	if len(lines) == 0 {
		return nil
	}
	last, err := tx.Event.Query().Where(event.DistrictID(district)).Order(ent.Desc(event.FieldSeq)).First(ctx)
	if ent.IsNotFound(err) {
		last, err = &ent.Event{}, nil
	}
	if err != nil {
		return fmt.Errorf("reading the end of the trace: %w", err)
	}
	v := viewer.Of(ctx)
	seq, hash := last.Seq, last.Hash
	var all []*ent.EventCreate
	for _, l := range lines {
		seq++
		e := &ent.Event{
			DistrictID: district, Seq: seq, CreatedAt: now, ActorID: v.UserID, Actor: legible(v.Name), Action: l.Action,
			ObjectID: l.ObjectID, PlanID: l.PlanID, TaskID: l.TaskID, Changes: legibleChanges(l.Changes),
			FromAddress: legible(v.Address), RequestID: legible(v.RequestID), PreviousHash: hash,
		}
		hash = seal(e)
		all = append(all, tx.Event.Create().SetDistrictID(district).SetSeq(seq).SetCreatedAt(now).
			SetActorID(e.ActorID).SetActor(e.Actor).SetAction(e.Action).
			SetObjectID(e.ObjectID).SetPlanID(e.PlanID).SetTaskID(e.TaskID).SetChanges(e.Changes).
			SetFromAddress(e.FromAddress).SetRequestID(e.RequestID).SetPreviousHash(e.PreviousHash).SetHash(hash))
	}
	if _, err := inBatches(ctx, tx.Event.CreateBulk, all); err != nil {
		return fmt.Errorf("writing the trace: %w", err)
	}
	return nil
}

// seal gives the hash of a line: SHA-256 over the hash before it and what it says.
// What it says must never be written otherwise, or every old trace breaks.
func seal(e *ent.Event) string {
	said, err := json.Marshal(struct {
		District, At, ActorID, Actor, Action, ObjectID, PlanID, TaskID, From, Request string
		Seq                                                                           int
		Changes                                                                       []Change
	}{
		e.DistrictID, e.CreatedAt.UTC().Format(time.RFC3339Nano), e.ActorID, e.Actor, e.Action, e.ObjectID, e.PlanID, e.TaskID, e.FromAddress, e.RequestID,
		e.Seq, e.Changes,
	})
	if err != nil {
		panic(err) // strings and numbers only
	}
	sum := sha256.Sum256(append([]byte(e.PreviousHash), said...))
	return hex.EncodeToString(sum[:])
}

// legible keeps what every database gives back as it was.
func legible(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "")
}

func legibleChanges(changes []Change) []Change {
	kept := make([]Change, 0, len(changes))
	for _, c := range changes {
		if c.From == nil && c.To == nil {
			continue
		}
		for _, side := range []**string{&c.From, &c.To} {
			if *side != nil {
				words := legible(**side)
				*side = &words
			}
		}
		kept = append(kept, c)
	}
	return kept
}

// recordRefusal writes that the viewer tried a verb and was not allowed to.
func (o *Office) recordRefusal(ctx context.Context, d *deed) error {
	l := d.concerns
	l.Action, l.Changes = Refused, []Change{became("verb", d.verb)}
	return o.store.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return record(ctx, tx, d.district, o.store.Now(), []Line{l})
	})
}

// step is a change from one value to another; an empty one is none.
func step(field, from, to string) Change {
	c := Change{Field: field}
	if from != "" {
		c.From = &from
	}
	if to != "" {
		c.To = &to
	}
	return c
}

// became is a change from nothing.
func became(field, to string) Change { return step(field, "", to) }

// because is the reason given, if one was.
func because(words string) []Change {
	if words == "" {
		return nil
	}
	return []Change{became("because", words)}
}
