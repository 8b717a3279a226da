package review_test

import (
	"slices"
	"testing"

	"duban/graph/graphtest"
	"duban/supervision"
	"duban/viewer"
)

func TestProgressIsToldAsRowsAreReadAndWritten(t *testing.T) {
	each(t, func(t *testing.T, h *graphtest.House) {
		office := h.Viewer(viewer.Office)
		ctx := viewer.In(t.Context(), office)
		i, err := h.Office.TakeIn(ctx, supervision.Paper{Document: "long.txt", Content: []byte(longPaper(2030, 1000, false))})
		if err != nil {
			t.Fatal(err)
		}
		h.Papers.Tell(i.ID, 37)
		if shown := look(t, h, office, i.ID); shown.State != "READING" || shown.Progress != 37 {
			t.Errorf("while it is read here: %s, %d%%", shown.State, shown.Progress)
		}
		var told []int
		telling := supervision.Telling(ctx, func(percent int) { told = append(told, percent) })
		grows := func(what string, least int) {
			t.Helper()
			if !slices.IsSorted(told) || told[0] != 0 || told[len(told)-1] > 100 || len(slices.Compact(slices.Clone(told))) < least {
				t.Errorf("%s, it was told %v", what, told)
			}
			told = nil
		}
		if err := h.Office.ReadImport(telling, i.ID); err != nil {
			t.Fatal(err)
		}
		grows("read", 50)
		if shown := look(t, h, office, i.ID); shown.State != "READ" || shown.Progress != 100 {
			t.Errorf("read: %s, %d%%", shown.State, shown.Progress)
		}
		if _, err := h.Office.ApplyImport(ctx, supervision.Applying{ImportID: i.ID}); err != nil {
			t.Fatal(err)
		}
		telling = supervision.Telling(ctx, func(percent int) { told = append(told, percent) })
		if err := h.Office.FinishImport(telling, i.ID); err != nil {
			t.Fatal(err)
		}
		grows("applied", 20)
	})
}
