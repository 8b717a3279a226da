import { expect, test } from 'vitest'
import { formsOf, partnersOf, sharesOf, type Share } from './share'

const part = (id: string, role: 'LEAD' | 'CO_LEAD' | 'SUPPORT', asWritten = id) => ({
  role,
  asWritten,
  unit: { id, name: id, kind: 'TOWN' as const, ' $fragmentSpreads': {} as never },
})

const tasks = [
  { id: 'led', assignments: [part('棠下镇', 'LEAD', '棠下镇（园区办）'), part('区财政局', 'SUPPORT')] },
  { id: 'co-led', assignments: [part('棠下镇', 'CO_LEAD'), part('杜阮镇', 'CO_LEAD')] },
  { id: 'both named and reached', assignments: [part('区财政局', 'LEAD'), part('棠下镇', 'SUPPORT'), part('各镇（街）', 'SUPPORT')] },
  { id: 'reached', assignments: [part('区财政局', 'LEAD'), part('各镇（街）', 'SUPPORT')] },
  { id: 'another’s', assignments: [part('区财政局', 'LEAD')] },
]

const shares = sharesOf(tasks, '棠下镇', ['各镇（街）'])

test('a task reaches a unit by name first, through its group only when it is not named', () => {
  expect(shares.map(({ task, way }) => [task.id, way])).toEqual([
    ['led', 'lead'],
    ['co-led', 'coLead'],
    ['both named and reached', 'support'],
    ['reached', 'group'],
  ])
  expect(shares.at(-1)?.assignment.unit.name).toBe('各镇（街）')
})

test('a unit without groups carries what names it', () => {
  expect(sharesOf(tasks, '区财政局', []).map(({ way }) => way)).toEqual(['support', 'lead', 'lead', 'lead'])
})

test('other printed forms of the name are counted', () => {
  expect(formsOf(shares, '棠下镇')).toEqual([['棠下镇（园区办）', 1]])
})

test('partners are counted over tasks that name the unit, and how many of these they lead', () => {
  const found = partnersOf(shares as unknown as Share[], '棠下镇').map(({ unit, together, theyLead }) => [unit.name, together, theyLead])
  expect(found).toEqual([
    ['区财政局', 2, 1],
    ['杜阮镇', 1, 1],
    ['各镇（街）', 1, 0],
  ])
})
