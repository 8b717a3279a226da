import type { TaskAction } from '../../__generated__/Desk_task.graphql'
import type { Verb } from './search'

/** The form behind each action, and the key that opens it. */
const forms: Partial<Record<TaskAction, { verb: Verb; key?: string }>> = {
  ISSUE: { verb: 'issue' },
  URGE: { verb: 'urge', key: 'u' },
  INSTRUCT: { verb: 'instruct' },
  ACKNOWLEDGE: { verb: 'acknowledge' },
  REPORT: { verb: 'report', key: 'r' },
  EDIT: { verb: 'edit', key: 'e' },
  SUSPEND: { verb: 'suspend', key: 'p' },
  RESUME: { verb: 'resume', key: 'p' },
  REOPEN: { verb: 'reopen' },
  BREAK_DOWN: { verb: 'breakDown' },
  REQUEST_EXTENSION: { verb: 'requestExtension' },
  REQUEST_CLOSURE: { verb: 'requestClosure' },
  TERMINATE: { verb: 'terminate' },
}

const decided: Partial<Record<Verb, TaskAction>> = { reviewReport: 'REVIEW_REPORT', decideExtension: 'DECIDE_EXTENSION', close: 'CLOSE', return: 'RETURN', assign: 'EDIT' }

export interface Offer {
  verb: Verb
  key?: string
}

/**
 * What may be done now, in the order in which it is offered. What waits for a
 * decision stands apart, so it is not among these.
 */
export function offers(actions: readonly TaskAction[], kind: string): Offer[] {
  return (Object.keys(forms) as TaskAction[])
    .filter((action) => actions.includes(action))
    .flatMap((action) => (action === 'EDIT' && kind !== 'THEME' ? [forms.EDIT!, { verb: 'assign' as const }] : [forms[action]!]))
}

/** Whether a form may be open: its action is allowed. Doubts are the office's to decide at any time. */
export function allowed(verb: Verb, actions: readonly TaskAction[], office: boolean) {
  if (verb === 'decideFinding') return office
  // Closing and returning are two answers of one form.
  if (verb === 'close' || verb === 'return') return actions.includes('CLOSE') || actions.includes('RETURN')
  const action = decided[verb] ?? (Object.keys(forms) as TaskAction[]).find((one) => forms[one]!.verb === verb)
  return action != null && actions.includes(action)
}
