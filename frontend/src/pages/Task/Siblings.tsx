import { Link, useSearch } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { Siblings_task$key } from '../../__generated__/Siblings_task.graphql'
import { LightMark } from '../../components/LightMark'
import { TaskLink } from '../../components/links'
import { SectionHead } from '../../components/SectionHead'
import { useTaskWords } from '../../i18n/words/task'
import { nearest, neighboursOf } from './neighbours'
import styles from './Siblings.module.css'

/** Some of the tasks under the same theme, in the same section or of the same item. */
export function Siblings({ task }: { task: Siblings_task$key }) {
  const t = useTaskWords()
  const { year } = useSearch({ from: '__root__' })
  const data = useFragment(
    graphql`
      fragment Siblings_task on Task {
        id
        parent {
          id
          kind
          subtasks {
            id
            number
            content
            light {
              ...LightMark_light
            }
            ...links_task
          }
        }
        rows {
          section {
            id
            rows {
              task {
                id
                number
                content
                light {
                  ...LightMark_light
                }
                ...links_task
              }
            }
          }
        }
      }
    `,
    task,
  )
  const { all, at } = neighboursOf(data)
  if (at < 0 || all.length < 2) return null
  const theme = data.parent?.kind === 'THEME' ? data.parent.id : undefined
  const whole = t('seeAll', { count: all.length })
  return (
    <section className="no-print">
      <SectionHead
        title={theme ? t('sameTheme') : data.parent ? t('sameItem') : t('sameSection')}
        more={
          theme || !data.parent ? (
            <Link to="/tasks" search={{ year, theme, section: theme ? undefined : data.rows[0]?.section.id }}>
              {whole}
            </Link>
          ) : (
            <Link to="/tasks/$id" params={{ id: data.parent.id }}>
              {whole}
            </Link>
          )
        }
      />
      <ul>
        {nearest(all, at, 5).map((one) => (
          <li key={one.id} className={styles.one}>
            <LightMark light={one.light} show="shape" />
            <span className="second nowrap">{one.number}</span>
            <TaskLink task={one} className={styles.link}>
              <span className="one-line" title={one.content}>
                {one.content}
              </span>
            </TaskLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
