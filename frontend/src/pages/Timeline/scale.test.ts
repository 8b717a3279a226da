import { expect, test } from 'vitest'
import { endOf, laneOf, monthsOf, spanOf, startOf } from './scale'

const year = spanOf(2021, ['2021-10-31', null, undefined])

test('the span is the year, and longer to the end of a month when something is due later', () => {
  expect(year).toEqual({ from: '2021-01-01', to: '2021-12-31' })
  expect(spanOf(2021, ['2022-02-10'])).toEqual({ from: '2021-01-01', to: '2022-02-28' })
})

test('days stand where they begin or end, and outside ones at the edges', () => {
  expect(startOf('2021-01-01', year)).toBe(0)
  expect(endOf('2021-12-31', year)).toBe(100)
  expect(startOf('2021-07-01', year)).toBeCloseTo((100 * 181) / 365)
  expect(startOf('2020-11-05', year)).toBe(0)
  expect(endOf('2023-01-01', year)).toBe(100)
})

test('months lie side by side and fill the span', () => {
  const months = monthsOf(year)
  expect(months.map(({ month }) => month)).toHaveLength(12)
  for (const [i, { left, width }] of months.entries()) expect(left + width).toBeCloseTo(months[i + 1]?.left ?? 100)
})

const task = { issuedOn: '2021-03-15', closedOn: null, percent: 50, overdue: false, deadline: { dueOn: '2021-10-31', originalDueOn: '2021-10-31' } }

test('half done ends half way from issue to due day', () => {
  const lane = laneOf(task, '2021-10-20', year)
  expect(lane).toMatchObject({ first: null, late: null, open: false })
  expect(lane.done).toBeCloseTo((lane.start + lane.end) / 2)
})

test('an extended task keeps its first due day in sight', () => {
  const lane = laneOf({ ...task, deadline: { dueOn: '2021-12-20', originalDueOn: '2021-10-31' } }, '2021-10-20', year)
  expect(lane.first).toBeCloseTo(endOf('2021-10-31', year))
  expect(lane.end).toBeCloseTo(endOf('2021-12-20', year))
})

test('an overdue task is late from its due day till today', () => {
  const lane = laneOf({ ...task, overdue: true, deadline: { dueOn: '2021-07-31', originalDueOn: '2021-07-31' } }, '2021-10-20', year)
  expect(lane.end).toBeCloseTo(endOf('2021-07-31', year))
  expect(lane.late).toBeCloseTo(endOf('2021-10-20', year))
})

test('without a due day the bar is open, without a report nothing is done, without issue it starts with the year', () => {
  expect(laneOf({ ...task, issuedOn: null, percent: null, deadline: { dueOn: null, originalDueOn: null } }, '2021-10-20', year)).toEqual({
    start: 0,
    end: 100,
    done: null,
    first: null,
    late: null,
    open: true,
  })
})
