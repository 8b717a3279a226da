import type { Page } from '@playwright/test'
import { expect, expectAccessible, onPhone, picture, test } from './fixtures'

/** The pages of readers, and the question each asks. */
const pages = [
  ['/', 'OverviewQuery'],
  ['/tasks?view=flat', 'TasksQuery'],
  ['/units', 'UnitsQuery'],
  ['/leaders', 'LeadersQuery'],
  ['/timeline', 'TimelineQuery'],
  ['/register', 'RegisterQuery'],
] as const

/** Lets a page's question wait until told, or answers it with a failure. */
async function hold(page: Page, operation: string, fails: boolean) {
  let go = () => {}
  const told = new Promise<void>((resolve) => (go = resolve))
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) return route.fallback()
    if (!fails) await told
    return fails ? route.fulfill({ json: { data: null, errors: [{ message: '', extensions: { code: 'UNAVAILABLE' } }] } }) : route.fallback()
  })
  return go
}

for (const [path, operation] of pages) {
  test(`${path} shows its shape while it waits`, async ({ page }) => {
    const go = await hold(page, operation, false)
    await page.goto(path)
    await expect(page.locator('[aria-busy=true]').first()).toBeVisible()
    await expect(page.getByText('还在读取…')).toBeVisible()
    await picture(page, `waiting-${operation}`, false)
    go()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  })

  test.describe(() => {
    test.use({ lostLines: true })
    test(`${path} says what to do when it fails`, async ({ page }) => {
      await hold(page, operation, true)
      await page.goto(path)
      await expect(page.getByText('没有读到数据')).toBeVisible()
      await expectAccessible(page)
      await picture(page, `failed-${operation}`, false)
      await page.unroute('**/graphql')
      await page.getByRole('button', { name: '重试' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  })

  test(`${path} is walked by Tab: in order, everything, and the focus is seen`, async ({ page }) => {
    test.skip(onPhone(), 'a phone has no Tab')
    test.slow()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport()

    // Each step: where the focus is among all that takes it, and whether that is seen.
    await page.evaluate(() => {
      const every = () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled):not([type=radio]), select, [tabindex="0"]')].filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0,
        )
      const marked = (one: Element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
      }
      Object.assign(window, {
        step: () => {
          const here = document.activeElement as HTMLElement
          if (here === document.body) return null
          let seen: Element | null = here
          for (let up = 0; seen && up < 4 && !marked(seen); up++) seen = seen.parentElement
          return { at: every().indexOf(here), of: every().length, seen: !!seen && marked(seen), what: here.outerHTML.slice(0, 120) }
        },
      })
    })
    const visited = new Set<number>()
    const unseen: string[] = []
    const backwards: string[] = []
    let before = -1
    let all = 0
    for (let presses = 0; presses < 900; presses++) {
      const step = await page.evaluate(() => (window as never as { step: () => { at: number; of: number; seen: boolean; what: string } | null }).step())
      if (!step) break
      all = Math.max(all, step.of)
      if (step.at >= 0) {
        if (step.at < before) backwards.push(step.what)
        before = step.at
        visited.add(step.at)
      }
      if (!step.seen) unseen.push(step.what)
      if (visited.size >= 120 || step.at === step.of - 1) break
      await page.keyboard.press('Tab')
    }
    expect(unseen, 'focus that is not seen').toEqual([])
    expect(backwards, 'steps against the order of reading').toEqual([])
    expect(visited.size, 'reached of what takes the focus').toBe(Math.min(all, 120))
  })
}

test('the skip link leads past the head into the page', async ({ page }) => {
  test.skip(onPhone(), 'a phone has no Tab')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.getElementById('content')!.contains(document.activeElement))).toBe(true)
})

test('printed, pages are light and without what paper cannot use', async ({ page }) => {
  test.skip(onPhone(), 'nobody prints from this phone')
  test.slow()
  await page.emulateMedia({ media: 'print' })
  for (const [path] of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('button', { name: /下载|打印|筛选|视图|数字表/ })).toHaveCount(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    await picture(page, `print${path.replace(/\W+/g, '-')}`)
  }
})
