import type { InboxKind } from '../../__generated__/InboxList_item.graphql'
import type { TaskSearch } from '../Task/search'

/** Kinds of things that wait, in the schema's words. */
export const inboxKinds = ['DECIDE_EXTENSION', 'DECIDE_CLOSURE', 'REVIEW_REPORT', 'MEND_REPORT', 'ANSWER_REMINDER', 'ACKNOWLEDGE', 'REPORT', 'REMINDER_ANSWERED'] as const satisfies readonly InboxKind[]
export type Kind = (typeof inboxKinds)[number]

interface Item {
  readonly kind: InboxKind
  readonly report?: { readonly id: string } | null
  readonly extension?: { readonly id: string } | null
}

/** The form of a task's page that does what waits. */
export function formOf({ kind, report, extension }: Item): TaskSearch {
  switch (kind) {
    case 'ACKNOWLEDGE':
      return { do: 'acknowledge' }
    case 'REPORT':
    case 'ANSWER_REMINDER':
      return { do: 'report' }
    case 'MEND_REPORT':
      return { do: 'report', about: report?.id }
    case 'REVIEW_REPORT':
      return { do: 'reviewReport', about: report?.id }
    case 'DECIDE_EXTENSION':
      return { do: 'decideExtension', about: extension?.id }
    case 'DECIDE_CLOSURE':
      return { do: 'close' }
    default:
      return {}
  }
}
