import { expect, test } from 'vitest'
import { mergeTrace } from './trace'

const event = (id: string, at: string, action: string, object?: string, unit?: string) => ({
  id,
  at: `${at}:00Z`,
  actor: '区督查室',
  action,
  object: object ? { id: object } : null,
  changes: unit ? [{ field: 'unit', from: null, to: unit }] : [],
})
const report = (id: string, at: string) => ({ id, createdAt: `${at}:00Z` })

test('an event that a report tells is no line of its own, and says who reviewed it', () => {
  const filed = event('evt_1', '2021-09-28T02:00', 'reportProgress', 'rpt_1')
  const reviewed = event('evt_2', '2021-09-28T08:00', 'reviewReport', 'rpt_1')
  const lines = mergeTrace([report('rpt_1', '2021-09-28T02:00')], [], [], [], [reviewed, filed])
  expect(lines).toMatchObject([{ kind: 'report', review: { id: 'evt_2' } }])
})

test('what a reader may not see otherwise is still told by the trace', () => {
  expect(mergeTrace([], [], [], [], [event('evt_1', '2021-09-28T02:00', 'urge', 'rmd_1')])).toMatchObject([{ kind: 'event', event: { action: 'urge' } }])
})

test('acknowledgements of a day are one line, in the order of their coming', () => {
  const events = [event('evt_4', '2021-03-17T02:00', 'acknowledgeTask', 't', '丙局'), event('evt_3', '2021-03-16T03:00', 'acknowledgeTask', 't', '乙镇'), event('evt_2', '2021-03-16T02:00', 'acknowledgeTask', 't', '甲镇'), event('evt_1', '2021-03-15T02:00', 'issueTasks', 't')]
  const lines = mergeTrace([], [], [], [], events)
  expect(lines.map((line) => line.kind === 'event' && line.units)).toEqual([['丙局'], ['甲镇', '乙镇'], []])
})

test('all kinds stand in one order, newest first', () => {
  const lines = mergeTrace([report('rpt_1', '2021-05-01T00:00')], [report('ext_1', '2021-07-01T00:00')], [report('rmd_1', '2021-06-01T00:00')], [report('ins_1', '2021-08-01T00:00')], [event('evt_1', '2021-03-15T02:00', 'issueTasks')])
  expect(lines.map((line) => line.kind)).toEqual(['instruction', 'extension', 'reminder', 'report', 'event'])
})
