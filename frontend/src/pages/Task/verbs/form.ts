import type { Form_task$data } from '../../../__generated__/Form_task.graphql'
import { actingUnits, openGroups } from '../parts'

/** What each form is given. */
export interface FormProps {
  task: Form_task$data
  about?: string
  way?: 'yes' | 'no'
  onDone: () => void
}

/** The task's parts, groups opened. */
export const linesOf = (task: Form_task$data) => openGroups<Form_task$data['opened'][number]>(task.parts, task.opened)

/** Units that lead it, those behind a group included. */
export const leadsOf = (task: Form_task$data) => actingUnits(linesOf(task)).filter((part) => part.role !== 'SUPPORT')

/** A key of one's own for a report: sent again, it makes no second one. */
export const freshKey = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
