import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, test } from './fixtures'

test('the year at a glance, and every figure leads to its list', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible()
  await expect(page.getByRole('link', { name: '186', exact: true })).toBeVisible()
  await expect(page.getByText('192 行，共管任务只计一次')).toBeVisible()
  await expect(page.getByRole('heading', { name: '任务最重的单位' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, 'overview')

  await page.getByRole('link', { name: '棠下镇' }).last().scrollIntoViewIfNeeded()
  await page.getByRole('link', { name: '95', exact: true }).click()
  await expect(page).toHaveURL(/\/tasks\?unit=unt_\w+&through=1/)
  await expect(page.getByText('共 95 项')).toBeVisible()
})

test('the navigation leads to every page', async ({ page }) => {
  await page.goto('/')
  if (onPhone()) await page.getByRole('button', { name: '菜单', exact: true }).click()
  const navigation = page.getByRole('navigation').last()
  await expect(navigation.getByRole('link')).toHaveText(['总览', '任务', '单位', '领导', '时间轴', '台账'])
  await navigation.getByRole('link', { name: '任务' }).click()
  await expect(page.getByRole('heading', { name: '任务', exact: true })).toBeVisible()
  await expect(page).toHaveTitle('任务 · 督办')
})

test('a month leads to what falls due in it', async ({ page }) => {
  await page.goto('/')
  const total = page.getByRole('link', { name: /^10月到期 \d+ 项$/ })
  const count = /(\d+) 项/.exec((await total.getAttribute('aria-label')) ?? '')?.[1]
  await total.click()
  await expect(page).toHaveURL(/month=2021-10/)
  await expect(page.getByText(`共 ${count} 项`)).toBeVisible()
})

test('what the address does not name is not found, in words', async ({ page }) => {
  await page.goto('/no-such-page')
  await expect(page.getByText('没有这个页面')).toBeVisible()
  await expectAccessible(page)
})
