package supervision

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/intake"
	"duban/viewer"
)

// ApplyImport begins to make an import the plan of its year. FinishImport does it;
// until then nothing is stored in the plan.
func (o *Office) ApplyImport(ctx context.Context, in Applying) (begun *ent.PaperImport, err error) {
	err = o.do(ctx, "applyImport", func(ctx context.Context, d *deed) error {
		i, err := d.brought(ctx, in.ImportID)
		if err != nil {
			return err
		}
		if err := appliable(i); err != nil {
			return err
		}
		if _, err := d.drafted(i); err != nil {
			return err
		}
		begun, err = d.tx.PaperImport.UpdateOne(i).SetState(string(ImportApplying)).SetProgress(0).SetRefusal("").AddVersion(1).Save(ctx)
		return err
	})
	return begun, err
}

// appliable refuses an import that is not ready to be applied, or no longer.
func appliable(i *ent.PaperImport) error {
	switch ImportState(i.State) {
	case ImportRead:
		return nil
	case ImportApplied:
		return illegal("这份导入已经应用，没有改动。", "the import is applied already: nothing was changed")
	case ImportApplying:
		return illegal("这份导入正在应用。", "the import is being applied")
	case ImportReading:
		return illegal("文件还在读取，请稍候。", "the paper is still being read")
	case ImportFailed:
		return illegal("文件未能读取，不能应用。", "the paper could not be read: it cannot be applied")
	}
	return illegal("这份导入已放弃或撤销，请重新导入。", "the import was put away or undone: bring the paper in again")
}

// drafted gives what an import says, if a plan can be made of it.
func (d *deed) drafted(i *ent.PaperImport) (*intake.Draft, error) {
	draft, err := draftOf(i)
	if err != nil {
		return nil, err
	}
	if err := acceptable(draft, i.Draft); err != nil {
		return nil, err
	}
	decided, err := DecidedAbout(i)
	if err != nil {
		return nil, err
	}
	open := 0
	for _, f := range draft.Findings {
		if MustDecide(f) && !slices.ContainsFunc(decided, func(c Decided) bool { return c.Key == f.Key }) {
			open++
		}
	}
	if open > 0 {
		return nil, refuse(Required, fmt.Sprintf("还有 %d 个疑点须先决定。", open), fmt.Sprintf("doubts to be decided first: %d", open))
	}
	return draft, nil
}

func draftOf(i *ent.PaperImport) (*intake.Draft, error) {
	draft := &intake.Draft{}
	if err := json.Unmarshal(i.Draft, draft); err != nil {
		return nil, fmt.Errorf("reading the draft of %s: %w", i.ID, err)
	}
	return draft, nil
}

// FinishImport makes an import that ApplyImport has begun the plan of its year: all
// of it or nothing. If it cannot, the import waits again and says why.
func (o *Office) FinishImport(ctx context.Context, id string) error {
	err := unbroken(func() error {
		return o.do(ctx, "applyImport", func(ctx context.Context, d *deed) error { return d.finish(ctx, id) })
	})
	if err == nil {
		return nil
	}
	why := Words{"应用失败，没有改动任何内容；请稍后再试。", "it could not be applied, and nothing was changed; try again later"}
	if refusals := Refusals(err); refusals != nil {
		why = Words{refusals[0].Message(false), refusals[0].Message(true)}
	}
	ctx = viewer.In(context.WithoutCancel(ctx), viewer.Viewer{Role: viewer.System, Name: "系统", DistrictID: viewer.Of(ctx).DistrictID})
	back := o.store.Tx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return tx.PaperImport.Update().Where(paperimport.ID(id), paperimport.State(string(ImportApplying))).
			SetState(string(ImportRead)).SetProgress(100).SetRefusal(why.stored()).AddVersion(1).Exec(ctx)
	})
	if back != nil {
		return fmt.Errorf("%w; putting the import back: %w", err, back)
	}
	return err
}

func (d *deed) finish(ctx context.Context, id string) error {
	i, err := d.brought(ctx, id)
	if err != nil {
		return err
	}
	if i.State != string(ImportApplying) {
		return notApplying()
	}
	draft, err := d.drafted(i)
	if err != nil {
		return err
	}
	decided, err := DecidedAbout(i)
	if err != nil {
		return err
	}
	_, err = d.apply(ctx, i, draft, intake.Directory{}, decided)
	return err
}

func notApplying() *Refusal {
	return illegal("这份导入没有在应用。", "the import is not being applied")
}
