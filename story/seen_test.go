package story_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"duban/ent/user"
	"duban/lifecycle"
	"duban/snapshot"
	"duban/viewer"
)

// under lists the counts whose names begin so.
func (s seen) under(of string) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(s)) {
		if rest, is := strings.CutPrefix(name, of+" "); is {
			fmt.Fprintf(&b, " %s %d", rest, s[name])
		}
	}
	return b.String()
}

// count counts what the picture shows.
func (h *house) count(ctx context.Context, p *snapshot.Picture) seen {
	h.Helper()
	s := seen{}
	for _, kind := range []lifecycle.TaskKind{lifecycle.Item, lifecycle.Subtask} {
		var after *string
		for {
			tasks, err := p.Tasks(ctx, &snapshot.TaskFilter{Kind: []lifecycle.TaskKind{kind}}, nil, new(100), after, nil, nil)
			h.must(err)
			for _, t := range tasks.Nodes() {
				s.task(ctx, strings.ToLower(string(kind)), t)
			}
			if !tasks.PageInfo().HasNextPage {
				break
			}
			after = tasks.PageInfo().EndCursor
		}
	}
	findings, err := p.Findings(ctx, nil, new(200), nil, nil, nil)
	h.must(err)
	for _, f := range findings.Nodes() {
		if f.Decision != nil {
			s["other decided finding"]++
		} else {
			s["other undecided finding"]++
		}
	}
	for _, u := range h.Store.Client.User.Query().Where(user.Demo(true)).AllX(ctx) {
		v := p.Viewer(viewer.In(ctx, viewer.Viewer{DistrictID: h.district, UserID: u.ID, Name: u.Name, Role: u.Role, MayRead: true}))
		for _, c := range v.InboxCounts() {
			s["inbox of all "+string(c.Kind)] += c.Count
			s["inbox of "+u.Login+" "+string(c.Kind)] += c.Count
		}
	}
	return s
}

func (s seen) task(ctx context.Context, kind string, t *snapshot.Task) {
	s[kind]++
	s[kind+" cause "+string(t.Light.Cause)]++
	s[kind+" light "+string(t.Light.Color)]++
	s[kind+" status "+string(t.Status)]++
	if t.Light.Color == lifecycle.Green && t.Status != lifecycle.Closed {
		s[kind+" light GREEN open"]++
	}
	reports, err := t.Reports(ctx, new(100), nil, nil, nil)
	if err == nil {
		for _, r := range reports.Nodes() {
			s["report "+string(r.State)]++
		}
	}
	for _, e := range t.Extensions(ctx) {
		s["extension "+string(e.State)]++
		if e.WithLeader && e.State == lifecycle.ExtensionRequested {
			s["extension passed on"]++
		}
		if e.State == lifecycle.ExtensionApproved && *t.Deadline.DueOn > *t.Deadline.OriginalDueOn {
			s["other granted with the original day"]++
		}
	}
	for _, r := range t.Reminders(ctx) {
		s["reminder "+string(r.Level)]++
		if r.AnsweredAt != nil {
			s["reminder answered"]++
		} else {
			s["reminder unanswered"]++
		}
	}
	s["other instruction"] += len(t.Instructions(ctx))
	if t.Unacknowledged() {
		s["other unacknowledged part"]++
	}
}
