// Package lifecycle is the rulebook of a task's life: its statuses and the
// moves between them, deadlines, schedule and lights. It knows no database and
// no clock.
package lifecycle

// TaskKind tells a heading over several items from an item and from its parts.
type TaskKind string

const (
	Theme   TaskKind = "THEME"   // 主题: rolls up its items
	Item    TaskKind = "ITEM"    // 任务: has a number, units and a deadline
	Subtask TaskKind = "SUBTASK" // 子任务: what the leading unit breaks an item into
)

// Status is where people have moved a task to. "Overdue" is never a status.
type Status string

const (
	Draft            Status = "DRAFT"
	Issued           Status = "ISSUED"            // 交办
	InProgress       Status = "IN_PROGRESS"       // 签收
	ClosureRequested Status = "CLOSURE_REQUESTED" // 申请办结
	Closed           Status = "CLOSED"            // 办结
	Suspended        Status = "SUSPENDED"
	Terminated       Status = "TERMINATED"
)

// Role is a unit's part in a task.
type Role string

const (
	Lead    Role = "LEAD"    // leads alone
	CoLead  Role = "CO_LEAD" // leads together with others
	Support Role = "SUPPORT" // 配合
)

// Leads reports whether the role is one of those that answer for the task.
func (r Role) Leads() bool { return r == Lead || r == CoLead }

// DeadlineKind is the form in which a paper sets a day.
type DeadlineKind string

const (
	OnDate      DeadlineKind = "DATE"        // 12月20日
	MonthsEnd   DeadlineKind = "MONTH_END"   // 10月底
	Ongoing     DeadlineKind = "ONGOING"     // 持续推进
	Unspecified DeadlineKind = "UNSPECIFIED" // the paper has none
)

// Color is the colour of a light.
type Color string

const (
	Green  Color = "GREEN"
	Yellow Color = "YELLOW"
	Red    Color = "RED"
	Grey   Color = "GREY"
)

// ReportState is what has become of a unit's report (反馈).
type ReportState string

const (
	ReportSubmitted ReportState = "SUBMITTED"
	ReportAccepted  ReportState = "ACCEPTED"
	ReportReturned  ReportState = "RETURNED"
	ReportWithdrawn ReportState = "WITHDRAWN"
)

// ExtensionState is what has become of a request for a later day (延期申请).
type ExtensionState string

const (
	ExtensionRequested ExtensionState = "REQUESTED"
	ExtensionApproved  ExtensionState = "APPROVED"
	ExtensionRejected  ExtensionState = "REJECTED"
	ExtensionWithdrawn ExtensionState = "WITHDRAWN"
)

// ReminderLevel is how sharply the office urges (催办).
type ReminderLevel string

const (
	Notice       ReminderLevel = "NOTICE"
	YellowNotice ReminderLevel = "YELLOW"
	RedNotice    ReminderLevel = "RED"
)

// Action is a verb that somebody may do to a task now.
type Action string

const (
	Edit             Action = "EDIT"
	Issue            Action = "ISSUE"
	Acknowledge      Action = "ACKNOWLEDGE"
	BreakDown        Action = "BREAK_DOWN"
	FileReport       Action = "REPORT"
	ReviewReport     Action = "REVIEW_REPORT"
	RequestExtension Action = "REQUEST_EXTENSION"
	DecideExtension  Action = "DECIDE_EXTENSION"
	Urge             Action = "URGE"
	Instruct         Action = "INSTRUCT"
	RequestClosure   Action = "REQUEST_CLOSURE"
	Close            Action = "CLOSE"
	Return           Action = "RETURN"
	Suspend          Action = "SUSPEND"
	Resume           Action = "RESUME"
	Terminate        Action = "TERMINATE"
	Reopen           Action = "REOPEN"
)
