import { expect, test } from 'vitest'
import { tabsAsList } from './tabsAsList'

test('tabs become a list of buttons, and stay one as they change', async () => {
  const page = document.createElement('div')
  const stop = tabsAsList(page)
  page.innerHTML = '<ul role="tablist"><li class="graphiql-tab" role="tab" aria-selected="true"><button class="graphiql-tab-button">A</button></li></ul>'
  await Promise.resolve()
  const tab = page.querySelector('li')!
  const button = page.querySelector('button')!
  expect(page.querySelector('[role]')).toBeNull()
  expect(tab).not.toHaveAttribute('aria-selected')
  expect(button).toHaveAttribute('aria-current', 'true')
  tab.setAttribute('aria-selected', 'false')
  await Promise.resolve()
  expect(button).toHaveAttribute('aria-current', 'false')
  stop()
})
