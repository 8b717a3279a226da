package graph

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
)

// weight is what a selection set asks for with its fragments spread out.
type weight struct{ selections, aliases, directives, depth, nesting int }

// heaviest keeps sums of doubled doubles from running over.
const heaviest = 1 << 30

func (w *weight) add(more weight) {
	w.selections = min(w.selections+more.selections, heaviest)
	w.aliases = min(w.aliases+more.aliases, heaviest)
	w.directives = min(w.directives+more.directives, heaviest)
	w.depth = max(w.depth, more.depth)
	w.nesting = max(w.nesting, more.nesting)
}

// counter weighs a document before it is validated: it knows no schema, follows
// each fragment once, and stops at the first thing that is too much.
type counter struct {
	*Limits
	fragments map[string]*spread
	total     weight
	visits    int
	refused   *refusal
}

// spread is a fragment and, once known, its weight.
type spread struct {
	def  *ast.FragmentDefinition
	w    weight
	seen visit
}

type visit int

const (
	unseen visit = iota
	inside
	weighed
)

// tokens counts the words and signs of text, and refuses it if they are more
// than most or one name is too long. What is not a token is left to the parser.
func (l *Limits) tokens(text string, most int) (int, *refusal) {
	lex := lexer.New(&ast.Source{Input: text})
	for n := 0; ; n++ {
		t, err := lex.ReadToken()
		switch {
		case err != nil || t.Kind == lexer.EOF:
			return n, nil
		case n >= most:
			return n, over(CodeTooManyFields, "查询语句的词数", "the query has too many tokens", most)
		case t.Kind == lexer.Name && len(t.Value) > l.NameBytes:
			return n, over(CodeTooManyFields, "名称长度", "a name is too long, in bytes", l.NameBytes)
		}
	}
}

// count refuses a document that asks for too much.
func (l *Limits) count(doc *ast.QueryDocument) *refusal {
	if len(doc.Fragments) > l.Fragments {
		return over(CodeTooManyFields, "片段数", "the query has too many fragments", l.Fragments)
	}
	if len(doc.Operations) > l.Operations {
		return over(CodeTooManyFields, "操作数", "the query has too many operations", l.Operations)
	}
	c := &counter{Limits: l, fragments: make(map[string]*spread, len(doc.Fragments))}
	for _, f := range doc.Fragments {
		if c.fragments[f.Name] != nil {
			return refuse(CodeValidationFailed, "片段 "+f.Name+" 定义了两次", "fragment "+f.Name+" is defined twice")
		}
		c.fragments[f.Name] = &spread{def: f}
	}
	roots := make([]ast.SelectionSet, 0, len(doc.Operations))
	for _, op := range doc.Operations {
		c.operation(op)
		roots = append(roots, op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		known := c.fragments[f.Name]
		if known.seen == unseen { // what no operation spreads, validation walks through all the same
			c.total.add(c.fragment(known))
			roots = append(roots, f.SelectionSet)
		}
		c.visits = min(c.visits+known.w.selections, heaviest)
	}
	c.judge()
	for i, set := range roots {
		most := 0
		if i < len(doc.Operations) {
			most = c.RootFields
		}
		c.merge([]ast.SelectionSet{set}, most)
	}
	return c.refused
}

func (c *counter) refuse(r *refusal) {
	if c.refused == nil {
		c.refused = r
	}
}

func (c *counter) operation(op *ast.OperationDefinition) {
	if len(op.VariableDefinitions) > c.Definitions {
		c.refuse(over(CodeTooManyFields, "变量数", "an operation has too many variables", c.Definitions))
	}
	w := c.set(op.SelectionSet)
	w.add(c.directives(op.Directives))
	for _, v := range op.VariableDefinitions {
		w.add(c.directives(v.Directives))
		c.value(v.DefaultValue)
	}
	c.total.add(w)
	c.visits = min(c.visits+w.selections, heaviest)
}

// judge compares what was counted with the limits.
func (c *counter) judge() {
	switch w := c.total; {
	case c.refused != nil:
	case w.depth > c.Depth:
		c.refuse(over(CodeDepthLimit, "查询嵌套层数", "the query is nested too deeply", c.Depth))
	case w.nesting > c.Nesting:
		c.refuse(over(CodeDepthLimit, "片段与字段的嵌套层数", "fields and fragments are nested too deeply", c.Nesting))
	case w.selections > c.Selections:
		c.refuse(over(CodeTooManyFields, "展开后的字段数", "the query selects too many fields, fragments spread out", c.Selections))
	case w.aliases > c.Aliases:
		c.refuse(over(CodeTooManyFields, "别名数", "the query has too many aliases, fragments spread out", c.Aliases))
	case w.directives > c.Directives:
		c.refuse(over(CodeTooManyFields, "指令数", "the query has too many directives, fragments spread out", c.Directives))
	case c.visits > c.Visits:
		c.refuse(over(CodeTooManyFields, "片段相互展开后的字段数", "fragments spread one another too often", c.Visits))
	}
}

func (c *counter) set(set ast.SelectionSet) (w weight) {
	for _, s := range set {
		if c.refused != nil {
			return w
		}
		w.add(c.selection(s))
	}
	return w
}

func (c *counter) selection(s ast.Selection) weight {
	var w weight
	var directives ast.DirectiveList
	switch s := s.(type) {
	case *ast.Field:
		w = c.set(s.SelectionSet)
		w.depth++
		if s.Alias != s.Name {
			w.aliases++
		}
		c.arguments(s.Arguments)
		directives = s.Directives
	case *ast.InlineFragment:
		w = c.set(s.SelectionSet)
		directives = s.Directives
	case *ast.FragmentSpread:
		w = c.fragment(c.fragments[s.Name])
		directives = s.Directives
	}
	w.selections++
	w.nesting++
	w.add(c.directives(directives))
	return w
}

func (c *counter) fragment(f *spread) weight {
	switch {
	case f == nil: // of no known fragment: validation says so
		return weight{}
	case f.seen == inside:
		c.refuse(refuse(CodeValidationFailed, "片段 "+f.def.Name+" 循环引用", "fragment "+f.def.Name+" spreads itself"))
		return weight{}
	case f.seen == unseen:
		f.seen = inside
		f.w = c.set(f.def.SelectionSet)
		f.w.add(c.directives(f.def.Directives))
		f.seen = weighed
	}
	return f.w
}

func (c *counter) directives(list ast.DirectiveList) weight {
	for _, d := range list {
		c.arguments(d.Arguments)
	}
	return weight{directives: len(list)}
}

func (c *counter) arguments(list ast.ArgumentList) {
	for _, a := range list {
		c.value(a.Value)
	}
}

func (c *counter) value(v *ast.Value) {
	if r := c.literal(v, 1); r != nil {
		c.refuse(r)
	}
}

// merge goes through sets as execution does, fields of one response name
// together, and counts how many there are of each. Validation compares them all
// in pairs, at every level, which is why it is not the written sets that count.
func (c *counter) merge(sets []ast.SelectionSet, most int) {
	if c.refused != nil {
		return
	}
	var names []string
	groups := map[string][]ast.SelectionSet{}
	spreads := map[string]bool{}
	var collect func(ast.SelectionSet)
	collect = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				if groups[s.Alias] == nil {
					names = append(names, s.Alias)
				}
				groups[s.Alias] = append(groups[s.Alias], s.SelectionSet)
			case *ast.InlineFragment:
				collect(s.SelectionSet)
			case *ast.FragmentSpread:
				if f := c.fragments[s.Name]; f != nil && !spreads[s.Name] {
					spreads[s.Name] = true
					collect(f.def.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		collect(set)
	}
	if most > 0 && len(names) > most {
		c.refuse(over(CodeTooManyFields, "顶层字段数", "an operation has too many root fields", most))
	}
	for _, name := range names {
		group := groups[name]
		if len(group) > c.SameName {
			c.refuse(over(CodeTooManyFields, "同名字段的重复次数", "a field is repeated too often in one set", c.SameName))
		}
		group = slices.DeleteFunc(group, func(s ast.SelectionSet) bool { return len(s) == 0 })
		if len(group) > 0 {
			c.merge(group, 0)
		}
	}
}
