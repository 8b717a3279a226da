import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, signInAs, test } from './fixtures'

/** A year that no other journey knows. */
const year = () => (onPhone() ? 2032 : 2031)

/** Words of this run alone: what was decided before is remembered, and asks no more. */
const own = [...String(Date.now() % 1_000_000)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')

/** A unit that the directory has not. */
const stranger = () => `区${own}服务中心`

/** A paper as a spreadsheet exports it, with a unit that is not known, a cell of two lines and a row without a day. */
function paper(rows: number) {
  const lines = [`${year()}年重点工作任务分解表,,,,`, '序号,工作内容,完成时间,牵头单位,配合单位', `1,"建成便民大厅，`, `其中窗口20个。",10月底,${stranger()},区财政局`, `2,扩建便民驿站。,9月底,${stranger()},各镇（街）`, `3,开展${own}上门服务。,,区民政局,区财政局`]
  for (let n = 4; n <= rows; n++) lines.push(`${n},推进第${n}项便民工程，完成投资超${n}万元。,${1 + (n % 12)}月底,区民政局,区财政局、区教育局`)
  return { name: `${year()}年分解表.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }
}

const ask = (page: Page, query: string, variables?: object) =>
  page.request.post('/graphql', { data: { query, variables }, headers: { 'Content-Type': 'application/json' } }).then((answer) => answer.json())

const plans = async (page: Page) => (await ask(page, '{ plans { nodes { year taskCount } } }')).data.plans.nodes

test.beforeEach(({ page }) => signInAs(page, 'demo-office'))

// Whatever happened, the database is left as it was found.
test.afterEach(async ({ page }) => {
  const { data } = await ask(page, '{ imports(first: 10) { nodes { id state undoable } } }')
  for (const { id, state, undoable } of data.imports.nodes) {
    const verb = undoable && state === 'APPLIED' ? 'undoImport' : ['READ', 'FAILED', 'READING'].includes(state) ? 'discardImport' : null
    if (verb) await ask(page, `mutation ($id: ID!) { ${verb}(input: { importId: $id }) { userErrors { message } } }`, { id })
  }
  expect(await plans(page)).toEqual([{ year: 2021, taskCount: 186 }])
})

test('a paper is uploaded, decided by keys, applied, seen among the tasks and undone', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/import')
  await expect(page.getByRole('button', { name: '选择文件' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, 'import')
  await page.getByLabel('选择文件').last().setInputFiles(paper(400))
  await expect(page).toHaveURL(/\/import\/imp_/)
  await expect(page.getByRole('heading', { name: new RegExp(`核对：${year()}年重点工作任务分解表`) })).toBeVisible()
  await expect(page.getByText('400 行；')).toBeVisible()

  // The unit that is not known: the same for both rows, with an answer of one's own.
  await expect(page.getByRole('heading', { name: '单位不在名录里，是哪个单位？' })).toBeVisible()
  await expect(page.locator('tr[aria-current]')).toContainText('建成便民大厅')
  await expect(page.locator('tr[aria-current]')).toContainText(stranger())
  await expect(page.getByRole('checkbox', { name: '同样认定 1-2' })).toBeChecked()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, 'import-review', false)
  await page.keyboard.press('2')
  await page.getByRole('textbox', { name: '另填的答案' }).fill('区行政服务中心')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已定 2 / 3', { exact: true })).toBeVisible()

  // The row without a day: what is assumed will do.
  await expect(page.getByRole('heading', { name: '这一行没有完成时间，怎么定？' })).toBeVisible()
  await expect(page.locator('tr[aria-current]')).toContainText(`开展${own}上门服务`)
  await page.locator('body').press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('全部已定')).toBeVisible()

  await page.getByRole('button', { name: '与现有计划的差别' }).click()
  const differences = page.getByRole('dialog')
  await expect(differences.getByText('建成便民大厅')).toBeVisible()
  await expectAccessible(page)
  await differences.getByRole('button', { name: /关闭|Close/ }).click()

  await page.getByRole('button', { name: '应用到计划' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '应用到计划' }).click()
  await expect(page.getByRole('button', { name: '撤销应用' })).toBeVisible({ timeout: 60_000 })
  await picture(page, 'import-applied', false)

  await page.getByRole('link', { name: '查看计划' }).click()
  await expect(page.getByText('共 400 项')).toBeVisible()
  await expect(page.getByText('建成便民大厅').first()).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: '撤销应用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销应用' }).click()
  await expect(page.getByText('已撤销').first()).toBeVisible({ timeout: 60_000 })
  expect(await plans(page)).toEqual([{ year: 2021, taskCount: 186 }])
})

test('a changed paper shows old and new, and is put away', async ({ page }) => {
  const register = await page.request.get('/register/2021.csv')
  const changed = (await register.text()).replace('地区生产总值增长 6.9%。', '地区生产总值增长 7.5%。')
  await page.goto('/import')
  await page.getByLabel('选择文件').last().setInputFiles({ name: '2021年台账.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) })
  await expect(page.getByText('新增 0 · 改动 1 · 去掉 0 · 不变 191')).toBeVisible()
  await page.getByRole('button', { name: '与现有计划的差别' }).click()
  const differences = page.getByRole('dialog')
  await expect(differences.locator('del').first()).toContainText('6.9%')
  await expect(differences.locator('ins').first()).toContainText('7.5%')
  await expectAccessible(page)
  await picture(page, 'import-difference', false)
  await differences.getByRole('button', { name: /关闭|Close/ }).click()
  await page.getByRole('button', { name: '放弃' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /放\s*弃/ }).click()
  await expect(page.getByText('已放弃').first()).toBeVisible()
  await page.getByRole('link', { name: '回到导入' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '2021年台账.csv' }).first()).toContainText('已放弃')
})

test('what cannot be read says why, and what to do', async ({ page }) => {
  await page.goto('/import')
  await page.getByLabel('选择文件').last().setInputFiles({ name: '通讯录.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,电话\n张三,1\n') })
  await expect(page.getByRole('alert')).toContainText('没有找到任务')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: /再上传一次/ }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '通讯录.csv' }).first()).toContainText('读取失败')
})
