import { Link, useSearch } from '@tanstack/react-router'
import { LightCounts, useLookWords } from '../../components/LightShape'
import { searchOf, stacked } from '../../components/lights'
import { SectionHead } from '../../components/SectionHead'
import { StackBar } from '../../components/StackBar'
import { tally } from '../../components/tally'
import { useNarrow } from '../../components/useNarrow'
import { useLeadersWords } from '../../i18n/words/leaders'
import type { Answered, TheLeader } from './Leader'
import styles from './Sections.module.css'

type Section = Answered['rows'][number]['section']

/** The tasks by the sections they are printed in, those in the leader's charge marked. */
export function Sections({ leader }: { leader: TheLeader }) {
  const t = useLeadersWords()
  const words = useLookWords()
  const narrow = useNarrow()
  const { year } = useSearch({ from: '__root__' })
  const sections = new Map<string, { section: Section; tasks: Answered[] }>()
  for (const task of leader.tasks.nodes)
    for (const section of new Map(task.rows.map((row) => [row.section.id, row.section])).values()) {
      const entry = sections.get(section.id) ?? { section, tasks: [] }
      entry.tasks.push(task)
      sections.set(section.id, entry)
    }
  const lines = [...sections.values()].sort((a, b) => a.section.code.localeCompare(b.section.code, undefined, { numeric: true }))
  const most = Math.max(1, ...lines.map((line) => line.tasks.length))
  return (
    <>
      <SectionHead title={t('bySection')} note={t('bySectionNote')} />
      <table className={`lines ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('section')}</th>
            <th scope="col" className="number">
              {t('tasks')}
            </th>
            <th scope="col" className={styles.bar}>
              {t('spread')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ section, tasks }) => {
            const counts = tally(tasks)
            return (
              <tr key={section.id}>
                <th scope="row" className={styles.name}>
                  <Link to="/register" search={{ year, section: section.code }}>
                    <span className="third">{section.code}</span> {section.title}
                  </Link>
                  {leader.sections.some((one) => one.id === section.id) && <span className={styles.own}>{t('own')}</span>}
                </th>
                <td className={`number ${styles.count}`}>
                  <Link to="/tasks" search={{ year, leader: [leader.id], section: section.id }}>
                    {tasks.length}
                  </Link>
                </td>
                <td className={styles.bar}>
                  {narrow ? (
                    <LightCounts counts={counts} />
                  ) : (
                    <StackBar
                      max={most}
                      parts={stacked.map((look) => ({
                        look,
                        count: counts[look],
                        label: t('sectionPart', { section: section.code, light: words[look], count: counts[look] }),
                        to: { to: '/tasks', search: { year, leader: [leader.id], section: section.id, ...searchOf(look) } },
                      }))}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
