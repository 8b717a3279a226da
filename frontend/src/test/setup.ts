import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { afterAll, afterEach, beforeAll } from 'vitest'
import '../i18n'
import { server } from './server'

dayjs.locale('zh-cn')
configure({ asyncUtilTimeout: 20_000 })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})
afterAll(() => server.close())

// jsdom lays nothing out: enough of these for components that ask.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} }) as unknown as MediaQueryList
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.scrollTo = () => {}
Element.prototype.scrollIntoView ??= () => {}
