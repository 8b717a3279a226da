import { Alert } from 'antd'
import { Suspense } from 'react'
import { graphql } from 'react-relay'
import type { EditMutation } from '../../../__generated__/EditMutation.graphql'
import { Waiting } from '../../../components/Waiting'
import { useTaskWords } from '../../../i18n/words/task'
import { touched } from '../merge'
import { Conflict } from './Conflict'
import type { FormProps } from './form'
import { LeadersField } from './LeadersField'
import { usePlanChoices } from './planChoices'
import { ThemeField } from './ThemeField'
import { useMerged } from './useMerged'
import { useVerbForm } from './useVerbForm'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

type Fields = { content: string; leaderIds: string[]; parentId: string | null }

/** Changes wording, leaders or theme; what others change meanwhile is shown beside it. */
export function Edit({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const theirs: Fields = { content: task.content, leaderIds: task.leaders.map((leader) => leader.id), parentId: task.parent?.id ?? null }
  const form = useVerbForm<EditMutation, { base: Fields; mine: Fields }>({
    task: task.id,
    form: 'edit',
    initial: { base: theirs, mine: theirs },
    mutation: graphql`
      mutation EditMutation($input: UpdateTaskInput!) {
        updateTask(input: $input) {
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
    payload: (response) => response.updateTask,
    done: t('done_edit'),
    onDone,
  })
  const { mine, base, conflicts, settle, set } = useMerged(form.draft, theirs, form.change)
  const changed = touched(base, mine)
  return (
    <VerbModal
      title={t('verb_edit')}
      why={t('editWhy')}
      verb={t('saveEdit')}
      pending={form.pending}
      restored={form.restored}
      blocked={conflicts.length > 0 || Object.keys(changed).length === 0}
      refusals={form.rest('content', 'leaderIds', 'parentId')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, expectedVersion: task.version, ...changed })}
    >
      {form.stale && conflicts.length === 0 && <Alert type="warning" showIcon title={t('staleAgain')} />}
      <Suspense fallback={<Waiting rows={4} />}>
        <FieldsOf task={task} mine={mine} theirs={theirs} conflicts={conflicts} settle={settle} set={set} of={form.of} />
      </Suspense>
    </VerbModal>
  )
}

interface FieldsProps extends Pick<FormProps, 'task'> {
  mine: Fields
  theirs: Fields
  conflicts: (keyof Fields)[]
  settle: (field: keyof Fields, take: boolean) => void
  set: (part: Partial<Fields>) => void
  of: (field: string) => string | null
}

function FieldsOf({ task, mine, theirs, conflicts, settle, set, of }: FieldsProps) {
  const t = useTaskWords()
  const { leaders, themes } = usePlanChoices(task.plan.id)
  const words = (field: keyof Fields, value: Fields[keyof Fields]) =>
    field === 'content'
      ? String(value)
      : field === 'leaderIds'
        ? (value as string[]).map((id) => leaders.find((leader) => leader.id === id)?.name ?? id).join('、')
        : (themes.find((theme) => theme.id === value)?.content ?? '')
  const labels = { content: t('contentLabel'), leaderIds: t('leaders'), parentId: t('themeLabel') }
  return (
    <>
      {conflicts.map((field) => (
        <Conflict key={field} field={labels[field]} theirs={words(field, theirs[field])} mine={words(field, mine[field])} onTake={() => settle(field, true)} onKeep={() => settle(field, false)} />
      ))}
      <WordsField autoFocus label={labels.content} error={of('content')} most={2000} value={mine.content} onChange={(content) => set({ content })} />
      {task.kind !== 'THEME' && <LeadersField planId={task.plan.id} error={of('leaderIds')} value={mine.leaderIds} onChange={(leaderIds) => set({ leaderIds })} />}
      {task.kind !== 'SUBTASK' && <ThemeField planId={task.plan.id} without={task.id} error={of('parentId')} value={mine.parentId} onChange={(parentId) => set({ parentId })} />}
    </>
  )
}
