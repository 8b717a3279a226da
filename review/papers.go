package review

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"duban/ent"
	"duban/ent/paperimport"
	"duban/rules"
	"duban/snapshot"
	"duban/viewer"
)

// The schema's pages are those of snapshot.
type (
	ImportConnection     = snapshot.Connection[*Import]
	ImportEdge           = snapshot.Edge[*Import]
	DraftRowConnection   = snapshot.Connection[*DraftRow]
	DraftRowEdge         = snapshot.Edge[*DraftRow]
	DifferenceConnection = snapshot.Connection[*Difference]
	DifferenceEdge       = snapshot.Edge[*Difference]
)

// headed reads everything of imports but their contents.
func headed(q *ent.PaperImportQuery) *ent.PaperImportSelect {
	large := []string{paperimport.FieldContent, paperimport.FieldDraft, paperimport.FieldDecided, paperimport.FieldUndo}
	return q.Select(slices.DeleteFunc(slices.Clone(paperimport.Columns), func(c string) bool { return slices.Contains(large, c) })...)
}

// of asks for the imports that the viewer may see.
func (p *Papers) of(ctx context.Context, picture *snapshot.Picture) (*ent.PaperImportQuery, bool) {
	district, err := picture.District()
	may := err == nil && rules.MayRead(viewer.Of(ctx), "Query.imports", rules.Part{})
	if !may {
		return nil, false
	}
	return p.store.Client.PaperImport.Query().Where(paperimport.DistrictID(district.ID)), true
}

// newestFirst is the order of imports: their ids grow with time.
func newestFirst(b []byte, i *Import) []byte {
	for _, c := range []byte(i.ID) {
		b = append(b, ^c)
	}
	return b
}

// Imports lists the papers read so far, newest first, for the office.
func (p *Papers) Imports(ctx context.Context, picture *snapshot.Picture, first *int, after *string, last *int, before *string) (*ImportConnection, error) {
	var all []*Import
	if q, may := p.of(ctx, picture); may {
		var stored []*ent.PaperImport
		if err := headed(q.Order(ent.Desc(paperimport.FieldID))).Scan(ctx, &stored); err != nil {
			return nil, fmt.Errorf("reading the imports: %w", err)
		}
		for _, s := range stored {
			all = append(all, p.imported(ctx, picture, s))
		}
	}
	page, err := snapshot.PageBy(all, "import", newestFirst, first, after, last, before)
	if err != nil {
		return nil, err
	}
	return &page, nil
}

// Import gives an import by id, or nil if there is none that the viewer may see.
func (p *Papers) Import(ctx context.Context, picture *snapshot.Picture, id string) (*Import, error) {
	found, err := p.Find(ctx, picture, []string{id})
	if err != nil {
		return nil, err
	}
	i, _ := found[id].(*Import)
	return i, nil
}

// Find finds imports and, by the import's id and a number, doubts about them.
func (p *Papers) Find(ctx context.Context, picture *snapshot.Picture, ids []string) (map[string]snapshot.Node, error) {
	found := map[string]snapshot.Node{}
	q, may := p.of(ctx, picture)
	if !may {
		return found, nil
	}
	var imports []string
	for _, id := range ids {
		of, _, _ := strings.Cut(id, ":")
		imports = append(imports, of)
	}
	var stored []*ent.PaperImport
	if err := headed(q.Where(paperimport.IDIn(imports...))).Scan(ctx, &stored); err != nil {
		return nil, fmt.Errorf("reading the imports: %w", err)
	}
	for _, s := range stored {
		i := p.imported(ctx, picture, s)
		found[i.ID] = i
		if !slices.ContainsFunc(ids, func(id string) bool { return strings.HasPrefix(id, i.ID+":") }) {
			continue
		}
		r, err := i.said()
		if err != nil {
			return nil, err
		}
		for _, f := range r.findings {
			found[f.ID] = f
		}
	}
	return found, nil
}
