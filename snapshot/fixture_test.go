package snapshot

import (
	"context"
	"testing"
	"time"

	"duban/lifecycle"
	"duban/snapshot/snapshottest"
	"duban/viewer"
)

// today is the day of most tests' pictures.
var today = lifecycle.NewDate(2021, time.October, 20)

var beijing = time.FixedZone("Beijing", 8*3600)

// roles in which tests ask.
var (
	admin     = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_admin", Role: viewer.Admin}
	office    = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_office", Role: viewer.Office}
	analyst   = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_analyst", Role: viewer.Analyst}
	leading   = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_leader", Role: viewer.Leader, LeaderID: "ldr_1"}
	bureau    = viewer.Viewer{DistrictID: "dst_1", UserID: "usr_unit", Role: viewer.Unit, UnitID: "unt_1"}
	anonymous = viewer.Viewer{MayRead: true}
)

// shelf is a library without a database, for pictures made by hand.
func shelf() *Library {
	return &Library{zone: beijing, options: Options{Actions: func(viewer.Viewer, *Task) []lifecycle.Action { return nil }}}
}

// pictured gives a picture of plans, newest first, and a context that has pinned it.
func pictured(t testing.TB, d *directory, plans ...records) (*Picture, context.Context) {
	t.Helper()
	l := shelf()
	p := &Picture{library: l, edition: &edition{today: today, directory: d}, past: map[string]*Plan{}}
	for i, r := range plans {
		whole, err := build(l, d, r, today, nil)
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			p.newest = whole
			p.plans = append(p.plans, whole)
			continue
		}
		head := heading(l, r.plan)
		head.District = p.newest.District
		p.plans = append(p.plans, head)
		p.past[whole.ID] = whole
	}
	return p, as(context.WithValue(t.Context(), pinKey{}, &pin{picture: p}), office)
}

func as(ctx context.Context, v viewer.Viewer) context.Context { return viewer.In(ctx, v) }

// grower invents plans, the same for the same seed.
type grower struct {
	*snapshottest.Grower
	directory
}

// grow invents a directory of units, leaders and users.
func grow(seed uint64, units, leaders int) *grower {
	return grown(seed, units, leaders, snapshottest.Small)
}

func grown(seed uint64, units, leaders int, shape snapshottest.Shape) *grower {
	g := &grower{Grower: snapshottest.Grow(seed, units, leaders, shape)}
	d := g.Directory
	g.directory = directory{district: d.District, units: d.Units, memberships: d.Memberships, leaders: d.Leaders, users: d.Users}
	g.makeReady()
	return g
}

// plan invents a year's plan with so many items.
func (g *grower) plan(year, items int) records {
	p := g.Plan(year, items)
	return records{
		plan: p.Plan, sections: p.Sections, sectionLeaders: p.SectionLeaders, rows: p.Rows, tasks: p.Tasks, assignments: p.Assignments,
		taskLeaders: p.TaskLeaders, findings: p.Findings, reports: p.Reports, extensions: p.Extensions, reminders: p.Reminders,
		urged: p.Urged, instructions: p.Instructions,
	}
}

// invented gives the records as they are stored.
func (r records) invented() snapshottest.Plan {
	return snapshottest.Plan{
		Plan: r.plan, Sections: r.sections, SectionLeaders: r.sectionLeaders, Rows: r.rows, Tasks: r.tasks, Assignments: r.assignments,
		TaskLeaders: r.taskLeaders, Findings: r.findings, Reports: r.reports, Extensions: r.extensions, Reminders: r.reminders,
		Urged: r.urged, Instructions: r.instructions,
	}
}
