import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, test } from './fixtures'

test('tasks by theme, narrowed by text and condition, kept in the address', async ({ page }) => {
  await page.goto('/tasks')
  await expect(page.getByText('共 186 项')).toBeVisible()
  await expect(page.getByRole('button', { name: /高位推进/ })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, 'tasks')

  await page.getByRole('textbox', { name: /查找/ }).fill('银洲湖')
  await expect(page.getByText('共 1 项')).toBeVisible()
  await expect(page).toHaveURL(/q=%E9%93%B6%E6%B4%B2%E6%B9%96/)
  await page.getByRole('button', { name: '全部清除' }).click()
  await expect(page.getByText('共 186 项')).toBeVisible()

  await page.getByRole('button', { name: '筛选' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('checkbox', { name: '民生实事' }).check()
  await panel.getByRole('button', { name: /看 27 项结果/ }).click()
  await expect(page).toHaveURL(/category=LIVELIHOOD_PROJECT/)
  await expect(page.getByText('共 27 项')).toBeVisible()

  await page.reload()
  await expect(page.getByText('共 27 项')).toBeVisible()
  await page.getByRole('button', { name: '去掉条件：类别 民生实事' }).click()
  await expect(page.getByText('共 186 项')).toBeVisible()
})

test('the filter panel is usable by everyone', async ({ page }) => {
  await page.goto('/tasks')
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'tasks-filter', false)
})

test('a shared task is listed once, with both its numbers', async ({ page }) => {
  test.skip(onPhone(), 'cards show the first number')
  await page.goto('/tasks?q=2.3-24')
  const row = page.getByRole('row', { name: /银洲湖/ })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('2.6-19')
  await expect(row).toContainText('张文新')
  await expect(row).toContainText('罗军')
})

test('a table is walked by keys', async ({ page }) => {
  test.skip(onPhone(), 'a phone has no keys')
  await page.goto('/tasks?view=flat')
  await expect(page.getByRole('row')).toHaveCount(51)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('tr[aria-current]')).toContainText('1-2')
  await page.keyboard.press('k')
  await expect(page.locator('tr[aria-current]')).toContainText('1-1')
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: /查找/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tasks\/tsk_/)
})

test('themes fold, and a flat list grows on request', async ({ page }) => {
  test.skip(onPhone(), 'the phone has cards')
  await page.goto('/tasks')
  await expect(page.getByRole('button', { name: /^收起 高位推进/ })).toBeVisible()
  const before = await page.getByRole('row').count()
  await page.getByRole('button', { name: /^收起 高位推进/ }).click()
  await expect(page.getByRole('button', { name: /^展开 高位推进/ })).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(before)

  await page.getByText('平铺', { exact: true }).click()
  await expect(page.getByRole('row')).toHaveCount(51)
  await page.getByRole('button', { name: '再显示 50 项' }).click()
  await expect(page.getByRole('row')).toHaveCount(101)
  await page.getByRole('button', { name: '完成时间' }).click()
  await expect(page).toHaveURL(/sort=DUE_ON/)
  await expect(page.getByRole('row').nth(1)).toContainText('3月底')
})

test('no task meets the conditions: it says so, and the way back', async ({ page }) => {
  await page.goto('/tasks?q=没有这样的任务')
  await expect(page.getByText('没有符合条件的任务')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('button', { name: '全部清除' }).last().click()
  await expect(page.getByText('共 186 项')).toBeVisible()
})

test('a view is kept and found again', async ({ page }) => {
  await page.goto('/tasks?category=KEY_INDICATOR&view=flat')
  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('textbox', { name: '视图名称' }).fill('指标')
  await page.getByRole('button', { name: '保存' }).click()
  await page.goto('/tasks')
  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('button', { name: '指标', exact: true }).click()
  await expect(page).toHaveURL(/category=KEY_INDICATOR/)
  await expect(page.getByText('共 8 项')).toBeVisible()
})

test('what is listed is saved as a table', async ({ page }) => {
  await page.goto('/tasks?category=KEY_INDICATOR')
  await page.getByRole('button', { name: '其他下载格式' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: '下载 .csv' }).click()])
  const text = await readFile(await file.path(), 'utf8')
  expect(text.trim().split('\n')).toHaveLength(9)
  expect(text).toContain('地区生产总值增长 6.9%。')
})
