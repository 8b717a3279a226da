package graphtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duban/ent"
	"duban/ent/assignment"
	"duban/ent/task"
	"duban/ent/user"
	"duban/lifecycle"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

// told is a house in which many tasks have been reported on, each report with a word
// that stands nowhere else.
type told struct {
	*House
	t       *testing.T
	words   map[string]string   // a report's word, by the report's id
	latest  map[string]string   // the word of the latest report, by the task's id
	kept    map[string][]string // reports, extensions, reminders and instructions, by the task's id
	readers []reader
}

// reader is somebody who asks, and which tasks' supervision is open to that viewer.
type reader struct {
	name string
	viewer.Viewer
	open map[string]bool // by the task's id; nil for all
}

func (r reader) sees(taskID string) bool { return r.open == nil || r.open[taskID] }

// somebody gives the account of a unit, a leader or a role, made when first asked for.
func (w *told) somebody(role viewer.Role, unitID, leaderID string) viewer.Viewer {
	login := fmt.Sprint(role, unitID, leaderID)
	ctx, users := storetest.System(w.t), w.Store.Client.User
	found, err := users.Query().Where(user.Login(login)).Only(ctx)
	if ent.IsNotFound(err) {
		made := users.Create().SetDistrictID(w.DistrictID).SetLogin(login).SetName(login).SetRole(role)
		if unitID != "" {
			made.SetUnitID(unitID)
		}
		if leaderID != "" {
			made.SetLeaderID(leaderID)
		}
		found, err = made.Save(ctx)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	v := w.Viewer(role)
	v.UserID, v.UnitID, v.LeaderID = found.ID, unitID, leaderID
	return v
}

// tell has every ninth item acknowledged, reported on, extended, urged and instructed
// upon, and some broken down for another unit, which reports too.
func tell(t *testing.T, h *House) *told {
	t.Helper()
	w := &told{House: h, t: t, words: map[string]string{}, latest: map[string]string{}, kept: map[string][]string{}}
	h.issue(t)
	items := h.Store.Client.Task.Query().Where(task.KindEQ(lifecycle.Item)).Order(ent.Asc(task.FieldPosition)).
		WithAssignments(func(q *ent.AssignmentQuery) { q.WithUnit() }).WithLeaders().AllX(t.Context())
	office := w.somebody(viewer.Office, "", "")
	units := h.Store.Client.Unit.Query().Where().Order(ent.Asc("position")).AllX(t.Context())
	for n := 0; n < len(items); n += 9 {
		i := items[n]
		var leads []*ent.Assignment
		for _, a := range i.Edges.Assignments {
			if a.Role.Leads() && a.Edges.Unit.Kind != "GROUP" {
				leads = append(leads, a)
			}
		}
		if len(leads) == 0 {
			continue
		}
		lead := w.somebody(viewer.Unit, leads[0].UnitID, "")
		w.report(lead, i.ID)
		if i.DueOn != nil && *i.DueOn > h.Library.Today() {
			e, err := h.Office.RequestExtension(viewer.In(t.Context(), lead), supervision.Extending{TaskID: i.ID, To: *i.DueOn + 20, Reason: "等待批复"})
			w.keep(i.ID, err, func() string { return e.ID })
		}
		r, err := h.Office.Urge(viewer.In(t.Context(), office), supervision.Urging{TaskID: i.ID, Level: lifecycle.Notice, Text: "请抓紧"})
		w.keep(i.ID, err, func() string { return r.ID })
		if len(i.Edges.Leaders) > 0 {
			s, err := h.Office.Instruct(viewer.In(t.Context(), w.somebody(viewer.Leader, "", i.Edges.Leaders[0].ID)), supervision.Instructing{TaskID: i.ID, Text: "抓紧"})
			w.keep(i.ID, err, func() string { return s.ID })
		}
		if other := units[n%len(units)]; n%2 == 0 && other.Kind != "GROUP" {
			if _, err := h.Office.BreakDownTask(viewer.In(t.Context(), lead), supervision.BreakingDown{TaskID: i.ID, Subtasks: []supervision.Piece{{Content: "前期工作", UnitID: &other.ID}}}); err != nil {
				t.Fatal(err)
			}
			w.report(w.somebody(viewer.Unit, other.ID, ""), h.Store.Client.Task.Query().Where(task.ParentID(i.ID)).OnlyIDX(t.Context()))
		}
	}
	w.gather()
	return w
}

// report acknowledges and reports, in a word of its own.
func (w *told) report(as viewer.Viewer, taskID string) {
	w.t.Helper()
	ctx := viewer.In(w.t.Context(), as)
	if _, err := w.Office.AcknowledgeTask(ctx, supervision.Acknowledging{TaskID: taskID}); err != nil {
		w.t.Fatal(err)
	}
	word := fmt.Sprintf("密语%03d号", len(w.words))
	r, err := w.Office.ReportProgress(ctx, supervision.Reporting{TaskID: taskID, Progress: word})
	w.keep(taskID, err, func() string { return r.ID })
	w.words[r.ID], w.latest[taskID] = word, word
}

func (w *told) keep(taskID string, err error, id func() string) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	w.kept[taskID] = append(w.kept[taskID], id())
}

// gather makes a reader of every role, and one of the anonymous with and without
// public reading; units are those that the paper treats differently.
func (w *told) gather() {
	for _, role := range []viewer.Role{viewer.Admin, viewer.Office, viewer.Analyst} {
		w.readers = append(w.readers, reader{string(role), w.somebody(role, "", ""), nil})
	}
	leader := w.Store.Client.Leader.Query().Order(ent.Asc("position")).FirstX(w.t.Context())
	w.readers = append(w.readers, reader{"LEADER", w.somebody(viewer.Leader, "", leader.ID), nil})
	for _, name := range []string{"棠下镇", "区科工商务局", "区住房和城乡建设局", "区教育局", "江门海关"} {
		var found struct{ Unit *struct{ ID string } }
		w.Ask(w.t, w.Viewer(viewer.Office), `query($n: String!) {unit(name: $n) {id}}`, map[string]any{"n": name}, &found)
		if found.Unit != nil {
			w.readers = append(w.readers, reader{name, w.somebody(viewer.Unit, found.Unit.ID, ""), w.openTo(found.Unit.ID)})
		}
	}
	w.readers = append(w.readers,
		reader{"nobody, while the plan is public", viewer.Viewer{DistrictID: w.DistrictID, MayRead: true}, map[string]bool{}},
		reader{"nobody", viewer.Viewer{DistrictID: w.DistrictID}, map[string]bool{}})
}

// openTo looks in the database which tasks' supervision a unit reads: those in which
// it or a group it is in has a part, and the subtasks of items that they lead.
func (w *told) openTo(unitID string) map[string]bool {
	ctx, names := w.t.Context(), map[string]bool{unitID: true}
	for _, m := range w.Store.Client.Membership.Query().AllX(ctx) { // no group is in a group here
		if m.MemberID == unitID {
			names[m.GroupID] = true
		}
	}
	open, leading := map[string]bool{}, map[string]bool{}
	for _, a := range w.Store.Client.Assignment.Query().Order(ent.Asc(assignment.FieldID)).AllX(ctx) {
		if names[a.UnitID] {
			open[a.TaskID] = true
			leading[a.TaskID] = leading[a.TaskID] || a.Role.Leads()
		}
	}
	for _, s := range w.Store.Client.Task.Query().Where(task.KindEQ(lifecycle.Subtask)).AllX(ctx) {
		if s.ParentID != nil && leading[*s.ParentID] {
			open[s.ID] = true
		}
	}
	return open
}

// findable asks for everything by its id, and for the trace of each task.
func (w *told) findable(who reader) {
	w.t.Helper()
	for taskID, kept := range w.kept {
		for _, h := range []http.Handler{w.Direct, w.Plain} {
			var said struct {
				Data *struct{ Nodes []*struct{ ID string } }
			}
			if err := json.Unmarshal(w.raw(h, who, `query($ids: [ID!]!) {nodes(ids: $ids) {id}}`, map[string]any{"ids": kept}, ""), &said); err != nil {
				w.t.Fatal(err)
			}
			if said.Data == nil != !who.MayRead {
				w.t.Fatalf("%s: %+v", who.name, said)
			}
			if said.Data == nil {
				continue
			}
			for i, n := range said.Data.Nodes {
				if (n != nil) != who.sees(taskID) {
					w.t.Errorf("%s finds %s: %v", who.name, kept[i], n)
				}
			}
		}
		if !who.MayRead {
			continue
		}
		var said struct {
			Task struct {
				History struct {
					TotalCount int
					Nodes      []struct{ ID string }
				}
			}
		}
		w.Ask(w.t, who.Viewer, trace, map[string]any{"id": taskID}, &said)
		if h := said.Task.History; (h.TotalCount > 0) != who.sees(taskID) || (len(h.Nodes) > 0) != who.sees(taskID) {
			w.t.Errorf("%s reads %d lines of %s", who.name, h.TotalCount, taskID)
		}
		for _, n := range said.Task.History.Nodes {
			for _, other := range w.readers {
				var found struct{ Node *struct{ ID string } }
				if !other.MayRead {
					continue
				}
				if w.Ask(w.t, other.Viewer, `query($id: ID!) {node(id: $id) {id}}`, map[string]any{"id": n.ID}, &found); (found.Node != nil) != other.sees(taskID) {
					w.t.Errorf("%s finds a line of %s: %v", other.name, taskID, found.Node)
				}
			}
		}
	}
}

// inTheRegister looks for the reports of items in the table as it stands today.
func (w *told) inTheRegister(who reader) {
	w.t.Helper()
	ctx := viewer.In(w.t.Context(), who.Viewer)
	picture, err := w.Library.Current(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	table, err := picture.Plan(nil, nil).Register(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	var b bytes.Buffer
	if err := table.WriteCSV(&b); err != nil {
		w.t.Fatal(err)
	}
	seen := slices.Compact(wordsIn(b.String())) // a shared task is printed more than once
	var want []string
	for _, row := range w.Store.Client.Row.Query().AllX(w.t.Context()) {
		if said := w.latest[row.TaskID]; said != "" && who.sees(row.TaskID) {
			want = append(want, said)
		}
	}
	slices.Sort(want)
	if d := cmp.Diff(slices.Compact(want), seen); d != "" {
		w.t.Errorf("%s in the register (-open +seen):\n%s", who.name, d)
	}
}
