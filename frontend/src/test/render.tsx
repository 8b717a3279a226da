import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { RelayEnvironmentProvider } from 'react-relay'
import type { useShellQuery$rawResponse } from '../__generated__/useShellQuery.graphql'
import { RevisionProvider } from '../app/revision'
import { createAppRouter } from '../app/router'
import { parseSearch, stringifySearch } from '../app/search'
import { ShellProvider } from '../app/useShell'
import { createEnvironment } from '../relay/environment'
import { Clothes } from '../theme/Clothes'
import { answer } from './server'

/** What the shell asks, answered for a reader who has not signed in on 2021-10-20. */
export const shell: useShellQuery$rawResponse = {
  today: '2021-10-20',
  service: { version: 'test', demo: false, publicRead: true },
  viewer: null,
  plans: { nodes: [{ id: 'pln_2021', year: 2021, title: '蓬江区政府 2021 年重点工作任务分解表' }] },
}

function within(children: ReactNode) {
  return (
    <Clothes>
      <RelayEnvironmentProvider environment={createEnvironment()}>
        <RevisionProvider>
          <ShellProvider>{children}</ShellProvider>
        </RevisionProvider>
      </RelayEnvironmentProvider>
    </Clothes>
  )
}

/** Renders the whole app at an address; answer its queries first. */
export function renderApp(path: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  return { router, ...render(within(<RouterProvider router={router} />)) }
}

/** Renders one component inside a router that accepts any address; the shell is answered. */
export function renderPart(part: ReactNode, path = '/') {
  answer('useShellQuery', shell)
  const root = createRootRoute({ component: () => <Suspense fallback="…">{part}</Suspense> })
  const any = createRoute({ getParentRoute: () => root, path: '$' })
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: [path] }),
    parseSearch,
    stringifySearch,
  })
  // The app's router is registered as the one type there is.
  return { router, ...render(within(<RouterProvider router={router as never} />)) }
}
