package intake

import (
	"duban/glossary"
)

// reading is one paper on its way to a draft.
type reading struct {
	paper   *Paper
	names   *names
	decided map[string]Decision
	draft   *Draft
	rows    []*printed
	titles  map[string]string // headings by plain text, as first printed

	// Where the scan stands.
	columns    []column
	headed     []column // columns that name the section of a row
	heads      []string // what they said last
	grid       grid
	newHeader  bool           // the last row was a header
	register   bool           // it is a register that was written of a plan
	implied    bool           // the columns were told from a row, not from a header
	firstLeads bool           // a line says that the first of the units leads
	merged     map[int]bool   // tables that say what covers a cell, so that an empty one is empty
	part       string         // code of the first-level section
	parted     bool           // a first-level section was printed
	sections   map[string]int // by code
	ordinals   map[string]int // last ordinal by parent
	numbers    map[string]int // how often a number was printed
	serial     int            // last number printed
	counted    int            // rows of the section so far
	preambles  []string
	sheet      *Block // the sheet, until a heading or a row in it
}

// printed is a row as it stands in the paper, its cells told apart but not yet read.
type printed struct {
	number, section string
	serial, table   int
	place           Source
	theme           []string // cells before the content; "" is blank
	first           bool     // the content stands where a heading over it would
	content         string
	cells           map[role]string
	quarters        []glossary.Milestone
	remarks         []string
	goal            string
	firstLeads      bool     // the header says that the first of the units leads
	stray           []string // cells without a place
	noLeader        bool     // it has a column for leaders, and nothing in it
	leaderAbove     string
	parents         []string
	inline          bool // its heading ran together with the content
	said            said
}

// Interpret reads a paper into a draft by what its cells say, with the names of
// dir and by what was decided before. A paper of another kind answers a *Refusal.
func Interpret(p *Paper, dir Directory, decided []Decision) (*Draft, error) {
	return InterpretTelling(p, dir, decided, func(int) {})
}

// InterpretTelling is Interpret that tells as it goes how many blocks more it has
// gone through, which is twice for each.
func InterpretTelling(p *Paper, dir Directory, decided []Decision, told func(blocks int)) (*Draft, error) {
	n, err := newNames(dir)
	if err != nil {
		return nil, err
	}
	r := &reading{paper: p, names: n, decided: map[string]Decision{}, titles: map[string]string{}, part: "1",
		merged: map[int]bool{}, sections: map[string]int{}, ordinals: map[string]int{}, numbers: map[string]int{},
		draft: &Draft{Document: p.Document, Sections: []Section{}, Rows: []Row{}, Findings: []Finding{}}}
	for _, d := range decided {
		r.decided[d.Key] = d
	}
	r.scan(told)
	r.nameDraft()
	r.readParents()
	for _, row := range r.rows {
		r.draft.Rows = append(r.draft.Rows, r.row(row))
		told(1)
	}
	if !r.tellsTasks() {
		return nil, &Refusal{Reason: NoTask}
	}
	r.matchSpellings()
	r.matchDuplicates()
	r.groupsWithoutMembers()
	r.sortFindings()
	return r.draft, nil
}

// tellsTasks reports whether the rows are tasks: some unit answers for one, and
// a list that has no header names a unit in most of its rows.
func (r *reading) tellsTasks() bool {
	answered := 0
	for _, row := range r.draft.Rows {
		if len(row.Assignments) > 0 {
			answered++
		}
	}
	return answered > 0 && (!r.implied || 2*answered > len(r.draft.Rows))
}
