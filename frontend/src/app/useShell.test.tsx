import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPart, shell } from '../test/render'
import { answer } from '../test/server'
import { useRevision } from './revision'
import { useShell } from './useShell'

function Day() {
  const { readAgain } = useRevision()
  return <button onClick={readAgain}>{useShell().today}</button>
}

test('reading again asks once more, not over and over while the answer is under way', async () => {
  renderPart(<Day />)
  const button = await screen.findByRole('button', { name: '2021-10-20' })
  let asked = 0
  answer('useShellQuery', () => {
    asked++
    return { ...shell, today: '2021-10-21' }
  })
  await userEvent.click(button)
  expect(await screen.findByRole('button', { name: '2021-10-21' })).toBeInTheDocument()
  expect(asked).toBe(1)
})
