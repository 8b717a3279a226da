import { expect, test } from 'vitest'
import persisted from '../../persisted.json'

const artifacts: Record<string, string> = import.meta.glob('../__generated__/*.ts', { query: '?raw', import: 'default', eager: true })

test('the list that the server answers holds exactly what the app asks; npm run relay writes it anew', () => {
  const asked = Object.values(artifacts).flatMap((text) => /"id": "([0-9a-f]{64})"/.exec(text)?.[1] ?? [])
  expect(asked.length).toBeGreaterThan(10)
  expect(Object.keys(persisted).sort()).toEqual(asked.sort())
})
