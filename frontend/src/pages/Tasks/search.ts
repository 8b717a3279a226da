import { day, flag, oneOf, someOf, text, texts, whole } from '../../app/search'
import { unitKinds } from '../../components/unitKinds'

export const categories = ['KEY_INDICATOR', 'KEY_TASK', 'LIVELIHOOD_PROJECT'] as const
export const statuses = ['DRAFT', 'ISSUED', 'IN_PROGRESS', 'CLOSURE_REQUESTED', 'CLOSED', 'SUSPENDED', 'TERMINATED'] as const
export const lights = ['RED', 'YELLOW', 'GREEN', 'GREY'] as const
export const causes = [
  'OVERDUE', 'FAR_BEHIND', 'DUE_SOON', 'BEHIND', 'NEVER_REPORTED', 'REPORT_TOO_OLD', 'ON_SCHEDULE', 'RECENTLY_REPORTED', 'NOT_ISSUED',
  'SUSPENDED', 'TERMINATED', 'CLOSED_EARLY', 'CLOSED_ON_TIME', 'CLOSED_LATE', 'CLOSED',
] as const
export const roles = ['LEAD', 'CO_LEAD', 'SUPPORT'] as const
export const deadlineKinds = ['DATE', 'MONTH_END', 'ONGOING', 'UNSPECIFIED'] as const
export const sorts = ['PRINTED', 'DUE_ON', 'STATUS', 'LIGHT', 'PERCENT', 'UPDATED_AT', 'UNIT_COUNT'] as const
export const sizes = [50, 100, 200] as const

/** What the address of /tasks may ask; absent conditions are not asked. */
export interface TasksSearch {
  /** Text in number, content, theme, unit and leader names. */
  q?: string
  category?: (typeof categories)[number][]
  /** Section, by id. */
  section?: string
  /** Theme, by id, at any depth. */
  theme?: string
  /** Below no theme. */
  noTheme?: true
  /** Leaders, by id. */
  leader?: string[]
  /** Leaders' joint tasks (true) only. */
  shared?: true
  /** Units, by id. */
  unit?: string[]
  /** In these roles, of the units if any are named. */
  role?: (typeof roles)[number][]
  /** Whether groups such as 各镇（街） are opened for the units. */
  through?: true
  /** Only what reaches the units through groups, not by name. */
  onlyThrough?: true
  /** Kinds of units that take part, in the roles if any are named. */
  unitKind?: (typeof unitKinds)[number][]
  /** Some leading part is not acknowledged. */
  unacknowledged?: true
  light?: (typeof lights)[number][]
  cause?: (typeof causes)[number][]
  status?: (typeof statuses)[number][]
  /** Neither closed nor given up. */
  open?: true
  /** Due in this month 2021-10. */
  month?: string
  from?: string
  to?: string
  deadline?: (typeof deadlineKinds)[number][]
  coLed?: true
  target?: true
  findings?: true
  /** Listed among the city's key work. */
  city?: true
  /** What needs attention today; see attention. */
  attention?: true

  view?: 'theme' | 'flat'
  sort?: (typeof sorts)[number]
  down?: true
  size?: number
}

export function readTasksSearch(raw: Record<string, unknown>): TasksSearch {
  const month = text(raw.month)
  return {
    q: text(raw.q),
    category: someOf(raw.category, categories),
    section: text(raw.section),
    theme: text(raw.theme),
    noTheme: flag(raw.noTheme),
    leader: texts(raw.leader),
    shared: flag(raw.shared),
    unit: texts(raw.unit),
    role: someOf(raw.role, roles),
    through: flag(raw.through),
    onlyThrough: flag(raw.onlyThrough),
    unitKind: someOf(raw.unitKind, unitKinds),
    unacknowledged: flag(raw.unacknowledged),
    light: someOf(raw.light, lights),
    cause: someOf(raw.cause, causes),
    status: someOf(raw.status, statuses),
    open: flag(raw.open),
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    from: day(raw.from),
    to: day(raw.to),
    deadline: someOf(raw.deadline, deadlineKinds),
    coLed: flag(raw.coLed),
    target: flag(raw.target),
    findings: flag(raw.findings),
    city: flag(raw.city),
    attention: flag(raw.attention),
    view: oneOf(raw.view, ['theme', 'flat'] as const),
    sort: oneOf(raw.sort, sorts),
    down: flag(raw.down),
    size: whole(raw.size),
  }
}
