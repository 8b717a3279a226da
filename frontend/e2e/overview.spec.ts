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

test('every number is a link to exactly the tasks it counts', async ({ page }) => {
  test.slow()
  test.skip(onPhone(), 'the phone shows fewer of the same numbers')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: '任务最重的单位' })).toBeVisible()
  const plain = await page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement!
      if (/^[1-9]\d* ?(项|件|行)?$/.test(at.textContent!.trim()) && !at.closest('a, [aria-hidden=true]')) found.push(at.outerHTML)
    }
    return found
  })
  expect(plain, 'numbers that lead nowhere').toEqual([])

  // What a link says it counts: 莫兆汉 · 临期 11 项, 10月到期 97 项, 严重滞后 14, 186.
  const figures = await page.getByRole('main').getByRole('link').evaluateAll((links) =>
    links.flatMap((link) => {
      const said = link.getAttribute('aria-label') ?? link.textContent!
      const count = /(\d+) [项件]/.exec(said) ?? /(\d+)$/.exec(said.trim())
      const href = link.getAttribute('href')!
      return count && /^\/tasks(\?|$)/.test(href) ? [{ said, href, count: Number(count[1]) }] : []
    }),
  )
  expect(figures.length).toBeGreaterThan(200)

  await page.goto('/tasks')
  await expect(page.getByText('共 186 项')).toBeVisible()
  const lists = new Map<string, number>()
  for (const { href } of figures) {
    // The conditions of the link, and one row: that is enough to know how many there are.
    if (lists.has(href)) continue
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().postDataJSON()?.operationName === 'TasksQuery'),
      page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, `${href}${href.includes('?') ? '&' : '?'}view=flat&size=1`),
    ])
    const { data } = await answer.json()
    expect(data.stats.all.count, 'the total above the list is the list’s own').toBe(data.tasks.totalCount)
    lists.set(href, data.tasks.totalCount)
  }
  expect(figures.filter(({ href, count }) => lists.get(href) !== count)).toEqual([])
})

test('charts say what a part is, under the pointer and the focus, and turn into tables', async ({ page }) => {
  test.skip(onPhone(), 'a finger does not hover')
  await page.goto('/')
  const part = page.getByRole('link', { name: /^莫兆汉 · 临期 \d+ 项$/ })
  const words = (await part.getAttribute('aria-label'))!
  await part.hover()
  await expect(page.getByText(words, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(words, { exact: true })).toBeHidden()
  await part.focus()
  await expect(page.getByText(words, { exact: true })).toBeVisible()

  const leaders = page.locator('section').filter({ has: page.getByRole('heading', { name: '各领导分管任务' }) })
  await leaders.getByRole('button', { name: '数字表' }).click()
  await expect(leaders.getByRole('row')).toHaveCount(14)
  const months = page.locator('section').filter({ has: page.getByRole('heading', { name: '按完成时间' }) })
  await months.getByRole('button', { name: '数字表' }).click()
  await expect(months.getByRole('row', { name: /^10月/ }).getByRole('link', { name: /^10月到期 \d+ 项$/ })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'overview-tables')
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
