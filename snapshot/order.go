package snapshot

// OrderDirection is which way a list is sorted.
type OrderDirection string

// The two ways; unknown values stand last in both.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// TaskOrderField is what tasks can be sorted by.
type TaskOrderField string

// What tasks can be sorted by.
const (
	ByPrinted   TaskOrderField = "PRINTED"
	ByDueOn     TaskOrderField = "DUE_ON"
	ByStatus    TaskOrderField = "STATUS"
	ByLight     TaskOrderField = "LIGHT"
	ByPercent   TaskOrderField = "PERCENT"
	ByUpdatedAt TaskOrderField = "UPDATED_AT"
	ByUnitCount TaskOrderField = "UNIT_COUNT"
)

// TaskOrder is one sort key of tasks.
type TaskOrder struct {
	Field     TaskOrderField
	Direction OrderDirection
}

// UnitOrderField is what units can be sorted by.
type UnitOrderField string

// What units can be sorted by.
const (
	ByName         UnitOrderField = "NAME"
	ByLeadCount    UnitOrderField = "LEAD_COUNT"
	BySupportCount UnitOrderField = "SUPPORT_COUNT"
	ByTotalCount   UnitOrderField = "TOTAL_COUNT"
	ByOverdueCount UnitOrderField = "OVERDUE_COUNT"
)

// UnitOrder is one sort key of units.
type UnitOrder struct {
	Field     UnitOrderField
	Direction OrderDirection
}

// place is what the printed order of a plan's tasks is made of: a theme stands
// before its first item, a subtask behind its item. It does not depend on how
// many tasks there are, so that cursors outlive a change.
type place struct{ anchor, depth, position int32 }
