import { DownloadOutlined } from '@ant-design/icons'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { graphql } from 'react-relay'
import type { LeaderQuery, LeaderQuery$data } from '../../__generated__/LeaderQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { usePlan } from '../../app/usePlan'
import { Empty } from '../../components/Empty'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { KeyFigure, KeyFigures } from '../../components/KeyFigure'
import { Legend, LightCounts, useLookWords } from '../../components/LightShape'
import { searchOf, stacked } from '../../components/lights'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { SectionHead } from '../../components/SectionHead'
import { StackBar } from '../../components/StackBar'
import { tally } from '../../components/tally'
import { TaskLines } from '../../components/TaskLines'
import { useCommon } from '../../i18n/words/common'
import { useLeadersWords } from '../../i18n/words/leaders'
import { downloadTasks } from '../Tasks/download'
import styles from './Leader.module.css'
import { LeaderMonths } from './LeaderMonths'
import { Sections } from './Sections'
import { SharedTasks } from './SharedTasks'

export type TheLeader = NonNullable<LeaderQuery$data['leader']>
export type Answered = TheLeader['tasks']['nodes'][number]

/** A leader (责任领导): the line of lights, sections, what is shared and with whom, what falls due when. */
export function Leader() {
  const { id } = useParams({ from: '/leaders/$id' })
  const { year, planId, plan } = usePlan()
  const { data, stale } = usePageQuery<LeaderQuery>(
    graphql`
      query LeaderQuery($id: ID!, $planId: ID) @raw_response_type {
        leader(id: $id) {
          id
          name
          aliases
          sections {
            id
            code
            plan {
              id
            }
          }
          workload(planId: $planId) {
            lead
            coLead
            total
            overdue
            dueSoon
            closed
          }
          tasks(filter: { planId: $planId }, orderBy: [{ field: LIGHT }, { field: DUE_ON }], first: 200) {
            nodes {
              id
              number
              content
              light {
                color
                cause
                ...LightMark_light
              }
              deadline {
                dueOn
              }
              leaders {
                id
                name
                ...links_leader
              }
              rows {
                id
                number
                section {
                  id
                  code
                  title
                }
              }
              ...links_task
              ...TaskLines_task
            }
          }
        }
      }
    `,
    { id, planId },
  )
  const c = useCommon()
  const t = useLeadersWords()
  const words = useLookWords()
  const { leader } = data
  if (!plan) return <NoPlan />
  if (!leader) return <Empty title={c('notFound')} why={c('failedNotFound')} />

  const { workload } = leader
  const tasks = leader.tasks.nodes
  const own = { year, leader: [leader.id] }
  const counts = tally(tasks)
  const sections = leader.sections.filter((section) => section.plan.id === planId)
  const others = (task: Answered) => task.leaders.filter((one) => one.id !== leader.id).map((one) => one.name)
  return (
    <div className={stale ? styles.stale : undefined}>
      <nav className={`${styles.path} no-print`} aria-label={c('leaders')}>
        <Link to="/leaders">{c('leaders')}</Link>
      </nav>
      <PageHead title={leader.name} note={leader.aliases.length > 0 && t('alsoNamed', { names: leader.aliases.join('、') })}>
        <span className={`${styles.actions} no-print`}>
          <Link to="/tasks" search={own}>
            {t('listAll', { count: workload.total })}
          </Link>
          <Button icon={<DownloadOutlined />} disabled={workload.total === 0} onClick={() => void downloadTasks(own, 'xlsx', leader.name)}>
            {t('downloadList')}
          </Button>
        </span>
      </PageHead>
      <KeyFigures>
        <KeyFigure
          label={t('total')}
          figure={workload.total}
          to={{ to: '/tasks', search: own }}
          note={sections.length ? t('totalNote', { count: sections.length }) : t('totalNone')}
        />
        <KeyFigure label={t('lead')} figure={workload.lead} note={t('leadNote')} />
        <KeyFigure label={t('coLead')} figure={workload.coLead} to={{ to: '/tasks', search: { ...own, shared: true } }} note={t('coLeadNote')} />
        <KeyFigure label={t('overdue')} look="red" figure={workload.overdue} to={{ to: '/tasks', search: { ...own, cause: ['OVERDUE'] } }} note={t('overdueNote')} />
        <KeyFigure label={t('dueSoon')} look="yellow" figure={workload.dueSoon} to={{ to: '/tasks', search: { ...own, cause: ['DUE_SOON'] } }} note={t('dueSoonNote')} />
        <KeyFigure
          label={t('closed')}
          look="closed"
          figure={workload.closed}
          to={{ to: '/tasks', search: { ...own, status: ['CLOSED'] } }}
          note={workload.total > 0 && t('closedNote', { percent: Math.round((100 * workload.closed) / workload.total) })}
        />
      </KeyFigures>
      {tasks.length === 0 ? (
        <Empty title={t('noTasks')} why={t('noTasksWhy', { leader: leader.name })} />
      ) : (
        <>
          <section className={styles.line}>
            <SectionHead title={t('line')} note={<Legend />} more={<LightCounts counts={counts} />} />
            <div className={styles.bar}>
              <StackBar
                max={tasks.length}
                parts={stacked.map((look) => ({
                  look,
                  count: counts[look],
                  label: t('linePart', { light: words[look], count: counts[look] }),
                  to: { to: '/tasks', search: { ...own, ...searchOf(look) } },
                }))}
              />
            </div>
          </section>
          <div className={styles.grid}>
            <div className={styles.column}>
              <Part>
                <Sections leader={leader} />
              </Part>
              <Part>
                <SharedTasks leader={leader} />
              </Part>
            </div>
            <Part>
              <LeaderMonths leader={leader} />
            </Part>
          </div>
          <section>
            <SectionHead
              title={t('taskList')}
              note={t('urgentFirst')}
              more={
                <Link to="/tasks" search={own}>
                  {t('toTasks')}
                </Link>
              }
            />
            <TaskLines
              label={t('taskList')}
              who="leads"
              lines={tasks.map((task) => ({
                id: task.id,
                task,
                note: task.leaders.length > 1 ? t('withLeaders', { leaders: others(task).join('、') }) : undefined,
              }))}
            />
          </section>
        </>
      )}
    </div>
  )
}

function Part({ children }: { children: React.ReactNode }) {
  return (
    <section>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  )
}
