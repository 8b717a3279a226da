import { readFile } from 'node:fs/promises'
import { expect, expectNoSidewaysScroll, onPhone, picture, signInAs, test } from './fixtures'

test('an example is asked, and saved as a table', async ({ page }) => {
  test.skip(onPhone(), 'the desk is for a wide window')
  await signInAs(page, 'demo-analyst')
  await page.goto('/graphiql')
  await page.getByRole('button', { name: '任务最重的单位' }).click()
  await expect(page.locator('.graphiql-query-editor')).toContainText('HeaviestUnits')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.locator('.graphiql-response')).toContainText('棠下镇')
  await expectNoSidewaysScroll(page)
  await picture(page, 'graphiql')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '按表格下载 .csv' }).click()])
  const text = await readFile(await file.path(), 'utf8')
  expect(text.trim().split('\n')).toHaveLength(11)
  expect(text).toContain('棠下镇')
})

test('a page opens its own question', async ({ page }) => {
  test.skip(onPhone(), 'the desk is for a wide window')
  await page.goto('/tasks?category=KEY_INDICATOR')
  await page.getByRole('link', { name: '在查询台打开' }).click()
  await expect(page.locator('.graphiql-query-editor')).toContainText('TasksQuery')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.locator('.graphiql-response')).toContainText('"stats"')
})

test('on a phone the desk fits the window', async ({ page }) => {
  test.skip(!onPhone(), 'seen on a phone')
  await page.goto('/graphiql')
  await expect(page.locator('.graphiql-query-editor')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await picture(page, 'graphiql')
})
