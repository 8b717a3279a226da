import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useHotkeys } from '../../app/useHotkeys'
import { useDays } from '../../components/days'
import { Legend, LightCounts } from '../../components/LightShape'
import { monthLabel } from '../../components/months'
import { tally } from '../../components/tally'
import { useTimelineWords } from '../../i18n/words/timeline'
import styles from './Chart.module.css'
import { grouped, type Group } from './groups'
import { endOf, monthsOf, spanOf } from './scale'
import type { TimelineGroup } from './search'
import { TaskRow } from './TaskRow'
import type { Laid } from './Timeline'

interface Props {
  tasks: readonly Laid[]
  year: number
  by: TimelineGroup
}

/**
 * Rows and months. To readers of a screen it is a table: each lane says its
 * days in words.
 */
export function Chart({ tasks, year, by }: Props) {
  const t = useTimelineWords()
  const navigate = useNavigate()
  const { today } = useDays()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const chart = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => grouped(tasks, by, t(by === 'theme' ? 'withoutTheme' : 'without')), [tasks, by, t])
  const span = useMemo(() => spanOf(year, tasks.map((task) => task.deadline.dueOn)), [year, tasks])
  const months = useMemo(() => monthsOf(span), [span])
  const sum = groups.reduce((all, group) => all + group.tasks.length, 0)

  const lines = groups.flatMap((group) => [
    { key: `g ${group.key}`, group, task: null },
    ...(folded.has(group.key) ? [] : group.tasks.map((task) => ({ key: `${group.key} ${task.id}`, group, task }))),
  ])
  const current = lines.find((line) => line.key === at)
  const move = (step: number) => {
    const next = lines[Math.max(0, Math.min(lines.length - 1, (current ? lines.indexOf(current) : -1) + step))]
    if (!next) return
    setAt(next.key)
    chart.current?.querySelector(`[data-key="${CSS.escape(next.key)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const fold = (key: string, shut: boolean) =>
    setFolded((before) => {
      const next = new Set(before)
      if (shut) next.add(key)
      else next.delete(key)
      return next
    })
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowLeft: () => {
      if (!current) return
      fold(current.group.key, true)
      setAt(`g ${current.group.key}`)
    },
    ArrowRight: () => current && fold(current.group.key, false),
    Enter: () => {
      if (current?.task) void navigate({ to: '/tasks/$id', params: { id: current.task.id } })
      else if (current) fold(current.group.key, !folded.has(current.group.key))
    },
  })
  const whole = folded.size === 0
  const here = today >= span.from && today <= span.to ? endOf(today, span) : null
  const region = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // Where the year does not fit, today is what to see first.
    const { scrollWidth = 0, clientWidth = 0 } = region.current ?? {}
    if (here != null && scrollWidth > clientWidth) region.current!.scrollLeft = (scrollWidth - clientWidth) * Math.min(1, Math.max(0, here / 100 - 0.1))
  }, [here])
  return (
    <>
      <div className={styles.bar}>
        <Legend />
        <span className={styles.legend}>
          <span>
            <i className={styles.keyFirst} />
            {t('legendFirst')}
          </span>
          <span>
            <i className={styles.keyLate} />
            {t('legendLate')}
          </span>
          <span>
            <i className={styles.keyOpen} />
            {t('legendNoDue')}
          </span>
        </span>
        <Button className="no-print" size="small" type="link" onClick={() => setFolded(whole ? new Set(groups.map((group) => group.key)) : new Set())}>
          {t(whole ? 'foldAll' : 'unfoldAll')}
        </Button>
      </div>
      <div ref={region} className={styles.region} role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <div ref={chart} className={styles.chart} role="table" aria-label={t('tableLabel')} aria-rowcount={lines.length + 1}>
          <div className={styles.months} role="row">
            <span role="columnheader" className={styles.corner}>
              {t('task')}
            </span>
            <div className={styles.scale} role="columnheader" aria-label={t('whole')}>
              {months.map(({ month, left, width }) => (
                <span key={month} className={today.startsWith(month) ? styles.thisMonth : styles.month} style={{ left: `${left}%`, width: `${width}%` }}>
                  {month.endsWith('-01') && !month.startsWith(String(year)) ? t('nextYear', { year: month.slice(0, 4), month: monthLabel(month) }) : monthLabel(month)}
                </span>
              ))}
            </div>
          </div>
          <div className={styles.grid} aria-hidden>
            {months.map(({ month, left }) => (
              <i key={month} className={styles.tick} style={{ left: `${left}%` }} />
            ))}
          </div>
          {here != null && (
            <div className={styles.now} aria-hidden>
              <i className={styles.today} style={{ left: `${here}%` }} />
            </div>
          )}
          {groups.map((group) => (
            <div key={group.key} role="rowgroup" className={styles.group}>
              <Head
                group={group}
                months={months}
                folded={folded.has(group.key)}
                here={at === `g ${group.key}`}
                onFold={(shut) => fold(group.key, shut)}
              />
              {!folded.has(group.key) &&
                group.tasks.map((task) => {
                  const key = `${group.key} ${task.id}`
                  return <TaskRow key={key} row={key} task={task} span={span} here={at === key} />
                })}
            </div>
          ))}
        </div>
      </div>
      <div className={`${styles.foot} no-print`}>
        <span>
          <kbd>j</kbd> <kbd>k</kbd> {t('keysMove')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keysOpen')}
        </span>
        <span>
          <kbd>←</kbd> <kbd>→</kbd> {t('keysFold')}
        </span>
        <span>
          <kbd>/</kbd> {t('keysFind')}
        </span>
      </div>
      {sum > tasks.length && <p className="note">{t('counted', { sum })}</p>}
    </>
  )
}

interface HeadProps {
  group: Group<Laid>
  months: ReturnType<typeof monthsOf>
  folded: boolean
  here: boolean
  onFold: (shut: boolean) => void
}

/** A group's own row: its name and lights, and how many of its tasks fall due in each month. */
function Head({ group, months, folded, here, onFold }: HeadProps) {
  const t = useTimelineWords()
  const due = months.map(({ month, left, width }) => ({
    month,
    left,
    width,
    count: group.tasks.filter((task) => task.deadline.dueOn?.startsWith(month)).length,
  }))
  return (
    <div role="row" data-key={`g ${group.key}`} className={here ? `${styles.row} ${styles.head} ${styles.here}` : `${styles.row} ${styles.head}`}>
      <span role="rowheader" className={styles.label}>
        <button type="button" className={styles.fold} aria-expanded={!folded} aria-label={t('group', { title: group.title, count: group.tasks.length })} onClick={() => onFold(!folded)}>
          {folded ? <RightOutlined /> : <DownOutlined />}
          <span className={styles.title} title={group.title}>
            {group.title}
          </span>
          <span className={styles.count}>{group.tasks.length}</span>
        </button>
        <span className={styles.lights}>
          <LightCounts counts={tally(group.tasks)} />
        </span>
      </span>
      <span role="cell" className={styles.lane}>
        {due
          .filter(({ count }) => count > 0)
          .map(({ month, left, width, count }) => (
            <span key={month} className={styles.due} style={{ left: `${left}%`, width: `${width}%` }} title={t('groupMonth', { month: monthLabel(month), count })}>
              <span aria-hidden>{count}</span>
              <span className="seen-by-readers-only">{t('groupMonth', { month: monthLabel(month), count })} </span>
            </span>
          ))}
      </span>
    </div>
  )
}
