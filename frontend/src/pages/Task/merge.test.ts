import { expect, test } from 'vitest'
import { mergeEdits, touched } from './merge'

const base = { content: '甲', leaders: ['a'], theme: null as string | null }

test('what one has not touched follows the others', () => {
  expect(mergeEdits(base, { ...base, leaders: ['b'] }, { ...base, content: '乙' })).toEqual({
    merged: { content: '乙', leaders: ['b'], theme: null },
    base: { content: '乙', leaders: ['a'], theme: null },
    conflicts: [],
  })
})

test('two changes of a field are a conflict, and mine stays until a person decides', () => {
  const { merged, conflicts } = mergeEdits(base, { ...base, content: '我的' }, { ...base, content: '他的' })
  expect(conflicts).toEqual(['content'])
  expect(merged.content).toBe('我的')
})

test('the same change twice is none', () => {
  expect(mergeEdits(base, { ...base, leaders: ['b'] }, { ...base, leaders: ['b'] }).conflicts).toEqual([])
})

test('only what differs is sent', () => {
  expect(touched(base, { ...base, theme: 'tsk_1' })).toEqual({ theme: 'tsk_1' })
  expect(touched(base, { ...base })).toEqual({})
})
