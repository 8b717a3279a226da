import { flag, oneOf, someOf, text, texts } from '../../app/search'
import { unitKinds } from '../../components/unitKinds'

export const unitColumns = ['name', 'lead', 'coLead', 'support', 'throughGroups', 'total', 'overdue', 'dueSoon', 'closed'] as const

/** What the table of units is sorted by. */
export type UnitColumn = (typeof unitColumns)[number]

/** Units that fit side by side. */
export const most = 4

export interface UnitsSearch {
  /** Text in any of a unit's names, or initials in pinyin. */
  q?: string
  kind?: (typeof unitKinds)[number][]
  /** Total unless told. */
  sort?: UnitColumn
  /** Least first. */
  up?: true
  /** Units side by side, by id. */
  compare?: string[]
}

export function readUnitsSearch(raw: Record<string, unknown>): UnitsSearch {
  return { q: text(raw.q), kind: someOf(raw.kind, unitKinds), sort: oneOf(raw.sort, unitColumns), up: flag(raw.up), compare: texts(raw.compare) }
}
