import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { planChoicesQuery$data } from '../../__generated__/planChoicesQuery.graphql'
import type { TaskQuery$rawResponse } from '../../__generated__/TaskQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'
import { office, open, waiting } from './fixture'

beforeEach(() => {
  sessionStorage.clear()
  answer('useShellQuery', office)
  answer('LiveSubscription', {})
  answer<TaskQuery$rawResponse>('TaskQuery', { task: waiting })
})

test('a reader who has not signed in sees the paper and no empty boxes', async () => {
  answer('useShellQuery', shell)
  answer<TaskQuery$rawResponse>('TaskQuery', { task: open })
  renderApp('/tasks/tsk_1')
  expect(await screen.findByRole('heading', { level: 1, name: '加快银洲湖高速蓬江段项目建设' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '责任分工' })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: '办理过程' })).toBeNull()
  expect(screen.queryByRole('columnheader', { name: '最近反馈' })).toBeNull()
  expect(screen.queryByRole('group', { name: '可办事项' })).toBeNull()
})

test('what is not there says so', async () => {
  answer<TaskQuery$rawResponse>('TaskQuery', { task: null })
  renderApp('/tasks/tsk_9')
  expect(await screen.findByText('没有这项任务')).toBeInTheDocument()
})

test('an address by printed number asks for the number', async () => {
  let asked: object = {}
  answer<TaskQuery$rawResponse>('TaskQuery', (variables) => {
    asked = variables
    return { task: waiting }
  })
  renderApp('/tasks/2.3-24')
  await screen.findByRole('heading', { level: 1 })
  expect(asked).toMatchObject({ number: '2.3-24' })
})

test('a report is returned with a reason: the refusal stands at its field, the words stay, then the payload updates the page', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks/tsk_1')
  const box = (await screen.findByRole('heading', { name: '棠下镇的反馈，等您审核' })).parentElement!
  await user.click(within(box).getByRole('button', { name: /退\s*回/ }))
  let dialog = await screen.findByRole('dialog')
  answer('ReviewReportMutation', { reviewReport: { report: null, userErrors: [{ code: 'REQUIRED', message: '此项必填。', path: ['input', 'because'] }] } })
  await user.click(within(dialog).getByRole('button', { name: /退\s*回/ }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('此项必填。')
  await user.type(within(dialog).getByRole('textbox', { name: '退回原因' }), '请分别写明')

  // Closed and opened again, the words are there.
  await user.click(within(dialog).getByRole('button', { name: /取\s*消/ }))
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('do', 'reviewReport'))
  await user.click(within(box).getByRole('button', { name: /退\s*回/ }))
  dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('textbox', { name: '退回原因' })).toHaveValue('请分别写明')

  let sent: Record<string, unknown> = {}
  const returned = { ...waiting, actions: ['EDIT'], reports: { totalCount: 1, nodes: [{ ...waiting.reports.nodes[0]!, state: 'RETURNED', returnedBecause: '请分别写明' }] } }
  answer('ReviewReportMutation', (variables) => {
    sent = variables
    return { reviewReport: { report: { id: 'rpt_1', task: returned }, userErrors: [] } }
  })
  await user.click(within(dialog).getByRole('button', { name: /退\s*回/ }))
  expect(await screen.findByText('已退回', { selector: 'span[class*=tag]' })).toBeInTheDocument()
  expect(sent).toEqual({ input: { reportId: 'rpt_1', accept: false, because: '请分别写明' } })
  expect(screen.queryByRole('heading', { name: '棠下镇的反馈，等您审核' })).toBeNull()
})

test('a stale edit shows both values, and is sent only once a person has decided', async () => {
  const user = userEvent.setup()
  answer<planChoicesQuery$data>('planChoicesQuery', { plan: { themes: [], sections: [] }, leaders: { nodes: [{ id: 'ldr_1', name: '张文新', pinyin: 'zwx' }] } })
  renderApp('/tasks/tsk_1?do=edit')
  const dialog = await screen.findByRole('dialog')
  const wording = await within(dialog).findByRole('textbox', { name: '内容' })
  await user.clear(wording)
  await user.type(wording, '我的内容')
  answer('EditMutation', { updateTask: { task: { ...waiting, content: '他人的内容', version: 5 }, userErrors: [{ code: 'STALE_VERSION', message: '已被修改。', path: null }] } })
  await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }))
  expect(await within(dialog).findByText('此任务刚被修改：内容')).toBeInTheDocument()
  expect(within(dialog).getByText('他人的内容')).toBeInTheDocument()
  expect(wording).toHaveValue('我的内容')
  expect(within(dialog).getByRole('button', { name: /保\s*存/ })).toBeDisabled()

  await user.click(within(dialog).getByRole('button', { name: '保留我的' }))
  let sent: Record<string, unknown> = {}
  answer('EditMutation', (variables) => {
    sent = variables
    return { updateTask: { task: { ...waiting, content: '我的内容', version: 6 }, userErrors: [] } }
  })
  await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }))
  expect(await screen.findByRole('heading', { level: 1, name: '我的内容' })).toBeInTheDocument()
  expect(sent).toEqual({ input: { taskId: 'tsk_1', expectedVersion: 5, content: '我的内容' } })
})

test('a form that may not be open is told, not shown', async () => {
  renderApp('/tasks/tsk_1?do=close')
  expect(await screen.findByText(/“办结”现在不能办理/)).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('single keys open the forms that actions allows', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks/tsk_1')
  await screen.findByRole('group', { name: '可办事项' })
  await user.keyboard('r')
  expect(router.state.location.search).not.toHaveProperty('do', 'report')
  await user.keyboard('u')
  await waitFor(() => expect(router.state.location.search).toHaveProperty('do', 'urge'))
})
