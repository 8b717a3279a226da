import { expect, request, test, type APIRequestContext } from '@playwright/test'

// Answers are as free as the questions; a wrong shape fails where it is used.
type Answer = any
export type Ask = (query: string, variables?: object) => Promise<Answer>

/** Talks to the API by text, as a program does. */
export function talk(context: APIRequestContext) {
  const ask: Ask = async (query, variables) => {
    const answer = await context.post('/graphql', { data: { query, variables }, headers: { 'Content-Type': 'application/json' } })
    const { data, errors } = await answer.json()
    expect(errors, query).toBeUndefined()
    return data
  }
  const demoPassword = async (login: string): Promise<string> => {
    const { service } = await ask('{ service { demoAccounts { login password } } }')
    return service.demoAccounts.find((account: { login: string }) => account.login === login).password
  }
  return { ask, demoPassword }
}

/** Another person at another desk: the API as an account, beside the page. */
export async function colleague(login: string, password?: string, baseURL = test.info().project.use.baseURL): Promise<Ask> {
  const { ask, demoPassword } = talk(await request.newContext({ baseURL }))
  const { signIn } = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }', { input: { login, password: password ?? (await demoPassword(login)) } })
  expect(signIn.userErrors).toEqual([])
  return ask
}

/** Does a verb, which must not be refused; gives its payload. */
export async function does(ask: Ask, verb: string, input: object, gives = ''): Promise<Answer> {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  const { [verb]: payload } = await ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${gives} userErrors { message } } }`, { input })
  expect(payload.userErrors, verb).toEqual([])
  return payload
}

let made = 0
/** A name that no other test, run or window has given. */
export const unique = (name: string) => `${name}（${test.info().project.name.startsWith('phone') ? '手机' : '桌面'}${Date.now().toString(36)}${++made}）`

interface Making {
  lead?: string
  support?: string[]
  leader?: string
  issued?: boolean
  acknowledged?: boolean
}

/** A task of a test's own, due at the year's end: nobody else counts it. */
export async function makeTask(content: string, { lead = '棠下镇', support = [], leader, issued = true, acknowledged = false }: Making = {}) {
  const office = await colleague('demo-office')
  const { plan, units, leaders } = await office('{ plan(year: 2021) { id } units(first: 200) { nodes { id name } } leaders(first: 200) { nodes { id name } } }')
  const idOf = (list: { nodes: { id: string; name: string }[] }, name: string) => list.nodes.find((one) => one.name === name)!.id
  const { task } = await does(
    office,
    'createTask',
    {
      planId: plan.id,
      category: 'KEY_TASK',
      content,
      deadline: { kind: 'DATE', dueOn: '2021-12-20' },
      leaderIds: leader ? [idOf(leaders, leader)] : [],
      units: [{ unitId: idOf(units, lead), lead: true }, ...support.map((name) => ({ unitId: idOf(units, name) }))],
    },
    'task { id }',
  )
  const id: string = task.id
  if (issued || acknowledged) await does(office, 'issueTasks', { taskIds: [id] })
  if (acknowledged) await does(office, 'acknowledgeTask', { taskId: id, unitId: idOf(units, lead) })
  return { id, office, unitId: idOf(units, lead) }
}
