import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { UnitFormUpdateMutation$data } from '../../__generated__/UnitFormUpdateMutation.graphql'
import type { UnitsTabQuery$rawResponse } from '../../__generated__/UnitsTabQuery.graphql'
import type { UsersTabQuery$rawResponse } from '../../__generated__/UsersTabQuery.graphql'
import { renderApp, shell } from '../../test/render'
import { answer } from '../../test/server'

const page = { endCursor: null, hasNextPage: false }
const as = (role: 'OFFICE' | 'ADMIN' | 'UNIT') => ({ ...shell, viewer: { user: { id: 'usr_1', name: '某人', role }, unit: null, leader: null, inboxCounts: [] } })

const units: UnitsTabQuery$rawResponse = {
  units: {
    totalCount: 1,
    edges: [{ cursor: '1', node: { __typename: 'Unit', id: 'unt_1', name: '区教育局', kind: 'DEPARTMENT', aliases: [], signboards: [], version: 3 } }],
    pageInfo: page,
  },
}
const users: UsersTabQuery$rawResponse = { users: { totalCount: 0, edges: [], pageInfo: page } }

beforeEach(() => {
  answer('LiveSubscription', {})
  answer('UnitsTabQuery', units)
  answer('UsersTabQuery', users)
})

test.each([
  ['the office keeps the directory', 'OFFICE', ['单位', '群组', '领导', '留痕']],
  ['an administrator keeps users and tokens', 'ADMIN', ['用户', '令牌', '留痕']],
] as const)('%s', async (_, role, tabs) => {
  answer('useShellQuery', as(role))
  renderApp('/admin')
  await screen.findAllByRole('tab')
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(tabs)
})

test('others are told whose it is', async () => {
  answer('useShellQuery', as('UNIT'))
  renderApp('/admin')
  expect(await screen.findByText('管理由督查室和管理员办理')).toBeInTheDocument()
})

async function edit() {
  const user = userEvent.setup()
  answer('useShellQuery', as('OFFICE'))
  renderApp('/admin')
  await user.click(await screen.findByRole('button', { name: '修改 区教育局' }))
  const name = await screen.findByLabelText('名称')
  await user.clear(name)
  await user.type(name, '区教育和体育局')
  return user
}
// antd spaces two characters out unless told otherwise.
const save = () => screen.getByRole('button', { name: /保\s?存/ })

test('a refusal stands at its field', async () => {
  answer<UnitFormUpdateMutation$data>('UnitFormUpdateMutation', { updateUnit: { unit: null, userErrors: [{ code: 'TAKEN', message: '已是别的单位的名称。', path: ['input', 'name'] }] } })
  const user = await edit()
  await user.click(save())
  expect(await screen.findByRole('alert')).toHaveTextContent('已是别的单位的名称。')
  expect(screen.getByLabelText('名称')).toHaveAccessibleDescription('已是别的单位的名称。')
})

test('a stale edit shows both values, and mine goes on from the new version', async () => {
  const versions: unknown[] = []
  answer<UnitFormUpdateMutation$data>('UnitFormUpdateMutation', ({ input }) => {
    const { expectedVersion, name } = input as { expectedVersion: number; name: string }
    versions.push(expectedVersion)
    const unit = { id: 'unt_1', name: '区教育体育局', kind: 'DEPARTMENT', aliases: [], signboards: [], version: 4 } as const
    if (expectedVersion === 3) return { updateUnit: { unit, userErrors: [{ code: 'STALE_VERSION', message: '内容已被他人修改。', path: ['input', 'expectedVersion'] }] } }
    return { updateUnit: { unit: { ...unit, name, version: 5 }, userErrors: [] } }
  })
  const user = await edit()
  await user.click(save())
  const stale = await screen.findByRole('alert')
  expect(within(stale).getByText('区教育体育局')).toBeInTheDocument()
  expect(within(stale).getByText('区教育和体育局')).toBeInTheDocument()
  await user.click(within(stale).getByRole('button', { name: '保留我的' }))
  await user.click(save())
  expect(await screen.findByText('已保存')).toBeInTheDocument()
  expect(versions).toEqual([3, 4])
})

test('a first password is shown once, until it is said to be kept', async () => {
  answer('useShellQuery', as('ADMIN'))
  answer('UserFormCreateMutation', { createUser: { user: { id: 'usr_2', name: '小王' }, firstPassword: 'vinl-25bp-fuo4', userErrors: [] } })
  answer('UnitPickerQuery', { units: { nodes: [] } })
  const user = userEvent.setup()
  renderApp('/admin')
  await user.click(await screen.findByRole('button', { name: '新增用户' }))
  await user.type(await screen.findByLabelText('姓名'), '小王')
  await user.type(screen.getByLabelText('账号'), 'wang')
  await user.click(save())
  expect(await screen.findByText('vinl-25bp-fuo4')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '我已存好' }))
  await waitFor(() => expect(screen.queryByText('vinl-25bp-fuo4')).not.toBeInTheDocument())
})
