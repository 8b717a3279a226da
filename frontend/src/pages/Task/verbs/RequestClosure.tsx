import { graphql } from 'react-relay'
import type { RequestClosureMutation } from '../../../__generated__/RequestClosureMutation.graphql'
import { useShell } from '../../../app/useShell'
import { useTaskWords } from '../../../i18n/words/task'
import { leadsOf, type FormProps } from './form'
import { UnitField } from './UnitField'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** Asks to close a task (申请办结), telling what was achieved. */
export function RequestClosure({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const { viewer } = useShell()
  const office = viewer?.user.role === 'OFFICE'
  const leads = leadsOf(task)
  const form = useVerbForm<RequestClosureMutation, { unitId?: string; summary: string }>({
    task: task.id,
    form: 'requestClosure',
    initial: { unitId: office ? leads[0]?.unit.id : undefined, summary: '' },
    mutation: graphql`
      mutation RequestClosureMutation($input: RequestClosureInput!) {
        requestClosure(input: $input) {
          task {
            ...Task_task
          }
          userErrors {
            code
            message
            path
          }
        }
      }
    `,
    payload: (response) => response.requestClosure,
    done: t('done_requestClosure'),
    onDone,
  })
  const { draft, change, of } = form
  return (
    <VerbModal
      title={t(office ? 'verb_requestClosure_office' : 'verb_requestClosure')}
      why={task.percent != null && task.percent < 100 ? t('closureEarly', { percent: task.percent }) : undefined}
      verb={t('submit')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('unitId', 'summary')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, unitId: office ? draft.unitId : undefined, summary: draft.summary })}
    >
      {office && <UnitField label={t('forUnit')} error={of('unitId')} parts={leads} value={draft.unitId} onChange={(unitId) => change({ unitId })} />}
      <WordsField autoFocus label={t('summaryLabel')} error={of('summary')} most={4000} rows={4} value={draft.summary} onChange={(summary) => change({ summary })} />
    </VerbModal>
  )
}
