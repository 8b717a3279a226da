import { expect, test } from 'vitest'
import { courseOf } from './course'

const report = (on: string, percent: number | null, unit = 'lead', state = 'ACCEPTED') => ({ state, percent, createdAt: `${on}T01:00:00Z`, reviewedAt: `${on}T02:00:00Z`, unit: { id: unit } })
const known = { issuedOn: '2021-03-15', closedOn: null, dueOn: '2021-11-30', today: '2021-10-20', leads: new Set(['lead']), reports: [] }

test('only accepted reports of leading units are steps, oldest first', () => {
  const reports = [report('2021-09-28', 62), report('2021-09-20', 90, 'support'), report('2021-08-27', 55, 'lead', 'RETURNED'), report('2021-08-01', null), report('2021-05-28', 24)]
  expect(courseOf({ ...known, reports })?.steps).toEqual([
    { on: '2021-05-28', percent: 24 },
    { on: '2021-09-28', percent: 62 },
  ])
})

test('what is past its due day is drawn to today, what is closed until it closed', () => {
  expect(courseOf({ ...known, dueOn: '2021-08-31' })).toMatchObject({ to: '2021-10-20', until: '2021-10-20' })
  expect(courseOf({ ...known, closedOn: '2021-09-01' })).toMatchObject({ to: '2021-11-30', until: '2021-09-01' })
})

test('a draft, and what is ongoing without any step, has no course', () => {
  expect(courseOf({ ...known, issuedOn: null })).toBeNull()
  expect(courseOf({ ...known, dueOn: null })).toBeNull()
})
