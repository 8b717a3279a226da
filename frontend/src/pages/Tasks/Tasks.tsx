import { CodeOutlined, FilterOutlined, SearchOutlined } from '@ant-design/icons'
import { Link, useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented, type InputRef } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { graphql } from 'react-relay'
import type { TasksQuery } from '../../__generated__/TasksQuery.graphql'
import { useHotkeys } from '../../app/useHotkeys'
import { usePageQuery } from '../../app/usePageQuery'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { Legend, LightCounts } from '../../components/LightShape'
import { countsOf } from '../../components/lights'
import { PageHead } from '../../components/PageHead'
import { useNarrow } from '../../components/useNarrow'
import { Waiting } from '../../components/Waiting'
import { useCommon } from '../../i18n/words/common'
import { useTasksWords } from '../../i18n/words/tasks'
import { Chips } from './Chips'
import { cleared, conditionsOf, idsIn } from './conditions'
import { DownloadButton } from './DownloadButton'
import { taskFilter } from './filter'
import { NewTask } from './NewTask'
import { orderOf } from './order'
import { TaskList } from './TaskList'
import styles from './Tasks.module.css'
import { useSearchChange } from './useSearchChange'
import { Views } from './Views'

const FilterPanel = lazy(() => import('./FilterPanel'))

/** The tasks (任务) that meet the conditions of the address. */
export function Tasks() {
  const c = useCommon()
  const t = useTasksWords()
  const { year, ...search } = useSearch({ from: '/tasks' })
  const change = useSearchChange()
  const narrow = useNarrow()
  const [filtering, setFiltering] = useState(false)
  const tree = search.view !== 'flat'
  const variables = {
    filter: taskFilter(search, year),
    orderBy: orderOf(search),
    // The tree needs every task to arrange; pages of it follow by themselves.
    first: tree ? 200 : (search.size ?? 50),
    ids: idsIn(search),
  }
  const { data, stale } = usePageQuery<TasksQuery>(
    graphql`
      query TasksQuery($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int!, $ids: [ID!]!) @raw_response_type {
        stats: taskStats(groupBy: [], filter: $filter) {
          all {
            count
            closed
            red
            yellow
            green
            grey
          }
        }
        ...TaskList_query @arguments(filter: $filter, orderBy: $orderBy, first: $first)
        ...Chips_query @arguments(ids: $ids)
      }
    `,
    variables,
  )
  const { all } = data.stats
  const conditions = conditionsOf(search)
  const clear = () => change({ ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])), ...cleared(search) })
  return (
    <>
      <PageHead title={c('tasks')} note={<span className={styles.wide}>{t(tree ? 'noteTheme' : 'noteFlat')}</span>}>
        <span className={`${styles.actions} no-print`}>
          <NewTask />
          <Views search={search} />
          <Link to="/graphiql" search={{ operation: 'TasksQuery', variables: JSON.stringify(variables) }} className={styles.graphiql} title={c('openInGraphiql')} aria-label={c('openInGraphiql')}>
            <CodeOutlined aria-hidden />
          </Link>
          <DownloadButton search={search} year={year} total={all.count} />
        </span>
      </PageHead>
      <div className={`${styles.conditions} no-print`}>
        <Find value={search.q} narrow={narrow} onChange={(q) => change({ q }, true)} />
        <ErrorBoundary fallback={null}>
          <Chips query={data} search={search} onEdit={() => setFiltering(true)} />
        </ErrorBoundary>
        <Button className={styles.add} icon={<FilterOutlined aria-hidden />} onClick={() => setFiltering(true)}>
          {narrow && conditions.length > 0 ? t('filterCount', { count: conditions.length }) : t('filter')}
        </Button>
        {(conditions.length > 0 || search.q) && (
          <Button type="link" className={styles.clear} onClick={clear}>
            {t('clearAll')}
          </Button>
        )}
        <Segmented
          className={styles.view}
          aria-label={t('viewAs')}
          value={tree ? 'theme' : 'flat'}
          onChange={(view) => change({ view: view === 'flat' ? 'flat' : undefined })}
          options={[
            { value: 'theme', label: t('byTheme') },
            { value: 'flat', label: t('flat') },
          ]}
        />
      </div>
      <div className={styles.total} role="status">
        <span>{stale ? t('stale') : t('total', { count: all.count })}</span>
        <LightCounts counts={countsOf(all)} />
        <span className={styles.legend}>
          <Legend />
        </span>
      </div>
      <div className={stale ? styles.stale : undefined}>
        <ErrorBoundary>
          <Suspense fallback={<Waiting rows={14} height={46} />}>
            <TaskList query={data} search={search} tree={tree} narrow={narrow} onClear={clear} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {filtering && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <FilterPanel search={search} year={year} count={all.count} onClose={() => setFiltering(false)} onClear={clear} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

/** Text to find; the address follows when the typing rests. */
function Find({ value, narrow, onChange }: { value?: string; narrow: boolean; onChange: (q?: string) => void }) {
  const t = useTasksWords()
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState(value ?? '')
  const [told, setTold] = useState(value)
  if (told !== value) {
    setTold(value)
    if ((value ?? '') !== typed.trim()) setTyped(value ?? '')
  }
  useEffect(() => {
    const q = typed.trim() || undefined
    if (q === value) return
    const timer = setTimeout(() => onChange(q), 250)
    return () => clearTimeout(timer)
  })
  useHotkeys({ '/': () => box.current?.focus() })
  return (
    <Input
      ref={box}
      className={styles.find}
      value={typed}
      allowClear
      prefix={<SearchOutlined className="third" aria-hidden />}
      suffix={typed || narrow ? undefined : <kbd className={styles.key}>/</kbd>}
      placeholder={t(narrow ? 'findPhone' : 'find')}
      aria-label={t('find')}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') box.current?.blur()
      }}
    />
  )
}
