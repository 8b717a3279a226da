import { useNavigate } from '@tanstack/react-router'
import { Radio, Select } from 'antd'
import { Suspense } from 'react'
import { graphql } from 'react-relay'
import type { CreateTaskMutation } from '../../__generated__/CreateTaskMutation.graphql'
import { FormField } from '../../components/FormField'
import { Waiting } from '../../components/Waiting'
import { useGlossary } from '../../i18n/words/glossary'
import { useTaskWords } from '../../i18n/words/task'
import { useTasksWords } from '../../i18n/words/tasks'
import { LeadersField } from '../Task/verbs/LeadersField'
import { usePlanChoices } from '../Task/verbs/planChoices'
import { ThemeField } from '../Task/verbs/ThemeField'
import { UnitsField, type NamedUnit } from '../Task/verbs/UnitsField'
import { useVerbForm } from '../Task/verbs/useVerbForm'
import styles from '../Task/verbs/VerbModal.module.css'
import { VerbModal } from '../Task/verbs/VerbModal'
import { WordsField } from '../Task/verbs/WordsField'
import { categories } from './search'
import { TermField, type Term } from './TermField'

type Category = (typeof categories)[number]

interface Fields {
  theme: boolean
  content: string
  category: Category
  sectionId: string | null
  parentId: string | null
  term: Term
  leaderIds: string[]
  units: NamedUnit[]
}

const nothing: Fields = { theme: false, content: '', category: 'KEY_TASK', sectionId: null, parentId: null, term: { kind: 'MONTH_END' }, leaderIds: [], units: [] }

/** Adds a task, or a theme over tasks, to a plan (新建任务); the new one is then opened, a draft. */
export default function CreateTask({ planId, onClose }: { planId: string; onClose: () => void }) {
  const t = useTasksWords()
  const w = useTaskWords()
  const navigate = useNavigate()
  const form = useVerbForm<CreateTaskMutation, Fields>({
    task: planId,
    form: 'create',
    initial: nothing,
    mutation: graphql`
      mutation CreateTaskMutation($input: CreateTaskInput!) {
        createTask(input: $input) {
          task {
            id
          }
          userErrors {
            code
            message
            path
          }
        }
      }
    `,
    payload: (response) => response.createTask,
    done: t('created'),
    onDone: ({ createTask: { task } }) => (task ? void navigate({ to: '/tasks/$id', params: { id: task.id } }) : onClose()),
  })
  const { draft, change, of } = form
  const submit = () => {
    const { theme, content, category, parentId } = draft
    const same = { planId, content, category, parentId }
    // Without units and a deadline it is a theme.
    void form.submit(theme ? same : { ...same, sectionId: draft.sectionId, deadline: draft.term, leaderIds: draft.leaderIds, units: draft.units })
  }
  return (
    <VerbModal
      title={t('newTask')}
      why={t(draft.theme ? 'newThemeWhy' : 'newTaskWhy')}
      verb={t('create')}
      wide
      pending={form.pending}
      restored={form.restored}
      refusals={form.rest('content', 'category', 'sectionId', 'parentId', 'deadline', 'leaderIds', 'units')}
      onClear={form.clear}
      onClose={onClose}
      onSubmit={submit}
    >
      <Radio.Group aria-label={t('createWhat')} value={draft.theme} onChange={(event) => change({ theme: event.target.value as boolean })}>
        <Radio value={false}>{t('anItem')}</Radio>
        <Radio value={true}>{t('aTheme')}</Radio>
      </Radio.Group>
      <WordsField autoFocus label={w('contentLabel')} error={of('content')} most={2000} value={draft.content} onChange={(content) => change({ content })} />
      <Suspense fallback={<Waiting rows={6} />}>
        <Place planId={planId} draft={draft} change={change} of={of} />
        {!draft.theme && (
          <>
            <TermField value={draft.term} of={of} onChange={(term) => change({ term })} />
            <LeadersField planId={planId} error={of('leaderIds')} value={draft.leaderIds} onChange={(leaderIds) => change({ leaderIds })} />
            <UnitsField value={draft.units} of={of} onChange={(units) => change({ units })} />
          </>
        )}
      </Suspense>
    </VerbModal>
  )
}

interface PlaceProps {
  planId: string
  draft: Fields
  change: (part: Partial<Fields>) => void
  of: (field: string) => string | null
}

/** Where the task stands in the plan: its kind of work, section, theme. */
function Place({ planId, draft, change, of }: PlaceProps) {
  const t = useTasksWords()
  const g = useGlossary()
  const { sections } = usePlanChoices(planId)
  const categoryOf = (sectionId?: string) => sections.find((section) => section.id === sectionId)?.category as Category | undefined
  return (
    <>
      <div className={draft.theme ? undefined : styles.pair}>
        {!draft.theme && (
          <FormField label={t('section')} hint={t('sectionHint')} error={of('sectionId')}>
            {(id, described) => (
              <Select
                id={id}
                aria-describedby={described}
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={t('noSection')}
                value={draft.sectionId ?? undefined}
                onChange={(sectionId?: string) => change({ sectionId: sectionId ?? null, category: categoryOf(sectionId) ?? draft.category })}
                options={sections.map((section) => ({ value: section.id, label: `${section.code} ${section.title}` }))}
              />
            )}
          </FormField>
        )}
        <FormField label={t('category')} error={of('category')}>
          {(id, described) => (
            <Select id={id} aria-describedby={described} value={draft.category} onChange={(category: Category) => change({ category })} options={categories.map((value) => ({ value, label: g(value) }))} />
          )}
        </FormField>
      </div>
      <ThemeField planId={planId} error={of('parentId')} value={draft.parentId} onChange={(parentId) => change({ parentId })} />
    </>
  )
}
