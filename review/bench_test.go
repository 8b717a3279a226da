package review_test

import (
	"fmt"
	"strings"
	"testing"

	"duban/graph/graphtest"
	"duban/store"
	"duban/store/storetest"
	"duban/viewer"
)

// longPaper is a paper of so many rows for a year; revised, each tenth row reads otherwise.
func longPaper(year, rows int, revised bool) string {
	var s strings.Builder
	fmt.Fprintf(&s, "蓬江区%d年重点工作任务分解表\n一、重点工作任务\n序号\t工作内容\t\t完成时间\t责任单位\n", year)
	units := []string{"区财政局", "区教育局", "区民政局"}
	for i := 1; i <= rows; i++ {
		theme, word := "", "推进"
		if i%5 == 1 {
			theme = fmt.Sprintf("主题%d", i/5)
		}
		if revised && i%10 == 0 {
			word = "加快"
		}
		lead := units[i%3]
		fmt.Fprintf(&s, "%d\t%s\t%s第%d项工程建设，完成投资超%d亿元，新增学位%d个。【牵头单位：%s】\t%d月底\t%s 各镇（街） 区住房和城乡建设局 (区交通运输局)\n", i, theme, word, i, 1+i%90, i, lead, 1+i%12, lead)
	}
	return s.String()
}

// Benchmark5000Rows takes a paper of 5,000 rows from the upload to the plan, through the API.
func Benchmark5000Rows(b *testing.B) {
	const rows = 5000
	for _, kind := range []struct {
		name string
		url  func(testing.TB) string
	}{{"SQLite", storetest.SQLite}, {"PostgreSQL", storetest.Postgres}} {
		b.Run(kind.name, func(b *testing.B) {
			h := graphtest.Open(b, storetest.Open(b, kind.url(b), store.Options{Now: graphtest.Day}))
			office := h.Viewer(viewer.Office)
			year := 2030
			bring := func(b *testing.B, revised bool) string {
				b.Helper()
				name, body := form("file/long.txt", longPaper(year, rows, revised))
				a := upload(b, h, office, name, body)
				h.Papers.Rest()
				if a.ID == "" {
					b.Fatalf("%+v", a)
				}
				return a.ID
			}
			apply := func(b *testing.B, id string) {
				b.Helper()
				i, code := do(b, h, office, "applyImport", id)
				if code != "" || i.State != "APPLIED" && i.State != "APPLYING" {
					b.Fatalf("%s %s", i.State, code)
				}
			}
			b.Run("read", func(b *testing.B) {
				for b.Loop() {
					bring(b, false)
				}
			})
			id := bring(b, false)
			b.Run("show", func(b *testing.B) {
				for b.Loop() {
					if i := look(b, h, office, id); i.Rows.TotalCount != rows || i.Difference.Added != rows {
						b.Fatalf("%+v", i)
					}
				}
			})
			b.Run("apply", func(b *testing.B) {
				for b.Loop() {
					b.StopTimer()
					year++
					id := bring(b, false)
					b.StartTimer()
					apply(b, id)
				}
			})
			b.Run("apply-revised", func(b *testing.B) {
				for revised := true; b.Loop(); revised = !revised {
					b.StopTimer()
					id := bring(b, revised)
					b.StartTimer()
					apply(b, id)
				}
			})
			b.Run("undo", func(b *testing.B) {
				for b.Loop() {
					b.StopTimer()
					year++
					id := bring(b, false)
					apply(b, id)
					b.StartTimer()
					if _, code := do(b, h, office, "undoImport", id); code != "" {
						b.Fatal(code)
					}
				}
			})
		})
	}
}
