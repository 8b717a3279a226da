import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { planChoicesQuery$data } from '../../__generated__/planChoicesQuery.graphql'
import type { unitChoicesQuery$data } from '../../__generated__/unitChoicesQuery.graphql'
import { renderPart, shell } from '../../test/render'
import { answer } from '../../test/server'
import { office } from '../Task/fixture'
import { NewTask } from './NewTask'

const draft = {
  theme: false,
  content: '建设湿地公园',
  category: 'KEY_TASK',
  sectionId: 'sec_3',
  parentId: null,
  deadline: { kind: 'MONTH_END', dueOn: '2021-11-01' },
  leaderIds: ['ldr_1'],
  units: [
    { unitId: 'unt_1', lead: false, signboard: null },
    { unitId: 'unt_2', lead: false, signboard: null },
  ],
}

beforeEach(() => {
  sessionStorage.clear()
  answer<planChoicesQuery$data>('planChoicesQuery', {
    plan: { themes: [], sections: [{ id: 'sec_3', code: '2.3', title: '张文新同志分管工作', category: 'KEY_TASK' }] },
    leaders: { nodes: [{ id: 'ldr_1', name: '张文新', pinyin: 'zwx' }] },
  })
  answer<unitChoicesQuery$data>('unitChoicesQuery', {
    units: { nodes: ['棠下镇', '杜阮镇'].map((name, i) => ({ id: `unt_${i + 1}`, name, pinyin: '', aliases: [], signboards: [] })) },
  })
})

/** Renders the button for somebody, with a draft that was not sent. */
async function open(who: typeof office) {
  sessionStorage.setItem('duban.draft.pln_2021.create', JSON.stringify(draft))
  const rendered = renderPart(<NewTask />)
  answer('useShellQuery', who)
  await userEvent.click(await screen.findByRole('button', { name: '新建任务' }))
  return { ...rendered, dialog: await screen.findByRole('dialog') }
}

test('only the office is offered to make tasks', async () => {
  const { container } = renderPart(<NewTask />)
  answer('useShellQuery', { ...shell, viewer: { ...office.viewer!, user: { ...office.viewer!.user, role: 'ADMIN' as const } } })
  await waitFor(() => expect(container).not.toHaveTextContent('…'))
  expect(screen.queryByRole('button', { name: '新建任务' })).toBeNull()
})

test('what was typed before is there; each refusal stands at its unit or below the units, and the rest above', async () => {
  const user = userEvent.setup()
  const { dialog } = await open(office)
  expect(within(dialog).getByText('已恢复上次没有提交的内容。')).toBeInTheDocument()
  expect(within(dialog).getByRole('textbox', { name: '内容' })).toHaveValue('建设湿地公园')
  const refuse = (...errors: [string, string[]][]) =>
    answer('CreateTaskMutation', { createTask: { task: null, userErrors: errors.map(([message, path]) => ({ code: 'INVALID', message, path: ['input', ...path] })) } })
  refuse(['单位重复。', ['units', '1', 'unitId']], ['没有这份分解表。', ['planId']])
  await user.click(within(dialog).getByRole('button', { name: /新\s*建/ }))
  const second = (await within(dialog).findByRole('button', { name: '去掉杜阮镇' })).closest('li')!
  expect(await within(second).findByRole('alert')).toHaveTextContent('单位重复。')
  expect(within(dialog).getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['没有这份分解表。', '单位重复。'])

  refuse(['至少要有一个牵头单位。', ['units']])
  await user.click(within(dialog).getByRole('button', { name: /新\s*建/ }))
  await waitFor(() => expect(within(dialog).getByRole('alert')).toHaveTextContent('至少要有一个牵头单位。'))
})

test('a task is sent whole, and a theme without what only tasks have', async () => {
  const user = userEvent.setup()
  const { dialog } = await open(office)
  const sent: object[] = []
  answer('CreateTaskMutation', (variables) => {
    sent.push(variables)
    return { createTask: { task: null, userErrors: [{ code: 'INVALID', message: '再看一遍。', path: null }] } }
  })
  await user.click((await within(dialog).findAllByRole('checkbox', { name: '牵头' }))[1]!)
  await user.click(within(dialog).getByRole('button', { name: '杜阮镇上移' }))
  await user.click(within(dialog).getByRole('button', { name: /新\s*建/ }))
  await within(dialog).findByText('再看一遍。')
  await user.click(within(dialog).getByRole('radio', { name: '主题' }))
  await user.click(within(dialog).getByRole('button', { name: /新\s*建/ }))
  await waitFor(() => expect(sent).toHaveLength(2))
  const same = { planId: 'pln_2021', content: '建设湿地公园', category: 'KEY_TASK', parentId: null }
  expect(sent).toEqual([
    {
      input: {
        ...same,
        sectionId: 'sec_3',
        deadline: { kind: 'MONTH_END', dueOn: '2021-11-01' },
        leaderIds: ['ldr_1'],
        units: [
          { unitId: 'unt_2', lead: true, signboard: null },
          { unitId: 'unt_1', lead: false, signboard: null },
        ],
      },
    },
    { input: same },
  ])
})
