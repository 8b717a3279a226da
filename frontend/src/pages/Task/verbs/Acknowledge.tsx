import { graphql } from 'react-relay'
import type { AcknowledgeMutation } from '../../../__generated__/AcknowledgeMutation.graphql'
import { useShell } from '../../../app/useShell'
import { useTaskWords } from '../../../i18n/words/task'
import { unacknowledged } from '../parts'
import { linesOf, type FormProps } from './form'
import { UnitField } from './UnitField'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'

/** Acknowledges a unit's part (签收): one's own, or as the office that of the unit it names. */
export function Acknowledge({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const { viewer } = useShell()
  const office = viewer?.user.role === 'OFFICE'
  const waiting = unacknowledged(linesOf(task))
  const form = useVerbForm<AcknowledgeMutation, { unitId?: string }>({
    task: task.id,
    form: 'acknowledge',
    initial: { unitId: office && waiting.length === 1 ? waiting[0]!.unit.id : undefined },
    mutation: graphql`
      mutation AcknowledgeMutation($input: AcknowledgeTaskInput!) {
        acknowledgeTask(input: $input) {
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
    payload: (response) => response.acknowledgeTask,
    done: t('done_acknowledge'),
    onDone,
  })
  return (
    <VerbModal
      title={t(office ? 'verb_acknowledge_office' : 'verb_acknowledge')}
      why={office ? t('onBehalfWhy') : t('acknowledgeWhy', { unit: viewer?.unit?.name })}
      verb={t('verb_acknowledge')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('unitId')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, unitId: office ? form.draft.unitId : undefined })}
    >
      {office && <UnitField label={t('forUnit')} error={form.of('unitId')} parts={waiting} value={form.draft.unitId} onChange={(unitId) => form.change({ unitId })} />}
    </VerbModal>
  )
}
