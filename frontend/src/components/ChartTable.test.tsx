import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPart } from '../test/render'
import { WithTable } from './ChartTable'

test('a chart turns into its numbers, each a link to its list, and back', async () => {
  const to = { to: '/tasks' as const, search: { month: '2021-10' } }
  renderPart(
    <WithTable
      head="月份"
      rows={[
        {
          key: '10',
          label: '10月',
          total: 4,
          totalLabel: '10月到期 4 项',
          to,
          parts: [
            { look: 'red', name: '逾期', count: 4, label: '10月 · 逾期 4 项', to: { to: '/tasks', search: { ...to.search, light: ['RED'] } } },
            { look: 'grey', name: '无依据', count: 0, label: '10月 · 无依据 0 项', to },
          ],
        },
      ]}
    >
      <p>chart</p>
    </WithTable>,
  )
  await userEvent.click(await screen.findByRole('button', { name: '数字表' }))
  expect(screen.queryByText('chart')).not.toBeInTheDocument()
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['月份', '逾期', '无依据', '合计'])
  const row = within(screen.getByRole('row', { name: /10月/ }))
  expect(row.getByRole('link', { name: '10月 · 逾期 4 项' })).toHaveAttribute('href', '/tasks?month=2021-10&light=RED')
  expect(row.getByRole('link', { name: '10月到期 4 项' })).toHaveAttribute('href', '/tasks?month=2021-10')
  expect(row.getByText('0')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看图' }))
  expect(screen.getByText('chart')).toBeInTheDocument()
})
