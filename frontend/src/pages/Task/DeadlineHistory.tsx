import dayjs from 'dayjs'
import { graphql, useFragment } from 'react-relay'
import type { DeadlineHistory_task$key } from '../../__generated__/DeadlineHistory_task.graphql'
import { fullDay, useDays } from '../../components/days'
import { SectionHead } from '../../components/SectionHead'
import { useTaskWords } from '../../i18n/words/task'
import styles from './DeadlineHistory.module.css'

/** How the deadline moved: the printed day stays for ever, later ones below it. */
export function DeadlineHistory({ task }: { task: DeadlineHistory_task$key }) {
  const t = useTaskWords()
  const days = useDays()
  const { deadline, extensions, rows } = useFragment(
    graphql`
      fragment DeadlineHistory_task on Task {
        deadline {
          kind
          dueOn
          originalDueOn
          asWritten
        }
        rows {
          deadlineAsWritten
        }
        extensions {
          id
          to
          state
          createdAt
          decidedAt
          decidedBecause
          withLeader
          requestedBy {
            name
          }
        }
      }
    `,
    task,
  )
  const first = deadline.originalDueOn
  if (!first) return null
  const written = new Set(rows.map((row) => row.deadlineAsWritten))
  // Who may not read the requests still sees that the day has moved.
  const moved = deadline.dueOn && deadline.dueOn !== first && !extensions.some((one) => one.state === 'APPROVED' && one.to === deadline.dueOn)
  return (
    <section>
      <SectionHead title={t('deadlines')} />
      <ol>
        <li className={styles.line}>
          <span>{deadline.kind === 'MONTH_END' ? days.monthEnd(first) : days.short(first)}</span>
          <div>
            <p>{rows.length ? t('printedDay') : t('setDay')}</p>
            <p className="note">
              {fullDay(first)}
              {rows.length > 1 && `${t('comma')}${written.size === 1 ? (rows.length === 2 ? t('bothAgree') : t('copiesAgree', { count: rows.length })) : t('copiesDiffer')}`}
            </p>
          </div>
        </li>
        {[...extensions].reverse().map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles[one.state]}>{days.short(one.to)}</span>
            <div>
              <p>
                {t('askedBy', { unit: one.requestedBy.name })}
                <span className={styles[one.state]}>{t(one.state)}</span>
              </p>
              <p className="note">
                {one.decidedAt
                  ? t('askedAndDecided', { asked: days.short(one.createdAt), decided: days.short(one.decidedAt) })
                  : t('askedAndWaits', { asked: days.short(one.createdAt), count: Math.max(0, dayjs(days.today).diff(dayjs(one.createdAt).startOf('day'), 'day')) })}
                {one.state === 'REQUESTED' && one.withLeader && `${t('comma')}${t('withLeader')}`}
              </p>
              {one.decidedBecause && <p className="note">{one.decidedBecause}</p>}
            </div>
          </li>
        ))}
        {moved && (
          <li className={styles.line}>
            <span className={styles.APPROVED}>{days.short(deadline.dueOn!)}</span>
            <p>{t('movedDay')}</p>
          </li>
        )}
      </ol>
    </section>
  )
}
