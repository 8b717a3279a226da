import dayjs from 'dayjs'
import { graphql, useFragment } from 'react-relay'
import type { ProgressChart_task$key } from '../../__generated__/ProgressChart_task.graphql'
import { useDays } from '../../components/days'
import { SectionHead } from '../../components/SectionHead'
import { useTaskWords } from '../../i18n/words/task'
import { courseOf } from './course'
import styles from './ProgressChart.module.css'

const width = 340
const height = 150
const left = 30
const right = 330
const top = 12
const bottom = 122

/** Accepted progress as steps against the line of what should be done, with a table twin. */
export function ProgressChart({ task }: { task: ProgressChart_task$key }) {
  const t = useTaskWords()
  const days = useDays()
  const data = useFragment(
    graphql`
      fragment ProgressChart_task on Task {
        kind
        issuedOn
        closedOn
        percent
        scheduledPercent
        deadline {
          dueOn
        }
        leadingWithin: assignments(role: [LEAD, CO_LEAD], throughGroups: true) {
          unit {
            id
          }
        }
        reports(first: 100) {
          nodes {
            id
            state
            percent
            createdAt
            reviewedAt
            unit {
              id
            }
          }
        }
      }
    `,
    task,
  )
  const course = courseOf({
    issuedOn: data.issuedOn,
    closedOn: data.closedOn,
    dueOn: data.deadline.dueOn,
    today: days.today,
    leads: new Set(data.leadingWithin.map((part) => part.unit.id)),
    reports: data.reports.nodes,
  })
  if (!course || data.kind === 'THEME') return null
  const span = dayjs(course.to).diff(course.from, 'day')
  const x = (on: string) => left + ((right - left) * Math.min(span, Math.max(0, dayjs(on).diff(course.from, 'day')))) / span
  const y = (percent: number) => bottom - ((bottom - top) * percent) / 100
  const { percent, scheduledPercent } = data
  const done = course.steps.at(-1)?.percent ?? percent
  const line = course.steps.reduce((path, step) => `${path} H ${x(step.on)} V ${y(step.percent)}`, `M ${x(course.from)} ${y(0)}`) + ` H ${x(course.until)}`
  const here = x(course.until)
  const behind = scheduledPercent != null && done != null ? scheduledPercent - done : null
  const flip = here > right - 38
  return (
    <section>
      <SectionHead title={t('chart')} note={course.due ? t('chartNote') : t('chartNoteOngoing')} />
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} aria-hidden>
        {[0, 50, 100].map((mark) => (
          <g key={mark}>
            <line x1={left} x2={right} y1={y(mark)} y2={y(mark)} className={mark === 0 ? styles.base : styles.grid} />
            <text x={left - 6} y={y(mark) + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        {months(course.from, course.to).map((month) => (
          <text key={month} x={x(month)} y={bottom + 18} textAnchor="middle">
            {t('month', { month: dayjs(month).locale() === 'en' ? dayjs(month).format('MMM') : dayjs(month).month() + 1 })}
          </text>
        ))}
        {course.due && <path d={`M ${x(course.from)} ${y(0)} L ${x(course.due)} ${y(100)} H ${right}`} className={styles.schedule} />}
        {/* Who may not read the reports sees where it stands, not how it came there. */}
        {percent != null && (course.steps.length > 0 ? <path d={line} className={styles.done} /> : <circle cx={here} cy={y(percent)} r={3} className={styles.stands} />)}
        {behind != null && behind > 0 && done != null && <line x1={here} x2={here} y1={y(scheduledPercent!)} y2={y(done)} className={styles.behind} />}
        {scheduledPercent != null && (
          <text x={here - 6} y={Math.max(y(scheduledPercent) - 4, 9)} textAnchor="end" className={styles.label}>
            {t('should', { percent: scheduledPercent })}
          </text>
        )}
        {behind != null && behind >= 10 && done != null && (
          <text x={flip ? here - 6 : here + 6} y={(y(scheduledPercent!) + y(done)) / 2 + 4} textAnchor={flip ? 'end' : 'start'} className={styles.short}>
            {t('short', { points: behind })}
          </text>
        )}
        {percent != null && done != null && (
          <text x={flip ? here - 6 : here + 6} y={Math.min(y(done) + (behind != null && behind >= 0 ? 14 : -4), bottom - 3)} textAnchor={flip ? 'end' : 'start'} className={styles.is}>
            {t('is', { percent: done })}
          </text>
        )}
      </svg>
      <table className="seen-by-readers-only">
        <caption>{t('chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('done')}</th>
          </tr>
        </thead>
        <tbody>
          {course.steps.map((step, i) => (
            <tr key={i}>
              <td>{days.short(step.on)}</td>
              <td>{step.percent}%</td>
            </tr>
          ))}
          <tr>
            <td>{days.short(course.until)}</td>
            <td>{[scheduledPercent != null && t('should', { percent: scheduledPercent }), done != null && t('is', { percent: done })].filter(Boolean).join(t('comma')) || '—'}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** First days of some months, six at most. */
function months(from: string, to: string): string[] {
  const all: string[] = []
  for (let month = dayjs(from).add(1, 'month').startOf('month'); !month.isAfter(to); month = month.add(1, 'month')) all.push(month.format('YYYY-MM-DD'))
  const every = Math.ceil(all.length / 6)
  return all.filter((_, i) => i % every === 0)
}
