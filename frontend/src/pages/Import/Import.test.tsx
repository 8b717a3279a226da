import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { ImportQuery$rawResponse } from '../../__generated__/ImportQuery.graphql'
import type { ImportReviewQuery$rawResponse } from '../../__generated__/ImportReviewQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer, server } from '../../test/server'
import { mostBytes, refusalOf } from './send'

const office = { ...shell, viewer: { user: { id: 'usr_1', name: '区督查室', role: 'OFFICE' as const }, unit: null, leader: null, inboxCounts: [] } }
const noPapers: ImportQuery$rawResponse = { imports: { totalCount: 0, edges: [], pageInfo: { endCursor: null, hasNextPage: false } } }

beforeEach(() => {
  answer('useShellQuery', office)
  answer('LiveSubscription', {})
  answer('ImportQuery', noPapers)
})

test.each([
  ['a Word paper is taken', '表.docx', 10, null],
  ['an export with commas is taken', '表.csv', 10, null],
  ['an ending in capitals is taken', '表.XLSX', 10, null],
  ['an old Word paper is refused', '表.doc', 10, 'wrongKind'],
  ['an empty paper is refused', '表.txt', 0, 'emptyFile'],
  ['just 10 MiB are taken', '表.txt', mostBytes, null],
  ['more than 10 MiB are refused', '表.txt', mostBytes + 1, 'tooLarge'],
])('%s', (_, name, size, wanted) => {
  expect(refusalOf({ name, size })).toBe(wanted)
})

async function choose(name: string) {
  await userEvent.setup({ applyAccept: false }).upload(await screen.findByLabelText('选择文件', { selector: 'input' }), new File(['1\t内容'], name))
}

test('a paper of the wrong kind is refused in words and not sent', async () => {
  renderApp('/import')
  await choose('扫描.pdf')
  expect(await screen.findByRole('alert')).toHaveTextContent('“扫描.pdf”不是 .docx、.xlsx、.csv 或 .txt 文件')
})

test('a paper that was taken leads to its review', async () => {
  const missing: ImportReviewQuery$rawResponse = { import: null }
  answer('ImportReviewQuery', missing)
  let sent = ''
  server.use(
    http.post('*/imports', async ({ request }) => {
      sent = await request.text()
      return HttpResponse.json({ id: 'imp_1' }, { status: 202 })
    }),
  )
  const { router } = renderApp('/import')
  await choose('2022.txt')
  await waitFor(() => expect(router.state.location.pathname).toBe('/import/imp_1'))
  expect(sent).toMatch(/name="file"/)
  expect(sent).not.toMatch(/name="year"/)
})

test('why the server did not take a paper is told in its words', async () => {
  server.use(http.post('*/imports', () => HttpResponse.json({ code: 'UNAVAILABLE', message: '正在接收其他文件，请稍候再试。' }, { status: 503 })))
  renderApp('/import')
  await choose('2022.txt')
  expect(await screen.findByRole('alert')).toHaveTextContent('正在接收其他文件')
})

test('others than the office are told whose it is', async () => {
  answer('useShellQuery', { ...office, viewer: { ...office.viewer, user: { ...office.viewer.user, role: 'UNIT' as const } } })
  renderApp('/import')
  expect(await screen.findByText('导入由督查室办理')).toBeInTheDocument()
})
