import { expect, expectAccessible, expectNoSidewaysScroll, onPhone, picture, signInAs, test } from './fixtures'
import { OwnServer } from './server'
import { colleague, does, talk } from './talk'

/** A user of the test's own, with the first password. */
async function newUser() {
  const admin = await colleague('demo-admin')
  const login = `e2e-${Date.now().toString(36)}`
  const { firstPassword } = await does(admin, 'createUser', { login, name: '新来的分析员', role: 'ANALYST' }, 'firstPassword')
  return { login, password: firstPassword as string }
}

test('a password is changed: refusals at their field, then other sessions end', async ({ page }) => {
  const { login, password } = await newUser()
  await page.goto('/sign-in?next=%2Faccount')
  await page.getByRole('textbox', { name: '账号' }).fill(login)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('heading', { name: '账户', exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await picture(page, 'account')
  const elsewhere = await colleague(login, password)

  const change = page.getByRole('button', { name: '修改密码' })
  await page.getByRole('textbox', { name: '现在的密码' }).fill('not this one')
  await page.getByRole('textbox', { name: '新密码' }).fill('青山绿水绕城郭 2021')
  await change.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('textbox', { name: '现在的密码' }).fill(password)
  await page.getByRole('textbox', { name: '新密码' }).fill('short')
  await change.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: '新密码' }).fill('青山绿水绕城郭 2021')
  await change.click()
  await expect(page.getByText(/密码已修改|已修改/).first()).toBeVisible()
  expect((await elsewhere('{ viewer { user { id } } }')).viewer).toBeNull()
  await colleague(login, '青山绿水绕城郭 2021')
})

test('a token is made, shown once, works, and is revoked', async ({ page, playwright, baseURL }) => {
  await signInAs(page, 'demo-analyst')
  const name = `月报脚本 ${Date.now().toString(36)}`
  await page.goto('/account')
  await page.getByRole('button', { name: '新建令牌' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox', { name: '用途' }).fill(name)
  await expectAccessible(page)
  await picture(page, 'token-form', false)
  await sheet.getByRole('button', { name: /^保\s*存$/ }).click()
  const box = page.getByRole('dialog', { name: `令牌“${name}”` })
  const secret = await box.locator('code').innerText()
  expect(secret).toMatch(/^dbn_/)
  await expectAccessible(page)
  await picture(page, 'token-secret', false)
  await box.getByRole('button', { name: '我已存好' }).click()
  await expect(page.getByText(secret)).toBeHidden()

  const program = talk(await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${secret}` } })).ask
  expect((await program('{ viewer { user { name } } }')).viewer.user.name).toBe('数据分析员')
  await page.getByRole('button', { name: `吊销 ${name}` }).click()
  await page.getByRole('tooltip').getByRole('button', { name: /^吊\s*销$/ }).click()
  await expect(page.getByText('已吊销').first()).toBeVisible()
  const refused = await page.request.post('/graphql', { data: { query: '{ viewer { user { name } } }' }, headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` } })
  expect(refused.status()).toBe(401)
})

test('the whole app speaks English when asked to', async ({ page }) => {
  await signInAs(page, 'demo-office')
  await page.goto('/account')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('heading', { name: 'Account', exact: true })).toBeVisible()
  await page.goto('/inbox')
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await picture(page, 'inbox-english')
  await page.goto('/tasks/2.3-24')
  await expect(page.getByRole('heading', { name: 'Who does what' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await picture(page, 'task-english')
})

test('the first start’s link makes the first administrator, once', async ({ browser }) => {
  const server = await OwnServer.start('--seed')
  try {
    const [link] = await server.says(/http\S+\/setup#\S+/)
    const page = await (await browser.newContext({ locale: 'zh-CN', viewport: onPhone() ? { width: 390, height: 844 } : { width: 1440, height: 900 } })).newPage()
    await page.goto(link)
    await expect(page.getByRole('textbox', { name: '一次性口令' })).not.toHaveValue('')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await picture(page, 'set-up')
    await page.getByRole('textbox', { name: '姓名' }).fill('王管理')
    await page.getByRole('textbox', { name: '账号' }).fill('W')
    await page.getByRole('textbox', { name: /^密码/ }).fill('short')
    await page.getByRole('button', { name: '建立管理员' }).click()
    await expect(page.getByRole('alert')).toHaveCount(2)
    await page.getByRole('textbox', { name: '账号' }).fill('wang')
    await page.getByRole('textbox', { name: /^密码/ }).fill('青山绿水绕城郭 2021')
    await page.getByRole('button', { name: '建立管理员' }).click()
    await expect(page).toHaveURL(/\/admin\?tab=users/)
    await expect(page.getByRole('main').getByText('王管理')).toBeVisible()

    const late = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    await late.goto(link)
    await late.getByRole('textbox', { name: '姓名' }).fill('迟到者')
    await late.getByRole('textbox', { name: '账号' }).fill('late')
    await late.getByRole('textbox', { name: /^密码/ }).fill('青山绿水绕城郭 2021')
    await late.getByRole('button', { name: '建立管理员' }).click()
    await expect(late.getByRole('alert')).toBeVisible()
    await expect(late).toHaveURL(/\/setup/)
  } finally {
    await server.go()
  }
})
