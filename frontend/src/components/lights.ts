import { looks, type Look } from './LightShape'

/** A group of taskStats, as far as its lights go. */
export interface Counted {
  readonly count: number
  readonly closed: number
  readonly red: number
  readonly yellow: number
  readonly green: number
  readonly grey: number
}

/** How many tasks of a group have each look: closed ones are green by the rule, and shown apart. */
export function countsOf(group: Counted): Record<Look, number> {
  return { red: group.red, yellow: group.yellow, green: group.green - group.closed, grey: group.grey, closed: group.closed }
}

/** The conditions of /tasks that list exactly the tasks of a look. */
export function searchOf(look: Look) {
  switch (look) {
    case 'closed':
      return { status: ['CLOSED' as const] }
    case 'green':
      return { cause: ['ON_SCHEDULE' as const, 'RECENTLY_REPORTED' as const] }
    default:
      return { light: [look.toUpperCase() as 'RED' | 'YELLOW' | 'GREY'] }
  }
}

/** The looks in the order of stacks: problems first, so that they share one edge. */
export const stacked = looks
