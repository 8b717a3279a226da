import type { LinkProps } from '@tanstack/react-router'
import type { Part } from '../../components/StackBar'
import type { UnitColumn } from './search'
import { parts, type Listed } from './listed'

/** The list of tasks behind a figure of a unit's load. */
export function listBehind(id: string, column: UnitColumn, year?: number): LinkProps {
  const own = { year, unit: [id] }
  const carried = { ...own, through: true as const }
  switch (column) {
    case 'throughGroups':
      return { to: '/tasks', search: { ...own, onlyThrough: true } }
    case 'lead':
      return { to: '/tasks', search: { ...own, role: ['LEAD'] } }
    case 'coLead':
      return { to: '/tasks', search: { ...own, role: ['CO_LEAD'] } }
    case 'support':
      return { to: '/tasks', search: { ...own, role: ['SUPPORT'] } }
    case 'overdue':
      return { to: '/tasks', search: { ...carried, cause: ['OVERDUE'] } }
    case 'dueSoon':
      return { to: '/tasks', search: { ...carried, cause: ['DUE_SOON'] } }
    case 'closed':
      return { to: '/tasks', search: { ...carried, status: ['CLOSED'] } }
    default:
      return { to: '/tasks', search: carried }
  }
}

/** A unit's load as the parts of a bar. */
export function barOf(unit: { id: string; workload: Pick<Listed['workload'], (typeof parts)[number]> }, label: (part: (typeof parts)[number], count: number) => string, year?: number): Part[] {
  return parts.map((part) => ({
    look: part === 'throughGroups' ? 'group' : part,
    count: unit.workload[part],
    label: label(part, unit.workload[part]),
    to: listBehind(unit.id, part, year),
  }))
}
