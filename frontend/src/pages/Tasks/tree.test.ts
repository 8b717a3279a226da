import { expect, test } from 'vitest'
import { arrange, keyOf, unfold, type Leaf } from './tree'

const leaf = (id: string, path: string[], section = 's1'): Leaf => ({
  id,
  path: path.map((one) => ({ id: one, content: one })),
  rows: [{ section: { id: section, title: section } }],
})

const tasks = [leaf('a', ['T1', 'T2']), leaf('b', ['T3']), leaf('c', ['T1']), leaf('d', []), leaf('e', ['T1', 'T2']), leaf('f', [], 's2')]

test('a theme gathers its tasks, however far apart they are printed', () => {
  expect(arrange(tasks).map((branch) => [branch.key, branch.tasks.map((task) => task.id)])).toEqual([
    ['T1', ['a', 'c', 'e']],
    ['T3', ['b']],
    ['s1', ['d']],
    ['s2', ['f']],
  ])
})

test('every task is listed exactly once', () => {
  const lines = unfold(arrange(tasks), new Set())
  expect(lines.filter((line) => line.task).map(keyOf).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('a folded theme hides what is below, at any depth', () => {
  expect(unfold(arrange(tasks), new Set(['T1'])).map(keyOf)).toEqual(['T1', 'T3', 'b', 's1', 'd', 's2', 'f'])
  expect(unfold(arrange(tasks), new Set(['T2'])).map(keyOf).slice(0, 3)).toEqual(['T1', 'T2', 'c'])
})
