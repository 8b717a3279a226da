package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"duban/viewer"
)

// call is what is known of the operation that a context belongs to. The
// transports put it there, the guard fills it in.
type call struct {
	document  *document
	operation *operation
	variables map[string]any // as given
	cost      int
	errs      gqlerror.List // all that is wrong with the document
}

type callKey struct{}

func withCall(ctx context.Context) (context.Context, *call) {
	c := new(call)
	return context.WithValue(ctx, callKey{}, c), c
}

func callOf(ctx context.Context) *call {
	c, _ := ctx.Value(callKey{}).(*call)
	return c
}

// guard refuses operations that ask for too much: most of them before they are
// validated, since validation is where a small document can cost a lot.
type guard struct {
	*Limits
	reader  *reader
	library *library
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = (*guard)(nil)

func newGuard(l *Limits, es graphql.ExecutableSchema, persisted Persisted) (*guard, error) {
	g := &guard{Limits: l, reader: newReader(l, es.Schema()), library: newLibrary()}
	return g, g.adopt(persisted)
}

func (g *guard) ExtensionName() string                   { return "Guard" }
func (g *guard) Validate(graphql.ExecutableSchema) error { return nil }

// mayExplore reports whether the caller may query freely: long queries, and
// questions about the schema.
func mayExplore(v viewer.Viewer) bool { return v.MayRead || v.SignedIn() }

// MutateOperationParameters finds the document of the request, or reads it.
func (g *guard) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	c := callOf(ctx)
	d, errs := g.find(ctx, p)
	if errs != nil {
		c.errs = errs
		return errs[0]
	}
	if r := g.variables(p.Variables); r != nil {
		return gqlerror.Wrap(r)
	}
	c.document, c.variables, p.Query = d, p.Variables, d.text
	return nil
}

func (g *guard) find(ctx context.Context, p *graphql.RawParams) (*document, gqlerror.List) {
	hash, refused := persistedHash(p.Extensions)
	if refused != nil {
		return nil, refused.list()
	}
	if hash != "" {
		if d := g.library.own[hash]; d != nil && (p.Query == "" || p.Query == d.text) {
			return d, nil
		}
		if p.Query == "" {
			return nil, refuse(codeNotPersisted, messageNotPersisted, messageNotPersisted).list()
		}
		if sha256Hex(p.Query) != hash {
			return nil, refuse(CodeBadRequest, "查询语句与其 sha256 不符", "the query does not match its sha256").list()
		}
	}
	stranger := !mayExplore(viewer.Of(ctx))
	d := g.library.find(p.Query)
	if d == nil {
		var errs gqlerror.List
		if d, errs = g.reader.read(p.Query, stranger); errs != nil {
			return nil, errs
		}
		g.library.keep(d)
	}
	if stranger && d.tokens > g.StrangerTokens {
		return nil, over(CodeTooManyFields, "查询语句的词数", "the query has too many tokens", g.StrangerTokens).list()
	}
	return d, nil
}

// MutateOperationContext coerces the variables and prices the operation.
func (g *guard) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	c := callOf(ctx)
	op.Operation, c.operation = c.document.of(op.Operation)
	op.Doc = c.document.parsed
	var refused *gqlerror.Error
	if op.Variables, refused = coerce(g.reader.schema, op.Operation, c.variables); refused != nil {
		return refused
	}
	if c.operation.introspect && !mayExplore(viewer.Of(ctx)) {
		return gqlerror.Wrap(errStranger)
	}
	op.DisableIntrospection = false
	if c.cost = g.cost(c.operation.price, op.Variables); c.cost > g.Cost {
		return gqlerror.Wrap(tooDear(c.cost, g.Cost))
	}
	return nil
}
