package store

import (
	"crypto/rand"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"
	"sync"
	"time"

	"duban/ent"
)

// prefixes names the type of a thing in front of its id, so that an id found in
// a log, a link or a letter says what it is. A prefix never changes.
var prefixes = map[string]string{
	ent.TypeAssignment:    "asg",
	ent.TypeDistrict:      "dst",
	ent.TypeEvent:         "evt",
	ent.TypeExtension:     "ext",
	ent.TypeFinding:       "fnd",
	ent.TypeInstruction:   "ins",
	ent.TypeLeader:        "ldr",
	ent.TypeMembership:    "mbr",
	ent.TypePaperImport:   "imp",
	ent.TypePlan:          "pln",
	ent.TypeReminder:      "rmd",
	ent.TypeReport:        "rpt",
	ent.TypeRow:           "row",
	ent.TypeRuling:        "rul",
	ent.TypeSection:       "sec",
	ent.TypeSectionLeader: "scl",
	ent.TypeSession:       "ses",
	ent.TypeSignInAttempt: "sia",
	ent.TypeTask:          "tsk",
	ent.TypeTaskLeader:    "tkl",
	ent.TypeToken:         "tok",
	ent.TypeUnit:          "unt",
	ent.TypeUser:          "usr",
}

var types = func() map[string]string {
	byPrefix := make(map[string]string, len(prefixes))
	for typ, prefix := range prefixes {
		byPrefix[prefix] = typ
	}
	return byPrefix
}()

// TypeOf tells the ent type that an id such as tsk_01h… speaks of, and whether
// it speaks of any. The thing itself may not exist.
func TypeOf(id string) (string, bool) {
	prefix, rest, _ := strings.Cut(id, "_")
	typ, known := types[prefix]
	return typ, known && len(rest) == 26
}

// crockford is base 32 without i, l, o and u, in the order of its bytes.
var crockford = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// ids makes identifiers that sort by the moment they were made: 48 bits of
// milliseconds, 80 bits of chance. Within a process each is greater than the
// one before: while the clock stands still or is behind, the last is counted up.
type ids struct {
	mu   sync.Mutex
	last [16]byte
}

func (g *ids) next(typ string, now time.Time) (string, error) {
	prefix, known := prefixes[typ]
	if !known {
		return "", fmt.Errorf("making an id: type %s has no prefix", typ)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	var id [16]byte
	binary.BigEndian.PutUint64(id[:8], uint64(now.UnixMilli())<<16)
	if string(id[:6]) > string(g.last[:6]) {
		rand.Read(id[6:]) // never fails
	} else {
		id = g.last
		for i := len(id) - 1; i >= 0; i-- {
			if id[i]++; id[i] != 0 {
				break
			}
		}
	}
	g.last = id
	return prefix + "_" + spell(id), nil
}

// NewID gives an id for a thing of an ent type that will refer to others before it
// is saved. What is saved without one gets its own.
func (s *Store) NewID(typ string) (string, error) { return s.ids.next(typ, s.Now()) }

// spell writes the 128 bits as 26 letters of 5: two zero bits come in front.
func spell(id [16]byte) string {
	var wide [17]byte
	for i, b := range id {
		wide[i] |= b >> 2
		wide[i+1] |= b << 6
	}
	return crockford.EncodeToString(wide[:])[:26]
}
