package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// table is the one list of a query, to be written row by row.
type table struct {
	name    string   // of the list, as the query calls it
	path    []string // to the list in the answer
	columns []column
	page    *graphql.CollectedField // whose elements the list is, if it is a page's
}

// column is one value of a row, found by path.
type column struct {
	name string // such as deadline.dueOn, or 完成时限·到期日
	path []string
	kind string // its GraphQL type's name
}

// separator joins what one cell has several of.
const separator = "、"

// tableOf finds the one list or page in a query; an error if it holds none, or
// several. Its columns are headed as the API names them, in English, or as the
// office does.
func tableOf(op *graphql.OperationContext, english bool) (*table, *refusal) {
	s := tableSearch{op: op, english: english}
	s.in(op.Operation.SelectionSet, nil, nil)
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
	op      *graphql.OperationContext
	english bool
	found   []*table
}

func (s *tableSearch) names() (names []string) {
	for _, t := range s.found {
		names = append(names, strings.Join(t.path, "."))
	}
	return names
}

// in looks for lists below set, but not inside one: what a row has several of
// goes into its cells.
func (s *tableSearch) in(set ast.SelectionSet, path []string, above *graphql.CollectedField) {
	for _, f := range graphql.CollectFields(s.op, set, nil) {
		if len(f.Selections) == 0 {
			continue
		}
		here := append(path[:len(path):len(path)], f.Alias)
		if f.Definition.Type.Elem == nil {
			s.in(f.Selections, here, &f)
			continue
		}
		t := &table{name: f.Alias, path: here, columns: s.columns(f.Selections, nil, nil)}
		if isConnection(f.ObjectDefinition.Name) {
			t.name, t.page = path[len(path)-1], above
		}
		s.found = append(s.found, t)
	}
}

func (s *tableSearch) columns(set ast.SelectionSet, names, path []string) (list []column) {
	for _, f := range graphql.CollectFields(s.op, set, nil) {
		here := append(path[:len(path):len(path)], f.Alias)
		named := names
		if !isWrapping(f.Field) {
			named = append(names[:len(names):len(names)], s.heading(f.Field))
		}
		if len(f.Selections) > 0 {
			list = append(list, s.columns(f.Selections, named, here)...)
			continue
		}
		list = append(list, column{name: joined(named, f.Field), path: here, kind: f.Definition.Type.Name()})
	}
	return list
}

// word finds the office's own in a description: the first that stands in brackets.
var word = regexp.MustCompile(`[(（](\p{Han}+)[)）]`)

// heading is what a field is called: as the query does, or by the office's word if
// the schema has one.
func (s *tableSearch) heading(f *ast.Field) string {
	sentence, _, _ := strings.Cut(f.Definition.Description, ". ")
	if found := word.FindStringSubmatch(sentence); found != nil && !s.english && f.Alias == f.Name {
		return found[1]
	}
	return f.Alias
}

// joined heads a column by the fields that lead to it. Where they are the office's
// words, a name is headed by what it names.
func joined(names []string, leaf *ast.Field) string {
	above := names[:len(names)-1]
	switch {
	case !slices.ContainsFunc(names, isWord):
		return strings.Join(names, ".")
	case leaf.Name == "name" && leaf.Alias == leaf.Name && slices.ContainsFunc(above, isWord):
		return strings.Join(above, "·")
	}
	return strings.Join(names, "·")
}

// isWord tells the office's words from the API's names, which are ASCII.
func isWord(heading string) bool { return heading[0] >= utf8.RuneSelf }

// isWrapping reports whether a field only leads to the elements of a page.
func isWrapping(f *ast.Field) bool {
	if len(f.SelectionSet) == 0 || f.ObjectDefinition == nil {
		return false
	}
	return isConnection(f.ObjectDefinition.Name) && f.Definition.Type.Elem != nil ||
		f.Name == "node" && strings.HasSuffix(f.ObjectDefinition.Name, "Edge")
}

// parseData reads an answer's data.
func parseData(data []byte) (answer any, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&answer); err != nil {
		return nil, fmt.Errorf("read the answer to make a table: %w", err)
	}
	return answer, nil
}

// rows reads the table's cells from an answer.
func (t *table) rows(answer any) [][]any {
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
	return rows
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
