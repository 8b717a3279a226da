package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"slices"
	"strings"

	"duban/ent/district"
	"duban/intake"
	"duban/lifecycle"
	"duban/store"
	"duban/supervision"
)

type imp struct {
	paper
	storage
	District  string `help:"Name of the district, if the database has none yet or several." placeholder:"NAME"`
	Year      int    `help:"Year of the plan, if the paper names none."`
	Decisions string `help:"Decisions about doubts as JSON: [{\"key\": …, \"choice\": …}]." type:"existingfile" placeholder:"FILE"`
	Assume    bool   `help:"Go by what was assumed where a doubt should be decided first."`
	DryRun    bool   `help:"Say what would change; store nothing."`
}

// Run makes the paper the plan of its year, or changes that plan to what it says.
func (c imp) Run(ctx context.Context, log *slog.Logger) error {
	if c.DryRun && !c.there() {
		c.Database = ":memory:"
	}
	s, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer s.Close()
	return refusal(c.into(asProgram(ctx, "duban import"), s, os.Stdout))
}

// there reports whether the database is one that exists, as far as that can be seen.
func (c imp) there() bool {
	_, err := os.Stat(c.Database)
	return strings.Contains(c.Database, ":") || !errors.Is(err, fs.ErrNotExist)
}

// into reads the paper with what the district knows, says what it changes, and
// unless that is all, stores it.
func (c imp) into(ctx context.Context, s *store.Store, out io.Writer) error {
	office := supervision.New(s, lifecycle.Beijing)
	a, err := c.application(ctx, s, office)
	if err != nil {
		return err
	}
	if c.DryRun {
		difference, err := office.Compare(ctx, a)
		if err != nil {
			return err
		}
		summarize(out, a.Draft)
		printDifference(out, difference)
		fmt.Fprintln(out, "\n未存储。")
		return nil
	}
	if err := c.decidedFirst(a); err != nil {
		return err
	}
	applied, err := office.ApplyDraft(ctx, a)
	if err != nil {
		return err
	}
	if applied.Already {
		fmt.Fprintln(out, "分解表与这份文件一致，没有改动。")
		return nil
	}
	printDifference(out, &applied.Difference)
	fmt.Fprintf(out, "已导入：%s（%s）\n", a.Draft.Title, applied.PlanID)
	return nil
}

// application is the paper, read with the district's directory and its decisions.
func (c imp) application(ctx context.Context, s *store.Store, office *supervision.Office) (a supervision.Application, err error) {
	a.District = c.District
	if a.Directory, err = c.directory(); err != nil {
		return a, err
	}
	q := s.Client.District.Query()
	if c.District != "" {
		q.Where(district.Name(c.District))
	}
	homes, err := q.Limit(2).All(ctx)
	if err != nil {
		return a, fmt.Errorf("looking for the district: %w", err)
	}
	known := a.Directory
	if len(homes) == 1 {
		a.District = homes[0].Name
		if known, err = office.Directory(ctx, homes[0].ID); err != nil {
			return a, err
		}
		if a.Decisions, err = office.Decisions(ctx, homes[0].ID); err != nil {
			return a, err
		}
		if c.Units == "" && len(known.Units) > 0 {
			a.Directory = intake.Directory{} // the district has its own
		} else {
			known = joined(known, a.Directory)
		}
	}
	if c.Decisions != "" {
		var more []intake.Decision
		if err := fromJSON(c.Decisions, &more); err != nil {
			return a, fmt.Errorf("reading the decisions: %w", err)
		}
		a.Decisions = append(a.Decisions, more...)
	}
	if c.Year != 0 {
		a.Decisions = append(a.Decisions, intake.YearDecision(c.Year))
	}
	a.Draft, a.Content, err = c.read(known, a.Decisions)
	return a, err
}

// joined adds to a directory what another has and it has not.
func joined(stored, more intake.Directory) intake.Directory {
	for _, u := range more.Units {
		if !slices.ContainsFunc(stored.Units, func(k intake.Unit) bool {
			return k.Name == u.Name || slices.Contains(k.Aliases, u.Name) || slices.Contains(k.Signboards, u.Name)
		}) {
			stored.Units = append(stored.Units, u)
		}
	}
	return stored
}

// decidedFirst refuses a paper with doubts that must be decided first, and tells how.
func (c imp) decidedFirst(a supervision.Application) error {
	if c.Assume {
		return nil
	}
	var open []string
	for _, f := range a.Draft.Findings {
		decided := slices.ContainsFunc(a.Decisions, func(d intake.Decision) bool { return d.Key == f.Key })
		if supervision.MustDecide(f) && !decided {
			open = append(open, fmt.Sprintf("  %s %s\n    {\"key\": %q, \"choice\": %q}", f.Row, f.Message, f.Key, strings.Join(f.Options, " / ")))
		}
	}
	if open == nil {
		return nil
	}
	return fmt.Errorf("有 %d 个疑点须先决定：写入 --decisions 文件，或用 --assume 按暂定处理 (decide these first, or go by what is assumed)\n%s", len(open), strings.Join(open, "\n"))
}

// kinds says what happens to a row.
var kinds = map[supervision.DifferenceKind]string{supervision.RowAdded: "新增", supervision.RowChanged: "改动", supervision.RowDropped: "删去"}

// printDifference says what a paper changes. Where all rows are new, their number will do.
func printDifference(w io.Writer, d *supervision.Difference) {
	fmt.Fprintf(w, "\n与已存的分解表相比：新增 %d 行，改动 %d 行，删去 %d 行，不变 %d 行\n", d.Added, d.Changed, d.Dropped, d.Unchanged)
	for _, c := range d.Headings {
		fmt.Fprintf(w, "  %s：%s → %s\n", c.Field, orNothing(c.From), orNothing(c.To))
	}
	if d.Changed+d.Dropped+d.Unchanged == 0 {
		return
	}
	for _, r := range d.Rows {
		fmt.Fprintf(w, "%s %-8s %s\n", kinds[r.Kind], r.Number, r.Content)
		for _, c := range r.Changes {
			fmt.Fprintf(w, "     %s：%s → %s\n", c.Field, orNothing(c.From), orNothing(c.To))
		}
	}
}

func orNothing(s *string) string {
	if s == nil {
		return "—"
	}
	return *s
}
