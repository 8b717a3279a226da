package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"duban/lifecycle"
	"duban/register"
	"duban/rules"
	"duban/snapshot"
	"duban/viewer"
)

// registers serves the table as it stands today (台账): /register/2021.xlsx, or with
// a plan's id in place of the year, or as .csv.
type registers struct {
	library *snapshot.Library
	log     *slog.Logger
	turns   chan struct{} // for writing one, which takes a while
}

func newRegisters(l *snapshot.Library, log *slog.Logger) *registers {
	return &registers{library: l, log: log, turns: make(chan struct{}, 2)}
}

// writers are the forms of a register by the ending of its name.
var writers = map[string]struct {
	kind  string
	write func(*register.Table, io.Writer) error
}{
	".xlsx": {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (*register.Table).WriteXLSX},
	".csv":  {"text/csv; charset=utf-8", (*register.Table).WriteCSV},
}

// errNoRegister says that there is no such plan, or that nobody may know it.
var errNoRegister = errors.New("there is no such plan")

// planNamed gives the plan of an id or a year.
func planNamed(p *snapshot.Picture, name string) *snapshot.Plan {
	if year, err := strconv.Atoi(name); err == nil {
		return p.Plan(nil, &year)
	}
	return p.Plan(&name, nil)
}

// write writes the register of the plan as ctx's viewer may see it.
func (s *registers) write(ctx context.Context, w io.Writer, plan, ending string) (year int, err error) {
	ctx = s.library.Pin(ctx)
	picture, err := s.library.Current(ctx)
	if err != nil {
		return 0, err
	}
	p := planNamed(picture, plan)
	if p == nil {
		return 0, errNoRegister
	}
	table, err := p.Register(ctx)
	if err != nil {
		return 0, err
	}
	return p.Year, writers[ending].write(table, w)
}

// ServeHTTP answers GET /register/{file}.
func (s *registers) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	v := viewer.Of(r.Context())
	say := func(status int, chinese, english string) {
		if v.English {
			chinese = english
		}
		http.Error(w, chinese, status)
	}
	file := r.PathValue("file")
	ending := filepath.Ext(file)
	form, known := writers[ending]
	switch {
	case !rules.MayRead(v, "Query.plan", rules.Part{}):
		say(http.StatusUnauthorized, "请先登录。", "sign in first")
		return
	case !known:
		say(http.StatusNotFound, "台账只有 .xlsx 和 .csv 两种。", "a register is .xlsx or .csv")
		return
	}
	select {
	case s.turns <- struct{}{}:
		defer func() { <-s.turns }()
	case <-r.Context().Done():
		return
	}
	var body bytes.Buffer
	year, err := s.write(r.Context(), &body, strings.TrimSuffix(file, ending), ending)
	switch {
	case errors.Is(err, errNoRegister):
		say(http.StatusNotFound, "没有这份分解表。", errNoRegister.Error())
		return
	case err != nil:
		s.log.ErrorContext(r.Context(), "writing a register failed", "request", v.RequestID, "error", err)
		say(http.StatusInternalServerError, "服务器内部错误，请求编号 "+v.RequestID, "internal error, request "+v.RequestID)
		return
	}
	w.Header().Set("Content-Type", form.kind)
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="register-%d%s"; filename*=UTF-8''%s`, year, ending, url.PathEscape(fmt.Sprintf("%d年台账%s", year, ending))))
	w.Header().Set("Content-Length", strconv.Itoa(body.Len()))
	w.Write(body.Bytes())
}

type export struct {
	storage
	Plan string `arg:"" help:"Year of the plan, or its id."`
	File string `arg:"" type:"path" help:"File to write, .xlsx or .csv; one that is there is replaced."`
}

// Run writes the register of a plan into a file.
func (c export) Run(ctx context.Context, log *slog.Logger) error {
	ending := filepath.Ext(c.File)
	if _, known := writers[ending]; !known {
		return fmt.Errorf("台账只有 .xlsx 和 .csv 两种 (a register is .xlsx or .csv): %s", c.File)
	}
	s, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer s.Close()
	library, err := snapshot.New(s, lifecycle.Beijing, snapshot.Options{})
	if err != nil {
		return err
	}
	defer library.Close()
	var body bytes.Buffer
	if _, err := newRegisters(library, log).write(asProgram(ctx, "duban export"), &body, c.Plan, ending); err != nil {
		if errors.Is(err, errNoRegister) {
			return fmt.Errorf("没有 %s 的分解表 (there is no plan of %[1]s)", c.Plan)
		}
		return err
	}
	if err := os.WriteFile(c.File, body.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Println(c.File)
	return nil
}
