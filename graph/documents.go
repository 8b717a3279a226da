package graph

import (
	"context"
	"maps"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// document is a query's text, parsed, counted and validated once.
type document struct {
	text       string
	hash       string // sha256 of the text, in hexadecimal
	tokens     int
	parsed     *ast.QueryDocument
	bare       *ast.QueryDocument // the same without variables
	operations []operation        // as parsed.Operations
}

// operation is what is known of one operation before it is asked.
type operation struct {
	roots      []string // names of its root fields
	introspect bool     // whether it asks for the schema
	price      price
}

// of finds the operation, and what is known of it, that a bare one stands for.
func (d *document) of(bare *ast.OperationDefinition) (*ast.OperationDefinition, *operation) {
	i := slices.Index(d.bare.Operations, bare)
	return d.parsed.Operations[i], &d.operations[i]
}

// bare gives a document whose operations declare no variables, so that gqlgen's
// executor leaves these to the guard.
func bare(parsed *ast.QueryDocument) *ast.QueryDocument {
	b := *parsed
	b.Operations = nil
	for _, op := range parsed.Operations {
		without := *op
		without.VariableDefinitions = nil
		b.Operations = append(b.Operations, &without)
	}
	return &b
}

// reader makes documents of texts.
type reader struct {
	*Limits
	schema                *ast.Schema
	friendly, tightlipped []core.Rule // with and without suggestions
}

func newReader(l *Limits, schema *ast.Schema) *reader {
	friendly := rules.NewDefaultRules()
	tightlipped := rules.NewDefaultRules()
	for _, r := range []core.Rule{rules.FieldsOnCorrectTypeRule, rules.KnownArgumentNamesRule, rules.KnownTypeNamesRule, rules.ScalarLeafsRule, rules.ValuesOfCorrectTypeRule} {
		tightlipped.RemoveRule(r.Name)
	}
	for _, r := range []core.Rule{rules.FieldsOnCorrectTypeRuleWithoutSuggestions, rules.KnownArgumentNamesRuleWithoutSuggestions, rules.KnownTypeNamesRuleWithoutSuggestions, rules.ScalarLeafsRuleWithoutSuggestions, rules.ValuesOfCorrectTypeRuleWithoutSuggestions} {
		tightlipped.AddRule(r.Name, r.RuleFunc)
	}
	return &reader{l, schema, listed(friendly), listed(tightlipped)}
}

func listed(rules *rules.Rules) (list []core.Rule) {
	inner := rules.GetInner()
	for _, name := range slices.Sorted(maps.Keys(inner)) {
		list = append(list, core.Rule{Name: name, RuleFunc: inner[name]})
	}
	return list
}

// read parses, counts and validates text for a caller who is trusted to see the
// schema, or for a stranger.
func (r *reader) read(text string, stranger bool) (*document, gqlerror.List) {
	most := r.Tokens
	rules := r.friendly
	if stranger {
		most, rules = r.StrangerTokens, r.tightlipped
	}
	tokens, refused := r.tokens(text, most)
	if refused != nil {
		return nil, refused.list()
	}
	parsed, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return nil, coded(CodeParseFailed, gqlerror.List{gqlerror.WrapIfUnwrapped(err)})
	}
	if len(parsed.Operations) == 0 {
		return nil, refuse(CodeParseFailed, "查询语句中没有操作", "the query holds no operation").list()
	}
	if refused := r.count(parsed); refused != nil {
		return nil, refused.list()
	}
	if errs := r.validate(parsed, rules); errs != nil {
		return nil, coded(CodeValidationFailed, errs)
	}
	d := &document{text: text, hash: sha256Hex(text), tokens: tokens, parsed: parsed, bare: bare(parsed)}
	for _, op := range parsed.Operations {
		d.operations = append(d.operations, r.know(op))
	}
	return d, nil
}

func coded(code string, errs gqlerror.List) gqlerror.List {
	for _, e := range errs {
		errcode.Set(e, code)
	}
	return errs
}

// enough stops validation: it has no other way out.
type enough struct{}

// validate applies rules until there are as many errors as are told: each one
// more may cost a search for names that are meant.
func (r *reader) validate(doc *ast.QueryDocument, rules []core.Rule) (errs gqlerror.List) {
	defer func() {
		if p := recover(); p != nil && p != (enough{}) {
			panic(p)
		}
	}()
	events := new(core.Events)
	for _, rule := range rules {
		rule.RuleFunc(events, func(options ...core.ErrorOption) {
			e := &gqlerror.Error{Rule: rule.Name}
			for _, o := range options {
				o(e)
			}
			if errs = append(errs, e); len(errs) >= r.Errors {
				panic(enough{})
			}
		})
	}
	core.Walk(r.schema, doc, events)
	return errs
}

func (r *reader) know(op *ast.OperationDefinition) operation {
	o := operation{price: pricer{r.Limits}.set(op.SelectionSet, multiplier{n: 1})}
	var roots func(ast.SelectionSet)
	roots = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				o.roots = append(o.roots, s.Name)
				o.introspect = o.introspect || s.Name == "__schema" || s.Name == "__type"
			case *ast.InlineFragment:
				roots(s.SelectionSet)
			case *ast.FragmentSpread:
				roots(s.Definition.SelectionSet)
			}
		}
	}
	roots(op.SelectionSet)
	return o
}

// library keeps documents that were read: those of the office's own clients for
// good, others while there is room.
type library struct {
	own map[string]*document // by hash; read-only once the server runs

	mu     sync.Mutex
	byText *simplelru.LRU[string, *document]
	room   int // in weights
}

const (
	libraryRoom = 32 << 20
	// tokenWeight is what a token's share of the parsed document takes, in bytes.
	tokenWeight = 200
)

func (d *document) weight() int { return len(d.text) + tokenWeight*d.tokens }

func newLibrary() *library {
	l := &library{own: map[string]*document{}, room: libraryRoom}
	l.byText, _ = simplelru.NewLRU(1<<16, func(_ string, d *document) { l.room += d.weight() }) // fails for sizes below 1
	return l
}

func (l *library) find(text string) *document {
	l.mu.Lock()
	defer l.mu.Unlock()
	d, _ := l.byText.Get(text)
	return d
}

func (l *library) keep(d *document) {
	w := d.weight()
	if w > libraryRoom/32 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byText.Contains(d.text) {
		return
	}
	l.byText.Add(d.text, d)
	for l.room -= w; l.room < 0; {
		l.byText.RemoveOldest()
	}
}

// parsed shows the document of the running operation to gqlgen's executor as its
// query cache, so that it neither parses nor validates again.
type parsed struct{}

func (parsed) Get(ctx context.Context, text string) (*ast.QueryDocument, bool) {
	if c := callOf(ctx); c != nil && c.document != nil && c.document.text == text {
		return c.document.bare, true
	}
	return nil, false
}

func (parsed) Add(context.Context, string, *ast.QueryDocument) {}

var _ graphql.Cache[*ast.QueryDocument] = parsed{}
