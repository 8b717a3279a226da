package story

import (
	"context"
	"fmt"
	"time"

	"duban/ent"
	"duban/ent/task"
	"duban/lifecycle"
	"duban/supervision"
	"duban/viewer"
)

// write writes down all that happens in the year.
func (y *year) write() {
	y.deal()
	y.issue()
	for _, i := range y.items {
		y.acknowledge(i)
		y.progress(i)
		if i.course.closed != 0 {
			y.close(i)
		}
	}
	y.tell()
}

func (y *year) issue() {
	var in supervision.Issuing
	for _, i := range y.items {
		in.TaskIds = append(in.TaskIds, i.id)
	}
	y.on(begins, 90, y.supervisor, "issuing", func(ctx context.Context) error {
		_, err := y.office.IssueTasks(ctx, in)
		return err
	})
}

// unacknowledged are parts that nobody has taken note of to the end.
var unacknowledged = map[string]string{"2.3-24": "区建管中心", "2.11-1": "棠下镇", "2.9-5": "区文化广电旅游体育局", "3-17": "区住房和城乡建设局"}

// acknowledge has the leads take note within days, and most of the others sooner or later.
func (y *year) acknowledge(i *item) {
	for _, a := range i.leads {
		y.take(i, a.UnitID, working(begins+1+lifecycle.Date(i.chance(4, "lead"))), i.chance(300, a.Edges.Unit.Name))
	}
	for _, a := range i.supports {
		as := a.UnitID
		if members := y.members[as]; len(members) > 0 {
			as = members[i.chance(len(members), "member")]
		}
		after, luck := 1+i.chance(9, "when"+a.Edges.Unit.Name), i.chance(100, a.Edges.Unit.Name)
		if luck >= 94 {
			continue
		}
		if luck >= 84 {
			after += 20
		}
		y.take(i, as, working(begins+lifecycle.Date(after)), 60+i.chance(360, a.Edges.Unit.Name))
	}
}

func (y *year) take(i *item, unitID string, on lifecycle.Date, minute int) {
	v, plays := y.units[unitID]
	if !plays || unacknowledged[i.number] == v.Name {
		return
	}
	y.on(on, minute, v, "acknowledging "+i.number, func(ctx context.Context) error {
		_, err := y.office.AcknowledgeTask(ctx, supervision.Acknowledging{TaskID: i.id})
		return err
	})
}

// Reports are due about these days, by how often an item is reported on.
var rounds = [][]lifecycle.Date{
	{day(time.April, 26), day(time.May, 26), day(time.June, 27), day(time.July, 27), day(time.August, 26), day(time.September, 26)},
	{day(time.May, 27), day(time.July, 28), day(time.September, 26)},
	{day(time.June, 28), day(time.September, 27)},
	{day(time.June, 26), day(time.September, 25)},
}

// progress has the leading unit report now and then, up to the course's last report.
func (y *year) progress(i *item) {
	c := i.course
	if c.last == 0 {
		return
	}
	last := working(c.last)
	often := rounds[i.chance(len(rounds), "round")]
	for n, about := range often {
		on := working(about + lifecycle.Date(i.chance(4, fmt.Sprint("round", n))))
		if on >= last-14 {
			break
		}
		y.file(i, y.lead(i), on, y.along(i, on))
	}
	y.file(i, y.lead(i), last, c.percent)
	if i.chance(4, "supporter") == 0 {
		y.word(i)
	}
}

// along is the percent of the course on a day before its last report.
func (y *year) along(i *item, on lifecycle.Date) int {
	whole := float64(i.course.last - begins)
	return int(float64(i.course.percent) * float64(on-begins) / whole)
}

// word has the first supporter with an account report its part, without a percent.
func (y *year) word(i *item) {
	for _, a := range i.supports {
		if v, plays := y.units[a.UnitID]; plays {
			on := working(min(i.course.last, day(time.September, 8)) - lifecycle.Date(i.chance(5, "word")))
			y.report(i, v, on, nil, i.words.support(i), decision{accept: true, after: 2})
			return
		}
	}
}

// file has the lead report on a day. Now and then the office returns the report, and a
// better one is accepted.
func (y *year) file(i *item, v viewer.Viewer, on lifecycle.Date, percent int) {
	p := &percent
	if i.course.vague {
		p, percent = nil, lifecycle.Scheduled(begins, day(time.December, 31), on)
	}
	text := i.words.report(i, on, percent)
	if i.chance(11, "returned"+on.String()) == 0 && on > day(time.April, 20) {
		y.report(i, v, workingBefore(on-1), p, i.words.poor(i), decision{because: pick(i, returns, on.String())})
	}
	y.report(i, v, on, p, text, decision{accept: true, after: 1 + i.chance(3, "review"+on.String())})
}

// decision is what the office makes of a report, so many days later; none leaves it waiting.
type decision struct {
	accept  bool
	because string
	after   int
	none    bool
}

// text is what a report says.
type text struct{ progress, problems, next string }

func (y *year) report(i *item, v viewer.Viewer, on lifecycle.Date, percent *int, said text, d decision) {
	minute := i.chance(440, "report"+on.String()+v.Name)
	var filed *ent.Report
	y.on(on, minute, v, "reporting on "+i.number, func(ctx context.Context) (err error) {
		filed, err = y.office.ReportProgress(ctx, supervision.Reporting{
			TaskID: i.id, Percent: percent, Progress: said.progress, Problems: said.problems, NextSteps: said.next,
		})
		return err
	})
	if d.none {
		return
	}
	reviewed := working(on + lifecycle.Date(d.after))
	if c := i.course.closed; d.after == 0 || c != 0 && reviewed > c-5 {
		reviewed = on
	} else {
		minute = i.chance(440, "review"+on.String())
	}
	y.on(reviewed, minute+9, y.supervisor, "reviewing a report on "+i.number, func(ctx context.Context) error {
		_, err := y.office.ReviewReport(ctx, supervision.Reviewing{ReportID: filed.ID, Accept: d.accept, Because: d.because})
		return err
	})
}

// close has the lead ask for closure and the office close.
func (y *year) close(i *item) {
	on := i.course.closed
	y.ask(i, y.lead(i), workingBefore(on-2), i.words.done(i))
	y.on(on, 200+i.chance(240, "close"), y.supervisor, "closing "+i.number, func(ctx context.Context) error {
		_, err := y.office.CloseTask(ctx, supervision.Closing{TaskID: i.id, Because: pick(i, closings, "close")})
		return err
	})
}

func (y *year) ask(i *item, v viewer.Viewer, on lifecycle.Date, summary string) {
	y.on(on, i.chance(440, "ask"), v, "asking to close "+i.number, func(ctx context.Context) error {
		_, err := y.office.RequestClosure(ctx, supervision.Finishing{TaskID: i.id, Summary: summary})
		return err
	})
}

func (y *year) urge(number string, level lifecycle.ReminderLevel, on lifecycle.Date, words string) {
	i := y.byNumber[number]
	y.on(on, 70+i.chance(60, "urge"), y.supervisor, "urging "+number, func(ctx context.Context) error {
		_, err := y.office.Urge(ctx, supervision.Urging{TaskID: i.id, Level: level, Text: words})
		return err
	})
}

func (y *year) instruct(number, leader string, on lifecycle.Date, words string) {
	i := y.byNumber[number]
	y.on(on, 180, y.leaders[leader], "instructing on "+number, func(ctx context.Context) error {
		_, err := y.office.Instruct(ctx, supervision.Instructing{TaskID: i.id, Text: words})
		return err
	})
}

func (y *year) steer(number string, to lifecycle.Status, on lifecycle.Date, because string) {
	i := y.byNumber[number]
	y.on(on, 470, y.supervisor, "steering "+number, func(ctx context.Context) error {
		_, err := y.office.ChangeTaskState(ctx, supervision.Steering{TaskID: i.id, To: to, Because: because})
		return err
	})
}

// piece is a subtask, and how it goes.
type piece struct {
	content, unit string
	due           lifecycle.Date
	course        course
}

// breakDown has the lead break an item down, and the units of its subtasks report.
func (y *year) breakDown(number string, on lifecycle.Date, pieces ...piece) {
	i := y.byNumber[number]
	in := supervision.BreakingDown{TaskID: i.id}
	var made []*item
	for n, p := range pieces {
		part := supervision.Piece{Content: p.content, DueOn: &p.due}
		unitID := i.leads[0].UnitID
		if p.unit != "" {
			unitID = y.unitIDs[p.unit]
			part.UnitID = &unitID
		}
		in.Subtasks = append(in.Subtasks, part)
		own := &ent.Assignment{UnitID: unitID}
		made = append(made, &item{number: fmt.Sprintf("%s.%d", number, n+1), due: &p.due, words: i.words, course: p.course, leads: []*ent.Assignment{own}})
	}
	y.on(on, 100, y.lead(i), "breaking down "+number, func(ctx context.Context) error {
		if _, err := y.office.BreakDownTask(ctx, in); err != nil {
			return err
		}
		for _, m := range made {
			t, err := y.tx.Task.Query().Where(task.ParentID(i.id), task.Number(m.number)).Only(ctx)
			if err != nil {
				return fmt.Errorf("looking for subtask %s: %w", m.number, err)
			}
			m.id = t.ID
		}
		return nil
	})
	for _, m := range made {
		if m.leads[0].UnitID != i.leads[0].UnitID {
			y.take(m, m.leads[0].UnitID, working(on+1), 60)
		}
		if m.course.last == 0 {
			continue
		}
		y.report(m, y.lead(m), working(m.course.last), &m.course.percent, m.words.report(m, m.course.last, m.course.percent), decision{accept: true, after: 1})
		if m.course.closed != 0 {
			y.close(m)
		}
	}
}

// extension is a later day that is asked for.
type extension struct {
	number         string
	asked, decided lifecycle.Date
	to             lifecycle.Date
	reason         string
	outcome        lifecycle.ExtensionState
	because        string
	leader         string // decides in the office's place, if it was passed on
}

func (y *year) extend(e extension) {
	i := y.byNumber[e.number]
	var asked *ent.Extension
	y.on(e.asked, 410, y.lead(i), "asking for a later day for "+e.number, func(ctx context.Context) (err error) {
		asked, err = y.office.RequestExtension(ctx, supervision.Extending{TaskID: i.id, To: e.to, Reason: e.reason})
		return err
	})
	decider := y.supervisor
	if e.leader != "" {
		decider = y.leaders[e.leader]
		y.on(working(e.asked+1), 120, y.supervisor, "passing on a request for "+e.number, func(ctx context.Context) error {
			_, err := y.office.PassExtension(ctx, supervision.Passing{ExtensionID: asked.ID})
			return err
		})
	}
	switch e.outcome {
	case lifecycle.ExtensionWithdrawn:
		y.on(e.decided, 430, y.lead(i), "taking back a request for "+e.number, func(ctx context.Context) error {
			_, err := y.office.WithdrawExtension(ctx, supervision.Revoking{ExtensionID: asked.ID})
			return err
		})
	case lifecycle.ExtensionApproved, lifecycle.ExtensionRejected:
		y.on(e.decided, 430, decider, "deciding a request for "+e.number, func(ctx context.Context) error {
			_, err := y.office.DecideExtension(ctx, supervision.Deciding{ExtensionID: asked.ID, Approve: e.outcome == lifecycle.ExtensionApproved, Because: e.because})
			return err
		})
	}
}
