import { Link, useNavigate } from '@tanstack/react-router'
import { graphql } from 'react-relay'
import type { LeadersQuery } from '../../__generated__/LeadersQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { usePlan } from '../../app/usePlan'
import { Empty } from '../../components/Empty'
import { Legend, LightCounts, useLookWords, type Look } from '../../components/LightShape'
import { countsOf, searchOf, stacked } from '../../components/lights'
import { LeaderLink } from '../../components/links'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { StackBar } from '../../components/StackBar'
import { useNarrow } from '../../components/useNarrow'
import { useRowKeys } from '../../components/useRowKeys'
import { useCommon } from '../../i18n/words/common'
import { useLeadersWords } from '../../i18n/words/leaders'
import styles from './Leaders.module.css'

const nothing: Record<Look, number> = { red: 0, yellow: 0, green: 0, grey: 0, closed: 0 }

/** Each leader's line (责任领导): sections, tasks by light, and what is shared. */
export function Leaders() {
  const { year, planId, newest } = usePlan()
  const { data, stale } = usePageQuery<LeadersQuery>(
    graphql`
      query LeadersQuery($year: Int, $planId: ID) @raw_response_type {
        leaders(first: 200) {
          totalCount
          nodes {
            id
            name
            ...links_leader
            sections {
              id
              code
              title
              plan {
                id
              }
            }
            sharedWith {
              count
              leader {
                id
                ...links_leader
              }
            }
            workload(planId: $planId) {
              lead
              coLead
              total
            }
          }
        }
        plan(year: $year) {
          id
          taskCount
          stats(groupBy: [LEADER]) {
            groups {
              keys {
                value
              }
              count
              closed
              red
              yellow
              green
              grey
            }
          }
        }
      }
    `,
    { year, planId },
  )
  const c = useCommon()
  const t = useLeadersWords()
  const words = useLookWords()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const leaders = data.leaders.nodes.slice().sort((a, b) => b.workload.total - a.workload.total)
  const { ref, at } = useRowKeys<HTMLTableElement>(
    leaders.map((leader) => leader.id),
    (id) => void navigate({ to: '/leaders/$id', params: { id } }),
  )
  const { plan } = data
  if (!plan) return <NoPlan />

  const groups = new Map(plan.stats.groups.map((group) => [group.keys[0]?.value, group]))
  const most = Math.max(1, ...leaders.map((leader) => leader.workload.total))
  const sum = leaders.reduce((all, leader) => all + leader.workload.total, 0)
  const countsFor = (id: string) => {
    const group = groups.get(id)
    return group ? countsOf(group) : nothing
  }
  const bar = (id: string, name: string) => {
    const counts = countsFor(id)
    return (
      <StackBar
        max={most}
        parts={stacked.map((look) => ({
          look,
          count: counts[look],
          label: t('part', { leader: name, light: words[look], count: counts[look] }),
          to: { to: '/tasks', search: { year, leader: [id], ...searchOf(look) } },
        }))}
      />
    )
  }
  return (
    <div className={stale ? styles.stale : undefined}>
      <PageHead title={c('leaders')} note={t('count', { count: data.leaders.totalCount, tasks: plan.taskCount })}>
        <Legend />
      </PageHead>
      {leaders.length === 0 ? (
        <Empty title={t('none')} why={t('noneWhy')} />
      ) : narrow ? (
        <ol>
          {leaders.map((leader) => (
            <li key={leader.id} className={styles.card}>
              <div className={styles.head}>
                <LeaderLink leader={leader} className={styles.name} />
                <span className="note">
                  {leader.sections
                    .filter((section) => section.plan.id === plan.id)
                    .map((section) => section.code)
                    .join('、')}
                </span>
                <strong className={styles.sum}>{leader.workload.total}</strong>
              </div>
              {bar(leader.id, leader.name)}
              <div className={styles.foot}>
                <LightCounts counts={countsFor(leader.id)} />
                {leader.workload.coLead > 0 && (
                  <span className="note">
                    {t('coLead')} {leader.workload.coLead}
                  </span>
                )}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <div className={styles.region} role="region" aria-label={t('tableLabel')} tabIndex={0}>
          <table ref={ref} className={`lines ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('sections')}</th>
                <th scope="col" className="number">
                  {t('lead')}
                </th>
                <th scope="col" className="number">
                  {t('coLead')}
                </th>
                <th scope="col" className="number">
                  {t('total')}
                </th>
                <th scope="col" className={styles.bar}>
                  {t('lights')}
                </th>
                {newest && <th scope="col" className={styles.shared}>{t('shared')}</th>}
              </tr>
            </thead>
            <tbody>
              {leaders.map((leader) => (
                <tr key={leader.id} data-key={leader.id} className={leader.id === at ? styles.here : undefined} aria-current={leader.id === at || undefined}>
                  <th scope="row" className={styles.leader}>
                    <LeaderLink leader={leader} />
                  </th>
                  <td className={styles.sections}>
                    {leader.sections
                      .filter((section) => section.plan.id === plan.id)
                      .map((section) => (
                        <Link key={section.id} to="/register" search={{ year, section: section.code }} title={section.title}>
                          {section.code}
                        </Link>
                      ))}
                    {!leader.sections.some((section) => section.plan.id === plan.id) && <span className="zero">—</span>}
                  </td>
                  <td className="number">{leader.workload.lead === 0 ? <span className="zero">0</span> : leader.workload.lead}</td>
                  <td className="number">
                    {leader.workload.coLead === 0 ? (
                      <span className="zero">0</span>
                    ) : (
                      <Link to="/tasks" search={{ year, leader: [leader.id], shared: true }}>
                        {leader.workload.coLead}
                      </Link>
                    )}
                  </td>
                  <td className={`number ${styles.total}`}>
                    <Link to="/tasks" search={{ year, leader: [leader.id] }} aria-label={t('all', { leader: leader.name, count: leader.workload.total })}>
                      {leader.workload.total}
                    </Link>
                  </td>
                  <td className={styles.bar}>{bar(leader.id, leader.name)}</td>
                  {newest && (
                    <td className={styles.shared}>
                      {leader.sharedWith.map(({ leader: other, count }) => (
                        <span key={other.id}>
                          <LeaderLink leader={other} /> <span className="third">{t('sharedCount', { count })}</span>
                        </span>
                      ))}
                      {leader.sharedWith.length === 0 && <span className="zero">—</span>}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sum > plan.taskCount && <p className={`note ${styles.note}`}>{t('sum', { sum, total: plan.taskCount })}</p>}
    </div>
  )
}
