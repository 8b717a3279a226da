package intake

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duban/glossary"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// county is a directory that knows some of the units of the papers in testdata.
var county = Directory{Units: []Unit{
	{Name: "县农业农村局", Kind: glossary.Department}, {Name: "县财政局", Kind: glossary.Department},
	{Name: "县住房和城乡建设局", Kind: glossary.Department, Aliases: []string{"县住建局", "县住房城乡建设局"}},
	{Name: "市生态环境局北湖分局", Kind: glossary.Branch, Aliases: []string{"县生态环境分局"}},
	{Name: "县发展和改革局", Kind: glossary.Department, Aliases: []string{"县发改局", "县发展改革局"}},
	{Name: "各乡镇", Kind: glossary.Group, Members: []string{"城关镇", "东溪乡"}, MembersComplete: true},
	{Name: "城关镇", Kind: glossary.Town}, {Name: "东溪乡", Kind: glossary.Town}, {Name: "城关街道", Kind: glossary.Subdistrict},
}}

// testPapers builds the papers of testdata from what they are drawn as.
func testPapers(t testing.TB) map[string][]byte {
	t.Helper()
	papers := map[string][]byte{}
	sources, err := filepath.Glob("testdata/*.*.*")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range sources {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(path), ".layout"), ".source")
		switch {
		case strings.HasSuffix(path, ".docx.layout"):
			papers[name] = docxOf(t, layout(string(source)))
		case strings.HasSuffix(path, ".xlsx.layout"):
			papers[name] = xlsxOf(t, layout(string(source)))
		case strings.HasSuffix(path, ".gb18030.txt.source"), strings.HasSuffix(path, "2024.csv.source"):
			if papers[name], err = simplifiedchinese.GB18030.NewEncoder().Bytes(source); err != nil {
				t.Fatal(err)
			}
		case strings.HasSuffix(path, ".txt.source"), strings.HasSuffix(path, ".csv.source"):
			papers[name] = append([]byte("\ufeff"), bytes.ReplaceAll(source, []byte("\n"), []byte("\r\n"))...)
		}
	}
	return papers
}

func TestPapersOfManyLayoutsReadAsTheyWereChecked(t *testing.T) {
	papers := testPapers(t)
	if len(papers) < 6 {
		t.Fatalf("%d papers in testdata, want at least 6", len(papers))
	}
	for name, content := range papers {
		t.Run(name, func(t *testing.T) {
			paper, err := Read(name, content)
			if err != nil {
				t.Fatal(err)
			}
			draft, err := Interpret(paper, county, nil)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, name, draft)
		})
	}
}

func TestTheBuiltPapersAreTheSameBytesEachTime(t *testing.T) {
	again := testPapers(t)
	for name, content := range testPapers(t) {
		if !bytes.Equal(content, again[name]) {
			t.Errorf("%s is built with other bytes each time", name)
		}
	}
}
