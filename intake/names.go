package intake

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"duban/glossary"
)

// names is the Directory, turned so that a wording finds its unit or leader.
type names struct {
	units   map[string]entry  // by plain wording
	leaders map[string]string // plain spelling to name
	pairs   map[string]map[[2]rune]int
	nearest map[string][]string // of unknown wordings, as far as asked
}

type entry struct {
	unit      *Unit
	alias     bool
	signboard string // the board that the wording names, if it does
	// boardAsWritten is the wording in brackets; boardKnown: the unit has such a board.
	boardAsWritten string
	boardKnown     bool
}

// newNames refuses a directory in which one wording means two units.
func newNames(dir Directory) (*names, error) {
	n := &names{units: map[string]entry{}, leaders: map[string]string{}, pairs: map[string]map[[2]rune]int{}, nearest: map[string][]string{}}
	add := func(wording string, e entry) error {
		if had, ok := n.units[plain(wording)]; ok && had.unit != e.unit {
			return fmt.Errorf("reading the directory: %s means both %s and %s", wording, had.unit.Name, e.unit.Name)
		}
		if _, ok := n.units[plain(wording)]; !ok {
			n.units[plain(wording)] = e
			n.pairs[plain(wording)] = pairsOf(plain(wording))
		}
		return nil
	}
	for i := range dir.Units {
		u := &dir.Units[i]
		if err := add(u.Name, entry{unit: u}); err != nil {
			return nil, err
		}
	}
	for i := range dir.Units {
		u := &dir.Units[i]
		for _, alias := range u.Aliases {
			if err := add(alias, entry{unit: u, alias: true}); err != nil {
				return nil, err
			}
		}
		for _, board := range u.Signboards {
			if err := add(board, entry{unit: u, signboard: board}); err != nil {
				return nil, err
			}
		}
	}
	for _, l := range dir.Leaders {
		for _, spelling := range append([]string{l.Name}, l.Aliases...) {
			n.leaders[plain(spelling)] = l.Name
		}
	}
	return n, nil
}

// near gives the known units whose names are most like an unknown one, best first.
func (n *names) near(wording string) []string {
	wording = plain(wording)
	if near, done := n.nearest[wording]; done {
		return slices.Clone(near)
	}
	if len(n.nearest) == maxNear {
		return nil
	}
	best := map[string]float64{}
	pairs := pairsOf(wording)
	for known, e := range n.units {
		best[e.unit.Name] = max(best[e.unit.Name], likeness(pairs, n.pairs[known]))
	}
	near := slices.SortedFunc(maps.Keys(best), func(a, b string) int {
		return cmp.Or(cmp.Compare(best[b], best[a]), cmp.Compare(a, b))
	})
	near = slices.DeleteFunc(near, func(name string) bool { return best[name] < 0.5 })
	near = near[:min(3, len(near))]
	n.nearest[wording] = near
	return slices.Clone(near)
}

// maxNear bounds how many unknown names are compared with the whole directory.
const maxNear = 2000

// pairsOf counts the neighbouring characters of a name, its ends included.
func pairsOf(name string) map[[2]rune]int {
	pairs, last := map[[2]rune]int{}, rune('^')
	for _, c := range name + "$" {
		pairs[[2]rune{last, c}]++
		last = c
	}
	return pairs
}

// likeness is the share of neighbouring characters that two names have in common, 0 to 1.
func likeness(a, b map[[2]rune]int) float64 {
	common, all := 0, 0
	for p, n := range a {
		common += min(n, b[p])
		all += n
	}
	for _, n := range b {
		all += n
	}
	return 2 * float64(common) / float64(all)
}

var unitEnding = regexp.MustCompile(`(局|委|办|厅|部|处|科|室|镇|街|乡|村|街道|中心|公司|集团|银行|队|会|社|站|所|院|校|学|厂|库|专班|指挥部|小组|单位|部门|政府|机关|企业|园区|联|学校|医院|工委|团委|纪委|团[市区县]委)$`)

var deed = regexp.MustCompile(`^(?:建设|新建|扩建|修建|改造|推进|推动|加快|加强|开展|实施|完成|打造|创建|组织|做好|提升|建立|完善|举办|支持|引进|培育|启动|谋划|落实)`)

// readsLikeUnit reports whether an unknown wording has the form of a unit's name.
func readsLikeUnit(wording string) bool {
	s := plain(brackets.ReplaceAllString(wording, ""))
	n := len([]rune(s))
	return n >= 2 && n <= 30 && unitEnding.MatchString(s) && !deed.MatchString(s) && !strings.ContainsAny(s, "。,:!?《【")
}

var standsForSeveral = regexp.MustCompile(`^各|各(部门|单位|镇|乡|街道?|社区)|(成员|相关|有关|各|其他)(单位|部门)$`)

// kindOf tells an unknown unit that stands for several (各乡镇, 区级各部门) from others.
func kindOf(wording string) glossary.UnitKind {
	if standsForSeveral.MatchString(plain(wording)) {
		return glossary.Group
	}
	return glossary.OtherUnit
}

var personName = regexp.MustCompile(`^\p{Han}{2,4}$`)

// readsLikeName reports whether a text may be a person's name, or several.
func (n *names) readsLikeName(text string) bool {
	for _, name := range splitNames(text) {
		if _, known := n.leaders[plain(name)]; known {
			continue
		}
		if _, unit := n.resolve(name); unit || !personName.MatchString(plain(name)) {
			return false
		}
	}
	return plain(text) != ""
}

var gapInName = regexp.MustCompile(`^(\p{Han})\s+(\p{Han})$`)

// splitNames divides a list of people; a name of two characters is often
// printed with a gap (罗 军) and stays one.
func splitNames(text string) []string {
	var list []string
	for _, part := range strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune("、,，;；/\n", c) }) {
		part = strings.TrimSuffix(strings.TrimSpace(part), "同志")
		words := strings.Fields(part)
		whole := len(words) == 0 || gapInName.MatchString(part)
		if whole {
			words = []string{part}
		}
		for _, w := range words {
			if w != "" {
				list = append(list, w)
			}
		}
	}
	return list
}

// longestList is the longest text that may be a list of units, in bytes.
const longestList = 6000

// readsLikeUnits reports whether a text is a list of units: more than half of
// its names are known or have a unit's form.
func (n *names) readsLikeUnits(text string) bool {
	if len(text) > longestList || strings.Contains(strings.TrimRight(text, "。 \n"), "。") {
		return false
	}
	pieces := n.pieces(text)
	like := 0
	for _, p := range pieces {
		if _, known := n.resolve(p.text); known || readsLikeUnit(p.text) {
			like++
		}
	}
	return 2*like > len(pieces)
}
