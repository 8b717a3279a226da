import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { TaskLines_task$key } from '../__generated__/TaskLines_task.graphql'
import { useTasksWords } from '../i18n/words/tasks'
import { Deadline } from './Deadline'
import { LightMark } from './LightMark'
import { LeaderLink, TaskLink, UnitLink } from './links'
import { Percent } from './Percent'
import styles from './TaskLines.module.css'
import { useNarrow } from './useNarrow'
import { useRowKeys } from './useRowKeys'

export interface TaskLine {
  id: string
  task: TaskLines_task$key
  /** Below the wording. */
  note?: ReactNode
  /** The part that whom the page is about has in it. */
  part?: ReactNode
}

interface Props {
  lines: readonly TaskLine[]
  label: string
  /** Head of the column for the part; none without. */
  part?: string
  /** Whom to name besides. */
  who: 'leaders' | 'leads'
}

/** Tasks of one unit or leader: a table walked by keys, cards on a phone. */
export function TaskLines({ lines, label, part, who }: Props) {
  const t = useTasksWords()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const open = (id: string) => void navigate({ to: '/tasks/$id', params: { id } })
  const ids = lines.map((line) => line.id)
  const { ref, at } = useRowKeys<HTMLTableElement>(ids, open)
  if (narrow)
    return (
      <ol aria-label={label}>
        {lines.map((line) => (
          <Card key={line.id} line={line} />
        ))}
      </ol>
    )
  return (
    <div className={styles.region} role="region" aria-label={label} tabIndex={0}>
      <table ref={ref} className={`lines ${styles.table}`}>
        <colgroup>
          <col className={styles.number} />
          <col />
          {part && <col className={styles.part} />}
          <col className={who === 'leaders' ? styles.leaders : styles.leads} />
          <col className={styles.due} />
          <col className={styles.light} />
          <col className={styles.progress} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('content')}</th>
            {part && <th scope="col">{part}</th>}
            <th scope="col">{t(who === 'leaders' ? 'leaders' : 'leadUnits')}</th>
            <th scope="col" className="number">
              {t('due')}
            </th>
            <th scope="col">{t('light')}</th>
            <th scope="col" className="number">
              {t('progress')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} hasPart={!!part} who={who} here={line.id === at} onOpen={() => open(line.id)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useLine(task: TaskLines_task$key) {
  return useFragment(
    graphql`
      fragment TaskLines_task on Task {
        number
        content
        percent
        scheduledPercent
        leaders {
          id
          ...links_leader
        }
        leadUnits {
          id
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
    `,
    task,
  )
}

interface RowProps {
  line: TaskLine
  hasPart: boolean
  who: Props['who']
  here: boolean
  onOpen: () => void
}

function Row({ line, hasPart, who, here, onOpen }: RowProps) {
  const task = useLine(line.task)
  const open = (event: MouseEvent) => {
    if (event.defaultPrevented || (event.target as Element).closest('a, button') || getSelection()?.toString()) return
    onOpen()
  }
  return (
    <tr data-key={line.id} className={here ? `${styles.row} ${styles.here}` : styles.row} aria-current={here || undefined} onClick={open}>
      <td className="second">{task.number}</td>
      <td>
        <TaskLink task={task} />
        {line.note && <span className="note">{line.note}</span>}
      </td>
      {hasPart && <td>{line.part}</td>}
      <td>
        {who === 'leaders'
          ? task.leaders.map((leader) => (
              <span key={leader.id} className={styles.one}>
                <LeaderLink leader={leader} />
              </span>
            ))
          : task.leadUnits.map((unit) => (
              <span key={unit.id} className={styles.one}>
                <UnitLink unit={unit} />
              </span>
            ))}
      </td>
      <td className="number">
        <Deadline deadline={task.deadline} />
      </td>
      <td>
        <LightMark light={task.light} show="reason" />
      </td>
      <td className="number">
        <Percent percent={task.percent} scheduled={task.scheduledPercent} />
      </td>
    </tr>
  )
}

function Card({ line }: { line: TaskLine }) {
  const task = useLine(line.task)
  return (
    <li className={styles.card}>
      <TaskLink task={task} className={styles.link}>
        <LightMark light={task.light} show="reason" inline />
        <span className={`two-lines ${styles.content}`}>{task.content}</span>
        <span className={styles.facts}>
          <span>{task.number}</span>
          <Deadline deadline={task.deadline} />
          <Percent percent={task.percent} bar={0} />
        </span>
      </TaskLink>
      {(line.part ?? line.note) && (
        <div className={styles.about}>
          {line.part}
          {line.note && <span className="note">{line.note}</span>}
        </div>
      )}
    </li>
  )
}
