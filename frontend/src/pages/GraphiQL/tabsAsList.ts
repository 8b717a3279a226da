/**
 * GraphiQL calls its open questions tabs, and puts buttons into them, which a
 * tab may not hold. Readers are told of a list of buttons, one of them current.
 */
export function tabsAsList(page: Element) {
  const mend = () => {
    page.querySelector('[role=tablist]')?.removeAttribute('role')
    for (const tab of page.querySelectorAll('.graphiql-tab')) {
      tab.removeAttribute('role')
      const current = tab.getAttribute('aria-selected')
      if (current == null) continue
      tab.removeAttribute('aria-selected')
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', current)
    }
  }
  const watch = new MutationObserver(mend)
  watch.observe(page, { subtree: true, childList: true, attributeFilter: ['role', 'aria-selected'] })
  return () => watch.disconnect()
}
