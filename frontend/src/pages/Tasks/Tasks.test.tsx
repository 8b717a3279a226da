import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { FilterPanelQuery$rawResponse } from '../../__generated__/FilterPanelQuery.graphql'
import type { TasksQuery$rawResponse, TasksQuery$variables } from '../../__generated__/TasksQuery.graphql'
import { answer } from '../../test/server'
import { renderApp, shell } from '../../test/render'

type Node = TasksQuery$rawResponse['tasks']['edges'][number]['node']

const item: Node = {
  __typename: 'Task',
  id: 'tsk_1',
  number: '2.3-24',
  content: '加快银洲湖高速蓬江段项目建设。',
  category: 'KEY_TASK',
  status: 'IN_PROGRESS',
  percent: 62,
  updatedAt: '2021-10-15T00:00:00Z',
  actions: [],
  path: [{ id: 'tsk_T1', content: '立体化交通网络' }],
  rows: [
    { id: 'row_1', number: '2.3-24', section: { id: 'sec_3', title: '张文新同志分管工作' } },
    { id: 'row_2', number: '2.6-19', section: { id: 'sec_6', title: '罗军同志分管工作' } },
  ],
  leaders: [
    { id: 'ldr_1', name: '张文新' },
    { id: 'ldr_2', name: '罗军' },
  ],
  leadUnits: [{ id: 'unt_1', name: '棠下镇' }],
  supportingUnits: [],
  deadline: { kind: 'MONTH_END', dueOn: '2021-11-30', originalDueOn: '2021-11-30', asWritten: '11 月底' },
  light: { color: 'YELLOW', cause: 'BEHIND', word: '滞后', reason: '落后进度 22 点：应 84%，实 62%' },
}

const closed: Node = {
  ...item,
  id: 'tsk_2',
  number: '2.9-1',
  content: '大力推进区文化中心项目建设。',
  status: 'CLOSED',
  percent: null,
  path: [],
  rows: [{ id: 'row_3', number: '2.9-1', section: { id: 'sec_9', title: '区林杰同志分管工作' } }],
  leaders: [{ id: 'ldr_3', name: '区林杰' }],
  light: { color: 'GREEN', cause: 'CLOSED_EARLY', word: '已办结', reason: '提前 61 天办结' },
}

function found(...nodes: Node[]): TasksQuery$rawResponse {
  return {
    named: [{ __typename: 'Unit', id: 'unt_1', name: '棠下镇' }],
    stats: { all: { count: nodes.length, closed: 1, red: 0, yellow: 1, green: 1, grey: 0 } },
    tasks: { totalCount: nodes.length, edges: nodes.map((node) => ({ cursor: node.id, node })), pageInfo: { endCursor: null, hasNextPage: false } },
  }
}

const panel: FilterPanelQuery$rawResponse = {
  plan: { id: 'pln_2021', year: 2021, sections: [], themes: [] },
  units: { nodes: [{ id: 'unt_1', name: '棠下镇', pinyin: 'txz', aliases: [] }] },
  leaders: { nodes: [{ id: 'ldr_1', name: '张文新', pinyin: 'zwx' }] },
}

let asked: TasksQuery$variables[]

beforeEach(() => {
  asked = []
  // jsdom lays nothing out, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = vi.fn()
  answer('useShellQuery', shell)
  answer('LiveSubscription', {})
  answer('FilterPanelQuery', panel)
  answer('TasksQuery', (variables) => {
    asked.push(variables as TasksQuery$variables)
    return found(item, closed)
  })
})

test('tasks stand under their themes, the others under their section', async () => {
  renderApp('/tasks')
  const heads = await screen.findAllByRole('rowheader')
  expect(heads.map((head) => head.textContent)).toEqual(['立体化交通网络1 项', '区林杰同志分管工作1 项'])
  const row = screen.getByRole('row', { name: /银洲湖/ })
  expect(row).toHaveTextContent('2.3-242.6-19')
  expect(within(row).getByRole('link', { name: '罗军' })).toHaveAttribute('href', '/leaders/ldr_2')
  expect(within(row).getByText('11月底')).toHaveAttribute('datetime', '2021-11-30')
})

test('a closed task looks closed, not green, and its unknown percent is not zero', async () => {
  renderApp('/tasks')
  const row = await screen.findByRole('row', { name: /文化中心/ })
  expect(within(row).getByText('已办结')).toHaveStyle({ color: 'var(--closed-word)' })
  expect(within(row).getByRole('img', { name: '进度未知' })).toBeInTheDocument()
})

test('conditions of the address are asked, shown by name, and taken away', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks?unit=unt_1&through=1&light=RED,YELLOW')
  expect(await screen.findByRole('button', { name: '修改条件：单位 棠下镇（含所在群组）' })).toBeInTheDocument()
  expect(asked[0]).toMatchObject({ ids: ['unt_1'], filter: { assignment: { unitId: ['unt_1'], throughGroups: true }, light: ['RED', 'YELLOW'] } })
  await user.click(screen.getByRole('button', { name: /去掉条件：单位/ }))
  await waitFor(() => expect(router.state.location.href).toBe('/tasks?light=RED,YELLOW'))
  await user.click(screen.getByRole('button', { name: '全部清除' }))
  await waitFor(() => expect(router.state.location.href).toBe('/tasks'))
})

test('typing narrows the list once the typing rests', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks?view=flat')
  await user.type(await screen.findByRole('textbox', { name: /查找/ }), '银洲湖')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ q: '银洲湖', view: 'flat' }))
  await waitFor(() => expect(asked.at(-1)?.filter).toMatchObject({ search: '银洲湖' }))
  expect(asked.filter((one) => one.filter?.search).length).toBe(1)
})

test('the panel sets a condition at once', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks')
  await user.click(await screen.findByRole('button', { name: /筛选/ }))
  await user.click(await screen.findByRole('checkbox', { name: '尚未办结' }))
  await user.click(screen.getByRole('checkbox', { name: '牵头' }))
  await waitFor(() => expect(router.state.location.href).toBe('/tasks?open=1&role=LEAD'))
})

test('keys walk, fold and open', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks')
  await screen.findByRole('row', { name: /银洲湖/ })
  await user.keyboard('j')
  await user.keyboard('{ArrowLeft}')
  expect(screen.queryByRole('row', { name: /银洲湖/ })).not.toBeInTheDocument()
  await user.keyboard('{ArrowRight}')
  await user.keyboard('j')
  expect(await screen.findByRole('row', { name: /银洲湖/ })).toHaveAttribute('aria-current', 'true')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/tasks/tsk_1'))
})

test('a head sorts, and sorts back', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/tasks?view=flat')
  await user.click(await screen.findByRole('button', { name: /完成时间/ }))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: 'DUE_ON' }))
  await waitFor(() => expect(asked.at(-1)?.orderBy).toEqual([{ field: 'DUE_ON', direction: 'ASC' }]))
  await user.click(await screen.findByRole('button', { name: /完成时间/ }))
  await waitFor(() => expect(asked.at(-1)?.orderBy).toEqual([{ field: 'DUE_ON', direction: 'DESC' }]))
})

test('nothing found says so, and offers to clear', async () => {
  answer('TasksQuery', found())
  const { router } = renderApp('/tasks?q=无')
  expect(await screen.findByText('没有符合条件的任务')).toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: '全部清除' }).at(-1)!)
  await waitFor(() => expect(router.state.location.href).toBe('/tasks'))
})

test('the office hands out the drafts it sees, others are not asked to', async () => {
  const draft: Node = { ...item, status: 'DRAFT', actions: ['ISSUE', 'EDIT'] }
  answer('TasksQuery', found(draft, closed))
  const { unmount } = renderApp('/tasks')
  await screen.findByRole('row', { name: /银洲湖/ })
  expect(screen.queryByRole('button', { name: /交办/ })).not.toBeInTheDocument()
  unmount()

  answer('useShellQuery', { ...shell, viewer: { user: { id: 'usr_1', name: '小张', role: 'OFFICE' as const }, unit: null, leader: null, inboxCounts: [] } })
  let issued: unknown
  answer('IssueDraftsMutation', (variables) => {
    issued = variables
    return { issueTasks: { tasks: [{ id: 'tsk_1', status: 'ISSUED', actions: [], version: 2, issuedOn: '2021-10-20', light: item.light }], userErrors: [] } }
  })
  renderApp('/tasks')
  await userEvent.click(await screen.findByRole('button', { name: '交办 1 项草稿' }))
  await userEvent.click(await screen.findByRole('button', { name: '确定' }))
  expect(await screen.findByText('已交办 1 项')).toBeInTheDocument()
  expect(issued).toEqual({ input: { taskIds: ['tsk_1'] } })
  expect(screen.queryByRole('button', { name: /交办/ })).not.toBeInTheDocument()
})

test('a view is kept with its conditions, and what it does not know any more is left out', async () => {
  localStorage.setItem('duban.tasks.views', JSON.stringify([{ name: '旧视图', search: { light: ['RED', 'PINK'], view: 'flat' } }]))
  const user = userEvent.setup()
  const { router } = renderApp('/tasks?open=1')
  await user.click(await screen.findByRole('button', { name: '视图' }))
  await user.click(await screen.findByRole('button', { name: '旧视图' }))
  await waitFor(() => expect(router.state.location.href).toBe('/tasks?light=RED&view=flat'))
})
