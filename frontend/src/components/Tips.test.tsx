import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Tips } from './Tips'

const chart = (
  <>
    <a href="#list" data-tip="临期 4 项" aria-label="part">
      4
    </a>
    <p>elsewhere</p>
    <Tips />
  </>
)

test('a part says what it is under the pointer, and no longer when that is elsewhere', async () => {
  render(chart)
  await userEvent.hover(screen.getByRole('link'))
  expect(screen.getByText('临期 4 项')).toBeInTheDocument()
  await userEvent.hover(screen.getByText('elsewhere'))
  expect(screen.queryByText('临期 4 项')).not.toBeInTheDocument()
})

test('the keyboard sees the same, and Escape puts it away', async () => {
  render(chart)
  await userEvent.tab()
  expect(screen.getByText('临期 4 项')).toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText('临期 4 项')).not.toBeInTheDocument()
})
