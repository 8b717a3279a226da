import { Checkbox, Radio } from 'antd'
import { graphql } from 'react-relay'
import type { ReminderLevel, UrgeMutation } from '../../../__generated__/UrgeMutation.graphql'
import { FormField } from '../../../components/FormField'
import { useTaskWords } from '../../../i18n/words/task'
import type { FormProps } from './form'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'
import { WordsField } from './WordsField'

const levels = ['NOTICE', 'YELLOW', 'RED'] as const

/** Urges units, on record (催办). */
export function Urge({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const form = useVerbForm<UrgeMutation, { level: ReminderLevel; text: string; unitIds: string[] }>({
    task: task.id,
    form: 'urge',
    initial: { level: 'NOTICE', text: '', unitIds: task.parts.filter((part) => part.role !== 'SUPPORT').map((part) => part.unit.id) },
    mutation: graphql`
      mutation UrgeMutation($input: UrgeInput!) {
        urge(input: $input) {
          reminder {
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
    payload: (response) => response.urge,
    done: t('done_urge'),
    onDone,
  })
  const { draft, change, of } = form
  return (
    <VerbModal
      title={t('verb_urge')}
      why={t('urgeWhy')}
      verb={t('verb_urge')}
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('text', 'unitIds', 'level')}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, level: draft.level, text: draft.text, unitIds: draft.unitIds })}
    >
      <WordsField autoFocus label={t('urgeText')} error={of('text')} most={1000} value={draft.text} onChange={(text) => change({ text })} />
      <FormField label={t('level')} error={of('level')}>
        {(id) => (
          <Radio.Group id={id} value={draft.level} onChange={(event) => change({ level: event.target.value as ReminderLevel })}>
            {levels.map((level) => (
              <Radio key={level} value={level}>
                {t(`level${level}`)}
              </Radio>
            ))}
          </Radio.Group>
        )}
      </FormField>
      <FormField label={t('urgeUnits')} error={of('unitIds')}>
        {(id) => (
          <Checkbox.Group
            className={styles.choices}
            // antd gives a group no id of its own; the role's name is its label.
            data-for={id}
            value={draft.unitIds}
            onChange={(unitIds) => change({ unitIds })}
            options={task.parts.map((part) => ({ value: part.unit.id, label: part.unit.name }))}
          />
        )}
      </FormField>
    </VerbModal>
  )
}
