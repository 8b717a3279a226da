import type { UnitQuery$data } from '../../__generated__/UnitQuery.graphql'

/** The unit a page is about. */
export type TheUnit = NonNullable<UnitQuery$data['unit']>

/** A task it has a part in, by name or through a group. */
export type Carried = TheUnit['tasks']['nodes'][number]

type Assignment = Carried['assignments'][number]

/** How a task reaches the unit. */
export type Way = 'lead' | 'coLead' | 'support' | 'group'

export const ways = ['lead', 'coLead', 'support', 'group'] as const

/** A unit's part in a task. */
export interface Share<T = Carried> {
  task: T
  way: Way
  /** Its own part, or the group's. */
  assignment: Assignment
}

const byRole = { LEAD: 'lead', CO_LEAD: 'coLead', SUPPORT: 'support' } as const

/**
 * The unit's part in each task: by name where the paper names it, else as a
 * member of the group that is named. Tasks that name neither are left out.
 */
export function sharesOf<T extends { readonly assignments: readonly Assignment[] }>(tasks: readonly T[], unitId: string, groupIds: readonly string[]): Share<T>[] {
  return tasks.flatMap((task): Share<T>[] => {
    const own = task.assignments.find((one) => one.unit.id === unitId)
    if (own) return [{ task, way: byRole[own.role], assignment: own }]
    const group = task.assignments.find((one) => groupIds.includes(one.unit.id))
    return group ? [{ task, way: 'group', assignment: group }] : []
  })
}

/** How often each form of the name is printed, other than the name itself. */
export function formsOf(shares: readonly Share<unknown>[], name: string): [form: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { way, assignment } of shares) {
    if (way === 'group' || assignment.asWritten === name) continue
    counts.set(assignment.asWritten, (counts.get(assignment.asWritten) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}

export interface Partner {
  unit: Assignment['unit']
  together: number
  /** Tasks that the partner leads, alone or with others. */
  theyLead: number
}

/** Other units of the tasks that name the unit, most first. */
export function partnersOf(shares: readonly Share[], unitId: string): Partner[] {
  const all = new Map<string, Partner>()
  for (const { task, way } of shares) {
    if (way === 'group') continue
    for (const { unit, role } of task.assignments) {
      if (unit.id === unitId) continue
      const partner = all.get(unit.id) ?? { unit, together: 0, theyLead: 0 }
      partner.together++
      if (role !== 'SUPPORT') partner.theyLead++
      all.set(unit.id, partner)
    }
  }
  return [...all.values()].sort((a, b) => b.together - a.together)
}
