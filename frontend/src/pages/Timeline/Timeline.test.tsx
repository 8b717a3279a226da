import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { TimelineQuery$rawResponse } from '../../__generated__/TimelineQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'

type Node = NonNullable<TimelineQuery$rawResponse['plan']>['tasks']['edges'][number]['node']

const section = { id: 'sec_1', code: '2.3', title: '张文新同志分管工作' }

const road: Node = {
  __typename: 'Task',
  id: 'tsk_1',
  number: '2.3-24',
  content: '加快银洲湖高速蓬江段项目建设。',
  percent: 62,
  overdue: false,
  issuedOn: '2021-03-15',
  closedOn: null,
  deadline: { kind: 'DATE', dueOn: '2021-12-20', originalDueOn: '2021-11-30', asWritten: '11月底' },
  light: { color: 'YELLOW', cause: 'BEHIND', word: '滞后', reason: '落后进度 22 点' },
  path: [],
  leaders: [{ id: 'ldr_1', name: '张文新' }],
  leadUnits: [{ id: 'unt_1', name: '棠下镇' }],
  rows: [{ id: 'row_1', section }],
}

let asked: Record<string, unknown>[] = []

beforeEach(() => {
  asked = []
  answer('useShellQuery', shell)
  answer('LiveSubscription', {})
  answer<TimelineQuery$rawResponse>('TimelineQuery', (variables) => {
    asked.push(variables)
    return {
      plan: {
        id: 'pln_2021',
        year: 2021,
        tasks: { totalCount: 1, edges: [{ node: road, cursor: '1' }], pageInfo: { endCursor: '1', hasNextPage: false } },
      },
      sections: { id: 'pln_2021', sections: [section] },
      leaders: { nodes: [{ id: 'ldr_1', name: '张文新', pinyin: 'zwx' }] },
      units: { nodes: [{ id: 'unt_1', name: '棠下镇', pinyin: 'txz' }] },
    }
  })
})

test('to a reader of the screen a lane says its days, the first due day of an extended task included', async () => {
  renderApp('/timeline')
  const row = await screen.findByRole('row', { name: /2\.3-24/ })
  expect(within(row).getByText('滞后，3月15日 交办，原定 11月30日，延期至 12月20日，已完成 62%')).toBeInTheDocument()
})

test('groups fold away and come back', async () => {
  renderApp('/timeline')
  await userEvent.click(await screen.findByRole('button', { name: '2.3 张文新同志分管工作，1 项' }))
  expect(screen.queryByRole('row', { name: /2\.3-24/ })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '全部展开' }))
  expect(screen.getByRole('row', { name: /2\.3-24/ })).toBeInTheDocument()
})

test('the address’s conditions are asked, a unit’s with its groups opened', async () => {
  renderApp('/timeline?by=leader&unit=unt_1&light=YELLOW&open=1')
  expect(await screen.findByRole('button', { name: '张文新，1 项' })).toBeInTheDocument()
  await waitFor(() =>
    expect(asked.at(-1)?.filter).toEqual({ assignment: { unitId: ['unt_1'], throughGroups: true }, light: ['YELLOW'], open: true }),
  )
})
