import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { Suspense } from 'react'
import { graphql } from 'react-relay'
import type { BreakDownMutation } from '../../../__generated__/BreakDownMutation.graphql'
import { useShell } from '../../../app/useShell'
import { DayPicker } from '../../../components/DayPicker'
import { Waiting } from '../../../components/Waiting'
import { useTaskWords } from '../../../i18n/words/task'
import { leadsOf, type FormProps } from './form'
import { useUnitOptions } from './unitChoices'
import { useVerbForm } from './useVerbForm'
import styles from './VerbModal.module.css'
import { VerbModal } from './VerbModal'

interface Piece {
  content: string
  unitId?: string
  dueOn?: string
}

/** Breaks an item into subtasks (分解), each with a unit and a day. */
export function BreakDown({ task, onDone }: FormProps) {
  const t = useTaskWords()
  const { viewer } = useShell()
  const lead = viewer?.unit?.id ?? leadsOf(task)[0]?.unit.id
  const form = useVerbForm<BreakDownMutation, { subtasks: Piece[] }>({
    task: task.id,
    form: 'breakDown',
    initial: { subtasks: [{ content: '', unitId: lead }] },
    mutation: graphql`
      mutation BreakDownMutation($input: BreakDownTaskInput!) {
        breakDownTask(input: $input) {
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
    payload: (response) => response.breakDownTask,
    done: t('done_breakDown'),
    onDone,
  })
  const { subtasks: pieces } = form.draft
  const shown = pieces.flatMap((_, i) => ['content', 'unitId', 'dueOn'].map((field) => `subtasks.${i}.${field}`))
  const set = (next: Piece[]) => form.change({ subtasks: next })
  return (
    <VerbModal
      title={t(viewer?.user.role === 'OFFICE' ? 'verb_breakDown_office' : 'verb_breakDown')}
      why={t('breakDownWhy')}
      verb={t('breakDownDo', { count: pieces.length })}
      wide
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest(...shown)}
      onClear={form.clear}
      onClose={onDone}
      onSubmit={() => void form.submit({ taskId: task.id, subtasks: pieces })}
    >
      <Suspense fallback={<Waiting rows={3} />}>
        <ol className={styles.lines}>
          {pieces.map((piece, i) => (
            <Line
              key={i}
              place={i + 1}
              piece={piece}
              latest={task.deadline.dueOn ?? undefined}
              error={(field) => form.of(`subtasks.${i}.${field}`)}
              onChange={(part) => set(pieces.map((one, at) => (at === i ? { ...one, ...part } : one)))}
              onRemove={pieces.length > 1 ? () => set(pieces.filter((_, at) => at !== i)) : undefined}
            />
          ))}
        </ol>
      </Suspense>
      <div>
        <Button icon={<PlusOutlined />} disabled={pieces.length >= 50} onClick={() => set([...pieces, { content: '', unitId: lead }])}>
          {t('addSubtask')}
        </Button>
      </div>
    </VerbModal>
  )
}

interface LineProps {
  place: number
  piece: Piece
  latest?: string
  error: (field: string) => string | null
  onChange: (part: Partial<Piece>) => void
  onRemove?: () => void
}

function Line({ place, piece, latest, error, onChange, onRemove }: LineProps) {
  const t = useTaskWords()
  const { options } = useUnitOptions()
  const errors = ['content', 'unitId', 'dueOn'].map(error).filter((one) => one != null)
  return (
    <li className={styles.line}>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={500}
        aria-label={t('subtaskContent', { place })}
        placeholder={t('subtaskContent', { place })}
        status={error('content') ? 'error' : undefined}
        value={piece.content}
        onChange={(event) => onChange({ content: event.target.value })}
      />
      <div className={styles.row}>
        <Select aria-label={t('unit')} placeholder={t('unit')} showSearch={{ optionFilterProp: 'find' }} status={error('unitId') ? 'error' : undefined} value={piece.unitId} onChange={(unitId: string) => onChange({ unitId })} options={options} />
        <DayPicker aria-label={t('deadline')} placeholder={t('deadline')} refused={!!error('dueOn')} latest={latest} value={piece.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
        {onRemove && <Button type="text" icon={<DeleteOutlined />} aria-label={t('removeSubtask', { place })} onClick={onRemove} />}
      </div>
      {errors.map((one) => (
        <p key={one} className={styles.error} role="alert">
          {one}
        </p>
      ))}
    </li>
  )
}
