import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { OverviewQuery$rawResponse } from '../../__generated__/OverviewQuery.graphql'
import { answer, refuse } from '../../test/server'
import { renderApp, shell } from '../../test/render'

const light = { color: 'RED', cause: 'OVERDUE', word: '逾期', reason: '逾期 203 天，完成 80%' } as const
const counted = { count: 3, closed: 1, red: 1, yellow: 0, green: 2, grey: 0 }

const year: OverviewQuery$rawResponse = {
  plan: {
    id: 'pln_2021',
    year: 2021,
    title: '蓬江区政府 2021 年重点工作任务分解表',
    updatedAt: '2021-10-20T01:12:00Z',
    rowCount: 5,
    taskCount: 4,
    causes: {
      all: { closed: 1, red: 2, yellow: 0, green: 2, grey: 0 },
      groups: [
        { keys: [{ value: 'OVERDUE' }], count: 1 },
        { keys: [{ value: 'FAR_BEHIND' }], count: 1 },
      ],
    },
    leaders: {
      total: 4,
      groups: [
        { keys: [{ value: 'ldr_1', label: '罗军' }], ...counted, count: 2, red: 0 },
        { keys: [{ value: 'ldr_2', label: '莫兆汉' }], ...counted },
      ],
    },
    attention: {
      totalCount: 1,
      nodes: [{ id: 'tsk_1', number: '2.6-3', content: '加快谋划华盛路西延线项目建设。', light, leadUnits: [{ id: 'unt_1', name: '区建管中心' }], leaders: [{ id: 'ldr_1', name: '罗军' }] }],
    },
    months: {
      total: 4,
      groups: [
        { keys: [{ value: '2021-08' }], ...counted, count: 1 },
        { keys: [{ value: '2021-10' }], ...counted, count: 2 },
        { keys: [{ value: '' }], ...counted, count: 1 },
      ],
    },
    indicators: {
      nodes: [
        { id: 'tsk_2', content: '地区生产总值增长 6.9%。', percent: null, scheduledPercent: 75, targets: [{ asWritten: '6.9%' }], light, latestReport: null },
        { id: 'tsk_3', content: '居民人均可支配收入增长与经济增长基本同步。', percent: 80, scheduledPercent: 75, targets: [], light, latestReport: null },
      ],
    },
    projects: {
      total: 2,
      groups: [
        {
          keys: [{ value: 'tsk_T1', label: '一、提高社会保障水平', node: { __typename: 'Task', id: 'tsk_T1', content: '一、提高社会保障水平', light } }],
          ...counted,
          averagePercent: 81.4,
        },
        { keys: [{ value: '', label: '', node: null }], ...counted, count: 1, averagePercent: null },
      ],
    },
  },
  units: { totalCount: 48, nodes: [{ id: 'unt_2', name: '棠下镇', workload: { lead: 7, coLead: 0, support: 23, throughGroups: 64, total: 94 } }] },
}

beforeEach(() => {
  answer('useShellQuery', shell)
  answer('LiveSubscription', {})
  answer('OverviewQuery', year)
})

const hrefOf = (name: string | RegExp) => decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href') ?? '')

test('each figure leads to the list behind it', async () => {
  renderApp('/')
  expect(await screen.findByRole('link', { name: '5 行' })).toHaveAttribute('href', '/register')
  expect(hrefOf('严重滞后 1')).toBe('/tasks?cause=FAR_BEHIND')
  expect(hrefOf('莫兆汉 · 逾期 1 项')).toBe('/tasks?leader=ldr_2&light=RED')
  expect(hrefOf('莫兆汉 · 已办结 1 项')).toBe('/tasks?leader=ldr_2&status=CLOSED')
  expect(hrefOf('莫兆汉 · 正常 1 项')).toBe('/tasks?leader=ldr_2&cause=ON_SCHEDULE,RECENTLY_REPORTED')
  expect(hrefOf('10月到期 2 项')).toBe('/tasks?month=2021-10')
  expect(hrefOf('94')).toBe('/tasks?unit=unt_2&through=1')
  expect(hrefOf('64')).toBe('/tasks?unit=unt_2&onlyThrough=1')
  expect(hrefOf('查看全部')).toBe('/tasks?attention=1&view=flat&sort=LIGHT')
})

test('leaders stand by load, and shared tasks counted twice are told', async () => {
  renderApp('/')
  const section = (await screen.findByRole('heading', { name: '各领导分管任务' })).closest('section')!
  expect(within(section).getAllByRole('listitem').map((row) => row.textContent)).toEqual([expect.stringContaining('莫兆汉'), expect.stringContaining('罗军')])
  expect(section).toHaveTextContent('合计大于总数。')
})

test('months without tasks stand as zero, and tasks without a day are told', async () => {
  renderApp('/')
  const section = (await screen.findByRole('heading', { name: '按完成时间' })).closest('section')!
  expect(section).toHaveTextContent('2 项（67%）集中在第四季度；另有 1 项无到期日')
  expect(within(section).getByText('9月').closest('li')).toHaveTextContent(/^09月$/)
})

test('an indicator is told apart from what it promises, and unknown progress is not zero', async () => {
  renderApp('/')
  const row = (await screen.findByRole('link', { name: '地区生产总值' })).closest('tr')!
  expect(row).toHaveTextContent('增长 6.9%')
  expect(within(row).getByRole('img', { name: '进度未知' })).toHaveTextContent('—')
  expect(screen.getByRole('link', { name: '居民人均可支配收入' }).closest('tr')).toHaveTextContent('增长与经济增长基本同步')
})

test('tasks below no theme have their list too', async () => {
  renderApp('/')
  const row = (await screen.findByText('未归主题')).closest('tr')!
  expect(within(row).getByRole('link', { name: '1' })).toHaveAttribute('href', '/tasks?category=LIVELIHOOD_PROJECT&noTheme=1')
})

test('without a plan the page says why, and the office is shown the way', async () => {
  answer('useShellQuery', { ...shell, viewer: { user: { id: 'usr_1', name: '小张', role: 'OFFICE' as const }, unit: null, leader: null, inboxCounts: [] } })
  answer('OverviewQuery', { ...year, plan: null })
  renderApp('/')
  expect(await screen.findByText('还没有分解表')).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: '导入分解表' })).toHaveAttribute('href', '/import')
})

test('a failure is told with its cause, and mended by a retry', async () => {
  refuse('OverviewQuery', 'UNAVAILABLE')
  renderApp('/')
  expect(await screen.findByText('没有读到数据')).toBeInTheDocument()
  expect(screen.getByText('服务器此刻很忙，请稍后重试。')).toBeInTheDocument()
  answer('OverviewQuery', year)
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('link', { name: '5 行' })).toBeInTheDocument()
})
