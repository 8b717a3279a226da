import { Link } from '@tanstack/react-router'
import { useDays } from '../../components/days'
import { LightShape, lookOf } from '../../components/LightShape'
import { speaksEnglish } from '../../i18n'
import { useTimelineWords } from '../../i18n/words/timeline'
import styles from './Chart.module.css'
import { endOf, laneOf, type Span } from './scale'
import type { Laid } from './Timeline'

interface Props {
  task: Laid
  /** Its key among the rows. */
  row: string
  span: Span
  here: boolean
}

/** A task's name and its lane: issue, share done, due day, the first due day, how late. */
export function TaskRow({ task, row, span, here }: Props) {
  const t = useTimelineWords()
  const { today } = useDays()
  const look = lookOf(task.light.color, task.light.cause)
  const { start, end, done, first, late, open } = laneOf(task, today, span)
  const said = useSaid(task)
  const width = (from: number, to: number) => ({ left: `${from}%`, width: `${Math.max(0, to - from)}%` })
  return (
    <div role="row" data-key={row} className={here ? `${styles.row} ${styles.here}` : styles.row} aria-current={here || undefined}>
      <span role="rowheader" className={styles.label}>
        <Link to="/tasks/$id" params={{ id: task.id }} className={styles.task} title={`${task.content}\n${task.light.word}：${task.light.reason}`}>
          <LightShape look={look} label={task.light.word} />
          <span className={styles.number}>{task.number}</span>
          <span className={styles.content}>{task.content}</span>
        </Link>
      </span>
      <span role="cell" className={styles.lane}>
        <span className="seen-by-readers-only">{said}</span>
        <span aria-hidden className={styles.hover} title={said}>
          <i
            className={[styles.span, styles[look], open && styles.open, !task.issuedOn && styles.notIssued].filter(Boolean).join(' ')}
            style={width(start, end)}
          />
          {done != null && <i className={`${styles.done} ${styles[look]}`} style={width(start, done)} />}
          {late != null && <i className={styles.late} style={width(end, late)} />}
          {first != null && <i className={styles.first} style={{ left: `${first}%` }} />}
          {task.closedOn && <i className={styles.closedOn} style={{ left: `${endOf(task.closedOn, span)}%` }} />}
          {open ? (
            <span className={styles.word}>{t('noDue')}</span>
          ) : (
            <span className={styles.end} style={{ left: `${end}%` }}>
              <LightShape look={look} />
            </span>
          )}
        </span>
      </span>
    </div>
  )
}

/** The lane in words. */
function useSaid(task: Laid): string {
  const t = useTimelineWords()
  const days = useDays()
  const { dueOn, originalDueOn } = task.deadline
  return [
    task.light.word,
    task.issuedOn ? t('from', { day: days.short(task.issuedOn) }) : t('notIssued'),
    !dueOn
      ? t('noDue')
      : originalDueOn && originalDueOn !== dueOn
        ? t('dueMoved', { first: days.short(originalDueOn), day: days.short(dueOn) })
        : t('due', { day: days.short(dueOn) }),
    task.closedOn ? t('closedOn', { day: days.short(task.closedOn) }) : task.percent == null ? t('unknown') : t('done', { percent: task.percent }),
  ].join(speaksEnglish() ? '; ' : '，')
}
