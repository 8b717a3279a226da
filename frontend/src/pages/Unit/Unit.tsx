import { DownloadOutlined } from '@ant-design/icons'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { graphql } from 'react-relay'
import type { UnitQuery } from '../../__generated__/UnitQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { usePlan } from '../../app/usePlan'
import { Empty } from '../../components/Empty'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { useCommon } from '../../i18n/words/common'
import { useGlossary } from '../../i18n/words/glossary'
import { useUnitsWords } from '../../i18n/words/units'
import { downloadTasks } from '../Tasks/download'
import { LoadSum } from './LoadSum'
import { Members } from './Members'
import { Partners } from './Partners'
import { RoleLights } from './RoleLights'
import { formsOf, sharesOf } from './share'
import styles from './Unit.module.css'
import { UnitMonths } from './UnitMonths'
import { UnitTasks } from './UnitTasks'

/** A unit (单位): what it carries, as a sum, by light, by month, with whom. */
export function Unit() {
  const { id } = useParams({ from: '/units/$id' })
  const { tab } = useSearch({ from: '/units/$id' })
  const { year, planId, plan } = usePlan()
  const { data, stale } = usePageQuery<UnitQuery>(
    graphql`
      query UnitQuery($id: ID!, $planId: ID) @raw_response_type {
        unit(id: $id) {
          id
          name
          kind
          aliases
          signboards
          groups {
            id
            name
            ...Members_group @arguments(planId: $planId)
          }
          ...Members_group @arguments(planId: $planId)
          workload(planId: $planId) {
            lead
            coLead
            support
            throughGroups
            total
            namedRows
            responsibleRows
          }
          tasks(throughGroups: true, filter: { planId: $planId }, orderBy: [{ field: LIGHT }, { field: DUE_ON }], first: 200) {
            totalCount
            nodes {
              id
              light {
                color
                cause
              }
              deadline {
                dueOn
              }
              assignments {
                role
                asWritten
                unit {
                  id
                  name
                  kind
                  ...links_unit
                }
              }
              ...TaskLines_task
            }
          }
          subtasks: tasks(filter: { planId: $planId, kind: [SUBTASK] }, first: 1) {
            totalCount
          }
        }
      }
    `,
    { id, planId },
  )
  const c = useCommon()
  const g = useGlossary()
  const t = useUnitsWords()
  const { unit } = data
  const shares = useMemo(
    () => (unit ? sharesOf(unit.tasks.nodes, unit.id, unit.groups.map((group) => group.id)) : []),
    [unit],
  )
  if (!plan) return <NoPlan />
  if (!unit) return <Empty title={c('notFound')} why={c('failedNotFound')} />

  const forms = formsOf(shares, unit.name)
  // Where no members stand below the lights, the partners do.
  const grouped = unit.kind === 'GROUP' || unit.groups.length > 0
  const partners = (
    <Part>
      <Partners unit={unit} shares={shares} />
    </Part>
  )
  return (
    <div className={stale ? styles.stale : undefined}>
      <nav className={`${styles.path} no-print`} aria-label={c('units')}>
        <Link to="/units">{c('units')}</Link>
        <span aria-hidden>›</span>
        <Link to="/units" search={{ kind: [unit.kind] }}>
          {g(unit.kind)}
        </Link>
      </nav>
      <PageHead
        title={unit.name}
        note={
          <span className={styles.facts}>
            <span>{g(unit.kind)}</span>
            {unit.aliases.length > 0 && <span>{t('alsoNamed', { names: unit.aliases.join('、') })}</span>}
            {unit.signboards.length > 0 && <span>{t('signboards', { names: unit.signboards.join('、') })}</span>}
            {forms.slice(0, 2).map(([form, count]) => (
              <span key={form}>{t('printedAs', { form, count })}</span>
            ))}
            {unit.groups.length > 0 && (
              <span>
                {t('belongsTo')}{' '}
                {unit.groups.map((group) => (
                  <Link key={group.id} to="/units/$id" params={{ id: group.id }}>
                    {group.name}
                  </Link>
                ))}
              </span>
            )}
          </span>
        }
      >
        <span className={`${styles.actions} no-print`}>
          <Link to="/tasks" search={{ year, unit: [unit.id], through: true }}>
            {t('listAll', { count: unit.workload.total })}
          </Link>
          <Button
            icon={<DownloadOutlined />}
            disabled={unit.workload.total === 0}
            onClick={() => void downloadTasks({ year, unit: [unit.id], through: true }, 'xlsx', unit.name)}
          >
            {t('downloadList')}
          </Button>
        </span>
      </PageHead>
      <LoadSum unit={unit} shares={shares} />
      <div className={styles.grid}>
        <div className={styles.column}>
          <Part>
            <RoleLights unit={unit} shares={shares} />
          </Part>
          {(unit.kind === 'GROUP' ? [unit] : unit.groups).map((group) => (
            <Part key={group.id}>
              <Members group={group} of={unit.id} />
            </Part>
          ))}
          {!grouped && partners}
        </div>
        <div className={styles.column}>
          <Part>
            <UnitMonths unit={unit} shares={shares} />
          </Part>
          {grouped && partners}
        </div>
      </div>
      <UnitTasks unit={unit} shares={shares} tab={tab} />
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
