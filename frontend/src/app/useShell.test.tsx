import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { renderPart, shell } from '../test/render'
import { answer } from '../test/server'
import { useRevision } from './revision'
import { useShell } from './useShell'

function Today() {
  const { today } = useShell()
  const { readAgain } = useRevision()
  return <button onClick={readAgain}>{today}</button>
}

test('reading again asks once, not without end', async () => {
  let asked = 0
  renderPart(
    <StrictMode>
      <Today />
    </StrictMode>,
  )
  answer('useShellQuery', () => ({ ...shell, today: `2021-10-${20 + asked++}` }))
  await userEvent.click(await screen.findByRole('button', { name: '2021-10-20' }))
  await screen.findByRole('button', { name: '2021-10-21' })
  expect(asked).toBe(2)
})
