import { useMemo } from 'react'
import { useTight } from '../../components/useNarrow'
import { useKept } from './kept'
import type { TasksSearch } from './search'

/** Columns beside number and content, in order. */
export const optional = ['category', 'theme', 'leaders', 'leadUnits', 'supporters', 'due', 'status', 'light', 'progress', 'updated'] as const
export type Column = (typeof optional)[number]

const usual: Column[] = ['leaders', 'leadUnits', 'supporters', 'due', 'light', 'progress']

/** Left out where the window is tight. */
const spared: readonly Column[] = ['category', 'theme', 'leaders', 'supporters', 'progress', 'updated']

/** What a column's head sorts by. */
export const sortsBy: Partial<Record<Column | 'number', NonNullable<TasksSearch['sort']>>> = {
  number: 'PRINTED',
  supporters: 'UNIT_COUNT',
  due: 'DUE_ON',
  status: 'STATUS',
  light: 'LIGHT',
  progress: 'PERCENT',
  updated: 'UPDATED_AT',
}

/** The columns this reader wants to see. */
export function useColumns() {
  const [chosen, choose] = useKept<Column[]>('duban.tasks.columns', usual, (value): value is Column[] => Array.isArray(value) && value.every((one) => optional.includes(one)))
  const tight = useTight()
  const shown = useMemo(() => optional.filter((column) => chosen.includes(column) && !(tight && spared.includes(column))), [chosen, tight])
  return { shown, chosen, choose }
}
