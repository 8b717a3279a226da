import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, signInAs, test } from './fixtures'
import { colleague, does, makeTask, unique } from './talk'

test.beforeEach(({ page }) => signInAs(page, 'demo-leader'))

test('a leader reads his own tasks and instructs one', async ({ page }) => {
  const content = unique('请领导批示')
  const { id } = await makeTask(content, { leader: '莫兆汉', acknowledged: true })
  await page.goto('/account')
  await page.getByRole('link', { name: '莫兆汉' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '莫兆汉' })).toBeVisible()

  await page.goto(`/tasks/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: content })).toBeVisible()
  await page.getByRole('button', { name: /^批\s*示$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^批\s*示$/ }).click()
  await expect(dialog.getByRole('alert')).toHaveText('此项必填。')
  await dialog.getByRole('textbox', { name: '批示内容' }).fill('请棠下镇主要领导每周调度一次。')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await picture(page, 'instruct', false)
  await dialog.getByRole('button', { name: /^批\s*示$/ }).click()
  await expect(page.getByText('已批示')).toBeVisible()
  await expect(page.getByText('请棠下镇主要领导每周调度一次。')).toBeVisible()
})

test('a request that the office passes on waits in the leader’s inbox, and is decided there', async ({ page }) => {
  const content = unique('转领导决定')
  const { id, office } = await makeTask(content, { leader: '莫兆汉', acknowledged: true })
  const town = await colleague('demo-town')
  const { extension } = await does(town, 'requestExtension', { taskId: id, to: '2021-12-27', reason: '等待上级批复。' }, 'extension { id }')
  await page.goto('/inbox')
  await expect(page.getByRole('heading', { name: '待办', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: content })).toBeHidden()
  await does(office, 'passExtension', { extensionId: extension.id })
  // It comes by itself.
  await page.getByRole('link', { name: content }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('等待上级批复。')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: /^同\s*意$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('12月27日').first()).toBeVisible()
})

test('of another leader’s task he may read everything and do nothing', async ({ page }) => {
  const { id } = await makeTask(unique('别人分管'), { leader: '张文新', acknowledged: true })
  await page.goto(`/tasks/${id}`)
  await expect(page.getByRole('heading', { name: '办理过程' })).toBeVisible()
  await expect(page.getByRole('group', { name: '可办事项' })).toBeHidden()
  await expectAccessible(page)
  if (onPhone()) await picture(page, 'task-leader')
})
