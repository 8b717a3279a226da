import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { LeaderLoads_plan$key } from '../../__generated__/LeaderLoads_plan.graphql'
import { WithTable, type ChartRow } from '../../components/ChartTable'
import { Legend, useLookWords } from '../../components/LightShape'
import { countsOf, searchOf, stacked } from '../../components/lights'
import { SectionHead } from '../../components/SectionHead'
import { StackBar } from '../../components/StackBar'
import { useOverviewWords } from '../../i18n/words/overview'
import styles from './LeaderLoads.module.css'

/** On a phone the rest waits behind a button. */
const few = 8

/** What each leader answers for, by light. */
export function LeaderLoads({ plan }: { plan: LeaderLoads_plan$key }) {
  const t = useOverviewWords()
  const words = useLookWords()
  const { year } = useSearch({ from: '__root__' })
  const [whole, setWhole] = useState(false)
  const { leaders } = useFragment(
    graphql`
      fragment LeaderLoads_plan on Plan {
        leaders: stats(groupBy: [LEADER]) {
          total
          groups {
            keys {
              value
              label
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
    `,
    plan,
  )
  const groups = leaders.groups.filter((group) => group.keys[0]?.value).sort((a, b) => b.count - a.count)
  const most = groups[0]?.count ?? 1
  const rows = groups.map((group): ChartRow => {
    const { value: id, label: name } = group.keys[0]!
    const counts = countsOf(group)
    const own = { year, leader: [id] }
    return {
      key: id,
      label: (
        <Link to="/leaders/$id" params={{ id }} className={styles.name}>
          {name}
        </Link>
      ),
      total: group.count,
      totalLabel: t('leaderAll', { leader: name, count: group.count }),
      to: { to: '/tasks', search: own },
      parts: stacked.map((look) => ({
        look,
        name: words[look],
        count: counts[look],
        label: t('leaderPart', { leader: name, light: words[look], count: counts[look] }),
        to: { to: '/tasks', search: { ...own, ...searchOf(look) } },
      })),
    }
  })
  const sum = groups.reduce((total, group) => total + group.count, 0)
  return (
    <>
      <SectionHead title={t('leaders')} note={<Legend />} more={<Link to="/leaders">{t('allLeaders')}</Link>} />
      <WithTable head={t('leader')} rows={rows} note={sum > leaders.total && t('leaderSum')}>
        <ol className={whole ? `${styles.rows} ${styles.whole}` : styles.rows}>
          {rows.map(({ key, label, parts, to, total, totalLabel }) => (
            <li key={key} className={styles.row}>
              {label}
              <span className={styles.bar}>
                <StackBar max={most} parts={parts} />
              </span>
              <Link {...to} className={styles.total} aria-label={totalLabel}>
                {total}
              </Link>
            </li>
          ))}
        </ol>
        {rows.length > few && !whole && (
          <Button type="link" block className={styles.more} onClick={() => setWhole(true)}>
            {t('showRest', { count: rows.length - few })}
          </Button>
        )}
      </WithTable>
    </>
  )
}
