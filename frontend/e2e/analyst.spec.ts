import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, test } from './fixtures'

test('an analyst signs in, asks an example, changes it and takes the answer home', async ({ page }) => {
  test.slow()
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: '账号' }).fill('demo-analyst')
  await page.getByRole('textbox', { name: '密码' }).fill('duban-demo-2021')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: /账户菜单/ }).click()
  await page.getByRole('menuitem', { name: '查询台' }).click()
  await expect(page.getByRole('button', { name: /Execute query/ })).toBeVisible()

  const pane = page.getByRole('region', { name: '示例' })
  if (onPhone()) await page.getByRole('button', { name: /示例/ }).click()
  await pane.getByRole('button', { name: '一个单位共同牵头的全部任务' }).click()
  // On a phone the pane lies over the question.
  if (onPhone()) await page.getByRole('button', { name: /示例/ }).click()
  const question = page.locator('.graphiql-query-editor')
  const answer = page.locator('.graphiql-response')
  await expect(question).toContainText('TasksAUnitCoLeads')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(answer).toContainText('区科工商务局')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, 'analyst', false)

  await question.locator('.view-lines').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('query Overdue { tasks(filter: { overdue: true }, orderBy: [{ field: DUE_ON }]) { totalCount nodes { number deadline { dueOn } leadUnits { name } } } }')
  // The desk knows the question's name a moment later.
  await expect(page.getByRole('button', { name: 'Overdue', exact: true })).toBeVisible()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(answer).toContainText('"totalCount": 6')

  for (const kind of ['csv', 'xlsx']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `按表格下载 .${kind}` }).click()])
    expect(file.suggestedFilename()).toBe(`Overdue.${kind}`)
    const bytes = await readFile(await file.path())
    if (kind === 'csv') expect(bytes.toString('utf8').trim().split('\n')).toHaveLength(7)
    else expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }
})

test('a question is explored and its words are read up on', async ({ page }) => {
  test.skip(onPhone(), 'the panes are for a wide window')
  await page.goto('/graphiql')
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
  await expect(page.getByRole('textbox', { name: 'Query Name' })).toHaveValue('CoLedTasks')
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await expect(page.locator('.graphiql-plugin')).toContainText('Query')
})

test('a token asks as its owner, whoever sits at the desk', async ({ page, playwright, baseURL }) => {
  const elsewhere = await playwright.request.newContext({ baseURL })
  const ask = async (query: string) => (await elsewhere.post('/graphql', { data: { query } })).json()
  await ask('mutation { signIn(input: { login: "demo-analyst", password: "duban-demo-2021" }) { userErrors { message } } }')
  const { data } = await ask('mutation { createToken(input: { name: "desk" }) { secret } }')
  await elsewhere.dispose()

  await page.goto('/graphiql')
  await page.getByRole('textbox', { name: /令牌/ }).fill(data.createToken.secret)
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('query Who { viewer { user { role } } }')
  // The desk knows the question's name a moment later.
  await expect(page.getByRole('button', { name: 'Who', exact: true })).toBeVisible()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.locator('.graphiql-response')).toContainText('ANALYST')
})
