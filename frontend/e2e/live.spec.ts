import { expect, onPhone, signInAs, test } from './fixtures'
import { OwnServer } from './server'
import { colleague, does, makeTask, unique } from './talk'

test('what another does appears without a reload, quietly, beside what one is typing', async ({ page }) => {
  await signInAs(page, 'demo-office')
  const { id } = await makeTask(unique('两边同看'), { acknowledged: true })
  await page.goto(`/tasks/${id}?do=urge`)
  const words = page.getByRole('dialog').getByRole('textbox', { name: '催办内容' })
  await words.fill('正在写')
  await page.evaluate(() => ((window as { stayed?: boolean }).stayed = true))
  const town = await colleague('demo-town')
  await does(town, 'reportProgress', { taskId: id, percent: 30, progress: '刚刚报送的进展。', idempotencyKey: unique('直播') })
  await expect(page.getByText('刚刚报送的进展。').first()).toBeVisible()
  await expect(words).toHaveValue('正在写')
  await expect(words).toBeFocused()
  expect(await page.evaluate(() => (window as { stayed?: boolean }).stayed)).toBe(true)
})

test.describe('the server goes away and comes back', () => {
  test.use({ lostLines: true })

  test('the page says so, then listens again and reads what it missed', async ({ browser }) => {
    test.skip(onPhone(), 'the same on a phone')
    const server = await OwnServer.start('--seed', '--demo', '--public-read', '--today', '2021-10-20')
    try {
      const page = await (await browser.newContext({ baseURL: server.url, locale: 'zh-CN' })).newPage()
      await signInAs(page, 'demo-office')
      const office = await colleague('demo-office', undefined, server.url)
      const { task } = await office('{ task(number: "2.3-1") { id version } }')
      // The line stands before the server goes.
      const listening = page.waitForRequest((request) => request.postData()?.includes('LiveSubscription') ?? false)
      await page.goto(`/tasks/${task.id}`)
      await listening
      await does(office, 'updateTask', { taskId: task.id, expectedVersion: task.version, content: '断线以前的内容' })
      await expect(page.getByRole('heading', { level: 1, name: '断线以前的内容' })).toBeVisible()
      await page.waitForTimeout(2500)

      await server.go()
      await expect(page.getByText(/连不上服务器/)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: '断线以前的内容' })).toBeVisible()
      // Others are back at once and change the task before this page listens again.
      await page.context().setOffline(true)
      await server.come()
      const { task: now } = await office('{ task(number: "2.3-1") { version } }')
      await does(office, 'updateTask', { taskId: task.id, expectedVersion: now.version, content: '断线期间改的内容' })
      await page.context().setOffline(false)
      await expect(page.getByRole('heading', { level: 1, name: '断线期间改的内容' })).toBeVisible({ timeout: 60_000 })
      await expect(page.getByText(/连不上服务器/)).toBeHidden()
      // And the new line carries what comes next.
      const { task: later } = await office('{ task(number: "2.3-1") { version } }')
      await does(office, 'updateTask', { taskId: task.id, expectedVersion: later.version, content: '恢复以后改的内容' })
      await expect(page.getByRole('heading', { level: 1, name: '恢复以后改的内容' })).toBeVisible()
    } finally {
      await server.go()
    }
  })
})
