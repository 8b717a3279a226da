import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { examples } from './examples'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

test('there are a dozen examples and more', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12)
})

test.each(examples.map((example) => [example.name, example] as const))('%s is a valid question with a title in both languages', (_, { text, operation }) => {
  expect(validate(schema, parse(text))).toEqual([])
  expect(text).toContain(` ${operation} {`)
  const [zh, en] = text.split('\n')
  expect(zh).toMatch(/^# .*[\u4e00-\u9fff]/)
  expect(en).toMatch(/^# [\x20-\x7e]+$/)
})
