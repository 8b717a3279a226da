package main

import (
	"bytes"
	"encoding/csv"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duban/ent/finding"
	"duban/ent/task"
	"duban/ent/unit"
	"duban/glossary"
	"duban/graph/graphtest"
	"duban/intake"
	"duban/lifecycle"
	"duban/store"
	"duban/store/storetest"
	"duban/supervision"
	"duban/viewer"
)

// fetch asks for a register as somebody.
func fetch(t *testing.T, h *graphtest.House, v viewer.Viewer, file string) *http.Response {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle("GET /register/{file}", newRegisters(h.Library, slog.New(slog.DiscardHandler)))
	w := httptest.NewRecorder()
	mux.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/register/"+file, nil).WithContext(viewer.In(t.Context(), v)))
	return w.Result()
}

// readBack reads a register as a paper, and tells what it would change.
func readBack(t *testing.T, h *graphtest.House, ending string) (*intake.Draft, *supervision.Difference) {
	t.Helper()
	resp := fetch(t, h, h.Viewer(viewer.Office), "2021"+ending)
	content, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatal(resp.StatusCode, err)
	}
	ctx := viewer.In(t.Context(), h.Viewer(viewer.Office))
	dir, err := h.Office.Directory(ctx, h.DistrictID)
	if err != nil {
		t.Fatal(err)
	}
	decided, err := h.Office.Decisions(ctx, h.DistrictID)
	if err != nil {
		t.Fatal(err)
	}
	paper, err := intake.Read("2021年台账"+ending, content)
	if err != nil {
		t.Fatal(err)
	}
	draft, err := intake.Interpret(paper, dir, decided)
	if err != nil {
		t.Fatal(err)
	}
	d, err := h.Office.Compare(ctx, supervision.Application{Draft: draft})
	if err != nil {
		t.Fatal(err)
	}
	return draft, d
}

func TestARegisterReadAsAPaperIsThePlan(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := graphtest.Open(t, s)
		ctx := viewer.In(t.Context(), h.Viewer(viewer.Office))
		c := s.Client
		same := func(what string) {
			t.Helper()
			draft, d := readBack(t, h, ".xlsx")
			if d.Unchanged != 192 || len(d.Rows) != 0 || len(d.Headings) != 0 {
				t.Errorf("%s: %d rows are unchanged; differences: %v %+v", what, d.Unchanged, d.Headings, d.Rows)
			}
			for _, f := range draft.Findings {
				if f.Code == glossary.NotUnderstood && f.Severity != glossary.Note {
					t.Errorf("%s: not understood: %s", what, f.Quote)
				}
			}
			// Comma-separated values have no place for a title and an issuer.
			if _, d := readBack(t, h, ".csv"); d.Unchanged != 192 || len(d.Rows) != 0 || len(d.Headings) != 0 {
				t.Errorf("%s, as csv: %d rows are unchanged; differences: %v %+v", what, d.Unchanged, d.Headings, d.Rows)
			}
		}
		same("as it was printed")
		k := c.Task.Query().Where(task.Number("2.3-4")).OnlyX(ctx)
		content := "高标准完成列入市级重点的项目建设，确保完成投资超170亿元。"
		if _, err := h.Office.UpdateTask(ctx, supervision.Editing{TaskID: k.ID, ExpectedVersion: k.Version, Content: &content}); err != nil {
			t.Fatal(err)
		}
		same("with a task reworded")
		k = c.Task.Query().Where(task.Number("2.3-5")).OnlyX(ctx)
		units := []supervision.Naming{
			{UnitID: c.Unit.Query().Where(unit.Name("区财政局")).OnlyIDX(ctx), Lead: true},
			{UnitID: c.Unit.Query().Where(unit.Name("区住房和城乡建设局")).OnlyIDX(ctx), Lead: true, Signboard: "区交通运输局"},
			{UnitID: c.Unit.Query().Where(unit.Name("各镇（街）")).OnlyIDX(ctx)},
		}
		if _, err := h.Office.AssignUnits(ctx, supervision.Assigning{TaskID: k.ID, ExpectedVersion: k.Version, Units: units}); err != nil {
			t.Fatal(err)
		}
		same("with other units")
		for _, f := range c.Finding.Query().Where(finding.SeverityEQ(glossary.Ask)).AllX(ctx) {
			if len(f.Options) > 1 {
				if _, err := h.Office.DecideFinding(ctx, supervision.Answering{FindingID: f.ID, Choice: f.Options[len(f.Options)-1]}); err != nil {
					t.Fatal(err)
				}
			}
		}
		same("with doubts decided")
	}, store.Options{Now: graphtest.Day})
}

func TestARegisterIsForWhoMayReadThePlan(t *testing.T) {
	h := graphtest.Open(t, storetest.Open(t, storetest.SQLite(t), store.Options{Now: graphtest.Day}))
	office := viewer.In(t.Context(), h.Viewer(viewer.Office))
	c := h.Store.Client
	own := c.Task.Query().Where(task.Number("2.3-4")).OnlyX(office)
	other := c.Task.Query().Where(task.Number("2.12-2")).OnlyX(office)
	officer := c.User.Create().SetDistrictID(h.DistrictID).SetLogin("o").SetName("督查室").SetRole(viewer.Office).SaveX(office)
	for _, k := range []string{own.ID, other.ID} {
		as := h.Viewer(viewer.Office)
		as.UserID = officer.ID
		ctx := viewer.In(t.Context(), as)
		if _, err := h.Office.IssueTasks(ctx, supervision.Issuing{TaskIds: []string{k}}); err != nil {
			t.Fatal(err)
		}
		lead := c.Task.Query().Where(task.ID(k)).QueryAssignments().AllX(ctx)[0].UnitID
		if _, err := h.Office.ReportProgress(ctx, supervision.Reporting{TaskID: k, UnitID: &lead, Progress: "=1+1 已开工"}); err != nil {
			t.Fatal(err)
		}
	}
	bureau := h.Viewer(viewer.Unit)
	bureau.UnitID = c.Unit.Query().Where(unit.Name("区发展和改革局")).OnlyIDX(office)
	english := h.Viewer(viewer.Analyst)
	english.English = true
	for _, tt := range []struct {
		name    string
		who     viewer.Viewer
		file    string
		status  int
		reports int
		says    string
	}{
		{"the office reads every report", h.Viewer(viewer.Office), "2021.csv", 200, 2, "未交办"},
		{"so does an analyst, in English", english, "2021.csv", 200, 2, "not reviewed yet"},
		{"a unit reads those of its tasks", bureau, "2021.csv", 200, 1, "待审核"},
		{"the public reads none", viewer.Viewer{MayRead: true}, "2021.csv", 200, 0, "办理状态"},
		{"a stranger reads nothing", viewer.Viewer{}, "2021.csv", 401, 0, "请先登录"},
		{"a plan is found by its id", h.Viewer(viewer.Office), c.Plan.Query().OnlyX(office).ID + ".csv", 200, 2, "重要指标"},
		{"another year has no plan", h.Viewer(viewer.Office), "2020.csv", 404, 0, "没有这份分解表"},
		{"an id of nothing has no plan", h.Viewer(viewer.Office), "pln_0.xlsx", 404, 0, "没有这份分解表"},
		{"there is no other form", h.Viewer(viewer.Office), "2021.pdf", 404, 0, "xlsx"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp := fetch(t, h, tt.who, tt.file)
			body, err := io.ReadAll(resp.Body)
			if err != nil || resp.StatusCode != tt.status {
				t.Fatal(resp.StatusCode, err)
			}
			if got := strings.Count(string(body), "已开工"); got != tt.reports || !strings.Contains(string(body), tt.says) {
				t.Errorf("%d reports, want %d, and %q in\n%.300s", got, tt.reports, tt.says, body)
			}
			if tt.status == 200 && !strings.Contains(resp.Header.Get("Content-Disposition"), `filename="register-2021.csv"`) {
				t.Error(resp.Header)
			}
		})
	}
}

func TestARegisterIsExported(t *testing.T) {
	dir := t.TempDir()
	database := filepath.Join(dir, "duban.db")
	day := lifecycle.NewDate(2021, 10, 20)
	where := storage{Database: database, Today: &day}
	log := slog.New(slog.DiscardHandler)
	s, err := where.open(t.Context(), log)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := loadSeeds(asProgram(t.Context(), "test"), supervision.New(s, lifecycle.Beijing)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "台账.csv")
	if err := (export{where, "2021", file}).Run(t.Context(), log); err != nil {
		t.Fatal(err)
	}
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if lines, err := csv.NewReader(bytes.NewReader(written)).ReadAll(); err != nil || len(lines) != 193 {
		t.Errorf("%d lines, %v", len(lines), err)
	}
	for _, c := range []export{{where, "2020", file}, {where, "2021", filepath.Join(dir, "台账.pdf")}} {
		if err := c.Run(t.Context(), log); err == nil {
			t.Errorf("%s was exported to %s", c.Plan, c.File)
		}
	}
}
