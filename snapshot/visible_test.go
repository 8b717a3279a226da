package snapshot

import (
	"slices"
	"testing"

	"duban/lifecycle"
	"duban/viewer"
)

func TestWhoReadsSupervision(t *testing.T) {
	g := grow(61, 12, 4)
	p, base := pictured(t, &g.directory, g.plan(2021, 200))
	for _, c := range []struct {
		name string
		as   viewer.Viewer
		sees func(*Task) bool
	}{
		{"the office reads all", office, func(*Task) bool { return true }},
		{"an administrator reads all", admin, func(*Task) bool { return true }},
		{"a leader reads all", leading, func(*Task) bool { return true }},
		{"an analyst reads all", analyst, func(*Task) bool { return true }},
		{"a unit reads the tasks it takes part in, also through a group, and the subtasks of items it leads", bureau, func(t *Task) bool {
			return t.PartThroughGroups("unt_1") != nil || leadsAbove(t, "unt_1")
		}},
		{"a unit that is none reads nothing", viewer.Viewer{UserID: "usr_unit", Role: viewer.Unit}, func(*Task) bool { return false }},
		{"the anonymous read nothing", anonymous, func(*Task) bool { return false }},
		{"a context without viewer reads nothing", viewer.Viewer{}, func(*Task) bool { return false }},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := as(base, c.as)
			shown, hidden, through, above := 0, 0, 0, 0
			for _, task := range p.newest.tasks {
				reports, err := task.Reports(ctx, nil, nil, nil, nil)
				if err != nil {
					t.Fatal(err)
				}
				got := [...]int{reports.TotalCount, len(reports.Nodes()), len(task.Extensions(ctx)), len(task.Reminders(ctx)), len(task.Instructions(ctx))}
				want := [...]int{len(task.reports), len(task.reports), len(task.extensions), len(task.reminders), len(task.instructions)}
				if !c.sees(task) {
					want = [5]int{}
				}
				if got != want || (task.LatestReport(ctx) != nil) != (want[0] > 0) {
					t.Errorf("%s: reads %v, want %v", task.ID, got, want)
				}
				var nodes []Node
				for _, x := range task.reports {
					nodes = append(nodes, x)
				}
				for _, x := range task.extensions {
					nodes = append(nodes, x)
				}
				for _, x := range task.reminders {
					nodes = append(nodes, x)
				}
				for _, x := range task.instructions {
					nodes = append(nodes, x)
				}
				for _, n := range nodes {
					found, err := p.Node(ctx, n.NodeID())
					if err != nil || (found != nil) != c.sees(task) {
						t.Errorf("%s of %s: found %v, %v", n.NodeID(), task.ID, found, err)
					}
				}
				switch {
				case len(nodes) == 0:
				case c.sees(task):
					shown++
					switch {
					case task.Part("unt_1") != nil:
					case task.PartThroughGroups("unt_1") != nil:
						through++
					default:
						above++
					}
				default:
					hidden++
				}
			}
			if c.as.Role == viewer.Unit && c.as.UnitID != "" && (shown == 0 || hidden == 0 || through == 0 || above == 0) {
				t.Errorf("%d tasks shown, %d of them through a group, %d for the item above, %d hidden: the test sees too little", shown, through, above, hidden)
			}
		})
	}
}

// leadsAbove reports whether the unit leads the item that the task is a part of.
func leadsAbove(t *Task, unitID string) bool {
	if t.Kind != lifecycle.Subtask || t.Parent == nil {
		return false
	}
	return slices.ContainsFunc(t.Parent.Assignments(nil, true), func(a *Assignment) bool { return a.Unit.ID == unitID && a.Role != lifecycle.Support })
}

func TestWhoSeesAccounts(t *testing.T) {
	g := grow(62, 12, 4)
	p, base := pictured(t, &g.directory, g.plan(2021, 5))
	for _, c := range []struct {
		name   string
		as     viewer.Viewer
		listed int
		found  bool
		login  string
	}{
		{"an administrator lists users and their log-ins", admin, 5, true, "usr_office"},
		{"the office finds a user by id, without log-in", viewer.Viewer{Role: viewer.Office, UserID: "usr_2"}, 0, true, ""},
		{"everybody sees the own log-in", office, 0, true, "usr_office"},
		{"a unit finds a user by id, without log-in", bureau, 0, true, ""},
		{"the anonymous find nobody", anonymous, 0, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := as(base, c.as)
			users, err := p.Users(ctx, nil, nil, nil, nil)
			if err != nil || users.TotalCount != c.listed {
				t.Errorf("lists %d users, want %d; %v", users.TotalCount, c.listed, err)
			}
			node, err := p.Node(ctx, "usr_office")
			if err != nil || (node != nil) != c.found {
				t.Fatalf("found %v, %v", node, err)
			}
			if user, is := node.(*User); is && user.Login(ctx) != c.login {
				t.Errorf("log-in %q, want %q", user.Login(ctx), c.login)
			}
		})
	}
}
