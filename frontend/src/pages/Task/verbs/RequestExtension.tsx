import dayjs from 'dayjs'
import { graphql } from 'react-relay'
import type { RequestExtensionMutation } from '../../../__generated__/RequestExtensionMutation.graphql'
import { useShell } from '../../../app/useShell'
import { useDays } from '../../../components/days'
import { DayPicker } from '../../../components/DayPicker'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import { leadsOf, type FormProps } from './form'
import { UnitField } from './UnitField'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** Asks for a later day (申请延期), before the due day. */
export function RequestExtension({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const days = useDays()
  const { viewer } = useShell()
  const office = viewer?.user.role === 'OFFICE'
  const leads = leadsOf(task)
  const form = useVerbForm<RequestExtensionMutation, { unitId?: string; to: string; reason: string }>({
    task: task.id,
    form: 'requestExtension',
    initial: { unitId: office ? leads[0]?.unit.id : undefined, to: '', reason: '' },
    mutation: graphql`
      mutation RequestExtensionMutation($input: RequestExtensionInput!) {
        requestExtension(input: $input) {
          extension {
            id
            task {
              ...Task_task
            }
          }
          userErrors {
            code
            message
            path
          }
        }
      }
    `,
    payload: (response) => response.requestExtension,
    done: t('done_requestExtension'),
    onDone,
  })
  const { draft, change, of } = form
  const due = task.deadline.dueOn
  return (
    <VerbModal
      title={t(office ? 'verb_requestExtension_office' : 'verb_requestExtension')}
      why={t('extensionWhy', { day: due ? days.short(due) : '' })}
      verb={t('submit')}
      pending={form.pending}
      restored={form.restored}
      blocked={!draft.to}
      refusals={form.rest('unitId', 'to', 'reason')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, unitId: office ? draft.unitId : undefined, to: draft.to, reason: draft.reason })}
    >
      {office && <UnitField label={t('forUnit')} error={of('unitId')} parts={leads} value={draft.unitId} onChange={(unitId) => change({ unitId })} />}
      <FormField label={t('toDay')} error={of('to')} hint={due && draft.to ? t('extensionBy', { count: dayjs(draft.to).diff(due, 'day') }).trim() : undefined}>
        {(id, described) => (
          <DayPicker
            id={id}
            aria-describedby={described}
            refused={!!of('to')}
            style={{ width: 180 }}
            near={due ?? undefined}
            earliest={due ? dayjs(due).add(1, 'day').format('YYYY-MM-DD') : undefined}
            value={draft.to || undefined}
            onChange={(day) => change({ to: day ?? '' })}
          />
        )}
      </FormField>
      <WordsField label={t('reasonLabel')} error={of('reason')} most={1000} value={draft.reason} onChange={(reason) => change({ reason })} />
    </VerbModal>
  )
}
