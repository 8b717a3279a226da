package supervision

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"duban/ent"
)

// folded is a name for comparison only, so that 各镇（街） and 各镇(街) are the same.
func folded(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, width.Fold.String(name))
}

// unitsByName finds units by every name they go by. A unit that turned out to be
// another is that other.
func unitsByName(all []*ent.Unit) map[string]*ent.Unit {
	byID, byName := map[string]*ent.Unit{}, map[string]*ent.Unit{}
	for _, u := range all {
		byID[u.ID] = u
	}
	for _, names := range []func(*ent.Unit) []string{
		func(u *ent.Unit) []string { return []string{u.Name} },
		func(u *ent.Unit) []string { return u.Aliases },
		func(u *ent.Unit) []string { return u.Signboards },
	} {
		for _, u := range all {
			stands := u
			for stands.MergedIntoID != nil && byID[*stands.MergedIntoID] != nil {
				stands = byID[*stands.MergedIntoID]
			}
			for _, name := range names(u) {
				if byName[folded(name)] == nil {
					byName[folded(name)] = stands
				}
			}
		}
	}
	return byName
}

func leadersByName(all []*ent.Leader) map[string]*ent.Leader {
	byName := map[string]*ent.Leader{}
	for _, l := range all {
		byName[folded(l.Name)] = l
	}
	for _, l := range all {
		for _, name := range l.Aliases {
			if byName[folded(name)] == nil {
				byName[folded(name)] = l
			}
		}
	}
	return byName
}

// list gives an empty list where there is none, as JSON has no other word for it.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// union adds to a list what it lacks of more, in order.
func union[T comparable](all, more []T) []T {
	for _, x := range more {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}
