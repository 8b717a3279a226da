package supervision

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/intake"
	"duban/rules"
	"duban/viewer"
)

// inImport tells the import and the number that the id of a doubt about a paper not
// yet applied is made of.
func inImport(findingID string) (importID string, number uint32, is bool) {
	importID, digits, cut := strings.Cut(findingID, ":")
	n, err := strconv.ParseUint(digits, 10, 32)
	return importID, uint32(n), cut && err == nil && strings.HasPrefix(importID, "imp_")
}

// errReadAnew says that an import changed while it was being read.
var errReadAnew = errors.New("the import has changed meanwhile")

// decideInImport keeps a decision about a doubt of a paper that is not applied yet,
// reads the paper with it, and remembers it for the next paper. All doubts that are
// the same one are decided by it.
func (o *Office) decideInImport(ctx context.Context, in Answering) (decided *ent.Finding, err error) {
	for range 3 {
		if decided, err = o.decideOnce(ctx, in); !errors.Is(err, errReadAnew) {
			return decided, err
		}
	}
	return nil, stale("")
}

func (o *Office) decideOnce(ctx context.Context, in Answering) (*ent.Finding, error) {
	id, number, _ := inImport(in.FindingID)
	v := viewer.Of(ctx)
	i, key, r, failed := o.readWith(ctx, v, id, number, &in)
	if err := o.do(ctx, "decideFinding", func(ctx context.Context, d *deed) error {
		if i != nil {
			d.concerns = Line{ObjectID: i.ID}
		}
		if failed != nil {
			return d.refused(failed)
		}
		if err := d.allow(rules.Part{}); err != nil {
			return err
		}
		u := d.tx.PaperImport.UpdateOneID(i.ID).Where(paperimport.Version(i.Version), paperimport.State(string(ImportRead))).AddVersion(1)
		r.set(u)
		err := u.Exec(ctx)
		if ent.IsNotFound(err) {
			return errReadAnew
		}
		if err != nil {
			return fmt.Errorf("keeping the decision: %w", err)
		}
		d.record(i.ID, "", "", became("finding", key), became("choice", in.Choice), became("note", in.Note))
		return d.rule(ctx, key, in.Choice, in.Note)
	}); err != nil {
		return nil, err
	}
	return &ent.Finding{ID: in.FindingID}, nil
}

// refused gives a refusal to those who might do the verb, and tells others only that.
func (d *deed) refused(err error) error {
	if Refusals(err) != nil && !rules.MightEver(d.viewer, d.verb) {
		return notAllowed()
	}
	return err
}

// readWith reads an import's paper as if the decision stood. It takes a while, and
// runs before the transaction that keeps it.
func (o *Office) readWith(ctx context.Context, v viewer.Viewer, id string, number uint32, in *Answering) (*ent.PaperImport, string, *readPaper, error) {
	if !rules.MightEver(v, "decideFinding") {
		return nil, "", nil, notAllowed()
	}
	i, err := o.store.Client.PaperImport.Query().Where(paperimport.ID(id), paperimport.DistrictID(v.DistrictID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, "", nil, notFound("个疑点", "doubt", "findingId")
	}
	if err != nil {
		return nil, "", nil, fmt.Errorf("reading the import: %w", err)
	}
	if i.State != string(ImportRead) {
		return i, "", nil, illegal("这份导入不在待决定状态。", "the import does not wait for decisions")
	}
	draft, err := draftOf(i)
	if err != nil {
		return i, "", nil, err
	}
	at := slices.Index(Numbers(draft), number)
	if at < 0 {
		return i, "", nil, notFound("个疑点", "doubt", "findingId")
	}
	in.Choice = strings.TrimSpace(in.Choice)
	var c checks
	c.words(in.Choice, mostChoice, "choice")
	c.maybeWords(in.Note, mostNote, "note")
	if err := c.err(); err != nil {
		return i, "", nil, err
	}
	decided, err := DecidedAbout(i)
	if err != nil {
		return i, "", nil, err
	}
	key := draft.Findings[at].Key
	decided = slices.DeleteFunc(decided, func(c Decided) bool { return c.Key == key })
	decided = append(decided, Decided{intake.Decision{Key: key, Choice: in.Choice, Note: in.Note}, v.Name, o.store.Now()})
	r, err := o.reading(ctx, i, decided)
	if refused, is := errors.AsType[*intake.Refusal](err); is {
		return i, "", nil, invalid(refused.Chinese(), refused.Error(), "choice")
	}
	return i, key, r, err
}
