package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"duban/glossary"
)

// found records a finding that nobody needs to decide.
func (r *reading) found(f Finding) {
	f.Options = orEmpty(f.Options)
	r.draft.Findings = append(r.draft.Findings, f)
}

// decide records a finding and answers what to go by: what a person decided
// about it before, or else what it assumes.
func (r *reading) decide(f Finding) string {
	if d, ok := r.decided[f.Key]; ok {
		f.Decided, f.Assumed = d.Choice, d.Choice
	}
	r.found(f)
	return f.Assumed
}

// key names a doubt by what it is about, never by where it stands, so that a
// decision about it holds in the next paper too. Long texts are cut and told
// apart by their digest.
func key(code glossary.FindingCode, about ...string) string {
	for i, a := range about {
		a = plain(a)
		if r := []rune(a); len(r) > 24 {
			sum := sha256.Sum256([]byte(a))
			a = string(r[:16]) + "…" + hex.EncodeToString(sum[:4])
		}
		about[i] = a
	}
	return string(code) + ":" + strings.Join(about, "|")
}

// sortFindings puts them in the order of the rows they are about; those about
// the whole paper come first.
func (r *reading) sortFindings() {
	order := map[string]int{}
	for i, row := range r.draft.Rows {
		order[row.Number] = i + 1
	}
	slices.SortStableFunc(r.draft.Findings, func(a, b Finding) int { return order[a.Row] - order[b.Row] })
}
