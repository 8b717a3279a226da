import { graphql } from 'react-relay'
import type { IssueMutation } from '../../../__generated__/IssueMutation.graphql'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'

/** Hands a draft out to its units (交办). */
export function Issue({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const form = useVerbForm<IssueMutation, object>({
    task: task.id,
    form: 'issue',
    initial: {},
    mutation: graphql`
      mutation IssueMutation($input: IssueTasksInput!) {
        issueTasks(input: $input) {
          tasks {
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
    payload: (response) => response.issueTasks,
    done: t('done_issue'),
    onDone,
  })
  const names = (lead: boolean) => task.parts.filter((part) => (part.role !== 'SUPPORT') === lead).map((part) => part.unit.name).join('、')
  return (
    <VerbModal
      title={t('verb_issue')}
      why={
        <>
          {t('issueWhy')} <b>{names(true)}</b>
          {names(false) && ` ${t('issueSupport', { names: names(false) })}`}
        </>
      }
      verb={t('verb_issue')}
      pending={form.pending}
      refusals={form.rest()}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskIds: [task.id] })}
    />
  )
}
