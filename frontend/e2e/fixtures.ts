import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { talk } from './talk'

/**
 * A page that may ask nobody but its own server, and must not break: what
 * strays is aborted and counted, errors are gathered, and both fail the test.
 */
export const test = base.extend<{ lostLines: boolean }>({
  /** Whether the test cuts the line: the browser then says so itself. */
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
    expect(lostLines ? broken.filter((words) => !words.startsWith('Failed to load resource: net::ERR_')) : broken, 'errors on the page').toEqual([])
  },
})

export { expect }

/** No finding of WCAG 2 AA on what is shown now. */
export async function expectAccessible(page: Page) {
  // Colours are judged at rest, not half way through a fade.
  await page.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
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

/** Types into a select and takes the option. */
export async function choose(page: Page, select: Locator, typed: string, option: string | RegExp = typed) {
  await select.click()
  await select.fill(typed)
  await page.locator('.ant-select-item-option').filter({ hasText: option }).locator('visible=true').first().click()
}
