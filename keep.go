package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/vektah/gqlparser/v2/formatter"

	"duban/graph/generated"
	"duban/lifecycle"
	"duban/session"
	"duban/store"
	"duban/supervision"
)

type schema struct{}

// Run prints the schema.
func (schema) Run() error {
	formatter.NewFormatter(os.Stdout, formatter.WithIndent("  ")).FormatSchema(generated.NewExecutableSchema(generated.Config{}).Schema())
	return nil
}

type backup struct {
	storage
	File   string `arg:"" type:"path" help:"File to write; it must not exist."`
	Verify bool   `help:"Write nothing; check that FILE is the backup that was written."`
}

// Run copies the database, or checks a copy.
func (c backup) Run(ctx context.Context, log *slog.Logger) error {
	if c.Verify {
		return store.VerifyBackup(c.File)
	}
	s, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Backup(ctx, c.File); err != nil {
		return err
	}
	fmt.Println(c.File)
	return nil
}

type audit struct {
	Verify verify `cmd:"" help:"Check that no line of the trace was altered or taken out."`
}

type verify struct{ storage }

// Run checks the trace of every district.
func (c verify) Run(ctx context.Context, log *slog.Logger) error {
	s, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer s.Close()
	found, err := supervision.New(s, lifecycle.Beijing).VerifyTrace(asProgram(ctx, "duban audit"))
	if err != nil {
		return err
	}
	fmt.Printf("%+v\n", found)
	for _, district := range found {
		if district.BrokenAt > 0 {
			return fmt.Errorf("the trace of %s is broken at line %d: %s", district.District, district.BrokenAt, district.Because)
		}
	}
	return nil
}

type user struct {
	Add   addUser   `cmd:"" help:"Add a user and print a first password."`
	Reset resetUser `cmd:"" help:"Give a user a new first password."`
	List  listUsers `cmd:"" help:"List the users."`
	Link  linkUser  `cmd:"" help:"Print a new one-time link that makes the first administrator; the one before opens nothing any more."`
}

func (s storage) desk(ctx context.Context, log *slog.Logger, do func(context.Context, *session.Desk) error) error {
	opened, err := s.open(ctx, log)
	if err != nil {
		return err
	}
	defer opened.Close()
	desk, err := session.New(opened, supervision.New(opened, lifecycle.Beijing), session.Options{Now: realClock, Logger: log})
	if err != nil {
		return err
	}
	return refusal(do(asProgram(ctx, "duban user"), desk))
}

type addUser struct {
	storage
	Login  string `arg:"" help:"Name to sign in with."`
	Name   string `help:"Name that others see; the login unless told."`
	Role   string `required:"" enum:"ADMIN,OFFICE,LEADER,UNIT,ANALYST" help:"ADMIN, OFFICE, LEADER, UNIT or ANALYST."`
	Unit   string `help:"Name of the unit that a UNIT user acts for."`
	Leader string `help:"Name of the leader that a LEADER user is."`
}

func (c addUser) Run(ctx context.Context, log *slog.Logger) error {
	return c.desk(ctx, log, func(ctx context.Context, d *session.Desk) error {
		password, err := d.Add(ctx, c.Login, c.Name, c.Role, c.Unit, c.Leader)
		if err == nil {
			fmt.Println(password)
		}
		return err
	})
}

type resetUser struct {
	storage
	Login string `arg:"" help:"Name to sign in with."`
}

func (c resetUser) Run(ctx context.Context, log *slog.Logger) error {
	return c.desk(ctx, log, func(ctx context.Context, d *session.Desk) error {
		password, err := d.Reset(ctx, c.Login)
		if err == nil {
			fmt.Println(password)
		}
		return err
	})
}

type linkUser struct {
	storage
	Pages string `help:"Where browsers reach the pages." default:"http://127.0.0.1:8080" env:"DUBAN_PAGES" placeholder:"URL"`
}

func (c linkUser) Run(ctx context.Context, log *slog.Logger) error {
	return c.desk(ctx, log, func(ctx context.Context, d *session.Desk) error {
		secret, err := d.Link(ctx)
		if err == nil {
			fmt.Println(strings.TrimSuffix(c.Pages, "/") + session.SetUpPath(secret))
		}
		return err
	})
}

type listUsers struct{ storage }

func (c listUsers) Run(ctx context.Context, log *slog.Logger) error {
	return c.desk(ctx, log, func(ctx context.Context, d *session.Desk) error { return d.List(ctx, os.Stdout) })
}
