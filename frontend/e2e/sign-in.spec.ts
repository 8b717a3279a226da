import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, signInAs, test } from './fixtures'

test('one click signs in to the demonstration, and goes on where one was', async ({ page }) => {
  await page.goto('/sign-in?next=%2Ftasks%3Fcategory%3DKEY_INDICATOR')
  await expect(page.getByRole('button', { name: '以区督查室登录' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await picture(page, 'sign-in')
  await page.getByRole('button', { name: '以区督查室登录' }).click()
  await expect(page).toHaveURL(/\/tasks\?category=KEY_INDICATOR/)
  await expect(page.getByRole('button', { name: /账户菜单/ })).toBeVisible()
})

test('a wrong password is refused in words', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: '账号' }).fill('demo-office')
  await page.getByRole('textbox', { name: '密码' }).fill('not the password')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page).toHaveURL(/\/sign-in/)
  await expectAccessible(page)
})

test('the account menu shows who one is and signs out', async ({ page }) => {
  await signInAs(page, 'demo-town')
  await page.goto('/account')
  await expect(page.getByRole('definition').filter({ hasText: '棠下镇' }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /账户菜单/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page.getByRole('link', { name: '登录' })).toBeVisible()
})

test('the office has its own pages in the navigation', async ({ page }) => {
  await signInAs(page, 'demo-office')
  await page.goto('/')
  if (onPhone()) await page.getByRole('button', { name: '菜单', exact: true }).click()
  const navigation = page.getByRole('navigation').last()
  await expect(navigation.getByRole('link', { name: '导入' })).toBeVisible()
  await expect(navigation.getByRole('link', { name: '管理' })).toBeVisible()
})
