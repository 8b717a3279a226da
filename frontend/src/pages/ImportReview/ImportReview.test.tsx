import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { ImportReviewQuery$rawResponse } from '../../__generated__/ImportReviewQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'

type Paper = NonNullable<ImportReviewQuery$rawResponse['import']>
type Row = Paper['rows']['edges'][number]['node']
type Finding = Paper['findings']['edges'][number]['node']

const row = (number: string, line: number, deadlineAsWritten: string): { cursor: string; node: Row } => ({
  cursor: number,
  node: {
    __typename: 'DraftRow',
    number,
    section: '2.9',
    sectionTitle: '区林杰同志分管工作',
    parents: [],
    content: `内容 ${number}`,
    leads: ['区文化广电旅游体育局'],
    supporters: [],
    leaders: ['区林杰'],
    sameAs: null,
    deadline: { kind: deadlineAsWritten ? 'MONTH_END' : 'UNSPECIFIED', dueOn: deadlineAsWritten ? '2021-10-31' : null, originalDueOn: null, asWritten: deadlineAsWritten },
    targets: [],
    contentAsWritten: `内容 ${number}`,
    leaderAsWritten: '',
    leadAsWritten: '',
    remark: '',
    unitsAsWritten: '区文化广电旅游体育局',
    deadlineAsWritten,
    source: { line, table: null, row: null },
  },
})
const finding = (id: string, some: Partial<Finding>): { cursor: string; node: Finding } => ({
  cursor: id,
  node: { __typename: 'Finding', id, code: 'POSSIBLE_CO_LEAD', message: '', rowNumber: null, quote: '', assumed: null, options: [], alikeCount: 0, decision: null, ...some },
})
const page = { endCursor: null, hasNextPage: false }

function paper(some: Partial<Paper> = {}): ImportReviewQuery$rawResponse {
  return {
    import: {
      id: 'imp_1',
      document: '2021.txt',
      title: '2021 年重点工作任务分解表',
      year: 2021,
      state: 'READ',
      progress: 100,
      refusal: null,
      askCount: 2,
      decidedCount: 0,
      undoable: false,
      toDecide: [{ id: 'imp_1:1' }],
      all: { totalCount: 2 },
      repaired: { totalCount: 1 },
      notes: { totalCount: 0 },
      difference: { added: 1, changed: 1, dropped: 0, unchanged: 0 },
      plan: null,
      rows: { totalCount: 2, edges: [row('2.9-5', 161, ''), row('2.9-6', 164, '10月底')], pageInfo: page },
      findings: {
        edges: [
          finding('imp_1:1', { code: 'DEADLINE_MISSING', message: '没有完成时间，暂不设时限。', rowNumber: '2.9-5', assumed: '不设时限', options: ['不设时限', '10月底'] }),
          finding('imp_1:2', { message: '可能共同牵头', rowNumber: '2.9-6', assumed: '区教育局', options: ['区教育局'] }),
        ],
        pageInfo: page,
      },
      ...some,
    },
  }
}

let decided: unknown[] = []

beforeEach(() => {
  decided = []
  answer('useShellQuery', { ...shell, viewer: { user: { id: 'usr_1', name: '区督查室', role: 'OFFICE' as const }, unit: null, leader: null, inboxCounts: [] } })
  answer('LiveSubscription', {})
  answer('ImportReviewQuery', paper())
  answer('QuestionDecideMutation', ({ input }) => {
    decided.push(input)
    const { findingId, choice } = input as { findingId: string; choice: string }
    return { decideFinding: { finding: { id: findingId, decision: { choice, by: '区督查室', note: null } }, userErrors: [] } }
  })
})

test('the row in question stands in the source with its line, its empty cell said to be empty', async () => {
  renderApp('/import/imp_1')
  const current = await waitFor(() => {
    const found = document.querySelector('tr[aria-current]')
    if (!found) throw new Error('no current row')
    return found as HTMLElement
  })
  expect(current).toHaveTextContent('161')
  expect(within(current).getByText('空缺')).toBeInTheDocument()
  expect(screen.getByText('162–163')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '应用到计划' })).toBeDisabled()
})

test('a number chooses and Enter decides and goes on', async () => {
  const user = userEvent.setup()
  const { router } = renderApp('/import/imp_1')
  await screen.findByRole('heading', { name: '这一行没有完成时间，怎么定？' })
  await user.keyboard('2')
  expect(screen.getByRole('radio', { name: /10月底/ })).toBeChecked()
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { name: '几个单位并列，是否共同牵头？' })
  expect(decided).toEqual([{ findingId: 'imp_1:1', choice: '10月底', note: null, alike: false }])
  expect(router.state.location.search).toMatchObject({ finding: 'imp_1:2' })
})

test('a free answer is asked for before it is sent', async () => {
  const user = userEvent.setup()
  renderApp('/import/imp_1')
  await screen.findByRole('heading', { name: '这一行没有完成时间，怎么定？' })
  await user.keyboard('3')
  await user.type(await screen.findByLabelText('另填的答案'), '{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent('先选一个答案')
  await user.type(screen.getByLabelText('另填的答案'), '11月底{Enter}')
  await waitFor(() => expect(decided).toMatchObject([{ choice: '11月底' }]))
})

test('s goes on without deciding, z says when there is nothing to go back to', async () => {
  const user = userEvent.setup()
  renderApp('/import/imp_1')
  await screen.findByRole('heading', { name: '这一行没有完成时间，怎么定？' })
  await user.keyboard('s')
  await screen.findByRole('heading', { name: '几个单位并列，是否共同牵头？' })
  await user.keyboard('z')
  expect(await screen.findByText('这里还没有认定过')).toBeInTheDocument()
  expect(decided).toEqual([])
})

test('applying asks first and says what it changes', async () => {
  answer('ImportReviewQuery', paper({ decidedCount: 1, toDecide: [] }))
  answer('ReviewHeadApplyMutation', { answer: { import: null, userErrors: [{ message: '分解表已有改动。' }] } })
  const user = userEvent.setup()
  renderApp('/import/imp_1')
  await user.click(await screen.findByRole('button', { name: '应用到计划' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('还有 1 处疑点没有认定')
  expect(dialog).toHaveTextContent('新增 1 行，改动 1 行，去掉 0 行')
  await user.click(within(dialog).getByRole('button', { name: '应用到计划' }))
  expect(await screen.findByText('分解表已有改动。')).toBeInTheDocument()
})

test('how far the reading has come is shown, and then what was read', async () => {
  answer('ImportReviewQuery', paper({ state: 'READING', progress: 10, askCount: 0, all: { totalCount: 0 }, rows: { totalCount: 0, edges: [], pageInfo: page }, findings: { edges: [], pageInfo: page }, toDecide: [] }))
  let state: 'READING' | 'READ' = 'READING'
  answer('PollQuery', () => ({ import: { id: 'imp_1', state, progress: 37 } }))
  renderApp('/import/imp_1')
  expect(await screen.findByText('正在读取，已完成 37%', {}, { timeout: 5000 })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '应用到计划' })).not.toBeInTheDocument()
  answer('ImportReviewQuery', paper())
  state = 'READ'
  expect(await screen.findByRole('button', { name: '应用到计划' }, { timeout: 5000 })).toBeInTheDocument()
  expect(screen.getByText(/^2 行；/)).toBeInTheDocument()
})

test('a paper that could not be read says why', async () => {
  answer('ImportReviewQuery', paper({ state: 'FAILED', refusal: '文件里没有表格。' }))
  renderApp('/import/imp_1')
  expect(await screen.findByRole('alert')).toHaveTextContent('文件里没有表格。')
})
