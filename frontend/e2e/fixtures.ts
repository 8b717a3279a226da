import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { talk } from './talk'

/**
 * A page that may ask nobody but its own server, and must not break: what
 * strays is aborted and counted, errors are gathered, and both fail the test.
 */
export const test = base.extend<{ lostLines: boolean }>({
  /** Whether the test cuts the line or fails an answer: browser and app then log it. */
  lostLines: [false, { option: true }],
  page: async ({ page, baseURL, lostLines }, give) => {
    const strayed: string[] = []
    const broken: string[] = []
    await page.route(
      (url) => url.origin !== new URL(baseURL!).origin && !['data:', 'blob:'].includes(url.protocol),
      (route) => {
        strayed.push(route.request().url())
        return route.abort()
      },
    )
    page.on('pageerror', (error) => broken.push(error.message))
    page.on('console', (message) => message.type() === 'error' && broken.push(`${message.text()} ${message.location().url}`))
    await give(page)
    expect(strayed, 'requests that left the server').toEqual([])
    expect(lostLines ? broken.filter((words) => !/^(Failed to load resource: net::ERR_|ApiError)/.test(words)) : broken, 'errors on the page').toEqual([])
  },
})

export { expect }

/** No finding of WCAG 2 AA on the page, or on the dialog that lies over it. */
export async function expectAccessible(page: Page) {
  // Colours are judged at rest, not half way through a fade.
  await page.waitForTimeout(300)
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
  const dialog = page.getByRole('dialog')
  if (await dialog.first().isVisible()) axe.include('[role=dialog]')
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`) }))).toEqual([])
}

/** Nothing reaches past the window's edge: the page never scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const { wide, window } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: innerWidth }))
  expect(wide).toBeLessThanOrEqual(window)
}

/** A picture for people to look at, in test-results/pictures: the whole page, or the window when something lies over it. */
export async function picture(page: Page, name: string, fullPage = true) {
  await page.screenshot({ path: `test-results/pictures/${name}-${base.info().project.name.replace(' at work', '')}.png`, fullPage })
}

type Account = 'demo-admin' | 'demo-office' | 'demo-leader' | 'demo-town' | 'demo-bureau' | 'demo-analyst'

/** Signs in as an account of the demonstration, without the form. */
export async function signInAs(page: Page, login: Account) {
  const { ask, demoPassword } = talk(page.request)
  const { signIn } = await ask('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }', { input: { login, password: await demoPassword(login) } })
  expect(signIn.userErrors).toEqual([])
}

/** Whether this is the phone's run. */
export const onPhone = () => base.info().project.name.startsWith('phone')

/** Types into a select and takes the option, by Enter where it is the one offered first: a list that shortens moves under a pointer. */
export async function choose(page: Page, select: Locator, typed: string, option: string | RegExp = typed) {
  await select.fill(typed)
  const found = page.locator('.ant-select-item-option').filter({ hasText: option }).locator('visible=true').last()
  await expect(found).toBeVisible()
  if (/option-active/.test((await found.getAttribute('class')) ?? '')) await select.press('Enter')
  else await found.click()
}
