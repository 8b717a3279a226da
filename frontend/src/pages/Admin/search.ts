import { day, oneOf, text } from '../../app/search'

export const adminTabs = ['units', 'groups', 'leaders', 'users', 'tokens', 'trace'] as const
export type AdminTab = (typeof adminTabs)[number]

/** What the administration shows, as its address says. */
export interface AdminSearch {
  tab?: AdminTab
  q?: string
  kind?: string
  /** Of the trace: an action, somebody's id, first and last day. */
  action?: string
  actor?: string
  from?: string
  to?: string
}

/** Reads the address, dropping what it cannot mean. */
export function readAdminSearch(raw: Record<string, unknown>): AdminSearch {
  return {
    tab: oneOf(raw.tab, adminTabs),
    q: text(raw.q),
    kind: text(raw.kind),
    action: text(raw.action),
    actor: text(raw.actor),
    from: day(raw.from),
    to: day(raw.to),
  }
}
