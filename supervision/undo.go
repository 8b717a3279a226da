package supervision

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/extension"
	"duban/ent/instruction"
	"duban/ent/leader"
	"duban/ent/membership"
	"duban/ent/paperimport"
	"duban/ent/report"
	"duban/ent/sectionleader"
	"duban/ent/taskleader"
	"duban/ent/unit"
	"duban/ent/user"
	"duban/store"
)

// takingBack is how an apply is undone, and what it did. It is kept, packed, with
// the import.
type takingBack struct {
	Difference Difference
	// New tells that the plan itself was made, Title, Issuer and Document else how it
	// was headed.
	New                     bool
	Title, Issuer, Document string
	Contents                rewriting
	Units, Members, Leaders []string // ids of those that were added to the directory
	// Revision was the plan's before.
	Revision int
}

// takingBack tells how the apply is undone.
func (p *paper) takingBack(revision int) ([]byte, error) {
	b := takingBack{Difference: p.difference, New: p.isNew}
	if revision > 0 {
		if !p.isNew {
			b.Title, b.Issuer, b.Document, b.Revision = p.was.Title, p.was.Issuer, p.was.Document, p.was.Revision
			b.Contents = rewrite(p.after, p.before)
		}
		for _, u := range p.freshUnits {
			b.Units = append(b.Units, u.ID)
		}
		for _, m := range p.freshMembers {
			b.Members = append(b.Members, m.ID)
		}
		for _, l := range p.freshLeaders {
			b.Leaders = append(b.Leaders, l.ID)
		}
	}
	return pack(b)
}

func pack(v any) ([]byte, error) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if err := json.NewEncoder(z).Encode(v); err != nil {
		return nil, fmt.Errorf("packing what takes the apply back: %w", err)
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("packing what takes the apply back: %w", err)
	}
	return packed.Bytes(), nil
}

func unpack(packed []byte) (b takingBack, err error) {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return b, fmt.Errorf("unpacking what takes the apply back: %w", err)
	}
	said, err := io.ReadAll(z)
	if err == nil {
		err = json.Unmarshal(said, &b)
	}
	if err != nil {
		return b, fmt.Errorf("unpacking what takes the apply back: %w", err)
	}
	return b, nil
}

// Undoable reports whether an import can be undone: it was applied, changed
// something, and nobody has changed the plan since.
func Undoable(i *ent.PaperImport, revision int) bool {
	return i.State == string(ImportApplied) && i.AppliedRevision > 0 && i.AppliedRevision == revision
}

// UndoImport takes back what applying an import did, while nothing has been built
// on it: plan, tasks, units and leaders are again as they were before.
func (o *Office) UndoImport(ctx context.Context, in Undoing) (undone *ent.PaperImport, err error) {
	err = o.do(ctx, "undoImport", func(ctx context.Context, d *deed) error {
		i, err := d.brought(ctx, in.ImportID)
		if err != nil {
			return err
		}
		if i.State != string(ImportApplied) || i.PlanID == nil {
			return illegal("这份导入没有应用，无从撤销。", "the import is not applied: there is nothing to undo")
		}
		p, err := d.tx.Plan.Get(ctx, *i.PlanID)
		if err != nil {
			return fmt.Errorf("reading the plan: %w", err)
		}
		if i.AppliedRevision == 0 {
			return illegal("应用这份导入没有改动任何内容，无从撤销。", "applying the import changed nothing: there is nothing to undo")
		}
		if !Undoable(i, p.Revision) {
			return illegal("应用之后分解表又有改动，不能再撤销。", "the plan has been changed since: it cannot be undone any more")
		}
		b, err := unpack(i.Undo)
		if err != nil {
			return err
		}
		// Papers that found nothing to change since go with what they agreed to.
		agreed := d.tx.PaperImport.Update().Where(paperimport.PlanID(p.ID), paperimport.State(string(ImportApplied)),
			paperimport.AppliedRevision(0), paperimport.AppliedAtGTE(*i.AppliedAt))
		if err := agreed.SetState(string(ImportUndone)).AddVersion(1).Exec(ctx); err != nil {
			return fmt.Errorf("marking papers that changed nothing: %w", err)
		}
		if err := d.takeBack(ctx, p, b); err != nil {
			return err
		}
		d.record(i.ID, p.ID, "", step("state", i.State, string(ImportUndone)), became("document", i.Document))
		undone, err = d.tx.PaperImport.UpdateOneID(i.ID).SetState(string(ImportUndone)).AddVersion(1).Save(ctx)
		return err
	})
	return undone, err
}

// takeBack makes the plan and the directory what they were.
func (d *deed) takeBack(ctx context.Context, p *ent.Plan, b takingBack) error {
	if b.New {
		all, err := d.contents(ctx, p.ID)
		if err != nil {
			return err
		}
		b.Contents = rewrite(all, contents{})
	}
	if err := store.Touch(ctx, d.tx, p.ID); err != nil {
		return err
	}
	if err := d.rewrite(ctx, b.Contents); err != nil {
		return err
	}
	if b.New {
		if err := d.tx.Plan.DeleteOneID(p.ID).Exec(ctx); err != nil {
			return fmt.Errorf("removing the plan: %w", err)
		}
	} else if err := d.headAgain(ctx, p, b); err != nil {
		return err
	}
	return d.forgetAdded(ctx, b)
}

// headAgain heads the plan as before. The paper before can be undone again if it
// could be then.
func (d *deed) headAgain(ctx context.Context, p *ent.Plan, b takingBack) error {
	err := d.tx.Plan.UpdateOneID(p.ID).SetTitle(b.Title).SetIssuer(b.Issuer).SetDocument(b.Document).Exec(ctx)
	if err != nil {
		return fmt.Errorf("heading the plan: %w", err)
	}
	err = d.tx.PaperImport.Update().
		Where(paperimport.PlanID(p.ID), paperimport.State(string(ImportApplied)), paperimport.AppliedRevision(b.Revision)).
		SetAppliedRevision(p.Revision + 1).Exec(ctx)
	if err != nil {
		return fmt.Errorf("marking the paper before: %w", err)
	}
	return nil
}

// forgetAdded takes out of the directory what the import had added and nobody uses.
func (d *deed) forgetAdded(ctx context.Context, b takingBack) error {
	if len(b.Units)+len(b.Members)+len(b.Leaders) == 0 {
		return nil
	}
	if _, err := d.tx.Membership.Delete().Where(membership.IDIn(b.Members...)).Exec(ctx); err != nil {
		return fmt.Errorf("emptying groups: %w", err)
	}
	var inUse []string
	for _, ids := range []func(context.Context) ([]string, error){
		d.tx.Assignment.Query().Where(assignment.UnitIDIn(b.Units...)).Unique(true).Select(assignment.FieldUnitID).Strings,
		d.tx.Report.Query().Where(report.UnitIDIn(b.Units...)).Unique(true).Select(report.FieldUnitID).Strings,
		d.tx.Extension.Query().Where(extension.UnitIDIn(b.Units...)).Unique(true).Select(extension.FieldUnitID).Strings,
		d.tx.Unit.Query().Where(unit.IDIn(b.Units...), unit.HasReminders()).Select(unit.FieldID).Strings,
		d.tx.Unit.Query().Where(unit.MergedIntoIDIn(b.Units...)).Unique(true).Select(unit.FieldMergedIntoID).Strings,
		d.tx.Membership.Query().Where(membership.GroupIDIn(b.Units...)).Unique(true).Select(membership.FieldGroupID).Strings,
		d.tx.Membership.Query().Where(membership.MemberIDIn(b.Units...)).Unique(true).Select(membership.FieldMemberID).Strings,
		d.tx.User.Query().Where(user.UnitIDIn(b.Units...)).Unique(true).Select(user.FieldUnitID).Strings,
		d.tx.TaskLeader.Query().Where(taskleader.LeaderIDIn(b.Leaders...)).Unique(true).Select(taskleader.FieldLeaderID).Strings,
		d.tx.SectionLeader.Query().Where(sectionleader.LeaderIDIn(b.Leaders...)).Unique(true).Select(sectionleader.FieldLeaderID).Strings,
		d.tx.Instruction.Query().Where(instruction.LeaderIDIn(b.Leaders...)).Unique(true).Select(instruction.FieldLeaderID).Strings,
		d.tx.User.Query().Where(user.LeaderIDIn(b.Leaders...)).Unique(true).Select(user.FieldLeaderID).Strings,
	} {
		found, err := ids(ctx)
		if err != nil {
			return fmt.Errorf("looking who uses units and leaders: %w", err)
		}
		inUse = append(inUse, found...)
	}
	used := func(id string) bool { return slices.Contains(inUse, id) }
	if _, err := d.tx.Unit.Delete().Where(unit.IDIn(slices.DeleteFunc(b.Units, used)...)).Exec(ctx); err != nil {
		return fmt.Errorf("removing units: %w", err)
	}
	if _, err := d.tx.Leader.Delete().Where(leader.IDIn(slices.DeleteFunc(b.Leaders, used)...)).Exec(ctx); err != nil {
		return fmt.Errorf("removing leaders: %w", err)
	}
	return store.TouchDirectory(ctx, d.tx, d.district)
}
