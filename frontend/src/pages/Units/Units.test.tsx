import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { UnitsQuery$rawResponse } from '../../__generated__/UnitsQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'

const load = { lead: 0, coLead: 0, support: 0, throughGroups: 0, total: 0, overdue: 0, dueSoon: 0, closed: 0, namedRows: 0, responsibleRows: 0 }
const names = { aliases: [], signboards: [] }

const units: UnitsQuery$rawResponse['units'] = {
  totalCount: 3,
  nodes: [
    { id: 'unt_1', name: '区财政局', kind: 'DEPARTMENT', pinyin: 'qczj', ...names, workload: { ...load, lead: 3, support: 44, total: 47, overdue: 2 } },
    {
      id: 'unt_2',
      name: '棠下镇',
      kind: 'TOWN',
      pinyin: 'txz',
      ...names,
      workload: { ...load, lead: 7, coLead: 1, support: 23, throughGroups: 64, total: 95, namedRows: 32, responsibleRows: 96 },
    },
    { id: 'unt_3', name: '各镇（街）', kind: 'GROUP', pinyin: 'gzj', ...names, workload: { ...load, support: 65, total: 65 } },
  ],
}

beforeEach(() => {
  answer('useShellQuery', shell)
  answer('LiveSubscription', {})
  answer<UnitsQuery$rawResponse>('UnitsQuery', { units })
})

const order = async () => {
  await screen.findByRole('columnheader', { name: /合计/ })
  return screen.getAllByRole('rowheader').map((head) => head.textContent)
}

test('units stand by load, groups below them as their members carry their tasks', async () => {
  renderApp('/units')
  expect(await order()).toEqual(['棠下镇 镇', '区财政局 政府部门', expect.stringContaining('群组'), '各镇（街） 群组'])
})

test('a head sorts by its column and again the other way', async () => {
  const { router } = renderApp('/units')
  await order()
  await userEvent.click(screen.getByRole('button', { name: '逾期' }))
  await waitFor(async () => expect((await order())[0]).toMatch('区财政局'))
  expect(router.state.location.search).toMatchObject({ sort: 'overdue' })
  await userEvent.click(screen.getByRole('button', { name: '逾期' }))
  await waitFor(async () => expect((await order())[0]).toMatch('棠下镇'))
})

test('initials in pinyin find a unit; what fits nothing says so', async () => {
  renderApp('/units?q=qcz')
  expect(await order()).toEqual(['区财政局 政府部门'])
  await userEvent.type(screen.getByPlaceholderText('名称、别名或拼音首字母'), 'x')
  expect(await screen.findByText('没有符合条件的单位')).toBeInTheDocument()
})

test('what comes through groups leads to the list of just that', async () => {
  renderApp('/units')
  await order()
  const row = screen.getByRole('row', { name: /棠下镇/ })
  expect(within(row).getByRole('link', { name: '64' })).toHaveAttribute('href', '/tasks?unit=unt_2&onlyThrough=1')
  expect(within(row).getByRole('link', { name: '95' })).toHaveAttribute('href', '/tasks?unit=unt_2&through=1')
})

test('ticked units stand side by side, rows and tasks apart', async () => {
  const { router } = renderApp('/units')
  await order()
  await userEvent.click(screen.getByRole('checkbox', { name: /棠下镇/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /区财政局/ }))
  const side = await screen.findByRole('region', { name: '并排比较' })
  await waitFor(() => expect(within(side).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['项目', '棠下镇', '区财政局']))
  expect(within(side).getByRole('row', { name: /承担行数/ })).toHaveTextContent('96')
  expect(router.state.location.href).toBe('/units?compare=unt_2,unt_1')
})
