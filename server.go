// Command duban (督办) turns a district's printed plan into supervised work.
// This is the door: configuration, the store, the graph and the pages, and in
// which order they open and close.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"duban/lifecycle"
	"duban/store"
	"duban/viewer"
)

// version is set when the binary is built.
var version = "development"

type commands struct {
	Serve  serve  `cmd:"" default:"withargs" help:"Serve the API and the pages."`
	Read   read   `cmd:"" help:"Read a paper and print what it says and every doubt; store nothing."`
	Import imp    `cmd:"" help:"Read a paper and make it the plan of its year."`
	Export export `cmd:"" help:"Write the table as it stands today, as .xlsx or .csv."`
	Schema schema `cmd:"" help:"Print the API's schema."`
	User   user   `cmd:"" help:"Add, reset and list users; print the link that makes the first administrator."`
	Audit  audit  `cmd:"" help:"Verify the trace."`
	Backup backup `cmd:"" help:"Write a copy of a SQLite database while it is in use."`

	Version kong.VersionFlag `help:"Print the version."`
}

// storage is where things are kept, and what day it is there.
type storage struct {
	Database string          `help:"SQLite file, or postgres:// URL." default:"duban.db" env:"DUBAN_DATABASE" placeholder:"FILE|URL"`
	Today    *lifecycle.Date `help:"Reckon as if it were this day, such as 2021-10-20." env:"DUBAN_TODAY"`
}

// realClock is the moment as it is, by which people come in and out whatever day the
// server is told.
func realClock() time.Time { return time.Now() }

// clock gives the moment, moved by whole days so that today is the day asked for:
// it goes on from there, and the next day begins at midnight in Beijing.
func (s storage) clock(now func() time.Time) func() time.Time {
	if s.Today == nil {
		return now
	}
	moved := time.Duration(*s.Today-lifecycle.DateOf(now(), lifecycle.Beijing)) * 24 * time.Hour
	return func() time.Time { return now().Add(moved) }
}

func (s storage) open(ctx context.Context, log *slog.Logger) (*store.Store, error) {
	return store.Open(ctx, s.Database, store.Options{Now: s.clock(realClock), Logger: log})
}

// asProgram is the context of the program itself: it may write.
func asProgram(ctx context.Context, name string) context.Context {
	return viewer.In(ctx, viewer.Viewer{Role: viewer.System, Name: name, MayRead: true})
}

func main() {
	var c commands
	k := kong.Parse(&c, kong.Name("duban"), kong.Description("督办: a district's printed plan, answered and supervised."),
		kong.Vars{"version": version}, kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	level := new(slog.LevelVar)
	log := slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
	k.BindTo(ctx, (*context.Context)(nil))
	if err := k.Run(level, log); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "duban:", err)
		os.Exit(1)
	}
}
