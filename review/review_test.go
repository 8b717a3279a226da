package review_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"duban/graph/graphtest"
	"duban/seeds"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// each runs f over the plan of 2021 on both databases.
func each(t *testing.T, f func(*testing.T, *graphtest.House)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) { f(t, graphtest.Open(t, s)) }, store.Options{Now: graphtest.Day})
}

// form is an upload: parts by name; a name with a file in it is name/file.
func form(parts ...string) (string, []byte) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		name, file, isFile := strings.Cut(parts[i], "/")
		if isFile {
			part, err := w.CreateFormFile(name, file)
			if err != nil {
				panic(err)
			}
			part.Write([]byte(parts[i+1]))
		} else {
			w.WriteField(name, parts[i+1])
		}
	}
	w.Close()
	return w.FormDataContentType(), b.Bytes()
}

type answered struct {
	ID, Code, Message string

	status int
}

// upload sends a form as somebody.
func upload(t testing.TB, h *graphtest.House, v viewer.Viewer, kind string, body []byte) answered {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/imports", bytes.NewReader(body))
	r.Header.Set("Content-Type", kind)
	w := httptest.NewRecorder()
	h.Papers.Handler().ServeHTTP(w, r.WithContext(viewer.In(t.Context(), v)))
	a := answered{status: w.Code}
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		t.Fatalf("%s: %v", w.Body, err)
	}
	return a
}

// shown is what the API shows of an import.
type shown struct {
	ID, State, Title, Refusal string
	Year, Progress            int
	AskCount, DecidedCount    int
	Undoable                  bool
	Plan                      *struct {
		Year, TaskCount int
	}
	Rows     struct{ TotalCount int }
	Findings struct {
		Nodes []finding
	}
	ToDecide   []struct{ ID string }
	Difference struct {
		Added, Changed, Dropped, Unchanged int
		Headings                           []change
		Entries                            struct {
			TotalCount int
			Nodes      []struct {
				Kind, Number string
				Changes      []change
			}
		}
	}
}

type change struct{ Field, From, To string }

type finding struct {
	ID, Code, Message, Quote, RowNumber string
	Options                             []string
	AlikeCount                          int
	Decision                            *struct{ Choice, By string }
}

const fragment = `fragment Shown on Import {
	id state title refusal year progress askCount decidedCount undoable plan {year taskCount} rows {totalCount}
	findings(severity: [ASK], first: 200) {nodes {id code message quote rowNumber options alikeCount decision {choice by}}} toDecide {id}
	difference {added changed dropped unchanged headings {field from to} entries {totalCount nodes {kind number changes {field from to}}}}
}`

func look(t testing.TB, h *graphtest.House, v viewer.Viewer, id string) *shown {
	t.Helper()
	var out struct{ Node *shown }
	h.Ask(t, v, `query($id: ID!) {node(id: $id) {...Shown}} `+fragment, map[string]any{"id": id}, &out)
	return out.Node
}

// do does a verb that takes an import's id, and gives the first refusal's code.
func do(t testing.TB, h *graphtest.House, v viewer.Viewer, verb, id string) (*shown, string) {
	t.Helper()
	var out struct {
		P struct {
			Import     *shown
			UserErrors []struct{ Code, Message string }
		}
	}
	h.Ask(t, v, fmt.Sprintf(`mutation($id: ID!) {p: %s(input: {importId: $id}) {import {...Shown} userErrors {code message}}} `, verb)+fragment, map[string]any{"id": id}, &out)
	h.Papers.Rest()
	if len(out.P.UserErrors) > 0 {
		return out.P.Import, out.P.UserErrors[0].Code
	}
	return out.P.Import, ""
}

// decide decides a doubt, and gives the first refusal's code.
func decide(t testing.TB, h *graphtest.House, v viewer.Viewer, id, choice string) (*finding, string) {
	t.Helper()
	var out struct {
		P struct {
			Finding    *finding
			UserErrors []struct{ Code string }
		}
	}
	h.Ask(t, v, `mutation($id: ID!, $choice: String!) {p: decideFinding(input: {findingId: $id, choice: $choice, alike: true}) {finding {id decision {choice by}} userErrors {code}}}`,
		map[string]any{"id": id, "choice": choice}, &out)
	if len(out.P.UserErrors) > 0 {
		return out.P.Finding, out.P.UserErrors[0].Code
	}
	return out.P.Finding, ""
}

// paper2022 is the paper of 2021 as if it were of the year after, changed.
func paper2022(replace ...string) string {
	_, content := seeds.Paper()
	return strings.NewReplacer(append([]string{"2021 年", "2022 年", "2021年", "2022年"}, replace...)...).Replace(string(content))
}

// bring uploads a paper and waits until it is read.
func bring(t testing.TB, h *graphtest.House, name, content string) *shown {
	t.Helper()
	office := h.Viewer(viewer.Office)
	kind, body := form("file/"+name, content)
	a := upload(t, h, office, kind, body)
	if a.status != http.StatusAccepted || a.ID == "" {
		t.Fatalf("the upload was answered %+v", a)
	}
	h.Papers.Rest()
	return look(t, h, office, a.ID)
}

func TestAPaperIsUploadedDecidedAppliedAndUndone(t *testing.T) {
	each(t, func(t *testing.T, h *graphtest.House) {
		office := h.Viewer(viewer.Office)
		i := bring(t, h, "2022年分解表.txt", paper2022("区教育局 区财政局", "区教育局 区少年宫"))
		if i.State != "READ" || i.Progress != 100 || i.Year != 2022 || i.Rows.TotalCount != 192 || i.Difference.Added != 192 || i.Difference.Entries.TotalCount != 192 || i.AskCount != len(i.Findings.Nodes) || i.DecidedCount != 0 || len(i.ToDecide) != 0 || i.Plan != nil {
			t.Fatalf("read: %+v", i)
		}
		var unknown *finding
		for _, f := range i.Findings.Nodes {
			if f.Code == "UNIT_UNKNOWN" {
				unknown = &f
			}
		}
		if unknown == nil || unknown.Quote != "区少年宫" {
			t.Fatalf("the doubt about an unknown unit: %+v", unknown)
		}
		decided, code := decide(t, h, office, unknown.ID, "区教育局")
		if code != "" || decided == nil || decided.Decision == nil || decided.Decision.Choice != "区教育局" || decided.Decision.By != "OFFICE" {
			t.Fatalf("decided: %+v, %s", decided, code)
		}
		i = look(t, h, office, i.ID)
		if i.DecidedCount != 1+unknown.AlikeCount {
			t.Errorf("%d are decided, with %d alike", i.DecidedCount, unknown.AlikeCount)
		}
		applied, code := do(t, h, office, "applyImport", i.ID)
		if code != "" || applied.State != "APPLIED" || !applied.Undoable || applied.Plan == nil || applied.Plan.Year != 2022 || applied.Plan.TaskCount != 186 || applied.Difference.Added != 192 {
			t.Fatalf("applied: %+v, %s", applied, code)
		}
		if _, code := do(t, h, office, "applyImport", i.ID); code != "ILLEGAL_TRANSITION" {
			t.Errorf("applied again: %s", code)
		}
		if _, code := decide(t, h, office, unknown.ID, "区财政局"); code != "ILLEGAL_TRANSITION" {
			t.Errorf("decided after it was applied: %s", code)
		}
		// Next year the same doubt asks no more.
		next := bring(t, h, "2023.txt", strings.ReplaceAll(paper2022("区教育局 区财政局", "区教育局 区少年宫"), "2022", "2023"))
		if next.DecidedCount != 1+unknown.AlikeCount {
			t.Errorf("a year later %d doubts are decided", next.DecidedCount)
		}
		if _, code := do(t, h, office, "discardImport", next.ID); code != "" {
			t.Error(code)
		}
		undone, code := do(t, h, office, "undoImport", i.ID)
		if code != "" || undone.State != "UNDONE" || undone.Undoable || undone.Plan != nil {
			t.Fatalf("undone: %+v, %s", undone, code)
		}
		var out struct {
			Plans struct{ Nodes []struct{ Year int } }
		}
		h.Ask(t, office, `{plans {nodes {year}}}`, nil, &out)
		if len(out.Plans.Nodes) != 1 || out.Plans.Nodes[0].Year != 2021 {
			t.Errorf("plans: %+v", out)
		}
	})
}

func TestAChangedPaperChangesThePlanOfItsYear(t *testing.T) {
	each(t, func(t *testing.T, h *graphtest.House) {
		office := h.Viewer(viewer.Office)
		name, same := seeds.Paper()
		i := bring(t, h, name, string(same))
		if d := i.Difference; d.Unchanged != 192 || d.Entries.TotalCount != 0 || len(d.Headings) != 0 {
			t.Fatalf("the same paper: %+v", d)
		}
		applied, code := do(t, h, office, "applyImport", i.ID)
		if code != "" || applied.State != "APPLIED" || applied.Undoable {
			t.Fatalf("the same paper applied: %+v, %s", applied, code)
		}
		changed := bring(t, h, name, strings.Replace(string(same), "深化投融资体制改革。", "持续深化投融资体制改革。", 1))
		if d := changed.Difference; d.Changed != 1 || d.Unchanged != 191 || len(d.Entries.Nodes) != 1 || d.Entries.Nodes[0].Kind != "CHANGED" || d.Entries.Nodes[0].Number != "2.3-7" ||
			len(d.Entries.Nodes[0].Changes) != 1 || d.Entries.Nodes[0].Changes[0].Field != "content" || !strings.HasPrefix(d.Entries.Nodes[0].Changes[0].To, "持续深化") {
			t.Fatalf("a changed paper: %+v", d)
		}
		if applied, code = do(t, h, office, "applyImport", changed.ID); code != "" || !applied.Undoable || applied.Difference.Changed != 1 {
			t.Fatalf("a changed paper applied: %+v, %s", applied, code)
		}
		var out struct{ Task struct{ Content string } }
		h.Ask(t, office, `{task(number: "2.3-7") {content}}`, nil, &out)
		if !strings.HasPrefix(out.Task.Content, "持续深化") {
			t.Errorf("the task reads %s", out.Task.Content)
		}
	})
}

func TestWhatIsUploadedMayBeAnything(t *testing.T) {
	long := strings.Repeat("x", 11<<20)
	each(t, func(t *testing.T, h *graphtest.House) {
		office := h.Viewer(viewer.Office)
		kind, whole := form("file/a.txt", "x")
		for _, c := range []struct {
			name   string
			parts  []string
			status int
			code   string
		}{
			{"no file", []string{"year", "2022"}, 400, "REQUIRED"},
			{"an empty file", []string{"file/a.txt", ""}, 422, "REQUIRED"},
			{"a file without a name", []string{"file", "x"}, 422, "REQUIRED"},
			{"two files", []string{"file/a.txt", "x", "file/b.txt", "x"}, 400, "BAD_REQUEST"},
			{"too many parts", strings.Split(strings.Repeat("a,b,", 9)+"a,b", ","), 400, "BAD_REQUEST"},
			{"a file that is too large", []string{"file/a.txt", long}, 413, "INVALID"},
			{"a field that is too large", []string{"note", long, "file/a.txt", "x"}, 413, "INVALID"},
			{"a year that is none", []string{"year", "MMXXII", "file/a.txt", "x"}, 400, "INVALID"},
			{"a year of the Romans", []string{"year", "22", "file/a.txt", "x"}, 422, "INVALID"},
			{"a name that is too long", []string{"file/" + strings.Repeat("长", 300), "x"}, 422, "INVALID"},
			{"a name that no header holds", []string{"file/\x00\x01", "x"}, 400, "BAD_REQUEST"},
		} {
			t.Run(c.name, func(t *testing.T) {
				kind, body := form(c.parts...)
				a := upload(t, h, office, kind, body)
				if a.status != c.status || a.Code != c.code || a.Message == "" {
					t.Errorf("answered %+v", a)
				}
				office.English = true
				if b := upload(t, h, office, kind, body); b.Message == a.Message {
					t.Errorf("in both languages: %s", b.Message)
				}
				office.English = false
			})
		}
		if a := upload(t, h, office, "application/json", whole); a.status != 415 {
			t.Errorf("no form: %+v", a)
		}
		if a := upload(t, h, office, kind, whole[:len(whole)-20]); a.status != 400 || a.Code != "BAD_REQUEST" {
			t.Errorf("cut short: %+v", a)
		}
		release := h.Papers.Busy()
		if a := upload(t, h, office, kind, whole); a.status != 503 {
			t.Errorf("while others are taken in: %+v", a)
		}
		release()
		for name, content := range map[string]string{"a.txt": "只是一些文字", "a.xlsx": "PK\x03\x04" + strings.Repeat("\x00", 100), "a.docx": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a": "\xff\xfe\x00"} {
			i := bring(t, h, name, content)
			if i.State != "FAILED" || i.Refusal == "" || i.Rows.TotalCount != 0 || i.Difference.Added != 0 {
				t.Errorf("%q was read: %+v", content, i)
			}
			if _, code := do(t, h, office, "applyImport", i.ID); code != "ILLEGAL_TRANSITION" {
				t.Errorf("%q was applied: %s", content, code)
			}
		}
		var n int
		if n = h.Store.Client.PaperImport.Query().CountX(t.Context()); n != 5 { // the seed's and four that could not be read
			t.Errorf("%d imports are kept", n)
		}
	})
}

func TestImportsAreTheOffices(t *testing.T) {
	each(t, func(t *testing.T, h *graphtest.House) {
		office := h.Viewer(viewer.Office)
		i := bring(t, h, "2022.txt", paper2022())
		kind, body := form("file/a.txt", "x")
		for _, role := range []viewer.Role{viewer.Admin, viewer.Leader, viewer.Unit, viewer.Analyst, viewer.Anonymous} {
			v := h.Viewer(role)
			want := 403
			if role == viewer.Anonymous {
				want = 401
			}
			if a := upload(t, h, v, kind, body); a.status != want {
				t.Errorf("%s uploads: %+v", role, a)
			}
			if seen := look(t, h, v, i.ID); seen != nil {
				t.Errorf("%s sees %+v", role, seen)
			}
			var out struct {
				Import  *shown
				Imports struct{ TotalCount int }
				Node    *struct{ ID string }
			}
			h.Ask(t, v, `query($id: ID!, $doubt: ID!) {import(id: $id) {id} imports {totalCount} node(id: $doubt) {id}}`, map[string]any{"id": i.ID, "doubt": i.Findings.Nodes[0].ID}, &out)
			if out.Import != nil || out.Imports.TotalCount != 0 || out.Node != nil {
				t.Errorf("%s sees %+v", role, out)
			}
			for _, verb := range []string{"applyImport", "discardImport", "undoImport"} {
				if _, code := do(t, h, v, verb, i.ID); code != "NOT_ALLOWED" {
					t.Errorf("%s: %s is answered %s", role, verb, code)
				}
			}
			if _, code := decide(t, h, v, i.Findings.Nodes[0].ID, "x"); code != "NOT_ALLOWED" {
				t.Errorf("%s decides: %s", role, code)
			}
		}
		token := office
		token.ReadOnly = true
		if seen := look(t, h, token, i.ID); seen == nil || seen.Difference.Added != 192 {
			t.Errorf("a token that only reads sees %+v", seen)
		}
		if a := upload(t, h, token, kind, body); a.status != 403 {
			t.Errorf("a token that only reads uploads: %+v", a)
		}
		for _, verb := range []string{"applyImport", "discardImport", "undoImport"} {
			if _, code := do(t, h, office, verb, "imp_0"); code != "NOT_FOUND" {
				t.Errorf("%s of nothing: %s", verb, code)
			}
		}
		for _, id := range []string{i.ID + ":1", i.ID + ":x", "imp_0:1"} {
			if _, code := decide(t, h, office, id, "x"); code != "NOT_FOUND" {
				t.Errorf("deciding %s: %s", id, code)
			}
		}
	})
}

func TestASmallPaperIsBroughtInByValue(t *testing.T) {
	each(t, func(t *testing.T, h *graphtest.House) {
		office := h.Viewer(viewer.Office)
		content := "一、重点工作\n序号\t工作内容\t完成时间\t责任单位\n1\t建成学校。【牵头单位：区教育局】\t10月底\t区教育局 区财政局\n"
		for _, c := range []struct {
			name, content string
			year          any
			code, state   string
		}{
			{"with its year", base64.StdEncoding.EncodeToString([]byte(content)), 2024, "", "READ"},
			{"of several hundred KiB", base64.StdEncoding.EncodeToString([]byte(content + strings.Repeat(" ", 700<<10-len(content)))), 2024, "", "READ"},
			{"that is no Base64", "建成学校", nil, "INVALID", ""},
			{"that is too large", base64.StdEncoding.EncodeToString(make([]byte, 700<<10+1)), nil, "INVALID", ""},
			{"that is empty", "", nil, "REQUIRED", ""},
		} {
			t.Run(c.name, func(t *testing.T) {
				var out struct {
					P struct {
						Import     *shown
						UserErrors []struct{ Code string }
					}
				}
				h.Ask(t, office, `mutation($i: CreateImportInput!) {p: createImport(input: $i) {import {...Shown} userErrors {code}}} `+fragment,
					map[string]any{"i": map[string]any{"document": "清单.txt", "content": c.content, "year": c.year}}, &out)
				code := ""
				if len(out.P.UserErrors) > 0 {
					code = out.P.UserErrors[0].Code
				}
				if code != c.code || c.code == "" && (out.P.Import.State != c.state || out.P.Import.Year != 2024 || out.P.Import.Rows.TotalCount != 1) {
					t.Errorf("answered %+v, %s", out.P.Import, code)
				}
			})
		}
	})
}
