package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"duban/intake"
	"duban/seeds"
	"duban/supervision"
)

// paper is a paper named on the command line, and what the district knows before it is read.
type paper struct {
	File  string `arg:"" type:"existingfile" help:"The paper: text, .docx or .xlsx."`
	Units string `help:"Directory of units as JSON; that of the 2021 paper unless told." type:"existingfile" placeholder:"FILE"`
}

// directory gives the units that are named with the paper, or those of 2021.
func (p paper) directory() (directory intake.Directory, err error) {
	if p.Units == "" {
		directory, err = seeds.Directory()
	} else {
		err = fromJSON(p.Units, &directory)
	}
	if err != nil {
		return directory, fmt.Errorf("reading the directory of units: %w", err)
	}
	return directory, nil
}

func fromJSON(file string, into any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, into)
}

// read reads the paper with what is known.
func (p paper) read(directory intake.Directory, decided []intake.Decision) (*intake.Draft, []byte, error) {
	content, err := load(p.File)
	if err != nil {
		return nil, nil, err
	}
	said, err := intake.Read(filepath.Base(p.File), content)
	if err != nil {
		return nil, nil, err
	}
	draft, err := intake.Interpret(said, directory, decided)
	return draft, content, err
}

// load reads a file no further than a paper may be long.
func load(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, intake.MaxFile+1))
}

type read struct {
	paper
	JSON bool `name:"json" help:"Print everything as JSON."`
}

// Run reads the paper and prints what it says.
func (c read) Run() error {
	directory, err := c.directory()
	if err != nil {
		return err
	}
	draft, _, err := c.read(directory, nil)
	if err != nil {
		return refusal(err)
	}
	if c.JSON {
		e := json.NewEncoder(os.Stdout)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(draft)
	}
	summarize(os.Stdout, draft)
	return nil
}

// refusal puts a refusal, of a paper or of the office, in both languages.
func refusal(err error) error {
	if refused := supervision.Refusals(err); refused != nil {
		return fmt.Errorf("%s (%s)", refused[0].Message(false), refused[0].Message(true))
	}
	if r, is := errors.AsType[interface {
		error
		Chinese() string
	}](err); is {
		return fmt.Errorf("%s (%s)", r.Chinese(), r.Error())
	}
	return err
}

func summarize(w io.Writer, d *intake.Draft) {
	tasks := 0
	for _, r := range d.Rows {
		if r.SameAs == "" {
			tasks++
		}
	}
	fmt.Fprintf(w, "%s\n%d 年 · %d 行 · %d 项任务 · %d 个疑点\n", d.Title, d.Year, len(d.Rows), tasks, len(d.Findings))
	section := ""
	for _, r := range d.Rows {
		if r.Section != section {
			section = r.Section
			fmt.Fprintf(w, "\n%s %s\n", section, sectionTitle(d, section))
		}
		fmt.Fprintf(w, "%-8s %s", r.Number, strings.Join(append(r.Parents, r.Content), " › "))
		if r.SameAs != "" {
			fmt.Fprintf(w, "（同 %s）", r.SameAs)
		}
		fmt.Fprintf(w, "\n         牵头 %s", orNone(r.Leads))
		if len(r.Supporters) > 0 {
			fmt.Fprintf(w, " · 配合 %s", strings.Join(r.Supporters, "、"))
		}
		fmt.Fprintf(w, " · 领导 %s · %s\n", orNone(r.Leaders), deadline(r.Deadline))
	}
	fmt.Fprintln(w, "\n疑点")
	for _, f := range d.Findings {
		fmt.Fprintf(w, "%-8s %s %s：%s\n         原文：%s\n", f.Row, f.Severity, f.Code, f.Message, f.Quote)
		if f.Assumed != "" {
			fmt.Fprintf(w, "         暂按：%s\n", f.Assumed)
		}
		if len(f.Options) > 0 {
			fmt.Fprintf(w, "         可选：%s\n", strings.Join(f.Options, " / "))
		}
	}
}

func sectionTitle(d *intake.Draft, code string) string {
	for _, s := range d.Sections {
		if s.Code == code {
			return s.Title
		}
	}
	return ""
}

func orNone(names []string) string {
	if len(names) == 0 {
		return "—"
	}
	return strings.Join(names, "、")
}

func deadline(d intake.Deadline) string {
	switch {
	case d.DueOn != nil:
		return fmt.Sprintf("%s（%s）", d.AsWritten, d.DueOn)
	case d.AsWritten == "":
		return "完成时间未写明"
	}
	return d.AsWritten
}

// loadSeeds makes the paper of 2021 the plan of its year, unless it is already.
func loadSeeds(ctx context.Context, office *supervision.Office) (*supervision.Applied, error) {
	directory, err := seeds.Directory()
	if err != nil {
		return nil, err
	}
	decided, err := seeds.Decisions()
	if err != nil {
		return nil, err
	}
	name, content := seeds.Paper()
	paper, err := intake.Read(name, content)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	draft, err := intake.Interpret(paper, directory, decided)
	if err != nil {
		return nil, fmt.Errorf("interpreting %s: %w", name, err)
	}
	return office.ApplyDraft(ctx, supervision.Application{
		District: "蓬江区", Draft: draft, Directory: directory, Decisions: decided, Content: content,
	})
}
