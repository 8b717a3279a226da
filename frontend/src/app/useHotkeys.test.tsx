import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { useHotkeys } from './useHotkeys'

function Layer({ keys }: { keys: Record<string, () => void> }) {
  useHotkeys(keys)
  return <input aria-label="box" />
}

test('the newest component wins, and the older one has the rest', async () => {
  const older = { j: vi.fn(), x: vi.fn() }
  const newer = { j: vi.fn() }
  render(
    <>
      <Layer keys={older} />
      <Layer keys={newer} />
    </>,
  )
  await userEvent.keyboard('jx')
  expect([older.j, older.x, newer.j].map((act) => act.mock.calls.length)).toEqual([0, 1, 1])
})

test('keys typed into a box stay there', async () => {
  const keys = { j: vi.fn() }
  render(<Layer keys={keys} />)
  await userEvent.type(screen.getByRole('textbox'), 'jj')
  expect(screen.getByRole('textbox')).toHaveValue('jj')
  expect(keys.j).not.toHaveBeenCalled()
})

test('a key with a modifier is the browser’s', async () => {
  const keys = { r: vi.fn() }
  render(<Layer keys={keys} />)
  await userEvent.keyboard('{Control>}r{/Control}')
  expect(keys.r).not.toHaveBeenCalled()
})

test('a component that is gone hears nothing', async () => {
  const keys = { j: vi.fn() }
  render(<Layer keys={keys} />).unmount()
  await userEvent.keyboard('j')
  expect(keys.j).not.toHaveBeenCalled()
})
