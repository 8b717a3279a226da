import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router'
import { readTaskSearch } from '../pages/Task/search'
import { readAdminSearch } from '../pages/Admin/search'
import { readTasksSearch } from '../pages/Tasks/search'
import { readTimelineSearch } from '../pages/Timeline/search'
import { readUnitsSearch } from '../pages/Units/search'
import { RouteFailed, RouteWaiting } from './RouteStates'
import { NotFound } from './NotFound'
import { oneOf, parseSearch, stringifySearch, text, whole } from './search'
import { Shell } from './Shell'

type Raw = Record<string, unknown>

export const unitTabs = ['lead', 'support', 'group', 'all'] as const

/** Every page shows the newest plan unless the address names a year. */
const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (raw: Raw): { year?: number } => ({ year: whole(raw.year) }),
  search: { middlewares: [retainSearchParams(['year'])] },
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/Overview/Overview'), 'Overview'),
})

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/tasks',
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('../pages/Tasks/Tasks'), 'Tasks'),
})

const task = createRoute({
  getParentRoute: () => root,
  path: '/tasks/$id',
  validateSearch: readTaskSearch,
  component: lazyRouteComponent(() => import('../pages/Task/Task'), 'Task'),
})

const units = createRoute({
  getParentRoute: () => root,
  path: '/units',
  validateSearch: readUnitsSearch,
  component: lazyRouteComponent(() => import('../pages/Units/Units'), 'Units'),
})

const unit = createRoute({
  getParentRoute: () => root,
  path: '/units/$id',
  validateSearch: (raw: Raw): { tab?: (typeof unitTabs)[number] } => ({ tab: oneOf(raw.tab, unitTabs) }),
  component: lazyRouteComponent(() => import('../pages/Unit/Unit'), 'Unit'),
})

const leaders = createRoute({
  getParentRoute: () => root,
  path: '/leaders',
  component: lazyRouteComponent(() => import('../pages/Leaders/Leaders'), 'Leaders'),
})

const leader = createRoute({
  getParentRoute: () => root,
  path: '/leaders/$id',
  component: lazyRouteComponent(() => import('../pages/Leader/Leader'), 'Leader'),
})

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import('../pages/Timeline/Timeline'), 'Timeline'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: (raw: Raw): { section?: string } => ({ section: text(raw.section) }),
  component: lazyRouteComponent(() => import('../pages/Register/Register'), 'Register'),
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (raw: Raw): { kind?: string } => ({ kind: text(raw.kind) }),
  component: lazyRouteComponent(() => import('../pages/Inbox/Inbox'), 'Inbox'),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../pages/Import/Import'), 'Import'),
})

const importReview = createRoute({
  getParentRoute: () => root,
  path: '/import/$id',
  validateSearch: (raw: Raw): { finding?: string } => ({ finding: text(raw.finding) }),
  component: lazyRouteComponent(() => import('../pages/ImportReview/ImportReview'), 'ImportReview'),
})

const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  validateSearch: readAdminSearch,
  component: lazyRouteComponent(() => import('../pages/Admin/Admin'), 'Admin'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../pages/Account/Account'), 'Account'),
})

const graphiql = createRoute({
  getParentRoute: () => root,
  path: '/graphiql',
  validateSearch: (raw: Raw): { operation?: string; variables?: string } => ({ operation: text(raw.operation), variables: text(raw.variables) }),
  component: lazyRouteComponent(() => import('../pages/GraphiQL/GraphiQLPage'), 'GraphiQLPage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Raw): { next?: string } => ({ next: text(raw.next) }),
  component: lazyRouteComponent(() => import('../pages/SignIn/SignIn'), 'SignIn'),
})

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../pages/SetUp/SetUp'), 'SetUp'),
})

const routeTree = root.addChildren([
  overview, tasks, task, units, unit, leaders, leader, timeline, register, inbox, imports, importReview, admin, account, graphiql, signIn, setUp,
])

/** A router over the browser's address, or over another history in tests. */
export function createAppRouter(history?: Parameters<typeof createRouter>[0]['history']) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingComponent: RouteWaiting,
    defaultErrorComponent: RouteFailed,
    defaultPendingMs: 150,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
