import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { InboxQuery$rawResponse } from '../../__generated__/InboxQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'
import { office } from '../Task/fixture'

const task = {
  id: 'tsk_1',
  number: '2.3-24',
  content: '加快银洲湖高速蓬江段项目建设。',
  deadline: { kind: 'MONTH_END' as const, dueOn: '2021-11-30', originalDueOn: '2021-11-30', asWritten: '11月底' },
  light: { color: 'YELLOW' as const, cause: 'BEHIND' as const, word: '滞后', reason: '落后进度 22 点' },
}
const rest = { task, report: null, extension: null, reminder: null, since: '2021-10-18T02:00:00Z' }

const some: InboxQuery$rawResponse = {
  viewer: {
    inboxCounts: [
      { kind: 'DECIDE_EXTENSION', count: 1 },
      { kind: 'DECIDE_CLOSURE', count: 1 },
    ],
    inbox: {
      totalCount: 2,
      nodes: [
        { ...rest, kind: 'DECIDE_EXTENSION', extension: { id: 'ext_1', to: '2021-12-20', requestedBy: { id: 'unt_1', name: '棠下镇' } } },
        { ...rest, kind: 'DECIDE_CLOSURE', task: { ...task, id: 'tsk_2', number: '1-6' } },
      ],
    },
  },
}

beforeEach(() => {
  answer('useShellQuery', office)
  answer('LiveSubscription', {})
})

test('what waits stands under its kind, and leads to the task with its form', async () => {
  answer<InboxQuery$rawResponse>('InboxQuery', some)
  renderApp('/inbox')
  expect(await screen.findByRole('heading', { name: '待定延期 1' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /棠下镇申请延至.*已等 2 天/ })).toHaveAttribute('href', '/tasks/tsk_1?do=decideExtension&about=ext_1')
  expect(screen.getByRole('link', { name: /1-6/ })).toHaveAttribute('href', '/tasks/tsk_2?do=close')
})

test('j moves through all kinds and Enter opens', async () => {
  const user = userEvent.setup()
  answer<InboxQuery$rawResponse>('InboxQuery', some)
  answer('TaskQuery', { task: null })
  const { router } = renderApp('/inbox')
  await screen.findByRole('heading', { name: '待定延期 1' })
  await user.keyboard('jj{Enter}')
  await screen.findByText('没有这项任务')
  expect(router.state.location.href).toBe('/tasks/tsk_2?do=close')
})

test('nothing waits, and why the page is empty', async () => {
  answer<InboxQuery$rawResponse>('InboxQuery', { viewer: { inboxCounts: [], inbox: { totalCount: 0, nodes: [] } } })
  renderApp('/inbox')
  expect(await screen.findByText('没有待办')).toBeInTheDocument()
})

test('a stranger is led to sign in', async () => {
  answer('useShellQuery', shell)
  answer<InboxQuery$rawResponse>('InboxQuery', { viewer: null })
  renderApp('/inbox')
  expect(await screen.findByText('登录后才有待办')).toBeInTheDocument()
})
