package intake

import (
	"fmt"
	"strings"
	"testing"
)

// longPaper draws a paper of so many rows, with headings, tags and lists of units.
func longPaper(rows int) string {
	var s strings.Builder
	s.WriteString("蓬江区2024年重点工作任务分解表\n一、重点工作任务\n序号\t工作内容\t<\t完成时间\t责任单位\n")
	units := []string{"区财政局", "区教育局", "区民政局", "区某某局", "各镇（街）", "区住房和城乡建设局 (区交通运输局)"}
	for i := 1; i <= rows; i++ {
		theme := "^"
		if i%5 == 1 {
			theme = fmt.Sprintf("主题%d", i/5)
		}
		fmt.Fprintf(&s, "%d\t%s\t推进第%d项工程建设，完成投资超%d亿元，新增学位%d个。【牵头单位：%s】\t%d月底\t%s %s 区司法局\n", i, theme, i, i%90, i, units[i%3], 1+i%12, units[i%3], units[3+i%3])
	}
	return s.String()
}

func BenchmarkReading5000Rows(b *testing.B) {
	drawn := longPaper(5000)
	blocks := layout(drawn)
	dir := pengjiang(b)
	for name, content := range map[string][]byte{
		"text": []byte(strings.NewReplacer("^", "", "<", "").Replace(drawn)),
		"docx": docxOf(b, blocks),
		"xlsx": xlsxOf(b, blocks),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				paper, err := Read("x", content)
				if err != nil {
					b.Fatal(err)
				}
				draft, err := Interpret(paper, dir, nil)
				if err != nil {
					b.Fatal(err)
				}
				if len(draft.Rows) != 5000 {
					b.Fatalf("%d rows", len(draft.Rows))
				}
			}
		})
	}
}
