import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPart } from '../test/render'
import { Columns } from './Columns'
import { lookOf } from './LightShape'
import { countsOf, searchOf } from './lights'
import { Percent } from './Percent'
import { StackBar } from './StackBar'

test('a part of a stack leads to its list and says what it is; none is left out', async () => {
  renderPart(
    <StackBar
      max={10}
      parts={[
        { look: 'red', count: 0, label: '逾期 0 项', to: { to: '/tasks' } },
        { look: 'yellow', count: 4, label: '临期 4 项', to: { to: '/tasks', search: { light: ['YELLOW'] } } },
        { look: 'group', count: 6, label: '经群组 6 项' },
      ]}
    />,
  )
  expect(await screen.findByRole('link', { name: '临期 4 项' })).toHaveAttribute('href', '/tasks?light=YELLOW')
  expect(screen.getByRole('img', { name: '经群组 6 项' })).toHaveStyle({ width: '60%' })
  expect(screen.queryByRole('link', { name: '逾期 0 项' })).not.toBeInTheDocument()
})

test('columns share one scale, and its lines are round', async () => {
  const column = (key: string, total: number) => ({ key, label: key, total, totalLabel: `${key} ${total} 项`, to: { to: '/tasks' as const }, parts: [{ look: 'grey' as const, name: '无依据', count: total, label: `${key} 无依据` }] })
  const { container } = renderPart(<Columns height={112} columns={[column('9月', 4), column('10月', 100)]} />)
  expect(await screen.findByRole('link', { name: '10月 100 项' })).toBeInTheDocument()
  expect([...container.querySelectorAll('[aria-hidden] > span')].map((tick) => tick.textContent).filter(Boolean).slice(0, 3)).toEqual(['0', '50', '100'])
  const heightOf = (name: string) => Number.parseFloat(screen.getByRole('img', { name }).style.height)
  expect(heightOf('10月 无依据')).toBeCloseTo(100)
  expect(heightOf('9月 无依据')).toBeCloseTo(4)
})

test('unknown progress is a dash, and none is 0 %', async () => {
  renderPart(
    <>
      <Percent percent={null} />
      <Percent percent={0} scheduled={75} />
    </>,
  )
  expect(await screen.findByRole('img', { name: '进度未知' })).toHaveTextContent('—')
  expect(screen.getByText('0%').parentElement).toHaveAttribute('title', '应达到 75%')
})

test.each([
  ['GREEN', 'CLOSED_LATE', 'closed'],
  ['GREEN', 'RECENTLY_REPORTED', 'green'],
  ['RED', 'FAR_BEHIND', 'red'],
  ['GREY', 'SUSPENDED', 'grey'],
] as const)('a %s light for %s looks %s', (color, cause, look) => {
  expect(lookOf(color, cause)).toBe(look)
})

test('what counts as closed is not counted as green again', () => {
  const counts = countsOf({ count: 9, closed: 4, red: 1, yellow: 1, green: 6, grey: 1 })
  expect(counts).toEqual({ red: 1, yellow: 1, green: 2, grey: 1, closed: 4 })
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(9)
  expect(searchOf('closed')).toEqual({ status: ['CLOSED'] })
})
