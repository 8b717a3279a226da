import { oneOf, text } from '../../app/search'

/** Every form of the page, as the address names it. */
export const verbs = [
  'issue', 'acknowledge', 'breakDown', 'report', 'reviewReport', 'requestExtension', 'decideExtension', 'urge', 'instruct',
  'requestClosure', 'close', 'return', 'suspend', 'resume', 'terminate', 'reopen', 'edit', 'assign', 'decideFinding',
] as const
export type Verb = (typeof verbs)[number]

export interface TaskSearch {
  /** The form that stands open. */
  do?: Verb
  /** The report, request or doubt that it is about. */
  about?: string
  /** The answer that is chosen at first: granted, accepted (yes) or not. */
  way?: 'yes' | 'no'
}

/** Reads what the address says of a task's page. */
export function readTaskSearch(raw: Record<string, unknown>): TaskSearch {
  return { do: oneOf(raw.do, verbs), about: text(raw.about), way: oneOf(raw.way, ['yes', 'no'] as const) }
}
