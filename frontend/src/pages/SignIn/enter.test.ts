import { expect, test } from 'vitest'
import { within } from './enter'

test.each([
  ['goes on where the reader was stopped', '/tasks?light=RED', '/tasks?light=RED'],
  ['goes to the overview without a place', undefined, '/'],
  ['never leaves for another site', 'https://elsewhere.example/', '/'],
  ['never leaves through a double slash', '//elsewhere.example/', '/'],
  ['never leaves through a backslash', '/\\elsewhere.example/', '/'],
  ['never runs a script', 'javascript:alert(1)', '/'],
])('%s', (_, next, wanted) => {
  expect(within(next)).toBe(wanted)
})
