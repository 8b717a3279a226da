import dayjs from 'dayjs'
import type { TasksSearch } from './search'

const leading = ['LEAD', 'CO_LEAD'] as const

/**
 * What needs attention today: open, and red, due soon, never reported on, or
 * with a leading part not acknowledged.
 */
export const attention = {
  open: true,
  or: [{ lightCause: ['OVERDUE', 'FAR_BEHIND', 'DUE_SOON', 'NEVER_REPORTED'] }, { assignment: { role: leading, acknowledged: false } }],
} as const

/** The conditions of an address as the API's TaskFilter. */
export function taskFilter(search: TasksSearch, year?: number) {
  const month = search.month ? dayjs(`${search.month}-01`) : null
  const byName = { unitId: search.unit, unitKind: search.unitKind, role: search.role }
  const throughGroups = search.through || search.onlyThrough
  const assignment = search.unit || search.unitKind || search.role ? { ...byName, throughGroups } : undefined
  const and = [
    search.onlyThrough && { not: { assignment: byName } },
    search.attention && attention,
    search.unacknowledged && { assignment: { role: leading, acknowledged: false } },
    month && { dueFrom: month.format('YYYY-MM-DD'), dueTo: month.endOf('month').format('YYYY-MM-DD') },
  ].filter((one) => !!one)
  return {
    year,
    search: search.q,
    category: search.category,
    sectionId: search.section,
    themeId: search.theme,
    hasTheme: search.noTheme ? false : undefined,
    leaderId: search.leader,
    jointlyLed: search.shared,
    assignment,
    light: search.light,
    lightCause: search.cause,
    status: search.status,
    open: search.open,
    dueFrom: search.from,
    dueTo: search.to,
    deadlineKind: search.deadline,
    coLed: search.coLed,
    hasTarget: search.target,
    hasFindings: search.findings,
    mark: search.city ? (['MUNICIPAL_KEY_TASK'] as const) : undefined,
    and: and.length ? and : undefined,
  }
}
