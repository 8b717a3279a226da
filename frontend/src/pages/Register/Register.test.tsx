import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { RegisterQuery$rawResponse } from '../../__generated__/RegisterQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'

type Section = NonNullable<RegisterQuery$rawResponse['plan']>['sections'][number]
type Row = Section['rows'][number]

const theme = { id: 'tsk_9', content: '高位推进“1+3”产业平台建设。' }

const row = (serialNo: number, more: Partial<Row['task']> = {}): Row => ({
  id: `row_${serialNo}`,
  number: `2.8-${serialNo}`,
  serialNo,
  contentAsWritten: `第 ${serialNo} 行`,
  leadAsWritten: null,
  unitsAsWritten: '棠下镇（园区办）',
  deadlineAsWritten: '10月底',
  leaderAsWritten: null,
  remark: null,
  task: {
    id: `tsk_${serialNo}`,
    content: `第 ${serialNo} 行`,
    status: 'IN_PROGRESS',
    percent: 59,
    path: [theme],
    rows: [{ id: `row_${serialNo}`, number: `2.8-${serialNo}` }],
    deadline: { dueOn: '2021-10-31', originalDueOn: '2021-10-31' },
    light: { color: 'RED', cause: 'FAR_BEHIND', word: '严重滞后', reason: '落后进度 36 点' },
    ...more,
  },
})

beforeEach(() => {
  answer('useShellQuery', shell)
  answer('LiveSubscription', {})
  answer<RegisterQuery$rawResponse>('RegisterQuery', {
    plan: {
      id: 'pln_2021',
      year: 2021,
      title: '分解表',
      rowCount: 3,
      taskCount: 3,
      sections: [
        {
          id: 'sec_1',
          code: '2.8',
          title: '谢树浓同志分管工作',
          category: 'KEY_TASK',
          rows: [row(1), row(2, { deadline: { dueOn: '2021-12-20', originalDueOn: '2021-10-31' } }), row(3, { path: [], rows: [{ id: 'row_3', number: '2.8-3' }, { id: 'row_7', number: '2.11-7' }] })],
        },
      ],
    },
  })
})

test('rows stand as printed, their theme in one merged cell, with what has come of them', async () => {
  renderApp('/register')
  const table = await screen.findByRole('table')
  expect(screen.getByRole('heading', { name: '（八）谢树浓同志分管工作' })).toBeInTheDocument()
  expect(within(table).getByRole('cell', { name: theme.content })).toHaveAttribute('rowspan', '2')
  const [, first, second, third] = within(table).getAllByRole('row')
  expect(first).toHaveTextContent(/^1.*第 1 行10月底棠下镇（园区办）办理中严重滞后落后进度 36 点59%$/)
  expect(second).toHaveTextContent(/12月20日$/)
  expect(third).toHaveTextContent('同 2.11-7')
})
