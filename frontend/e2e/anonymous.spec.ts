import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, test } from './fixtures'

/** Goes to a page as a reader does: by the navigation, which a phone keeps in a drawer. */
async function goBy(page: Page, word: string) {
  if (onPhone()) await page.getByRole('button', { name: '菜单', exact: true }).click()
  await page.getByRole('navigation').last().getByRole('link', { name: word, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
  if (onPhone()) await expect(page.getByRole('dialog')).toBeHidden()
}

async function expectSound(page: Page, name: string) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, name)
}

test('a stranger reads units and leaders, and from each what it carries', async ({ page }) => {
  test.slow()
  await page.goto('/')
  await goBy(page, '单位')
  await expect(page.getByText('48 个单位，另有 9 个群组')).toBeVisible()
  await expectSound(page, 'units')
  await page.getByRole('main').getByRole('link', { name: '棠下镇', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '棠下镇' })).toBeVisible()
  await expect(page.getByText('点名 32 行（31 项）；连同群组 96 行')).toBeVisible()
  await expectSound(page, 'unit')
  await page.getByRole('link', { name: '64', exact: true }).first().click()
  await expect(page.getByText('共 64 项')).toBeVisible()

  await goBy(page, '领导')
  await expectSound(page, 'leaders')
  await page.getByRole('main').getByRole('link', { name: '张文新', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '张文新' })).toBeVisible()
  await expectSound(page, 'leader')
})

test('a stranger compares units side by side', async ({ page }) => {
  await page.goto('/units')
  for (const name of ['棠下镇', '杜阮镇']) {
    const box = page.getByRole(onPhone() ? 'listitem' : 'row', { name: new RegExp(name) }).or(page.getByRole('listitem').filter({ hasText: name }))
    await box.first().getByRole('checkbox').check()
  }
  await expect(page).toHaveURL(/compare=/)
  await expect(page.getByRole('table').filter({ hasText: '杜阮镇' }).first()).toBeVisible()
  await expectSound(page, 'units-compared')
})

test('a stranger reads the year as a timeline, in groups and as a table', async ({ page }) => {
  test.slow()
  await page.goto('/')
  await goBy(page, '时间轴')
  await expect(page.getByText('186 项任务')).toBeVisible()
  await expectSound(page, 'timeline')
  for (const by of ['leader', 'unit', 'theme']) {
    await page.goto(`/timeline?by=${by}`)
    await expect(page.getByText('186 项任务')).toBeVisible()
    await expectNoSidewaysScroll(page)
  }
})

test('a stranger reads the register, goes to a section, and may print it', async ({ page }) => {
  test.slow()
  await page.goto('/')
  await goBy(page, '台账')
  await expect(page.getByRole('heading', { name: /一、重要指标/ })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('navigation', { name: '跳到' }).or(page.getByRole('navigation').last()).first().getByRole('link', { name: /^2\.6/ }).click()
  await expect(page).toHaveURL(/section=2\.6/)
  await expect(page.getByRole('heading', { name: /罗军同志分管工作/ })).toBeInViewport()
  await page.goto('/register?section=2.11')
  await expect(page.getByRole('heading', { name: /莫兆汉同志分管工作/ })).toBeInViewport()
  await picture(page, 'register', false)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /打印/ })).toBeHidden()
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ground).toBe('rgb(255, 255, 255)')
})

test('a stranger reads a task to its words in the paper, and comes back', async ({ page }) => {
  await page.goto('/tasks?q=2.3-24')
  await page.getByRole('link', { name: /银洲湖/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /银洲湖/ })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.goBack()
  await expect(page.getByText('共 1 项')).toBeVisible()
})

test('in English every page speaks English', async ({ page }) => {
  test.skip(onPhone(), 'the words are those of the wide window')
  test.slow()
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).last().click()
  for (const [path, heading] of [
    ['/', 'Overview'],
    ['/tasks?view=flat', 'Tasks'],
    ['/units', 'Units'],
    ['/leaders', 'Leaders'],
    ['/timeline', 'Timeline'],
    ['/register', 'Register'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await picture(page, `english${path.replace(/\W.*$/, '') || heading}`, false)
  }
})
