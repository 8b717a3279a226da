import { graphql, useFragment } from 'react-relay'
import type { Subtasks_task$key } from '../../__generated__/Subtasks_task.graphql'
import { Deadline } from '../../components/Deadline'
import { LightMark } from '../../components/LightMark'
import { TaskLink, UnitLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { SectionHead } from '../../components/SectionHead'
import { useNarrow } from '../../components/useNarrow'
import { useTaskWords } from '../../i18n/words/task'
import styles from './Subtasks.module.css'

/** What an item was broken into, or what stands under a theme. */
export function Subtasks({ task }: { task: Subtasks_task$key }) {
  const t = useTaskWords()
  const narrow = useNarrow()
  const { kind, subtasks } = useFragment(
    graphql`
      fragment Subtasks_task on Task {
        kind
        subtasks {
          id
          number
          content
          percent
          scheduledPercent
          leadUnits {
            id
            name
            ...links_unit
          }
          deadline {
            ...Deadline_deadline
          }
          light {
            ...LightMark_light
          }
          ...links_task
        }
      }
    `,
    task,
  )
  if (subtasks.length === 0) return null
  const theme = kind === 'THEME'
  return (
    <section>
      <SectionHead title={theme ? t('under') : t('subtasks')} note={theme ? t('underNote', { count: subtasks.length }) : t('subtasksNote', { count: subtasks.length })} />
      {narrow ? (
        <ol>
          {subtasks.map((one) => (
            <li key={one.id} className={styles.card}>
              <TaskLink task={one} className={styles.link}>
                <LightMark light={one.light} show="reason" inline />
                <span className={`two-lines ${styles.content}`}>{one.content}</span>
                <span className={styles.facts}>
                  <span>{one.number}</span>
                  <span className={styles.units}>{one.leadUnits.map((unit) => unit.name).join('、')}</span>
                  <Deadline deadline={one.deadline} />
                </span>
              </TaskLink>
            </li>
          ))}
        </ol>
      ) : (
        <div className="lines-region" role="region" tabIndex={0} aria-label={theme ? t('under') : t('subtasks')}>
          <table className={`lines ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('order')}</th>
                <th scope="col">{t('what')}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('deadline')}</th>
                <th scope="col">{t('lightAndReason')}</th>
                <th scope="col" className="number">
                  {t('done')}
                </th>
              </tr>
            </thead>
            <tbody>
              {subtasks.map((one, i) => (
                <tr key={one.id}>
                  <td className="second nowrap">{theme ? one.number : i + 1}</td>
                  <td>
                    <TaskLink task={one} />
                  </td>
                  <td>
                    {one.leadUnits.map((unit) => (
                      <span key={unit.id} className={styles.one}>
                        <UnitLink unit={unit} />
                      </span>
                    ))}
                  </td>
                  <td>
                    <Deadline deadline={one.deadline} />
                  </td>
                  <td>
                    <LightMark light={one.light} show="reason" inline />
                  </td>
                  <td className="number">
                    <Percent percent={one.percent} scheduled={one.scheduledPercent} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
