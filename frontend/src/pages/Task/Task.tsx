import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Task_task$key } from '../../__generated__/Task_task.graphql'
import type { TaskQuery } from '../../__generated__/TaskQuery.graphql'
import { useHotkeys } from '../../app/useHotkeys'
import { usePageQuery } from '../../app/usePageQuery'
import { useShell } from '../../app/useShell'
import { Empty } from '../../components/Empty'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { useTaskWords } from '../../i18n/words/task'
import { allowed, offers } from './actions'
import { Copies } from './Copies'
import { DeadlineHistory } from './DeadlineHistory'
import { Desk } from './Desk'
import { Facts } from './Facts'
import { Findings } from './Findings'
import { Keep } from './Keep'
import { Parts } from './Parts'
import { ProgressChart } from './ProgressChart'
import { Siblings } from './Siblings'
import { Subtasks } from './Subtasks'
import { Targets } from './Targets'
import styles from './Task.module.css'
import { TaskHead } from './TaskHead'
import { Trace } from './Trace'
import { useForms } from './useForms'

// Nobody reads a task only to fill in a form.
const Form = lazy(() => import('./verbs/Form'))

/** One task (任务): what is printed, who does it, how it stands, and what can be done with it now. */
export function Task() {
  const { id } = useParams({ from: '/tasks/$id' })
  const { year } = useSearch({ from: '__root__' })
  const printed = /^[\d.]+-\d+/.test(id)
  const { data } = usePageQuery<TaskQuery>(
    graphql`
      query TaskQuery($id: ID, $number: String, $year: Int) @raw_response_type {
        task(id: $id, number: $number, year: $year) {
          id
          ...Task_task
        }
      }
    `,
    printed ? { number: id, year } : { id },
  )
  if (!data.task) return <Missing />
  // What is folded out belongs to one task.
  return <Whole key={data.task.id} task={data.task} />
}

function Whole({ task }: { task: Task_task$key }) {
  const { viewer } = useShell()
  const search = useSearch({ from: '/tasks/$id' })
  const data = useFragment(
    graphql`
      fragment Task_task on Task {
        id
        kind
        actions
        ...TaskHead_task
        ...Facts_task
        ...Desk_task
        ...Copies_task
        ...Targets_task
        ...Findings_task
        ...Parts_task
        ...Subtasks_task
        ...Trace_task
        ...ProgressChart_task
        ...DeadlineHistory_task
        ...Siblings_task
        ...Keep_task
        ...Form_task
      }
    `,
    task,
  )
  const { id } = useParams({ from: '/tasks/$id' })
  const { open, shut } = useForms(id)
  const keyed = offers(data.actions, data.kind).filter((offer) => offer.key)
  useHotkeys(Object.fromEntries(keyed.map(({ key, verb }) => [key, () => open(verb)])))
  const office = viewer?.user.role === 'OFFICE'
  const theme = data.kind === 'THEME'
  return (
    <article>
      <TaskHead task={data} />
      <Facts task={data} />
      <div className={styles.columns}>
        <ErrorBoundary>
          <Desk task={data} refused={search.do && !allowed(search.do, data.actions, office) ? search.do : undefined} />
        </ErrorBoundary>
        <div className={styles.main}>
          {!theme && (
            <>
              <ErrorBoundary>
                <section>
                  <Copies task={data} />
                  <Findings task={data} />
                </section>
              </ErrorBoundary>
              <ErrorBoundary>
                <Targets task={data} />
              </ErrorBoundary>
              <ErrorBoundary>
                <Parts task={data} />
              </ErrorBoundary>
            </>
          )}
          <ErrorBoundary>
            <Subtasks task={data} />
          </ErrorBoundary>
          <ErrorBoundary>
            <Trace task={data} />
          </ErrorBoundary>
        </div>
        <div className={styles.side}>
          <ErrorBoundary>
            <ProgressChart task={data} />
          </ErrorBoundary>
          <ErrorBoundary>
            <DeadlineHistory task={data} />
          </ErrorBoundary>
          <ErrorBoundary>
            <Siblings task={data} />
          </ErrorBoundary>
          <Keep task={data} />
        </div>
      </div>
      {search.do && allowed(search.do, data.actions, office) && (
        <Suspense fallback={null}>
          <Form key={`${search.do} ${search.about ?? ''}`} task={data} verb={search.do} about={search.about} way={search.way} onDone={shut} />
        </Suspense>
      )}
    </article>
  )
}

function Missing() {
  const t = useTaskWords()
  const { viewer } = useShell()
  return (
    <Empty title={t('missing')} why={t('missingWhy')}>
      <Link to="/tasks">
        <Button>{t('toTasks')}</Button>
      </Link>
      {!viewer && <Link to="/sign-in">{t('signIn')}</Link>}
    </Empty>
  )
}
