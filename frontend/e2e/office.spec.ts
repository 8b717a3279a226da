import type { Locator, Page } from '@playwright/test'
import { choose, expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, signInAs, test } from './fixtures'
import { colleague, does, makeTask, unique } from './talk'

test.beforeEach(({ page }) => signInAs(page, 'demo-office'))

/** Opens what waits in the inbox on a task of the test's own; its form opens with it. */
async function fromInbox(page: Page, kind: string, content: string): Promise<Locator> {
  await page.goto(`/inbox?kind=${kind}`)
  await page.getByRole('link', { name: content }).click()
  return page.getByRole('dialog')
}

test('a task is made with the form: what is missing stands at its field; then it is issued', async ({ page }) => {
  const content = unique('建设滨江湿地公园二期')
  await page.goto('/tasks')
  await page.getByRole('button', { name: '新建任务' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^新\s*建$/ }).click()
  await expect(dialog.getByText('此项必填。')).toBeVisible()
  await expect(dialog.getByText('请填写日期。')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await picture(page, 'create-task', false)

  await dialog.getByRole('textbox', { name: '内容' }).fill(content)
  await choose(page, dialog.getByRole('combobox', { name: '部分' }), '2.3 张文新', /^2\.3 /)
  const month = dialog.getByRole('textbox', { name: '完成月份' })
  await month.fill('2021-11')
  await month.press('Enter')
  await expect(month).toHaveValue('2021-11')
  await choose(page, dialog.getByRole('combobox', { name: '责任领导' }), '张文新')
  await page.keyboard.press('Escape')
  await choose(page, dialog.getByRole('combobox', { name: '责任分工' }), '棠下镇')
  await expect(dialog.getByRole('button', { name: '去掉棠下镇' })).toBeVisible()
  await choose(page, dialog.getByRole('combobox', { name: '责任分工' }), '区财政局')
  await expect(dialog.getByRole('button', { name: '去掉区财政局' })).toBeVisible()
  await picture(page, 'create-task-filled', false)
  await dialog.getByRole('button', { name: /^新\s*建$/ }).click()

  await expect(page.getByRole('heading', { level: 1, name: content })).toBeVisible()
  await expect(page.getByText(/^编号 2\.3-\d+/).first()).toBeVisible()
  await expect(page.getByText('11月底').first()).toBeVisible()
  await page.getByRole('button', { name: /^交\s*办$/ }).click()
  await expect(dialog).toContainText('棠下镇')
  await expect(dialog).toContainText('配合：区财政局')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: /^交\s*办$/ }).click()
  await expect(page.getByText('已交办', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^交\s*办$/ })).toBeHidden()
})

test('a theme needs neither units nor a day', async ({ page }) => {
  const content = unique('打造滨江生活带')
  await page.goto('/tasks')
  await page.getByRole('button', { name: '新建任务' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '主题' }).check()
  await expect(dialog.getByRole('combobox', { name: '责任分工' })).toBeHidden()
  await dialog.getByRole('textbox', { name: '内容' }).fill(content)
  await dialog.getByRole('button', { name: /^新\s*建$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: content })).toBeVisible()
  await expect(page.getByText('主题：汇总其下任务，不单独办理')).toBeVisible()
})

test('the drafts that are listed are issued at once', async ({ page }) => {
  const content = unique('一并交办')
  await makeTask(`${content}甲`, { issued: false })
  await makeTask(`${content}乙`, { issued: false })
  await page.goto(`/tasks?q=${encodeURIComponent(content)}`)
  await page.getByRole('button', { name: '交办 2 项草稿' }).click()
  await page.getByRole('button', { name: /^确\s*定$/ }).click()
  await expect(page.getByText('已交办 2 项')).toBeVisible()
  await expect(page.getByRole('button', { name: /交办 \d+ 项草稿/ })).toBeHidden()
})

test('of two reports one is returned with a reason and one accepted', async ({ page }) => {
  const content = unique('审核两份反馈')
  const { id } = await makeTask(content, { acknowledged: true })
  const town = await colleague('demo-town')
  await does(town, 'reportProgress', { taskId: id, percent: 40, progress: '完成围挡，正在清表。', idempotencyKey: unique('第一份') })

  const dialog = await fromInbox(page, 'REVIEW_REPORT', content)
  await expect(dialog).toContainText('完成围挡')
  await expectAccessible(page)
  await picture(page, 'review-report', false)
  await dialog.getByRole('radio', { name: /退\s*回/ }).check()
  await dialog.getByRole('button', { name: /^退\s*回$/ }).click()
  await expect(dialog.getByRole('alert')).toHaveText('此项必填。')
  await dialog.getByRole('textbox', { name: '退回原因' }).fill('请写明完成的面积。')
  await dialog.getByRole('button', { name: /^退\s*回$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('退回原因：')).toBeVisible()

  await does(town, 'reportProgress', { taskId: id, percent: 45, progress: '完成围挡，已清表 3.2 公顷。', idempotencyKey: unique('第二份') })
  await fromInbox(page, 'REVIEW_REPORT', content)
  await dialog.getByRole('button', { name: /^采\s*纳$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('45%').first()).toBeVisible()
})

test('a later day is refused with a reason, then granted; the first day stays', async ({ page }) => {
  const content = unique('延期先拒后准')
  const { id } = await makeTask(content, { acknowledged: true })
  const town = await colleague('demo-town')
  await does(town, 'requestExtension', { taskId: id, to: '2021-12-28', reason: '雨季停工。' })
  const dialog = await fromInbox(page, 'DECIDE_EXTENSION', content)
  await expect(dialog).toContainText('雨季停工。')
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: '不同意' }).check()
  await dialog.getByRole('button', { name: '不同意' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('此项必填。')
  await dialog.getByRole('textbox', { name: '不同意的原因' }).fill('请先调整工序。')
  await dialog.getByRole('button', { name: '不同意' }).click()
  await expect(dialog).toBeHidden()

  await does(town, 'requestExtension', { taskId: id, to: '2021-12-25', reason: '已调整工序，仍差五天。' })
  await fromInbox(page, 'DECIDE_EXTENSION', content)
  await dialog.getByRole('button', { name: /^同\s*意$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('12月25日').first()).toBeVisible()
  await expect(page.getByText('原定，永久保留')).toBeVisible()
})

test('units are urged, on record', async ({ page }) => {
  const content = unique('催办一次')
  const { id } = await makeTask(content, { acknowledged: true, support: ['区财政局'] })
  await page.goto(`/tasks/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: content })).toBeVisible()
  if (onPhone()) await page.getByRole('button', { name: /^催\s*办/ }).click()
  else await page.keyboard.press('u')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: '棠下镇' })).toBeChecked()
  await dialog.getByRole('button', { name: /^催\s*办$/ }).click()
  await expect(dialog.getByText('此项必填。')).toBeVisible()
  await dialog.getByRole('textbox', { name: '催办内容' }).fill('请本周内反馈进展。')
  await dialog.getByRole('radio', { name: '黄牌' }).check()
  await expectAccessible(page)
  await picture(page, 'urge', false)
  await dialog.getByRole('button', { name: /^催\s*办$/ }).click()
  await expect(page.getByText('已催办，记录在案')).toBeVisible()
  await expect(page.getByText('请本周内反馈进展。')).toBeVisible()
})

test('closure is returned with a reason, then given', async ({ page }) => {
  const content = unique('办结先退后办')
  const { id } = await makeTask(content, { acknowledged: true })
  const town = await colleague('demo-town')
  await does(town, 'requestClosure', { taskId: id, summary: '已完工。' })
  const dialog = await fromInbox(page, 'DECIDE_CLOSURE', content)
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: /退\s*回/ }).check()
  await dialog.getByRole('textbox', { name: '退回原因' }).fill('请补验收材料。')
  await dialog.getByRole('button', { name: /^退\s*回$/ }).click()
  await expect(page.getByText('请补验收材料。')).toBeVisible()

  await does(town, 'requestClosure', { taskId: id, summary: '已完工，验收材料已报送。' })
  await fromInbox(page, 'DECIDE_CLOSURE', content)
  await dialog.getByRole('button', { name: /^办\s*结$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('已办结').first()).toBeVisible()
})

test('others save first: both values are shown, one chooses, and nothing typed is lost', async ({ page }) => {
  const content = unique('两人同改')
  const { id, office } = await makeTask(content)
  await page.goto(`/tasks/${id}?do=edit`)
  const dialog = page.getByRole('dialog')
  const wording = dialog.getByRole('textbox', { name: '内容' })
  await wording.fill(`${content}，我的写法`)
  const { task } = await office('query ($id: ID!) { task(id: $id) { version } }', { id })
  await does(office, 'updateTask', { taskId: id, expectedVersion: task.version, content: `${content}，他人的写法` })

  await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(dialog.getByText('此任务刚被修改：内容')).toBeVisible()
  await expect(dialog.getByText(`${content}，他人的写法`)).toBeVisible()
  await expect(wording).toHaveValue(`${content}，我的写法`)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await picture(page, 'conflict', false)
  await dialog.getByRole('button', { name: '保留我的' }).click()
  await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: `${content}，我的写法` })).toBeVisible()
})

test('a task is paused, taken up, broken down, given up and opened again', async ({ page }) => {
  const content = unique('起落一遍')
  const { id } = await makeTask(content, { acknowledged: true })
  const dialog = page.getByRole('dialog')
  const states = [
    ['suspend', /^暂\s*停$/, '已暂停'],
    ['resume', /^恢\s*复$/, '办理中'],
    ['terminate', /^终\s*止$/, '已终止'],
    ['reopen', '重新打开', '办理中'],
  ] as const
  for (const [verb, button, status] of states) {
    await page.goto(`/tasks/${id}?do=${verb}`)
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog.getByRole('alert')).toHaveText('此项必填。')
    await dialog.getByRole('textbox', { name: '原因' }).fill(`因为要${verb}`)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(status).first()).toBeVisible()
  }
  await page.goto(`/tasks/${id}?do=breakDown`)
  await dialog.getByRole('button', { name: '分解为 1 项' }).click()
  await expect(dialog.getByRole('alert').first()).toBeVisible()
  await dialog.getByRole('textbox', { name: '子任务 1 的内容' }).fill('完成选址')
  await dialog.getByRole('textbox', { name: '完成时间' }).fill('2021-11-30')
  // Enter takes the day; it does not send the form.
  await dialog.getByRole('textbox', { name: '完成时间' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: '完成时间' })).toHaveValue('2021-11-30')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '分解为 1 项' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('完成选址').first()).toBeVisible()
})

test('units are assigned anew: without a lead it is refused where the units stand', async ({ page }) => {
  const { id, office } = await makeTask(unique('调整分工'))
  await page.goto(`/tasks/${id}?do=assign`)
  const dialog = page.getByRole('dialog')
  await choose(page, dialog.getByRole('combobox', { name: '责任分工' }), '杜阮镇')
  await dialog.getByRole('checkbox', { name: '牵头' }).first().uncheck()
  await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(dialog.getByRole('alert')).toHaveText('至少要有一个牵头单位。')
  await expectAccessible(page)
  await dialog.getByRole('checkbox', { name: '牵头' }).last().check()
  await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(page.getByText('分工已保存')).toBeVisible()
  const { task } = await office('query ($id: ID!) { task(id: $id) { assignments { role unit { name } } } }', { id })
  expect(task.assignments).toEqual([
    { role: 'LEAD', unit: { name: '杜阮镇' } },
    { role: 'SUPPORT', unit: { name: '棠下镇' } },
  ])
})

test('the inbox is walked by keys and usable by everyone', async ({ page }) => {
  await page.goto('/inbox')
  await expect(page.getByRole('heading', { name: '待办', exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await picture(page, 'inbox')
  if (onPhone()) return
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tasks\/tsk_\w+\?do=/)
})
