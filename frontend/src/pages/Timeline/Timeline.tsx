import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { graphql, usePaginationFragment } from 'react-relay'
import type { TimelineQuery } from '../../__generated__/TimelineQuery.graphql'
import type { Timeline_plan$data, Timeline_plan$key } from '../../__generated__/Timeline_plan.graphql'
import type { TimelineRefetchQuery } from '../../__generated__/TimelineRefetchQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Empty } from '../../components/Empty'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { useCommon } from '../../i18n/words/common'
import { useStates } from '../../i18n/words/states'
import { useTimelineWords } from '../../i18n/words/timeline'
import { taskFilter } from '../Tasks/filter'
import { Chart } from './Chart'
import { Filters } from './Filters'
import styles from './Timeline.module.css'

/** A task as the timeline lays it. */
export type Laid = Timeline_plan$data['tasks']['edges'][number]['node']

const page = 200

/** The year (时间轴), a row a task, by section, leader, unit or theme. */
export function Timeline() {
  const { year } = useSearch({ from: '__root__' })
  const { q, section, leader, unit, light, open } = useSearch({ from: '/timeline' })
  const { data, stale } = usePageQuery<TimelineQuery>(
    graphql`
      query TimelineQuery($year: Int, $filter: TaskFilter, $first: Int!) @raw_response_type {
        plan(year: $year) {
          year
          ...Timeline_plan @arguments(filter: $filter, first: $first)
        }
        ...Filters_query @arguments(year: $year)
      }
    `,
    {
      year,
      filter: taskFilter({ q, section, light, open, leader: leader ? [leader] : undefined, unit: unit ? [unit] : undefined, through: unit ? true : undefined }),
      first: page,
    },
  )
  if (!data.plan) return <NoPlan />
  return (
    <div className={stale ? styles.stale : undefined}>
      <Lanes plan={data.plan} year={data.plan.year}>
        <Filters query={data} />
      </Lanes>
    </div>
  )
}

interface LanesProps {
  plan: Timeline_plan$key
  year: number
  /** The conditions. */
  children: React.ReactNode
}

function Lanes({ plan, year, children }: LanesProps) {
  const c = useCommon()
  const t = useTimelineWords()
  const s = useStates()
  const search = useSearch({ from: '/timeline' })
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<TimelineRefetchQuery, Timeline_plan$key>(
    graphql`
      fragment Timeline_plan on Plan
      @refetchable(queryName: "TimelineRefetchQuery")
      @argumentDefinitions(filter: { type: "TaskFilter" }, first: { type: "Int!" }, after: { type: "String" }) {
        tasks(filter: $filter, first: $first, after: $after) @connection(key: "Timeline_tasks") {
          totalCount
          edges {
            node {
              id
              number
              content
              percent
              overdue
              issuedOn
              closedOn
              deadline {
                kind
                dueOn
                originalDueOn
                asWritten
              }
              light {
                color
                cause
                word
                reason
              }
              path {
                id
                content
              }
              leaders {
                id
                name
              }
              leadUnits {
                id
                name
              }
              rows {
                id
                section {
                  id
                  code
                  title
                }
              }
            }
          }
        }
      }
    `,
    plan,
  )
  const tasks = data.tasks.edges.map((edge) => edge.node)
  const rest = data.tasks.totalCount - tasks.length
  return (
    <>
      <PageHead title={c('timeline')} note={t('count', { count: data.tasks.totalCount })} />
      {children}
      {tasks.length === 0 ? (
        <Empty title={s('nothingFits')}>
          <Link to="/timeline" search={{ by: search.by }}>
            {s('clearAll')}
          </Link>
        </Empty>
      ) : (
        <Chart tasks={tasks} year={year} by={search.by ?? 'section'} />
      )}
      {hasNext && (
        <p className={styles.rest}>
          <Button loading={isLoadingNext} onClick={() => loadNext(page)}>
            {t('more', { count: Math.min(page, rest) })}
          </Button>
          <span className="note">{t('shown', { shown: tasks.length, count: data.tasks.totalCount })}</span>
        </p>
      )}
    </>
  )
}
