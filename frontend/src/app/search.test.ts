import { expect, test } from 'vitest'
import { taskFilter } from '../pages/Tasks/filter'
import { readTasksSearch } from '../pages/Tasks/search'
import { parseSearch, stringifySearch } from './search'

const sentences: [string, string, object][] = [
  ['a list is joined by commas', '?light=RED,YELLOW', { light: ['RED', 'YELLOW'] }],
  ['a word that is none is dropped', '?light=PINK&status=CLOSED', { status: ['CLOSED'] }],
  ['a flag is one', '?overdue=yes&open=1', { open: true }],
  ['a month must be one', '?month=2021-13', {}],
  ['text keeps its Chinese', '?q=产业平台', { q: '产业平台' }],
  ['a number in the text stays a text', '?q=2021', { q: '2021' }],
]

test.each(sentences)('%s', (_, address, wanted) => {
  const read = readTasksSearch(parseSearch(address))
  expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))).toEqual(wanted)
})

test('an address survives being read and written', () => {
  const address = '?q=a+b&unit=unt_1,unt_2&through=1&light=RED,GREY&size=100'
  expect(stringifySearch(parseSearch(stringifySearch({ ...readTasksSearch(parseSearch(address)) })))).toBe(address)
})

test('a month is asked as its first and last day', () => {
  expect(taskFilter({ month: '2021-02' }).and).toEqual([{ dueFrom: '2021-02-01', dueTo: '2021-02-28' }])
})

test('unit and role must be met by one assignment', () => {
  expect(taskFilter({ unit: ['unt_1'], role: ['CO_LEAD'], through: true }, 2021)).toMatchObject({
    year: 2021,
    assignment: { unitId: ['unt_1'], role: ['CO_LEAD'], throughGroups: true },
  })
})
