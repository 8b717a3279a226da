package faults_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// writers file reports and urge, each on a task of its own, and keep what the
// server has acknowledged. What was not acknowledged they send again: a report
// with the same key; a reminder, which has none, after looking for it.
type writers struct {
	*client
	t       *testing.T
	tasks   []written
	done    atomic.Int64
	stop    context.CancelFunc
	working sync.WaitGroup
}

type written struct {
	id, unit          string
	writes            int
	reports, reminded []string
}

// writers hands out many tasks, from the one that stands at place from on, and
// gives a writer to each.
func (c *client) writers(t *testing.T, from, many int) *writers {
	t.Helper()
	w := &writers{client: c, t: t}
	var found struct {
		Tasks struct {
			Nodes []struct {
				ID        string
				LeadUnits []struct{ ID string }
			}
		}
	}
	if err := c.ask(`{ tasks(first: 50) { nodes { id leadUnits { id } } } }`, nil, &found); err != nil {
		t.Fatal(err)
	}
	for _, n := range found.Tasks.Nodes[from:] {
		if len(n.LeadUnits) > 0 && len(w.tasks) < many {
			w.tasks = append(w.tasks, written{id: n.ID, unit: n.LeadUnits[0].ID})
		}
	}
	var ids []string
	for _, task := range w.tasks {
		ids = append(ids, task.id)
	}
	var issued struct {
		IssueTasks struct{ Tasks []struct{ ID string } }
	}
	if err := c.ask(`mutation($ids: [ID!]!) { issueTasks(input: {taskIds: $ids}) { tasks { id } } }`,
		map[string]any{"ids": ids}, &issued); err != nil || len(issued.IssueTasks.Tasks) != many {
		t.Fatalf("handing out %d tasks: %d are, %v", many, len(issued.IssueTasks.Tasks), err)
	}
	return w
}

// begin sets the writers to work.
func (w *writers) begin() {
	var life context.Context
	life, w.stop = context.WithCancel(context.Background())
	w.t.Cleanup(w.end)
	for i := range w.tasks {
		w.working.Go(func() { w.work(life, &w.tasks[i]) })
	}
}

func (w *writers) work(life context.Context, task *written) {
	for life.Err() == nil && task.writes < 1500 {
		task.writes++
		text := fmt.Sprintf("%s, %d", task.id, task.writes)
		write, kept := w.file, &task.reports
		if task.writes%4 == 0 {
			write, kept = w.urge, &task.reminded
		}
		if !within(time.Minute, func() bool { return write(task, text) }) {
			w.t.Errorf("%s was not acknowledged within a minute", text)
			return
		}
		*kept = append(*kept, text)
		w.done.Add(1)
	}
}

func (w *writers) file(task *written, text string) bool {
	var a struct {
		ReportProgress struct{ Report *struct{ ID string } }
	}
	err := w.ask(`mutation($task: ID!, $unit: ID!, $text: String!) {
		reportProgress(input: {taskId: $task, unitId: $unit, progress: $text, idempotencyKey: $text}) { report { id } } }`,
		map[string]any{"task": task.id, "unit": task.unit, "text": text}, &a)
	return err == nil && a.ReportProgress.Report != nil
}

func (w *writers) urge(task *written, text string) bool {
	var a struct {
		Urge struct{ Reminder *struct{ ID string } }
	}
	err := w.ask(`mutation($task: ID!, $text: String!) { urge(input: {taskId: $task, text: $text}) { reminder { id } } }`,
		map[string]any{"task": task.id, "text": text}, &a)
	if err == nil && a.Urge.Reminder != nil {
		return true
	}
	there := false
	within(time.Minute, func() bool {
		_, reminders, err := w.read(task.id)
		there = reminders[text] > 0
		return err == nil
	})
	return there
}

// read gives a task's reports and reminders, and how often each is there.
func (c *client) read(id string) (reports, reminders map[string]int, err error) {
	reports, reminders = map[string]int{}, map[string]int{}
	after := ""
	for {
		var a struct {
			Task struct {
				Reports struct {
					Nodes    []struct{ Progress string }
					PageInfo struct {
						HasNextPage bool
						EndCursor   string
					}
				}
				Reminders []struct{ Text string }
			}
		}
		variables := map[string]any{"id": id}
		if after != "" {
			variables["after"] = after
		}
		err := c.ask(`query($id: ID!, $after: String) { task(id: $id) { reminders { text }
			reports(first: 200, after: $after) { nodes { progress } pageInfo { hasNextPage endCursor } } } }`, variables, &a)
		if err != nil {
			return nil, nil, err
		}
		for _, n := range a.Task.Reports.Nodes {
			reports[n.Progress]++
		}
		if after = a.Task.Reports.PageInfo.EndCursor; a.Task.Reports.PageInfo.HasNextPage {
			continue
		}
		for _, n := range a.Task.Reminders {
			reminders[n.Text]++
		}
		return reports, reminders, nil
	}
}

// more waits until n more writes are acknowledged.
func (w *writers) more(n int64) {
	w.t.Helper()
	want := w.done.Load() + n
	if !within(time.Minute, func() bool { return w.done.Load() >= want }) {
		w.t.Fatalf("no %d more writes were acknowledged within a minute", n)
	}
}

// end lets the writers finish what they have begun.
func (w *writers) end() {
	w.stop()
	w.working.Wait()
}

// check fails the test unless every acknowledged write is there, once, and
// nothing else is.
func (w *writers) check() {
	w.t.Helper()
	for _, task := range w.tasks {
		reports, reminders, err := w.read(task.id)
		if err != nil {
			w.t.Fatal(err)
		}
		once(w.t, "report", reports, task.reports)
		once(w.t, "reminder", reminders, task.reminded)
	}
	w.t.Logf("%d acknowledged writes are there once", w.done.Load())
}

func once(t *testing.T, what string, there map[string]int, acknowledged []string) {
	t.Helper()
	for _, text := range acknowledged {
		if there[text] != 1 {
			t.Errorf("%s %q is there %d times", what, text, there[text])
		}
	}
	if len(there) != len(acknowledged) {
		t.Errorf("%d of kind %s are there, %d were acknowledged", len(there), what, len(acknowledged))
	}
}
