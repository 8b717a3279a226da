package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duban/ent/task"
	"duban/lifecycle"
	"duban/seeds"
	"duban/store"
	"duban/store/storetest"
)

// Papers are imported one after the other into one database, as somebody would at a
// terminal.
func TestPapersAreImportedFromTheCommandLine(t *testing.T) {
	name, whole := seeds.Paper()
	twice := "蓬江区 2022 年重点工作任务分解表\n一、重点工作\n序号\t工作内容\t完成时间\t责任单位\n" +
		"1\t建成学校。【牵头单位：区教育局】\t10月底\t区教育局\n2\t建成学校。【牵头单位：区教育局】\t10月底\t区教育局\n"
	decided := filepath.Join(t.TempDir(), "decisions.json")
	if err := os.WriteFile(decided, []byte(`[{"key": "DUPLICATE_TASK:建成学校。", "choice": "同一任务"}]`), 0o600); err != nil {
		t.Fatal(err)
	}
	steps := []struct {
		name, file, content string
		c                   imp
		says, refused       string
		plans, tasks        int
	}{
		{"without a district", name, string(whole), imp{}, "", "请写明是哪个区", 0, 0},
		{"a dry run", name, string(whole), imp{DryRun: true}, "新增 192 行", "", 0, 0},
		{"the paper of 2021", name, string(whole), imp{District: "蓬江区"}, "已导入", "", 1, 186},
		{"again", name, string(whole), imp{}, "没有改动", "", 1, 186},
		{"changed, as a dry run", name, strings.Replace(string(whole), "深化投融资体制改革。", "持续深化投融资体制改革。", 1), imp{DryRun: true}, "改动 1 行", "", 1, 186},
		{"changed", name, strings.Replace(string(whole), "深化投融资体制改革。", "持续深化投融资体制改革。", 1), imp{}, "改动 2.3-7", "", 1, 186},
		{"with a doubt to be decided first", "2022.txt", twice, imp{}, "", "DUPLICATE_TASK:建成学校。", 1, 186},
		{"with that doubt decided", "2022.txt", twice, imp{Decisions: decided}, "已导入", "", 2, 187},
		{"which is remembered", "2023.txt", strings.Replace(twice, "2022", "2023", 1), imp{}, "已导入", "", 3, 188},
		{"with another assumed", "2024.txt", strings.NewReplacer("2022", "2024", "建成", "办好").Replace(twice), imp{Assume: true}, "已导入", "", 4, 190},
		{"of no year", "清单.txt", strings.Replace(twice, "2022 年", "", 1), imp{}, "", "没有写明年度", 4, 190},
		{"of no year, given one", "清单.txt", strings.Replace(twice, "2022 年", "", 1), imp{Year: 2025}, "已导入", "", 5, 191},
		{"that is none", "a.txt", "只是一些文字", imp{}, "", "没有找到任务", 5, 191},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, step := range steps {
			t.Run(step.name, func(t *testing.T) {
				step.c.File = filepath.Join(t.TempDir(), step.file)
				if err := os.WriteFile(step.c.File, []byte(step.content), 0o600); err != nil {
					t.Fatal(err)
				}
				ctx := asProgram(t.Context(), "test")
				var out bytes.Buffer
				err := refusal(step.c.into(ctx, s, &out))
				if step.refused == "" && err != nil || step.refused != "" && (err == nil || !strings.Contains(err.Error(), step.refused)) {
					t.Fatalf("refused: %v, want %q", err, step.refused)
				}
				if !strings.Contains(out.String(), step.says) {
					t.Errorf("it says %q in\n%.600s", step.says, out.String())
				}
				plans := s.Client.Plan.Query().CountX(ctx)
				tasks := s.Client.Task.Query().Where(task.KindEQ(lifecycle.Item)).CountX(ctx)
				if plans != step.plans || tasks != step.tasks {
					t.Errorf("%d plans with %d tasks, want %d with %d", plans, tasks, step.plans, step.tasks)
				}
			})
		}
	})
}
