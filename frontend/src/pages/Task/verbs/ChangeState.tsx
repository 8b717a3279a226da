import { Alert } from 'antd'
import { graphql } from 'react-relay'
import type { ChangeStateMutation } from '../../../__generated__/ChangeStateMutation.graphql'
import { useGlossary } from '../../../i18n/words/glossary'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useSeen } from './useSeen'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

const to = { suspend: 'SUSPENDED', resume: 'IN_PROGRESS', terminate: 'TERMINATED', reopen: 'IN_PROGRESS' } as const

/** The office's own steps: pause, take up again, give up, open again; each says why. */
export function ChangeState({ task, verb, onDone }: FormProps & { verb: keyof typeof to }) {
  const t = useTaskWords()
  const g = useGlossary()
  const form = useVerbForm<ChangeStateMutation, { because: string }>({
    task: task.id,
    form: verb,
    initial: { because: '' },
    mutation: graphql`
      mutation ChangeStateMutation($input: ChangeTaskStateInput!) {
        changeTaskState(input: $input) {
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
    payload: (response) => response.changeTaskState,
    done: t(`done_${verb}`),
    onDone,
  })
  const seen = useSeen(task.version, form.stale)
  return (
    <VerbModal
      title={t(`verb_${verb}`)}
      why={t(`why_${verb}`, { status: g(task.status) })}
      verb={t(`verb_${verb}`)}
      danger={verb === 'terminate'}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('because')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, to: to[verb], because: form.draft.because, expectedVersion: seen })}
    >
      {form.stale && <Alert type="warning" showIcon title={t('staleLook')} />}
      <WordsField autoFocus label={t('because')} error={form.of('because')} most={1000} value={form.draft.because} onChange={(because) => form.change({ because })} />
    </VerbModal>
  )
}
