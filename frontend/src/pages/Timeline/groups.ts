import type { TimelineGroup } from './search'

interface Named {
  readonly id: string
  readonly name: string
}

/** What a row is grouped by. */
export interface Placed {
  readonly rows: readonly { readonly section: { readonly id: string; readonly code: string; readonly title: string } }[]
  readonly leaders: readonly Named[]
  readonly leadUnits: readonly Named[]
  readonly path: readonly { readonly id: string; readonly content: string }[]
}

export interface Group<T> {
  /** Empty for tasks that belong to none. */
  key: string
  title: string
  tasks: T[]
}

/**
 * Tasks by what they are grouped by, groups in the order they first occur. A
 * task stands in each of its groups once; those that have none come last.
 */
export function grouped<T extends Placed>(tasks: readonly T[], by: TimelineGroup, none: string): Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const task of tasks) {
    const places = placesOf(task, by)
    for (const [key, title] of places.size ? places : [['', none] as const]) {
      const group = groups.get(key) ?? { key, title, tasks: [] }
      group.tasks.push(task)
      groups.set(key, group)
    }
  }
  const all = [...groups.values()]
  if (by === 'section') all.sort((a, b) => a.title.localeCompare(b.title, undefined, { numeric: true }))
  return all.sort((a, b) => Number(a.key === '') - Number(b.key === ''))
}

function placesOf(task: Placed, by: TimelineGroup): Map<string, string> {
  switch (by) {
    case 'section':
      return new Map(task.rows.map(({ section }) => [section.id, `${section.code} ${section.title}`]))
    case 'leader':
      return new Map(task.leaders.map((leader) => [leader.id, leader.name]))
    case 'unit':
      return new Map(task.leadUnits.map((unit) => [unit.id, unit.name]))
    case 'theme':
      return new Map(task.path.slice(0, 1).map((theme) => [theme.id, theme.content]))
  }
}
