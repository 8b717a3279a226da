package store

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"duban/ent"
	"duban/ent/migrate"
)

func TestEveryTypeHasAPrefixOfItsOwn(t *testing.T) {
	withID := 0
	for _, table := range migrate.Tables {
		if len(table.PrimaryKey) == 1 && table.PrimaryKey[0].Name == "id" {
			withID++
		}
	}
	if len(prefixes) != withID {
		t.Errorf("%d types have a prefix, %d tables have an id", len(prefixes), withID)
	}
	if len(types) != len(prefixes) {
		t.Error("two types share a prefix")
	}
	for typ, prefix := range prefixes {
		if !regexp.MustCompile(`^[a-z]{3}$`).MatchString(prefix) {
			t.Errorf("%s: a prefix has three letters, not %q", typ, prefix)
		}
	}
}

func TestIDsSortByWhenTheyWereMade(t *testing.T) {
	var g ids
	now := time.UnixMilli(1_614_500_000_000)
	moments := []time.Duration{0, 0, 0, time.Millisecond, time.Hour, time.Hour, -time.Hour, 24 * time.Hour}
	var made []string
	for _, after := range moments {
		id, err := g.next(ent.TypeTask, now.Add(after))
		if err != nil {
			t.Fatal(err)
		}
		made = append(made, id)
	}
	if !slices.IsSorted(made) || len(slices.Compact(slices.Clone(made))) != len(made) {
		t.Errorf("not each greater than the one before:\n%s", strings.Join(made, "\n"))
	}
	for _, id := range made {
		if !regexp.MustCompile(`^tsk_[0-7][0-9a-hjkmnp-tv-z]{25}$`).MatchString(id) {
			t.Errorf("%s is not spelled as an id", id)
		}
		if typ, ok := TypeOf(id); !ok || typ != ent.TypeTask {
			t.Errorf("%s speaks of %q, %v", id, typ, ok)
		}
	}
}

func TestAnIDIsSpelledAsItsBits(t *testing.T) {
	for want, id := range map[string][16]byte{
		"00000000000000000000000000": {},
		"00000000000000000000000001": {15: 1},
		"7zzzzzzzzzzzzzzzzzzzzzzzzz": {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
		// The example of the ULID specification.
		"01arz3ndektsv4rrffq69g5fav": {0x01, 0x56, 0x3e, 0x3a, 0xb5, 0xd3, 0xd6, 0x76, 0x4c, 0x61, 0xef, 0xb9, 0x93, 0x02, 0xbd, 0x5b},
	} {
		if got := spell(id); got != want {
			t.Errorf("%x is spelled %s, not %s", id, got, want)
		}
	}
}

func TestIDsMadeAtOnceDiffer(t *testing.T) {
	var g ids
	var seen sync.Map
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 1000 {
				id, err := g.next(ent.TypeRow, time.UnixMilli(1))
				if _, twice := seen.LoadOrStore(id, true); twice || err != nil {
					t.Errorf("%s was made twice, or not: %v", id, err)
				}
			}
		})
	}
	group.Wait()
}

func TestWhatIsNoIDSpeaksOfNothing(t *testing.T) {
	for _, id := range []string{"", "tsk", "tsk_", "tsk_1", "xyz_01arz3ndektsv4rrffq69g5fav", "01arz3ndektsv4rrffq69g5fav"} {
		if typ, ok := TypeOf(id); ok {
			t.Errorf("%q speaks of %s", id, typ)
		}
	}
}

func TestATypeWithoutAPrefixIsRefused(t *testing.T) {
	var g ids
	if id, err := g.next("Stranger", time.UnixMilli(1)); err == nil {
		t.Errorf("it was called %s", id)
	}
}

func BenchmarkID(b *testing.B) {
	var g ids
	now := time.UnixMilli(1_614_500_000_000)
	for b.Loop() {
		if _, err := g.next(ent.TypeTask, now); err != nil {
			b.Fatal(err)
		}
	}
}
