import { expect, test } from 'vitest'
import { calls, gather, nextOpen, settled, shownOf, type Doubt } from './doubts'

const doubt = (id: string, some: Partial<Doubt> = {}): Doubt => ({
  id,
  code: 'DEADLINE_MISSING',
  message: '没有完成时间，暂不设时限。',
  rowNumber: `2.9-${id}`,
  quote: `第 ${id} 行`,
  options: ['不设时限'],
  alikeCount: 0,
  decision: null,
  ...some,
})
const done = { decision: { choice: '不设时限' } }

test('doubts that ask the same in the same words are one question', () => {
  const questions = gather([doubt('3'), doubt('4'), doubt('5', { message: '别的' }), doubt('6')])
  expect(questions.map(({ doubts }) => doubts.map(({ id }) => id))).toEqual([['3', '4', '6'], ['5']])
})

test('they are the same for certain only when the paper says the same', () => {
  expect(gather([doubt('3'), doubt('4')])[0]?.certain).toBe(false)
  expect(gather([doubt('3', { quote: '农元奕' }), doubt('4', { quote: '农元奕' })])[0]?.certain).toBe(true)
})

test('a question shows the doubt asked for, else its first open one', () => {
  const [question] = gather([doubt('3', done), doubt('4'), doubt('6')])
  expect(shownOf(question!, '6').id).toBe('6')
  expect(shownOf(question!, undefined).id).toBe('4')
  expect(settled(question!)).toBe(false)
})

test('the next open doubt is found round the end, past what was just decided', () => {
  const questions = gather([doubt('1', { message: 'a' }), doubt('2', { message: 'b', ...done }), doubt('3', { message: 'c' })])
  expect(nextOpen(questions, '1')?.id).toBe('3')
  expect(nextOpen(questions, '3')?.id).toBe('1')
  expect(nextOpen(questions, '3', new Set(['1', '3']))).toBeNull()
})

test.each([
  ['one alone is one call', doubt('3'), [doubt('4')], false, [{ id: '3', alike: false }]],
  ['those the server knows to be the same are one call', doubt('3', { alikeCount: 2 }), [doubt('4'), doubt('5')], true, [{ id: '3', alike: true }]],
  ['those only worded alike are a call each, decided ones left out', doubt('3'), [doubt('4', done), doubt('5')], true, [{ id: '3', alike: false }, { id: '5', alike: false }]],
])('%s', (_, shown, others, alike, wanted) => {
  expect(calls(shown, others, alike)).toEqual(wanted)
})
