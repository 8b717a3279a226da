import { Alert, Radio } from 'antd'
import { graphql } from 'react-relay'
import type { ClosureCloseMutation } from '../../../__generated__/ClosureCloseMutation.graphql'
import type { ClosureReturnMutation } from '../../../__generated__/ClosureReturnMutation.graphql'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useSeen } from './useSeen'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

type Answer = 'close' | 'return'

/** Closes a task for which closure was asked (办结), or returns the request with a reason (退回). */
export function Closure({ task, first, onDone }: FormProps & { first: Answer }) {
  const t = useTaskWords()
  const may = { close: task.actions.includes('CLOSE'), return: task.actions.includes('RETURN') }
  const closing = useVerbForm<ClosureCloseMutation, { answer: Answer; because: string }>({
    task: task.id,
    form: 'closure',
    initial: { answer: may[first] ? first : may.close ? 'close' : 'return', because: '' },
    mutation: graphql`
      mutation ClosureCloseMutation($input: CloseTaskInput!) {
        closeTask(input: $input) {
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
    payload: (response) => response.closeTask,
    done: t('done_close'),
    onDone,
  })
  const returning = useVerbForm<ClosureReturnMutation, object>({
    task: task.id,
    form: 'closure',
    initial: {},
    mutation: graphql`
      mutation ClosureReturnMutation($input: ReturnTaskInput!) {
        returnTask(input: $input) {
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
    payload: (response) => response.returnTask,
    done: t('done_return'),
    onDone,
  })
  const { draft, change } = closing
  const form = draft.answer === 'close' ? closing : returning
  const same = { taskId: task.id, expectedVersion: useSeen(task.version, form.stale) }
  return (
    <VerbModal
      title={t('closureTitle')}
      why={!may.close ? t('ongoingCloses') : task.percent != null ? t('percentNow', { percent: task.percent }) : t('neverAccepted')}
      verb={t(`verb_${draft.answer}`)}
      pending={form.pending}
      restored={closing.restored}
      refusals={form.rest('because')}
      onClear={closing.clear}
      onClose={onDone}
      onSubmit={() => void (draft.answer === 'close' ? closing.submit({ ...same, because: draft.because || undefined }) : returning.submit({ ...same, because: draft.because }))}
    >
      {form.stale && <Alert type="warning" showIcon title={t('staleLook')} />}
      <Radio.Group value={draft.answer} onChange={(event) => change({ answer: event.target.value as Answer })}>
        {may.close && <Radio value="close">{t('verb_close')}</Radio>}
        {may.return && <Radio value="return">{t('verb_return')}</Radio>}
      </Radio.Group>
      <WordsField autoFocus={draft.answer === 'return'} label={draft.answer === 'close' ? t('remark') : t('returnReason')} error={form.of('because')} most={1000} rows={2} value={draft.because} onChange={(because) => change({ because })} />
    </VerbModal>
  )
}
