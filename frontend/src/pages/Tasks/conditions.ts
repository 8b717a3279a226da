import type { TasksSearch } from './search'

/** The parts of an address that say how, not what: they are kept when conditions are cleared. */
const manners = ['view', 'sort', 'down', 'size'] as const

export type Condition = Exclude<keyof TasksSearch, (typeof manners)[number]>

/** Conditions that belong to another and are shown with it. */
const dependent: Partial<Record<Condition, Condition>> = { through: 'unit', onlyThrough: 'unit' }

/** The conditions an address sets, in the order of the filter panel. */
export function conditionsOf(search: TasksSearch): Condition[] {
  return (Object.keys(search) as (keyof TasksSearch)[]).filter((name): name is Condition => {
    if (search[name] === undefined || manners.some((manner) => manner === name)) return false
    const on = dependent[name as Condition]
    return name !== 'q' && !(on && search[on])
  })
}

/** The address without its conditions. */
export function cleared({ view, sort, down, size }: TasksSearch): TasksSearch {
  return { view, sort, down, size }
}

/** Ids in an address, to be shown by name. */
export function idsIn({ section, theme, leader, unit }: TasksSearch): string[] {
  return [section, theme, ...(leader ?? []), ...(unit ?? [])].filter((id): id is string => !!id)
}
