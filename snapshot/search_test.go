package snapshot

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"duban/lifecycle"
)

func TestTheTextIndexFindsWhatALookAtEachTextFinds(t *testing.T) {
	letters := []rune("区区发改局建设ab1-.😀𠀀")
	text := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.StringOfN(rapid.SampledFrom(letters), 0, 12, -1), 1, 3).Draw(t, "lines"), "\n")
	})
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOfN(text, 0, 90).Draw(t, "texts")
		index := indexTexts(texts)
		for range 8 {
			word := rapid.StringOfN(rapid.SampledFrom(letters), 1, 4, -1).Draw(t, "word")
			var want, got []int
			found := index.find(word)
			for i, text := range texts {
				if strings.Contains(text, word) {
					want = append(want, i)
				}
				if found.has(i) {
					got = append(got, i)
				}
			}
			if !slices.Equal(want, got) || found.size() != len(want) {
				t.Fatalf("%q is found in %v, stands in %v of\n%q", word, got, want, texts)
			}
		}
	})
}

func TestSearch(t *testing.T) {
	g := grow(71, 12, 4)
	r := g.plan(2021, 60)
	r.tasks[1].Content = "推进“１＋３”产业平台（长堤）建设"
	p, ctx := pictured(t, &g.directory, r)
	item := of[*Task](p.newest, r.tasks[1].ID)
	for _, c := range []struct {
		name, text string
		finds      bool
	}{
		{"one character", "堤", true},
		{"two characters", "长堤", true},
		{"a phrase", "产业平台", true},
		{"the phrase broken off", "业平台", true},
		{"narrow digits for wide ones", "1+3", true},
		{"wide digits", "１＋３", true},
		{"narrow brackets for wide ones", "(长堤)", true},
		{"its printed number", item.Number, true},
		{"two words that are both there", "长堤 产业", true},
		{"words apart by a wide space", "长堤　产业", true},
		{"two words of which one is missing", "长堤 造船", false},
		{"characters that do not stand together", "长产", false},
		{"nothing that is written", "造船", false},
		{"spaces find all", "   ", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := p.Tasks(ctx, &TaskFilter{IDs: []string{item.ID}, Search: &c.text}, nil, nil, nil, nil, nil)
			if err != nil || (found.TotalCount == 1) != c.finds {
				t.Errorf("%q: %d found, %v", c.text, found.TotalCount, err)
			}
		})
	}
}

func TestSearchByNames(t *testing.T) {
	g := grow(72, 12, 4)
	p, ctx := pictured(t, &g.directory, g.plan(2021, 60))
	unit, leader := p.newest.units[0], p.newest.leaders[0]
	deep := slices.IndexFunc(p.newest.items, func(t *Task) bool { return len(t.Path()) > 1 && len(t.subtasks) > 0 })
	theme := p.newest.items[deep].Path()[0]
	for _, c := range []struct {
		name, text string
		holds      func(*Task) bool
	}{
		{"a unit's name finds its tasks", unit.Name, func(t *Task) bool { return t.Part(unit.ID) != nil }},
		{"a unit's alias does", "1发改局", func(t *Task) bool { return t.Part(unit.ID) != nil }},
		{"a unit's signboard does", "能源办(1)", func(t *Task) bool { return t.Part(unit.ID) != nil }},
		{"a unit's initials do", "qd1fzggj", func(t *Task) bool { return t.Part(unit.ID) != nil }},
		{"capital initials do", "QD1FZGGJ", func(t *Task) bool { return t.Part(unit.ID) != nil }},
		{"a leader's name does", leader.Name, func(t *Task) bool { return t.AnsweredBy(leader.ID) }},
		{"a leader's initials do, the surname read ou", "ol1", func(t *Task) bool { return t.AnsweredBy(leader.ID) }},
		{"a theme's number finds what is below it", theme.Number + " ", func(t *Task) bool { return slices.Contains(t.Path(), theme) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, err := p.Tasks(ctx, &TaskFilter{Kind: []lifecycle.TaskKind{lifecycle.Item, lifecycle.Subtask}, Search: &c.text}, nil, new(200), nil, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			held := 0
			for _, task := range slices.Concat(p.newest.items, p.newest.byKind[lifecycle.Subtask]) {
				if c.holds(task) {
					held++
					if !slices.Contains(found.Nodes(), task) {
						t.Errorf("%q does not find %s", c.text, task.ID)
					}
				}
			}
			if held == 0 {
				t.Error("there is nothing to find: the test sees nothing")
			}
		})
	}
}

func TestTheTextIndexIsTakenOverWhileNoTextChanges(t *testing.T) {
	g := grow(73, 12, 4)
	r := g.plan(2021, 30)
	l := shelf()
	first, err := build(l, &g.directory, r, today, nil)
	if err != nil {
		t.Fatal(err)
	}
	index := first.textIndex()
	again, err := build(l, &g.directory, r, today+1, first)
	if err != nil || again.textIndex() != index {
		t.Errorf("the index is made again although no text has changed, %v", err)
	}
	r.tasks[2].Content += "改"
	changed, err := build(l, &g.directory, r, today, first)
	if err != nil || changed.textIndex() == index {
		t.Errorf("the index is kept although a text has changed, %v", err)
	}
}

func TestUnitsAndLeadersGoByTheirNames(t *testing.T) {
	g := grow(74, 12, 4)
	g.units[0].Name, g.units[0].Signboards = "区住房和城乡建设局", []string{"区交通运输局（１）"}
	g.units[1].Name, g.units[1].Aliases = "区交通运输局(1)", []string{"区土储中心", "区住房和城乡建设局"}
	g.directory = directory{district: g.district, units: g.units, memberships: g.memberships, leaders: g.leaders, users: g.users}
	g.makeReady()
	p, _ := pictured(t, &g.directory, g.plan(2021, 5))
	for _, c := range []struct{ name, by, want string }{
		{"a canonical name", "区住房和城乡建设局", "unt_1"},
		{"a canonical name that is another's signboard", "区交通运输局（1）", "unt_2"},
		{"wide digits and narrow brackets", "区交通运输局(１)", "unt_2"},
		{"other brackets", "区交通运输局[1]", "unt_2"},
		{"spaces in it", " 区土 储　中心", "unt_2"},
		{"an unknown name", "区无此局", ""},
		{"no name", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if u := p.Unit(nil, &c.by); u != nil {
				got = u.ID
			}
			if got != c.want {
				t.Errorf("%q finds %q, want %q", c.by, got, c.want)
			}
		})
	}
	if l := p.Leader(nil, new("林2")); l == nil || l.ID != "ldr_2" {
		t.Errorf("a leader's other spelling finds %v", l)
	}
}

// invented gives n texts of 60 to 120 characters, much alike as such texts are.
func invented(n int) []string {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	words := []rune("加快推进城市更新改造提升公共服务能力完善基础设施建设强化安全生产监管落实责任清单持续优化营商环境保障民生实事养老托幼学校医院道路桥梁水利园区招商项目投资财政税收农业农村文化旅游体育卫生健康")
	texts := make([]string, n)
	for i := range texts {
		text := make([]rune, 60+r.IntN(60))
		for j := range text {
			text[j] = words[r.IntN(len(words))]
		}
		texts[i] = string(text) + fmt.Sprintf("\n2.%d-%d", i%13, i/13)
	}
	return texts
}

func BenchmarkTextIndex(b *testing.B) {
	for _, n := range []int{250, 20_000, 1_000_000} {
		texts := invented(n)
		index := indexTexts(texts)
		half := []rune(texts[n/2])
		for _, word := range []string{string(half[:1]), string(half[:2]), string(half[:4]), string(half[:12]), "2.7-", "无此词"} {
			b.Run(fmt.Sprintf("texts=%d/characters=%d/%s", n, len([]rune(word)), kindOf(word)), func(b *testing.B) {
				for b.Loop() {
					index.find(word)
				}
			})
		}
	}
}

func kindOf(word string) string {
	switch {
	case word == "2.7-":
		return "number"
	case word == "无此词":
		return "absent"
	}
	return "present"
}

func BenchmarkIndexingTexts(b *testing.B) {
	for _, n := range []int{250, 20_000} {
		texts := invented(n)
		b.Run(fmt.Sprintf("texts=%d", n), func(b *testing.B) {
			for b.Loop() {
				indexTexts(texts)
			}
		})
	}
}
