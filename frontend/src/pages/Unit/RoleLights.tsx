import { Link, useSearch } from '@tanstack/react-router'
import { Legend, LightCounts, useLookWords } from '../../components/LightShape'
import { searchOf, stacked } from '../../components/lights'
import { SectionHead } from '../../components/SectionHead'
import { StackBar } from '../../components/StackBar'
import { tally } from '../../components/tally'
import { useUnitsWords } from '../../i18n/words/units'
import type { TasksSearch } from '../Tasks/search'
import { listBehind } from '../Units/load'
import styles from './RoleLights.module.css'
import { ways, type Share, type TheUnit, type Way } from './share'
import { useGroupWord } from './useGroupWord'

const conditions: Record<Way, TasksSearch> = { lead: { role: ['LEAD'] }, coLead: { role: ['CO_LEAD'] }, support: { role: ['SUPPORT'] }, group: { onlyThrough: true } }

/** The unit's tasks by role and light, on one scale. */
export function RoleLights({ unit, shares }: { unit: TheUnit; shares: readonly Share[] }) {
  const t = useUnitsWords()
  const words = useLookWords()
  const through = useGroupWord(unit)
  const { year } = useSearch({ from: '__root__' })
  const lines = ways
    .filter((way) => way !== 'group' || unit.groups.length > 0)
    .map((way) => {
      const own = shares.filter((share) => share.way === way).map((share) => share.task)
      return { way, count: own.length, counts: tally(own) }
    })
  const most = Math.max(1, ...lines.map((line) => line.count))
  const name = (way: Way) => (way === 'group' ? through : t(way))
  return (
    <>
      <SectionHead title={t('roleLights')} note={<Legend />} />
      <table className={`lines ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('role')}</th>
            <th scope="col" className="number">
              {t('tasks')}
            </th>
            <th scope="col" className={styles.bar}>
              {t('spread')}
            </th>
            <th scope="col" className="number">
              <span className="seen-by-readers-only">{t('lights')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ way, count, counts }) => (
            <tr key={way}>
              <th scope="row">{name(way)}</th>
              <td className={`number ${styles.count}`}>
                {count === 0 ? <span className="zero">0</span> : <Link {...listBehind(unit.id, way === 'group' ? 'throughGroups' : way, year)}>{count}</Link>}
              </td>
              <td className={styles.bar}>
                <StackBar
                  max={most}
                  parts={stacked.map((look) => ({
                    look,
                    count: counts[look],
                    label: t('rolePart', { role: name(way), light: words[look], count: counts[look] }),
                    to: { to: '/tasks', search: { year, unit: [unit.id], ...conditions[way], ...searchOf(look) } },
                  }))}
                />
              </td>
              <td className="number">
                <LightCounts counts={counts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
