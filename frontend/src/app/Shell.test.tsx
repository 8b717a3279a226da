import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { stale, unanswered } from '../relay/connection'
import { renderApp, shell } from '../test/render'
import { answer, keepWaiting } from '../test/server'

beforeEach(() => {
  answer('useShellQuery', shell)
  keepWaiting('LiveSubscription')
})

const office = {
  ...shell,
  viewer: {
    user: { id: 'usr_1', name: '督查室小张', role: 'OFFICE' as const },
    unit: null,
    leader: null,
    inboxCounts: [
      { kind: 'REVIEW_REPORT' as const, count: 5 },
      { kind: 'DECIDE_EXTENSION' as const, count: 2 },
    ],
  },
}

test('a reader finds the open pages and the way to sign in', async () => {
  renderApp('/nowhere')
  const navigation = await screen.findByRole('navigation')
  expect(within(navigation).getAllByRole('link').map((link) => link.textContent)).toEqual(['总览', '任务', '单位', '领导', '时间轴', '台账'])
  expect(await screen.findByRole('link', { name: '登录' })).toHaveAttribute('href', '/sign-in?next=%2Fnowhere')
  expect(screen.getByText('没有这个页面')).toBeInTheDocument()
})

test('the office sees what waits, the import and the administration', async () => {
  answer('useShellQuery', office)
  renderApp('/nowhere')
  const navigation = await screen.findByRole('navigation')
  expect(await within(navigation).findByRole('link', { name: /待办/ })).toHaveTextContent('待办7')
  expect(within(navigation).getByRole('link', { name: '导入' })).toBeInTheDocument()
  expect(within(navigation).getByRole('link', { name: '管理' })).toBeInTheDocument()
})

test('a demonstration says so on every page', async () => {
  answer('useShellQuery', { ...shell, service: { ...shell.service, demo: true } })
  renderApp('/nowhere')
  expect(await screen.findByRole('note')).toHaveTextContent('虚构')
})

test('without public reading a stranger is led to the sign-in page and back', async () => {
  answer('useShellQuery', { ...shell, service: { ...shell.service, publicRead: false } })
  const { router } = renderApp('/nowhere?year=2021')
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
  expect(router.state.location.search).toMatchObject({ next: '/nowhere?year=2021' })
})

test('a cut line is told, and mended by a retry', async () => {
  renderApp('/nowhere')
  await screen.findByRole('link', { name: '登录' })
  act(unanswered)
  expect(await screen.findByText(/连不上服务器/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.queryByText(/连不上服务器/)).not.toBeInTheDocument())
})

test('an answer of the past says since when, until a fresh one comes', async () => {
  renderApp('/nowhere')
  await screen.findByRole('link', { name: '登录' })
  act(() => stale('2021-10-20T01:30:00Z'))
  expect(await screen.findByText(/数据库暂时连不上/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.queryByText(/数据库暂时连不上/)).not.toBeInTheDocument())
})

test('/ opens the search and Enter lists the tasks found', async () => {
  answer('FinderQuery', { tasks: { nodes: [] }, units: { nodes: [{ id: 'unt_1', name: '区教育局' }] }, leaders: { nodes: [] } })
  const user = userEvent.setup()
  const { router } = renderApp('/nowhere')
  await screen.findByText('没有这个页面')
  await user.keyboard('/')
  await user.type(await screen.findByRole('combobox'), 'qjyj')
  expect(await screen.findByText('区教育局')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.href).toBe('/tasks?q=qjyj'))
})
