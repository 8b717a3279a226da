package intake

import (
	"duban/glossary"
	"duban/lifecycle"
)

// Draft is what a paper says: a plan not yet stored, with every doubt about it.
// Its JSON is the answer of `duban read FILE --json`.
type Draft struct {
	Document string    `json:"document"`
	Title    string    `json:"title"`
	Year     int       `json:"year"`
	Issuer   string    `json:"issuer,omitempty"`
	Sections []Section `json:"sections"`
	Rows     []Row     `json:"rows"`
	Findings []Finding `json:"findings"`
}

// Section is a part of the table, in printed order: code "1", "2.3", "3".
// "2" itself is a section only when rows or other sections stand under it; its
// Parent is empty then, and "2.3" has Parent "2".
type Section struct {
	Code     string            `json:"code"`
	Parent   string            `json:"parent,omitempty"`
	Title    string            `json:"title"`
	Category glossary.Category `json:"category"`
	Leaders  []SectionLeader   `json:"leaders"`
	Source   Source            `json:"source"`
}

// SectionLeader is a leader named in a section's heading.
type SectionLeader struct {
	Name      string                     `json:"name"`
	Role      glossary.SectionLeaderRole `json:"role"`
	AsWritten string                     `json:"asWritten"`
}

// Row is one printed row, read. Number is the section's code and the printed
// number: "2.3-15". Themes are identified by their titles in Parents, outermost
// first: equal titles at the same depth are one theme for the whole plan.
type Row struct {
	Number      string               `json:"number"`
	Section     string               `json:"section"`
	SerialNo    int                  `json:"serialNo"`
	Parents     []string             `json:"parents"`
	Content     string               `json:"content"`
	Leads       []string             `json:"leads"`      // canonical names, in order
	Supporters  []string             `json:"supporters"` // canonical names, in the paper's order
	Assignments []Assignment         `json:"assignments"`
	Deadline    Deadline             `json:"deadline"`
	Leaders     []string             `json:"leaders"`
	Marks       []glossary.Mark      `json:"marks"`
	Targets     []glossary.Target    `json:"targets"`
	Milestones  []glossary.Milestone `json:"milestones,omitempty"`
	Remark      string               `json:"remark,omitempty"`
	// SameAs is the number of the first row that prints this task, when another does.
	SameAs    string  `json:"sameAs,omitempty"`
	AsWritten Written `json:"asWritten"`
	Source    Source  `json:"source"`
}

// Assignment is a unit's part in the row's task: Leads and Supporters with their wording.
type Assignment struct {
	Unit      string                    `json:"unit"` // canonical name
	Role      lifecycle.Role            `json:"role"`
	Signboard string                    `json:"signboard,omitempty"`
	AsWritten string                    `json:"asWritten"`
	Source    glossary.AssignmentSource `json:"source"`
	// Known is false for a unit that the directory does not have.
	Known bool `json:"known"`
	// Kind is what an unknown unit reads like: GROUP (区级各部门) or OTHER.
	Kind glossary.UnitKind `json:"kind,omitempty"`
}

// Deadline (完成时间) as the paper sets it; DueOn is nil for ONGOING and UNSPECIFIED.
type Deadline struct {
	Kind      lifecycle.DeadlineKind `json:"kind"`
	DueOn     *lifecycle.Date        `json:"dueOn"`
	AsWritten string                 `json:"asWritten"`
}

// Written is what the row's cells say, untouched.
type Written struct {
	Content  string `json:"content"`
	Lead     string `json:"lead,omitempty"`
	Units    string `json:"units,omitempty"`
	Deadline string `json:"deadline,omitempty"`
	Leader   string `json:"leader,omitempty"`
}

// Source is a place in the paper; numbers start at 1, 0 is "does not apply".
type Source struct {
	Line  int    `json:"line,omitempty"`
	Table int    `json:"table,omitempty"`
	Row   int    `json:"row,omitempty"`
	Quote string `json:"quote"`
}

// Finding (疑点) is what the reading repaired or could not settle. Row is the
// number of the row it is about, or empty for the whole paper.
type Finding struct {
	Code     glossary.FindingCode `json:"code"`
	Severity glossary.Severity    `json:"severity"`
	Row      string               `json:"row,omitempty"`
	Message  string               `json:"message"` // Chinese
	Quote    string               `json:"quote"`
	Assumed  string               `json:"assumed,omitempty"`
	Options  []string             `json:"options"`
	// Decided is the choice of the Decision that was applied, if one was.
	Decided string `json:"decided,omitempty"`
	// Key is the same for the same doubt in another paper, so that a decision is remembered.
	Key string `json:"key"`
}

// Decision is what a person chose about the finding with the same Key.
type Decision struct {
	Key    string `json:"key"`
	Choice string `json:"choice"`
	Note   string `json:"note,omitempty"`
}

// Directory is what the district knows of its units and leaders before a paper is read.
type Directory struct {
	Units   []Unit   `json:"units"`
	Leaders []Leader `json:"leaders,omitempty"`
}

// Unit (单位) is a body with all the names it goes by.
type Unit struct {
	Name            string            `json:"name"`
	Kind            glossary.UnitKind `json:"kind"`
	Aliases         []string          `json:"aliases,omitempty"`    // 区土储中心
	Signboards      []string          `json:"signboards,omitempty"` // 区交通运输局, another board at the same door
	Members         []string          `json:"members,omitempty"`    // of a group: canonical names
	MembersComplete bool              `json:"membersComplete,omitempty"`
}

// Leader (责任领导) with other spellings of the name.
type Leader struct {
	Name    string   `json:"name"`
	Aliases []string `json:"aliases,omitempty"`
}
