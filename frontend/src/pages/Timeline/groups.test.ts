import { expect, test } from 'vitest'
import { grouped, type Placed } from './groups'
import type { TimelineGroup } from './search'

const section = (code: string) => ({ section: { id: code, code, title: '分管工作' } })
const named = (...names: string[]) => names.map((name) => ({ id: name, name }))

const tasks: (Placed & { id: string })[] = [
  { id: 'late section', rows: [section('2.10')], leaders: named('农元柔'), leadUnits: named('区农业农村和水利局'), path: [] },
  {
    id: 'shared',
    rows: [section('2.3'), section('2.6'), section('2.3')],
    leaders: named('张文新', '罗军'),
    leadUnits: named('棠下镇', '杜阮镇'),
    path: [
      { id: 'outer', content: '交通网络' },
      { id: 'inner', content: '高速' },
    ],
  },
  { id: 'nobody’s', rows: [section('2.3')], leaders: [], leadUnits: [], path: [] },
]

const cases: [TimelineGroup, Record<string, string[]>][] = [
  ['section', { '2.3 分管工作': ['shared', 'nobody’s'], '2.6 分管工作': ['shared'], '2.10 分管工作': ['late section'] }],
  ['leader', { 农元柔: ['late section'], 张文新: ['shared'], 罗军: ['shared'], 未写明: ['nobody’s'] }],
  ['unit', { 区农业农村和水利局: ['late section'], 棠下镇: ['shared'], 杜阮镇: ['shared'], 未写明: ['nobody’s'] }],
  ['theme', { 交通网络: ['shared'], 未写明: ['late section', 'nobody’s'] }],
]

test.each(cases)('by %s a task stands once in each of its groups, and those without come last', (by, wanted) => {
  const groups = grouped(tasks, by, '未写明')
  expect(groups.map((group) => [group.title, group.tasks.map((task) => task.id)])).toEqual(Object.entries(wanted))
})
