import type { UnitsQuery$data } from '../../__generated__/UnitsQuery.graphql'
import type { UnitColumn, UnitsSearch } from './search'

/** A unit with its load, as the list shows it. */
export type Listed = UnitsQuery$data['units']['nodes'][number]

/** The parts of a load, in the order of its bar. */
export const parts = ['lead', 'coLead', 'support', 'throughGroups'] as const

type Named = Pick<Listed, 'name' | 'aliases' | 'signboards' | 'pinyin' | 'kind'>

/** Whether a unit meets the conditions: kind, and text in any name or its initials. */
export function fits({ name, aliases, signboards, pinyin, kind }: Named, search: UnitsSearch): boolean {
  if (search.kind && !search.kind.some((one) => one === kind)) return false
  const text = search.q?.trim().toLowerCase()
  return !text || [name, pinyin, ...aliases, ...signboards].some((one) => one.toLowerCase().includes(text))
}

const byName = new Intl.Collator('zh-CN-u-co-pinyin')

/** Sorts by a column; equal ones keep the directory's order. */
export function sorted<U extends Pick<Listed, 'name' | 'workload'>>(units: readonly U[], column: UnitColumn, up: boolean): U[] {
  const way = up ? 1 : -1
  return units.slice().sort((a, b) => way * (column === 'name' ? byName.compare(a.name, b.name) : a.workload[column] - b.workload[column]))
}
