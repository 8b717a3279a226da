package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Names by which a paged query knows what is added to it; no client's query has them.
const (
	placeKey = "__place"
	afterKey = "__after"
)

// pages asks for a list page by page: whoever wants a file of a list whose query
// leaves open how much of it, wants all of it.
type pages struct {
	*exchange
	table *table
	op    *graphql.OperationContext
}

// pagesOf makes an operation that asks for one page of t's list after another; nil
// if t is no page, or its query says how large it is to be.
func (x *exchange) pagesOf(t *table) *pages {
	if t.page == nil {
		return nil
	}
	connection := x.schema.Types[t.page.Definition.Type.Name()]
	info := connection.Fields.ForName("pageInfo")
	if info == nil {
		return nil
	}
	end := &ast.Field{Name: info.Name, Alias: placeKey, Definition: info, ObjectDefinition: connection, Position: t.page.Position}
	within := x.schema.Types[info.Type.Name()]
	for _, name := range []string{"hasNextPage", "endCursor"} {
		end.SelectionSet = append(end.SelectionSet, &ast.Field{Name: name, Alias: name, Definition: within.Fields.ForName(name), ObjectDefinition: within, Position: t.page.Position})
	}
	asked := t.page.ArgumentMap(x.op.Variables)
	if asked["first"] != nil || asked["last"] != nil || asked["before"] != nil {
		return nil
	}
	vars := map[string]any{afterKey: asked["after"]}
	for name, v := range x.op.Variables {
		vars[name] = v
	}
	// Pages as large as a query's cost allows: fewer of them are quicker.
	size := min(x.Limits.LargestPage, max(x.Limits.Page, x.Limits.Page*x.Limits.Cost/max(1, x.call.cost)))
	operation := *x.op.Operation
	operation.SelectionSet = paged(operation.SelectionSet, t.path[:len(t.path)-1], func(f *ast.Field) { turn(f, size, end) })
	return &pages{exchange: x, table: t, op: &graphql.OperationContext{
		RawQuery: x.op.RawQuery, OperationName: x.op.OperationName, Variables: vars, Doc: x.op.Doc, Operation: &operation,
		Extensions: x.op.Extensions, Headers: x.op.Headers, DisableIntrospection: x.op.DisableIntrospection, RecoverFunc: x.op.RecoverFunc,
		ResolverMiddleware: x.op.ResolverMiddleware, RootResolverMiddleware: x.op.RootResolverMiddleware, Stats: x.op.Stats,
	}}
}

// paged copies a selection set and changes the fields at the end of path. The rest
// is shared: documents are kept and used again.
func paged(set ast.SelectionSet, path []string, change func(*ast.Field)) ast.SelectionSet {
	changed := make(ast.SelectionSet, len(set))
	for i, s := range set {
		switch s := s.(type) {
		case *ast.FragmentSpread:
			changed[i] = &ast.InlineFragment{
				TypeCondition: s.Definition.TypeCondition, Directives: s.Directives, ObjectDefinition: s.ObjectDefinition,
				SelectionSet: paged(s.Definition.SelectionSet, path, change), Position: s.Position,
			}
		case *ast.InlineFragment:
			copied := *s
			copied.SelectionSet = paged(s.SelectionSet, path, change)
			changed[i] = &copied
		case *ast.Field:
			changed[i] = s
			if s.Alias == path[0] {
				copied := *s
				if len(path) > 1 {
					copied.SelectionSet = paged(s.SelectionSet, path[1:], change)
				} else {
					change(&copied)
				}
				changed[i] = &copied
			}
		}
	}
	return changed
}

// turn makes f, a page of a list, ask for n elements after the place it is told,
// and for where they end.
func turn(f *ast.Field, n int, end *ast.Field) {
	var kept ast.ArgumentList
	for _, a := range f.Arguments {
		switch a.Name {
		case "first", "after", "last", "before":
		default:
			kept = append(kept, a)
		}
	}
	value := func(kind ast.ValueKind, raw, typ string) *ast.Value {
		return &ast.Value{Kind: kind, Raw: raw, Position: f.Position, ExpectedType: ast.NamedType(typ, f.Position)}
	}
	f.Arguments = append(kept,
		&ast.Argument{Name: "first", Value: value(ast.IntValue, fmt.Sprint(n), "Int"), Position: f.Position},
		&ast.Argument{Name: "after", Value: value(ast.Variable, afterKey, "String"), Position: f.Position})
	f.SelectionSet = append(f.SelectionSet[:len(f.SelectionSet):len(f.SelectionSet)], end)
}

// place is where a page ends.
type place struct {
	HasNextPage bool
	EndCursor   *string
}

// rows reads page after page. What goes wrong is told by the response of that page.
func (p *pages) rows(ctx context.Context) (rows [][]any, failed *graphql.Response, err error) {
	each := p.call.cost
	for n := 1; ; n++ {
		p.call.cost = each * n
		resp := p.once(ctx, p.op)
		if len(resp.Errors) > 0 {
			return nil, resp, nil
		}
		answer, err := parseData(resp.Data)
		p.Recycle(resp.Data)
		if err != nil {
			return nil, nil, err
		}
		rows = append(rows, p.table.rows(answer)...)
		if len(rows) > p.Limits.FileRows {
			return nil, p.exec.DispatchError(ctx, tooLong(p.Limits.FileRows).list()), nil
		}
		end, err := placeIn(answer, p.table.path)
		if err != nil || !end.HasNextPage || end.EndCursor == nil {
			return rows, nil, err
		}
		p.op.Variables[afterKey] = *end.EndCursor
	}
}

func tooLong(limit int) *refusal {
	return refuse(CodePageTooLarge,
		fmt.Sprintf("列表超过 %d 行，无法一次下载：请用 filter 缩小范围，或用 first 分页", limit),
		fmt.Sprintf("the list has more than %d rows, too many for one file: narrow it by filter, or page it by first", limit))
}

func placeIn(answer any, path []string) (p place, err error) {
	for _, key := range append(path[:len(path)-1:len(path)-1], placeKey) {
		object, _ := answer.(map[string]any)
		answer = object[key]
	}
	text, err := json.Marshal(answer)
	if err == nil {
		err = json.Unmarshal(text, &p)
	}
	return p, err
}
