import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { LeaderLoads_plan$key } from '../../__generated__/LeaderLoads_plan.graphql'
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
  const sum = groups.reduce((total, group) => total + group.count, 0)
  return (
    <>
      <SectionHead title={t('leaders')} note={<Legend />} more={<Link to="/leaders">{t('allLeaders')}</Link>} />
      <ol className={whole ? `${styles.rows} ${styles.whole}` : styles.rows}>
        {groups.map((group) => {
          const { value: id, label: name } = group.keys[0]!
          const counts = countsOf(group)
          return (
            <li key={id} className={styles.row}>
              <Link to="/leaders/$id" params={{ id }} className={styles.name}>
                {name}
              </Link>
              <span className={styles.bar}>
                <StackBar
                  max={most}
                  parts={stacked.map((look) => ({
                    look,
                    count: counts[look],
                    label: t('leaderPart', { leader: name, light: words[look], count: counts[look] }),
                    to: { to: '/tasks', search: { year, leader: [id], ...searchOf(look) } },
                  }))}
                />
              </span>
              <Link to="/tasks" search={{ year, leader: [id] }} className={styles.total} aria-label={t('leaderAll', { leader: name, count: group.count })}>
                {group.count}
              </Link>
            </li>
          )
        })}
      </ol>
      {groups.length > few && !whole && (
        <Button type="link" block className={styles.more} onClick={() => setWhole(true)}>
          {t('showRest', { count: groups.length - few })}
        </Button>
      )}
      {sum > leaders.total && <p className={`note ${styles.note}`}>{t('leaderSum', { total: leaders.total })}</p>}
    </>
  )
}
