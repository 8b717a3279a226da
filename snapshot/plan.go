package snapshot

import (
	"context"
	"time"

	"duban/glossary"
)

// District (区) is the government whose plans these are.
type District struct {
	ID, Name string

	library *Library
}

// Plans lists the district's plans, newest year first.
func (d *District) Plans(ctx context.Context) ([]*Plan, error) {
	picture, err := d.library.Current(ctx)
	if err != nil {
		return nil, err
	}
	return picture.plans, nil
}

// Plan (分解表) is one year's table. As it is listed it knows only its heading;
// what it holds is loaded when asked for.
type Plan struct {
	ID        string
	Year      int
	Title     string
	Issuer    *string
	District  *District
	Demo      bool
	Version   int
	CreatedAt time.Time

	library *Library
	*body
}

// Sections lists the parts of the table in printed order.
func (p *Plan) Sections(ctx context.Context) ([]*Section, error) {
	full, err := p.full(ctx)
	if err != nil {
		return nil, err
	}
	return full.sections, nil
}

// Themes lists the headings over items (主题) in printed order.
func (p *Plan) Themes(ctx context.Context) ([]*Task, error) {
	full, err := p.full(ctx)
	if err != nil {
		return nil, err
	}
	return full.themes, nil
}

// Tasks lists tasks of this plan.
func (p *Plan) Tasks(ctx context.Context, filter *TaskFilter, orderBy []*TaskOrder, first *int, after *string, last *int, before *string) (TaskConnection, error) {
	full, err := p.full(ctx)
	if err != nil {
		return TaskConnection{}, err
	}
	return list(full.alone, filter, orderBy, window{first, after, last, before}, nil)
}

// Stats counts the tasks that the same filter lists.
func (p *Plan) Stats(ctx context.Context, groupBy []TaskDimension, filter *TaskFilter) (*TaskStats, error) {
	full, err := p.full(ctx)
	if err != nil {
		return nil, err
	}
	return stats(full.alone, groupBy, filter)
}

// RowCount counts printed rows.
func (p *Plan) RowCount(ctx context.Context) (int, error) {
	full, err := p.full(ctx)
	if err != nil {
		return 0, err
	}
	return full.rowCount, nil
}

// TaskCount counts the distinct items behind the rows.
func (p *Plan) TaskCount(ctx context.Context) (int, error) {
	full, err := p.full(ctx)
	if err != nil {
		return 0, err
	}
	return full.printedItems, nil
}

// UpdatedAt is the moment of the plan's last change.
func (p *Plan) UpdatedAt(ctx context.Context) (time.Time, error) {
	full, err := p.full(ctx)
	if err != nil {
		return time.Time{}, err
	}
	return full.updatedAt, nil
}

// Section is a part of the printed table.
type Section struct {
	ID, Code, Title string
	Category        glossary.Category
	Plan            *Plan
	Parent          *Section
	Leaders         []SectionLeader
	Rows            []*Row

	at    int
	tasks []*Task // printed in it or in a section inside it
}

// SectionLeader is a leader named in a section's heading.
type SectionLeader struct {
	Leader    *Leader
	Role      glossary.SectionLeaderRole
	AsWritten string
}

// Row (行) is one printed line, kept as written.
type Row struct {
	ID, Number                                                                string
	SerialNo                                                                  int
	Section                                                                   *Section
	Task                                                                      *Task
	ContentAsWritten                                                          string
	LeadAsWritten, UnitsAsWritten, DeadlineAsWritten, LeaderAsWritten, Remark *string
	Source                                                                    SourceSpan
	Findings                                                                  []*Finding
}

// SourceSpan is a place in the paper.
type SourceSpan struct {
	Document         string
	Line, Table, Row *int
	Quote            string
}

// full gives the plan with what it holds.
func (p *Plan) full(ctx context.Context) (*Plan, error) {
	if p.body != nil {
		return p, nil
	}
	picture, err := p.library.Current(ctx)
	if err != nil {
		return nil, err
	}
	return picture.open(ctx, p.ID)
}
