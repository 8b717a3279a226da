import { useRef, useEffect } from 'react'
import { Button, Select } from 'antd'
import { graphql, usePaginationFragment } from 'react-relay'
import type { TaskListRefetchQuery } from '../../__generated__/TaskListRefetchQuery.graphql'
import type { TaskList_query$data, TaskList_query$key } from '../../__generated__/TaskList_query.graphql'
import { Empty } from '../../components/Empty'
import { useShell } from '../../app/useShell'
import { useTasksWords } from '../../i18n/words/tasks'
import { useStates } from '../../i18n/words/states'
import { conditionsOf } from './conditions'
import { IssueDrafts } from './IssueDrafts'
import { sizes, type TasksSearch } from './search'
import { TaskCards } from './TaskCards'
import { TaskTable } from './TaskTable'
import styles from './TaskList.module.css'
import { useSearchChange } from './useSearchChange'

/** A task as the list arranges it. */
export type Listed = TaskList_query$data['tasks']['edges'][number]['node']

interface Props {
  query: TaskList_query$key
  search: TasksSearch
  tree: boolean
  narrow: boolean
  onClear: () => void
}

/** The list: a table, or cards on a phone; more on request, or by itself for the tree. */
export function TaskList({ query, search, tree, narrow, onClear }: Props) {
  const t = useTasksWords()
  const states = useStates()
  const change = useSearchChange()
  const { viewer } = useShell()
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<TaskListRefetchQuery, TaskList_query$key>(
    graphql`
      fragment TaskList_query on Query
      @refetchable(queryName: "TaskListRefetchQuery")
      @argumentDefinitions(filter: { type: "TaskFilter" }, orderBy: { type: "[TaskOrder!]" }, first: { type: "Int", defaultValue: 50 }, after: { type: "String" }) {
        tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) @connection(key: "TaskList_tasks") {
          totalCount
          edges {
            node {
              id
              percent
              status
              light {
                color
                cause
              }
              path {
                id
                content
              }
              rows {
                section {
                  id
                  title
                }
              }
              leaders {
                id
                name
              }
              actions
              ...TaskRow_task
              ...TaskCards_task
            }
          }
        }
      }
    `,
    query,
  )
  useAll(tree, hasNext, isLoadingNext, loadNext)
  const tasks = data.tasks.edges.map((edge) => edge.node)
  if (tasks.length === 0) {
    const none = conditionsOf(search).length === 0 && !search.q
    return none ? (
      <Empty title={t('emptyPlan')} why={t('emptyPlanWhy')} />
    ) : (
      <Empty title={states('nothingFits')} why={t('nothingWhy')}>
        <Button onClick={onClear}>{states('clearAll')}</Button>
      </Empty>
    )
  }
  const rest = data.tasks.totalCount - tasks.length
  const drafts = viewer?.user.role === 'OFFICE' ? tasks.filter((task) => task.actions.includes('ISSUE')) : []
  return (
    <>
      {drafts.length > 0 && <IssueDrafts ids={drafts.map((task) => task.id)} />}
      {narrow ? <TaskCards tasks={tasks} tree={tree} /> : <TaskTable tasks={tasks} search={search} tree={tree} />}
      {!tree && (
        <div className={`${styles.foot} no-print`}>
          {hasNext && (
            <Button loading={isLoadingNext} onClick={() => loadNext(search.size ?? 50)}>
              {t('moreRows', { count: Math.min(rest, search.size ?? 50) })}
            </Button>
          )}
          {data.tasks.totalCount > sizes[0] && (
            <Select
              value={search.size ?? sizes[0]}
              onChange={(size: number) => change({ size: size === sizes[0] ? undefined : size })}
              aria-label={t('size', { count: search.size ?? sizes[0] })}
              options={sizes.map((size) => ({ value: size, label: t('size', { count: size }) }))}
            />
          )}
        </div>
      )}
    </>
  )
}

/** The tree arranges all tasks: fetches page after page until it has them. */
function useAll(wanted: boolean, hasNext: boolean, loading: boolean, loadNext: (count: number) => unknown) {
  const next = useRef(loadNext)
  useEffect(() => {
    next.current = loadNext
  })
  useEffect(() => {
    if (wanted && hasNext && !loading) next.current(200)
  }, [wanted, hasNext, loading])
}
