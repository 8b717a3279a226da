// Package glossary is the closed word lists of a printed table: what kinds of
// units, parts, numbers and doubts there are. The words of a task's life are in
// lifecycle; what each word means in the office is in docs/glossary.md.
package glossary

// Category is the part of the table that a task stands in.
type Category string

const (
	KeyIndicator      Category = "KEY_INDICATOR"      // 重要指标
	KeyTask           Category = "KEY_TASK"           // 重点工作任务
	LivelihoodProject Category = "LIVELIHOOD_PROJECT" // 民生实事
)

// Mark is a flag that the paper prints beside a task.
type Mark string

// MunicipalKeyTask: 列入市政府重点工作牵头任务.
const MunicipalKeyTask Mark = "MUNICIPAL_KEY_TASK"

// UnitKind is what sort of body a unit (单位) is.
type UnitKind string

const (
	Department        UnitKind = "DEPARTMENT"         // 区政府部门
	PartyOrgan        UnitKind = "PARTY_ORGAN"        // 区委部门
	Office            UnitKind = "OFFICE"             // 办公室
	Town              UnitKind = "TOWN"               // 镇
	Subdistrict       UnitKind = "SUBDISTRICT"        // 街道
	Branch            UnitKind = "BRANCH"             // 市局分局
	MassOrganization  UnitKind = "MASS_ORGANIZATION"  // 群团
	PublicInstitution UnitKind = "PUBLIC_INSTITUTION" // 事业单位
	Company           UnitKind = "COMPANY"            // 企业
	TaskForce         UnitKind = "TASK_FORCE"         // 专班
	Court             UnitKind = "COURT"              // 法院
	Group             UnitKind = "GROUP"              // 各镇（街）: stands for its members
	OtherUnit         UnitKind = "OTHER"
)

// AssignmentSource is where a unit's role was read.
type AssignmentSource string

const (
	FromTag     AssignmentSource = "TAG"          // 【牵头单位：…】
	FirstListed AssignmentSource = "FIRST_LISTED" // 排在首位为牵头单位
	Listed      AssignmentSource = "LISTED"       // in the cell of responsible units
	Manual      AssignmentSource = "MANUAL"       // set by the office
)

// SectionLeaderRole is what a section's heading says of a leader.
type SectionLeaderRole string

const (
	InCharge     SectionLeaderRole = "IN_CHARGE"
	AlsoInCharge SectionLeaderRole = "ALSO_IN_CHARGE" // 同时分管
)

// Comparator is how a promised number is meant.
type Comparator string

const (
	EQ    Comparator = "EQ"
	GT    Comparator = "GT"    // 超
	GTE   Comparator = "GTE"   // 以上、不少于、不低于
	LT    Comparator = "LT"    //
	LTE   Comparator = "LTE"   // 以内、不超过
	About Comparator = "ABOUT" // 约
)

// Target (目标) is a number that the text promises.
type Target struct {
	Name         *string    `json:"name,omitempty"`
	Comparator   Comparator `json:"comparator"`
	Value        float64    `json:"value"`
	Unit         string     `json:"unit"`
	Aspirational bool       `json:"aspirational,omitempty"` // 力争
	AsWritten    string     `json:"asWritten"`
}

// Milestone is what a paper with quarterly columns (一季度 … 四季度) promises by a quarter's end.
type Milestone struct {
	Quarter int    `json:"quarter"`
	Text    string `json:"text"`
}

// Severity is how much a finding (疑点) asks of a person.
type Severity string

const (
	Note     Severity = "NOTE"     // worth knowing
	Repaired Severity = "REPAIRED" // mended, with certainty
	Ask      Severity = "ASK"      // a person decides
)

// FindingCode is the kind of doubt.
type FindingCode string

const (
	ColumnShift             FindingCode = "COLUMN_SHIFT"
	ParentFilled            FindingCode = "PARENT_FILLED"
	ParentInferred          FindingCode = "PARENT_INFERRED"
	ParentInline            FindingCode = "PARENT_INLINE"
	ParentLost              FindingCode = "PARENT_LOST"
	UnitAlias               FindingCode = "UNIT_ALIAS"
	UnitSignboard           FindingCode = "UNIT_SIGNBOARD"
	UnitUnknown             FindingCode = "UNIT_UNKNOWN"
	UnitRepeated            FindingCode = "UNIT_REPEATED"
	NameBroken              FindingCode = "NAME_BROKEN"
	GroupMembersUnknown     FindingCode = "GROUP_MEMBERS_UNKNOWN"
	LeadNotListed           FindingCode = "LEAD_NOT_LISTED"
	LeadNotFirst            FindingCode = "LEAD_NOT_FIRST"
	PossibleCoLead          FindingCode = "POSSIBLE_CO_LEAD"
	LeaderSpelling          FindingCode = "LEADER_SPELLING"
	DuplicateTask           FindingCode = "DUPLICATE_TASK"
	DuplicatesDiffer        FindingCode = "DUPLICATES_DIFFER"
	DeadlineMissing         FindingCode = "DEADLINE_MISSING"
	DeadlineDiffersFromText FindingCode = "DEADLINE_DIFFERS_FROM_TEXT"
	NumberingGap            FindingCode = "NUMBERING_GAP"
	TextDamaged             FindingCode = "TEXT_DAMAGED"
	LeadMissing             FindingCode = "LEAD_MISSING"   // nobody is named to lead
	NotUnderstood           FindingCode = "NOT_UNDERSTOOD" // text of a row that found no place
)

// RegisterColumns are the columns that the register (台账) prints behind those of the
// paper, in this order. Who reads a register as a paper knows them by these names.
var RegisterColumns = []string{"办理状态", "亮灯", "亮灯原因", "完成比例", "最近反馈", "延期至"}
