import { graphql } from 'react-relay'
import type { InstructMutation } from '../../../__generated__/InstructMutation.graphql'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

/** A leader's word on a task (批示). */
export function Instruct({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const form = useVerbForm<InstructMutation, { text: string }>({
    task: task.id,
    form: 'instruct',
    initial: { text: '' },
    mutation: graphql`
      mutation InstructMutation($input: InstructInput!) {
        instruct(input: $input) {
          instruction {
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
    payload: (response) => response.instruct,
    done: t('done_instruct'),
    onDone,
  })
  return (
    <VerbModal
      title={t('verb_instruct')}
      why={t('instructWhy')}
      verb={t('verb_instruct')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('text')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, text: form.draft.text })}
    >
      <WordsField autoFocus label={t('instructText')} error={form.of('text')} most={1000} value={form.draft.text} onChange={(text) => form.change({ text })} />
    </VerbModal>
  )
}
