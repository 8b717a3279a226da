package graph

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// table is the one list of a query, to be written row by row.
type table struct {
	name    string   // of the list, as the query calls it
	path    []string // to the list in the answer
	columns []column
}

// column is one value of a row, found by path.
type column struct {
	name string // such as deadline.dueOn
	path []string
	kind string // its GraphQL type's name
}

// separator joins what one cell has several of.
const separator = "、"

// tableOf finds the one list or page in a query; an error if it holds none, or several.
func tableOf(op *graphql.OperationContext) (*table, *refusal) {
	s := tableSearch{op: op}
	s.in(op.Operation.SelectionSet, nil)
	switch names := s.names(); len(s.found) {
	case 1:
		return s.found[0], nil
	case 0:
		return nil, refuse(CodeBadUserInput, "CSV 或 XLSX 需要查询中恰有一个列表，这个查询没有", "CSV and XLSX need exactly one list in the query, and this one has none")
	default:
		return nil, refuse(CodeBadUserInput,
			fmt.Sprintf("CSV 或 XLSX 需要查询中恰有一个列表，这个查询有 %d 个：%s", len(s.found), strings.Join(names, separator)),
			fmt.Sprintf("CSV and XLSX need exactly one list in the query, and this one has %d: %s", len(s.found), strings.Join(names, ", ")))
	}
}

type tableSearch struct {
	op    *graphql.OperationContext
	found []*table
}

func (s *tableSearch) names() (names []string) {
	for _, t := range s.found {
		names = append(names, strings.Join(t.path, "."))
	}
	return names
}

// in looks for lists below set, but not inside one: what a row has several of
// goes into its cells.
func (s *tableSearch) in(set ast.SelectionSet, path []string) {
	for _, f := range graphql.CollectFields(s.op, set, nil) {
		if len(f.Selections) == 0 {
			continue
		}
		here := append(path[:len(path):len(path)], f.Alias)
		if f.Definition.Type.Elem == nil {
			s.in(f.Selections, here)
			continue
		}
		name := f.Alias
		if isConnection(f.ObjectDefinition.Name) {
			name = path[len(path)-1]
		}
		s.found = append(s.found, &table{name: name, path: here, columns: s.columns(f.Selections, nil, nil)})
	}
}

func (s *tableSearch) columns(set ast.SelectionSet, names, path []string) (list []column) {
	for _, f := range graphql.CollectFields(s.op, set, nil) {
		here := append(path[:len(path):len(path)], f.Alias)
		named := names
		if !isWrapping(f.Field) {
			named = append(names[:len(names):len(names)], f.Alias)
		}
		if len(f.Selections) > 0 {
			list = append(list, s.columns(f.Selections, named, here)...)
			continue
		}
		list = append(list, column{name: strings.Join(named, "."), path: here, kind: f.Definition.Type.Name()})
	}
	return list
}

// isWrapping reports whether a field only leads to the elements of a page.
func isWrapping(f *ast.Field) bool {
	if len(f.SelectionSet) == 0 || f.ObjectDefinition == nil {
		return false
	}
	return isConnection(f.ObjectDefinition.Name) && f.Definition.Type.Elem != nil ||
		f.Name == "node" && strings.HasSuffix(f.ObjectDefinition.Name, "Edge")
}

// rows reads the table's cells from an answer.
func (t *table) rows(data []byte) ([][]any, error) {
	d := json.NewDecoder(strings.NewReader(string(data)))
	d.UseNumber()
	var answer any
	if err := d.Decode(&answer); err != nil {
		return nil, fmt.Errorf("read the answer to make a table: %w", err)
	}
	for _, key := range t.path {
		object, _ := answer.(map[string]any)
		answer = object[key]
	}
	elements, _ := answer.([]any)
	rows := make([][]any, len(elements))
	for i, e := range elements {
		rows[i] = make([]any, len(t.columns))
		for j, c := range t.columns {
			rows[i][j] = c.cell(e)
		}
	}
	return rows, nil
}

// cell is nil, one value as it is, or several joined.
func (c column) cell(row any) any {
	values, several := gather(nil, row, c.path)
	switch {
	case len(values) == 0:
		return nil
	case !several:
		return values[0]
	}
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = fmt.Sprint(v)
	}
	return strings.Join(words, separator)
}

func gather(values []any, v any, path []string) (_ []any, several bool) {
	switch v := v.(type) {
	case nil:
		return values, false
	case []any:
		for _, e := range v {
			values, _ = gather(values, e, path)
		}
		return values, true
	case map[string]any:
		if len(path) == 0 {
			return values, false
		}
		return gather(values, v[path[0]], path[1:])
	}
	return append(values, v), false
}
